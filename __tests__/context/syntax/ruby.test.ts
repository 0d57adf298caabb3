import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

describe('statements of Ruby', () => {
  test.each<[string, string]>([
    [String.raw`x = "a\n\u0041\"" + 'b\n\''`, String.raw`x = ("a\nA\"" + "b\\n'")`],
    ['y = 1; x = "a #{y} #{z} #@b"', 'y = 1; x = template("a ", y, " ", z(), " ", self.b)'],
    ['x = %q(a b) + %Q[c #{@d}] + ?e', 'x = (("a b" + template("c ", self.d)) + "e")'],
    ['x = "a" \'b\'', 'x = "ab"'],
    ['x = %w[a b] + %i[c]', 'x = (["a", "b"] + ["c"])'],
    ['x = <<~A + <<B\n  a #{@b}\nA\nc\nB\ny = 1', 'x = (template("  a ", self.b, "\\n") + "c\\n"); y = 1'],
    ["f(<<-'A', 1)\n a #{b}\n A\n", 'f(" a #{b}\\n ", 1)'],
    ['x = `ls #{@a}`', 'x = `(template("ls ", self.a))'],
    ['x = /a#{@b}\\d/i', 'x = new Regexp(template("a", self.b, "\\\\d"))'],
    [
      'x = :a; y = { b: 1, "c" => 2, :d => 3, x:, **x }',
      'x = "a"; y = ["b": 1, "c": 2, "d": 3, "x": x, (** x)]',
    ],
    ['x = 0x1F + 1_000 + 1.5 + 0b11', 'x = (((31 + 1000) + 1.5) + 3)'],
    ['x = [nil, true, *@a]', 'x = [null, true, (* self.a)]'],
    ['foo; foo.bar; x = foo', 'foo(); foo().bar(); x = foo()'],
    ['x = 1; x.y; x', 'x = 1; x.y(); x'],
    ['x = params[:user][:name]', 'x = params["user"]["name"]'],
    ['puts @a, b: 1, :c => 2, "d" => 3', 'puts(self.a, b: 1, c: 2, d: 3)'],
    ['f(1 => 2)', 'f(?(1, 2))'],
    ['f(*@a, **@b, &:c)', 'f((* self.a), (** self.b), (& "c"))'],
    ['@a&.b(1)::C', 'self.a.b(1).C'],
    ['A::B.c; ::D; A::f(1)', 'A.B.c(); D; A.f(1)'],
    ['x = Foo.new(1); y = A::B.new', 'x = Foo.new(1); y = A.B.new()'],
    ['@a = self.b; @@c ||= 1; $d = 2', 'self.a = self.b(); self.@@c ||= 1; $d = 2'],
    ['x.y = 1; x[1] += 2', 'x().y = 1; x()[1] += 2'],
    ['a, (b, *c) = @d, 1; a', '[a, [b, (* c)]] = [self.d, 1]; a'],
    ['x = []; x << 1 << @b', 'x = []; x << 1; x << self.b'],
    ['@a.each { |x, (y, z)| f(x) }', 'self.a.each((x, ) {let [y, z] = ?(); return f(x)})'],
    ['x = 1; @a.map do |y|\n next if y\n next x\nend', 'x = 1; self.a.map((y) {if (y) {next}; return x})'],
    [
      'l = ->(a, b = 1) { a + b }; m = lambda { |x| x }; l.(1)',
      'l = l(a, b) {b ??= 1; return (a + b)}; m = m(x) {return x}; l(1)',
    ],
    ['if @a then b elsif @c then d else e end', 'if (self.a) {b()} else {if (self.c) {d()} else {e()}}'],
    ['x = if @a then 1 else 2 end', 'x = (self.a ? 1 : 2)'],
    ['unless @a\n b\nelse\n c\nend', 'if ((! self.a)) {b()} else {c()}'],
    ['a if @b; a unless @b', 'if (self.b) {a()}; if ((! self.b)) {a()}'],
    ['x = @a ? 1 : 2', 'x = (self.a ? 1 : 2)'],
    ['while @a do b; break end', 'loop (self.a) {b(); break}'],
    ['until @a; redo; end', 'loop ((! self.a)) {redo}'],
    ['a while @b; begin; a; end until @c', 'loop (self.b) {a()}; loop ((! self.c)) {a()}'],
    ['for i, j in @a do f(i) end', 'loop ([i, j] in self.a) {f(i)}'],
    [
      'case @a when 1, "b" then c when *D then e else f end',
      'switch (self.a) {1, "b" {c()}, (* D) {e()}, default {f()}}',
    ],
    ['x = case when @a then 1 end', 'switch () {self.a {#1 = 1}}; x = #1'],
    [
      'case @a\nin [x, 1] if x then x\nin { b: C => d } then d\nend',
      'switch (self.a) {[x, 1], x {x}, ?("b", let d = C) {d}}',
    ],
    [
      'begin\n a\nrescue A, B => e\n raise C, e\nrescue\n raise\nelse\n d\nensure\n f\nend',
      'try {a(); d()} catch (e) {throw new C(e)} catch () {throw} finally {f()}',
    ],
    ['x = a rescue 1', 'try {#1 = a()} catch () {#1 = 1}; x = #1'],
    ['raise "a #{@b}"', 'throw template("a ", self.b)'],
    ['a and return; @b or raise "c"; a && b', 'if (a()) {return}; if ((! self.b)) {throw "c"}; (a() && b())'],
    ['x = (a; 1)', 'a(); x = 1'],
    ['x = 1..@a; y = defined?(x) ; z = not(x)', 'x = (1 .. self.a); y = (defined? x); z = (not x)'],
    ['return 1, a: 2', 'return [1, "a": 2]'],
    ['yield 1', 'yield(1)'],
  ])('%s', async (code, expected) => {
    const syntax = await parsed(code, 'a.rb')
    expect(syntax.errors).toEqual([])
    expect(printed(syntax)).toBe(expected)
  })

  test('a text that goes on below belongs to its statement', async () => {
    const { functions, strings } = await parsed('def m\n  f(<<~A,\n    a\n  A\n    1)\n  g\nend\n', 'a.rb')
    expect(functions[1]?.body.map(({ at }) => [at.from, at.to])).toEqual([
      [2, 5],
      [6, 6],
    ])
    expect(strings.map(({ from, to }) => [from, to])).toEqual([[3, 4]])
  })
})

