import { describe, expect, test } from '@jest/globals'
import { marked } from './marked.ts'
import { refused } from './try-fix.ts'

/* Fixes as models get them wrong: `«old│new»`, and what the first reason says. */
const undefinedNames: [path: string, fix: string, name: string][] = [
  ['a.py', 'def f(x):\n    «g(x)│re.sub("a", "", x)»\n', 're'],
  ['a.py', '«import os│»\ndef f(x):\n    return os.sep + x\n', 'os'],
  ['a.py', 'def f(x):\n    «g(x)│@login_required\n    def h(): pass»\n', 'login_required'],
  ['a.py', 'def f(x):\n    «g(x)│try:\n        g(x)\n    except BadThing:\n        pass»\n', 'BadThing'],
  ['a.py', 'class A:\n    x: «str│Optional[str]» = None\n', 'Optional'],
  ['a.py', 'def f(x) -> «str│Optional[str]»:\n    return x\n', 'Optional'],
  ['a.js', 'function f(x) {\n  «g(x)│g(DOMPurify.sanitize(x))»\n}\n', 'DOMPurify'],
  [
    'a.js',
    "const cp = require('child_process')\nfunction f(x) {\n  «cp.exec(x)│execFile('ls', [x])»\n}\n",
    'execFile',
  ],
  ['a.ts', 'export function f(x: «string│SafeHtml»): void {\n  g(x)\n}\n', 'SafeHtml'],
  [
    'a.ts',
    'export function f(x: string): void {\n  «g(x)│g(new DomSanitizer().clean(x))»\n}\n',
    'DomSanitizer',
  ],
  ['a.tsx', 'export function A({ x }: { x: string }) {\n  return «<b>{x}</b>│<Safe>{x}</Safe>»\n}\n', 'Safe'],
  [
    'A.java',
    'import java.util.*;\nclass A {\n  void f(String x) {\n    «g(x);│g(Paths.get(x));»\n  }\n}\n',
    'Paths',
  ],
  [
    'A.java',
    'import java.util.*;\nclass A {\n  void f(String x) {\n    «g(x);│g(limit);»\n  }\n  void g(String x) {}\n}\n',
    'limit',
  ],
  [
    'A.java',
    'class A {\n  void f(String x) {\n    «g(x);│g(sanitizeInput(x));»\n  }\n  void g(String x) {}\n}\n',
    'sanitizeInput',
  ],
  [
    'A.java',
    'class A {\n  void f(String x) {\n    «g(x);│try { g(x); } catch (SQLException e) { throw e; }»\n  }\n  void g(String x) {}\n}\n',
    'SQLException',
  ],
  ['A.java', 'class A {\n  void f(String x) «{│throws IOException {»\n  }\n}\n', 'IOException'],
  ['A.java', 'class A {\n  void f(Object x) {\n    «g(x);│List<String> y = g(x);»\n  }\n}\n', 'List'],
  [
    'a.go',
    'package a\n\nfunc f(x string) {\n\t«g(x)│g(html.EscapeString(x))»\n}\n\nfunc g(x string) {}\n',
    'html',
  ],
  [
    'a.go',
    'package a\n\nfunc f(x string) {\n\t«g(x)│g(sanitize(x))»\n}\n\nfunc g(x string) {}\n',
    'sanitize',
  ],
  [
    'a.go',
    'package a\n\nfunc f(x string) «│(*sql.Rows, error) »{\n\tg(x)\n}\n\nfunc g(x string) {}\n',
    'sql',
  ],
  ['a.go', 'package a\n\nfunc f(x string) {\n\t«g(x)│var y url.Values\n\tg(y)»\n}\n', 'url'],
  ['a.kt', 'fun f(x: String) {\n  «g(x)│g(Paths.get(x))»\n}\n', 'Paths'],
  ['a.kt', 'fun f(x: String) {\n  «println(x)│println(sanitizeInput(x))»\n}\n', 'sanitizeInput'],
  [
    'a.kt',
    'fun f(x: String) {\n  «println(x)│val s: PreparedStatement = x as PreparedStatement»\n}\n',
    'PreparedStatement',
  ],
  [
    'a.scala',
    'object A {\n  def f(x: String) = {\n    «println(x)│println(sanitizeInput(x))»\n  }\n}\n',
    'sanitizeInput',
  ],
  [
    'a.scala',
    'object A {\n  def f(x: String) = {\n    «println(x)│println(Paths.get(x))»\n  }\n}\n',
    'Paths',
  ],
  ['a.swift', 'func f(x: String) {\n  «print(x)│print(sanitizeInput(x))»\n}\n', 'sanitizeInput'],
  ['a.swift', 'func f(x: String) {\n  «print(x)│print(FileManager.default)»\n}\n', 'FileManager'],
  [
    'a.swift',
    'import Foundation\nfunc f(x: Data) {\n  «print(x)│print(SHA256.hash(data: x))»\n}\n',
    'SHA256',
  ],
  ['a.rb', 'def f(x)\n  «puts(x)│puts(sanitize_input(x))»\nend\n', 'sanitize_input'],
  ['a.rb', 'def f(x)\n  «puts(x)│puts(Shellwords.escape(x))»\nend\n', 'Shellwords'],
  ['a.php', '<?php\nfunction f($x) {\n  «echo $x;│echo sanitizeInput($x);»\n}\n', 'sanitizeInput'],
  ['a.php', '<?php\nfunction f($x) {\n  «echo $x;│echo safe_output($x);»\n}\n', 'safe_output'],
  ['a.php', '<?php\nnamespace App;\nfunction f($x) {\n  «echo $x;│return new PDO($x);»\n}\n', 'PDO'],
  ['a.php', '<?php\nfunction f($x) {\n  «echo $x;│echo Purifier::clean($x);»\n}\n', 'Purifier'],
  [
    'A.cs',
    'using System;\nclass A {\n  void F(string x) {\n    «G(x);│G(SanitizeInput(x));»\n  }\n  void G(string x) {}\n}\n',
    'SanitizeInput',
  ],
  [
    'A.cs',
    'using System;\nclass A {\n  void F(string x) {\n    «G(x);│G(Encoder.Default.Encode(limit));»\n  }\n  void G(string x) {}\n}\n',
    'limit',
  ],
  [
    'A.cs',
    'using System;\nclass A {\n  void F(string x) {\n    «G(x);│G(JsonSerializer.Deserialize<A>(x));»\n  }\n}\n',
    'JsonSerializer',
  ],
  [
    'a.c',
    '#include <string.h>\nvoid f(char *to, const char *x) {\n  «strcpy(to, x);│safe_copy(to, x, 8);»\n}\n',
    'safe_copy',
  ],
  [
    'a.c',
    '#include <string.h>\nvoid f(char *to, const char *x) {\n  «strcpy(to, x);│strncpy(to, x, to_size);»\n}\n',
    'to_size',
  ],
  [
    'a.c',
    '#include <string.h>\nvoid f(char *to, const char *x) {\n  «strcpy(to, x);│snprintf(to, 8, "%s", x);»\n}\n',
    'snprintf',
  ],
  [
    'a.c',
    '#include <string.h>\nvoid f(const char *x) {\n  «strlen(x);│uint32_t n = strlen(x);»\n}\n',
    'uint32_t',
  ],
  [
    'a.cpp',
    '#include <string>\nvoid f(const char *x) {\n  «g(x);│auto p = std::make_unique<char[]>(8);»\n}\n',
    'make_unique',
  ],
  ['a.cpp', '#include <string>\nvoid f(const char *x) {\n  «g(x);│std::vector<char> p(8);»\n}\n', 'vector'],
  ['a.rs', 'fn f(x: &str) {\n    «drop(x);│drop(HashMap::from([(x, 1)]));»\n}\n', 'HashMap'],
  ['a.rs', 'fn f(x: &str) {\n    «drop(x);│let y: PathBuf = x.into();»\n}\n', 'PathBuf'],
  ['a.rs', 'fn f(x: &str) {\n    «drop(x);│drop(sanitize(x));»\n}\n', 'sanitize'],
  ['a.rs', 'fn f(x: &str) {\n    «drop(x);│drop(Regex::new("a"));»\n}\n', 'Regex'],
  ['a.sh', '#!/bin/bash\nf() {\n  rm «$1│"$target_dir"»\n}\n', 'target_dir'],
  ['a.sh', '#!/bin/bash\nf() {\n  rm «$1│"$(sanitize_path "$1")"»\n}\n', 'sanitize_path'],
]

