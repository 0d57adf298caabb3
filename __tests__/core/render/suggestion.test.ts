import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import type { Suggestion } from '../../../src/core/fix/fix.ts'
import { oneRange } from '../../../src/core/fix/one-range.ts'
import type { LineRange } from '../../../src/core/platform.ts'
import { renderComment } from '../../../src/core/render/comment.ts'
import { canBeSuggested, suggestionBlock } from '../../../src/core/render/suggestion.ts'
import { decision, finding, offeredFix, remedy } from '../../builders.ts'
import fc from '../../fast-check.ts'
import { applySuggestion } from './apply-suggestion.ts'

const path = 'src/app.py'
const hosts = ['github', 'gitlab', 'azure'] as const

function suggestion(over: Partial<Suggestion> = {}): Suggestion {
  return { path, from: 5, to: 7, lines: ['a()', '  b()'], ...over }
}

describe('a suggestion is', () => {
  test.each<[string, (typeof hosts)[number], Partial<Suggestion>, LineRange, string | null]>([
    ['its lines, exactly', 'github', {}, { from: 5, to: 7 }, '```suggestion\na()\n  b()\n```'],
    ['the same on Azure DevOps', 'azure', {}, { from: 5, to: 7 }, '```suggestion\na()\n  b()\n```'],
    [
      'counted from the last line of a comment on GitLab',
      'gitlab',
      {},
      { from: 5, to: 7 },
      '```suggestion:-2+0\na()\n  b()\n```',
    ],
    [
      'counted both ways from a line within',
      'gitlab',
      {},
      { from: 6, to: 6 },
      '```suggestion:-1+1\na()\n  b()\n```',
    ],
    [
      'white space as it is',
      'github',
      { lines: ['\t\tx  ', '', ' y\t'] },
      { from: 5, to: 7 },
      '```suggestion\n\t\tx  \n\n y\t\n```',
    ],
    [
      'in a fence longer than any in it',
      'github',
      { lines: ['"""', '````', '```js', '"""'] },
      { from: 5, to: 7 },
      '`````suggestion\n"""\n````\n```js\n"""\n`````',
    ],
    ['empty where lines are taken away', 'github', { lines: [] }, { from: 5, to: 7 }, '```suggestion\n```'],
    [
      'empty where lines are taken away on GitLab',
      'gitlab',
      { lines: [] },
      { from: 5, to: 7 },
      '```suggestion:-2+0\n```',
    ],
    ['none where nobody knows what an empty one does', 'azure', { lines: [] }, { from: 5, to: 7 }, null],
    ['none on other lines', 'github', {}, { from: 5, to: 6 }, null],
    ['none above its thread’s line on GitLab', 'gitlab', {}, { from: 8, to: 8 }, null],
    ['none below its thread’s line on GitLab', 'gitlab', {}, { from: 3, to: 4 }, null],
    ['none with a control character', 'github', { lines: ['a\u001bb'] }, { from: 5, to: 7 }, null],
    ['none with a carriage return', 'github', { lines: ['a\r'] }, { from: 5, to: 7 }, null],
    ['none with text that runs backwards', 'github', { lines: ['a\u202eb'] }, { from: 5, to: 7 }, null],
    ['none with half a character', 'github', { lines: ['a\ud800'] }, { from: 5, to: 7 }, null],
    [
      'none with what Azure DevOps takes for a mention',
      'azure',
      { lines: ['@<01234567-89ab-cdef-0123-456789abcdef>'] },
      { from: 5, to: 7 },
      null,
    ],
    ['none of nothing but white space', 'gitlab', { lines: ['', '  '] }, { from: 5, to: 7 }, null],
    ['none with a quick action', 'gitlab', { lines: ['/close'] }, { from: 5, to: 7 }, null],
    ['none of several lines with CR LF on GitLab', 'gitlab', { crlf: true }, { from: 5, to: 7 }, null],
    [
      'of one line with CR LF',
      'gitlab',
      { crlf: true, lines: ['a'] },
      { from: 5, to: 7 },
      '```suggestion:-2+0\na\n```',
    ],
    ['none where nothing is replaced', 'github', { to: 4 }, { from: 5, to: 7 }, null],
    ['none of more lines than GitLab takes', 'gitlab', { to: 106 }, { from: 5, to: 106 }, null],
  ])('%s', (_, form, over, lines, expected) => {
    expect(suggestionBlock(suggestion(over), { path, lines }, form)).toBe(expected)
  })

  test('none on the file, in another file, or where the host has none', () => {
    expect(suggestionBlock(suggestion(), { path, lines: null }, 'github')).toBeNull()
    const lines = { from: 5, to: 7 }
    expect(suggestionBlock(suggestion(), { path: 'b.py', lines }, 'github')).toBeNull()
    expect(suggestionBlock(suggestion(), { path, lines }, null)).toBeNull()
    expect(canBeSuggested(suggestion(), null)).toBe(false)
  })
})

