import { describe, expect, test } from '@jest/globals'
import { definitionsIn, fitting, typeOf } from '../../../src/core/select/defined.ts'
import { parsed } from '../../context/syntax/parsed.ts'

describe('where a file defines a name', () => {
  test.each<[string, string, string, string | null, number[]]>([
    ['a.py', 'def f():\n  pass\ndef g():\n  pass', 'g', null, [3]],
    [
      'a.py',
      'class A:\n  X = 1\n  def f(self):\n    pass\nclass B:\n  def f(self):\n    pass',
      'f',
      'B',
      [6],
    ],
    ['a.py', 'class A:\n  X = 1', 'X', 'A', [2]],
    ['a.py', 'LIMIT = 3\ndef f():\n  LIMIT = 4', 'LIMIT', null, [1]],
    ['a.js', 'exports.run = function () { go() }', 'run', null, [1]],
    ['a.js', 'module.exports = {\n  run: () => 1,\n  stop() { go() },\n}', 'run', null, [2]],
    ['a.ts', 'export const pages: Set<string> = new Set([\n  1,\n])', 'pages', null, [1]],
    [
      'A.java',
      'class A {\n  static final int X = 1;\n  void m() {}\n  void m(int a) {}\n}',
      'm',
      'A',
      [3, 4],
    ],
    ['A.java', 'class A {\n  static final int X = 1;\n}', 'X', 'A', [2]],
    ['A.java', 'class A { void m() { int x = 1; } }', 'x', null, []],
    [
      'a.rs',
      'struct A {\n  x: u8,\n}\nfn load() -> A {\n  A {\n    x: 1,\n  }\n}\nfn other() -> B {\n  B {\n    x: 2,\n  }\n}',
      'x',
      'A',
      [2, 6],
    ],
    ['a.cs', 'class A {\n int X;\n static A B() => new A {\n X = 1 };\n}', 'X', 'A', [2, 4]],
  ])('%s %j: %s', async (path, code, name, owner, lines) => {
    const found = definitionsIn(await parsed(code, path), name, owner)
    expect([...new Set(found.map(({ range }) => range.from))].sort()).toEqual(lines)
  })

  test('of several forms of a function the one with as many parameters is meant', async () => {
    const syntax = await parsed('class A {\n  void m() {}\n  void m(int a) {}\n}', 'A.java')
    const found = definitionsIn(syntax, 'm', 'A')
    expect(fitting(found, 1).map(({ range }) => range.from)).toEqual([3])
    expect(fitting(found, 5)).toHaveLength(2)
    expect(fitting(found, null)).toHaveLength(2)
  })
})

describe('the type of a variable', () => {
  test.each<[string, string, string | null]>([
    ['A.java', 'class A { void m(a.b.T x) { use(x); } }', 'T'],
    ['A.java', 'class A { void m() { T<String> x = get(); } }', 'T'],
    ['A.java', 'class A { T x; void m() { use(x); } }', 'T'],
    ['A.java', 'class A { void m() { var x = new T(); } }', 'T'],
    ['a.py', 'def m():\n  x = Thing(1)', 'Thing'],
    ['a.py', 'def m():\n  x = thing(1)', null],
    ['a.ts', 'function m() { const x = new T() }', 'T'],
    ['a.go', 'package a\nfunc (x *T) m() { use(x) }', 'T'],
    ['a.rb', 'def m\n  x = A::T.new\nend', 'T'],
  ])('%s %s', async (path, code, type) => {
    const syntax = await parsed(code, path)
    const within = syntax.functions[1]
    expect(within && typeOf('x', within, syntax)).toBe(type)
  })
})

test('fields that are not declared have the type that a method gives them', async () => {
  const code = 'class A {\n  constructor() {\n    this.x = new T()\n  }\n  m() {\n    this.x.go()\n  }\n}'
  const syntax = await parsed(code, 'a.js')
  const within = syntax.functions[2]
  expect(within && typeOf('this.x', within, syntax)).toBe('T')
  expect(within && typeOf('x', within, syntax)).toBeNull()
})
