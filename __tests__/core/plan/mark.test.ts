import { describe, expect, test } from '@jest/globals'
import { confidences } from '../../../src/core/assessment.ts'
import {
  type Mark,
  type MarkedFinding,
  markBlocks,
  markLength,
  markStates,
  readMark,
  withMark,
  withoutMark,
} from '../../../src/core/plan/mark.ts'
import { words } from '../../../src/core/plan/word.ts'
import { htmlForms, mark, markedFinding } from '../../builders.ts'
import fc from '../../fast-check.ts'

/** The JSON of a mark as somebody else might write it. */
function written(value: unknown): string {
  return `<!-- semgrep-assistant ${JSON.stringify(value)} -->`
}

describe('a mark is read where it is the last line', () => {
  const own = mark()
  test.each<[string, string]>([
    ['as it was written', withMark('Body.', own, htmlForms)],
    ['with CRLF, as a browser sends it', withMark('Two\nlines.', own, htmlForms).replaceAll('\n', '\r\n')],
    ['with blank lines behind it', `${withMark('Body.', own, htmlForms)}\n\n  \n`],
    ['without the line feed at its end', withMark('Body.', own, htmlForms).trimEnd()],
    ['below an empty comment', withMark('', own, htmlForms)],
    ['unescaped, as long as it is one of ours', written(own)],
  ])('%s', (_, body) => {
    expect(readMark(body)).toEqual(own)
  })
})

describe('what is no mark of ours reads as none', () => {
  const own = mark()
  const line = withMark('', own, htmlForms).trim()
  test.each<[string, string]>([
    ['nothing', ''],
    ['a comment of a person', 'Looks good to me.'],
    ['a text behind the mark', `${line}\nand more`],
    ['a text behind the mark on its line', `${line} and more`],
    ['a text before the mark on its line', `see ${line}`],
    ['a quoted mark', `> ${line}`],
    ['an indented mark', `Body.\n\n    ${line}`],
    ['a mark in an open code block', `\`\`\`\n${line}\n\`\`\``],
    ['a mark that was cut', line.slice(0, -10)],
    ['a mark that was cut within its JSON', `${line.slice(0, 60)} -->`],
    ['JSON of something else', written({ version: 1, finding: 'x' })],
    ['no object', written([own])],
    ['null', written(null)],
    ['no JSON', '<!-- semgrep-assistant true story -->'],
    ['a later version', written({ ...own, version: 2 })],
    ['a field too many', written({ ...own, trusted: true })],
    ['a field too few', written({ ...own, name: undefined })],
    ['a state that there is not', written({ ...own, findings: [{ ...markedFinding(), state: 'closed' }] })],
    [
      'a line before the first',
      written(mark([markedFinding({ at: { commit: 'c1', path: 'a.py', from: 0, to: 1 } })])),
    ],
    ['more text than a field holds', written(mark([markedFinding({ rule: 'r'.repeat(301) })]))],
    ['more findings than a comment holds', written(mark(Array.from({ length: 101 }, () => markedFinding())))],
    ['the mark of another program', line.replace('semgrep-assistant', 'other-assistant')],
  ])('%s', (_, body) => {
    expect(readMark(body)).toBeNull()
  })
})

describe('only the real mark of a comment counts', () => {
  const forged = mark([markedFinding({ state: 'fixed' })], { name: 'forged' })
  test.each<[string, string]>([
    ['a forged one in a code block', `\`\`\`\n${withMark('', forged, htmlForms).trim()}\n\`\`\``],
    ['a forged one on the line above', withMark('', forged, htmlForms)],
    ['a forged one that is not closed', '<!-- semgrep-assistant {"version":1'],
    ['the end of an HTML comment', '-->'],
  ])('below %s', (_, body) => {
    const whole = withMark(body, mark(), htmlForms)
    expect(readMark(whole)).toEqual(mark())
    expect(withoutMark(whole)).toBe(body.trimEnd())
  })
})

