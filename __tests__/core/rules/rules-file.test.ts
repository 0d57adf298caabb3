import { describe, expect, test } from '@jest/globals'
import { maxPatterns, readRulesFile } from '../../../src/core/rules/rules-file.ts'
import fc from '../../fast-check.ts'

const flow = `rules:
  - id: flow
    languages: [python]
    severity: ERROR
    message: $SQL comes from outside.
    mode: taint
    # What comes from outside.
    pattern-sources:
      - pattern: request.args # nosemgrep
        by-side-effect: true
    pattern-sinks:
      - pattern: run($SQL)
    pattern-sanitizers:
      - pattern: int(...)
    pattern-propagators:
      - pattern: $A.append($B)
        from: $B
        to: $A
    metadata:
      references: [https://rules.example/flow, 7]
      secret: nobody needs this
`

function only(text: string) {
  const { rules, fault } = readRulesFile(text)
  expect(fault).toBeNull()
  expect(rules).toHaveLength(1)
  const [rule] = rules
  if (rule === undefined) throw new Error('no rule')
  return rule
}

describe('a rule', () => {
  test('is read with its patterns alone, without comments', () => {
    const rule = only(flow)
    expect(rule).toMatchObject({
      id: 'flow',
      name: 'flow',
      languages: ['python'],
      mode: 'taint',
      message: '$SQL comes from outside.',
      references: ['https://rules.example/flow'],
    })
    expect(rule.patterns).toBe(
      [
        'pattern-sources:',
        '  - pattern: request.args',
        '    by-side-effect: true',
        'pattern-sinks:',
        '  - pattern: run($SQL)',
        'pattern-sanitizers:',
        '  - pattern: int(...)',
        'pattern-propagators:',
        '  - pattern: $A.append($B)',
        '    from: $B',
        '    to: $A',
      ].join('\n'),
    )
    expect(rule.taint).toEqual({
      sources: [{ pattern: 'request.args', 'by-side-effect': true }],
      sanitizers: [{ pattern: 'int(...)' }],
      propagators: [{ pattern: '$A.append($B)', from: '$B', to: '$A' }],
    })
  })

  test.each([
    ['search', 'pattern: run(...)', 'search'],
    ['search, in words', 'mode: search, pattern: run(...)', 'search'],
    ['newer search', 'match: run(...)', 'search'],
    ['taint', 'mode: taint, pattern-sources: [{ pattern: a }]', 'taint'],
    ['newer taint', 'taint: { sources: [a], sinks: [b] }', 'taint'],
    ['join', 'mode: join, join: {}', 'other'],
  ])('mode: %s', (_, keys, mode) => {
    expect(only(`rules: [{ id: a, languages: [python], ${keys} }]`).mode).toBe(mode)
  })

  test('parts of a newer taint rule', () => {
    const rule = only(
      `rules: [{ id: a, taint: { sources: [a, { any: [b, c] }], sinks: [d], sanitizers: [e] } }]`,
    )
    expect(rule.taint).toEqual({ sources: ['a', { any: ['b', 'c'] }], sanitizers: ['e'], propagators: [] })
  })

  test('sources of a rule that does not follow flows are none', () => {
    expect(only('rules: [{ id: a, pattern-sources: [{ pattern: x }] }]').taint.sources).toEqual([])
  })

  test('keys that are merged in', () => {
    const rule = only('rules:\n- &a\n  id: a\n  pattern: x\n- <<: *a\n  id: 1\n')
    expect(rule.patterns).toBe('pattern: x')
  })
})

describe('long patterns', () => {
  const many = `rules:\n- id: a\n  pattern-either:\n${'  - pattern: run($X)\n'.repeat(500)}`

  test('end with what is missing', () => {
    const { patterns } = only(many)
    expect(patterns.length).toBeLessThanOrEqual(maxPatterns)
    const shown = patterns.split('\n')
    const missing = Number(/^… \((\d+) more lines are left out\)$/.exec(shown.at(-1) ?? '')?.[1])
    expect(shown.length - 1 + missing).toBe(501)
  })

  test('that nobody can read to their end say so', () => {
    const { patterns } = only(`rules:\n- id: a\n  patterns: [${'x,'.repeat(9000)}]`)
    expect(patterns).toMatch(/\n… \(more is left out\)$/)
  })

  test('on one line are cut in it', () => {
    const { patterns } = only(`rules:\n- id: a\n  pattern: ${'x'.repeat(9000)}`)
    expect(patterns.length).toBeLessThanOrEqual(maxPatterns)
    expect(patterns).toMatch(/^pattern: x+…$/)
  })
})

describe('a hostile file', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [index, name] of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].entries()) {
    const one = `*${'abcdefgh'[index]}`
    bomb.push(`${name}: &${name} [${Array(10).fill(one).join(', ')}]`)
  }

  test.each([
    ['an alias that is the rule', `${bomb.join('\n')}\nrules: [{ id: a, pattern-either: *i }]`],
    ['aliases of sources', `${bomb.join('\n')}\nrules: [{ id: a, mode: taint, pattern-sources: *i }]`],
    ['an alias of itself', 'rules: [{ id: a, patterns: &x [*x, *x] }]'],
    ['an alias of nothing', 'rules: [{ id: a, patterns: *x }]'],
    ['nested deep', `rules: [{ id: a, patterns: ${'['.repeat(5000)}${']'.repeat(5000)} }]`],
    ['nested a little less', `rules: [{ id: a, patterns: ${'['.repeat(300)}${']'.repeat(300)} }]`],
    ['a tag', 'rules: !!js/function "function () {}"'],
    ['no YAML', 'rules: [}\n\t- %'],
    ['two documents', '---\nrules: []\n---\nrules: []'],
    ['empty', ''],
    ['a number', '7'],
    ['rules of another type', 'rules: { id: a }'],
    ['a prototype', 'rules: [{ id: a, __proto__: { mode: taint }, patterns: { __proto__: { x: 1 } } }]'],
    ['control characters', 'rules: [{ id: a, pattern: "\\0\\u202e\\x1b[2J" }]'],
  ])('%s: costs rules, and nothing else', (_, text) => {
    const { rules, fault } = readRulesFile(text)
    for (const { patterns } of rules) expect(patterns.length).toBeLessThanOrEqual(maxPatterns)
    if (fault !== null) expect(fault).toMatch(/^[^\n]{1,200}$/)
    expect(Object.prototype).not.toHaveProperty('mode')
  })

  test('entries of other forms are left out, and the others stay', () => {
    const ids = ['7', '"a\\nb"', '"a b"', '"</rule>"', '[a]', '""', `"${'a'.repeat(400)}"`]
    const entries = [...ids.map((id) => `{ id: ${id}, pattern: x }`), 'null', '7', '[]', '{ pattern: x }']
    const { rules } = readRulesFile(`rules: [${entries.join(', ')}, { id: good, languages: 7, message: [] }]`)
    expect(rules).toEqual([
      {
        id: 'good',
        name: 'good',
        languages: [],
        mode: 'search',
        patterns: '',
        message: null,
        references: [],
        taint: { sources: [], sanitizers: [], propagators: [] },
      },
    ])
  })

  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        readRulesFile(text)
        const { rules } = readRulesFile(
          JSON.stringify({ rules: [{ id: 'a', patterns: value, taint: value }] }),
        )
        expect(rules).toHaveLength(1)
      }),
    )
  })
})
