import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

async function inFunction(code: string): Promise<string> {
  const syntax = await parsed(`package a\nfunc m() {\n${code}\n}`, 'a.go')
  expect(syntax.errors).toEqual([])
  return printed(syntax, syntax.functions[1]?.body)
}

describe('statements of Go', () => {
  test.each<[string, string]>([
    ['x = "a\\n\\u0041\\"" + `b\\n` + string(\'c\')', 'x = (("a\\nA\\"" + "b\\\\n") + cast<string>("c"))'],
    ['x = 0x1F + 1_000 + 0b11 + .5 + 2i', 'x = ((((31 + 1000) + 3) + 0.5) + 2)'],
    ['x := (true)', 'let x = true'],
    ['a, b := f(nil)', 'let [a, b] = f(null)'],
    ['a, b = b, a', '[a, b] = [b, a]'],
    ['var a, b int', 'int a; int b'],
    ['var a, b = 1, "x"', 'let a = 1; let b = "x"'],
    ['var a, err error = f()', 'error [a, err] = f()'],
    ['const (\nA = iota\nB\n)', 'let A = iota; let B'],
    ['x.y[z] &^= y << 3', 'x.y[z] &^= (y << 3)'],
    ['x++; y.z--', 'x ++ 1; y.z -- 1'],
    ['*p = *q', 'cast(p) = cast(q)'],
    ['rows.Scan(&a, &b.c)', 'rows.Scan((& a), (& b.c))'],
    ['x = a[1:b]', 'x = a[?(1, b)]'],
    ['x = y.(pkg.T)', 'x = cast<pkg.T>(y)'],
    ['x = []byte("a")', 'x = cast<[]byte>("a")'],
    ['x = User{Name: "a", f: func() {}}', 'x = new User(Name: "a", f: f() {})'],
    ['x = &pkg.User{1, G[int]{}}', 'x = new pkg.User(1, new G())'],
    ['x = new(User)', 'x = new User()'],
    ['x = make([]User, 3)', 'x = make(?(User), 3)'],
    ['x = []string{"a", 2: "b"}', 'x = ["a", 2: "b"]'],
    ['x = map[string][]int{k: {1, 2}}', 'x = [k: [1, 2]]'],
    ['x = []T{{a: 1}, {2}}', 'x = [["a": 1], [2]]'],
    ['x = map[K]*T{{1}: {a: 2}}', 'x = [[1]: ["a": 2]]'],
    ['x = gin.H{"a": 1, b: c}', 'x = cast<gin.H>(["a": 1, b: c])'],
    ['x = pkg.Gen[int](y)', 'x = pkg.Gen(y)'],
    ['f(a, xs...)', 'f(a, (... xs))'],
    [
      'if v, ok := m[k]; ok { a() } else if b { c() } else { d() }',
      'let [v, ok] = m[k]; if (ok) {a()} else {if (b) {c()} else {d()}}',
    ],
    ['for i := 0; i < 3; i++ { continue }', 'let i = 0; loop ((i < 3)) {continue; i ++ 1}'],
    ['for i, x := range xs { f(x) }', 'loop ([i, x] in xs) {f(x)}'],
    ['for range c {}', 'loop (c) {}'],
    ['for a { break }', 'loop (a) {break}'],
    ['for {}', 'loop () {}'],
    [
      'switch a := f(); a {\ncase 1, 2:\n b()\n fallthrough\ndefault:\n c()\n}',
      'let a = f(); switch (a) {1, 2 falls {b()}, default {c()}}',
    ],
    ['switch {\ncase x > 1: a()\n}', 'switch () {(x > 1) {a()}}'],
    ['switch t := v.(type) {\ncase pkg.A, nil: f(t)\n}', 'switch (let t = v) {pkg.A, nil {f(t)}}'],
    [
      'select {\ncase v := <-c: f(v)\ncase c <- 1:\ncase <-d: g()\ndefault: h()\n}',
      'switch () {let v = (<- c) {f(v)}, c <- 1 {}, (<- d) {g()}, default {h()}}',
    ],
    ['c <- a.b', 'c <- a.b'],
    ['defer a.Close(); go func(x int) { f(x) }(y)', 'a.Close(); (int x) {f(x)}(y)'],
    ['f := func(a, b int, c ...string) bool { return a }', 'let f = f(int a, int b, string c) {return a}'],
    ['l: for { goto l }', '{loop () {goto}}'],
    ['panic(err)', 'throw panic(err)'],
    ['{ a() }; b()', '{a()}; b()'],
    ['return a, "b"', 'return [a, "b"]'],
    ['return', 'return'],
  ])('%s', async (code, expected) => {
    expect(await inFunction(code)).toBe(expected)
  })
})

describe('declarations of Go', () => {
  test('methods belong to their receiver, which has a name in them; results with names are returned', async () => {
    const syntax = await parsed(
      `package a
func (u *User[T]) Get(a, b string,
  _ int) (found T, err error) {
  if a == "" { return }
  f(func() { return })
  return u.get(a)
}
func (User) Set() {}
func plain(int, http.Handler) (string, error) { return "", nil }
`,
      'a.go',
    )
    expect(syntax.errors).toEqual([])
    expect(printedFunctions(syntax)).toEqual([
      'User.Get(string a, string b, int _) {User u = this; T found; error err; if ((a == "")) {return [found, err]}; f(() {return}); return u.get(a)}',
      '() {return}',
      'User.Set() {}',
      'plain(int , http.Handler ) {return ["", null]}',
    ])
    expect(syntax.functions.map(({ parent, at, head }) => [parent, at.from, at.to, head.to])).toEqual([
      [null, 1, 9, 1],
      [0, 2, 7, 3],
      [1, 5, 5, 5],
      [0, 8, 8, 8],
      [0, 9, 9, 9],
    ])
  })

  test('types know what they embed, and their fields', async () => {
    const syntax = await parsed(
      `package a
type User struct {
  *Base
  pkg.Other
  A, b string \`json:"a"\`
  each []pkg.T
}
type (
  Store interface { fmt.Stringer; Find(id int) error }
  ID = pkg.Key
  Handler func(int) string
)
var Default, other = 1, User{}
`,
      'a.go',
    )
    const types = syntax.types.map(({ name, supertypes, at, fields }) => [
      name,
      supertypes,
      at.from,
      printed(syntax, fields),
    ])
    expect(types).toEqual([
      ['User', ['Base', 'Other'], 2, 'string A; string b; []pkg.T each'],
      ['Store', ['Stringer'], 9, ''],
      ['ID', ['Key'], 10, ''],
      ['Handler', [], 11, ''],
    ])
    expect(printedFunctions(syntax)).toEqual(['Store.Find(int id) {}'])
    expect(printed(syntax)).toBe('let Default = 1; let other = new User()')
  })

  test.each<[string, [string, [string | null, string][]][]]>([
    ['import "a/b"', [['a/b', [[null, 'b']]]]],
    [
      'import (\n"fmt"\nc "x.org/y"\n)',
      [
        ['fmt', [[null, 'fmt']]],
        ['x.org/y', [[null, 'c']]],
      ],
    ],
    ['import "x.org/y/v2"', [['x.org/y/v2', [[null, 'y']]]]],
    ['import . "a"', [['a', [['*', '*']]]]],
    ['import _ "a"', [['a', []]]],
  ])('%s', async (code, expected) => {
    const { imports } = await parsed(`package p\n${code}`, 'a.go')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual(expected)
  })
})
