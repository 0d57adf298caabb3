import { describe, expect, test } from '@jest/globals'
import { refused } from './try-fix.ts'

const where = (name: string, path: string) => `it uses ${name}, which only another function of ${path} has`

describe('names of another function', () => {
  test.each([
    [
      'a.py',
      'def o(data):\n    z = 1\n    return z\n\ndef f(x):\n    g(x)\n\ndef g(x):\n    pass\n',
      'g(x)\n\n',
      'g(z)\n\n',
      'z',
    ],
    [
      'b.py',
      'def o(data):\n    return data\n\ndef f(x):\n    return eval(x)\n',
      'eval(x)',
      'int(data)',
      'data',
    ],
    [
      'a.js',
      'function o() {\n  const z = 1\n  return z\n}\nfunction f(x) {\n  return eval(x)\n}\n',
      'eval(x)',
      'String(z)',
      'z',
    ],
    [
      'A.java',
      'class A {\n  int o() { int z = 1; return z; }\n  int f(int x) {\n    return x;\n  }\n}\n',
      'return x',
      'return z',
      'z',
    ],
    [
      'a.go',
      'package a\n\nfunc o() int {\n\tz := 1\n\treturn z\n}\n\nfunc f(x int) int {\n\treturn x\n}\n',
      'return x',
      'return z',
      'z',
    ],
    [
      'a.php',
      '<?php\nfunction o() {\n  $z = 1;\n  return $z;\n}\nfunction f($x) {\n  return eval($x);\n}\n',
      'eval($x)',
      'intval($z)',
      '$z',
    ],
  ])('are none of this one: %s', async (path, before, old, fresh, name) => {
    expect(await refused(path, before, before.replace(old, fresh), { removes: 'x' })).toContain(
      where(name, path),
    )
  })

  test.each([
    [
      'a closure',
      'a.py',
      'def o(x):\n    z = 1\n    def f():\n        return eval(x)\n    return f\n',
      'eval(x)',
      'int(z)',
    ],
    [
      'a global',
      'a.py',
      'z = 1\n\ndef o():\n    z = 2\n    return z\n\ndef f(x):\n    return eval(x)\n',
      'eval(x)',
      'int(z)',
    ],
    [
      'its own',
      'a.js',
      'function o() {\n  const z = 1\n  return z\n}\nfunction f(x) {\n  return eval(x)\n}\n',
      'return eval(x)',
      'const z = String(x)\n  return z',
    ],
    [
      'an arrow function in it',
      'a.js',
      'function o(z) {\n  return z\n}\nfunction f(x) {\n  return eval(x)\n}\n',
      'eval(x)',
      'x.map((z) => z)',
    ],
    [
      'a field',
      'A.java',
      'class A {\n  int z = 1;\n  int o(int z) { return z; }\n  int f(int x) {\n    return x;\n  }\n}\n',
      'return x',
      'return z',
    ],
    [
      'what it used before',
      'a.js',
      'function o(z) {\n  return z\n}\nfunction f(x) {\n  return eval(x, z)\n}\n',
      'eval(x, z)',
      'String(z)',
    ],
  ])('are known where they are seen: %s', async (_, path, before, old, fresh) => {
    expect(await refused(path, before, before.replace(old, fresh))).toEqual([])
  })
})

test('an ellipsis of a pattern is no code of Python', async () => {
  const before = 'import hashlib\n\ndef f(x):\n    return hashlib.md5(x)\n'
  expect(await refused('a.py', before, before.replace('md5(x)', 'sha256(...)'))).toContain(
    'it holds ... in a.py, in whose place nothing was put',
  )
})
