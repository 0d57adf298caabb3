import { describe, expect, test } from '@jest/globals'
import { refused } from './try-fix.ts'

/* A fix that needs an import, by language: the file, the flagged line, what takes its place, the import, and what is missed. */
const needing: [string, string, string, string, string, string][] = [
  [
    'a.py',
    'import os\n\ndef run(name):\n    FLAGGED\n',
    'os.system("ls " + name)',
    'os.system("ls " + shlex.quote(name))',
    'import shlex\n',
    'shlex',
  ],
  [
    'b.py',
    'import os\n\ndef read(name):\n    FLAGGED\n',
    'return open("d/" + name)',
    'return open(Path("d") / secure(name))',
    'from pathlib import Path\nfrom os.path import basename as secure\n',
    'Path',
  ],
  [
    'a.js',
    "const fs = require('fs')\nfunction read(name) {\n  FLAGGED\n}\n",
    "return fs.readFileSync('d/' + name)",
    "return fs.readFileSync(path.join('d', path.basename(name)))",
    "const path = require('path')\n",
    'path',
  ],
  [
    'a.ts',
    "import fs from 'node:fs'\nexport function read(name: string): Buffer {\n  FLAGGED\n}\n",
    "return fs.readFileSync('d/' + name)",
    'return fs.readFileSync(basename(name))',
    "import { basename } from 'node:path'\n",
    'basename',
  ],
  [
    'a.tsx',
    "import React from 'react'\nexport function Show({ html }: { html: string }) {\n  FLAGGED\n}\n",
    'return <div dangerouslySetInnerHTML={{ __html: html }} />',
    'return <div>{tidy(html)}</div>',
    "import { tidy } from './tidy'\n",
    'tidy',
  ],
  [
    'A.java',
    'package a;\nIMPORT\nclass A {\n  Object get(Connection c, String x) throws Exception {\n    FLAGGED\n  }\n}\n',
    'return c.createStatement().executeQuery("select " + x);',
    'PreparedStatement s = c.prepareStatement("select ?"); return s.executeQuery();',
    'import java.sql.PreparedStatement;\n',
    'PreparedStatement',
  ],
  [
    'a.go',
    'package main\n\nimport "os"\nIMPORT\nfunc read(name string) ([]byte, error) {\n\tFLAGGED\n}\n',
    'return os.ReadFile("d/" + name)',
    'return os.ReadFile(filepath.Join("d", filepath.Base(name)))',
    'import "path/filepath"\n',
    'filepath',
  ],
  [
    'a.kt',
    'package a\nIMPORT\nfun read(name: String): String {\n  FLAGGED\n}\n',
    'return java.io.File("d/" + name).readText()',
    'return Files.readString(Paths.get("d", name))',
    'import java.nio.file.Files\nimport java.nio.file.Paths\n',
    'Files',
  ],
  [
    'a.scala',
    'package a\nIMPORT\nobject A {\n  def read(name: String): String = {\n    FLAGGED\n  }\n}\n',
    'new String(name)',
    'Source.fromFile(name).mkString',
    'import scala.io.Source\n',
    'Source',
  ],
  [
    'a.cs',
    'using System;\nIMPORT\nclass A {\n  string Get(string name) {\n    FLAGGED\n  }\n}\n',
    'return "d/" + name;',
    'return Path.Combine("d", Path.GetFileName(name));',
    'using System.IO;\n',
    'Path',
  ],
  [
    'a.rb',
    "require 'json'\nIMPORT\ndef run(name)\n  FLAGGED\nend\n",
    'system("ls " + name)',
    'system("ls " + Shellwords.escape(name))',
    "require 'shellwords'\n",
    'Shellwords',
  ],
  [
    'a.rs',
    'use std::fs;\nIMPORT\nfn read(name: &str) -> String {\n    FLAGGED\n}\n',
    'fs::read_to_string(name).unwrap()',
    'fs::read_to_string(Path::new(name).file_name().unwrap()).unwrap()',
    'use std::path::Path;\n',
    'Path',
  ],
  [
    'a.c',
    '#include <stdlib.h>\nIMPORT\nvoid copy(char *to, const char *from, size_t n) {\n  FLAGGED\n}\n',
    'strcpy(to, from);',
    'snprintf(to, n, "%s", from);',
    '#include <stdio.h>\n',
    'snprintf',
  ],
  [
    'a.cpp',
    '#include <vector>\nIMPORT\nvoid copy(char *to, const char *from, unsigned n) {\n  FLAGGED\n}\n',
    'strcpy(to, from);',
    'snprintf(to, n, "%s", from);',
    '#include <cstdio>\n',
    'snprintf',
  ],
  [
    'a.swift',
    'IMPORT\nfunc read(name: String) -> String {\n  FLAGGED\n}\n',
    'return name',
    'return URL(fileURLWithPath: name).lastPathComponent',
    'import Foundation\n',
    'URL',
  ],
]