const text = fc.oneof(
  fc.constantFrom(
    '',
    '  ',
    '\t\tx = 1',
    '    return a  ',
    '```',
    '`````suggestion',
    '/close',
    '/* c */',
    '@me',
  ),
  fc.string({ unit: fc.constantFrom('a', ' ', '\t', '`', '<', '-', '+', '#', 'é', '😀', '\\') }),
)
const made = fc
  .record({
    lines: fc.array(text, { minLength: 1, maxLength: 12 }),
    ending: fc.constantFrom('\n', '\r\n'),
    isOpen: fc.boolean(),
    edits: fc.array(
      fc.record({ at: fc.nat(12), length: fc.nat(3), lines: fc.array(text, { maxLength: 3 }) }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ lines, ending, isOpen, edits }) => {
    let next = 1
    const inOrder = edits.map(({ at, length, lines: fresh }) => {
      const from = next + (at % 3)
      next = from + length + 1
      return { path, from, to: from + length - 1, lines: fresh }
    })
    // A line that nothing ends and nothing stands on is none.
    const last = isOpen && lines.at(-1) !== '' ? '' : ending
    return { lines, ending, edits: inOrder, file: lines.join(ending) + last }
  })
  .filter(({ lines, edits }) => edits.every(({ from, to }) => from <= lines.length + 1 && to <= lines.length))

describe.each(hosts)('on %s', (host) => {
  test('a click on what a comment offers makes exactly the fixed file', () => {
    let offered = 0
    fc.assert(
      fc.property(made, fc.nat(6), ({ lines, ending, edits, file }, moved) => {
        const range = oneRange(edits, lines, 100)
        const applied = applyEdits(Buffer.from(file), edits)
        if (range === null || 'refused' in applied) return
        // Where nothing takes the place of a last line without an ending, the one before keeps its own on hosts.
        const isOpen = !file.endsWith('\n') && range.to === lines.length
        if (isOpen && (range.lines.at(-1) ?? '') === '') return
        const offer = { ...range, ...(ending === '\r\n' && { crlf: true as const }) }
        const fix = offeredFix({ edits, suggestion: offer, changes: [] })
        // On GitLab a thread may stand on any line of it, or past it.
        const line = host === 'gitlab' ? range.from + moved : range.to
        const place = { path, lines: { from: Math.min(range.from, line), to: line } }
        const about = decision({ finding: finding({ path }) })
        const item = {
          decision: about,
          evidence: undefined,
          remedy: remedy({ fix }),
          partner: null,
          objected: null,
        }
        const body = renderComment(
          [{ kind: 'live', ...item }],
          place,
          {
            target: { forms: { line: '/l', range: '/r', commit: '/c' }, commit: 'c' },
            html: true,
            suggestion: host,
            assessor: 'fake',
            showFixes: true,
            mayName: null,
          },
          65_000,
        )
        const clicked = applySuggestion(host, place, body, file)
        if (clicked === null) {
          expect(suggestionBlock(offer, place, host)).toBeNull()
          return
        }
        offered++
        expect(JSON.stringify(clicked)).toBe(JSON.stringify(Buffer.from(applied.bytes).toString()))
      }),
      { numRuns: 1000 },
    )
    expect(offered).toBeGreaterThan(100)
  })
})
