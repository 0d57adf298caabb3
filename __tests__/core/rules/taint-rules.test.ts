import { describe, expect, test } from '@jest/globals'
import { readRulesFile } from '../../../src/core/rules/rules-file.ts'
import { taintSearch } from '../../../src/core/rules/taint-rules.ts'
import { lineSpan, rule } from '../../builders.ts'
import fc from '../../fast-check.ts'

/** A taint rule with these sources, and `clean` for a sanitizer. */
function taintRule(sources: unknown, more: object = {}) {
  const entry = {
    id: 'flow',
    languages: ['python'],
    mode: 'taint',
    'pattern-sources': sources,
    'pattern-sanitizers': [{ pattern: 'clean(...)' }],
    ...more,
  }
  const [made] = readRulesFile(JSON.stringify({ rules: [entry] })).rules
  if (made === undefined) throw new Error('no rule')
  return made
}

function generated(...rules: ReturnType<typeof taintRule>[]): { id: string; [key: string]: unknown }[] {
  return JSON.parse(taintSearch(rules).config ?? '{"rules":[]}').rules
}

describe('a source as a search', () => {
  test.each<[string, unknown, object]>([
    ['a pattern', { pattern: 'a' }, { pattern: 'a' }],
    ['several', { 'pattern-either': [{ pattern: 'a' }] }, { 'pattern-either': [{ pattern: 'a' }] }],
    ['a regular expression', { 'pattern-regex': 'a' }, { 'pattern-regex': 'a' }],
    [
      'a list with conditions',
      { patterns: [{ pattern: 'f($X)' }, { 'pattern-inside': 'g()' }, { 'focus-metavariable': '$X' }] },
      { patterns: [{ pattern: 'f($X)' }, { 'pattern-inside': 'g()' }, { 'focus-metavariable': '$X' }] },
    ],
    [
      'options',
      {
        pattern: 'a',
        'by-side-effect': 'only',
        exact: true,
        requires: 'A and not B',
        label: 'A',
        control: true,
      },
      { pattern: 'a' },
    ],
    [
      'conditions beside a pattern',
      { pattern: 'f($X)', 'focus-metavariable': '$X', exact: false },
      { patterns: [{ pattern: 'f($X)' }, { 'focus-metavariable': '$X' }] },
    ],
    ['a newer pattern', 'a', { match: 'a' }],
    ['newer alternatives', { any: ['a', 'b'], label: 'A' }, { match: { any: ['a', 'b'] } }],
  ])('%s', (_, source, expected) => {
    const [first] = generated(taintRule([source]))
    expect(first).toEqual({
      id: 'source-0001',
      languages: ['python'],
      severity: 'INFO',
      message: 'source',
      ...expected,
    })
  })

  test.each<[string, unknown]>([
    ['options alone', { exact: true }],
    ['nothing', {}],
    ['null', null],
    ['a list', [{ pattern: 'a' }]],
    ['a pattern of another type', { pattern: 7 }],
    ['an empty list', { patterns: [] }],
    ['a list of another type', { 'pattern-either': 'a' }],
    ['a condition alone', { 'focus-metavariable': '$X' }],
  ])('is none: %s', (_, source) => {
    expect(generated(taintRule([source])).map(({ id }) => id)).toEqual(['sanitizer-0001'])
  })

  test('nothing of a rule without languages', () => {
    expect(taintSearch([taintRule([{ pattern: 'a' }], { languages: [] })]).config).toBeNull()
  })
})

describe('what is found', () => {
  const first = taintRule([{ pattern: 'a' }])
  const second = taintRule([{ pattern: 'b' }, { pattern: 'a' }], {
    'pattern-propagators': [{ pattern: '$A.add($B)', from: '$B', to: '$A' }],
  })
  const search = taintSearch([first, second, first])
  const at = (id: string, line: number) =>
    search.marksOf({ rule: rule({ id: `tmp.x.${id}`, name: id }), span: lineSpan(line, line + 2) })

  test('what several rules have in common is searched for once', () => {
    expect(generated(first, second, first).map(({ id }) => id)).toEqual([
      'source-0001',
      'sanitizer-0002',
      'source-0003',
      'step-0004',
    ])
  })

  test('marks a line for every rule that looks for it', () => {
    expect(at('source-0001', 7)).toEqual([
      { rule: first, mark: { role: 'source', line: 7 } },
      { rule: second, mark: { role: 'source', line: 7 } },
    ])
    expect(at('step-0004', 9)).toEqual([{ rule: second, mark: { role: 'step', line: 9 } }])
    expect(at('source-9999', 1)).toEqual([])
  })
})

test('whatever sources are, the file is one of rules with ids of their own', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (sources) => {
      const ids = generated(taintRule(sources)).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^(?:source|sanitizer)-\d{4}$/)
    }),
  )
})
