import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

async function top(code: string, path = 'a.js'): Promise<string> {
  const syntax = await parsed(code, path)
  expect(syntax.errors).toEqual([])
  return printed(syntax)
}

describe('statements of JavaScript', () => {
  test.each<[string, string]>([
    ['x = \'a\\n\\x41\\u{1F389}\' + "b\\\n"', 'x = ("a\\nA🎉" + "b")'],
    [`x = \`a\${b}c\\n\${\`d\`}\``, 'x = template("a", b, "c\\n", "d")'],
    [`tag\`x\${y}\``, 'tag(template("x", y))'],
    ['x = 0x1fn + 1_0 + .5 + 1e3', 'x = (((31 + 10) + 0.5) + 1000)'],
    ['x = [undefined, null, true, /a+/g]', 'x = [null, null, true, new RegExp("a+", "g")]'],
    [
      'let a = 1, b; const { c, d: { e = 2 }, ...f } = g',
      'let a = 1; let b; let ["c": c, "d": ["e": e ??= 2], (... f)] = g',
    ],
    ['[a, , b = 1] = c', '[a, b ??= 1] = c'],
    ['a?.b?.[c]?.(d)', 'a.b[c](d)'],
    ['a ??= b; c += d; e--', 'a ??= b; c += d; e -- 1'],
    ['x = a ? b : (c, d)', 'x = (a ? b : ?(c, d))'],
    ['a(), b()', 'a(); b()'],
    ['new Foo; new a.B(1, ...c)', 'new Foo(); new a.B(1, (... c))'],
    [
      "x = { a, b: 1, [c]: 2, 'd': 3, e() { return 1 }, f: () => g, ...h }",
      'x = ["a": a, "b": 1, c: 2, "d": 3, "e": e() {return 1}, "f": f() {return g}, (... h)]',
    ],
    ['if (a) b(); else if (c) { d() } else e()', 'if (a) {b()} else {if (c) {d()} else {e()}}'],
    ['for (let i = 0, j; i < 3; i++, j--) f(i)', 'let i = 0; let j; loop ((i < 3)) {f(i); i ++ 1; j -- 1}'],
    ['for (const [k, v] of xs) f(k); for (k in o) {}', 'loop ([k, v] in xs) {f(k)}; loop (k in o) {}'],
    [
      'while ((m = re.exec(s))) continue; do { a() } while (b)',
      'loop (m = re.exec(s)) {continue}; loop (b) {a()}',
    ],
    [
      "switch (a) { case 1: case 'b': { f(); break } default: g() }",
      'switch (a) {1 falls {}, "b" falls {f(); break}, default falls {g()}}',
    ],
    ['try { a() } catch { b() } finally { c() }', 'try {a()} catch () {b()} finally {c()}'],
    ['try { a() } catch ({ message }) { b() }', 'try {a()} catch () {let ["message": message] = ?(); b()}'],
    ['outer: while (1) break outer', '{loop (1) {break}}'],
    ['typeof a; !b; delete c.d; void 0', '(typeof a); (! b); (delete c.d); (void 0)'],
    ['async () => { await a; yield_(b) }', '() {cast(a); yield_(b)}'],
    [
      'exports.h = async (req, res) => res.send(req.query.q)',
      'exports.h = h(req, res) {return res.send(req.query.q)}',
    ],
    [
      'function f(a, b = g(), { c, d = 1 }, ...e) {}',
      'f(a, b, , e) {b ??= g(); let ["c": c, "d": d ??= 1] = ?()}',
    ],
    ['x => ({ a: x })', '(x) {return ["a": x]}'],
    [
      '<p a="b" c d={e} {...f}>{g} words <b dangerouslySetInnerHTML={{ __html: h }} /></p>',
      'p(a: "b", c: true, d: e, (... f), g, " words ", b(dangerouslySetInnerHTML: ["__html": h]))',
    ],
    ['<>{a}</>', '[a]'],
    ['export default { a }', '["a": a]'],
    ['export default () => a', 'default() {return a}'],
    ['throw new Error(`x`)', 'throw new Error("x")'],
  ])('%s', async (code, expected) => {
    expect(await top(code)).toBe(expected)
  })

  test('classes', async () => {
    const syntax = await parsed(
      `class A extends b.B {
  static limit = 1
  #x = null
  arrow = (e) => e.x
  constructor(a) { super(); this.a = a }
  get g() { return () => this.#x }
  static { init() }
}`,
      'a.mjs',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.arrow(e) {return e.x}',
      'A.constructor(a) {super(); this.a = a}',
      'A.g() {return () {return this.#x}}',
      '() {return this.#x}',
    ])
    expect(syntax.types.map(({ name, supertypes }) => [name, supertypes])).toEqual([['A', ['B']]])
    expect(printed(syntax, syntax.types[0]?.fields)).toBe(
      'let limit = 1; let #x = null; let arrow = A.arrow(e) {return e.x}; {init()}',
    )
  })
})