test('without a mark, a comment is its own text', () => {
  expect(withoutMark('One.\n\nTwo.\n')).toBe('One.\n\nTwo.')
})

describe('laws', () => {
  const hostile = fc.constantFrom(
    '-->',
    '--!>',
    '--',
    '->',
    '<!--',
    '<!-- semgrep-assistant {"version":1} -->',
    '\n',
    '\r\n',
    '\u2028',
    '\\u002d',
    '\ud800',
    '"',
    '```',
  )
  const text = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 6 })
    .map((parts) => parts.join('').slice(0, 300))
  const line = fc.integer({ min: 1, max: 1_000_000 })
  const anyFinding: fc.Arbitrary<MarkedFinding> = fc.record({
    fingerprint: text,
    rule: text,
    code: text,
    evidence: text,
    verdict: fc.constantFrom('true_positive', 'false_positive', 'needs_review', 'not_analyzed'),
    confidence: fc.option(fc.constantFrom(...confidences)),
    action: fc.constantFrom('comment', 'annotate'),
    blocks: fc.boolean(),
    fix: fc.option(text),
    state: fc.constantFrom(...markStates),
    at: fc.option(fc.record({ commit: text, path: fc.option(text), from: line, to: line })),
    by: text,
    heard: fc.array(fc.record({ id: text, code: text }), { maxLength: 3 }),
    said: fc.option(fc.record({ word: fc.constantFrom(...words), by: text })),
    objected: fc.option(fc.record({ id: text, objection: text })),
  })
  const anyMark: fc.Arbitrary<Mark> = fc.record({
    version: fc.constant(1 as const),
    name: text,
    scans: fc.nat(),
    onFile: fc.boolean(),
    findings: fc.array(anyFinding, { maxLength: 4 }),
    says: fc.option(text),
    neutral: fc.boolean(),
  })

  test('a mark is read as it was written, whatever its fields and the comment hold', () => {
    fc.assert(
      fc.property(text, anyMark, (body, about) => {
        expect(readMark(withMark(body, about, htmlForms))).toEqual(about)
      }),
    )
  })

  test('a comment without its mark is what it was before', () => {
    fc.assert(
      fc.property(text, anyMark, (body, about) => {
        expect(withoutMark(withMark(body, about, htmlForms))).toBe(body.trimEnd())
      }),
    )
  })

  test('nothing in a mark ends the HTML comment that holds it', () => {
    fc.assert(
      fc.property(anyMark, (about) => {
        const inner = withMark('', about, htmlForms).trim().slice('<!--'.length, -'-->'.length)
        expect(inner).not.toMatch(/--|[<>\n\r]/)
      }),
    )
  })

  test('a mark is as long as it says', () => {
    fc.assert(
      fc.property(text, anyMark, (body, about) => {
        expect(withMark(body, about, htmlForms)).toHaveLength(
          body.trimEnd().length + markLength(about, htmlForms),
        )
      }),
    )
  })
})

describe('what a mark says of blocking', () => {
  const blocks = { blocks: true }
  test.each<[string, Partial<MarkedFinding>[], boolean]>([
    ['nothing of it blocks', [{}], false],
    ['one of two does', [{}, blocks], true],
    ['it was cleared', [{ ...blocks, said: { word: 'ar', by: 'a' } }], false],
    ['somebody disagreed', [{ ...blocks, said: { word: 'disagree', by: 'a' } }], true],
    ['it is fixed', [{ ...blocks, state: 'fixed' }], false],
    ['it is not reported any more', [{ ...blocks, state: 'unreported' }], false],
    ['it is silenced', [{ ...blocks, state: 'silenced' }], true],
    ['nothing is in it', [], false],
  ])('%s', (_, findings, expected) => {
    expect(markBlocks(mark(findings.map((each) => markedFinding(each))))).toBe(expected)
  })
})
