import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

describe('statements of Rust', () => {
  test.each<[string, string]>([
    [
      `x = "a\\n\\u{41}\\\n   b" + r#"c\\"d""# + 'e' + b"f";`,
      'x = ((("a\\nAb" + "c\\\\\\"d\\"") + "e") + "f")',
    ],
    ['x = 0x1F_u32 + 1_000 + 0b11 + 1.5e3f64;', 'x = (((31 + 1000) + 3) + 1500)'],
    ['let a = b; let mut c: Vec<u8> = d; let e: u8;', 'let a = b; Vec c = d; u8 e'],
    ["let a: &'a Arc<Store<u8>> = b;", 'Store a = b'],
    ['let (a, _, &b) = c; let [d, .., e] = f;', 'let [a, b] = c; let [d, e] = f'],
    [
      'let A { b, c: ref d, .. } = e; let Some(f) = g else { return };',
      'let ["b": b, "c": d] = e; let f = g; if (?()) {return}',
    ],
    ['a.b.0[c] = self.d::<T>(e)?.f().await;', 'a.b.0[c] = cast(cast(self.d(e)).f())'],
    [
      'x = crate::a::b::<T>(c); y = Vec::<u8>::new(); self::z(); <T as U>::v();',
      'x = crate.a.b(c); y = Vec.new(); z(); T.v()',
    ],
    ['f(&a, &mut b, *c, -1, !d);', 'f(cast(a), (&mut b), (* c), (- 1), (! d))'],
    ['x += y as u8; x = a && b || c; x = 1..n;', 'x += cast<u8>(y); x = ((a && b) || c); x = ?(1, n)'],
    ['x = A::<u8> { b: c, d, ..e }; y = B(f);', 'x = new A(b: c, d: d, e); y = B(f)'],
    ['x = [a, b]; y = [0; n]; z = (a, "b"); w = ();', 'x = [a, b]; y = ?(0, n); z = [a, "b"]; w = null'],
    ['if a { b(); } else if c { d(); } else { e(); }', 'if (a) {b()} else {if (c) {d()} else {e()}}'],
    ['let x = if a { b } else { c };', 'let x = (a ? b : c)'],
    ['if let Some(a) = b() { c(a); }', 'if ((let a = b() let Some)) {c(a)}'],
    ['if let A::B { c, d: 1 } = e && f {}', 'if (((let c = e let ?(A.B, 1)) && f)) {}'],
    ['while let Some(a) = b.pop() { break; }', 'loop ((let a = b.pop() let Some)) {break}'],
    ['for (a, b) in c.iter() { continue; }', 'loop ([a, b] in c.iter()) {continue}'],
    ["'a: loop { break 'a; } while a { b(); }", 'loop () {break}; loop (a) {b()}'],
    ['let a = loop { break b; };', 'loop () {#1 = b; break}; let a = #1'],
    [
      'match a { 1 | 2 => b(), Some(c) if c.d() => e(c), A::B => {} f => g(f), }',
      'switch (a) {1, 2 {b()}, ?(Some, c.d()) {let c = a; e(c)}, A.B {}, default {let f = a; g(f)}}',
    ],
    [
      'let x = match a() { Ok(b) => b, Err(ref e) => return f(e), };',
      '#2 = a(); switch (#2) {Ok {let b = #2; #1 = b}, Err {let e = #2; return f(e)}}; let x = #1',
    ],
    [
      'match (a, b) { (1, c) => d(c), (e, f) => g(), _ => {} }',
      '#1 = [a, b]; switch (#1) {?(1) {let c = #1; d(c)}, default {let [e, f] = #1; g()}, default {}}',
    ],
    [
      'match a { b @ 1..=3 => c, [d, ..] => e, "f" | _ => g, }',
      'switch (a) {?(1, 3) {let b = a; c}, ?() {let d = a; e}, default {g}}',
    ],
    ['let f = |a: u8, &b| a + b; g(move || { h(); });', 'let f = f(u8 a, b) {return (a + b)}; g(() {h()})'],
    [
      'let f = |(a, b), A { c, .. }: A| d;',
      'let f = f(, A ) {let [a, b] = ?(); let ["c": c] = ?(); return d}',
    ],
    ['spawn(async move { a().await });', 'spawn(() {return cast(a())})'],
    ['unsafe { *a = 1; }', '{(* a) = 1}'],
    ['let a = unsafe { b(c) };', 'let a = b(c)'],
    ['fn inner(a: u8) -> u8 { a }', 'inner(u8 a) {return a}'],
    ['const A: u8 = 1;;', 'u8 A = 1'],
  ])('%s', async (code, expected) => {
    const syntax = await parsed(`fn m() {\n${code}\n}`, 'a.rs')
    expect(syntax.errors).toEqual([])
    expect(printed(syntax, syntax.functions[1]?.body)).toBe(expected)
  })
})

