import { describe, expect, test } from '@jest/globals'
import { ruleFix } from '../../src/core/rule-fix.ts'
import { evidence, spanOf } from '../builders.ts'

function fixed(code: string, matched: string, fix: string | null, occurrence = 1) {
  const span = spanOf(code, matched, occurrence)
  return ruleFix(
    evidence(code, { from: span.start.line, to: span.end.line }, { matched, about: { span, fix } }),
  )
}

describe('a rule’s fix as whole lines', () => {
  test.each<[string, string, string, string, { from: number; before: string[]; after: string[] }]>([
    [
      'part of a line',
      'a\n  x = load(y)\nb',
      'load(y)',
      'safe_load(y)',
      { from: 2, before: ['  x = load(y)'], after: ['  x = safe_load(y)'] },
    ],
    ['a longer one', 'f(a)', 'f(a)', 'g(\n  a\n)', { from: 1, before: ['f(a)'], after: ['g(', '  a', ')'] }],
    [
      'several lines',
      'x\nf(\n  a,\n  b)\ny',
      'f(\n  a,\n  b)',
      'f(a)',
      { from: 2, before: ['f(', '  a,', '  b)'], after: ['f(a)'] },
    ],
    [
      'equal first lines are left out',
      'f(\n  a,\n  b)',
      'f(\n  a,\n  b)',
      'f(\n  a,\n  c)',
      { from: 3, before: ['  b)'], after: ['  c)'] },
    ],
    [
      'equal last lines are left out',
      'f(\n  a,\n  b)',
      'f(\n  a,\n  b)',
      'g(\n  a,\n  b)',
      { from: 1, before: ['f('], after: ['g('] },
    ],
    ['CRLF in the fix', 'f(a)', 'f(a)', 'f(\r\na)', { from: 1, before: ['f(a)'], after: ['f(', 'a)'] }],
    ['a deletion', 'x = f(a, b)', ', b', '', { from: 1, before: ['x = f(a, b)'], after: ['x = f(a)'] }],
    ['indentation stays', '\t\tf(a)', 'f(a)', 'g(a)', { from: 1, before: ['\t\tf(a)'], after: ['\t\tg(a)'] }],
    [
      'a variable of the code itself',
      'echo $HOME',
      'echo $HOME',
      'echo "$HOME"',
      { from: 1, before: ['echo $HOME'], after: ['echo "$HOME"'] },
    ],
  ])('%s', (_, code, matched, fix, expected) => {
    expect(fixed(code, matched, fix)).toEqual(expected)
  })

  test('the occurrence that was flagged, of several on a line', () => {
    expect(fixed('f(x) + f(x)', 'f(x)', 'g', 1)?.after).toEqual(['g + f(x)'])
    expect(fixed('f(x) + f(x)', 'f(x)', 'g', 2)?.after).toEqual(['f(x) + g'])
  })

  test('the occurrence that was flagged, by its column in bytes', () => {
    const code = 's = "éééééééé"; f(x) + f(x)'
    expect(fixed(code, 'f(x)', 'g', 1)?.after).toEqual(['s = "éééééééé"; g + f(x)'])
    expect(fixed(code, 'f(x)', 'g', 2)?.after).toEqual(['s = "éééééééé"; f(x) + g'])
  })
})

describe('nothing is shown', () => {
  test.each<[string, string, string, string | null]>([
    ['without a fix', 'f(a)', 'f(a)', null],
    ['where it changes nothing', 'yaml.load(x)', 'yaml.load(x)', 'yaml.load(x)'],
    ['where a metavariable is left', 'f(a)', 'f(a)', 'g($X)'],
    ['where a variadic metavariable is left', 'f(a)', 'f(a)', 'g($...ARGS)'],
  ])('%s', (_, code, matched, fix) => {
    expect(fixed(code, matched, fix)).toBeNull()
  })

  test('where the lines are not all shown', () => {
    const all = evidence('f(\na)', { from: 1, to: 2 }, { about: { fix: 'g(a)' } })
    expect(ruleFix(all)).not.toBeNull()
    const part = all.pieces.map((piece) => ({ ...piece, lines: piece.lines.slice(0, 1) }))
    expect(ruleFix({ ...all, pieces: part })).toBeNull()
  })

  test('where what is shown of the match was cut or redacted', () => {
    const about = evidence('f("[redacted 1: key]")', { from: 1, to: 1 }, { about: { fix: 'g()' } })
    expect(ruleFix({ ...about, matched: 'f("[redacted 2: key]")' })).toBeNull()
    expect(ruleFix({ ...about, matched: 'f("[reda…' })).toBeNull()
  })

  test('where the commit does not hold the lines', () => {
    const about = evidence('f(a)', { from: 1, to: 1 }, { about: { fix: 'g(a)', head: null } })
    expect(ruleFix(about)).toBeNull()
  })
})
