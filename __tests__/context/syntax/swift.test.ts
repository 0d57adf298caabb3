import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

async function inFunction(code: string): Promise<string> {
  const syntax = await parsed(`func m() {\n${code}\n}`, 'A.swift')
  expect(syntax.errors).toEqual([])
  return printed(syntax, syntax.functions[1]?.body)
}

describe('statements of Swift', () => {
  test.each<[string, string]>([
    ['x = "a\\n\\u{41}\\"" + b', 'return x = ("a\\nA\\"" + b)'],
    ['let x = #"a\\n"#', 'let x = "a\\\\n"'],
    ['x = "a \\(b) \\(c.d, privacy: .public)"', 'return x = template("a ", b, " ", c.d, " ", ?().public)'],
    ['x = 0x1F + 1_000 + 0b11 + 1.5 + 1e3', 'return x = ((((31 + 1000) + 3) + 1.5) + 1000)'],
    ['let a: [String: X]? = b', '[String: X]? a = b'],
    ['var a: Int?, b = 1', 'Int? a; let b = 1'],
    ['let (a, b) = c', 'let [a, b] = c'],
    ['x = nil', 'return x = null'],
    ['a.b?[1] = c[2, 3]', 'return a.b[1] = c[[2, 3]]'],
    ['x += y as! Int', 'return x += cast<Int>(y)'],
    ['x = (a as? B)?.c!.d', 'return x = cast(cast<B>(a).c).d'],
    ['x = !a.b(c) && -d.e > 1', 'return x = ((! a.b(c)) && ((- d.e) > 1))'],
    ['x = a is B', 'return x = (a is B)'],
    ['a.b?.c(x, name: "y")', 'return a.b.c(x, name: "y")'],
    ['T(1); a.T(b: 2); T<U>(3); [T](); U.make()', 'new T(1); new a.T(b: 2); new T(3); new Array(); U.make()'],
    ['f(.a, b: .c(1)); f(&x)', 'f(?().a, b: ?().c(1)); f((& x))'],
    [
      'a.map { $0 + $1 }.each { x, y in f(x); g(y) }',
      'return a.map(($0, $1) {return ($0 + $1)}).each((x, y) {f(x); g(y)})',
    ],
    ['f(1) { g() } then: { x in h(x) }', 'return f(1, () {return g()}, then: (x) {return h(x)})'],
    ['{ (x: Int) -> Int in return x }()', 'return (Int x) {return x}()'],
    ['a ? b : nil', 'return (a ? b : null)'],
    ['x = a ?? b', 'return x = (a ?? b)'],
    ['x = a...b', 'return x = (a ... b)'],
    ['x = ["a": 1, "b": c]', 'return x = ["a": 1, "b": c]'],
    ['x = (1, b: 2)', 'return x = [1, "b": 2]'],
    [
      'if a { b() } else if c { d() } else { e() }',
      'if (a) {return b()} else {if (c) {return d()} else {return e()}}',
    ],
    ['let x = if a { b } else { c }', 'let x = (a ? b : c)'],
    [
      'if let a = b as? C, let d, e > 1 { f() }',
      'if (((let a = cast<C>(b) && let d = d) && (e > 1))) {return f()}',
    ],
    ['if case .a(let b, _) = c, d { e() }', 'if (((let b = c case ?(?().a)) && d)) {return e()}'],
    [
      'guard let a = b, a.c == "d" else { return nil }',
      'if ((let a = b && (a.c == "d"))) {} else {return null}',
    ],
    ['guard case let .a(b) = c() else { throw D.e }', 'if ((let b = c() case ?(?().a))) {} else {throw D.e}'],
    [
      'switch x { case .a: a(); case .b(let c, _), .d(let c): e(c); default: break }',
      'switch (x) {?().a {return a()}, ?(?().b), ?(?().d) {let c = x; let c = x; return e(c)}, default {break}}',
    ],
    [
      'switch f(x) { case let .a(b) where b > 1: c(b)\n  fallthrough\n  case is T, 1...2: d(); case let t as T: e(t); case _: g() }',
      '#1 = f(x); switch (#1) {?(?(?().a), (b > 1)) falls {let b = #1; return c(b)}, T, (1 ... 2) {return d()}, T {T t = #1; return e(t)}, default {return g()}}',
    ],
    [
      'switch (a, b) { case (.c, let d?): e(d); case ("x", nil): g(); @unknown default: h() }',
      '#1 = [a, b]; switch (#1) {?(?().c) {let d = #1; return e(d)}, ?("x", null) {return g()}, default {return h()}}',
    ],
    ['for i in 0..<n where i > 1 { f(i) }', 'loop (i in (0 ..< n)) {if ((i > 1)) {f(i)}}'],
    ['for (k, v) in m { f(k) }', 'loop ([k, v] in m) {f(k)}'],
    ['for case let .a(b) in c { f(b) }', 'loop (b in c) {if (?(?().a)) {f(b)}}'],
    ['while let a = b.next(), c { d(a) }', 'loop ((let a = b.next() && c)) {d(a)}'],
    ['repeat { a() } while b', 'loop (b) {a()}'],
    ['outer: while a { continue outer }', 'loop (a) {continue}'],
    [
      'do { try a() } catch let e as T where e.b { c(e) } catch is U { d() } catch E.f { g() } catch { h(error) }',
      'try {return cast(a())} catch (e) {if (e.b) {return c(e)}} catch () {if (U) {return d()}} catch () {if (?(E, ?().f)) {return g()}} catch (error) {return h(error)}',
    ],
    ['do { a() }', '{return a()}'],
    ['let r = try? await f()', 'let r = cast(cast(f()))'],
    ['defer { a() }', 'return defer(() {return a()})'],
    ['throw E.a("b")', 'throw E.a("b")'],
    ['return', 'return'],
    ['return .a', 'return ?().a'],
    ['func f(_ x: Int = 1) -> Int { x }', 'return f(Int x) {x ??= 1; return x}'],
    ['@A var k = 1', '?(A()); let k = 1'],
    ['self.a; super.b()', 'self.a; super.b()'],
    ['a.map(\\.b)', 'return a.map(?().b)'],
    ['if #available(iOS 13, *) { a() }', 'if (?(iOS, 13)) {return a()}'],
    ['a(#file)', 'return a(?())'],
    ['#if DEBUG\n  a()\n  #endif', 'a()'],
  ])('%s', async (code, expected) => {
    expect(await inFunction(code)).toBe(expected)
  })
})

