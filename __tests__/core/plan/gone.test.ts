import { describe, expect, test } from '@jest/globals'
import { type GoneRuling, ruleGone, type ScanFacts } from '../../../src/core/plan/gone.ts'
import type { MarkedFinding } from '../../../src/core/plan/mark.ts'
import type { TracedTopic } from '../../../src/core/plan/match.ts'
import { mark, markedFinding, thread } from '../../builders.ts'
import fc from '../../fast-check.ts'

const edited: TracedTopic = { path: 'src/app.py', lines: { from: 1, to: 1 }, intact: false }
const intact: TracedTopic = { ...edited, intact: true }
const deleted: TracedTopic = { path: null, lines: null, intact: false }

const facts: ScanFacts = {
  scans: 2,
  lastScans: 2,
  foreign: false,
  readWhole: (path) => path === 'src/app.py',
  editsScanning: false,
  silences: () => false,
}

/** The ruling on a topic whose comment was written when so many scan files were read. */
function ruled(
  traced: TracedTopic | undefined,
  told: Partial<ScanFacts> = {},
  {
    scans = 2,
    hasTwin = false,
    ...over
  }: Partial<MarkedFinding> & { scans?: number; hasTwin?: boolean } = {},
): GoneRuling {
  const marked = markedFinding(over)
  const about = mark([marked], { scans })
  return ruleGone(
    { thread: thread(about), mark: about, index: 0, marked },
    traced,
    { ...facts, ...told },
    hasTwin,
  )
}

const other = (path: string) => path === 'src/other.py'
const here = (path: string) => path === 'src/app.py'

describe('gone is not fixed', () => {
  test.each<[string, TracedTopic | undefined, Partial<ScanFacts>, GoneRuling]>([
    ['its code was edited, and all was scanned', edited, {}, 'fixed'],
    ['its code was deleted without any in its place', { ...edited, lines: null }, {}, 'fixed'],
    ['its file is gone', deleted, {}, 'fixed'],
    ['its file is gone, which no scan has to say', deleted, { readWhole: () => null }, 'fixed'],
    ['more scan files were read than last time', edited, { scans: 3 }, 'fixed'],
    ['another file silences findings', edited, { silences: other }, 'fixed'],
    ['its code is the same', intact, {}, 'unreported'],
    ['its code is the same elsewhere', { ...intact, lines: null }, {}, 'unreported'],
    ['nobody traced it', undefined, {}, 'unknown'],
    ['nobody can say what became of its code', { ...edited, intact: null }, {}, 'unknown'],
    ['its file was not scanned', edited, { readWhole: () => false }, 'unknown'],
    ['the scan does not say what it read', edited, { readWhole: () => null }, 'unknown'],
    ['another file was scanned', edited, { readWhole: other }, 'unknown'],
    ['its code is the same in a file that was not scanned', intact, { readWhole: () => false }, 'unknown'],
    ['fewer scan files were read than last time', edited, { scans: 1 }, 'unknown'],
    ['fewer scan files, and its code is the same', intact, { scans: 1 }, 'unknown'],
    ['fewer scan files, and its file is gone', deleted, { scans: 1 }, 'unknown'],
    ['fewer scan files than for the summary', edited, { lastScans: 3 }, 'unknown'],
    ['the change edits what is scanned', edited, { editsScanning: true }, 'unknown'],
    ['the change edits what is scanned, and its file is gone', deleted, { editsScanning: true }, 'unknown'],
    [
      'the change edits what is scanned, and its code is the same',
      intact,
      { editsScanning: true },
      'silenced',
    ],
    ['a comment in its file silences it', intact, { silences: here }, 'silenced'],
    [
      'a comment silences it in a file that was not scanned',
      intact,
      { silences: here, scans: 1 },
      'silenced',
    ],
    [
      'a comment silences findings where nobody can follow it',
      { ...edited, intact: null },
      { silences: here },
      'unknown',
    ],
    ['its file is gone, and every other one silences', deleted, { silences: () => true }, 'fixed'],
  ])('%s', (_, traced, over, ruling) => {
    expect(ruled(traced, over)).toBe(ruling)
  })

  test('fewer scan files than for its own comment', () => {
    expect(ruled(edited, {}, { scans: 3 })).toBe('unknown')
  })
})

