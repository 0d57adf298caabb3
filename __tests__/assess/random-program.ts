import vm from 'node:vm'
import fc from '../fast-check.ts'

/*
 * Small programs in JavaScript that do all that the offline rules think they understand, with `c()` for conditions that nobody
 * knows, and `req.query.q` for what comes from outside. They run in an empty context, for a bounded number of steps.
 */

const text = fc.constantFrom('a', 'b')
const list = fc.constantFrom('l', 'm')
const map = fc.constantFrom('o', 'p')
const literal = fc.constantFrom('"x"', '"y"', '"z"')
const outside = fc.constant('req.query.q')

const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    { weight: 6, arbitrary: literal },
    { weight: 2, arbitrary: outside },
    { weight: 4, arbitrary: text },
    { weight: 2, arbitrary: list.map((l) => `(${l}[0] ?? "n")`) },
    { weight: 1, arbitrary: list.map((l) => `(${l}[1] || "n")`) },
    { weight: 1, arbitrary: list.map((l) => `(${l}.pop() ?? "n")`) },
    { weight: 1, arbitrary: list.map((l) => `(${l}.shift() ?? "n")`) },
    { weight: 2, arbitrary: map.map((o) => `(${o}.k ?? "n")`) },
    { weight: 1, arbitrary: map.map((o) => `(${o}[a] ?? "n")`) },
    { weight: 1, arbitrary: fc.tuple(tie('value'), tie('value')).map(([x, y]) => `(${x} + ${y})`) },
    { weight: 1, arbitrary: fc.tuple(tie('value'), tie('value')).map(([x, y]) => `(c() ? ${x} : ${y})`) },
    { weight: 1, arbitrary: fc.tuple(tie('value'), tie('value')).map(([x, y]) => `(c() && ${x} || ${y})`) },
    { weight: 1, arbitrary: fc.tuple(text, tie('value')).map(([v, x]) => `(${v} = ${x})`) },
    { weight: 1, arbitrary: fc.tuple(tie('value'), tie('value')).map(([x, y]) => `h(${x}, ${y})`) },
    { weight: 1, arbitrary: tie('value').map((x) => `g(${x})`) },
    {
      weight: 1,
      arbitrary: fc.tuple(literal, map).map(([x, o]) => `({ k: ${x} }[c() ? "k" : "j"] ?? ${o}.j ?? "n")`),
    },
  ),
})).value

const condition = fc.constantFrom(
  'c()',
  '!c()',
  'n > 2',
  'n < 2',
  'n === 1',
  'a === "x"',
  'a !== b',
  'true',
  'false',
  '1 + 1 === 2',
  'l.length > 1',
  'c() && a === "y"',
  'c() || n === 1',
  '["x", "y"].includes(a)',
  '!["x", "y"].includes(b)',
  '"x".length === 1',
  '"xy".charAt(0) === "x"',
)

const statements: fc.Arbitrary<string> = fc.letrec<{ one: string; some: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    { weight: 8, arbitrary: fc.tuple(text, value).map(([v, x]) => `${v} = ${x};`) },
    { weight: 1, arbitrary: fc.tuple(text, value).map(([v, x]) => `${v} += ${x};`) },
    { weight: 2, arbitrary: fc.tuple(list, value).map(([l, x]) => `${l}.push(${x});`) },
    { weight: 2, arbitrary: fc.tuple(list, value).map(([l, x]) => `${l}[0] = ${x};`) },
    { weight: 1, arbitrary: fc.tuple(list, value).map(([l, x]) => `${l} = [${x}, "y"];`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'l = m;',
        'm = l;',
        'l = m.slice();',
        'l.unshift("x");',
        'm.reverse();',
        'l.splice(0, 1);',
        'm = [...l];',
        '[a, b] = [b, a];',
        '({ k: a = "x" } = o);',
        '[a = "x"] = l;',
      ),
    },
    { weight: 2, arbitrary: fc.tuple(map, value).map(([o, x]) => `${o}.k = ${x};`) },
    { weight: 1, arbitrary: fc.tuple(map, value).map(([o, x]) => `${o}[a] = ${x};`) },
    { weight: 1, arbitrary: fc.tuple(map, value).map(([o, x]) => `${o} = { k: ${x}, j: "x" };`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'o = p;',
        'p = o;',
        'o = { ...p };',
        'delete o.k;',
        'Object.assign(o, p);',
        'l = [o.k];',
        'o.k = l[0];',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('n = n + 1;', 'n++;', 'n = l.length;', 'n = 7 / 2;', 'n = c() ? 1 : 3;'),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(condition, tie('some'), tie('some'))
        .map(([c, x, y]) => `if (${c}) { ${x} } else { ${y} }`),
    },
    { weight: 2, arbitrary: fc.tuple(condition, tie('some')).map(([c, x]) => `if (${c}) { ${x} }`) },
    { weight: 1, arbitrary: tie('some').map((x) => `{ let a = "x"; ${x} }`) },
    { weight: 1, arbitrary: tie('some').map((x) => `{ let b = req.query.q; ${x} }`) },
    { weight: 2, arbitrary: tie('some').map((x) => `while (c()) { ${x} }`) },
    { weight: 1, arbitrary: tie('some').map((x) => `for (let i = 0; i < 3; i++) { ${x} }`) },
    {
      weight: 1,
      arbitrary: fc.tuple(list, tie('some')).map(([l, x]) => `for (const e of [...${l}]) { b = e; ${x} }`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(list, tie('some')).map(([l, x]) => `for (a of ${l}) { if (c()) break; ${x} }`),
    },
    { weight: 1, arbitrary: tie('some').map((x) => `do { ${x} if (c()) continue; a = b; } while (c());`) },
    {
      weight: 2,
      arbitrary: fc.tuple(tie('some'), tie('some')).map(([x, y]) => `try { ${x} } catch (e) { ${y} }`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('some'), tie('some')).map(([x, y]) => `try { ${x} } finally { ${y} }`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('some'), tie('some'), tie('some'))
        .map(([x, y, z]) => `switch (n) { case 1: ${x} case 2: ${y} break; default: ${z} }`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('some'), tie('some'))
        .map(([x, y]) => `switch (a) { case "x": ${x} break; case "y": ${y} }`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'if (c()) return;',
        'if (c()) throw 1;',
        'boom();',
        'f1();',
        'f2();',
        'touch(l);',
        'touch(o);',
        'c();',
        'return;',
        'throw 1;',
      ),
    },
    { weight: 1, arbitrary: tie('some').map((x) => `const f3 = () => { ${x} }; if (c()) f3();`) },
    { weight: 1, arbitrary: tie('some').map((x) => `l.forEach((e) => { b = e; ${x} });`) },
    { weight: 3, arbitrary: fc.constant('SINK') },
  ),
  some: fc.array(tie('one'), { maxLength: 4 }).map((each) => each.join('\n')),
})).some

