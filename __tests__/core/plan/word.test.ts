import { describe, expect, test } from '@jest/globals'
import {
  type Audience,
  isListed,
  isRelease,
  objectionTo,
  readWord,
  sameLogin,
  speakers,
  type Word,
} from '../../../src/core/plan/word.ts'
import type { Reply } from '../../../src/core/platform.ts'
import { reply } from '../../builders.ts'

const alone = { number: 1, of: 1 }

/** Word and reason, as a row of a table, heard about a finding of a comment that shows so many. */
function said(body: string, about = alone): [string, string] | null {
  const word = readWord(reply(body), about)
  return word === null ? null : [word.word, word.reason]
}

describe('a reply that begins with a word says it', () => {
  test.each<[string, [string, string]]>([
    ['/fp It is a constant.', ['fp', 'It is a constant.']],
    ['/ar Until March.', ['ar', 'Until March.']],
    ['/open', ['open', '']],
    ['/open It came back.', ['open', 'It came back.']],
    ['/semgrep assistant agree', ['agree', '']],
    ['/semgrep assistant disagree The value is checked.', ['disagree', 'The value is checked.']],
    ['/semgrep   assistant\tagree', ['agree', '']],
    ['/FP Shouted.', ['fp', 'Shouted.']],
    ['/Ar Said.', ['ar', 'Said.']],
    ['/OPEN', ['open', '']],
    ['/Semgrep Assistant Agree', ['agree', '']],
    ['/Semgrep Assistant DISAGREE', ['disagree', '']],
    ['\n  /fp Behind white space.\n', ['fp', 'Behind white space.']],
    ['/fp', ['fp', '']],
    ['/fp   \n ', ['fp', '']],
    ['/fp\nOn the next line.', ['fp', 'On the next line.']],
    ['/fp One line.\n\nAnd another.', ['fp', 'One line. And another.']],
    ['/fp: A colon.', ['fp', 'A colon.']],
    ['/fp 2nd try', ['fp', '2nd try']],
    ['/fp 2 of us looked', ['fp', '2 of us looked']],
    ['/fp 2024 was another year', ['fp', '2024 was another year']],
    ['/fp a\u202eb', ['fp', 'a\\u{202e}b']],
  ])('%j', (body, expected) => {
    expect(said(body)).toEqual(expected)
  })

  test('a reason is cut', () => {
    expect(readWord(reply(`/fp ${'r'.repeat(1000)}`), alone)?.reason).toHaveLength(300)
  })

  test('it is known by its id and its author', () => {
    expect(readWord(reply('/fp x', { id: 'r7', author: { login: 'a', kind: 'person' } }), alone)).toEqual({
      id: 'r7',
      word: 'fp',
      by: 'a',
      name: 'a',
      reason: 'x',
    })
  })
})

describe('every other reply says nothing', () => {
  test.each([
    '',
    'It is a false positive.',
    'I would say /fp It is a constant.',
    'Looks fine.\n/fp It is a constant.',
    '> /fp It is a constant.',
    '> /fp It is a constant.\n\nI agree.',
    '`/fp It is a constant.`',
    '```\n/fp It is a constant.\n```',
    '* /fp It is a constant.',
    '/fpx',
    '/fp2 It is a constant.',
    '/fp-ish',
    '/fp_2',
    '/arx',
    '/opened',
    '//fp',
    '/ fp',
    'fp It is a constant.',
    '/semgrep agree',
    '/semgrep assistant agreed',
    '/semgrep assistant disagreed',
    '/semgrep assistant',
    '/semgrep-assistant agree',
    '\u200b/fp It is a constant.',
  ])('%j', (body) => {
    expect(said(body)).toBeNull()
  })
})

describe('in a comment that shows several findings', () => {
  test.each<[string, number, [string, string] | null]>([
    ['/fp #2 It is a constant.', 2, ['fp', 'It is a constant.']],
    ['/fp #2 It is a constant.', 1, null],
    ['/fp #2. It is a constant.', 2, ['fp', 'It is a constant.']],
    ['/fp #2) It is a constant.', 2, ['fp', 'It is a constant.']],
    ['/fp #2: It is a constant.', 2, ['fp', 'It is a constant.']],
    ['/fp #2: It is a constant.', 3, null],
    ['/fp #2\nOn the next line.', 2, ['fp', 'On the next line.']],
    ['/fp #12', 12, ['fp', '']],
    ['/open #3', 3, ['open', '']],
    ['/open #3', 1, null],
    ['/semgrep assistant agree #2', 2, ['agree', '']],
    ['/fp It is a constant.', 2, ['fp', 'It is a constant.']],
    ['/open', 3, ['open', '']],
    ['/fp 2 of us looked', 1, ['fp', '2 of us looked']],
  ])('%j about number %i', (body, number, expected) => {
    expect(said(body, { number, of: 12 })).toEqual(expected)
  })

  test('a number counts for nothing where the comment shows one finding', () => {
    expect(said('/fp #2 It is a constant.')).toEqual(['fp', 'It is a constant.'])
  })
})