describe('modules of JavaScript', () => {
  test.each<[string, string, [string | null, string][]]>([
    [
      "import a, { b as c, d } from './x'",
      './x',
      [
        ['default', 'a'],
        ['b', 'c'],
        ['d', 'd'],
      ],
    ],
    ["import * as ns from 'y'", 'y', [[null, 'ns']]],
    ["import 'z'", 'z', []],
    ["export { a as b } from './q'", './q', [['a', 'b']]],
    ["export * from './all'", './all', [['*', '*']]],
    ["export * as n from './all'", './all', [[null, 'n']]],
    ["const a = require('m')", 'm', [[null, 'a']]],
    [
      "const { a, b: c, d = 1 } = require('m')",
      'm',
      [
        ['a', 'a'],
        ['b', 'c'],
        ['d', 'd'],
      ],
    ],
    ["const a = require('m').b", 'm', [['b', 'a']]],
    ["const { a } = await import('m')", 'm', [['a', 'a']]],
    ["app.use(require('./routes'))", './routes', []],
  ])('%s', async (code, module, names) => {
    const { imports } = await parsed(code, 'a.js')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual([[module, names]])
  })
})

describe('what TypeScript adds', () => {
  test.each<[string, string]>([
    ['const a: Map<string, X<T>> = new Map<string, X<T>>()', 'Map a = new Map()'],
    ['let f: (x: Array<number>) => void', '(x: Array) => void f'],
    [
      'x = (a as T)!.b; y = <U>c; z = d satisfies V',
      'x = cast(cast<T>(a)).b; y = cast<U>(c); z = cast<V>(d)',
    ],
    [
      'function f(this: X, a: string, b?: number, c = 1, ...d: T[]): void {}',
      'f(X this, string a, number b, c, T[] d) {c ??= 1}',
    ],
    ['function over(a: string): void', ''],
    ['namespace N { export const w = 1 }', '{let w = 1}'],
    ["import fs = require('fs')", ''],
    ['type A = string; interface B { c: number }', ''],
    ['f<T>(x)', 'f(x)'],
  ])('%s', async (code, expected) => {
    expect(await top(code, 'a.ts')).toBe(expected)
  })

  test('decorators and fields that parameters declare', async () => {
    const syntax = await parsed(
      `@Injectable()
export class A<T> extends B<T> implements C {
  @Input() name: string = 'a'
  constructor(private readonly db: Database) { super() }
  @Get('/x')
  async find(@Query('q') q: string) { return this.db.find(q) }
}
enum Size { Small = 1, Large }`,
      'a.ts',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.constructor(Database db) {super()}',
      'A.find(string q) {?(Query("q")); return this.db.find(q)}',
    ])
    const types = syntax.types.map(({ name, supertypes, at, fields }) => [
      name,
      supertypes,
      at.from,
      printed(syntax, fields),
    ])
    expect(types).toEqual([
      ['A', ['B', 'C'], 1, '?(Injectable()); ?(Input()); string name = "a"; Database db; ?(Get("/x"))'],
      ['Size', [], 8, 'let Small = 1; Large'],
    ])
    expect([syntax.functions[2]?.at.from, syntax.functions[2]?.head]).toEqual([5, { from: 5, to: 6 }])
  })

  test('elements', async () => {
    expect(await top('const a = <T extends object>(x: T) => <p>{x}</p>', 'a.tsx')).toBe(
      'let a = a(T x) {return p(x)}',
    )
  })
})