describe('macros of Rust', () => {
  test.each<[string, string]>([
    ['x = format!("a {} {b:?} {{c}} {1:>3}", d.e(), f);', 'x = template("a ", d.e(), " ", b, " {c} ", f)'],
    ['x = format!("{a}{}", b, a = c);', 'x = template(c, b)'],
    ['x = format!("a"); x = format!("", y);', 'x = "a"; x = template(?(y))'],
    [
      'x = format!(r"\\{a}", ); x = std::format!("\\t{}", b);',
      'x = template("\\\\", a); x = template("\\t", b)',
    ],
    ['println!("a {} {b}", c); panic!();', 'println(template("a {} ", b), c); panic()'],
    ['warn!(target: "x", "a");', 'warn(?(target, "x"), "a")'],
    [
      'sqlx::query!("a ?", b.c(1)?.d::<u8>().await, &mut e[0], &f);',
      'sqlx.query("a ?", cast(cast(b.c(1)).d()), (&mut e[0]), cast(f))',
    ],
    ['vec![a, b]; vec![0; n];', '[a, b]; vec(0, n)'],
    ['assert!(a == b && !c.is_empty(), "d");', 'assert(((a == b) && (! c.is_empty())), "d")'],
    ['json!({"a": b, "c": [1, d.e()]});', 'json(["a": b, "c": [1, d.e()]])'],
    [
      'f!(A::B { c: d, e }, x as u8, |a| g(a), move || h(), i!(j));',
      'f(new A.B(c: d, e: e), cast<u8>(x), ?(g(a)), ?(h()), i(j))',
    ],
    ['f!(if a { b() } else { c() });', 'f(?(a, ?(b()), else, ?(c())))'],
    ['lazy_static! { static ref A: B = C::new("d"); }', '?(let A = C.new("d"))'],
  ])('%s', async (code, expected) => {
    const syntax = await parsed(`fn m() {\n${code}\n}`, 'a.rs')
    expect(syntax.errors).toEqual([])
    expect(printed(syntax, syntax.functions[1]?.body)).toBe(expected)
  })

  test('those that are defined are functions', async () => {
    const syntax = await parsed('macro_rules! a { ($b:expr) => { c($b, "d") }; }', 'a.rs')
    expect(printedFunctions(syntax)).toEqual(['a() {return c($b, "d")}'])
  })
})

describe('declarations of Rust', () => {
  test('functions know their owner, their parent and their parameters', async () => {
    const syntax = await parsed(
      `struct A<'a, T> { b: u8, #[serde(skip)] c: Option<&'a str> }
impl<'a, T: X> A<'a, T> {
    const K: u8 = 1;
    #[get("/x/<id>", rank = 2)]
    /// Text.
    pub async fn m(
        &self, mut a: &mut Vec<T>, State(b): State<Pool>, c: State<Pool>,
    ) -> Result<Self, E> {
        run(|x| x.y);
        Ok(c)
    }
}
impl b::Named for A<'_, u8> { fn name(&self) { go(); } }
trait Named: Clone { fn name(&self) -> u8; fn twice(self: &Self) -> u8 { self.name() } }
mod inner { pub fn f() {} }
extern "C" { fn g(a: *const u8); }`,
      'a.rs',
    )
    expect(printedFunctions(syntax)).toEqual([
      'A.m(&mut Vec a, Pool , Pool c) {let b = ?(); run((x) {return x.y}); return Ok(c)}',
      '(x) {return x.y}',
      'A.name() {go()}',
      'Named.name() {}',
      'Named.twice(&Self self) {return self.name()}',
      'inner.f() {}',
      'g(*const u8 a) {}',
    ])
    expect(syntax.functions.map(({ parent }) => parent)).toEqual([null, 0, 1, 0, 0, 0, 0, 0])
    const method = syntax.functions[1]
    expect([method?.at.from, method?.at.to, method?.head]).toEqual([4, 11, { from: 4, to: 8 }])
    expect(
      syntax.types.map(({ name, supertypes, fields }) => [name, supertypes, printed(syntax, fields)]),
    ).toEqual([
      ['A', [], 'u8 b; ?(serde(skip)); Option c'],
      ['A', [], 'u8 K = 1; ?(get("/x/<id>", rank: 2))'],
      ['A', ['Named'], ''],
      ['Named', ['Clone'], ''],
    ])
  })

  test('types, constants and attributes', async () => {
    const syntax = await parsed(
      `#![forbid(unsafe_code)]
#[derive(Debug)]
enum A { B = 1, C(u8), D { e: u8 } }
struct F(u8, String);
type G<T> = Result<T, h::I>;
static mut J: &str = "k";`,
      'a.rs',
    )
    expect(
      syntax.types.map(({ name, supertypes, fields, at }) => [
        name,
        supertypes,
        printed(syntax, fields),
        at.from,
      ]),
    ).toEqual([
      ['A', [], '?(derive(Debug)); let B = 1; let C; let D; u8 e', 2],
      ['F', [], '', 4],
      ['G', ['Result'], '', 5],
    ])
    expect(printed(syntax)).toBe('?(forbid(unsafe_code)); &str J = "k"')
  })

  test.each<[string, [string, [string | null, string][]][]]>([
    ['use a::b::C;', [['a::b', [['C', 'C']]]]],
    ['use a;', [['a', [[null, 'a']]]]],
    ['use a::b as c;', [['a', [['b', 'c']]]]],
    ['use super::*;', [['super', [['*', '*']]]]],
    [
      'pub use crate::a::{self, b::{C, D as E}, f::*, G};',
      [
        [
          'crate::a',
          [
            [null, 'a'],
            ['G', 'G'],
          ],
        ],
        [
          'crate::a::b',
          [
            ['C', 'C'],
            ['D', 'E'],
          ],
        ],
        ['crate::a::f', [['*', '*']]],
      ],
    ],
    ['extern crate a as b;', [['a', [[null, 'b']]]]],
    ['mod a;', [['a', [[null, 'a']]]]],
  ])('%s', async (code, expected) => {
    const { imports } = await parsed(code, 'a.rs')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual(expected)
  })
})
