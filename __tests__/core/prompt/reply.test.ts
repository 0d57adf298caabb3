import { describe, expect, test } from '@jest/globals'
import { guidanceSchema, remedySchema } from '../../../src/core/prompt/remedy-reply.ts'
import { readReply, triageSchema } from '../../../src/core/prompt/reply.ts'
import fc from '../../fast-check.ts'

const item = {
  id: 'F1',
  reason: 'The value is constant.',
  citations: [{ path: 'a.py', line: 3, quote: 'TABLE = "orders"' }],
  verdict: 'false_positive',
  confidence: 'high',
  component: 'payments',
}
const { id: _, ...answered } = item

test('reads a whole reply', () => {
  const { answers, faults } = readReply({ findings: [item, { ...item, id: 'F2', component: null }] }, [
    'F1',
    'F2',
  ])
  expect(faults).toEqual([])
  expect([...answers]).toEqual([
    ['F1', answered],
    ['F2', { ...answered, component: null }],
  ])
})

test('a reply that goes on and on is not read to its end', () => {
  const stray = { ...item, id: 'F9' }
  const { answers, faults } = readReply({ findings: [item, ...Array(100_000).fill(stray)] }, ['F1'])
  expect([...answers.keys()]).toEqual(['F1'])
  expect(faults.length).toBeLessThan(200)
})

describe('what does not fit costs the others nothing', () => {
  test.each<[string, unknown, RegExp]>([
    ['missing', undefined, /^no valid answer for F2$/],
    ['null', null, /^findings\.1: /],
    ['without a verdict', { ...item, id: 'F2', verdict: undefined }, /^findings\.1\.verdict: /],
    ['with another verdict', { ...item, id: 'F2', verdict: 'maybe' }, /^findings\.1\.verdict: /],
    ['with a number as confidence', { ...item, id: 'F2', confidence: 0.9 }, /^findings\.1\.confidence: /],
    ['with an empty reason', { ...item, id: 'F2', reason: '  ' }, /^findings\.1\.reason: /],
    ['without citations', { ...item, id: 'F2', citations: null }, /^findings\.1\.citations: /],
    [
      'with a citation without a line',
      { ...item, id: 'F2', citations: [{ path: 'a', quote: 'b' }] },
      /^findings\.1\.citations\.0\.line: /,
    ],
    ['unknown', { ...item, id: 'F9' }, /^findings\.1\.id: nobody asked about "F9"/],
    ['answered twice', item, /^findings\.1\.id: F1 was answered twice/],
  ])('%s', (_name, second, fault) => {
    const findings = second === undefined ? [item] : [item, second]
    const { answers, faults } = readReply({ findings }, ['F1', 'F2'])
    expect([...answers.keys()]).toEqual(['F1'])
    expect(faults[0]).toMatch(fault)
    expect(faults.at(-1)).toBe('no valid answer for F2')
  })

  test('the first of two answers stands', () => {
    const findings = [item, { ...item, verdict: 'true_positive' }]
    expect(readReply({ findings }, ['F1']).answers.get('F1')?.verdict).toBe('false_positive')
  })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'F1 is fine'],
  ['a list', [item]],
  ['an object without findings', { answers: [item] }],
  ['findings that are no list', { findings: item }],
])('%s is no reply', (_name, json) => {
  const { answers, faults } = readReply(json, ['F1'])
  expect([answers.size, faults]).toEqual([0, ['the reply is not an object with a list "findings"']])
})

test('fields that nobody asked for are left out, and long ones cut', () => {
  const citations = Array.from({ length: 50 }, () => ({
    path: 'a',
    line: 1,
    quote: 'q'.repeat(999),
    extra: 1,
  }))
  const long = { ...item, reason: 'r'.repeat(9999), citations, component: 'c'.repeat(99), instructions: 'x' }
  const answer = readReply({ findings: [long], extra: 1 }, ['F1']).answers.get('F1')
  expect(answer?.reason).toHaveLength(1200)
  expect(answer?.citations).toHaveLength(8)
  expect(answer?.citations[0]?.quote).toHaveLength(400)
  expect(answer?.component).toHaveLength(40)
  expect(answer).not.toHaveProperty('instructions')
})

