import { describe, expect, test } from '@jest/globals'
import { languageOf } from '../../../src/context/syntax/languages/index.ts'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

async function inFile(code: string): Promise<string> {
  const syntax = await parsed(`${code}\n`, 'a.sh')
  expect(syntax.errors).toEqual([])
  return printed(syntax)
}

describe('statements of Bash', () => {
  test.each<[string, string]>([
    ['a=b', 'a = "b"'],
    ['a=', 'a = ""'],
    ['a+=b c[1]=$d', 'a += "b"; c[1] = d'],
    ["x=\"a\\n\\$y\\\"\" y='a\\n$z' z=$'a\\n'", 'x = "a\\\\n$y\\""; y = "a\\\\n$z"; z = "a\\n"'],
    ['x=a"b$c"\'d\'', 'x = template("a", "b", c, "d")'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
    ['x="$a.b ${c}"', 'x = template(a, ".b ", c)'],
    ['x=017 y=12', 'x = "017"; y = 12'],
    ['a=(b "$c")', 'a = ["b", template(c)]'],
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
      'echo ${x:-y} "${x:-}" ${x:?no} ${x:=y}',
      'echo((x :- "y"), template((x :- "")), (x :? "no"), x ??= "y")',
    ],
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
      'echo ${x%.*} ${x/a/$b} ${#x} ${x[1]} "${x[@]}"',
      'echo(?(x, ".*"), ?(x, "a", b), (# x), x[1], template(x["@"]))',
    ],
    ['local a=$1 b', 'let a = 1; let b'],
    ['export A=1 B', 'let A = 1; B'],
    ['declare -r A="x"', 'let A = "x"'],
    ['a b "$c" 2>&1', 'a("b", template(c))'],
    ['a "$(b "$c")" `d`', 'a(template(b(template(c))), d())'],
    ['x=$(a; b)', 'x = ?(a(), b())'],
    ['"$a" b; $c d', 'cast(template(a))("b"); cast(c)("d")'],
    ['a | b | c > "$d"', '((a() | b()) | c(>: template(d)))'],
    ['a | while read -r b; do c; done', 'a(); loop (b = read("-r", "b")) {c()}'],
    [
      'while read -r a b; do c "$a"; done < "$d"',
      'template(d); loop ([a, b] = read("-r", "a", "b")) {c(template(a))}',
    ],
    ['until a; do b; done', 'loop ((! a())) {b()}'],
    ['for a in $(b) c; do d "$a"; done', 'loop (a in b(), "c") {d(template(a))}'],
    ['for a; do b; done', 'loop (a in @) {b()}'],
    ['for ((i=0; i<n; i++)); do a $i; done', 'i = 0; loop ((i < n)) {a(i); i ++ 1}'],
    ['if a; then b; elif c; then d; else e; fi', 'if (a()) {b()} else {if (c()) {d()} else {e()}}'],
    ['if a; b; then c; fi', 'a(); if (b()) {c()}'],
    ['[ "$a" = b ] && c', 'if ((template(a) = "b")) {c()}'],
    [
      '[[ $a =~ ^[0-9]+$ && ! -f "$b" ]] || return 1',
      'if (((a =~ "^[0-9]+$") && (! (-f template(b))))) {} else {return 1}',
    ],
    ['[ -z "$a" ] && b || c', 'if (((-z template(a)) && b())) {} else {c()}'],
    ['a && { b; c; }', 'if (a()) {{b(); c()}}'],
    ['! a; test -f "$x"', '(! a()); test("-f", template(x))'],
    [
      'case $a in b|"$c") d ;; e) f ;& *) g ;; esac',
      'switch (a) {"b", template(c) {d()}, "e" falls {f()}, default {g()}}',
    ],
    ['cat <<E\n$a \\$b\nE', 'cat(<<: template(a, " $b\\n"))'],
    ["cat <<'E'\n$a\nE", 'cat(<<: "$a\\n")'],
    ['a <<< "$b"', 'a(<<<: template(b))'],
    ['A=b c d', 'A = "b"; c("d")'],
    ['x=$((a + $b * 2)); ((a++)); ((a > b)) && c', 'x = (a + (b * 2)); a ++ 1; if ((a > b)) {c()}'],
    ['. "$a/b.sh"', '.(template(a, "/b.sh"))'],
    ['break; continue; exit 1; return', 'break; continue; return 1; return'],
    ['eval "$a \\"$b\\""', 'eval(template(a, " \\"", b, "\\""))'],
    ['( a; b )', '{a(); b()}'],
    ['f() { echo "$2" "$1"; }', 'f(1, 2) {echo(template(2), template(1))}'],
    ['a {1..3} *.txt ~/b', 'a("{1..3}", "*.txt", "~/b")'],
    ['a &', 'a()'],
  ])('%s', async (code, expected) => {
    expect(await inFile(code)).toBe(expected)
  })
})

describe('declarations of Bash', () => {
  test('what a function takes has numbers for names', async () => {
    const syntax = await parsed(
      `f() {
  local a=$1
  echo "\${3:-x}" "$@"
}
function g
{
  h() { echo "$1"; }
  return 2
}
`,
      'a.bash',
    )
    expect(printedFunctions(syntax)).toEqual([
      'f(1, 2, 3) {let a = 1; echo(template((3 :- "x")), template(@))}',
      'g() {h(1) {echo(template(1))}; return 2}',
      'h(1) {echo(template(1))}',
    ])
    expect(syntax.functions.map(({ parent, owner }) => [parent, owner])).toEqual([
      [null, null],
      [0, null],
      [0, null],
      [2, null],
    ])
    expect(syntax.functions[1]?.head).toEqual({ from: 1, to: 1 })
  })

  test.each<[string, string]>([
    ['. "$here/lib/a.sh"', '$here/lib/a.sh'],
    ['source ./a.sh', './a.sh'],
  ])('%s', async (code, module) => {
    const { imports } = await parsed(`${code}\n`, 'a.sh')
    expect(imports.map((one) => [one.module, one.names])).toEqual([[module, [{ imported: '*', local: '*' }]]])
  })

  test('strings and comments', async () => {
    const code = 'a "🎉 $b" \'c\' # d\n'
    const { strings, comments } = await parsed(code, 'a.sh')
    const shown = (all: { start: number; end: number }[]) =>
      all.map(({ start, end }) => code.slice(start, end))
    expect(shown(strings)).toEqual(['🎉 ', "'c'"])
    expect(shown(comments)).toEqual(['# d'])
  })
})

test.each([
  ['bin/a', '#!/usr/bin/env bash\na', 'bash'],
  ['bin/a', '#!/bin/sh -e\na', 'bash'],
  ['bin/a', '#! /usr/bin/python3.11\na', 'python'],
  ['bin/a', '#!/usr/bin/env -S node --no-warnings\na', 'javascript'],
  ['bin/a', 'a\n#!/bin/sh\n', null],
  ['bin/a', '#!/usr/bin/awk -f\n', null],
  ['a.txt', '#!/bin/sh\n', null],
])('the language of %s that begins with %j', (path, text, expected) => {
  expect(languageOf(path, text)?.name ?? null).toBe(expected)
})
