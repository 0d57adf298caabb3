import { describe, expect, test } from '@jest/globals'
import type { Analyzed } from '../../src/core/assessment.ts'
import { type Asked, answerKey, restsOnMore, toAbsolute, toRelative } from '../../src/core/cache-key.ts'
import { type Evidence, type Piece, restOfFile } from '../../src/core/evidence.ts'
import { analyzed, evidence, type finding, rule } from '../builders.ts'
import fc from '../fast-check.ts'

const asked: Asked = { provider: 'v:m', endpoint: 'https://v.example', promptVersion: '1', memories: [] }
const shown = evidence('def show(part):\n    limit = 1\n    return run(part)', { from: 3, to: 3 })
const [piece = { path: '', role: '', from: 1, lines: [] }] = shown.pieces

function moved(by: number, of: Evidence = shown): Evidence {
  const { head, span } = of.finding
  const about = {
    head: head && { from: head.from + by, to: head.to + by },
    span: {
      start: { ...span.start, line: span.start.line + by },
      end: { ...span.end, line: span.end.line + by },
    },
  }
  return {
    ...of,
    finding: { ...of.finding, ...about },
    pieces: of.pieces.map((each) => ({ ...each, from: each.from + by })),
  }
}

function about(over: Parameters<typeof finding>[0]): Evidence {
  return { ...shown, finding: { ...shown.finding, ...over } }
}

