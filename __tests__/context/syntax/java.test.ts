import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

async function inMethod(code: string): Promise<string> {
  const syntax = await parsed(`class A { void m() {\n${code}\n} }`, 'A.java')
  expect(syntax.errors).toEqual([])
  return printed(syntax, syntax.functions[1]?.body)
}

describe('statements of Java', () => {
  test.each<[string, string]>([
    ['x = "a\\n\\u0041\\"" + \'c\';', 'x = ("a\\nA\\"" + "c")'],
    ['x = """\n    a\n      b\\tc\n    """;', 'x = "a\\n  b\\tc\\n"'],
    [
      'x = 0x1FL + 1_000 + 0b11 + 017 + 1.5f + .5 + 1e3;',
      'x = ((((((31 + 1000) + 3) + 15) + 1.5) + 0.5) + 1000)',
    ],
    ['x = ((a));', 'x = a'],
    ['String a = x, b;', 'String a = x; String b'],
    ['final Map<String, List<X>> a = new java.util.HashMap<>();', 'Map a = new java.util.HashMap()'],
    ['java.util.List<String>[] a;', 'java.util.List[] a'],
    ['this.a = super.b(1).c[2];', 'this.a = super.b(1).c[2]'],
    ['a.b.C.m(x, "y");', 'a.b.C.m(x, "y")'],
    ['x = a ? b : !c;', 'x = (a ? b : (! c))'],
    ['x += (int) y; y++; --z;', 'x += cast<int>(y); y ++ 1; z -- 1'],
    [
      'int[] a = new int[3]; int[] b = {1, 2}; x = new int[]{3};',
      'int[] a = new int(3); int[] b = [1, 2]; x = [3]',
    ],
    ['if (a) b(); else if (c) { d(); } else e();', 'if (a) {b()} else {if (c) {d()} else {e()}}'],
    ['if (o instanceof String s && s.x()) {}', 'if (((String s = o instanceof String) && s.x())) {}'],
    [
      'for (int i = 0, j = 1; i < 3; i++, j--) f(i);',
      'int i = 0; int j = 1; loop ((i < 3)) {f(i); i ++ 1; j -- 1}',
    ],
    ['for (;;) { break; }', 'loop () {break}'],
    ['for (String s : a.b()) { continue; }', 'loop (s in a.b()) {continue}'],
    ['while ((line = r.readLine()) != null) {}', 'loop ((line = r.readLine() != null)) {}'],
    ['do { a(); } while (b);', 'loop (b) {a()}'],
    ['outer: while (true) { break outer; }', '{loop (true) {break}}'],
    ['synchronized (x) { a(); }', '{x; a()}'],
    [
      'try (R r = open(); q) { a(); } catch (A | B e) { throw e; } finally { z(); }',
      'try {R r = open(); q; a()} catch (e) {throw e} finally {z()}',
    ],
    [
      'switch (x) { case 1: case 2: a(); break; default: b(); }',
      'switch (x) {1 falls {}, 2 falls {a(); break}, default falls {b()}}',
    ],
    ['switch (x) { case 1, 2 -> a(); default -> { b(); } }', 'switch (x) {1, 2 {a()}, default {b()}}'],
    [
      'String s = switch (x) { case "a" -> y; case "b" -> { yield z; } default -> throw new E(); };',
      'switch (x) {"a" {#1 = y}, "b" {#1 = z; break}, default {throw new E()}}; String s = #1',
    ],
    [
      'f(() -> a, b -> { c(b); }, String::valueOf, this::g);',
      'f(() {return a}, (b) {c(b)}, String.valueOf, this.g)',
    ],
    ['Runnable r = () -> go();', 'Runnable r = r() {return go()}'],
    ['assert x > 1 : "m";', '?((x > 1), "m"){}'],
    ['return;', 'return'],
    [';', ''],
  ])('%s', async (code, expected) => {
    expect(await inMethod(code)).toBe(expected)
  })
})

describe('declarations of Java', () => {
  test('functions know their owner, their parent and their parameters', async () => {
    const syntax = await parsed(
      `@X class A<T> {
  A(int a) { super(a); }
  @GetMapping("/x")
  public <T> List<T> m(
      @P("q") final Map<String, T> a, int... b)
  {
    new Thread(new Runnable() { public void run() { go(a); } }).start();
  }
}`,
      'A.java',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.A(int a) {super(a)}',
      'A.m(Map a, int b) {?(P("q")); new Thread(new Runnable()).start()}',
      'Runnable.run() {go(a)}',
    ])
    const [top, made, method, run] = syntax.functions
    expect([top, made, method, run].map((one) => one?.parent)).toEqual([null, 0, 0, 2])
    expect([method?.at.from, method?.at.to, method?.head]).toEqual([3, 8, { from: 3, to: 5 }])
    expect(printed(syntax, syntax.types[0]?.fields)).toBe('?(X()); ?(GetMapping("/x"))')
  })

  test('types know what they extend, and their fields', async () => {
    const syntax = await parsed(
      `class A<T> extends a.b.B<T> implements C, D<E> { static final String K = "x"; int n; static { go(); } }
enum Size { SMALL(1), LARGE { int w() { return 2; } }; int w; }
record Pair(int left, String right) { Pair { check(left); } }
interface N extends O { int W = 1; String name(); }`,
      'A.java',
    )
    const types = syntax.types.map(({ name, supertypes, fields }) => [
      name,
      supertypes,
      printed(syntax, fields),
    ])
    expect(types).toEqual([
      ['A', ['B', 'C', 'D'], 'String K = "x"; int n; {go()}'],
      ['Size', [], 'Size SMALL = new Size(1); Size LARGE = new Size(); int w'],
      ['', [], ''],
      ['Pair', [], 'int left; String right'],
      ['N', ['O'], 'int W = 1'],
    ])
    expect(printedFunctions(syntax)).toEqual([
      'Size.w() {return 2}',
      'Pair.Pair() {check(left)}',
      'N.name() {}',
    ])
  })

  test.each<[string, string, [string | null, string][]]>([
    ['import a.b.C;', 'a.b.C', [[null, 'C']]],
    ['import a.b.*;', 'a.b', [['*', '*']]],
    ['import static a.b.C.d;', 'a.b.C', [['d', 'd']]],
    ['import static a.b.C.*;', 'a.b.C', [['*', '*']]],
  ])('%s', async (code, module, names) => {
    const { imports } = await parsed(code, 'A.java')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual([[module, names]])
  })
})

test('offsets count UTF-16 units', async () => {
  const code = 'class A { /* ü */ String a = "🎉ü"; // 🎉\n String b = "x"; }'
  const { strings, comments } = await parsed(code, 'A.java')
  const shown = (all: { start: number; end: number }[]) => all.map(({ start, end }) => code.slice(start, end))
  expect(shown(strings)).toEqual(['"🎉ü"', '"x"'])
  expect(shown(comments)).toEqual(['/* ü */', '// 🎉'])
})
