import { describe, expect, test } from '@jest/globals'
import { guidanceSchema, readRemedyReply, remedySchema } from '../../../src/core/prompt/remedy-reply.ts'
import fc from '../../fast-check.ts'

const lines = ['def f(q):', '    name = q["name"]', '    return db.execute(name)']
const piece = { path: 'src/app.py', role: 'enclosing function', from: 10, lines }
const long = { path: 'src/long.py', role: 'definition', from: 1, lines: [`${'x'.repeat(400)} …`, 'y'] }
const pieces = [piece, long]
const edit = { path: 'src/app.py', startLine: 12, endLine: 12, replacement: '    return db.find(name)' }
const fix = {
  explanation: 'It binds the name.',
  edits: [edit],
  beyond: null,
  removes: null,
  confidence: 'high',
}
const item = { id: 'F1', why: 'Anybody reads orders.', steps: ['Bind it.'], fixed_with: null, fix }
const other = { ...item, id: 'F2' }

function read(first: object, second: object | null = null) {
  const findings = second === null ? [first] : [first, second]
  const { answers, faults } = readRemedyReply({ findings }, second === null ? ['F1'] : ['F1', 'F2'], pieces)
  return { answer: answers.get('F1'), second: answers.get('F2'), faults }
}

test('reads a whole reply', () => {
  const { answer, faults } = read(item)
  expect(faults).toEqual([])
  expect(answer).toEqual({
    why: 'Anybody reads orders.',
    steps: ['Bind it.'],
    fix,
    fixedWith: null,
    left: null,
  })
})

test.each([
  ['left out', undefined],
  ['null', null],
])('a fix that is %s is none', (_, none) => {
  const { answer, faults } = read({ ...item, fix: none, fixed_with: none })
  expect(faults).toEqual([])
  expect(answer).toMatchObject({ fix: null, fixedWith: null, left: null })
})

test('where no fix is wanted, none is read, and none need be there', () => {
  const bare = { id: item.id, why: item.why, steps: item.steps }
  const short = readRemedyReply({ findings: [bare] }, ['F1'], null)
  expect(short.faults).toEqual([])
  expect(short.answers.get('F1')).toMatchObject({ steps: item.steps, fix: null })
  const { answers, faults } = readRemedyReply({ findings: [{ ...item, fixed_with: 'F7' }] }, ['F1'], null)
  expect(faults).toEqual([])
  expect(answers.get('F1')).toMatchObject({ fix: null, fixedWith: null, left: null })
})

test('texts are capped, and what says nothing is nothing', () => {
  const { answer, faults } = read({
    ...item,
    why: 'w'.repeat(5000),
    steps: Array(50).fill('s'.repeat(5000)),
    fix: { ...fix, explanation: 'e'.repeat(5000), beyond: 'b'.repeat(5000), removes: ' ' },
  })
  expect(faults).toEqual([])
  expect(answer?.why).toHaveLength(600)
  expect(answer?.steps.map((step) => step.length)).toEqual(Array(6).fill(400))
  expect([answer?.fix?.explanation.length, answer?.fix?.beyond?.length, answer?.fix?.removes]).toEqual([
    400,
    400,
    null,
  ])
})

describe('guidance that does not fit is no answer', () => {
  test.each<[string, object, RegExp]>([
    ['without why', { why: undefined }, /^findings\.0\.why: /],
    ['with an empty why', { why: ' ' }, /^findings\.0\.why: /],
    ['without steps', { steps: [] }, /^findings\.0\.steps: /],
    ['with a number as step', { steps: [1] }, /^findings\.0\.steps\.0: /],
    ['of another id', { id: 'F9' }, /^findings\.0\.id: nobody asked about "F9"$/],
  ])('%s', (_, over, fault) => {
    const { answer, second, faults } = read({ ...item, ...over }, other)
    expect(answer).toBeUndefined()
    expect(second).toMatchObject({ fix })
    expect(faults).toEqual([expect.stringMatching(fault), 'no valid answer for F1'])
  })
})

