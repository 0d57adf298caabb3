import { describe, expect, test } from '@jest/globals'
import { parsed } from './parsed.ts'
import { printed, printedFunctions } from './printed.ts'

describe('statements of PHP', () => {
  test.each<[string, string]>([
    [
      `$x = "a\\n\\x41\\u{41}\\101\\d\\$\\"" . 'b\\n\\'';`,
      `$x = ("a\\nAAA\\\\d$\\"" . "b\\\\n'");`.slice(0, -1),
    ],
    [
      `$x = "a $b[c] {$d['e']} $f->g {$h->i(1)} \${j} {k}";`,
      '$x = template("a ", $b["c"], " ", $d["e"], " ", $f.g, " ", $h.i(1), " ", $j, " {k}")',
    ],
    ['$x = <<<A\n  Hi $b,\n  {$c->d}\n A;', '$x = template("  Hi ", $b, ",\\n  ", $c.d)'],
    ["$x = <<<'A'\nraw $b\\n\nA;", '$x = "raw $b\\\\n"'],
    ['$x = `ls $a`;', '$x = shell_exec(template("ls ", $a))'],
    ['$x = 0x1F + 017 + 1_000 + .5 + TRUE + null;', '$x = (((((31 + 15) + 1000) + 0.5) + true) + null)'],
    ["$x = array('a' => 1, 2, array(...$b));", '$x = ["a": 1, 2, [(... $b)]]'],
    ['[$a, "k" => list($b)] = f();', '[$a, "k": [$b]] = f()'],
    ['list($a, $b) = f();', '[$a, $b] = f()'],
    ['$a["b"][] = $c; $$d = 1;', '$a["b"][?()] = $c; ?($d) = 1'],
    ['$x .= "a"; $x ??= $y; $x = &$z; $i++;', '$x .= "a"; $x ??= $y; $x = $z; $i ++ 1'],
    ['$x = $a ?: $b; $x = $a ? $b : $c;', '$x = ($a ? $a : $b); $x = ($a ? $b : $c)'],
    ['$x = !$a && $b and $c;', '($x = ((! $a) && $b) and $c)'],
    ['$x = (int) @f($a);', '$x = cast<int>(cast(f($a)))'],
    ['$x = $a instanceof \\B\\C;', '$x = ($a instanceof B.C)'],
    ['$this->a->b($c)?->d;', '$this.a.b($c).d'],
    ['$a->$b; $a->{$b . "c"}(1);', '$a[$b]; $a[($b . "c")](1)'],
    [
      'A::b(); A::C; A::$d; self::$e; static::f(); $g::h(); A::class;',
      'A.b(); A.C; A.d; self.e; self.f(); $g.h(); A.class',
    ],
    ['\\A\\b(1, c: 2, ...$d);', 'A.b(1, c: 2, (... $d))'],
    ['$x = new \\A\\B($c); $x = new $d;', '$x = new A.B($c); $x = new $d()'],
    ['$x = new class(1) extends A { function m() {} };', '$x = new A(1)'],
    [
      '$f = function ($x) use (&$y) { return $x; }; $g = fn($x) => $x + 1;',
      '$f = $f($x) {return $x}; $g = $g($x) {return ($x + 1)}',
    ],
    ['if ($a) b(); elseif ($c) { d(); } else e();', 'if ($a) {b()} else {if ($c) {d()} else {e()}}'],
    ['if ($a): b(); c(); else: d(); endif;', 'if ($a) {b(); c()} else {d()}'],
    ['for ($i = 0, $j = 1; $i < 3; $i++) f();', '$i = 0; $j = 1; loop (($i < 3)) {f(); $i ++ 1}'],
    ['for (;;): a(); b(); endfor;', 'loop () {a(); b()}'],
    ['foreach ($a as $k => &$v) { f($v); }', 'loop ($k, $v in $a) {f($v)}'],
    ['foreach ($a as [$x, $y]): f(); endforeach;', 'loop ([$x, $y] in $a) {f()}'],
    ['while ($a) { break; } do { continue; } while ($b);', 'loop ($a) {break}; loop ($b) {continue}'],
    [
      "switch ($a) { case 1: case 'x': f(); break; default: g(); }",
      'switch ($a) {1 falls {}, "x" falls {f(); break}, default falls {g()}}',
    ],
    [
      '$x = match($a) { 1, 2 => "b", default => throw new E() };',
      'switch ($a) {1, 2 {#1 = "b"}, default {throw new E()}}; $x = #1',
    ],
    [
      'try { a(); } catch (A | \\B $e) { throw $e; } catch (C) {} finally { z(); }',
      'try {a()} catch ($e) {throw $e} catch () {} finally {z()}',
    ],
    ['echo $a, "b"; print $c;', 'echo($a, "b"); print($c)'],
    ['die("x"); exit(1); exit;', 'throw die("x"); throw exit(1); throw exit()'],
    ["include 'a.php'; require_once A . '/b.php';", 'include("a.php"); require_once((A . "/b.php"))'],
    ["define('A', 1); const B = 2;", 'let A = 1; let B = 2'],
    ['unset($a["b"]); isset($c);', 'unset($a["b"]); isset($c)'],
    ['?>a <?= $x ?> b<?php', 'echo("a "); echo($x); echo("b")'],
    [
      'if ($a): ?>b<?php d(); ?>e<?php elseif ($f): ?>g<?php else: ?>c<?php endif;',
      'if ($a) {echo("b"); d(); echo("e")} else {if ($f) {echo("g")} else {echo("c")}}',
    ],
    ['foreach ($a as $b): ?>c<?php endforeach;', 'loop ($b in $a) {echo("c")}'],
    ['a: goto a;', 'goto'],
    ['return;', 'return'],
  ])('%s', async (code, expected) => {
    const syntax = await parsed(`<?php ${code}`, 'a.php')
    expect(syntax.errors).toEqual([])
    expect(printed(syntax)).toBe(expected)
  })
})

