import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

async function inMethod(code: string): Promise<string> {
  const syntax = await parsed(`def m() {\n${code}\n}`, 'A.scala')
  expect(syntax.errors).toEqual([])
  return printed(syntax, syntax.functions[1]?.body)
}

describe('statements of Scala', () => {
  test.each<[string, string]>([
    ['x = "a\\n\\u0041\\"" + \'c\'', 'return x = ("a\\nA\\"" + "c")'],
    ['x = """a\\n\n    |b""".stripMargin', 'return x = "a\\\\n\\n    |b".stripMargin'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
    ['x = s"a $b ${c.d}\\t$$1"', 'return x = template("a ", b, " ", c.d, "\\t$1")'],
    ['x = raw"a\\n$b"', 'return x = template("a\\\\n", b)'],
    ['x = sql"select $a"', 'return x = sql(template("select ", a))'],
    ['x = 0x1FL + 1_000 + 1.5f + 1e3', 'return x = (((31 + 1000) + 1.5) + 1000)'],
    ['val a: Map[String, X] = b', 'Map a = b'],
    ['var a = null', 'let a = null'],
    ['var a: T = _', 'T a'],
    ['lazy val a = b', 'let a = b'],
    ['val (a, b) = c', 'let [a, b] = c'],
    ['val Array(a, b) = c', 'let [a, b] = c'],
    ['a.b(1) = c', 'return a.b[1] = c'],
    ['x += y; a.b = c', 'x += y; return a.b = c'],
    ['x = a.asInstanceOf[B].c', 'return x = cast<B>(a).c'],
    ['a.isInstanceOf[B] && b', 'return ((a isInstanceOf B) && b)'],
    ['x = !a && b || c == d', 'return x = ((((! a) && b) || c) == d)'],
    ['a.b[T](x, name = "y")', 'return a.b(x, name: "y")'],
    [
      'a.map(_ + 1).each { x => f(x) }.each { case (a, B(b)) => f(b) }',
      'return a.map((?() + 1)).each((x) {return f(x)}).each(() {#1 = ?(); switch (#1) {?(B) {let [a, b] = #1; return f(b)}}})',
    ],
    ['a.map { x => f(x); g(x) }', 'return a.map((x) {f(x); return g(x)})'],
    ['a.map { x =>\n  val y = f(x)\n  y }', 'return a.map((x) {let y = f(x); return y})'],
    ['f(1)(2) { g(); h() }', '{g(); #1 = h()}; return f(1, 2, #1)'],
    ['a map f', 'return a.map(f)'],
    ['a foreach { x => g(x) }', 'return a.foreach((x) {return g(x)})'],
    ['a until b; a :+ b; a -> b', 'a.until(b); (a :+ b); return (a -> b)'],
    ['new T(1); new a.T[X]; T(1)', 'new T(1); new a.T(); return T(1)'],
    ['f _; Seq("a").!', 'f; return Seq("a").!'],
    ['(x: Int, y) => x + y', 'return (Int x, y) {return (x + y)}'],
    [
      'if (a) b() else if (c) { d() } else e()',
      'if (a) {return b()} else {if (c) {return d()} else {return e()}}',
    ],
    ['val x = if (a) b else c', 'let x = (a ? b : c)'],
    ['val x = if (a) { f(); b } else c', 'if (a) {f(); #1 = b} else {#1 = c}; let x = #1'],
    [
      'x match { case 1 | 2 => a; case "x" => b; case _ => c }',
      'switch (x) {1, 2 {return a}, "x" {return b}, default {return c}}',
    ],
    [
      'f(x) match { case Some(y) if y > 1 => y; case z: T => z; case A => a; case `b` => b; case n => n }',
      '#1 = f(x); switch (#1) {?(?(Some), (y > 1)) {let y = #1; return y}, T {T z = #1; return z}, A {return a}, `b` {return b}, default {let n = #1; return n}}',
    ],
    [
      'val r = x match { case h :: t => t; case (a, _) => a; case a @ B(_) => a }',
      'switch (x) {?() {let [h, t] = x; #1 = t}, default {let a = x; #1 = a}, ?(B) {let a = x; #1 = a}}; let r = #1',
    ],
    [
      'for (i <- 0 until 10; j <- xs if j > 1; k = j + 1) { f(i, k) }',
      'loop (i in 0.until(10)) {loop (j in xs) {if ((j > 1)) {let k = (j + 1); f(i, k)}}}',
    ],
    [
      'val l = for { (a, b) <- as; c <- bs(a) } yield a + c',
      'loop ([a, b] in as) {loop (c in bs(a)) {#1 = (a + c)}}; let l = #1',
    ],
    ['while (a) { b() }', 'loop (a) {b()}'],
    ['do { a() } while (b)', 'loop (b) {a()}'],
    [
      'try { a() } catch { case e: E => b(e); case _: X => c() } finally { z() }',
      'try {return a()} catch (e) {return b(e)} catch () {return c()} finally {z()}',
    ],
    [
      'val t = try a catch { case NonFatal(e) => b }',
      'try {#1 = a} catch () {let e = ?(); if (?(NonFatal)) {#1 = b}}; let t = #1',
    ],
    ['throw new E("a")', 'throw new E("a")'],
    ['return x', 'return x'],
    ['()', 'return null'],
    ['def f(x: Int = 1) = x', 'return f(Int x) {x ??= 1; return x}'],
    ['@A("x") val k = 1', '?(A("x")); let k = 1'],
    ['new R(1) { override def run() = go() }', 'return new R(1)'],
    ['f(x) { y match { case A => b } }', '{switch (y) {A {#1 = b}}}; return f(x, #1)'],
    ['val x = { f(); b }', '{f(); #1 = b}; let x = #1'],
    ['val a, b = 1', 'let [a, b] = 1'],
    ['(a, "b")', 'return [a, "b"]'],
    ['f(xs: _*)', 'return f(cast(xs))'],
    ['A { implicit r: R[B] => f(r) }', 'return A((r) {return f(r)})'],
  ])('%s', async (code, expected) => {
    expect(await inMethod(code)).toBe(expected)
  })

  test('indentation in the place of braces', async () => {
    const { functions, ...syntax } = await parsed(
      `def m() =
  if a then
    b()
  else c()
  while a do b()
  val d = for
    e <- es
    if e > 1
  yield
    f(e)
    e
  x match
    case 1 => a
    case y: Int if y > 1 =>
      b()
      c()
  try a() catch case e: E => b
  xs.foreach: x =>
    go(x)`,
      'A.scala',
    )
    expect(syntax.errors).toEqual([])
    expect(printed({ functions, ...syntax }, functions[1]?.body).split('; ')).toEqual([
      'if (a) {b()} else {c()}',
      'loop (a) {b()}',
      'loop (e in es) {if ((e > 1)) {{f(e)',
      '#2 = e}',
      '#1 = #2}}',
      'let d = #1',
      'switch (x) {1 {a}, ?(Int, (y > 1)) {Int y = x',
      'b()',
      'c()}}',
      'try {a()} catch (e) {b}',
      'return xs.foreach((x) {return go(x)})',
    ])
  })
})

describe('declarations of Scala', () => {
  test('functions know their owner, their parent and their parameters', async () => {
    const syntax = await parsed(
      `class A(x: Int) {
  def this() = this(1)
  @tailrec
  private def m[T](
      a: Map[String, T], b: => Int, c: Int*
  )(implicit d: D = e): T = {
    run { x => go(a) }
  }
  def n { o() }
}
extension (p: a.b.Path) def inside(q: Path): Path = p
given Ord[Int] with
  def compare(a: Int): Int = a
trait T { def area: Double }`,
      'A.scala',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.A() {return this(1)}',
      'A.m(Map a, Int b, Int c, D d) {d ??= e; return run((x) {return go(a)})}',
      '(x) {return go(a)}',
      'A.n() {return o()}',
      'Path.inside(Path q) {Path p = this; return p}',
      'Ord.compare(Int a) {return a}',
      'T.area() {}',
    ])
    const method = syntax.functions[2]
    expect([method?.at.from, method?.at.to, method?.head]).toEqual([3, 8, { from: 3, to: 6 }])
    expect(syntax.functions[3]?.parent).toBe(2)
  })

  test('types know what they extend, and their fields', async () => {
    const syntax = await parsed(
      `@S final case class A[T](a: List[T], b: Int = 3)(implicit c: C) extends x.B[T](c) with D { private val d = 1; go() }
class W @Inject() (a: A, val b: Map[String, Int], override protected val c: C)(implicit ec: E) extends B(a)
object O extends App { val one, two = 1 }
trait T extends U { val q: Int; var r: Int }
enum Color(val rgb: Int) extends Base:
  case Red extends Color(1)
  case Green, Blue
  case Mix(a: Int)
package object p { val k = 1 }`,
      'A.scala',
    )
    const types = syntax.types.map(({ name, supertypes, fields }) => [
      name,
      supertypes,
      printed(syntax, fields),
    ])
    expect(types).toEqual([
      ['A', ['B', 'D'], '?(S()); List a; Int b = 3; C c; new x.B(c); let d = 1; go()'],
      ['W', ['B'], '?(Inject()); A a; Map b; C c; E ec; new B(a)'],
      ['O', ['App'], 'let [one, two] = 1'],
      ['T', ['U'], 'Int q; Int r'],
      [
        'Color',
        ['Base'],
        'Int rgb; Color Red = new Color(1); Color Green = new Color(); Color Blue = new Color()',
      ],
      ['Mix', ['Color'], 'Int a'],
      ['p', [], 'let k = 1'],
    ])
  })

  test('methods of an object that has no name belong to what it extends', async () => {
    const syntax = await parsed('val a = new R(1) { override def run() = go() }', 'A.scala')
    expect(printedFunctions(syntax)).toEqual(['R.run() {return go()}'])
  })

  test.each<[string, [string, [string | null, string][]][]]>([
    ['import a.b.C', [['a.b.C', [[null, 'C']]]]],
    ['import a.b.c', [['a.b', [['c', 'c']]]]],
    ['import a.b._', [['a.b', [['*', '*']]]]],
    ['import a.b.*', [['a.b', [['*', '*']]]]],
    [
      'import a.b.C as D, e.F',
      [
        ['a.b', [['C', 'D']]],
        ['e.F', [[null, 'F']]],
      ],
    ],
    [
      'import a.{B, C => D, E => _, f}',
      [
        [
          'a',
          [
            ['B', 'B'],
            ['C', 'D'],
            ['f', 'f'],
          ],
        ],
      ],
    ],
  ])('%s', async (code, expected) => {
    const { imports } = await parsed(code, 'A.scala')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual(expected)
  })
})
