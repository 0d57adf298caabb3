import { expect, test } from '@jest/globals'
import { answerKey } from '../../../src/core/cache-key.ts'
import { material } from '../../../src/core/prompt/material.ts'
import { withoutCode } from '../../../src/core/prompt/without-code.ts'
import { evidence, rule } from '../../builders.ts'

const planted = evidence(
  'planted_code(planted_argument)',
  { from: 1, to: 1 },
  {
    message: 'planted message',
    fix: 'planted_fix()',
    patterns: 'planted pattern',
    fileKind: 'test',
    files: [{ path: 'planted/other.py', text: 'planted', syntax: null }],
    flagged: { start: 0, end: 7 },
    about: {
      path: 'planted/folder/planted.py',
      message: 'planted message',
      fix: 'planted_fix()',
      unavailable: 'planted',
      trace: [{ role: 'source', path: 'planted/trace.py', line: 1 }],
      rule: rule({
        id: 'planted.rules.sql-injection',
        references: ['https://rules.example/sql'],
        category: 'security',
      }),
    },
  },
)

test('the model is told of rule and kind of file, and nothing of the code', () => {
  const { text, sources } = material([withoutCode(planted)])
  const suffix = /^<finding-([0-9a-f]{16}) /.exec(text)?.[1] ?? ''
  expect(text.split('\n')).toEqual([
    `<finding-${suffix} id="F1" rule="sql-injection" weakness="SQL injection, CWE-89" severity="error" category="security" language="Python" file="test">`,
    'Neither the code nor its place nor the message may be shown.',
    'reference: https://rules.example/sql',
    `</finding-${suffix}>`,
  ])
  expect(sources).toEqual([])
  expect(JSON.stringify(withoutCode(planted))).not.toContain('planted')
})

test('the words of a comment that silences a rule are code, too', () => {
  const silenced = {
    ...planted,
    finding: { ...planted.finding, rule: rule({ id: 'planted', name: 'planted' }), silenced: true },
  }
  expect(material([withoutCode(silenced)]).text).not.toContain('planted')
})

test.each([
  ['src/a.PY', 'Python'],
  ['a/Dockerfile', 'Dockerfile'],
  ['a/main.tsx', 'TypeScript'],
  ['a/planted.planted', null],
  ['constructor', null],
  ['a.constructor', null],
  ['py', null],
])('%s is %s', (path, language) => {
  const about = { ...planted, finding: { ...planted.finding, path } }
  expect(withoutCode(about).withheld).toEqual({ language })
})

test('what is told names the answer', () => {
  const asked = { provider: 'v:m', endpoint: 'e', promptVersion: '1', memories: [] }
  const key = (over: object) => {
    const { rule: own, ...finding } = planted.finding
    return answerKey(withoutCode({ ...planted, finding: { ...finding, rule: { ...own, ...over } } }), asked)
  }
  expect(key({})).toBe(key({ id: 'other' }))
  for (const over of [
    { references: [] },
    { category: null },
    { severity: 'info' },
    { cwes: [] },
    { name: 'n' },
  ])
    expect(key(over)).not.toBe(key({}))
})
