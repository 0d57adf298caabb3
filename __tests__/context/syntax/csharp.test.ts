import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

describe('statements of C#', () => {
  test.each<[string, string]>([
    ['x = "a\\n\\u0041\\"" + \'c\' + "b"u8;', 'x = (("a\\nA\\"" + "c") + "b")'],
    ['x = @"a\\b ""c""";', 'x = "a\\\\b \\"c\\""'],
    ['x = """\n  a "b"\n    c\n  """;', 'x = "a \\"b\\"\\n  c"'],
    ['x = """"a """b""" """";', 'x = "a \\"\\"\\"b\\"\\"\\" "'],
    ['x = $"a{b,5:0.0}\\t{{c}}{d(e)}";', 'x = template("a", b, "\\t{c}", d(e))'],
    ['x = $@"\\{a}""b";', 'x = template("\\\\", a, "\\"b")'],
    ['x = $$"""{a} {{b}}""";', 'x = template("{a} ", b)'],
    ['x = 0x1FUL + 1_000 + 0b11 + 1.5m;', 'x = (((31 + 1000) + 3) + 1.5)'],
    ['var a = b; string c = "d", e;', 'var a = b; string c = "d"; string e'],
    ['System.Collections.Generic.List<int?> a;', 'System.Collections.Generic.List a'],
    ['var (a, b) = c; (d, int e) = f;', 'var [a, b] = c; [d, int e] = f'],
    ['a.b<int>(c).d[1, 2] = this.e;', 'a.b(c).d[[1, 2]] = this.e'],
    ['x = global::A.B.C + int.MaxValue;', 'x = (global.A.B.C + int.MaxValue)'],
    ['x = a?.b.c(1)?[d];', 'x = a.b.c(1)[d]'],
    [
      'x = a ?? b; x ??= c; x += (int)y; y++; --z;',
      'x = (a ?? b); x ??= c; x += cast<int>(y); y ++ 1; z -- 1',
    ],
    ['x = a! + -b; x = await c; x = d as E;', 'x = (cast(a) + (- b)); x = cast(c); x = cast<E>(d)'],
    ['x = a ? b : throw new E();', 'if (?()) {throw new E()}; x = (a ? b : ?())'],
    ['x = typeof(A) + default(int) + nameof(a.B);', 'x = (((typeof A) + null) + "B")'],
    ['f(a, out b, ref c.d, in e, g: h);', 'f(a, (out b), (ref c.d), e, g: h)'],
    ['if (!int.TryParse(a, out var b)) return;', 'if ((! int.TryParse(a, (out var b)))) {return}'],
    ['a = new B.C<int>(d) { E = f }; G h = new(i);', 'a = new B.C(d, E: f); G h = new G(i)'],
    ['a = new D { ["b"] = c, ["d"] = e };', 'a = new D(["b": c, "d": e])'],
    [
      'a = new D { { "b", c }, { "d", e } }; a = new List<int> { 1 };',
      'a = new D(["b": c, "d": e]); a = new List([1])',
    ],
    [
      'a = new { b, c.D, e = f }; a = b with { C = d };',
      'a = ["b": b, "D": c.D, "e": f]; a = ?(b, ["C": d])',
    ],
    [
      'int[] a = new int[3]; int[] b = { 1 }; c = new[] { 2 }; c = [3, ..d];',
      'int[] a = new int(3); int[] b = [1]; c = [2]; c = [3, ?(d)]',
    ],
    ['int[,] a = new int[,] { { 1, 2 } };', 'int[,] a = [[1, 2]]'],
    ['x = (a, b: c);', 'x = [a, c]'],
    ['if (a is string) b(); else if (c) d();', 'if ((a is string)) {b()} else {if (c) {d()}}'],
    ['if (a is string b && b is not null) {}', 'if (((string b = a is string) && (b is not null))) {}'],
    ['if (a is 1 or 2 or "c") {}', 'if ((a is [1, 2, "c"])) {}'],
    ['if (a is B { C: 1, D: var e } f) {}', 'if ((let [f, e] = a is ?(B, 1))) {}'],
    ['if (a is > 1 and < 5) {}', 'if ((a is ?(1, 5))) {}'],
    [
      'switch (a) { case 1: case 2: b(); break; case C d when d.e: f(); return; default: g(); break; }',
      'switch (a) {1 falls {}, 2 {b(); break}, ?(C, d.e) {C d = a; f(); return}, default {g(); break}}',
    ],
    ['switch (a()) { case B c: d(c); break; }', '#1 = a(); switch (#1) {B {B c = #1; d(c); break}}'],
    [
      'x = a switch { 1 or 2 => b, not null => c, (var d, _) => d, _ => throw e };',
      'switch (a) {1, 2 {#1 = b}, ?(null) {#1 = c}, ?() {let d = a; #1 = d}, default {throw e}}; x = #1',
    ],
    [
      'for (int i = 0, j = 1; i < 3; i++, j--) f(i);',
      'int i = 0; int j = 1; loop ((i < 3)) {f(i); i ++ 1; j -- 1}',
    ],
    ['foreach (var a in b) continue;', 'loop (a in b) {continue}'],
    ['foreach (var (a, b) in c) {}', 'loop ([a, b] in c) {}'],
    ['while (a) b(); do { c(); } while (d);', 'loop (a) {b()}; loop (d) {c()}'],
    [
      'using var a = b(); using (var c = d) { e(); } await using (f) {}',
      'var a = b(); {var c = d; e()}; {f}',
    ],
    [
      'try { a(); } catch (B c) when (c.d) { throw; } catch { e(); } finally { f(); }',
      'try {a()} catch (c) {c.d; throw} catch () {e()} finally {f()}',
    ],
    [
      'lock (this) { a(); } checked { b(); } unsafe { fixed (byte* c = d) { *c = 1; } }',
      '{this; a()}; {b()}; {{byte* c = d; (* c) = 1}}',
    ],
    ['a: b(); goto a;', '{b()}; goto'],
    ['yield return this; yield break;', '(yield this); return'],
    [
      'f(a => a.b, (c, d) => { return c; }, delegate (int e) { g(e); });',
      'f((a) {return a.b}, (c, d) {return c}, (int e) {g(e)})',
    ],
    ['Func<int> f = () => g();', 'Func f = f() {return g()}'],
    ['int f(int a) => a + 1;', 'f(int a) {return (a + 1)}'],
    [
      'x = from a in b join c in d on a.e equals c.f let g = a.h where g > 1 orderby c select new { a };',
      'x = ?(let a = ?(b), let c = ?(d, a.e, c.f), let g = ?(a.h), (g > 1), c, ["a": a])',
    ],
    ['#if A\nb();\n#else\nc();\n#endif\nd();', 'b(); c(); d()'],
    ['#region a\n;\n#endregion', ''],
  ])('%s', async (code, expected) => {
    const syntax = await parsed(`class A { void M() {\n${code}\n} }`, 'A.cs')
    expect(syntax.errors).toEqual([])
    expect(printed(syntax, syntax.functions[1]?.body)).toBe(expected)
  })
})

