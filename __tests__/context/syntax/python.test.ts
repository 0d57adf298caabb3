import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

describe('statements of Python', () => {
  test.each<[string, string]>([
    [
      `x = 'a\\n\\d' + r"\\n" + b"\\x41" + """t "q"\n"""`,
      'x = ((("a\\n\\\\d" + "\\\\n") + "A") + "t \\"q\\"\\n")',
    ],
    [`x = f"{{a}} {b!r:>{w}} {c}" 'd'`, 'x = template("{a} ", ?(b, w), " ", c, "d")'],
    [`x = "a" 'b'`, 'x = "ab"'],
    ['x = 0x1F + 1_000 + .5', 'x = ((31 + 1000) + 0.5)'],
    ['x = [True, None]; y = (1,); z = {1, 2}', 'x = [true, null]; y = [1]; z = [1, 2]'],
    ['x = {"a": 1, **b}', 'x = ["a": 1, (** b)]'],
    ['a = b = c', 'a = b = c'],
    ['a: List[str] = b; c: d.E', 'List a = b; d.E c'],
    ['a, (b, *c) = 1, d', '[a, [b, (* c)]] = [1, d]'],
    ['a.b[c] += -d', 'a.b[c] += (- d)'],
    ['x = a[1:2, b]', 'x = a[[?(1, 2), b]]'],
    ['f(*a, b, c=d, **e)', 'f((* a), b, c: d, (** e))'],
    ['f(x for x in y if z)', 'f(?(let x = ?(y), z, x))'],
    ['x = [g(a, b) for a, b in c.items()]', 'x = ?(let [a, b] = ?(c.items()), g(a, b))'],
    ['x = ["a" for k in y]', 'x = ?(let k = ?(y), "a")'],
    ['x = {k: v for k in y}', 'x = ?(let k = ?(y), k, v)'],
    ['x = a if b else c', 'x = (b ? a : c)'],
    ['x = a and not b or c', 'x = ((a and (not b)) or c)'],
    ['x = a is not b', 'x = (a is not b)'],
    ['x = a < b < c', 'x = ?(a, b, c)'],
    ['if (n := f()) > 3:\n  a()', 'if ((n = f() > 3)) {a()}'],
    ['if a:\n  b()\nelif c:\n  d()\nelse:\n  pass', 'if (a) {b()} else {if (c) {d()}}'],
    ['for i, (j, k) in a:\n  continue\nelse:\n  b()', 'loop ([i, [j, k]] in a) {continue}; if (?()) {b()}'],
    ['while a:\n  break', 'loop (a) {break}'],
    ['with open(p) as f, lock:\n  f.read()', '{f = open(p); lock; f.read()}'],
    ['with a as (b, c): pass', '{[b, c] = a}'],
    [
      'try:\n  a()\nexcept (B, C) as e:\n  raise D(e) from e\nexcept:\n  raise\nelse:\n  f()\nfinally:\n  g()',
      'try {a(); f()} catch (e) {throw ?(D(e), e)} catch () {throw} finally {g()}',
    ],
    [
      'match a:\n  case "b" | "c": d()\n  case P(x=0) if e: f()\n  case _: g()',
      'switch (a) {?("b", "c") {d()}, ?(P, ?(x, 0)), e {f()}, default {g()}}',
    ],
    ['f = lambda a, b=1, *c: a + b', 'f = f(a, b, c) {b ??= 1; return (a + b)}'],
    ['assert a, "m"', '?(a, "m"){}'],
    ['print >>out, "x"', 'print(out, "x")'],
    ['exec "code" in ns', 'exec("code", ns)'],
    ['del a[b]', '?(a[b]){}'],
    ['global a', ''],
  ])('%s', async (code, expected) => {
    const syntax = await parsed(code, 'a.py')
    expect(syntax.errors).toEqual([])
    expect(printed(syntax)).toBe(expected)
  })
})

describe('declarations of Python', () => {
  test('functions, decorated ones with their decorators', async () => {
    const syntax = await parsed(
      `@app.route("/x", methods=["GET"])
@login
async def view(request, a: str, b=1, *args, c: Optional[int] = None, **kw) -> str:
    def inner(): return a
    return inner()

class A(B, c.D, metaclass=M):
    size = 1
    @staticmethod
    def m(x, /, *, y): yield x
`,
      'a.py',
    )
    expect(printedFunctions(syntax)).toEqual([
      'view(request, str a, b, args, Optional c, kw) {b ??= 1; c ??= null; inner() {return a}; return inner()}',
      'inner() {return a}',
      'A.m(x, y) {(yield x)}',
    ])
    expect(syntax.functions.map(({ parent, at, head }) => [parent, at.from, at.to, head.to])).toEqual([
      [null, 1, 10, 1],
      [0, 1, 5, 3],
      [1, 4, 4, 4],
      [0, 9, 10, 10],
    ])
    expect(
      syntax.types.map(({ name, supertypes, fields }) => [name, supertypes, printed(syntax, fields)]),
    ).toEqual([['A', ['B', 'D'], 'size = 1; ?(staticmethod)']])
    expect(printed(syntax)).toMatch(/^\?\(app.route\("\/x", methods: \["GET"\]\), login\); view\(/)
  })

  test.each<[string, [string, [string | null, string][]][]]>([
    [
      'import a.b, c as d',
      [
        ['a.b', [[null, 'a.b']]],
        ['c', [[null, 'd']]],
      ],
    ],
    [
      'from . import x, y as z',
      [
        [
          '.',
          [
            ['x', 'x'],
            ['y', 'z'],
          ],
        ],
      ],
    ],
    ['from ..a.b import (c)', [['..a.b', [['c', 'c']]]]],
    ['from m import *', [['m', [['*', '*']]]]],
    ['from __future__ import annotations', []],
  ])('%s', async (code, expected) => {
    const { imports } = await parsed(code, 'a.py')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual(expected)
  })
})

test('a NUL in a comment ends nothing', async () => {
  const syntax = await parsed('def f(q):\n    # a\0b\n    run(q)\n', 'a.py')
  expect(syntax.functions[1]?.body).toHaveLength(1)
  expect(syntax.errors).toEqual([])
})