describe('a fix that does not fit costs its finding the fix alone', () => {
  const edited = (over: object) => ({ ...fix, edits: [edit, { ...edit, ...over }] })
  test.each<[string, unknown, RegExp]>([
    ['a text', 'patch', /^findings\.0\.fix: /],
    ['without edits', { ...fix, edits: [] }, /^findings\.0\.fix\.edits: /],
    ['with too many edits', { ...fix, edits: Array(21).fill(edit) }, /^findings\.0\.fix\.edits: /],
    ['without confidence', { ...fix, confidence: 'sure' }, /^findings\.0\.fix\.confidence: /],
    [
      'that is huge',
      edited({ replacement: 'x'.repeat(20_001) }),
      /^findings\.0\.fix\.edits\.1\.replacement: /,
    ],
    ['on half a line', edited({ startLine: 11.5 }), /^findings\.0\.fix\.edits\.1\.startLine: /],
    ['on line 0', edited({ startLine: 0, endLine: 0 }), /^findings\.0\.fix\.edits\.1\.startLine: /],
    [
      'that ends before it begins',
      edited({ startLine: 12, endLine: 10 }),
      /^findings\.0\.fix\.edits\.1\.endLine: endLine is startLine - 1 at the least$/,
    ],
    [
      'in a file that nobody showed',
      edited({ path: '.git/config' }),
      /^findings\.0\.fix: \.git\/config is not shown$/,
    ],
    [
      'in the same file, written otherwise',
      edited({ path: 'src/../src/app.py' }),
      /^findings\.0\.fix: src\/\.\.\/src\/app\.py is not shown$/,
    ],
    ['before what is shown', edited({ startLine: 9 }), /line 9 of src\/app\.py is not shown$/],
    ['after what is shown', edited({ endLine: 13 }), /line 13 of src\/app\.py is not shown$/],
    ['with no end', edited({ endLine: 100_000_000 }), /line 100000000 of src\/app\.py is not shown$/],
    [
      'that puts lines in elsewhere',
      edited({ startLine: 9, endLine: 8 }),
      /neither line 8 nor line 9 of src\/app\.py is shown$/,
    ],
    [
      'of a line that is shown in part',
      edited({ path: 'src/long.py', startLine: 1, endLine: 1 }),
      /line 1 of src\/long\.py is shown in part/,
    ],
  ])('%s', (_, given, fault) => {
    const { answer, second, faults } = read({ ...item, fix: given }, other)
    expect(faults).toEqual([expect.stringMatching(fault)])
    expect(answer).toEqual({
      why: item.why,
      steps: item.steps,
      fix: null,
      fixedWith: null,
      left: faults[0],
    })
    expect(second).toMatchObject({ fix })
  })

  test.each([
    ['before the first line that is shown', { startLine: 10, endLine: 9 }],
    ['after the last one', { startLine: 13, endLine: 12 }],
  ])('lines may be put in %s', (_, over) => {
    expect(read({ ...item, fix: edited(over) }).faults).toEqual([])
  })
})

describe('a fix that removes several findings', () => {
  test('is pointed to', () => {
    const { answer, faults } = read({ ...item, fix: null, fixed_with: 'F2' }, other)
    expect(faults).toEqual([])
    expect(answer).toMatchObject({ fix: null, fixedWith: 'F2' })
  })

  test('is not pointed to by who has one', () => {
    const { answer, faults } = read({ ...item, fixed_with: 'F2' }, other)
    expect(faults).toEqual([])
    expect(answer).toMatchObject({ fix, fixedWith: null, left: null })
  })

  test.each<[string, string, object, RegExp]>([
    ['itself', 'F1', other, /fixed_with: F1 cannot be fixed with itself$/],
    ['nobody’s', 'F3', other, /fixed_with: nobody asked about "F3"$/],
    ['none', 'F2', { ...other, fix: null }, /fixed_with: F2 has no fix$/],
    ['in a circle', 'F2', { ...other, fix: null, fixed_with: 'F1' }, /fixed_with: F2 has no fix$/],
  ])('is not %s', (_, to, second, fault) => {
    const { answer, faults } = read({ ...item, fix: null, fixed_with: to }, second)
    expect(faults[0]).toMatch(fault)
    expect(answer).toMatchObject({ fix: null, fixedWith: null, left: expect.stringMatching(/\w/) })
  })
})

test('nothing that a model says makes it fail', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('F1', 'F2', 'src/app.py', 11, 12, null, undefined))
  const oddEdit = fc.record({ path: odd, startLine: odd, endLine: odd, replacement: odd })
  const oddFix = fc.record({
    explanation: fc.constant(''),
    edits: fc.array(fc.oneof(fc.constant(edit), oddEdit)),
    confidence: fc.constantFrom('low', 'sure'),
  })
  const oddItem = fc.record({
    id: fc.constantFrom('F1', 'F2', 'F3'),
    why: fc.oneof(fc.constant('w'), odd),
    steps: fc.oneof(fc.constant(['s']), odd),
    fixed_with: odd,
    fix: fc.oneof(oddFix, odd),
  })
  fc.assert(
    fc.property(fc.oneof(odd, fc.record({ findings: fc.array(oddItem) })), (json) => {
      const { answers, faults } = readRemedyReply(json, ['F1', 'F2'], pieces)
      if (faults.length === 0) expect([...answers.keys()].sort()).toEqual(['F1', 'F2'])
      for (const each of answers.values()) {
        expect(each.fix === null || each.fixedWith === null).toBe(true)
        if (each.fixedWith !== null) expect(answers.get(each.fixedWith)?.fix).not.toBeNull()
        for (const { path } of each.fix?.edits ?? []) expect(['src/app.py', 'src/long.py']).toContain(path)
      }
    }),
  )
})

test('the schemas ask for what is read, and for no fix where none is wanted', () => {
  const required = (schema: object) =>
    [...JSON.stringify(schema).matchAll(/"required":(\[[^\]]*\])/g)].map(([, names]) =>
      JSON.parse(names ?? ''),
    )
  expect(required(remedySchema)).toEqual(
    expect.arrayContaining([
      ['id', 'why', 'steps', 'fixed_with', 'fix'],
      ['explanation', 'edits', 'beyond', 'removes', 'confidence'],
      ['path', 'startLine', 'endLine', 'replacement'],
    ]),
  )
  expect(required(guidanceSchema)).toEqual(expect.arrayContaining([['id', 'why', 'steps']]))
  expect(JSON.stringify(guidanceSchema)).not.toContain('fix')
})