describe('declarations of PHP', () => {
  test('functions know their owner and their parameters; those that are seen become properties', async () => {
    const syntax = await parsed(
      `<?php
class A {
  #[X(1)]
  public function __construct(
    private B $b, ?int $c = null, &$d, string ...$e)
  { f(fn() => 1); }
  abstract function g(): static;
}
function h(\\I\\J|string $k = []) { static $n = 1; global $o; return $n; }
`,
      'a.php',
    )
    expect(syntax.errors).toEqual([])
    expect(printedFunctions(syntax)).toEqual([
      'A.__construct(B $b, ?int $c, $d, string $e) {$c ??= null; $this.b = $b; f(() {return 1})}',
      '() {return 1}',
      'A.g() {}',
      'h(\\I\\J|string $k) {$k ??= []; let $n ??= 1; return $n}',
    ])
    expect(syntax.functions.map(({ parent, at, head }) => [parent, at.from, at.to, head.to])).toEqual([
      [null, 1, 9, 1],
      [0, 3, 6, 5],
      [1, 6, 6, 6],
      [0, 7, 7, 7],
      [0, 9, 9, 9],
    ])
    expect(printed(syntax, syntax.types[0]?.fields)).toBe('B b; ?(?(X(1)))')
  })

  test('types know what they extend, and their fields', async () => {
    const syntax = await parsed(
      `<?php
class A extends \\B\\C implements D, E { use F, G; const H = 1; public static ?int $i = 2, $j; }
interface K extends L { const M = 1; function n(); }
trait T {}
enum S: string { case O = 'o'; case P; }
$x = new class extends Q implements R { function s() {} };
`,
      'a.php',
    )
    expect(
      syntax.types.map(({ name, supertypes, fields }) => [name, supertypes, printed(syntax, fields)]),
    ).toEqual([
      ['A', ['C', 'D', 'E', 'F', 'G'], 'let H = 1; ?int i = 2; ?int j'],
      ['K', ['L'], 'let M = 1'],
      ['T', [], ''],
      ['S', [], 'let O = "o"; let P'],
      ['', ['Q', 'R'], ''],
    ])
    expect(printedFunctions(syntax)).toEqual(['K.n() {}', 'Q.s() {}'])
  })

  test.each<[string, [string, [string | null, string][]][]]>([
    ['use A\\B;', [['A\\B', [[null, 'B']]]]],
    [
      'use \\A\\B as C, D;',
      [
        ['A\\B', [[null, 'C']]],
        ['D', [[null, 'D']]],
      ],
    ],
    ['use function A\\f;', [['A', [['f', 'f']]]]],
    [
      'use A\\{B, C as D};',
      [
        ['A\\B', [[null, 'B']]],
        ['A\\C', [[null, 'D']]],
      ],
    ],
    ["include 'a/b.php';", [['a/b.php', [['*', '*']]]]],
    ["require __DIR__ . '/b.php';", [['./b.php', [['*', '*']]]]],
    ["require_once ROOT . '/b.php';", [['b.php', [['*', '*']]]]],
    ['include $a;', []],
  ])('%s', async (code, expected) => {
    const { imports } = await parsed(`<?php ${code}`, 'a.php')
    expect(
      imports.map((one) => [one.module, one.names.map(({ imported, local }) => [imported, local])]),
    ).toEqual(expected)
  })
})
