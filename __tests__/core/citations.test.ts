import { describe, expect, test } from '@jest/globals'
import { checkCitations, isConstant } from '../../src/core/citations.ts'
import type { Piece } from '../../src/core/evidence.ts'
import { analyzed, evidence } from '../builders.ts'
import { apart } from './apart.ts'

const code = [
  'TABLE = "orders"', // 1
  '',
  'def find(customer):', // 3
  '    allowed = ["orders", "items"]',
  '    if TABLE not in allowed:', // 5
  '        raise ValueError(TABLE)',
  '    return db.execute("select * from " + TABLE,', // 7
  '                      timeout_seconds=30)',
  '', // 9
  '',
  'def other():', // 11
  '    return find(name)',
].join('\n')

const shown = evidence(
  code,
  { from: 7, to: 8 },
  { matched: 'db.execute("select * from " + TABLE,\n timeout_seconds=30)' },
)

function check(line: number, quote: string, path = 'src/app.py', about = shown) {
  const checked = checkCitations(
    analyzed({ citations: [{ path, line, quote, holds: true, decides: true }] }),
    about,
  )
  const [citation] = checked.status === 'analyzed' ? checked.citations : []
  return { holds: citation?.holds, decides: citation?.decides }
}

const decides = { holds: true, decides: true }
const holds = { holds: true, decides: false }
const nothing = { holds: false, decides: false }

describe('a citation', () => {
  test.each<[string, number, string, object]>([
    ['as it stands', 5, 'if TABLE not in allowed:', decides],
    ['part of a line', 4, '["orders", "items"]', decides],
    ['two lines above', 3, 'if TABLE not in allowed:', decides],
    ['two lines below', 7, 'if TABLE not in allowed:', decides],
    ['three lines above', 2, 'if TABLE not in allowed:', nothing],
    ['three lines below', 8, 'if TABLE not in allowed:', nothing],
    ['far away', 400, 'if TABLE not in allowed:', nothing],
    ['another indentation', 5, '   if   TABLE not\tin allowed:  ', decides],
    ['over lines', 5, 'if TABLE not in allowed:\n        raise ValueError(TABLE)', decides],
    ['over lines, as one', 5, 'if TABLE not in allowed: raise ValueError(TABLE)', decides],
    ['7 characters', 5, 'TABLE n', nothing],
    ['8 characters', 5, 'TABLE no', decides],
    ['8 characters of which most are spaces', 5, 'TABLE          ', nothing],
    ['code that is not there', 5, 'if TABLE in allowed:', nothing],
    ['other case', 5, 'IF TABLE NOT IN ALLOWED:', nothing],
    ['the flagged code', 7, 'db.execute("select * from " + TABLE,', holds],
    ['part of the flagged code', 7, '"select * from " + TABLE', holds],
    ['all of the flagged code', 7, 'db.execute("select * from " + TABLE, timeout_seconds=30)', holds],
    ['a constant in the flagged code', 7, '"select * from "', decides],
    [
      'the flagged line, with what stands around the match',
      7,
      'return db.execute("select * from " + TABLE,',
      holds,
    ],
    ['nothing', 5, '', nothing],
  ])('%s', (_, line, quote, expected) => {
    expect(check(line, quote)).toEqual(expected)
  })

  test('in a file that was not shown', () => {
    expect(check(5, 'if TABLE not in allowed:', 'src/other.py')).toEqual(nothing)
  })

  test('of lines that were not shown: nothing stands for them', () => {
    expect(check(400, '\0 \0 \0 \0 \0')).toEqual(nothing)
    expect(check(1, '\0 \0 TABLE = "orders"')).toEqual(nothing)
  })

  test('code of a long match lies in it, though what is shown of the match is cut', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `    call_number_${index}(argument)`)
    const long = evidence(
      lines.join('\n'),
      { from: 1, to: 100 },
      { matched: `${lines.slice(0, 50).join('\n')}…` },
    )
    expect(check(90, 'call_number_89(argument)', 'src/app.py', long)).toEqual(holds)
  })

  test('pieces', () => {
    const piece = (from: number, lines: string[]): Piece => ({ path: 'src/app.py', role: 'r', from, lines })
    const about = (...pieces: Piece[]) => ({ ...shown, pieces })
    const quote = 'first_line()\nsecond_line()'
    expect(
      check(40, quote, 'src/app.py', about(piece(39, ['x', 'first_line()']), piece(41, ['second_line()']))),
    ).toEqual(decides)
    expect(
      check(40, quote, 'src/app.py', about(piece(39, ['x', 'first_line()']), piece(42, ['second_line()']))),
    ).toEqual(nothing)
    expect(check(40, quote, 'src/app.py', about())).toEqual(nothing)
  })
})

test('what was not analyzed has no citations to check', () => {
  const missing = { fingerprint: 'f', status: 'not_analyzed', kind: 'timeout', detail: 'd' } as const
  expect(checkCitations(missing, shown)).toBe(missing)
})

describe('constants', () => {
  test.each([
    '"select 1"',
    "'it\\'s'",
    '42',
    '-3.5',
    '1_000',
    'true',
    'None',
    'MAX_SIZE',
    '"a" + "b"',
    '"a" . TABLE_NAME',
    '("a")',
    '"a");',
    '"a", 3, null',
    '  "a"  ',
  ])('%s', (text) => {
    expect(isConstant(text)).toBe(true)
  })

  test.each([
    'name',
    'Name',
    'TABLE',
    '"a" + name',
    '"a" + f()',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of another language
    '"hello ${name}"',
    '"hello #{name}"',
    'f"{name}"',
    'f("a")',
    '"a" if x else "b"',
    '["a"]',
    '',
    '"open',
    'A_B(x)',
  ])('%s is none', (text) => {
    expect(isConstant(text)).toBe(false)
  })

  test('a quote made to take for ever is none, too', () => {
    const module = new URL('../../src/core/citations.ts', import.meta.url)
    expect(apart(module, 'isConstant', "isConstant('1' + '.1'.repeat(100) + 'x')")).toBe('false')
  }, 10_000)
})

test('a citation of a line beyond counting does not hold, and is none to count to', () => {
  const module = new URL('../../src/core/citations.ts', import.meta.url)
  const line = Number.MAX_SAFE_INTEGER
  const answer = { status: 'analyzed', citations: [{ path: 'a.py', line, quote: 'a\nb\nc\nd = 100' }] }
  const shown = { finding: { path: 'a.py', head: null }, pieces: [] }
  const call = `checkCitations(${JSON.stringify(answer)}, ${JSON.stringify(shown)}).citations[0].holds`
  expect(apart(module, 'checkCitations', call)).toBe('false')
}, 10_000)
