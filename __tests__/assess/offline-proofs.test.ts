import { describe, expect, test } from '@jest/globals'
import { judge, py } from './judge.ts'

const java = (...lines: string[]) =>
  [
    'class A {',
    '  void f(HttpServletRequest request) throws Exception {',
    '    String p = request.getParameter("q");',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n')
const js = (...lines: string[]) => ['function f(req) {', ...lines.map((line) => `  ${line}`), '}'].join('\n')

type Over = NonNullable<Parameters<typeof judge>[2]>

describe('surely a constant, with a citation that decides', () => {
  test.each<[what: string, code: string, matched: string, over?: Over]>([
    [
      'a condition that arithmetic decides',
      java('int n = 106;', 'String q = (7 * 18) + n > 200 ? "constant text" : p;', 'db.execute(q);'),
      'db.execute(q)',
    ],
    [
      'a case that a character decides',
      java(
        'String q;',
        'switch ("ABC".charAt(1)) {',
        "  case 'A': q = p; break;",
        '  case \'B\': q = "constant text"; break;',
        '  default: q = p;',
        '}',
        'db.execute(q);',
      ),
      'db.execute(q)',
    ],
    [
      'a place in a list',
      java(
        'List<String> l = new ArrayList<>();',
        'l.add("one");',
        'l.add(p);',
        'l.add("constant text");',
        'l.remove(0);',
        'db.execute(l.get(1));',
      ),
      'db.execute(l.get(1))',
    ],
    [
      'a key of a map',
      java(
        'Map<String, String> m = new HashMap<>();',
        'm.put("a", "constant text");',
        'm.put("b", p);',
        'db.execute(m.get("a"));',
      ),
      'db.execute(m.get("a"))',
    ],
    [
      'a builder',
      java(
        'StringBuilder b = new StringBuilder("constant");',
        'b.append(" text");',
        'db.execute(b.toString());',
      ),
      'db.execute(b.toString())',
    ],
    [
      'a private method',
      'class A {\n  private static String g(String p) {\n    return "constant text";\n  }\n  void f(HttpServletRequest r) {\n    db.execute(g(r.getParameter("q")));\n  }\n}',
      'db.execute(g(r.getParameter("q")))',
    ],
    [
      'a method of an inner class',
      'class A {\n  void f(HttpServletRequest r) {\n    String q = new B().g(r.getParameter("q"));\n    db.execute(q);\n  }\n  private class B {\n    public String g(String p) {\n      String x = "constant text";\n      return x;\n    }\n  }\n}',
      'db.execute(q)',
    ],
    [
      'a private method with the sink, called with constants alone',
      'class A {\n  private void g(String q) {\n    db.execute(q);\n  }\n  void f() {\n    g("constant text");\n  }\n}',
      'db.execute(q)',
    ],
    [
      'a function of another file',
      "import { query } from './queries.js'\n\nfunction f() {\n  db.query(query('a'))\n}",
      "db.query(query('a'))",
      {
        path: 'src/app.js',
        others: { 'src/queries.js': 'export function query(name) {\n  return "select 1 from " + name\n}' },
      },
    ],
    [
      'a constant of another file',
      'from queries import QUERY\n\ndef f():\n    db.execute(QUERY)',
      'db.execute(QUERY)',
      { others: { 'src/queries.py': 'QUERY = "select 1 from dual"' } },
    ],
    [
      'one of a list that is written out',
      js(
        'const s = req.query.s',
        'if (!["name", "city"].includes(s)) return',
        'db.query("select 1 order by " + s)',
      ),
      'db.query("select 1 order by " + s)',
    ],
    [
      'compared with constants',
      js('const s = req.query.s', 'if (s !== "some city") return', 'db.query("select 1 order by " + s)'),
      'db.query("select 1 order by " + s)',
    ],
    [
      'a variable that a block shadows',
      js('let q = "constant text"', '{', '  let q = req.query.q', '  use(q)', '}', 'db.query(q)'),
      'db.query(q)',
    ],
    [
      'behind a condition on constants',
      js('if (1 > 2) {', '  db.query(req.query.q)', '}'),
      'db.query(req.query.q)',
    ],
    [
      'behind what always throws',
      js('throw new Error("no way")', 'db.query(req.query.q)'),
      'db.query(req.query.q)',
    ],
  ])('%s', async (_what, code, matched, over = {}) => {
    expect(await judge(code, matched, over)).toMatchObject({
      verdict: 'false_positive',
      sure: true,
      decides: true,
    })
  })
})

describe('likely false', () => {
  test.each<[what: string, code: string, matched: string, over?: Over]>([
    [
      'escaped for a page',
      js('const q = escapeHtml(req.query.q)', 'res.send("<p>" + q)'),
      'res.send("<p>" + q)',
      { cwe: 'CWE-79' },
    ],
    [
      'quoted for a shell',
      py('q = shlex.quote(request.args["q"])', 'os.system("ls " + q)'),
      'os.system("ls " + q)',
      { cwe: 'CWE-78' },
    ],
    [
      'encoded for a directory',
      java('String q = ESAPI.encoder().encodeForLDAP(p);', 'ctx.search("a", "(uid=" + q + ")", null);'),
      'ctx.search("a", "(uid=" + q + ")", null)',
      { cwe: 'CWE-90' },
    ],
    [
      'the last part of a path alone',
      py('q = os.path.basename(request.args["q"])', 'open("a/" + q)'),
      'open("a/" + q)',
      { cwe: 'CWE-22' },
    ],
    [
      'bound as a value',
      py('db.execute("select 1 where a = %s", (request.args["q"],))'),
      'db.execute("select 1 where a = %s", (request.args["q"],))',
    ],
    [
      'looked up in a map of constants',
      'ORDERS = {"a": "name", "b": "city"}\n\ndef f(request):\n    db.execute("select 1 order by " + ORDERS[request.args["q"]])',
      'db.execute("select 1 order by " + ORDERS[request.args["q"]])',
    ],
    [
      'all implementations agree',
      'interface I {\n  String g(String p);\n}\nclass X implements I {\n  public String g(String p) {\n    return "constant text";\n  }\n}\nclass A {\n  void f(I i, HttpServletRequest r) {\n    db.execute(i.g(r.getParameter("q")));\n  }\n}',
      'db.execute(i.g(r.getParameter("q")))',
    ],
    [
      'what is stored in a session is a constant',
      java('String q = "constant text";', 'request.getSession().setAttribute("a", q);'),
      'request.getSession().setAttribute("a", q)',
      { cwe: 'CWE-501' },
    ],
  ])('%s', async (_what, code, matched, over = {}) => {
    expect(await judge(code, matched, over)).toMatchObject({ verdict: 'false_positive', decides: true })
  })
})

describe('likely real', () => {
  test.each<[what: string, code: string, matched: string, over?: Over]>([
    [
      'through a helper',
      'class A {\n  private String g(String p) {\n    return p.trim();\n  }\n  void f(HttpServletRequest r) {\n    db.execute(g(r.getParameter("q")));\n  }\n}',
      'db.execute(g(r.getParameter("q")))',
    ],
    [
      'through a list',
      java('List<String> l = new ArrayList<>();', 'l.add("a");', 'l.add(p);', 'db.execute(l.get(1));'),
      'db.execute(l.get(1))',
    ],
    [
      'escaped for something else',
      js('const q = escapeHtml(req.query.q)', 'eval(q + 1)', 'fs.readFile("a/" + req.query.q)'),
      'fs.readFile("a/" + req.query.q)',
      { cwe: 'CWE-22' },
    ],
    [
      'stored in a session',
      java('request.getSession().setAttribute("a", p);'),
      'request.getSession().setAttribute("a", p)',
      { cwe: 'CWE-501' },
    ],
    [
      'by an annotation',
      'class A {\n  void f(@RequestParam String q) {\n    db.execute("select " + q);\n  }\n}',
      'db.execute("select " + q)',
    ],
  ])('%s', async (_what, code, matched, over = {}) => {
    expect(await judge(code, matched, over)).toMatchObject({ verdict: 'true_positive', sure: false })
  })
})

test('what nobody knows is named', async () => {
  const { verdict, reason } = await judge(py('db.execute(load())'), 'db.execute(load())')
  expect([verdict, reason]).toEqual([
    'needs_review',
    'It depends on what `load` returns, which does not show.',
  ])
})

describe('code that is written to take for ever ends', () => {
  const many = Array.from({ length: 2000 }, (_, index) => index)
  test.each<[what: string, code: string]>([
    ['brackets', js(`db.query(${'('.repeat(2000)}req${')'.repeat(2000)})`, 'db.query(q)')],
    [
      'branches',
      js('let q = "a"', ...many.map((n) => `let v${n} = "a"\n  if (x) v${n} = req.query.q`), 'db.query(q)'),
    ],
    [
      'functions that call each other',
      `${many.map((n) => `function g${n}(a) { return g${(n + 1) % 2000}(a) + g${(n + 2) % 2000}(a) }`).join('\n')}\nfunction f() {\n  const q = g0("a")\n  db.query(q)\n}`,
    ],
    [
      'constants of constants',
      `${many.map((n) => `const c${n} = c${n + 1} + c${n + 2}`).join('\n')}\nfunction f() {\n  const q = c0\n  db.query(q)\n}`,
    ],
    ['text that doubles', js('let q = "aaaaaaaaaaaaaaaa"', ...many.map(() => 'q = q + q'), 'db.query(q)')],
    [
      'loops in loops',
      js(
        'let q = "a"',
        ...many.slice(0, 40).map((n) => `for (const x${n} of y) {`),
        'q = q + z',
        '}'.repeat(40),
        'db.query(q)',
      ),
    ],
    ['lists in lists', js('let q = ["a"]', ...many.slice(0, 300).map(() => 'q = [q, q, q]'), 'db.query(q)')],
    [
      'trials in trials',
      js('let q = "a"', 'try {'.repeat(150), 'q = x', '} catch (e) { q = "b" }'.repeat(150), 'db.query(q)'),
    ],
  ])('%s', async (_what, code) => {
    expect(await judge(code, 'db.query(q)', { path: 'a.js' })).toMatchObject({ decides: expect.any(Boolean) })
  })
})
