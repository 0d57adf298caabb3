import { describe, expect, test } from '@jest/globals'
import { marked } from './marked.ts'
import { refused } from './try-fix.ts'

/* `«old│new»` */
const running: [path: string, fix: string][] = [
  ['a.py', 'import subprocess\ndef f(x):\n    «g(x)│subprocess.check_output(x)»\n'],
  ['a.py', 'from subprocess import run\ndef f(x):\n    «g(x)│run(x)»\n'],
  ['a.py', 'import importlib\ndef f(x):\n    «g(x)│importlib.import_module(x)»\n'],
  ['a.py', '# os.system("a")\nimport os\ndef f(x):\n    «g(x)│os.system(x)»\n'],
  ['a.py', 'import os\n«# os.system("a")\n│»def f(x):\n    «g(x)│os.system(x)»\n'],
  ['a.js', "const { exec } = require('child_process')\nfunction f(x) {\n  «g(x)│exec(x)»\n}\n"],
  ['a.js', 'function f(x) {\n  «g(x)│require(x)»\n}\n'],
  ['a.js', 'async function f(x) {\n  «g(x)│await import(x)»\n}\n'],
  ['a.js', "function f(x) {\n  «g(x)│window['eval'](x)»\n}\n"],
  ['a.js', 'function f(x) {\n  «g(x)│(0, eval)(x)»\n}\n'],
  ['a.js', 'function f(x) {\n  «g(x)│[].constructor.constructor(x)()»\n}\n'],
  [
    'A.java',
    'class A {\n  void f(String x) throws Exception {\n    «g(x);│Runtime.getRuntime().exec(x);»\n  }\n}\n',
  ],
  [
    'A.java',
    'class A {\n  void f(java.lang.reflect.Method m) throws Exception {\n    «g(m);│m.invoke(null);»\n  }\n}\n',
  ],
  ['a.go', 'package a\n\nimport "os/exec"\n\nfunc f(x string) {\n\t«g(x)│exec.CommandContext(nil, x)»\n}\n'],
  ['a.go', 'package a\n\nimport "os"\n\nfunc f(x string) {\n\t«g(x)│os.StartProcess(x, nil, nil)»\n}\n'],
  ['a.rb', 'def f(x)\n  «puts x│system x»\nend\n'],
  ['a.rb', 'def f(x)\n  «puts x│eval x»\nend\n'],
  ['a.rb', 'def f(x)\n  «puts x│`ls #{x}`»\nend\n'],
  ['a.rb', 'def f(x)\n  «puts x│%x(ls #{x})»\nend\n'],
  ['a.rb', 'def f(x)\n  «puts x│x.constantize.new»\nend\n'],
  ['a.php', '<?php\nfunction f($x) {\n  «echo $x;│echo `ls $x`;»\n}\n'],
  ['a.php', '<?php\nfunction f($x) {\n  «echo $x;│include $x;»\n}\n'],
  ['a.php', '<?php\nfunction f($x) {\n  «echo $x;│assert($x);»\n}\n'],
  ['a.php', '<?php\nfunction f($x) {\n  «echo $x;│call_user_func($x);»\n}\n'],
  [
    'A.cs',
    'using System.Diagnostics;\nclass A {\n  void F(string x) {\n    «G(x);│Process.Start(x);»\n  }\n}\n',
  ],
  ['a.c', '#include <stdlib.h>\nvoid f(char *x) {\n  «free(x);│system(x);»\n}\n'],
  ['a.c', '#include <unistd.h>\nvoid f(char *x) {\n  «g(x);│posix_spawn(0, x, 0, 0, 0, 0);»\n}\n'],
  ['a.rs', 'use std::process;\nfn f(x: &str) {\n    «drop(x);│process::Command::new(x);»\n}\n'],
  ['a.kt', 'fun f(x: String) {\n  «println(x)│ProcessBuilder(x).start()»\n}\n'],
  [
    'a.scala',
    'import scala.sys.process._\nobject A {\n  def f(x: String) = {\n    «println(x)│x.!»\n  }\n}\n',
  ],
  [
    'a.scala',
    'import scala.sys.process.Process\nobject A {\n  def f(x: String) = {\n    «println(x)│Process(x).run()»\n  }\n}\n',
  ],
  [
    'a.swift',
    'import Foundation\nfunc f(x: String) {\n  «print(x)│let p = Process()\n  p.launchPath = x»\n}\n',
  ],
  ['a.sh', '#!/bin/bash\nf() {\n  «echo "$1"│eval "$1"»\n}\n'],
  ['a.sh', '#!/bin/bash\nf() {\n  «echo "$1"│bash -c "$1"»\n}\n'],
  ['a.sh', '#!/bin/bash\nf() {\n  «echo "$1"│. "$1"»\n}\n'],
  ['a.sh', '#!/bin/bash\nf() {\n  «echo "$1"│echo "$1" | sh»\n}\n'],
]

