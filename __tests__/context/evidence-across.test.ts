import { describe, expect, test } from '@jest/globals'
import { filesOf, gatherEvidence, on, shown } from './in-memory.ts'

/** What is shown of a finding on `needle` in the first file, as `path:line| text`. */
async function lines(files: Record<string, string>, needle: string, budget = 4000): Promise<string[]> {
  const [path = ''] = Object.keys(files)
  const [gathered] = await gatherEvidence([on(files[path] ?? '', needle, { path })], filesOf(files), {
    budget,
  })
  return shown(gathered).pieces.flatMap((piece) =>
    piece.lines.map((text, index) => `${piece.path}:${piece.from + index}| ${text}`),
  )
}

const roles = async (files: Record<string, string>, needle: string) => {
  const [path = ''] = Object.keys(files)
  const [gathered] = await gatherEvidence([on(files[path] ?? '', needle, { path })], filesOf(files))
  return shown(gathered).pieces.map((piece) => `${piece.role} ${piece.path}:${piece.from}`)
}

const python = {
  'admin/reports.py':
    'from .queries import sort_column\n\n\ndef report(request):\n    column = sort_column(request.args["sort"])\n    return run("select 1 order by " + column)\n',
  'admin/queries.py':
    'from .names import ORDERS\n\n\ndef sort_column(name):\n    return ORDERS.get(name, "id")\n\n\ndef unused(name):\n    return name\n',
  'admin/names.py': 'OTHER = 1\nORDERS = {"name": "name", "city": "city"}\n',
  'other/queries.py': 'def sort_column(name):\n    return name\n',
}