describe('declarations of C#', () => {
  test('functions know their owner, their parent and their parameters', async () => {
    const syntax = await parsed(
      `namespace N;
[ApiController, Route("x")]
public class A<T> : B<T>, C.D where T : new()
{
    public A(int a) : base(a, "b") { c(); }
    [HttpGet("{id}")]
    public async Task<int> M<T>(
        [FromQuery(Name = "q")] string a, ref List<T> b, int c = 1, params object[] d)
    {
        Run(() => go(a));
    }
    void D.E() => f();
    public static A<T> operator +(A<T> a, int b) => a;
}
interface I { string N(int a); }`,
      'A.cs',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.A(int a) {base(a, "b"); c()}',
      'A.M(string a, List b, int c, object[] d) {?(FromQuery(Name: "q")); c ??= 1; Run(() {return go(a)})}',
      '() {return go(a)}',
      'A.E() {return f()}',
      'A.+(A a, int b) {return a}',
      'I.N(int a) {}',
    ])
    expect(syntax.functions.map(({ parent }) => parent)).toEqual([null, 0, 0, 2, 0, 0, 0])
    const method = syntax.functions[2]
    expect([method?.at.from, method?.at.to, method?.head]).toEqual([6, 11, { from: 6, to: 8 }])
    expect(syntax.types.map(({ name, supertypes, head }) => [name, supertypes, head])).toEqual([
      ['A', ['B', 'D'], { from: 2, to: 3 }],
      ['I', [], { from: 15, to: 15 }],
    ])
    expect(printed(syntax, syntax.types[0]?.fields)).toBe(
      '?(?(ApiController(), Route("x"))); ?(HttpGet("{id}"))',
    )
  })

  test('properties are fields, and functions where they have code', async () => {
    const syntax = await parsed(
      `class A {
  private const string K = "x", L = "y";
  private static readonly Dictionary<string, int> M = new() { ["a"] = 1 };
  [Required] public string B { get; set; } = "b";
  public int C => d.E;
  public string F { get { return g; } private set => g = value; }
  public string this[int i] => h[i];
  public event Action J { add { k(value); } remove { } }
  public event Action N;
}`,
      'A.cs',
    )
    expect(printed(syntax, syntax.types[0]?.fields)).toBe(
      'string K = "x"; string L = "y"; Dictionary M = new Dictionary(["a": 1]); ?(Required()); string B = "b"; ' +
        'int C; string F; Action J; Action N',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.C() {return d.E}',
      'A.F() {return g}',
      'A.F() {return g = value}',
      'A.this(int i) {return h[i]}',
      'A.J() {k(value)}',
      'A.J() {}',
    ])
  })

  test('types know what they extend, and their fields', async () => {
    const syntax = await parsed(
      `namespace N {
  enum E { A = 1, [Old] B }
  record R(int C, string D = "d") : S(C), T;
  class U(V w) : X(w) { int Y() => w.Z; }
  struct P { int q; }
  delegate int F(int a);
}`,
      'A.cs',
    )
    const types = syntax.types.map(({ name, supertypes, fields }) => [
      name,
      supertypes,
      printed(syntax, fields),
    ])
    expect(types).toEqual([
      ['E', [], 'let A = 1; ?(Old()); let B'],
      ['R', ['S', 'T'], 'int C; string D = "d"; C'],
      ['U', ['X'], 'V w; w'],
      ['P', [], 'int q'],
    ])
    expect(printedFunctions(syntax)).toEqual(['U.Y() {return w.Z}', 'F(int a) {}'])
  })

  test.each<[string, string, [string | null, string][]]>([
    ['using A.B;', 'A.B', [['*', '*']]],
    ['global using A;', 'A', [['*', '*']]],
    ['using static A.B;', 'A.B', [['*', '*']]],
    ['using A = B.C<int>;', 'B.C', [[null, 'A']]],
  ])('%s', async (code, module, names) => {
    const { imports } = await parsed(code, 'A.cs')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual([[module, names]])
  })
})