describe('what the policy blocks on does not go away because a scan did not look', () => {
  test.each<[string, TracedTopic | undefined, Partial<ScanFacts>, GoneRuling]>([
    ['its code was edited, and all was scanned', edited, {}, 'fixed'],
    ['its file is gone', deleted, {}, 'fixed'],
    ['its code is the same', intact, {}, 'unreported'],
    ['its code is the same, and the scan had failures', intact, { readWhole: () => 'listed' }, 'unread'],
    ['its code was edited, and the scan had failures', edited, { readWhole: () => 'listed' }, 'unknown'],
    ['the scan does not say what it read', intact, { readWhole: () => null }, 'unknown'],
    ['a scan that the change itself made, and its code is the same', intact, { foreign: true }, 'unread'],
    ['a scan that the change itself made, and its code was edited', edited, { foreign: true }, 'unknown'],
    ['nobody traced it', undefined, {}, 'unread'],
    ['nobody can say what became of its code', { ...edited, intact: null }, {}, 'unread'],
    ['its file was not scanned', edited, { readWhole: () => false }, 'unread'],
    ['fewer scan files were read than last time', deleted, { scans: 1 }, 'unread'],
    ['the change edits what is scanned', edited, { editsScanning: true }, 'silenced'],
    ['the change edits what is scanned, and its file is gone', deleted, { editsScanning: true }, 'silenced'],
    ['a comment in its file silences it', intact, { silences: here }, 'silenced'],
    ['no scan ever says what it read', edited, { readWhole: () => null }, 'unknown'],
  ])('%s', (_, traced, over, ruling) => {
    expect(ruled(traced, over, { blocks: true })).toBe(ruling)
  })
})

test('whether a comment silences it is asked of its rule, where it stands now', () => {
  const asked: unknown[] = []
  const silences = (...about: unknown[]) => asked.push(about) > 1
  expect(ruled(intact, { silences }, { rule: 'xss' })).toBe('unreported')
  expect(ruled({ ...intact, path: 'src/new.py', lines: null }, { silences }, { rule: 'xss' })).toBe(
    'silenced',
  )
  expect(asked).toEqual([
    ['src/app.py', { from: 1, to: 1 }, 'xss'],
    ['src/new.py', null, 'xss'],
  ])
})

describe('another comment speaks of what stands there', () => {
  test.each<[string, TracedTopic | undefined, Partial<ScanFacts>]>([
    ['whatever became of it', intact, {}],
    ['whatever the scan read', edited, { scans: 0, readWhole: () => null, editsScanning: true }],
    ['whatever is silenced', edited, { silences: () => true }],
  ])('%s', (_, traced, over) => {
    expect(ruled(traced, over, { hasTwin: true })).toBe('duplicate')
    expect(ruled(traced, over, { hasTwin: true, blocks: true })).toBe('duplicate')
  })
})

test.each(['fixed', 'duplicate'] as const)('what was %s stays so until it is reported', (state) => {
  expect(ruled(intact, { silences: () => true }, { state })).toBe(state)
  expect(ruled(undefined, {}, { state, blocks: true, hasTwin: true })).toBe(state)
})

test.each(['unreported', 'silenced'] as const)('what was %s is judged again', (state) => {
  expect(ruled(edited, {}, { state })).toBe('fixed')
  expect(ruled(undefined, {}, { state })).toBe('unknown')
})

test('fixed needs every condition at once', () => {
  const anyFacts = fc.record({
    foreign: fc.boolean(),
    scans: fc.nat(3),
    lastScans: fc.nat(3),
    whole: fc.constantFrom(true, false, 'listed' as const, null),
    editsScanning: fc.boolean(),
    silenced: fc.boolean(),
    intact: fc.constantFrom(true, false, null),
    path: fc.constantFrom('src/app.py', null),
    before: fc.nat(3),
    blocks: fc.boolean(),
  })
  fc.assert(
    fc.property(anyFacts, ({ scans, lastScans, whole, editsScanning, silenced, path, before, ...rest }) => {
      const ruling = ruled(
        { path, lines: null, intact: rest.intact },
        {
          foreign: rest.foreign,
          scans,
          lastScans,
          readWhole: () => whole,
          editsScanning,
          silences: () => silenced,
        },
        { scans: before, blocks: rest.blocks },
      )
      const proven =
        !rest.foreign &&
        rest.intact !== null &&
        (path === null || (whole === true && !rest.intact && !silenced)) &&
        !editsScanning &&
        scans >= lastScans &&
        scans >= before
      expect(ruling === 'fixed').toBe(proven)
    }),
    { numRuns: 2000 },
  )
})