describe('evidence goes on in other files', () => {
  test('by imports, two steps deep, and no further than they lead', async () => {
    const found = await lines(python, 'run("select 1 order by " + column)')
    expect(found).toContain('admin/queries.py:5|     return ORDERS.get(name, "id")')
    expect(found).toContain('admin/names.py:2| ORDERS = {"name": "name", "city": "city"}')
    expect(found.join('\n')).not.toMatch(/other\/queries|unused|OTHER/)
  })

  test('each part has its role and its place, what decides first', async () => {
    expect(await roles(python, 'run("select 1 order by " + column)')).toEqual([
      'enclosing function admin/reports.py:4',
      'definition admin/queries.py:4',
      'definition of what that uses admin/names.py:2',
      'imports admin/reports.py:1',
    ])
  })

  test('by the types of what methods are called on, to whatever implements them', async () => {
    const java = {
      'src/a/Page.java':
        'package a;\nimport b.Store;\nclass Page {\n  void show(Req r) {\n    Store s = Stores.open();\n    String v = s.read(r.get("k"));\n    out.write(v);\n  }\n}\n',
      'src/b/Store.java': 'package b;\npublic interface Store {\n  String read(String k);\n}\n',
      'src/b/Fixed.java':
        'package b;\nclass Fixed implements Store {\n  public String read(String k) {\n    return "always";\n  }\n}\n',
      'src/c/Reader.java':
        'package c;\nclass Reader {\n  public String read(String k) {\n    return k;\n  }\n}\n',
    }
    const found = await lines(java, 'out.write(v)')
    expect(found).toContain('src/b/Fixed.java:4|     return "always";')
    expect(found.join('\n')).not.toContain('Reader')
  })

  test('to callers, and the guards they have', async () => {
    const js = {
      'lib/print.js': 'export function print(name) {\n  exec("lpr " + name)\n}\n',
      'routes/print.js':
        "import { print } from '../lib/print.js'\nexport function handle(req) {\n  if (!/^[a-z]+$/.test(req.body.name)) return\n  print(req.body.name)\n}\n",
    }
    const found = await lines(js, 'exec("lpr " + name)')
    expect(found).toContain('routes/print.js:3|   if (!/^[a-z]+$/.test(req.body.name)) return')
  })

  test('to what callers decide with, and to one call of each of them', async () => {
    const go = {
      'print/print.go': 'package print\n\nfunc Print(name string) {\n\texec("lpr " + name)\n}\n',
      'shop/all.go':
        'package shop\n\nfunc all() {\n\tprint.Print("a")\n\tprint.Print("b")\n\tprint.Print("c")\n\tprint.Print("d")\n}\n',
      'shop/one.go':
        'package shop\n\nvar names = regexp.MustCompile(`^[a-z]+$`)\n\nfunc one(name string) {\n\tif !names.MatchString(name) {\n\t\treturn\n\t}\n\tprint.Print(name)\n}\n',
    }
    const found = await lines(go, 'exec("lpr " + name)')
    expect(found).toContain('shop/all.go:4| \tprint.Print("a")')
    expect(found).toContain('shop/one.go:3| var names = regexp.MustCompile(`^[a-z]+$`)')
  })

  test('to files that are included, and to what else is in the folder', async () => {
    const php = {
      'index.php':
        "<?php\nrequire __DIR__ . '/lib/view.php';\n$x = $_GET['x'];\necho e($x);\nfunction list_all() {}\n",
      'lib/view.php': '<?php\nfunction e($text) {\n  return htmlspecialchars($text);\n}\n',
      'other/page.php': '<?php\n$x = 1;\nfunction show() {\n  echo $x;\n}\n',
    }
    const found = await lines(php, 'echo e($x)')
    expect(found).toContain('lib/view.php:3|   return htmlspecialchars($text);')
    expect(found.join('\n')).not.toContain('other/')
    const go = {
      'a/run.go': 'package a\n\nfunc run(name string) {\n\texec(allowed[name])\n}\n',
      'a/names.go': 'package a\n\nvar allowed = map[string]string{"a": "b"}\n',
      'b/names.go': 'package b\n\nvar allowed = map[string]string{"c": "d"}\n',
    }
    const besides = await lines(go, 'exec(allowed[name])')
    expect(besides).toContain('a/names.go:3| var allowed = map[string]string{"a": "b"}')
    expect(besides.join('\n')).not.toContain('b/names.go')
  })

  test('to what a class runs before its methods', async () => {
    const ruby = {
      'app/users_controller.rb':
        'class UsersController < Base\n  before_action :check_owner, only: [:show]\n  skip_before_action :check_spam\n\n  def show\n    User.find(params[:id])\n  end\nend\n',
      'app/base.rb': 'class Base\n  def check_owner\n    redirect_to root unless owner?\n  end\nend\n',
      'app/mail.rb': 'class Mail\n  def check_spam\n    spam\n  end\nend\n',
    }
    const found = await lines(ruby, 'User.find(params[:id])')
    expect(found).toContain('app/base.rb:3|     redirect_to root unless owner?')
    expect(found.join('\n')).not.toContain('app/mail.rb')
    const hook = await lines(
      {
        'user.rb': `class User\n  before_save :hash_it\n${'\n'.repeat(90)}  def hash_it\n    md5(password)\n  end\nend\n`,
      },
      'md5(password)',
    )
    expect(hook).toContain('user.rb:2|   before_save :hash_it')
  })

  test('to what callers hand on: what makes it, and what else they give it to', async () => {
    const cs = {
      'Data/Store.cs':
        'class Store {\n  public void Listed(Column column) {\n    Run("order by " + column.Name);\n  }\n}\n',
      'Web/Lists.cs':
        'class Lists {\n  private readonly Store store;\n  public void List(string order) {\n    var column = Columns.Named(order);\n    if (!Checks.Fine(column)) return;\n    store.Listed(column);\n  }\n  void Other(string a) { Unrelated.Thing(a); }\n}\n',
      'Data/Columns.cs':
        'static class Columns {\n  static readonly Map All = new() {\n    ["a"] = new Column("a"),\n  };\n  public static Column Named(string name) {\n    return All[name];\n  }\n}\n',
      'Data/Checks.cs':
        'static class Checks {\n  public static bool Fine(Column column) {\n    return column != null;\n  }\n}\n',
      'Data/Unrelated.cs':
        'static class Unrelated {\n  public static void Thing(string a) {\n    Nothing();\n  }\n}\n',
    }
    const found = await lines(cs, 'Run("order by " + column.Name)')
    expect(found).toContain('Data/Columns.cs:6|     return All[name];')
    expect(found).toContain('Data/Columns.cs:3|     ["a"] = new Column("a"),')
    expect(found).toContain('Data/Checks.cs:3|     return column != null;')
    expect(found.join('\n')).not.toContain('Nothing()')
  })

  test('to a function itself where a header only declares it', async () => {
    const cpp = {
      'src/run.cpp': '#include "names.h"\n\nvoid run(int n) {\n  system(name_of(n));\n}\n',
      'src/names.h': 'const char *name_of(int n);\n',
      'src/names.cpp': '#include "names.h"\n\nconst char *name_of(int n) {\n  return names[n];\n}\n',
    }
    const found = await lines(cpp, 'system(name_of(n))')
    expect(found).toContain('src/names.cpp:4|   return names[n];')
  })

  test('to callers of a function whose name stands everywhere, by the module that it is in', async () => {
    const rust = {
      'src/archive.rs': 'pub fn read(name: &str) -> Bytes {\n    open(name)\n}\n',
      'src/routes.rs':
        'use crate::archive;\npub fn file(name: &str) -> Bytes {\n    archive::read(name)\n}\n',
      'src/other.rs': 'pub fn other(name: &str) -> Bytes {\n    // archive\n    stream.read(name)\n}\n',
    }
    const found = await lines(rust, 'open(name)')
    expect(found).toContain('src/routes.rs:3|     archive::read(name)')
    expect(found.join('\n')).not.toContain('other.rs')
  })

  test('to where a setting is used', async () => {
    const js = {
      'config.js': "export const secret = 'k1k2k3'\nexport const port = 1\n",
      'server.js':
        "import { secret } from './config.js'\nfunction start() {\n  app.use(session({ secret }))\n}\n",
    }
    const found = await lines(js, "secret = 'k1k2k3'")
    expect(found).toContain('server.js:3|   app.use(session({ secret }))')
  })

  test('to the template that is rendered', async () => {
    const found = await lines(
      {
        'app/views.py':
          'def letter(request):\n    return render("letter.html", greeting=request.args["g"])\n',
        'app/templates/letter.html': '<p>{{ greeting | safe }}</p>\n',
        'app/templates/other.html': '<p>{{ greeting }}</p>\n',
      },
      'render("letter.html", greeting=request.args["g"])',
    )
    expect(found).toContain('app/templates/letter.html:1| <p>{{ greeting | safe }}</p>')
    expect(found.join('\n')).not.toContain('other.html')
  })

  test('to functions of a package, in whatever file of its folder', async () => {
    const kotlin = {
      'src/shop/api/Label.kt':
        'package shop.api\n\nimport shop.text.flat\n\nfun read(name: String): ByteArray {\n    return Files.readAllBytes(flat(name))\n}\n',
      'src/shop/text/Names.kt':
        'package shop.text\n\nfun flat(name: String): String {\n    return name.replace("../", "")\n}\n',
      'src/other/Names.kt': 'package other\n\nfun flat(name: String): String {\n    return name\n}\n',
    }
    const found = await lines(kotlin, 'Files.readAllBytes(flat(name))')
    expect(found).toContain('src/shop/text/Names.kt:4|     return name.replace("../", "")')
    expect(found.join('\n')).not.toContain('other/Names')
  })

  test('to the values of an enumeration, where one of them is read from', async () => {
    const swift = {
      'Sources/Store.swift':
        'struct Store {\n    func sorted(by order: Order) -> [Row] {\n        return rows("SELECT * FROM t ORDER BY \\(order.rawValue)")\n    }\n}\n',
      'Sources/Order.swift': 'enum Order: String {\n    case newest = "created DESC"\n}\n',
    }
    const found = await lines(swift, 'rows("SELECT * FROM t ORDER BY \\(order.rawValue)")')
    expect(found).toContain('Sources/Order.swift:2|     case newest = "created DESC"')
  })

  test('to programs without an ending, and to settings that nobody can parse', async () => {
    const bash = {
      'lib/deploy.sh': 'deploy_to() {\n  ssh "$1" "rm -rf $WORK_FOLDER"\n}\n',
      'bin/release': '#!/usr/bin/env bash\n. lib/deploy.sh\nmain() {\n  deploy_to "$2"\n}\nmain "$@"\n',
      'etc/release.conf': 'OTHER=1\nWORK_FOLDER=/var/tmp/release\n',
    }
    const found = await lines(bash, 'ssh "$1" "rm -rf $WORK_FOLDER"')
    expect(found).toContain('bin/release:4|   deploy_to "$2"')
    expect(found).toContain('etc/release.conf:2| WORK_FOLDER=/var/tmp/release')
    expect(found.join('\n')).not.toContain('OTHER')
  })

  test('never into files that hold credentials', async () => {
    const found = await lines(
      {
        'a.py': 'from .credentials import KEY\n\ndef f():\n    return run(KEY)\n',
        'credentials.py': 'KEY = 1\n',
        '.env.py': 'KEY = "x"\n',
      },
      'run(KEY)',
    )
    expect(found.join('\n')).not.toContain('.env')
  })

  test('redacted there as everywhere, equal secrets with equal numbers', async () => {
    const password = 'hunter2hunter2'
    const found = await lines(
      {
        'a.py': `from .b import connect\n\ndef f():\n    password = "${password}"\n    return connect(password)\n`,
        'b.py': `def connect(given):\n    password = "${password}"\n    token = "another-secret-9"\n    return run(given, password, token)\n`,
      },
      'connect(password)',
    )
    const text = found.join('\n')
    expect(text).not.toContain(password)
    expect(text).not.toContain('another-secret-9')
    expect(text.match(/\[redacted 1: /g)).toHaveLength(2)
    expect(text.match(/\[redacted 2: /g)).toHaveLength(1)
  })
})

describe('the budget', () => {
  const big = {
    'a.py': `from .b import helper\n\ndef f(x):\n    y = helper(x)\n    return run(y)\n`,
    'b.py': `def helper(x):\n${Array.from({ length: 400 }, (_, index) => `    step_${index}(other)`).join('\n')}\n    return x.strip()\n`,
  }

  test('cuts what is long to what bears on its result', async () => {
    const found = await lines(big, 'run(y)')
    expect(found).toContain('b.py:402|     return x.strip()')
    expect(found.length).toBeLessThan(60)
  })

  test('holds whatever there is to show; the flagged code always is', async () => {
    for (const budget of [200, 500, 2000]) {
      const found = await lines(big, 'run(y)', budget)
      expect(found).toContain('a.py:5|     return run(y)')
      expect(found.join('\n').length).toBeLessThan(budget * 5)
    }
  })
})

test('findings of one function share their evidence, whatever their order', async () => {
  const code = 'def f(x):\n    run(x)\n    go(x)\n\n\ndef g(x):\n    run(x)\n'
  const gathered = await gatherEvidence(
    [
      on(code, 'go(x)', { fingerprint: 'b' }),
      on(code, 'run(x)', { fingerprint: 'a' }),
      on(code, 'run(x)', { fingerprint: 'c' }, 2),
    ],
    filesOf({ 'src/app.py': code }),
  )
  const [b, a, c] = gathered.map((each) => shown(each).pieces)
  expect(a).toEqual(b)
  expect(c).not.toEqual(a)
})
