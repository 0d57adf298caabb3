import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

describe('statements of C++', () => {
  test.each<[string, string]>([
    ['x = "a\\n\\x41\\"" "b" L"c" u8"d";', 'x = "a\\nA\\"bcd"'],
    ['x = R"q(a\\n"(b))q";', 'x = "a\\\\n\\"(b)"'],
    ["x = 'a' + 0x1FUL + 1'000 + 017 + 1.5f;", 'x = (((("a" + 31) + 1000) + 15) + 1.5)'],
    ['const char *a = b, *const c = d; std::vector<int> e;', 'char * a = b; char * c = d; std::vector e'],
    ['int &a = b; auto &&c = d; unsigned long e;', 'int & a = b; auto && c = d; unsigned long e'],
    [
      'char a[N], b[2][3]; int c[] = {1, 2}; char d[N] = "";',
      'char [] a = new char(N); char [][] b = new char(3, 2); int [] c = [1, 2]; char [] d = new char(N, "")',
    ],
    [
      'A a(b, 1); A c{d}; A e = {f}; A g(h); int i{1}; A j;',
      'A a = new A(b, 1); A c = new A(d); A e = [f]; A g = new A(h); int i = [1]; A j',
    ],
    ['int (*a)(int) = b; struct A *c = d;', 'int * a = b; A * c = d'],
    ['auto [a, b] = c;', 'auto [a, b] = c'],
    ['a->b.c::d<int>(1)[2] = this->e;', 'a.b.d(1)[2] = this.e'],
    ['::system(a::b<int>::c(d).c_str());', 'system(a.b.c(d).c_str())'],
    ['*a = &b; *c++ = -d; (*e)(f);', '(* a) = (& b); (* c ++ 1) = (- d); (* e)(f)'],
    ['x = a ? b : !c; x += (int)y; x++; --y;', 'x = (a ? b : (! c)); x += cast<int>(y); x ++ 1; y -- 1'],
    ['x = static_cast<char *>(a) + int(b); x = c(d);', 'x = (cast<char *>(a) + cast<int>(b)); x = c(d)'],
    ['x = sizeof(a) + sizeof b + sizeof(int);', 'x = (((sizeof a) + (sizeof b)) + (sizeof int))'],
    [
      'x = new A(b); y = new char[n]; z = new C{1}; delete x; delete[] y;',
      'x = new A(b); y = new char(n); z = new C(1); (delete x); (delete y)',
    ],
    [
      'x = A{1, b}; y = std::vector<int>{2}; A z = {.a = 1, .b = c};',
      'x = new A(1, b); y = new std.vector(2); A z = ["a": 1, "b": c]',
    ],
    ['x = 10ms; y = "a"s;', 'x = 10; y = "a"'],
    ['a = 1, b();', 'a = 1; b()'],
    ['if (a) b(); else if (c) { d(); } else e();', 'if (a) {b()} else {if (c) {d()} else {e()}}'],
    ['if (auto a = f(); a > 1) {}', 'auto a = f(); if ((a > 1)) {}'],
    ['if (int a = f()) {}', 'if (int a = f()) {}'],
    ['while (auto a = f()) b();', 'loop (auto a = f()) {b()}'],
    [
      'for (int i = 0, j = 1; i < 3; i++, j--) f(i);',
      'int i = 0; int j = 1; loop ((i < 3)) {f(i); i ++ 1; j -- 1}',
    ],
    [
      'for (const auto &a : b) continue; for (auto &[c, d] : e) {}',
      'loop (a in b) {continue}; loop ([c, d] in e) {}',
    ],
    ['do { a(); } while (b); for (;;) break;', 'loop (b) {a()}; loop () {break}'],
    [
      'switch (x) { case 1: case 2: a(); break; default: b(); }',
      'switch (x) {1 falls {}, 2 falls {a(); break}, default falls {b()}}',
    ],
    [
      'switch (x) { int y; case 1: a();\n#ifdef A\ncase 2: b();\n#endif\n}',
      'int y; switch (x) {1 falls {a()}, 2 falls {b()}}',
    ],
    [
      'try { a(); } catch (const B &e) { throw; } catch (...) { throw C("d"); }',
      'try {a()} catch (e) {throw} catch () {throw C("d")}',
    ],
    ['goto a; a: b(); return;', 'goto; b(); return'],
    ['f([&, this](int a) { b(a); }, [c = d] { return c; });', 'let c = d; f((int a) {b(a)}, () {return c})'],
    ['auto f = [](int a) -> int { return a; };', 'auto f = f(int a) {return a}'],
    ['co_await a(); co_return b; co_yield c;', 'cast(a()); return b; (co_yield c)'],
    ['#if A\nb();\n#elif C\nc();\n#else\nd();\n#endif', 'b(); c(); d()'],
    ['struct A { int b; } c; [[x]] d();', 'A c; d()'],
    ['std::lock_guard<std::mutex> a(b);', 'std::lock_guard a = new std.lock_guard(b)'],
    ['using namespace std; ;', ''],
  ])('%s', async (code, expected) => {
    const syntax = await parsed(`void m() {\n${code}\n}`, 'a.cpp')
    expect(syntax.errors).toEqual([])
    expect(printed(syntax, syntax.functions[1]?.body)).toBe(expected)
  })
})