describe('names that nobody defines', () => {
  test.each(undefinedNames)('%s %s', async (path, fix, name) => {
    const { before, after } = marked(fix)
    expect(await refused(path, before, after, { beyond: 'It is needed.' })).toContainEqual(
      expect.stringContaining(`it uses ${name}, `),
    )
  })
})

const dependencies: [path: string, fix: string, module: string][] = [
  ['a.py', 'import os\n«│import bleach\n»def f(x):\n    «g(x)│g(bleach.clean(x))»\n', 'bleach'],
  [
    'a.py',
    'import os\ndef f(x):\n    «g(x)│from werkzeug.utils import secure_filename\n    g(secure_filename(x))»\n',
    'werkzeug.utils',
  ],
  ['a.js', "«│const xss = require('xss')\n»function f(x) {\n  «g(x)│g(xss(x))»\n}\n", 'xss'],
  [
    'a.ts',
    "«│import DOMPurify from 'dompurify'\n»export function f(x: string) {\n  «g(x)│g(DOMPurify.sanitize(x))»\n}\n",
    'dompurify',
  ],
  [
    'a.tsx',
    "import React from 'react'\n«│import DOMPurify from 'isomorphic-dompurify'\n»export const A = (p: { x: string }) => <b>{«p.x│DOMPurify.sanitize(p.x)»}</b>\n",
    'isomorphic-dompurify',
  ],
  [
    'A.java',
    'import org.apache.commons.io.FileUtils;\n«│import org.apache.commons.text.StringEscapeUtils;\n»class A {\n  void f(String x) {\n    «g(x);│g(StringEscapeUtils.escapeHtml4(x));»\n  }\n}\n',
    'org.apache.commons.text',
  ],
  [
    'A.java',
    '«│import org.owasp.encoder.Encode;\n»class A {\n  void f(String x) {\n    «g(x);│g(Encode.forHtml(x));»\n  }\n}\n',
    'org.owasp.encoder',
  ],
  [
    'a.go',
    'package a\n\nimport "fmt"\n«│import "github.com/microcosm-cc/bluemonday"\n»\nfunc f(x string) {\n\tfmt.Print(«x│bluemonday.UGCPolicy().Sanitize(x)»)\n}\n',
    'bluemonday',
  ],
  ['a.rb', '«│require "loofah"\n»def f(x)\n  puts(«x│Loofah.fragment(x)»)\nend\n', 'loofah'],
  [
    'a.php',
    '<?php\nnamespace A;\n«│use Symfony\\Component\\HtmlSanitizer\\HtmlSanitizer;\n»class B {\n  function f($x) { «return $x;│return (new HtmlSanitizer())->sanitize($x);» }\n}\n',
    'HtmlSanitizer',
  ],
  [
    'A.cs',
    'using System;\nusing Microsoft.AspNetCore.Mvc;\n«│using Ganss.Xss;\n»class A {\n  void F(string x) {\n    «G(x);│G(new HtmlSanitizer().Sanitize(x));»\n  }\n}\n',
    'Ganss.Xss',
  ],
  [
    'A.cs',
    'using Microsoft.AspNetCore.Mvc;\n«│using Microsoft.Data.SqlClient;\n»class A {\n  void F(string x) {\n    «G(x);│G(new SqlCommand(x));»\n  }\n}\n',
    'Microsoft.Data',
  ],
  [
    'a.c',
    '#include <string.h>\n«│#include <openssl/crypto.h>\n»void f(char *x) {\n  «g(x);│OPENSSL_cleanse(x, 8);»\n}\n',
    'openssl/crypto.h',
  ],
  [
    'a.c',
    '#include <string.h>\n«│#include "safe_string.h"\n»void f(char *x) {\n  «g(x);│safe_clean(x);»\n}\n',
    'safe_string.h',
  ],
  [
    'a.cpp',
    '#include <string>\n«│#include <boost/filesystem.hpp>\n»void f(const char *x) {\n  «g(x);│boost::filesystem::path p(x);»\n}\n',
    'boost/filesystem.hpp',
  ],
  ['a.rs', '«│use ammonia::clean;\n»fn f(x: &str) {\n    «drop(x);│drop(clean(x));»\n}\n', 'ammonia'],
  [
    'a.kt',
    '«│import org.jsoup.Jsoup\n»fun f(x: String) {\n  «println(x)│println(Jsoup.parse(x))»\n}\n',
    'org.jsoup',
  ],
  [
    'a.scala',
    '«│import org.jsoup.Jsoup\n»object A {\n  def f(x: String) = «x│Jsoup.parse(x)»\n}\n',
    'org.jsoup',
  ],
  [
    'a.swift',
    '«│import CryptoSwift\n»func f(x: String) -> String {\n  return «x│x.sha256()»\n}\n',
    'CryptoSwift',
  ],
  ['a.rs', 'fn f(x: &str) {\n    «drop(x);│drop(ammonia::clean(x));»\n}\n', 'ammonia'],
  [
    'A.java',
    'class A {\n  void f(String x) {\n    «g(x);│g(org.owasp.encoder.Encode.forHtml(x));»\n  }\n  void g(String x) {}\n}\n',
    'org.owasp.encoder',
  ],
  ['a.kt', 'fun f(x: String) {\n  «println(x)│println(org.jsoup.Jsoup.parse(x))»\n}\n', 'org.jsoup'],
  [
    'a.php',
    '<?php\nfunction f($x) {\n  «echo $x;│echo (new \\Symfony\\Component\\Html\\Cleaner())->clean($x);»\n}\n',
    'Symfony',
  ],
]