describe('declarations of Ruby', () => {
  test('functions return their last value, and know their owner and their parameters', async () => {
    const syntax = await parsed(
      `class A::B
  def initialize(a, b = 1,
    *c, d:, e: 2, **f, &g)
    super
  end
  def self.make(x) = new(x)
  class << self
    def find; if a then b else c end end
  end
  def valid?
    @a
  rescue E
    false
  end
  def a=(v) @a = v end
end
def C.d; list.each { |x| return x } end
`,
      'a.rb',
    )
    expect(syntax.errors).toEqual([])
    expect(printedFunctions(syntax)).toEqual([
      'B.initialize(a, b, c, d, e, f, g) {b ??= 1; e ??= 2; return super()}',
      'B.make(x) {return new(x)}',
      'B.find() {if (a()) {return b()} else {return c()}}',
      'B.valid?() {try {return self.a} catch () {return false}}',
      'B.a=(v) {return self.a = v}',
      'C.d() {return list().each((x) {return x})}',
      '(x) {return x}',
    ])
    expect(syntax.functions.map(({ parent, at, head }) => [parent, at.from, at.to, head.to])).toEqual([
      [null, 1, 17, 1],
      [0, 2, 5, 3],
      [0, 6, 6, 6],
      [0, 8, 8, 8],
      [0, 10, 14, 10],
      [0, 15, 15, 15],
      [0, 17, 17, 17],
      [6, 17, 17, 17],
    ])
  })

  test('types know what they extend and what is mixed in, and their fields', async () => {
    const syntax = await parsed(
      `module A
  class B < C::D
    include E, F::G
    attr_accessor :h
    has_many :i, dependent: :destroy
    J = 1
    private
    def k; end
  end
end
`,
      'a.rb',
    )
    expect(
      syntax.types.map(({ name, supertypes, fields }) => [name, supertypes, printed(syntax, fields)]),
    ).toEqual([
      ['A', [], ''],
      [
        'B',
        ['D', 'E', 'G'],
        'include(E, F.G); attr_accessor("h"); has_many("i", dependent: "destroy"); J = 1; private()',
      ],
    ])
  })

  test.each<[string, [string, [string | null, string][]][]]>([
    ["require 'a/b'", [['a/b', [['*', '*']]]]],
    ['require_relative "b"', [['./b', [['*', '*']]]]],
    ['require_relative "../b"', [['../b', [['*', '*']]]]],
    ["autoload :A, 'a'", [['a', [['*', '*']]]]],
    ['require "a/#{@b}"', []],
  ])('%s', async (code, expected) => {
    const { imports } = await parsed(code, 'a.rb')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual(expected)
  })
})
