import { describe, expect, test } from '@jest/globals'
import { judge, py } from './judge.ts'

describe('sure, with a citation that decides', () => {
  test.each<[string, string, string, object?]>([
    ['a constant', py('db.execute("select 1 from dual")'), 'db.execute("select 1 from dual")'],
    ['a name for a constant', py('q = "select 1"', 'db.execute(q)'), 'db.execute(q)'],
    [
      'constants in both branches',
      py('q = "select 1"', 'if x:', '    q = "select 2"', 'db.execute(q)'),
      'db.execute(q)',
    ],
    ['names of names', py('t = "orders"', 'q = "select * from " + t', 'db.execute(q)'), 'db.execute(q)'],
    ['behind a return', py('return None', 'db.execute(q)'), 'db.execute(q)'],
    ['in a condition that is false', py('if False:', '    db.execute(q)'), 'db.execute(q)'],
    [
      'in JavaScript',
      "function f() {\n  const q = 'select 1'\n  db.query(q)\n}",
      'db.query(q)',
      { path: 'a.js' },
    ],
  ])('%s', async (_, code, matched, over = {}) => {
    expect(await judge(code, matched, over)).toMatchObject({
      verdict: 'false_positive',
      sure: true,
      decides: true,
    })
  })
})

describe('likely', () => {
  test.each<[string, string, string, string, Parameters<typeof judge>[2]?]>([
    [
      'text from outside',
      py('q = request.args["q"]', 'db.execute("select " + q)'),
      'db.execute("select " + q)',
      'true_positive',
    ],
    [
      'a switch off',
      'requests.get(url, verify=False)',
      'requests.get(url, verify=False)',
      'true_positive',
      { cwe: 'CWE-295' },
    ],
    [
      'a secret in the code',
      'login("[redacted 1: flagged secret]")',
      'login("[redacted 1: flagged secret]")',
      'true_positive',
      { cwe: 'CWE-798' },
    ],
    [
      'a weak hash of a password',
      py('h = md5(password)'),
      'md5(password)',
      'true_positive',
      { cwe: 'CWE-328' },
    ],
    [
      'a weak hash for a cache',
      py('cache_key = md5(body)'),
      'md5(body)',
      'false_positive',
      { cwe: 'CWE-328' },
    ],
    [
      'a number where text could be',
      py('q = int(request.args["q"])', 'db.execute("select " + q)'),
      'db.execute("select " + q)',
      'false_positive',
    ],
    [
      'an allow list',
      py('if q not in ALLOWED:', '    return None', 'db.execute("select " + q)'),
      'db.execute("select " + q)',
      'false_positive',
    ],
    ['a test', 'db.execute(q)', 'db.execute(q)', 'false_positive', { fileKind: 'test' }],
    ['nothing to go by', 'run(q)', 'run(q)', 'needs_review', { cwe: 'CWE-400' }],
  ])('%s', async (_, code, matched, verdict, over = {}) => {
    expect(await judge(code, matched, over)).toMatchObject({ verdict, sure: false })
  })

  test('cleaned for another weakness is not cleaned for this one', async () => {
    const code = py('q = html.escape(request.args["q"])', 'db.execute("select " + q)')
    const { verdict } = await judge(code, 'db.execute("select " + q)')
    expect(verdict).not.toBe('false_positive')
  })
})