/** A program that hands something to a database in one place. */
export const program: fc.Arbitrary<string> = fc
  .record({
    body: statements,
    later: statements,
    f1: statements,
    f2: statements,
    h: value,
    usesF: fc.boolean(),
  })
  .map(({ body, later, f1, f2, h, usesF }) => {
    const whole = `${body}\nSINK\n${later}`
    const flagged = whole.replace('SINK', 'db.query(a);').replaceAll('SINK', 'c();')
    const inner = (code: string) => code.replaceAll('SINK', 'c();').replaceAll(/\bf[12]\(\);/g, 'c();')
    return [
      'function f(req) {',
      'let a = "x", b = "y", n = 1;',
      'let l = ["x"], m = ["y", "z"];',
      'let o = { k: "x" }, p = { k: "y", j: "z" };',
      `const h = (x, y) => { return c() ? x : y; };`,
      `function g(x) { ${usesF ? 'b = x;' : ''} try { boom(); return ${h.replaceAll(/\b[gh]\(/g, '(')}; } catch (e) { return x; } }`,
      usesF ? `function f1() { ${inner(f1)} }` : 'function f1() {}',
      usesF ? `const f2 = () => { ${inner(f2)} };` : 'const f2 = () => {};',
      flagged,
      '}',
    ].join('\n')
  })

/** A program whose variables are those of the file, and are changed by other functions before. */
export const shared: fc.Arbitrary<string> = fc
  .record({ body: statements, f1: statements, f2: statements, h: value })
  .map(({ body, f1, f2, h }) => {
    const flagged = `${body}\nSINK`.replace('SINK', 'db.query(a);').replaceAll('SINK', 'c();')
    const inner = (code: string) => code.replaceAll('SINK', 'c();').replaceAll(/\bf[12]\(\);/g, 'c();')
    const plain = (code: string) => code.replaceAll(/\b[gh]\(/g, '(')
    return [
      'let a = "x", b = "y", n = 1;',
      'let l = ["x"], m = ["y", "z"];',
      'let o = { k: "x" }, p = { k: "y", j: "z" };',
      `const h = (x, y) => { return c() ? x : y; };`,
      `function g(x, req) { return ${plain(h).replaceAll('req.query.q', '"x"')}; }`,
      `function f1(req) { ${inner(f1)} }`,
      `function f2(req) { ${inner(f2)} }`,
      `function f(req) { ${flagged.replaceAll(/\bf[12]\(\)/g, (call) => call.replace('()', '(req)'))} }`,
      'function all(req) { for (const each of [f1, f2, f, f1, f2, f]) { try { if (c()) each(req); } catch (e) { if (e.enough) throw e; } } }',
    ].join('\n')
  })

class Enough extends Error {
  readonly enough = true
}

/** What a program hands to the database on one of the ways that it may take. */
export function values(code: string, seed: number): unknown[] {
  const got: unknown[] = []
  let state = seed * 7919 + 17
  let steps = 0
  const next = () => {
    steps += 1
    if (steps > 300) throw new Enough()
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % 3 !== 0
  }
  const world = {
    c: next,
    boom: () => {
      if (next()) throw new TypeError('boom')
    },
    touch: (thing: unknown) => {
      if (Array.isArray(thing)) thing[0] = 'evil'
      else if (typeof thing === 'object' && thing !== null) Object.assign(thing, { k: 'evil' })
    },
    db: { query: (each: unknown) => got.push(each) },
    request: { query: { q: 'evil' } },
  }
  try {
    vm.runInNewContext(`${code}\n${code.includes('function all(') ? 'all' : 'f'}(request)`, world, {
      timeout: 200,
    })
  } catch {
    // However it ends: what it handed over before counts.
  }
  return got
}
