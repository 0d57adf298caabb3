import { describe, expect, test } from '@jest/globals'
import { definingLines, derivingLines } from '../../../src/core/select/defining-lines.ts'

describe('lines that look as if they defined a name', () => {
  test.each([
    'def find(self, x):',
    'function find(x) {',
    'export async function find(x) {',
    'const find = (x) => x',
    'find: function (x) {',
    '  find(x) {',
    '    public static List<String> find(String x) throws E {',
    'func (s *Store) find(x string) error {',
    'fn find(x: &str) -> String {',
    'fun find(x: String) = 1',
    'int Store::find(char *x)',
    'char *find(const char *x) {',
    'find() {',
    'def self.find(x)',
    'class find:',
  ])('%s', (line) => {
    expect(definingLines('find')(line)).toBe(true)
  })

  test.each([
    '  x = store.find(y)',
    'find(x);',
    'if find(x) == 1:',
    'return find(x)',
    'refind = 3',
    '"find"',
  ])('not %s', (line) => {
    expect(definingLines('find')(line)).toBe(false)
  })

  test.each([
    ['class A implements B, T {', true],
    ['class A extends T {', true],
    ['class A(T):', true],
    ['class A : T {', true],
    ['impl T for A {', true],
    ['class T {', false],
    ['T t = new T();', false],
  ])('%s derives from T: %s', (line, expected) => {
    expect(derivingLines('T')(line)).toBe(expected)
  })

  // Words of the patterns themselves, and parts of them.
  test.each([
    ['f', 'def f(x):'],
    ['fun', 'function fun(x) {'],
    ['let', 'let let = 1'],
    ['type', 'def type(self):'],
    ['object', 'object object {'],
    ['new', 'def new'],
    ['$find', 'function $find(x) {'],
    ['größe', 'def größe(x):'],
    ['valid?', 'def valid?(x)'],
  ])('of %s: %s', (name, line) => {
    expect(definingLines(name)(line)).toBe(true)
  })

  test('a name from hostile code is no pattern', () => {
    expect(definingLines('(a+)+$')('(a+)+$ = 1')).toBe(true)
    expect(definingLines('.*')('x = 1')).toBe(false)
  })
})
