import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

async function inFunction(code: string): Promise<string> {
  const syntax = await parsed(`fun m() {\n${code}\n}`, 'A.kt')
  expect(syntax.errors).toEqual([])
  return printed(syntax, syntax.functions[1]?.body)
}

describe('statements of Kotlin', () => {
  test.each<[string, string]>([
    ['x = "a\\n\\u0041\\"$" + \'c\'', 'x = ("a\\nA\\"$" + "c")'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
    ['x = """a\\n$b\n    ${c.d}"""', 'x = template("a\\\\n", b, "\\n    ", c.d)'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
    ['x = "$a.b ${c} \\$d"', 'x = template(a, ".b ", c, " $d")'],
    ['x = 0x1FL + 1_000 + 0b11 + 1.5f + 1e3', 'x = ((((31 + 1000) + 3) + 1.5) + 1000)'],
    ['val a: Map<String, X>? = b', 'Map? a = b'],
    ['var a = null', 'let a = null'],
    ['lateinit var a: B', 'B a'],
    ['val (a, b) = c', 'let [a, b] = c'],
    ['a.b[1] = c[2, 3]', 'a.b[1] = c[[2, 3]]'],
    ['x += y as Int; y++; --z', 'x += cast<Int>(y); y ++ 1; z -- 1'],
    ['x = (a as? B)?.c!!.d', 'x = cast(cast<B>(a).c).d'],
    ['x = !a && b || c !in d', 'x = (((! a) && b) || (c !in d))'],
    ['x = a is B', 'x = (a is B)'],
    ['a.b?.c(x, name = "y")', 'a.b.c(x, name: "y")'],
    [
      'a.map { it + 1 }.each { x, (y, z) -> f(x); g(y) }',
      'a.map((it) {return (it + 1)}).each((x, ) {let [y, z] = ?(); f(x); return g(y)})',
    ],
    ['f(1) { g() }', 'f(1, () {return g()})'],
    ['f { -> g() }', 'f(() {return g()})'],
    ['with(a) { b() }', 'with(a, () {return b()})'],
    ['f<T>(x)', 'f(x)'],
    ['a.f<List<T>>(x)', 'a.f(x)'],
    ['T(1); a.T(2); ::f; T::f; T::class.java', 'new T(1); new a.T(2); f; T.f; T.class.java'],
    ['x = a shl 2; b save c', 'x = (a shl 2); b.save(c)'],
    ['x = 1..3', 'x = (1 .. 3)'],
    ['f(*a, { it.b { it } })', 'f((* a), (it) {return it.b((it) {return it})})'],
    ['if (a) b() else if (c) { d() } else e()', 'if (a) {b()} else {if (c) {d()} else {e()}}'],
    ['x = if (a) b else c', 'x = (a ? b : c)'],
    ['x = if (a) { f(); b } else c', 'if (a) {f(); #1 = b} else {#1 = c}; x = #1'],
    ['x = a ?: return', 'if (?()) {return}; x = (a ?: ?())'],
    ['x = a ?: throw E("b")', 'if (?()) {throw new E("b")}; x = (a ?: ?())'],
    ['x = a ?: break', 'if (?()) {break}; x = (a ?: ?())'],
    [
      'when (x) { 1, 2 -> a(); is T -> b(); !in c -> {}; else -> d() }',
      'switch (x) {1, 2 {a()}, (is T) {b()}, (!in c) {}, default {d()}}',
    ],
    [
      'val r = when { a > 1 -> "x"; else -> "y" }',
      'switch () {(a > 1) {#1 = "x"}, default {#1 = "y"}}; let r = #1',
    ],
    ['when (val s = f()) { else -> s }', 'switch (let s = f()) {default {s}}'],
    ['for (i in a until b) f(i)', 'loop (i in (a until b)) {f(i)}'],
    ['for ((k, v) in m) {}', 'loop ([k, v] in m) {}'],
    ['while (a) { break }', 'loop (a) {break}'],
    ['do { a() } while (b)', 'loop (b) {a()}'],
    ['outer@ while (a) { continue@outer }', 'loop (a) {continue}'],
    ['try { a() } catch (e: A) { throw e } finally { z() }', 'try {a()} catch (e) {throw e} finally {z()}'],
    ['val t = try { a() } catch (e: A) { null }', 'try {#1 = a()} catch (e) {#1 = null}; let t = #1'],
    ['return@f x', 'return x'],
    ['return', 'return'],
    ['throw E()', 'throw new E()'],
    ['val o = object : R(1), S { override fun run() { go() } }', 'let o = new R(1)'],
    ['val f = fun(x: Int): Int { return x }', 'let f = f(Int x) {return x}'],
    ['fun f(x: Int = 1) = x', 'f(Int x) {x ??= 1; return x}'],
    ['@A("x") val k = 1', '?(A("x")); let k = 1'],
    ['this@A.b; super<B>.c()', 'this.b; super.c()'],
    ['assert(a) { "b" }', 'assert(a, () {return "b"})'],
  ])('%s', async (code, expected) => {
    expect(await inFunction(code)).toBe(expected)
  })
})

describe('declarations of Kotlin', () => {
  test('functions know their owner, their parent and their parameters', async () => {
    const syntax = await parsed(
      `class A(x: Int) {
    constructor() : this(1) { go() }
    @GetMapping("/x")
    fun <T> m(
        @P("q") a: Map<String, T>?, vararg b: Int = 1,
        f: (Int) -> Unit,
    ): T {
        run { go(a) }
    }
    val size: Int get() = 1
    var name = ""
        set(value) { field = value }
    companion object {
        fun make() = A(2)
    }
}
fun a.b.Path?.inside(folder: Path) = this
private suspend fun <T> List<T>.second() {}
val String.len get() = length`,
      'A.kt',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.A() {this(1); go()}',
      'A.m(Map? a, Int b, (Int) -> Unit f) {?(P("q")); b ??= 1; run(() {return go(a)})}',
      '() {return go(a)}',
      'A.size() {return 1}',
      'A.name(value) {field = value}',
      'A.make() {return new A(2)}',
      'Path.inside(Path folder) {return this}',
      'List.second() {}',
      'String.len() {return length}',
    ])
    const method = syntax.functions[2]
    expect([method?.at.from, method?.at.to, method?.head]).toEqual([3, 9, { from: 3, to: 7 }])
    expect(syntax.functions[3]?.parent).toBe(2)
  })

  test('types know what they extend, and their fields', async () => {
    const syntax = await parsed(
      `@S data class A<T>(private val a: List<T>, var b: Int = 3, c: C) : a.b.B<T>(c), D, E by c {
    val d = 1
    init { go() }
    companion object : F { const val K = "k" }
}
enum class Size(val w: Int) {
    SMALL(1),
    LARGE(2) {
        override fun m() = 2
    };
}
sealed interface N : O
object Single : P() {
    val one = 1
}`,
      'A.kt',
    )
    const types = syntax.types.map(({ name, supertypes, fields }) => [
      name,
      supertypes,
      printed(syntax, fields),
    ])
    expect(types).toEqual([
      [
        'A',
        ['B', 'D', 'E'],
        '?(S()); List a; Int b = 3; C c; new a.b.B(c); c; let d = 1; {go()}; let K = "k"',
      ],
      ['', ['F'], ''],
      ['Size', [], 'Int w; Size SMALL = new Size(1); Size LARGE = new Size(2)'],
      ['', [], ''],
      ['N', ['O'], ''],
      ['Single', ['P'], 'let one = 1'],
    ])
    expect(printedFunctions(syntax)).toEqual(['Size.m() {return 2}'])
  })

  test('methods of an object that has no name belong to what it extends', async () => {
    const syntax = await parsed('val a = object : R(1), S { override fun run() { go() } }\n', 'A.kt')
    expect(printedFunctions(syntax)).toEqual(['R.run() {go()}'])
  })

  test.each<[string, string, [string | null, string][]]>([
    ['import a.b.C', 'a.b.C', [[null, 'C']]],
    ['import a.b.*', 'a.b', [['*', '*']]],
    ['import a.b.c', 'a.b', [['c', 'c']]],
    ['import a.b.C as D', 'a.b', [['C', 'D']]],
    ['import a.b.C.Companion.d', 'a.b.C.Companion', [['d', 'd']]],
  ])('%s', async (code, module, names) => {
    const { imports } = await parsed(code, 'A.kt')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual([[module, names]])
  })
})