describe('what starts programs or runs text', () => {
  test.each(running)('%s %s', async (path, fix) => {
    const { before, after } = marked(fix)
    expect(await refused(path, before, after)).toContainEqual(
      expect.stringMatching(/^it adds a call that starts a program or runs text as code/),
    )
  })
})

describe('what does neither', () => {
  test.each<[path: string, fix: string]>([
    ['a.js', 'function f(x) {\n  «return eval(x)│// No eval() here.\n  return JSON.parse(x)»\n}\n'],
    ['a.js', 'function f(x) {\n  «g(x)│// eval(x) is for others\n  g(String(x))»\n}\n'],
    ['a.js', "const a = require('a')\nfunction f(x) {\n  «g(x)│const m = /^(a+)$/.exec(x)\n  g(m)»\n}\n"],
    ['a.js', "«│const b = require('node:path')\n»const a = 1\n"],
    ['a.js', 'app.use(helmet({ csp: { script: [«"\'unsafe-eval\'"│"\'self\'"»] } }))\n'],
    [
      'a.php',
      '<?php\nfunction f($d, $x) {\n  «$d->query("select a");│$s = $d->prepare("select `a`, `b` from `c` where `d` = ?");\n  $s->execute([$x]);»\n}\n',
    ],
    ['a.rb', 'def f(d, x)\n  «d.query("select a")│d.query("select `a` from `b` where c = ?", x)»\nend\n'],
    ['a.py', 'import re\ndef f(x):\n    «g(x)│g(re.compile("a").match(x))»\n'],
    ['a.py', 'import yaml\ndef f(x):\n    «yaml.load(x)│yaml.load(x, Loader=yaml.SafeLoader)»\n'],
    ['a.rs', 'fn f(x: &str) {\n    «drop(x);│std::thread::spawn(move || {});»\n}\n'],
    [
      'A.java',
      'class A {\n  Object f(java.io.InputStream x) throws Exception {\n    «return new java.io.ObjectInputStream(x).readObject();│java.io.ObjectInputStream in = new java.io.ObjectInputStream(x);\n    in.setObjectInputFilter(java.io.ObjectInputFilter.Config.createFilter("a.*;!*"));\n    return in.readObject();»\n  }\n}\n',
    ],
    ['a.sh', '#!/bin/sh\n«eval "ls $1"│ls -- "$1"»\n'],
    [
      'a.go',
      'package a\n\nimport "os/exec"\n\nfunc f(x string) {\n\t«exec.Command("sh", "-c", x).Run()│exec.Command("ls", x).Run()»\n}\n',
    ],
  ])('%s %s', async (path, fix) => {
    const { before, after } = marked(fix)
    expect(await refused(path, before, after)).toEqual([])
  })
})

describe('one kind in place of another', () => {
  test('is another danger', async () => {
    const { before, after } = marked('import pickle, os\ndef f(x):\n    «pickle.loads(x)│os.system(x)»\n')
    expect(await refused('a.py', before, after)).toContainEqual(expect.stringContaining('os.system'))
  })
})