describe('declarations of C++', () => {
  test('functions know their owner, their parent and their parameters', async () => {
    const syntax = await parsed(
      `namespace a::b {
template <typename T>
class C : public D<T>, private e::F {
 public:
  explicit C(const std::string &a, int b = 1) : D<T>(a), b_(b), c_{1, 2} { go(); }
  ~C() override;
  bool operator==(const C &o) const { return run([&] { return o.x; }); }
  virtual int *g(char **) = 0;
  std::string h_ = "x", *i_;
};
template <typename T>
int C<T>::j(
    const char *a, size_t b[], int (*c)(int), ...) const
{
  return b;
}
static int k(void) try { l(); } catch (...) { }
}
D::E::~E() {}
char *d::m() { return n; }`,
      'a.cpp',
    )
    expect(printedFunctions(syntax)).toEqual([
      'C.C(std::string & a, int b) {b ??= 1; D(a); b_ = b; c_ = [1, 2]; go()}',
      'C.~C() {}',
      'C.operator==(C & o) {return run(() {return o.x})}',
      '() {return o.x}',
      'C.g(char ** ) {}',
      'C.j(char * a, size_t b, int c) {return b}',
      'b.k() {try {l()} catch () {}}',
      'E.~E() {}',
      'd.m() {return n}',
    ])
    expect(syntax.functions.map(({ parent }) => parent)).toEqual([null, 0, 0, 0, 3, 0, 0, 0, 0, 0])
    const method = syntax.functions[6]
    expect([method?.at.from, method?.at.to, method?.head]).toEqual([11, 16, { from: 11, to: 13 }])
    expect(
      syntax.types.map(({ name, supertypes, fields, at }) => [
        name,
        supertypes,
        printed(syntax, fields),
        at.from,
      ]),
    ).toEqual([['C', ['D', 'F'], 'std::string h_ = "x"; std::string * i_', 2]])
  })

  test('types, and names for them', async () => {
    const syntax = await parsed(
      `struct A { int b; char c[3]; struct A *next; };
typedef struct { int x; } B;
typedef struct A *C;
using D = std::map<int, A>;
enum class E : int { F = 1, G };
union H { int i; } j;
class K;`,
      'a.hpp',
    )
    expect(
      syntax.types.map(({ name, supertypes, fields }) => [name, supertypes, printed(syntax, fields)]),
    ).toEqual([
      ['A', [], 'int b; char [] c = new char(3); A * next'],
      ['B', [], 'int x'],
      ['C', ['A'], ''],
      ['D', ['map'], ''],
      ['E', [], 'let F = 1; let G'],
      ['H', [], 'int i'],
    ])
    expect(printed(syntax)).toBe('H j')
  })

  test('macros are constants and functions', async () => {
    const syntax = await parsed(
      `#include <sys/types.h>
#include "a/b.h"
#define A 0x10
#define B "b\\n"
#define C (64)
#define D A
#define E(x, y) f(x, "z", \\
  y + A)
#define G
#ifdef H
#define I 1
#endif
extern "C" { int j(int); }`,
      'a.h',
    )
    expect(printed(syntax)).toBe(
      'let A = 16; let B = "b\\n"; let C = 64; let D = A; E(x, y) {return ?(f, x, y, A)}; let G; let I = 1; j(int ) {}',
    )
    expect(syntax.imports.map(({ module, names }) => [module, names])).toEqual([
      ['sys/types.h', []],
      ['a/b.h', []],
    ])
  })
})

test('C may use words of C++ as names', async () => {
  const syntax = await parsed(
    `int f(struct class *new, int n) {
  char this[4], *template = new->name;
  return this[n] + sizeof(struct class);
}`,
    'a.c',
  )
  expect(syntax.errors).toEqual([])
  expect(printedFunctions(syntax)).toEqual([
    'f(class * new, int n) {char [] this = new char(4); char * template = new.name; return (this[n] + (sizeof struct class))}',
  ])
})
