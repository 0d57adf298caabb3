import { describe, expect, test } from '@jest/globals'
import { judge, py } from './judge.ts'

type Row = [what: string, code: string, matched: string, others?: Record<string, string>]

const java = (...lines: string[]) =>
  [
    'class A {',
    '  void f(HttpServletRequest request) throws Exception {',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n')
const js = (...lines: string[]) => ['function f(req) {', ...lines.map((line) => `  ${line}`), '}'].join('\n')

const javaRows: Row[] = [
  [
    'a list under two names',
    java(
      'List<String> a = new ArrayList<>();',
      'List<String> b = a;',
      'a.add("x");',
      'b.set(0, request.getParameter("q"));',
      'db.execute(a.get(0));',
    ),
    'db.execute(a.get(0))',
  ],
  [
    'a list changed through a method that is not shown',
    java('List<String> a = new ArrayList<>();', 'a.add("x");', 'fill(a);', 'db.execute(a.get(0));'),
    'db.execute(a.get(0))',
  ],
  [
    'a list changed through a method of the class',
    'class A {\n  private static void fill(List<String> l, HttpServletRequest request) {\n    l.clear();\n    l.add(request.getParameter("q"));\n  }\n  void f(HttpServletRequest request) {\n    List<String> a = new ArrayList<>();\n    a.add("x");\n    fill(a, request);\n    db.execute(a.get(0));\n  }\n}',
    'db.execute(a.get(0))',
  ],
  [
    'a map whose entry is overwritten',
    java(
      'Map<String, String> m = new HashMap<>();',
      'm.put("a", "x");',
      'm.put(request.getParameter("k"), request.getParameter("q"));',
      'db.execute(m.get("a"));',
    ),
    'db.execute(m.get("a"))',
  ],
  [
    'a map under two names',
    java(
      'Map<String, String> m = new HashMap<>();',
      'm.put("a", "x");',
      'Map<String, String> n = m;',
      'n.put("a", request.getParameter("q"));',
      'db.execute(m.get("a"));',
    ),
    'db.execute(m.get("a"))',
  ],
  [
    'a builder under two names',
    java(
      'StringBuilder a = new StringBuilder("x");',
      'StringBuilder b = a;',
      'b.append(request.getParameter("q"));',
      'db.execute(a.toString());',
    ),
    'db.execute(a.toString())',
  ],
  [
    'a builder handed to other code',
    java('StringBuilder a = new StringBuilder("x");', 'helper.fill(a);', 'db.execute(a.toString());'),
    'db.execute(a.toString())',
  ],
  [
    'one of the cases falls through',
    java(
      'String q = "a";',
      'switch ("x".charAt(0)) {',
      "  case 'x':",
      '    q = "b";',
      "  case 'y':",
      '    q = request.getParameter("q");',
      '    break;',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'the default among the labels',
    java(
      'String q = "a";',
      'switch ("z".charAt(0)) {',
      "  case 'x': default:",
      '    q = request.getParameter("q");',
      '    break;',
      "  case 'y':",
      '    q = "b";',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'the default in the middle',
    java(
      'String q = "a";',
      'switch (3) {',
      '  case 1:',
      '    q = "b";',
      '    break;',
      '  default:',
      '    q = request.getParameter("q");',
      '  case 2:',
      '    break;',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'an error between two assignments',
    java(
      'String q = "a";',
      'try {',
      '  q = request.getParameter("q");',
      '  check(q);',
      '  q = "b";',
      '} catch (Exception e) {',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'the last part of a try assigns',
    java(
      'String q = "a";',
      'try {',
      '  run();',
      '} finally {',
      '  q = request.getParameter("q");',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'a handler assigns',
    java(
      'String q = "a";',
      'try {',
      '  run();',
      '} catch (Exception e) {',
      '  q = e.getMessage();',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'an error leaves a method early',
    'class A {\n  private static String g(HttpServletRequest request) {\n    String s = "a";\n    try {\n      s = request.getParameter("q");\n      run();\n      s = "b";\n    } catch (Exception e) {\n    }\n    return s;\n  }\n  void f(HttpServletRequest request) {\n    db.execute(g(request));\n  }\n}',
    'db.execute(g(request))',
  ],
  [
    'an early return',
    'class A {\n  private static String g(HttpServletRequest request, boolean b) {\n    if (b) return request.getParameter("q");\n    return "a";\n  }\n  void f(HttpServletRequest request, boolean b) {\n    db.execute(g(request, b));\n  }\n}',
    'db.execute(g(request, b))',
  ],
  [
    'a method that another type overrides',
    'class A {\n  String g(HttpServletRequest r) {\n    return "a";\n  }\n  void f(HttpServletRequest request) {\n    db.execute(g(request));\n  }\n}\nclass B extends A {\n  String g(HttpServletRequest r) {\n    return r.getParameter("q");\n  }\n}',
    'db.execute(g(request))',
  ],
  [
    'a method that a type elsewhere may override',
    'class A {\n  String g() {\n    return "a";\n  }\n  void f() {\n    db.execute(g());\n  }\n}',
    'db.execute(g())',
  ],
  [
    'one of several implementations',
    'interface I {\n  String g(HttpServletRequest r);\n}\nclass X implements I {\n  public String g(HttpServletRequest r) {\n    return "a";\n  }\n}\nclass A {\n  void f(I i, HttpServletRequest request) {\n    db.execute(i.g(request));\n  }\n}',
    'db.execute(i.g(request))',
  ],
  [
    'an object of a class that is looked up by name',
    java('Object o = Class.forName(name).newInstance();', 'db.execute(o.toString());'),
    'db.execute(o.toString())',
  ],
  [
    'called by reflection',
    java('String q = (String) getClass().getMethod("g").invoke(this);', 'db.execute(q);'),
    'db.execute(q)',
  ],
  [
    'text compared as objects',
    java(
      'String q = "a";',
      'String s = "x";',
      'if (new String("x") == s) {',
      '  q = "b";',
      '} else {',
      '  q = request.getParameter("q");',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'more than a number holds',
    java(
      'int n = 2147483647;',
      'n = n + 1;',
      'String q = n > 0 ? "a" : request.getParameter("q");',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'a byte',
    java('byte n = (byte) 200;', 'String q = n > 0 ? "a" : request.getParameter("q");', 'db.execute(q);'),
    'db.execute(q)',
  ],
  [
    'a fraction',
    java('double n = 5;', 'String q = n / 2 > 2 ? request.getParameter("q") : "a";', 'db.execute(q);'),
    'db.execute(q)',
  ],
  [
    'a number that others set',
    'class A {\n  static int n = 1;\n  void f(HttpServletRequest request) {\n    String q = n == 1 ? "a" : request.getParameter("q");\n    db.execute(q);\n  }\n}',
    'db.execute(q)',
  ],
  [
    'a field that a method sets',
    'class A {\n  private String q = "a";\n  void set(String x) {\n    this.q = x;\n  }\n  void f() {\n    db.execute(q);\n  }\n}',
    'db.execute(q)',
  ],
  [
    'a field that another object sets',
    'class A {\n  String q = "a";\n  void f(A other, HttpServletRequest request) {\n    other.q = request.getParameter("q");\n    db.execute(q);\n  }\n}',
    'db.execute(q)',
  ],
  [
    'a loop that goes on with something else',
    java(
      'String q = "a";',
      'for (int i = 0; i < 3; q = request.getParameter("q")) {',
      '  db.execute(q);',
      '  continue;',
      '}',
    ),
    'db.execute(q)',
  ],
  [
    'text put together letter by letter',
    java(
      'String p = request.getParameter("q");',
      'String q = "";',
      'for (int i = 0; i < p.length(); i++) {',
      '  if (p.charAt(i) == \'a\') q = q + "a";',
      '  if (p.charAt(i) == \'-\') q = q + "-";',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'a builder filled letter by letter',
    java(
      'String p = request.getParameter("q");',
      'StringBuilder q = new StringBuilder();',
      'for (char c : p.toCharArray()) {',
      '  switch (c) { case \'a\': q.append("a"); break; case \'-\': q.append("-"); break; }',
      '}',
      'db.execute(q.toString());',
    ),
    'db.execute(q.toString())',
  ],
  [
    'text put together through another variable',
    java(
      'String q = "";',
      'String t = "";',
      'while (more()) {',
      '  t = q;',
      '  q = t + (next() ? "-" : "a");',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'made of characters by their numbers',
    java(
      'int n = 0;',
      'for (int i = 0; i < request.getParameter("q").length(); i++) n++;',
      'db.execute("a" + (char) n);',
    ),
    'db.execute("a" + (char) n)',
  ],
  [
    'an anonymous class assigns to a field',
    'class A {\n  private String q = "a";\n  void f(HttpServletRequest request) {\n    Runnable r = new Runnable() {\n      public void run() {\n        q = request.getParameter("q");\n      }\n    };\n    r.run();\n    db.execute(q);\n  }\n}',
    'db.execute(q)',
  ],
  [
    'an array changed by its name elsewhere',
    java('String[] a = {"x"};', 'change(a);', 'db.execute(a[0]);'),
    'db.execute(a[0])',
  ],
  [
    'a place in an array that nobody knows',
    java('String[] a = {"x", "y"};', 'a[index()] = request.getParameter("q");', 'db.execute(a[0]);'),
    'db.execute(a[0])',
  ],
  [
    'behind a label',
    java(
      'String q = request.getParameter("q");',
      'outer:',
      'for (;;) {',
      '  for (;;) {',
      '    if (x()) break outer;',
      '    q = "a";',
      '  }',
      '}',
      'db.execute(q);',
    ),
    'db.execute(q)',
  ],
  [
    'a query that is prepared from outside',
    java(
      'PreparedStatement s = c.prepareStatement("select " + request.getParameter("q"));',
      's.executeQuery();',
    ),
    's.executeQuery()',
  ],
  [
    'a command that is set later',
    java('ProcessBuilder b = new ProcessBuilder();', 'b.command(request.getParameter("q"));', 'b.start();'),
    'b.start()',
  ],
  [
    'recursion',
    'class A {\n  private static String g(int n, HttpServletRequest r) {\n    if (n == 0) return r.getParameter("q");\n    return g(n - 1, r);\n  }\n  void f(HttpServletRequest request) {\n    db.execute(g(20, request));\n  }\n}',
    'db.execute(g(20, request))',
  ],
  [
    'a list that a loop changes',
    java(
      'List<String> a = new ArrayList<>();',
      'a.add("x");',
      'for (String s : request.getParameterValues("q")) a.add(0, s);',
      'db.execute(a.get(0));',
    ),
    'db.execute(a.get(0))',
  ],
  [
    'removed by what it is, not by its place',
    java(
      'List<String> a = new ArrayList<>();',
      'a.add("x");',
      'a.add(request.getParameter("q"));',
      'a.remove(x);',
      'db.execute(a.get(0));',
    ),
    'db.execute(a.get(0))',
  ],
  [
    'a static field that an initialiser changes',
    'class A {\n  static String Q = "a";\n  static {\n    Q = System.getenv("Q");\n  }\n  void f() {\n    db.execute(Q);\n  }\n}',
    'db.execute(Q)',
  ],
  [
    'a pattern that gives a name',
    java('String q = "a";', 'if (o instanceof String q2) {', '  db.execute(q2);', '}'),
    'db.execute(q2)',
  ],
]

const jsRows: Row[] = [
  [
    'an inner block’s own variable',
    js('let q = req.query.q', '{', '  let q = "a"', '  use(q)', '}', 'db.query(q)'),
    'db.query(q)',
  ],
  [
    'a variable of the function in a block',
    js('var q = "a"', 'if (x) {', '  var q = req.query.q', '}', 'db.query(q)'),
    'db.query(q)',
  ],
  [
    'a function assigns later',
    js('let q = "a"', 'const set = () => { q = req.query.q }', 'set()', 'db.query(q)'),
    'db.query(q)',
  ],
  ['a callback assigns', js('let q = "a"', 'load(function (x) { q = x })', 'db.query(q)'), 'db.query(q)'],
  [
    'a callback fills',
    js('const a = ["x"]', 'load((x) => { a[0] = x })', 'db.query(a[0])'),
    'db.query(a[0])',
  ],
  [
    'a callback of what is assigned outside',
    'let q = "a"\nfunction set(x) {\n  q = x\n}\nfunction f() {\n  db.query(q)\n}',
    'db.query(q)',
  ],
  [
    'numbers and text are equal',
    js('let q = "a"', 'if ("1" == 1) {', '  q = req.query.q', '}', 'db.query(q)'),
    'db.query(q)',
  ],
  ['zero is not', js('let q = "a"', 'if (!0) {', '  q = req.query.q', '}', 'db.query(q)'), 'db.query(q)'],
  [
    'text is compared',
    js('let q = "a"', 'if ("10" < "9") {', '  q = req.query.q', '}', 'db.query(q)'),
    'db.query(q)',
  ],
  ['more is taken from an object', js('const o = { q: "a", ...req.body }', 'db.query(o.q)'), 'db.query(o.q)'],
  ['taken apart with a default', js('const { q = "a" } = req.query', 'db.query(q)'), 'db.query(q)'],
  ['a parameter that is taken apart', 'const q = "a"\nfunction f({ q }) {\n  db.query(q)\n}', 'db.query(q)'],
  ['a parameter in a list', 'const q = "a"\nfunction f([q]) {\n  db.query(q)\n}', 'db.query(q)'],
  ['a default parameter', 'function f(q = "a") {\n  db.query(q)\n}', 'db.query(q)'],
  ['the rest of the parameters', 'function f(...q) {\n  db.query(q[0])\n}', 'db.query(q[0])'],
  ['the other side of an or', js('const q = req.query.q || "a"', 'db.query(q)'), 'db.query(q)'],
  ['a variable that is added to', js('let q = "a"', 'q += req.query.q', 'db.query(q)'), 'db.query(q)'],
  [
    'a list that is sliced and changed',
    js('const a = [req.query.q]', 'const b = a.slice()', 'b[0] = "x"', 'db.query(a[0])'),
    'db.query(a[0])',
  ],
  [
    'a place by a name',
    js('const o = { a: "x" }', 'o[req.query.k] = req.query.q', 'db.query(o.a)'),
    'db.query(o.a)',
  ],
  [
    'merged into an object',
    js('const o = { a: "x" }', 'Object.assign(o, req.body)', 'db.query(o.a)'),
    'db.query(o.a)',
  ],
  [
    'a function that is put in another’s place',
    'function g() {\n  return "a"\n}\ng = load\nfunction f() {\n  db.query(g())\n}',
    'db.query(g())',
  ],
  [
    'a generator',
    'function* g() {\n  yield 1\n}\nfunction f() {\n  for (const q of g()) db.query(q)\n}',
    'db.query(q)',
  ],
  ['evaluated', js('var q = "a"', 'eval(req.query.code)', 'db.query(q)'), 'db.query(q)'],
  [
    'a getter',
    'const o = {\n  get q() {\n    return load()\n  },\n}\nfunction f() {\n  db.query(o.q)\n}',
    'db.query(o.q)',
  ],
  [
    'sorted into',
    js('const a = ["x", "y"]', 'a.splice(0, 1, req.query.q)', 'db.query(a[0])'),
    'db.query(a[0])',
  ],
  [
    'what a promise brings',
    js('let q = "a"', 'load().then((x) => { q = x })', 'return later(() => db.query(q))'),
    'db.query(q)',
  ],
  [
    'a variable of the file that another file may set',
    'export let q = "a"\nexport function set(x) {\n  q = x\n}\nexport function f() {\n  db.query(q)\n}',
    'db.query(q)',
  ],
  [
    'a list checked that is text',
    js('if (!"abc".includes(req.query.q)) return', 'db.query("a" + req.query.q)'),
    'db.query("a" + req.query.q)',
  ],
  [
    'a list checked that comes from outside',
    js('if (!req.body.list.includes(req.query.q)) return', 'db.query("a" + req.query.q)'),
    'db.query("a" + req.query.q)',
  ],
  [
    'a list checked and not heeded',
    js('if (!["a"].includes(req.query.q)) log("no")', 'db.query("a" + req.query.q)'),
    'db.query("a" + req.query.q)',
  ],
  [
    'a list of what is forbidden',
    js('const q = req.query.q', 'if (["a"].includes(q)) return', 'db.query("a" + q)'),
    'db.query("a" + q)',
  ],
  [
    'behind a condition that ends in a comment',
    js('if (req) { // return', '  db.query(req.query.q)', '}'),
    'db.query(req.query.q)',
  ],
  [
    'a loop over a variable that was there',
    js('let q = "a"', 'for (q of req.body.list) {}', 'db.query(q)'),
    'db.query(q)',
  ],
  [
    'two kinds of nothing',
    js('let a', 'let q = "a"', 'if (a !== null) {', '  q = req.query.q', '}', 'db.query(q)'),
    'db.query(q)',
  ],
  ['under a name that others choose', js('const o = {}', 'o[req.query.k] = "a"'), 'o[req.query.k] = "a"'],
  ['a function that others choose', js('const g = handlers[req.query.k]', 'g("a")'), 'g("a")'],
  ['a method that others choose', js('db[req.query.k]("a")'), 'db[req.query.k]("a")'],
  [
    'a module that is set from outside',
    'let q = "a"\nmodule.exports = { set: (x) => { q = x } }\nfunction f() {\n  db.query(q)\n}',
    'db.query(q)',
  ],
  [
    'a method by a name that is worked out',
    'const a = ["x"]\nconst m = "push"\nfunction set(x) {\n  a[m](x)\n}\nfunction f() {\n  db.query(a[0])\n}',
    'db.query(a[0])',
  ],
  [
    'a method of a local list by a name that is worked out',
    js('const a = ["x"]', 'a["unshift"](req.query.q)', 'db.query(a[0])'),
    'db.query(a[0])',
  ],
  [
    'an object of the file that a function changes',
    'const o = { k: "x" }\nfunction set(v) {\n  o.k = v\n}\nfunction f() {\n  db.query(o.k)\n}',
    'db.query(o.k)',
  ],
  [
    'an object that is taken apart into',
    'const o = { k: "x" }\nfunction set(v) {\n  ;({ k: o.k } = v)\n}\nfunction f() {\n  db.query(o.k)\n}',
    'db.query(o.k)',
  ],
  [
    'a query that only puts text together',
    js('sprintf("select %s from a", req.query.q)'),
    'sprintf("select %s from a", req.query.q)',
  ],
  ['hoisted', js('db.query(g())', 'return', 'function g() { return req.query.q }'), 'db.query(g())'],
  [
    'a function behind a return that is called before',
    js('go()', 'return', 'function go() {', '  db.query(req.query.q)', '}'),
    'db.query(req.query.q)',
  ],
]

const pyRows: Row[] = [
  [
    'a list that is added to under another name',
    py('a = ["x"]', 'b = a', 'b += [request.args["q"]]', 'b.reverse()', 'db.execute(a[0])'),
    'db.execute(a[0])',
  ],
  ['a default that is shared', 'def f(x, a=[]):\n    a.append(x)\n    db.execute(a[0])', 'db.execute(a[0])'],
  [
    'nothing is false',
    py('q = "a"', 'if "":', '    pass', 'else:', '    q = request.args["q"]', 'db.execute(q)'),
    'db.execute(q)',
  ],
  [
    'zero is false',
    py('q = "a"', 'if not 0:', '    q = request.args["q"]', 'db.execute(q)'),
    'db.execute(q)',
  ],
  [
    'an empty list is false',
    py('q = "a"', 'if not []:', '    q = request.args["q"]', 'db.execute(q)'),
    'db.execute(q)',
  ],
  ['one of two', py('q = "" or request.args["q"]', 'db.execute(q)'), 'db.execute(q)'],
  ['divided', py('q = "a" if 7 / 2 == 3 else request.args["q"]', 'db.execute(q)'), 'db.execute(q)'],
  [
    'an error that a context swallows',
    py(
      'q = "a"',
      'with suppress(Exception):',
      '    q = request.args["q"]',
      '    check(q)',
      '    q = "b"',
      'db.execute(q)',
    ),
    'db.execute(q)',
  ],
  ['a decorator', '@cached\ndef g():\n    return "a"\n\ndef f():\n    db.execute(g())', 'db.execute(g())'],
  [
    'a function that is defined twice',
    'def g():\n    return "a"\n\nif x:\n    def g():\n        return input()\n\ndef f():\n    db.execute(g())',
    'db.execute(g())',
  ],
  [
    'a generator',
    'def g():\n    yield input()\n\ndef f():\n    for q in g():\n        db.execute(q)',
    'db.execute(q)',
  ],
  ['a name from everywhere', 'from config import *\n\ndef f():\n    db.execute(QUERY)', 'db.execute(QUERY)'],
  [
    'a global that a function sets',
    'q = "a"\n\ndef set(x):\n    global q\n    q = x\n\ndef f():\n    db.execute(q)',
    'db.execute(q)',
  ],
  [
    'a variable of the function around that an inner one sets',
    'def f(x):\n    q = "a"\n    def g():\n        nonlocal q\n        q = x\n    g()\n    db.execute(q)',
    'db.execute(q)',
  ],
  [
    'the else of a loop',
    py('q = "a"', 'for x in xs:', '    pass', 'else:', '    q = request.args["q"]', 'db.execute(q)'),
    'db.execute(q)',
  ],
  [
    'the else of a try',
    py(
      'q = "a"',
      'try:',
      '    run()',
      'except Exception:',
      '    pass',
      'else:',
      '    q = request.args["q"]',
      'db.execute(q)',
    ),
    'db.execute(q)',
  ],
  ['deleted and gone', 'q = input()\n\ndef f():\n    q = "a"\n    del q\n    db.execute(q)', 'db.execute(q)'],
  ['a star', py('a, *q = request.args["q"]', 'db.execute(q)'), 'db.execute(q)'],
  ['exchanged', py('a = "x"', 'b = request.args["q"]', 'a, b = b, a', 'db.execute(a)'), 'db.execute(a)'],
  [
    'a dictionary that is updated',
    py('d = {"a": "x"}', 'd.update(request.args)', 'db.execute(d["a"])'),
    'db.execute(d["a"])',
  ],
  [
    'setdefault',
    py('d = {}', 'd.setdefault("a", request.args["q"])', 'db.execute(d["a"])'),
    'db.execute(d["a"])',
  ],
  [
    'a comprehension',
    py('q = "a"', 'db.execute([q for q in request.args][0])'),
    'db.execute([q for q in request.args][0])',
  ],
  [
    'a match that gives a name',
    py('q = "a"', 'match request.args["q"]:', '    case q:', '        db.execute(q)'),
    'db.execute(q)',
  ],
  [
    'a class whose attribute is set',
    'class A:\n    q = "a"\n\n    def set(self, x):\n        self.q = x\n\n    def f(self):\n        db.execute(self.q)',
    'db.execute(self.q)',
  ],
  [
    'an attribute set by its name',
    'class A:\n    def __init__(self, x):\n        self.q = "a"\n        setattr(self, "q", x)\n        db.execute(self.q)',
    'db.execute(self.q)',
  ],
  ['an operator that a class defines', py('q = Query("a") + Query("b")', 'db.execute(q)'), 'db.execute(q)'],
  [
    'an exception that a function raises',
    'def g(x):\n    if x:\n        raise ValueError(input())\n    return "a"\n\ndef f(x):\n    try:\n        q = g(x)\n    except ValueError as e:\n        q = str(e)\n    db.execute(q)',
    'db.execute(q)',
  ],
  [
    'a method that monkeys put elsewhere',
    'class A:\n    def g(self):\n        return "a"\n\n    def f(self):\n        db.execute(self.g())',
    'db.execute(self.g())',
  ],
  ['locals', py('q = "a"', 'exec(request.args["code"])', 'db.execute(q)'), 'db.execute(q)'],
  [
    'behind a return in another function',
    py('def g():', '    return 1', 'db.execute(request.args["q"])'),
    'db.execute(request.args["q"])',
  ],
  [
    'a lambda that sees what comes later',
    py('q = "a"', 'g = lambda: db.execute(q)', 'q = request.args["q"]', 'g()'),
    'db.execute(q)',
  ],
]

const rb = (...lines: string[]) => ['def f', ...lines.map((line) => `  ${line}`), 'end'].join('\n')
const php = (...lines: string[]) =>
  ['<?php', 'function f() {', ...lines.map((line) => `  ${line}`), '}'].join('\n')
const go = (...lines: string[]) =>
  ['package a', '', 'func f(r *http.Request) {', ...lines.map((line) => `\t${line}`), '}', ''].join('\n')

const otherRows: Row[] = [
  [
    'Ruby: text that is changed in place under another name',
    rb('q = "a"', 'r = q', 'r << params[:q]', 'db.execute(q)'),
    'db.execute(q)',
  ],
  [
    'Ruby: text that a method changes in place',
    rb('q = "a"', 'q.concat(params[:q])', 'db.execute(q)'),
    'db.execute(q)',
  ],
  [
    'Ruby: text that a method replaces',
    rb('q = +"a"', 'q.replace(params[:q])', 'db.execute(q)'),
    'db.execute(q)',
  ],
  ['Ruby: a block assigns', rb('q = "a"', 'params.each { |k, v| q = v }', 'db.execute(q)'), 'db.execute(q)'],
  [
    'Ruby: a block over lines assigns',
    rb('q = "a"', 'params.each do |k, v|', '  q = v', 'end', 'db.execute(q)'),
    'db.execute(q)',
  ],
  ['Ruby: assigned if nothing is there', rb('q ||= params[:q]', 'db.execute(q)'), 'db.execute(q)'],
  [
    'Ruby: assigned under a condition behind it',
    rb('q = "a"', 'q = params[:q] if x', 'db.execute(q)'),
    'db.execute(q)',
  ],
  ['Ruby: assigned unless', rb('q = "a"', 'q = params[:q] unless x', 'db.execute(q)'), 'db.execute(q)'],
  [
    'Ruby: a rescue assigns',
    rb('q = "a"', 'begin', '  run', 'rescue => e', '  q = e.message', 'end', 'db.execute(q)'),
    'db.execute(q)',
  ],
  ['Ruby: a rescue behind it', rb('q = load rescue params[:q]', 'db.execute(q)'), 'db.execute(q)'],
  [
    'Ruby: ensured',
    rb('q = "a"', 'begin', '  run', 'ensure', '  q = params[:q]', 'end', 'db.execute(q)'),
    'db.execute(q)',
  ],
  ['Ruby: zero is true', rb('q = "a"', 'if 0', '  q = params[:q]', 'end', 'db.execute(q)'), 'db.execute(q)'],
  [
    'Ruby: the case that is left',
    rb('q = "a"', 'case "x"', 'when /x/', '  q = params[:q]', 'end', 'db.execute(q)'),
    'db.execute(q)',
  ],
  [
    'Ruby: an instance variable that another method sets',
    'class A\n  def set(x)\n    @q = x\n  end\n\n  def f\n    @q = "a" if y\n    db.execute(@q)\n  end\nend',
    'db.execute(@q)',
  ],
  [
    'Ruby: what a method returns last',
    'def g\n  params[:q]\nend\n\ndef f\n  db.execute(g)\nend',
    'db.execute(g)',
  ],
  [
    'Ruby: what a method returns last, of two',
    'def g(x)\n  if x\n    "a"\n  else\n    params[:q]\n  end\nend\n\ndef f\n  db.execute(g(y))\nend',
    'db.execute(g(y))',
  ],
  ['Ruby: a method that is sent', rb('db.execute(send(params[:m]))'), 'db.execute(send(params[:m]))'],
  [
    'Ruby: a method that is missing',
    'class A\n  def method_missing(name)\n    params[:q]\n  end\n\n  def f\n    db.execute(query)\n  end\nend',
    'db.execute(query)',
  ],
  [
    'Ruby: a list that is added to',
    rb('a = ["x"]', 'b = a', 'b.unshift(params[:q])', 'db.execute(a[0])'),
    'db.execute(a[0])',
  ],
  ['Ruby: a hash with a default', rb('h = Hash.new(params[:q])', 'db.execute(h[:a])'), 'db.execute(h[:a])'],
  ['Ruby: parts', rb('a, b = params[:q], "x"', 'db.execute(a)'), 'db.execute(a)'],
  [
    'Ruby: the variables of a binding',
    rb('q = "a"', 'binding.local_variable_set(:q, params[:q])', 'db.execute(q)'),
    'db.execute(q)',
  ],
  ['PHP: a reference', php('$q = "a";', '$r = &$q;', '$r = $_GET["q"];', 'query($q);'), 'query($q)'],
  [
    'PHP: a parameter that is a reference',
    '<?php\nfunction set(&$x) {\n  $x = $_GET["q"];\n}\nfunction f() {\n  $q = "a";\n  set($q);\n  query($q);\n}',
    'query($q)',
  ],
  [
    'PHP: matches',
    php('$q = ["a"];', 'preg_match("/(.*)/", $_GET["q"], $q);', 'query($q[0]);'),
    'query($q[0])',
  ],
  [
    'PHP: a loop over references',
    php('$a = ["x"];', 'foreach ($a as &$v) {', '  $v = $_GET["q"];', '}', 'query($a[0]);'),
    'query($a[0])',
  ],
  [
    'PHP: a variable by its name',
    php('$q = "a";', '$n = "q";', '$$n = $_GET["q"];', 'query($q);'),
    'query($q)',
  ],
  ['PHP: another file', php('$q = "a";', 'include "b.php";', 'query($q);'), 'query($q)'],
  [
    'PHP: numbers and text',
    php('$q = "a";', 'if ("1e3" == "1000") {', '  $q = $_GET["q"];', '}', 'query($q);'),
    'query($q)',
  ],
  [
    'PHP: a list that is compared loosely',
    php('if (!in_array($_GET["q"], [0, 1])) return;', 'query("a" . $_GET["q"]);'),
    'query("a" . $_GET["q"])',
  ],
  [
    'PHP: a copy is changed',
    php('$a = [$_GET["q"]];', '$b = $a;', '$b[0] = "x";', 'query($a[0]);'),
    'query($a[0])',
  ],
  ['PHP: a static variable', php('static $q = "a";', 'query($q);', '$q = $_GET["q"];'), 'query($q)'],
  [
    'PHP: nothing is false',
    php('$q = "a";', 'if (!"0") {', '  $q = $_GET["q"];', '}', 'query($q);'),
    'query($q)',
  ],
  ['PHP: a list taken apart', php('[$q, $x] = [$_GET["q"], "b"];', 'query($q);'), 'query($q)'],
  [
    'PHP: a closure that uses a reference',
    php('$q = "a";', '$g = function () use (&$q) { $q = $_GET["q"]; };', '$g();', 'query($q);'),
    'query($q)',
  ],
  [
    'PHP: text over lines',
    php('$x = $_GET["q"];', '$q = <<<A', '  select $x', '  A;', 'query($q);'),
    'query($q)',
  ],
  [
    'PHP: at the top of a file',
    '<?php\nrequire "a.php";\nif ($x) {\n  $q = "a";\n}\nquery($q);',
    'query($q)',
  ],
  [
    'PHP: global',
    '<?php\n$q = "a";\nfunction set() {\n  global $q;\n  $q = $_GET["q"];\n}\nset();\nquery($q);',
    'query($q)',
  ],
  ['PHP: GLOBALS', php('$q = "a";', '$GLOBALS["q"] = $_GET["q"];', 'global $q;', 'query($q);'), 'query($q)'],
  [
    'Go: an inner variable of the same name',
    go('q := r.FormValue("q")', 'if x {', '\tq := "a"', '\tuse(q)', '}', 'db.Query(q)'),
    'db.Query(q)',
  ],
  [
    'Go: a named result',
    'package a\n\nfunc g(r *http.Request) (q string) {\n\tq = "a"\n\tdefer func() { q = r.FormValue("q") }()\n\treturn q\n}\n\nfunc f(r *http.Request) {\n\tdb.Query(g(r))\n}\n',
    'db.Query(g(r))',
  ],
  [
    'Go: a slice of a slice',
    go('a := []string{"x", "y"}', 'b := a[:1]', 'b[0] = r.FormValue("q")', 'db.Query(a[0])'),
    'db.Query(a[0])',
  ],
  ['Go: a pointer', go('q := "a"', 'p := &q', '*p = r.FormValue("q")', 'db.Query(q)'), 'db.Query(q)'],
  [
    'Go: a field of a struct behind a pointer',
    go('s := &T{q: "a"}', 'fill(s, r)', 'db.Query(s.q)'),
    'db.Query(s.q)',
  ],
  ['Go: one of two results', go('q, err := load(r)', 'db.Query(q)', '_ = err'), 'db.Query(q)'],
  [
    'Go: range over what was there',
    go('q := "a"', 'for _, q = range r.Form["q"] {', '}', 'db.Query(q)'),
    'db.Query(q)',
  ],
  [
    'Go: a goroutine assigns',
    go('q := "a"', 'go func() { q = r.FormValue("q") }()', 'wait()', 'db.Query(q)'),
    'db.Query(q)',
  ],
  [
    'Go: falls through',
    go(
      'q := "a"',
      'switch 1 {',
      'case 1:',
      '\tfallthrough',
      'case 2:',
      '\tq = r.FormValue("q")',
      '}',
      'db.Query(q)',
    ),
    'db.Query(q)',
  ],
  ['Go: goto', go('q := "a"', 'again:', 'db.Query(q)', 'q = r.FormValue("q")', 'goto again'), 'db.Query(q)'],
  ['Go: select', go('q := "a"', 'select {', 'case q = <-c:', '}', 'db.Query(q)'), 'db.Query(q)'],
  [
    'Go: a variable of the package that another file sets',
    'package a\n\nvar q = "a"\n\nfunc f(r *http.Request) {\n\tdb.Query(q)\n}\n',
    'db.Query(q)',
  ],
]

const csharpRows: Row[] = [
  [
    'out',
    'class A {\n  void F(HttpRequest request) {\n    string q = "a";\n    Load(request, out q);\n    db.Execute(q);\n  }\n}',
    'db.Execute(q)',
  ],
  [
    'ref',
    'class A {\n  void F(HttpRequest request) {\n    string q = "a";\n    Load(request, ref q);\n    db.Execute(q);\n  }\n}',
    'db.Execute(q)',
  ],
  [
    'a property',
    'class A {\n  string Q { get; set; } = "a";\n  void F() {\n    db.Execute(Q);\n  }\n}',
    'db.Execute(Q)',
  ],
  [
    'a virtual method',
    'class A {\n  protected virtual string G() {\n    return "a";\n  }\n  void F() {\n    db.Execute(G());\n  }\n}',
    'db.Execute(G())',
  ],
  [
    'a pattern',
    'class A {\n  void F(object o) {\n    string q = "a";\n    if (o is string s) {\n      db.Execute(s);\n    }\n  }\n}',
    'db.Execute(s)',
  ],
  [
    'taken apart',
    'class A {\n  void F(HttpRequest request) {\n    var (q, x) = Load(request);\n    db.Execute(q);\n  }\n}',
    'db.Execute(q)',
  ],
  [
    'a switch expression',
    'class A {\n  void F(HttpRequest request, int n) {\n    string q = n switch { 1 => "a", _ => request.Query["q"] };\n    db.Execute(q);\n  }\n}',
    'db.Execute(q)',
  ],
  [
    'a local function assigns',
    'class A {\n  void F(HttpRequest request) {\n    string q = "a";\n    void G() { q = request.Query["q"]; }\n    G();\n    db.Execute(q);\n  }\n}',
    'db.Execute(q)',
  ],
  [
    'a command whose text is set later',
    'class A {\n  void F(HttpRequest request) {\n    var c = new SqlCommand("select 1");\n    c.CommandText = request.Query["q"];\n    c.ExecuteReader();\n  }\n}',
    'c.ExecuteReader()',
  ],
]

const filed: [path: string, rows: Row[]][] = [
  ['src/A.cs', csharpRows],
  [
    'src/a.c',
    [
      [
        'a buffer that is filled',
        'void f(int argc, char **argv) {\n  char q[64] = "a";\n  strcpy(q, argv[1]);\n  system(q);\n}\n',
        'system(q)',
      ],
      [
        'a buffer under another name',
        'void f(int argc, char **argv) {\n  char q[64] = "a";\n  char *p = q;\n  strcpy(p, argv[1]);\n  system(q);\n}\n',
        'system(q)',
      ],
      [
        'a buffer by its address',
        'void f(int argc, char **argv) {\n  char q[64] = "a";\n  load(&q, argv);\n  system(q);\n}\n',
        'system(q)',
      ],
      [
        'a place in a buffer',
        'void f(int argc, char **argv) {\n  char q[64] = "a";\n  q[0] = argv[1][0];\n  system(q);\n}\n',
        'system(q)',
      ],
      ['a macro', '#define Q argv[1]\nvoid f(int argc, char **argv) {\n  system(Q);\n}\n', 'system(Q)'],
      [
        'goto',
        'void f(int argc, char **argv) {\n  char *q = "a";\n  goto end;\n  q = "b";\nend:\n  system(argv[1]);\n}\n',
        'system(argv[1])',
      ],
    ],
  ],
  [
    'src/a.cpp',
    [
      [
        'a reference',
        'void f(int argc, char **argv) {\n  std::string q = "a";\n  std::string &p = q;\n  p = argv[1];\n  system(q.c_str());\n}\n',
        'system(q.c_str())',
      ],
      [
        'a stream',
        'void f(std::istream &in) {\n  std::string q = "a";\n  in >> q;\n  system(q.c_str());\n}\n',
        'system(q.c_str())',
      ],
      [
        'a function that takes a reference',
        'void f(std::istream &in) {\n  std::string q = "a";\n  std::getline(in, q);\n  system(q.c_str());\n}\n',
        'system(q.c_str())',
      ],
    ],
  ],
  [
    'src/a.rs',
    [
      [
        'an inner variable',
        'fn f(r: &Request) {\n    let q = r.query();\n    {\n        let q = "a";\n        run(q);\n    }\n    db.execute(q);\n}\n',
        'db.execute(q)',
      ],
      [
        'a reference that may change',
        'fn f(r: &Request) {\n    let mut q = String::from("a");\n    fill(&mut q, r);\n    db.execute(&q);\n}\n',
        'db.execute(&q)',
      ],
      [
        'a match that gives a name',
        'fn f(r: &Request) {\n    let q = "a";\n    match r.query() {\n        q => db.execute(q),\n    };\n}\n',
        'db.execute(q)',
      ],
      [
        'if let',
        'fn f(r: &Request) {\n    let q = "a";\n    if let Some(q) = r.query() {\n        db.execute(q);\n    }\n}\n',
        'db.execute(q)',
      ],
      [
        'pushed to',
        'fn f(r: &Request) {\n    let mut q = String::from("a");\n    q.push_str(r.query());\n    db.execute(&q);\n}\n',
        'db.execute(&q)',
      ],
    ],
  ],
  [
    'src/A.kt',
    [
      [
        'a when',
        'fun f(call: ApplicationCall, n: Int) {\n    val q = when (n) {\n        1 -> "a"\n        else -> call.parameters["q"]\n    }\n    db.execute(q)\n}\n',
        'db.execute(q)',
      ],
      [
        'a template',
        'fun f(call: ApplicationCall) {\n    val q = call.parameters["q"]\n    db.execute("select $q")\n}\n',
        'db.execute("select $q")',
      ],
      [
        'a lambda assigns',
        'fun f(call: ApplicationCall) {\n    var q = "a"\n    load { q = it }\n    db.execute(q)\n}\n',
        'db.execute(q)',
      ],
      [
        'an elvis',
        'fun f(call: ApplicationCall) {\n    val q = call.parameters["q"] ?: "a"\n    db.execute(q)\n}\n',
        'db.execute(q)',
      ],
      [
        'a let',
        'fun f(call: ApplicationCall) {\n    val q = "a"\n    call.parameters["q"]?.let { q -> db.execute(q) }\n}\n',
        'db.execute(q)',
      ],
    ],
  ],
  [
    'src/A.scala',
    [
      [
        'a match that gives a name',
        'object A {\n  def f(x: String): Unit = {\n    val q = "a"\n    x match {\n      case q => db.execute(q)\n    }\n  }\n}\n',
        'db.execute(q)',
      ],
      [
        'interpolated',
        'object A {\n  def f(x: String): Unit = {\n    db.execute(s"select $x")\n  }\n}\n',
        'db.execute(s"select $x")',
      ],
      [
        'a for that yields',
        'object A {\n  def f(xs: Seq[String]): Unit = {\n    val q = "a"\n    for (q <- xs) db.execute(q)\n  }\n}\n',
        'db.execute(q)',
      ],
    ],
  ],
  [
    'src/a.swift',
    [
      [
        'inout',
        'func f(req: Request) {\n    var q = "a"\n    fill(&q, req)\n    db.execute(q)\n}\n',
        'db.execute(q)',
      ],
      [
        'if let',
        'func f(req: Request) {\n    let q = "a"\n    if let q = req.query {\n        db.execute(q)\n    }\n}\n',
        'db.execute(q)',
      ],
      [
        'guard let',
        'func f(req: Request) {\n    guard let q = req.query else { return }\n    db.execute(q)\n}\n',
        'db.execute(q)',
      ],
      [
        'interpolated',
        'func f(x: String) {\n    db.execute("select \\(x)")\n}\n',
        'db.execute("select \\(x)")',
      ],
      [
        'a copy is changed',
        'func f(req: Request) {\n    var a = [req.query]\n    var b = a\n    b[0] = "x"\n    db.execute(a[0])\n}\n',
        'db.execute(a[0])',
      ],
    ],
  ],
  [
    'src/a.sh',
    [
      ['an argument', 'q="a"\nq=$1\neval "$q"\n', 'eval "$q"'],
      ['read', 'q="a"\nread q\neval "$q"\n', 'eval "$q"'],
      ['a function assigns', 'q="a"\nset_q() { q="$1"; }\nset_q "$2"\neval "$q"\n', 'eval "$q"'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
      ['a default', 'q=${1:-a}\neval "$q"\n', 'eval "$q"'],
      ['a command', 'q=$(cat input)\neval "$q"\n', 'eval "$q"'],
      ['sourced', 'q="a"\n. ./other.sh\neval "$q"\n', 'eval "$q"'],
      ['printf -v', 'q="a"\nprintf -v q "%s" "$1"\neval "$q"\n', 'eval "$q"'],
      ['a loop', 'for q in "$@"; do\n  eval "$q"\ndone\n', 'eval "$q"'],
    ],
  ],
]

/* What is flagged for what it sets or reads: that nobody chooses it proves nothing. */
const pointRows: [what: string, cwe: string, code: string, matched: string][] = [
  [
    'escaping is switched off',
    'CWE-79',
    py('env = Environment(autoescape=False)'),
    'Environment(autoescape=False)',
  ],
  [
    'escaping is switched off among options',
    'CWE-79',
    js('t.compile("a", { noEscape: true })'),
    't.compile("a", { noEscape: true })',
  ],
  [
    'a protection is set to nothing',
    'CWE-79',
    js('res.setHeader("X-XSS-Protection", "0")'),
    'res.setHeader("X-XSS-Protection", "0")',
  ],
  [
    'a template puts in what it is given',
    'CWE-79',
    js('t.compile("<p>{{{ body }}}</p>")'),
    't.compile("<p>{{{ body }}}</p>")',
  ],
  [
    'an archive is always the same',
    'CWE-22',
    py('shutil.unpack_archive("a.zip", "b")'),
    'shutil.unpack_archive("a.zip", "b")',
  ],
  [
    'a file is always the same',
    'CWE-502',
    java('new ObjectInputStream(new FileInputStream("a"));'),
    'new ObjectInputStream(new FileInputStream("a"))',
  ],
  ['a file is loaded', 'CWE-502', py('joblib.load("a")'), 'joblib.load("a")'],
  ['attributes may be set', 'CWE-915', js('model.allow("admin")'), 'model.allow("admin")'],
  [
    'code that never runs has a secret',
    'CWE-798',
    py('return', 'login("[redacted 1: flagged secret]")'),
    'login("[redacted 1: flagged secret]")',
  ],
  ['code that never runs is what is meant', 'CWE-561', py('return', 'x()'), 'x()'],
]

test.each(pointRows)('never false: %s', async (_what, cwe, code, matched) => {
  const { verdict } = await judge(code, matched, { cwe })
  expect(verdict).not.toBe('false_positive')
})

describe.each([
  ['Java', javaRows],
  ['JavaScript', jsRows],
  ['Python', pyRows],
])('never sure that it is false in %s', (_language, rows) => {
  test.each(rows)('%s', async (_what, code, matched, others = {}) => {
    const { verdict, sure } = await judge(code, matched, { others })
    expect(verdict === 'false_positive' && sure).toBe(false)
  })
})

describe.each([['other languages', otherRows]])('never sure that it is false in %s', (_language, rows) => {
  test.each(rows)('%s', async (_what, code, matched) => {
    const { verdict, sure } = await judge(code, matched)
    expect(verdict === 'false_positive' && sure).toBe(false)
  })
})

describe.each(filed)('never sure that it is false in %s', (path, rows) => {
  test.each(rows)('%s', async (_what, code, matched) => {
    for (const cwe of ['CWE-89', 'CWE-78']) {
      const { verdict, sure } = await judge(code, matched, { path, cwe })
      expect(verdict === 'false_positive' && sure).toBe(false)
    }
  })
})
