import { describe, expect, test } from '@jest/globals'
import { judge } from './judge.ts'

describe('the text of a query decides only where something runs it and binds the rest', () => {
  test.each<[string, string, string, string]>([
    [
      'a.go',
      'package a\nfunc get(uid string) {\n\tq := fmt.Sprintf("select a from b where id=%s", uid)\n\trows, err := db.Query(q)\n}\n',
      'q := fmt.Sprintf("select a from b where id=%s", uid)\n\trows, err := db.Query(q)',
      'a format',
    ],
    [
      'a.go',
      'package a\nfunc get(uid string) {\n\tq := fmt.Sprintf("select a from b where id=%s", uid)\n}\n',
      'fmt.Sprintf("select a from b where id=%s", uid)',
      'a format alone',
    ],
    [
      'a.js',
      'function get(uid) {\n  run(build("select a from b where id=", uid))\n}\n',
      'build("select a from b where id=", uid)',
      'a function that nobody knows',
    ],
    [
      'a.py',
      'def get(uid):\n    q = "select a from b where id={}".format(uid)\n    db.execute(q)\n',
      'db.execute(q)',
      'a method of the text',
    ],
  ])('%s %s is no false positive: %s', async (path, code, matched) => {
    expect((await judge(code, matched, { path })).verdict).not.toBe('false_positive')
  })

  test.each<[string, string, string]>([
    [
      'a.py',
      'def get(uid):\n    db.execute("select a from b where id=?", (uid,))\n',
      'db.execute("select a from b where id=?", (uid,))',
    ],
    [
      'a.js',
      'function get(uid) {\n  db.query("select a from b where id=$1", [uid])\n}\n',
      'db.query("select a from b where id=$1", [uid])',
    ],
  ])('%s: values that are bound do no harm: %s', async (path, code, matched) => {
    expect((await judge(code, matched, { path })).verdict).toBe('false_positive')
  })
})