describe('modules that the program does not have', () => {
  test.each(dependencies)('%s %s', async (path, fix, module) => {
    const { before, after } = marked(fix)
    expect(await refused(path, before, after, { beyond: 'It is needed.' })).toContainEqual(
      expect.stringMatching(new RegExp(`^it imports .*${module.replaceAll('.', '\\.')}`)),
    )
  })
})

const others: [path: string, fix: string, why: RegExp][] = [
  ['a.py', 'def f(x):\n    «g(x)│```python\n    h(x)\n    ```»\n', /parse|fence/],
  ['README.tf', 'a = 1\n«b = 1│```hcl\nb = 2\n```»\n', /fence/],
  ['a.py', 'def f(x):\n    «g(x)│g($X)»\n', /\$X/],
  ['a.tf', 'a = «1│f($...ARGS)»\n', /\$\.\.\.ARGS/],
  ['a.sh', '#!/bin/bash\nrm «"$1"│$X»\n', /\$X/],
  [
    'a.py',
    'class A:\n    def f(self, x):\n        «g(x)│if x:\n            g(x)»\n\n    def h(self):\n        return 1\n'.replace(
      '            g(x)»',
      '            g(x)\n\ndef k():\n    pass»',
    ),
    /h, which it does not edit/,
  ],
  ['a.js', 'class A {\n  f(x) {\n    «g(x)│g(x) }»\n  }\n  h() { return 1 }\n}\n', /parse|h, which/],
  [
    'A.java',
    'class A {\n  void f(String x) {\n    «g(x);│if (x != null) {\n      g(x);»\n  }\n  void h() {}\n}\n',
    /parse|h, which/,
  ],
  ['a.py', 'def f(x):\n    «g(x)│g(x)  # nosec»\n', /silent/],
  ['a.go', 'package a\n\nfunc f(x string) {\n\t«g(x)│g(x) //nolint:gosec»\n}\n', /silent/],
  ['A.java', 'class A {\n  «void f│@SuppressWarnings("all") void f»(String x) { }\n}\n', /silent/],
  ['a.ts', 'export function f(x: string) {\n  «g(x)│// @ts-ignore\n  g(x)»\n}\n', /silent/],
  ['a.py', 'def f(x):\n    «g(x)│g(x)  # type: ignore»\n', /silent/],
  ['a.c', 'void f(char *x) {\n  «g(x);│#if 0\n  g(x);\n#endif»\n}\n', /ever running/],
  ['a.js', 'function f(x) {\n  «g(x.abcdef)│/*\n  g(x.abcdef)\n  */»\n}\n', /comments code out/],
  ['a.js', 'function f(x) {\n  «g(x.abcdef)│if (false) g(x.abcdef)»\n}\n', /ever running/],
  ['a.py', 'def f(x):\n    «g(x.abcdef)│"""\n    g(x.abcdef)\n    """»\n', /comments code out/],
  ['a.py', 'def f(x):\n    «g(x)│g(x, "a.b.example.com")»\n', /address/],
  ['a.py', 'def f(x):\n    «g(x)│g(x, "0.0.0.0")»\n', /address/],
  ['a.py', 'def f(x):\n    «g(x)│g(x, "//evil.example/x")»\n', /address/],
  ['a.py', 'def f(x):\n    «g(x)│g(x, "a@evil.com")»\n', /address/],
  ['a.go', 'package a\n\nfunc f() {\n\tg("«a│:8080»")\n\tg("«a│[::1]:80»")\n}\n', /address/],
  ['a.py', 'def f(x):\n    «g(x)│g("http://www.w3.org.evil.example/")»\n', /address/],
  ['a.py', 'def f(x):\n    «g(x)│g("http://xml.org/sax/../../x?u=http://evil.example/")»\n', /address/],
]

describe('all else', () => {
  test.each(others)('%s %s', async (path, fix, why) => {
    const { before, after } = marked(fix)
    expect(await refused(path, before, after, { beyond: 'It is needed.' })).toContainEqual(
      expect.stringMatching(why),
    )
  })
})