describe('declarations of Swift', () => {
  test('functions know their owner, their parent and their parameters', async () => {
    const syntax = await parsed(
      `class A {
  init(_ x: Int = 1, for y: inout [B]) throws { self.x = x }
  deinit { a() }
  @objc
  static func m<T>(
    _ a: [String: T]?, by b: Int = 1, c: (Int) -> Void = { _ in }, d: String...
  ) async throws -> T where T: U {
    run { go(a) }
  }
  var size: Int { 1 }
  var both: Int { get { return a } set(v) { a = v } }
  var seen = 1 { didSet { go() } }
  subscript(i: Int) -> Int { return a[i] }
}
extension x.Path { func inside(_ folder: Path) -> Path { self } }
protocol P { func go(a: Int) -> String }
func < (a: A, b: A) -> Bool { true }`,
      'A.swift',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.init(Int x, [B] y) {x ??= 1; self.x = x}',
      'A.deinit() {return a()}',
      'A.m([String: T]? a, Int b, (Int) -> Void c, String d) {b ??= 1; c ??= (_) {}; return run(() {return go(a)})}',
      '(_) {}',
      '() {return go(a)}',
      'A.size() {return 1}',
      'A.both() {return a}',
      'A.both(v) {a = v}',
      'A.seen() {go()}',
      'A.subscript(Int i) {return a[i]}',
      'Path.inside(Path folder) {return self}',
      'P.go(Int a) {}',
      '<(A a, A b) {return true}',
    ])
    const method = syntax.functions[3]
    expect([method?.at.from, method?.at.to, method?.head]).toEqual([4, 9, { from: 4, to: 7 }])
    expect(syntax.functions[5]?.parent).toBe(3)
  })

  test('types know what they extend, and their fields', async () => {
    const syntax = await parsed(
      `@main struct A<T>: B, x.C where T: D { private let a: [T], b = 1; @Published var c: D = .e; static let f = A() }
enum E: String { case a = "x"; case b, c(Int, d: String); static let g = 1 }
protocol P: Q { var x: Int { get set }; associatedtype R }
extension S: U { static let k = 1 }
actor V { var x = 1 }`,
      'A.swift',
    )
    const types = syntax.types.map(({ name, supertypes, fields }) => [
      name,
      supertypes,
      printed(syntax, fields),
    ])
    expect(types).toEqual([
      ['A', ['B', 'C'], '?(main()); [T] a; let b = 1; ?(Published()); D c = ?().e; let f = new A()'],
      ['E', ['String'], 'E a = "x"; E b; E c; let g = 1'],
      ['P', ['Q'], 'Int x'],
      ['S', ['U'], 'let k = 1'],
      ['V', [], 'let x = 1'],
    ])
  })

  test.each<[string, string, [string | null, string][]]>([
    ['import A', 'A', [[null, 'A']]],
    ['import A.B', 'A.B', [[null, 'B']]],
    ['import struct A.B', 'A', [['B', 'B']]],
    ['@testable import A', 'A', [[null, 'A']]],
  ])('%s', async (code, module, names) => {
    const { imports } = await parsed(code, 'A.swift')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual([[module, names]])
  })
})