describe('what names a question', () => {
  test.each<[string, Evidence]>([
    ['lines that stand elsewhere', moved(7)],
    ['the fingerprint', about({ fingerprint: '0123456789abcdef-2' })],
    ['where the rule file lay', about({ rule: rule({ id: 'elsewhere.sql-injection' }) })],
    ['a fix, which is not shown', { ...shown, fix: 'run_safe(part)' }],
    ['columns', about({ span: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } } })],
  ])('is the same whatever %s', (_, other) => {
    expect(answerKey(other, asked)).toBe(answerKey(shown, asked))
  })

  const linked = (...references: string[]) => about({ rule: rule({ references }) })
  const traced = (line: number) => about({ trace: [{ role: 'source', path: 'src/app.py', line }] })

  test('is the same whatever links of the rule are not shown', () => {
    expect(answerKey(linked('a', 'b', 'c', 'd'), asked)).toBe(answerKey(linked('a', 'b', 'c', 'e'), asked))
  })

  test('is the same for a trace that moves with its lines', () => {
    expect(answerKey(moved(7, traced(2)), asked)).not.toBe(answerKey(traced(2), asked))
    const there = traced(2 + 7)
    expect(answerKey(moved(7, { ...there }), asked)).toBe(answerKey(traced(2), asked))
  })

  const pieces = (over: Partial<Piece>, ...more: Piece[]) => ({
    ...shown,
    pieces: [{ ...piece, ...over }, ...more],
  })
  test.each<[string, Evidence]>([
    ['a line of code', pieces({ lines: ['def show(part):', '    limit = 2', '    return run(part)'] })],
    ['white space of a line', pieces({ lines: piece.lines.map((line) => `${line} `) })],
    ['a line more', pieces({ lines: [...piece.lines, ''] })],
    ['a piece more', pieces({}, { ...piece, from: 90, lines: ['x'] })],
    ['role of a piece', pieces({ role: 'surrounding lines' })],
    ['path of a piece', pieces({ path: 'src/other.py' })],
    ['message', { ...shown, message: 'Another.' }],
    ['flagged code', { ...shown, matched: 'run(' }],
    ['patterns of the rule', { ...shown, patterns: 'pattern: run(...)' }],
    ['a link of the rule', linked('https://rule.example')],
    ['a source', traced(1)],
    ['kind of the file', { ...shown, fileKind: 'test' }],
    ['path', about({ path: 'src/other.py' })],
    ['rule', about({ rule: rule({ name: 'other' }) })],
    ['severity', about({ rule: rule({ severity: 'warning' }) })],
    ['CWE', about({ rule: rule({ cwes: ['CWE-78'] }) })],
    ['another line flagged', about({ head: { from: 2, to: 2 } })],
    ['a longer range flagged', about({ head: { from: 3, to: 4 } })],
    ['no line flagged', about({ head: null })],
  ])('is another for: %s', (_, other) => {
    expect(answerKey(other, asked)).not.toBe(answerKey(shown, asked))
  })

  test.each<[string, Partial<Asked>]>([
    ['model', { provider: 'v:other' }],
    ['server', { endpoint: 'https://other.example' }],
    ['instructions', { promptVersion: '2' }],
    ['memories', { memories: ['Tables are constants.'] }],
  ])('is another for another %s', (_, over) => {
    expect(answerKey(shown, { ...asked, ...over })).not.toBe(answerKey(shown, asked))
  })

  test('the order of memories counts: it is shown', () => {
    const both = (memories: string[]) => answerKey(shown, { ...asked, memories })
    expect(both(['a', 'b'])).not.toBe(both(['b', 'a']))
    expect(both(['a', 'b'])).not.toBe(both(['ab']))
  })

  test('it gives nothing away but its length', () => {
    expect(answerKey(shown, asked)).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('an answer about lines that move', () => {
  const lines = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 9 })
  const code = fc
    .array(
      fc.record({ path: fc.constantFrom('a.py', 'b.py'), lines, gap: fc.integer({ min: 1, max: 40 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts): Evidence => {
      let from = 1
      const pieces = parts.map((part) => {
        from += part.gap
        const made = { path: part.path, role: 'enclosing function', from, lines: part.lines }
        from += part.lines.length
        return made
      })
      return { ...shown, pieces }
    })
  const answers = fc
    .array(
      fc.record({
        path: fc.constantFrom('a.py', 'b.py', 'c.py'),
        line: fc.integer({ min: -200, max: 400 }),
        quote: fc.string(),
      }),
    )
    .map((all): Analyzed => {
      const { fingerprint, status, verdict, confidence, reason, component } = analyzed()
      const citations = all.slice(0, 8)
      return { fingerprint, status, verdict, confidence, reason, component, citations }
    })

  test('says the same of the lines where they are now', () => {
    fc.assert(
      fc.property(code, answers, fc.integer({ min: -50, max: 5000 }), (before, answer, by) => {
        const stored: unknown = JSON.parse(JSON.stringify(toRelative(answer, before)))
        const paths = before.pieces.map(({ path }) => path)
        const expected = answer.citations.map((each) =>
          paths.includes(each.path) ? { ...each, line: each.line + by } : each,
        )
        expect(toAbsolute(stored, moved(by, before))).toEqual({ ...answer, citations: expected })
      }),
    )
  })

  test.each([
    [4, 4],
    [49, 79],
    [53, 83],
  ])('line %s, beside a piece, goes with that: %s', (line, now) => {
    const two = { ...shown, pieces: [piece, { ...piece, from: 50 }] }
    const stored = toRelative(analyzed({ citations: [cited(line)] }), two)
    const apart = { ...shown, pieces: [piece, { ...piece, from: 80 }] }
    expect(toAbsolute(stored, apart)?.citations[0]?.line).toBe(now)
  })

  test('is the answer about today’s finding', () => {
    const today = about({ fingerprint: 'fedcba9876543210' })
    expect(toAbsolute(toRelative(analyzed(), shown), today)?.fingerprint).toBe('fedcba9876543210')
  })
})

function cited(line: number) {
  return { path: 'src/app.py', line, quote: 'limit = 1', holds: true, decides: true }
}

describe('what is stored and is no answer', () => {
  const right = toRelative(analyzed({ citations: [cited(2)] }), shown)
  test('the right one is read', () => {
    expect(toAbsolute(right, shown)).toMatchObject({ verdict: 'false_positive', citations: [{ line: 2 }] })
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'false_positive'],
    ['a list', [right]],
    ['a verdict of its own', { ...right, verdict: 'safe' }],
    ['no confidence', { ...right, confidence: undefined }],
    ['no reason', { ...right, reason: ' ' }],
    ['an endless reason', { ...right, reason: 'a'.repeat(5001) }],
    ['an endless quote', { ...right, citations: [{ piece: 0, offset: 1, quote: 'a'.repeat(401) }] }],
    ['many citations', { ...right, citations: Array.from({ length: 9 }, () => right.citations[0]) }],
    ['a piece that is not shown', { ...right, citations: [{ piece: 1, offset: 0, quote: 'limit = 1' }] }],
    ['a piece before the first', { ...right, citations: [{ piece: -1, offset: 0, quote: 'limit = 1' }] }],
    ['half a line', { ...right, citations: [{ piece: 0, offset: 0.5, quote: 'limit = 1' }] }],
    [
      'a line beyond counting',
      { ...right, citations: [{ piece: 0, offset: 2 ** 53 - 1, quote: 'limit = 1' }] },
    ],
  ])('%s', (_, stored) => {
    expect(toAbsolute(stored, shown)).toBeNull()
  })

  test('what it says besides is not taken', () => {
    const answer = toAbsolute({ ...right, fingerprint: 'f', status: 'x', reused: 'proved' }, shown)
    expect(answer).toEqual(toAbsolute(right, shown))
  })
})

describe('what is left of a short file', () => {
  const shownOf = (rest: string): Evidence => {
    const about = evidence('def f():\n    run(x)', { from: 2, to: 2 })
    return {
      ...about,
      pieces: [...about.pieces, { path: 'src/app.py', role: restOfFile, from: 10, lines: [rest] }],
    }
  }

  test('does not make another question', () => {
    expect(answerKey(shownOf('def g(): pass'), asked)).toBe(answerKey(shownOf('def h(): pass'), asked))
  })

  test('is what an answer rests on that cites it', () => {
    const citing = (line: number) => ({
      ...analyzed(),
      citations: [{ path: 'src/app.py', line, quote: 'x' }],
    })
    expect(restsOnMore(citing(10), shownOf('def g(): pass'))).toBe(true)
    expect(restsOnMore(citing(2), shownOf('def g(): pass'))).toBe(false)
  })
})