test('every id is answered or named in a fault, whatever comes', () => {
  const ids = ['F1', 'F2', 'F3']
  const some = fc.record(
    {
      id: fc.constantFrom(...ids, 'F4'),
      reason: fc.constantFrom('r', ''),
      citations: fc.constantFrom([], null),
      verdict: fc.constantFrom('true_positive', 'false', null),
      confidence: fc.constantFrom('low', 1),
      component: fc.constantFrom(null, 'c', 3),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ findings: fc.array(fc.oneof(some, fc.anything())) })),
      (json) => {
        const { answers, faults } = readReply(json, ids)
        for (const id of answers.keys()) expect(ids).toContain(id)
        if (answers.size < ids.length) expect(faults).not.toEqual([])
      },
    ),
  )
})

test('the schema asks for the reason before the verdict, and for nothing else than is read', () => {
  const text = JSON.stringify(triageSchema)
  expect(text.indexOf('"reason"')).toBeLessThan(text.indexOf('"verdict"'))
  expect(text.match(/"additionalProperties":false/g)).toHaveLength(5)
})

test.each([
  ['of triage', triageSchema],
  ['of remedies', remedySchema],
  ['of guidance', guidanceSchema],
])(
  'the schema %s keeps to what every vendor takes: strict objects, all fields required, few keywords',
  (_name, whole) => {
    const keywords = new Set<string>()
    const visit = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
      for (const key of Object.keys(schema)) keywords.add(key)
      const { properties = {}, items, anyOf = [], required, additionalProperties, type } = Object(schema)
      if (type === 'object') {
        expect(required).toEqual(Object.keys(properties))
        expect(additionalProperties).toBe(false)
      }
      for (const each of [...Object.values(properties), items, ...anyOf]) visit(each)
    }
    visit(whole)
    // Gemini's list is the shortest: https://ai.google.dev/gemini-api/docs/structured-output
    const known = ['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum']
    const taken = [...known, '$schema', 'minimum', 'maximum']
    expect([...keywords].filter((each) => !taken.includes(each))).toEqual([])
    expect(keywords).toContain('required')
    expect(whole).not.toHaveProperty('anyOf')
  },
)

describe('more code', () => {
  const needsOf = (needs: unknown) => readReply({ findings: [{ ...item, needs }] }, ['F1'])

  test.each<[string, unknown, unknown]>([
    ['a name', [{ symbol: ' check ' }], [{ symbol: 'check' }]],
    ['lines', [{ path: 'a.py', from: 1, to: 9 }], [{ path: 'a.py', from: 1, to: 9 }]],
    [
      'both forms in one, as servers without schemas write them',
      [
        { symbol: null, path: 'a.py', from: 1, to: 9 },
        { symbol: 'f', path: null },
      ],
      [{ path: 'a.py', from: 1, to: 9 }, { symbol: 'f' }],
    ],
    [
      'what cannot be read is none',
      [{ path: 'a.py' }, 'x', null, { symbol: '' }, { symbol: 'f' }],
      [{ symbol: 'f' }],
    ],
    ['lines before the first', [{ path: 'a.py', from: 0, to: 9 }], undefined],
    ['none', [], undefined],
    ['no list', 'check', undefined],
    ['left out', undefined, undefined],
    [
      'more than four',
      Array.from({ length: 9 }, (_, index) => ({ symbol: `f${index}` })),
      [0, 1, 2, 3].map((index) => ({ symbol: `f${index}` })),
    ],
  ])('%s', (_name, needs, expected) => {
    const { answers, needs: read, faults } = needsOf(needs)
    expect(faults).toEqual([])
    expect(read.get('F1')).toEqual(expected)
    expect(answers.get('F1')).toEqual(answered)
  })

  test('names and paths of any length are no requests', () => {
    const endless = 'x'.repeat(100_000)
    expect(needsOf([{ symbol: endless }, { path: endless, from: 1, to: 2 }]).needs.size).toBe(0)
  })
})