describe('nothing is said by', () => {
  test.each<[string, Reply['author']]>([
    ['a program', { login: 'helper[bot]', kind: 'program' }],
    ['an account that is gone', null],
  ])('%s', (_, author) => {
    const replies = [reply('/fp It is a constant.', { author })]
    expect(replies.map((each) => readWord(each, alone))).toEqual([null])
    expect(speakers(replies)).toEqual([])
  })
})

test('speakers are those who said a word about any finding, each once, the last ones first', () => {
  const by = (login: string, body: string) => reply(body, { author: { login, kind: 'person' } })
  const replies = [
    by('a', '/fp x'),
    by('b', 'Thanks.'),
    by('c', '/open #7'),
    by('d', '/open'),
    by('a', '/ar y'),
  ]
  expect(speakers(replies)).toEqual(['a', 'd', 'c'])
})

describe('what speaks against a word', () => {
  const audience: Audience = {
    admitted: new Map(),
    author: 'author',
    blocks: false,
    writtenAt: '2026-01-01T00:00:00Z',
    ...alone,
  }
  const fp = '/fp It is a constant.'
  type Case = [name: string, body: string, by: string, over: Partial<Audience>, objection: string | null]
  test.each<Case>([
    ['nothing', fp, 'reviewer', {}, null],
    ['nothing, from the author where nothing blocks', fp, 'author', {}, null],
    ['nothing, from somebody else where the policy blocks', fp, 'reviewer', { blocks: true }, null],
    ['the author clears what blocks', fp, 'author', { blocks: true }, 'author'],
    ['the author clears what blocks, whatever the case', fp, 'Author', { blocks: true }, 'author'],
    ['the author accepts what blocks', '/ar Fine.', 'author', { blocks: true }, 'author'],
    ['the author agrees about what blocks', '/semgrep assistant agree', 'author', { blocks: true }, 'author'],
    ['nothing, where the author opens what blocks', '/open', 'author', { blocks: true }, null],
    [
      'nothing, where the author disagrees about what blocks',
      '/semgrep assistant disagree',
      'author',
      { blocks: true },
      null,
    ],
    ['nothing, where the author’s account is gone', fp, 'reviewer', { blocks: true, author: null }, null],
    ['false without a reason', '/fp', 'reviewer', {}, 'no reason'],
    ['accepted without a reason', '/ar', 'reviewer', {}, 'no reason'],
    ['false without a word of reason', '/fp #1 42 …', 'reviewer', {}, 'no reason'],
    ['nothing, in another script', '/fp 定数', 'reviewer', {}, null],
    ['nothing, since opening takes no reason', '/open', 'reviewer', {}, null],
    ['nothing, since agreeing takes no reason', '/semgrep assistant agree', 'reviewer', {}, null],
    ['nothing, since disagreeing takes no reason', '/semgrep assistant disagree', 'reviewer', {}, null],
    ['the author, before the reason', '/fp', 'author', { blocks: true }, 'author'],
  ])('%s', (_, body, by, over, objection) => {
    const one = reply(body, { author: { login: by, kind: 'person' } })
    const word = readWord(one, alone)
    expect(word && objectionTo(word, one, { ...audience, ...over })).toBe(objection)
    expect(word && objectionTo(word, { ...one, edited: true }, { ...audience, ...over })).toBe('edited')
  })
})

test.each<[Word, boolean]>([
  ['fp', true],
  ['ar', true],
  ['agree', true],
  ['open', false],
  ['disagree', false],
])('%s lets go of what the change silences: %s', (word, expected) => {
  expect(isRelease({ word })).toBe(expected)
})

test.each([
  ['octocat', 'Octocat', true],
  ['octocat', 'octocat', true],
  ['octocat', 'octocat2', false],
])('%s and %s as one login: %s', (a, b, expected) => {
  expect(sameLogin(a, b)).toBe(expected)
  expect(isListed({ login: a, kind: 'person' }, ['somebody', b])).toBe(expected)
})

test('nobody is listed in an empty list', () => {
  expect(isListed({ login: 'octocat', kind: 'person' }, [])).toBe(false)
})
