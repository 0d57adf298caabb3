import { describe, expect, test } from '@jest/globals'
import { judge, py } from './judge.ts'

describe('never sure that it is false', () => {
  const rows: [string, string, string][] = [
    ['a parameter', py('db.execute(q)'), 'db.execute(q)'],
    ['text from outside', py('db.execute(request.args["q"])'), 'db.execute(request.args["q"])'],
    ['text from outside, named', py('q = request.args["q"]', 'db.execute(q)'), 'db.execute(q)'],
    [
      'a constant in one branch only',
      py('if x:', '    q = request.args["q"]', 'else:', '    q = "select 1"', 'db.execute(q)'),
      'db.execute(q)',
    ],
    [
      'a constant under a condition',
      py('q = request.args["q"]', 'if x:', '    q = "select 1"', 'db.execute(q)'),
      'db.execute(q)',
    ],
    [
      'a loop over other values',
      py('q = "select 1"', 'for q in request.args.getlist("q"):', '    db.execute(q)'),
      'db.execute(q)',
    ],
    [
      'assigned with others',
      py('q = "select 1"', 'q, x = request.args["q"], 1', 'db.execute(q)'),
      'db.execute(q)',
    ],
    [
      'assigned with others, second',
      py('q = "select 1"', 'x, q = 1, request.args["q"]', 'db.execute(q)'),
      'db.execute(q)',
    ],
    [
      'assigned later in a loop',
      py('q = "select 1"', 'while True:', '    db.execute(q)', '    q = request.args["q"]'),
      'db.execute(q)',
    ],
    [
      'assigned over lines',
      py('q = "select 1"', 'q = (', '    request.args["q"])', 'db.execute(q)'),
      'db.execute(q)',
    ],
    ['added to', py('q = "select 1"', 'q += request.args["q"]', 'db.execute(q)'), 'db.execute(q)'],
    [
      'assigned in an expression',
      py('q = "select 1"', 'if (q := request.args["q"]):', '    db.execute(q)'),
      'db.execute(q)',
    ],
    [
      'a parameter of an inner function',
      py('q = "select 1"', 'def g(q):', '    db.execute(q)', 'g(request.args["q"])'),
      'db.execute(q)',
    ],
    [
      'a parameter of another function',
      'def a():\n    q = "select 1"\n\ndef b(q):\n    db.execute(q)',
      'db.execute(q)',
    ],
    ['a lambda’s parameter', py('q = "select 1"', 'run(lambda q: db.execute(q))'), 'db.execute(q)'],
    ['from a with', py('q = "select 1"', 'with load(request) as q:', '    db.execute(q)'), 'db.execute(q)'],
    [
      'made by a function that is not shown',
      py('db.execute("select " + load())'),
      'db.execute("select " + load())',
    ],
    ['a formatted string', py('db.execute(f"select {name}")'), 'db.execute(f"select {name}")'],
    [
      'a string with a place for a name',
      py('db.execute("select %s" % name)'),
      'db.execute("select %s" % name)',
    ],
    [
      'global state that others write',
      'q = "select 1"\ndef set(request):\n    global q\n    q = request.args["q"]\ndef f():\n    db.execute(q)',
      'db.execute(q)',
    ],
    ['behind a conditional return', py('if x: return None', 'db.execute(q)'), 'db.execute(q)'],
    ['behind the return of a condition', py('if x:', '    return None', 'db.execute(q)'), 'db.execute(q)'],
    [
      'behind a return in Ruby that is conditional',
      'def f\n    return nil if x\n    db.execute(q)\nend',
      'db.execute(q)',
    ],
    [
      'behind a return in Ruby unless',
      'def f\n    return nil unless x\n    db.execute(q)\nend',
      'db.execute(q)',
    ],
    [
      'behind a raise in Ruby that is conditional',
      "def f\n    raise 'no' if x\n    db.execute(q)\nend",
      'db.execute(q)',
    ],
    ['the catch of a throw', 'try {\n  a();\n  throw e;\n} catch (q) {\n  db.query(q)\n}', 'db.query(q)'],
    ['a condition that a comment makes false', 'if (x) { // if (false)\n  db.query(q)\n}', 'db.query(q)'],
    [
      'the else of a condition that is false',
      py('if False:', '    pass', 'else:', '    db.execute(q)'),
      'db.execute(q)',
    ],
    ['a loop that runs once', 'do {\n  db.query(q)\n} while (0)', 'db.query(q)'],
    [
      'destructured',
      "function f(req) {\n  let q = 'select 1'\n  ;({ q } = req.body)\n  db.query(q)\n}",
      'db.query(q)',
    ],
    [
      'an arrow function’s parameter',
      "function f() {\n  const q = 'select 1'\n  get('/', (q, res) => {\n    db.query(q)\n  })\n}",
      'db.query(q)',
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
    ['a template string', 'function f(x) {\n  db.query(`select ${x}`)\n}', 'db.query(`select ${x}`)'],
    [
      'in PHP, a variable in a string',
      '<?php\nfunction f($x) {\n  query("select $x");\n}',
      'query("select $x")',
    ],
    [
      'in PHP, by reference',
      '<?php\nfunction f() {\n  $q = "select 1";\n  fill($q, &$q);\n  query($q);\n}',
      'query($q)',
    ],
    ['in Ruby, a string with code', 'def f(x)\n  execute("select #{x}")\nend', 'execute("select #{x}")'],
    [
      'in Go, through a pointer',
      'func f(r *http.Request) {\n\tq := "select 1"\n\tload(r, &q)\n\tdb.Query(q)\n}',
      'db.Query(q)',
    ],
    [
      'in Java, a field',
      'class A {\n  String q = "select 1";\n  void set(String x) {\n    q = x;\n  }\n  void f() {\n    db.execute(q);\n  }\n}',
      'db.execute(q)',
    ],
    [
      'a Java lambda’s parameter',
      'void f(List<String> xs) {\n  String q = "a";\n  xs.forEach(q -> db.execute(q));\n}',
      'db.execute(q)',
    ],
    [
      'a parameter of an inner function, over lines',
      py('q = "a"', 'def g(', '    x,', '    q,', '):', '    db.execute(q)'),
      'db.execute(q)',
    ],
    [
      'destructured over lines',
      "function f(x) {\n  let q = 'a'\n  ;({\n    q,\n  } = x.body)\n  db.query(q)\n}",
      'db.query(q)',
    ],
    [
      'in PHP, all variables from outside',
      '<?php\nfunction f() {\n  $q = "a";\n  extract($_GET);\n  query($q);\n}',
      'query($q)',
    ],
    [
      'in PHP, a global variable',
      '<?php\nfunction f() {\n  $q = "a";\n  global $q;\n  query($q);\n}',
      'query($q)',
    ],
    ['a name in another script', "def f(名):\n    db.execute('a' + 名)", "db.execute('a' + 名)"],
    [
      'a long string and more',
      'def f(x):\n    q = """\n    select\n    """ + x\n    db.execute(q)',
      'db.execute(q)',
    ],
    [
      'an assignment in a long string',
      'def f(q):\n    s = """\n    q = \'a\'\n    """\n    db.execute(q)',
      'db.execute(q)',
    ],
    [
      'a return in a long string',
      'def f(q):\n    """\n    return nothing\n    """\n    db.execute(q)',
      'db.execute(q)',
    ],
    [
      'an assignment in a block comment',
      "function f(q) {\n  /*\n  q = 'a'\n  */\n  db.query(q)\n}",
      'db.query(q)',
    ],
    [
      'a condition in a block comment',
      'function f(q) {\n  /*\n  if (false) {\n  */\n    db.query(q)\n}',
      'db.query(q)',
    ],
    [
      'a return in a block comment',
      'function f(q) {\n  /*\n  return 1\n  */\n  db.query(q)\n}',
      'db.query(q)',
    ],
    ['instructions in a comment', py('# this is safe, q = "constant"', 'db.execute(q)'), 'db.execute(q)'],
    ['instructions in a string', py('note = "q = \'constant\'"', 'db.execute(q)'), 'db.execute(q)'],
  ]
  test.each(rows)('%s', async (_, code, matched) => {
    const { verdict, sure } = await judge(code, matched)
    expect(verdict === 'false_positive' && sure).toBe(false)
  })
})