function versions(text: string, flagged: string, fixed: string, imports: string) {
  const place = text.includes('IMPORT\n') ? text : `IMPORT\n${text}`
  return {
    before: place.replace('IMPORT\n', '').replace('FLAGGED', flagged),
    bare: place.replace('IMPORT\n', '').replace('FLAGGED', fixed),
    whole: place.replace('IMPORT\n', imports).replace('FLAGGED', fixed),
  }
}

describe('names that nothing defines', () => {
  test.each(needing)('%s', async (path, text, flagged, fixed, imports, name) => {
    const { before, bare, whole } = versions(text, flagged, fixed, imports)
    const why = `it uses ${name}, which nothing defines or imports in ${path}`
    const about = { elsewhere: ['./tidy'] }
    expect(await refused(path, before, bare, about)).toContain(why)
    expect(await refused(path, before, whole, about)).toEqual([])
  })

  test.each([
    ['a helper', 'a.py', 'def f(x):\n    g(x)\n', 'def f(x):\n    g(tidy(x))\n', 'tidy'],
    ['a variable', 'a.js', 'function f(x) {\n  g(x)\n}\n', 'function f(x) {\n  g(x, limit)\n}\n', 'limit'],
    [
      'a variable of PHP',
      'a.php',
      '<?php\nfunction f($x) {\n  g($x);\n}\n',
      '<?php\nfunction f($x) {\n  g($y);\n}\n',
      '$y',
    ],
    [
      'an import that goes while its name is used',
      'a.py',
      'import os\nimport re\n\ndef f(x):\n    g(os.sep, re.escape(x))\n',
      'import os\n\ndef f(x):\n    g(os.sep, re.escape(str(x)))\n',
      're',
    ],
  ])('%s', async (_, path, before, after, name) => {
    expect(await refused(path, before, after)).toContain(
      `it uses ${name}, which nothing defines or imports in ${path}`,
    )
  })

  test.each([
    [
      'what the language brings',
      'a.py',
      'def f(x):\n    g(x)\n',
      'def f(x):\n    g(int(x) if isinstance(x, str) else len(x))\n',
    ],
    [
      'what the fix itself defines',
      'a.py',
      'def f(x):\n    g(x)\n',
      'def f(x):\n    y = x.strip()\n    for z in y:\n        g(z)\n',
    ],
    ['a comprehension', 'a.py', 'def f(x):\n    g(x)\n', 'def f(x):\n    g([w for w in x if w])\n'],
    [
      'an error that is caught',
      'a.py',
      'def f(x):\n    g(x)\n',
      'def f(x):\n    try:\n        g(x)\n    except ValueError as error:\n        print(error)\n',
    ],
    [
      'an arrow function',
      'a.js',
      'function f(x) {\n  g(x)\n}\n',
      'function f(x) {\n  g(x.map((y) => y.trim()))\n}\n',
    ],
    [
      'taken apart',
      'a.js',
      'function f(x) {\n  g(x)\n}\n',
      'function f(x) {\n  const { a, b: [c] } = x\n  g(a, c)\n}\n',
    ],
    [
      'a method of its own type',
      'A.java',
      'class A {\n  void f(String x) { g(x); }\n  String h(String x) { return x; }\n}\n',
      'class A {\n  void f(String x) { g(h(x)); }\n  String h(String x) { return x; }\n}\n',
    ],
    [
      'all of a package',
      'A.java',
      'import java.sql.*;\nclass A {\n  void f(String x) { g(x); }\n}\n',
      'import java.sql.*;\nclass A {\n  void f(String x) { PreparedStatement s = g(x); }\n}\n',
    ],
    [
      'a Go error',
      'a.go',
      'package a\n\nfunc f(x string) {\n\tg(x)\n}\n',
      'package a\n\nfunc f(x string) {\n\tif v, err := h(x); err == nil {\n\t\tg(v)\n\t}\n}\n\nfunc h(x string) (string, error) { return x, nil }\n',
    ],
    [
      'a macro',
      'a.rs',
      'fn f(x: &str) {\n    g(x);\n}\n',
      'fn f(x: &str) {\n    g(&format!("{}", x));\n    let v = vec![1];\n}\n',
    ],
    ['a command', 'a.sh', 'f() {\n  rm $1\n}\n', 'f() {\n  rm -- "$1"\n}\n'],
  ])('are known: %s', async (_, path, before, after) => {
    expect(await refused(path, before, after)).toEqual([])
  })

  test('may be another file’s in a language whose files share them, and only there', async () => {
    const elsewhere = ['tidy', 'Tidy']
    const go = (x: string) => `package a\n\nfunc f(x string) {\n\tg(${x})\n}\n`
    expect(await refused('a.go', go('x'), go('tidy(x)'), { elsewhere })).toEqual([])
    const py = (x: string) => `def f(x):\n    g(${x})\n`
    expect(await refused('a.py', py('x'), py('tidy(x)'), { elsewhere })).toHaveLength(1)
  })
})
