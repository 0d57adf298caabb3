import { describe, expect, test } from '@jest/globals'
import { sliceOf } from '../../../src/core/select/slice.ts'
import { scopeOf, unitOf } from '../../../src/core/select/unit.ts'
import { parsed } from '../../context/syntax/parsed.ts'
import fc from '../../fast-check.ts'

/** Lines of `code` that bear on the one with `flag(`, each with how it does. */
async function bearing(code: string, path = 'a.py'): Promise<Record<string, string>> {
  const lines = code.split('\n')
  const line = lines.findIndex((each) => each.includes('flag(')) + 1
  const syntax = await parsed(code, path)
  const flagged = { from: line, to: line }
  const unit = unitOf(syntax, flagged, lines.length)
  const { lines: found } = sliceOf(scopeOf(syntax, unit, [flagged]), [flagged])
  return Object.fromEntries(
    found.map(({ range, bearing }) => [(lines[range.from - 1] ?? '').trim(), bearing]),
  )
}

describe('what bears on flagged code', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'assignments, however many steps away',
      'def f(x):\n  a = x\n  b = a + 1\n  other = 3\n  flag(b)',
      { 'a = x': 'sets', 'b = a + 1': 'sets', 'flag(b)': 'flagged' },
    ],
    [
      'methods called for what they do',
      'def f(x):\n  l = []\n  l.append(x)\n  n = l.count()\n  flag(l)',
      { 'l = []': 'sets', 'l.append(x)': 'sets', 'flag(l)': 'flagged' },
    ],
    [
      'conditions around it, and what they read',
      'def f(x):\n  on = g()\n  if on:\n    flag(x)',
      { 'on = g()': 'checks', 'if on:': 'checks', 'flag(x)': 'flagged' },
    ],
    [
      'checks that leave before it',
      'def f(x):\n  if bad(x):\n    return\n  if y:\n    z()\n  flag(x)',
      { 'if bad(x):': 'checks', 'flag(x)': 'flagged' },
    ],
    [
      'calls whose result nobody wants',
      'def f(x):\n  require_inside(x)\n  log(y)\n  flag(x)',
      { 'require_inside(x)': 'checks', 'flag(x)': 'flagged' },
    ],
    [
      'checks that call what may never come back',
      'def f(x):\n  if bad(x):\n    not_found()\n  flag(x)',
      { 'if bad(x):': 'checks', 'flag(x)': 'flagged' },
    ],
    [
      'not calls of a function that it calls, too',
      'def f(x, y):\n  clean(y)\n  flag(clean(x))',
      { 'flag(clean(x))': 'flagged' },
    ],
    [
      'what is made of its result',
      'def f(x):\n  t = flag(x)\n  send(t)\n  done()',
      { 't = flag(x)': 'flagged', 'send(t)': 'after' },
    ],
    [
      'nothing that only happens later',
      'def f(x):\n  flag(x)\n  x = clean(x)\n  check(x)',
      { 'flag(x)': 'flagged' },
    ],
    [
      'but what happens later in a loop',
      'def f(xs):\n  last = 0\n  for x in xs:\n    flag(last)\n    last = x',
      { 'last = 0': 'sets', 'for x in xs:': 'checks', 'last = x': 'sets', 'flag(last)': 'flagged' },
    ],
  ])('%s', async (_, code, expected) => {
    expect(await bearing(code)).toEqual(expected)
  })

  test.each<[string, string, string, string]>([
    [
      'a.c',
      'int f(int x) {\n  int n;\n  int ok = read(x, &n);\n  flag(n);\n}',
      'int ok = read(x, &n);',
      'sets',
    ],
    [
      'A.cs',
      'class A { void F() {\n  var ok = Parse(x, out n);\n  flag(n);\n} }',
      'var ok = Parse(x, out n);',
      'sets',
    ],
    ['a.rs', 'fn f() {\n    let ok = fill(&mut n);\n    flag(n);\n}', 'let ok = fill(&mut n);', 'sets'],
  ])('what is handed on to be written: %s', async (path, code, line, how) => {
    expect(await bearing(code, path)).toHaveProperty([line], how)
  })

  test('handlers next to it do not count, what surrounds it does', async () => {
    const code = `function routes(db) {
  const limit = 5
  app.get('/a', (req) => {
    const id = req.a
    other(id)
  })
  app.get('/b', (req) => {
    const id = req.b
    flag(id, limit)
  })
}`
    const found = await bearing(code, 'a.js')
    expect(found['const id = req.b']).toBe('sets')
    expect(found['const limit = 5']).toBe('sets')
    expect(found).not.toHaveProperty('const id = req.a')
    expect(found).not.toHaveProperty('other(id)')
  })
})

test('what bears more comes first among what is used', async () => {
  const syntax = await parsed('def f(x):\n  a = make(x)\n  if fine(a):\n    b = flag(a)\n    keep(b)', 'a.py')
  const { uses } = sliceOf(syntax.functions.slice(1), [{ from: 4, to: 4 }])
  const calls = uses.filter(({ kind }) => kind === 'call').map(({ name, bearing }) => [name, bearing])
  expect(calls).toEqual([
    ['flag', 'flagged'],
    ['make', 'sets'],
    ['fine', 'checks'],
    ['keep', 'after'],
  ])
})

test('whatever lines are flagged, they are in their slice, which has no lines but the code’s', async () => {
  const code =
    'def f(x):\n  for i in x:\n    try:\n      a = i\n      while a:\n        g(a)\n    except E as e:\n      h(e)\n  return a'
  const syntax = await parsed(code, 'a.py')
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(4), (from, length) => {
      const { lines } = sliceOf(syntax.functions.slice(1), [{ from, to: from + length }])
      for (const { range } of lines) {
        expect(range.from).toBeGreaterThanOrEqual(1)
        expect(range.to).toBeLessThanOrEqual(9)
      }
    }),
  )
})
