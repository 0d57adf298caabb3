import { describe, expect, test } from '@jest/globals'
import { type Heard, hear, silence } from '../../../src/core/plan/hear.ts'
import { type MarkedFinding, maxHeard } from '../../../src/core/plan/mark.ts'
import type { Audience } from '../../../src/core/plan/word.ts'
import type { Reply } from '../../../src/core/platform.ts'
import { reply } from '../../builders.ts'
import fc from '../../fast-check.ts'

/** The comment was last written on the second; what people say has the day of its number. */
const audience: Audience = {
  admitted: new Map([
    ['reviewer', true],
    ['other', true],
    ['author', true],
    ['stranger', false],
    ['unknown', null],
  ]),
  author: 'author',
  blocks: false,
  writtenAt: '2026-01-02T00:00:00Z',
  number: 1,
  of: 1,
}

/** What somebody says on a day of January; its id is the day. */
function on(day: number, body: string, login = 'reviewer', over: Partial<Reply> = {}): Reply {
  const id = String(day)
  const createdAt = `2026-01-0${day}T00:00:00Z`
  return reply(body, { id, author: { login, kind: 'person' }, createdAt, ...over })
}

/** Heard about code `now`, where the mark says that the comment spoke of `code` and knows these words. */
function heard(
  replies: Reply[],
  {
    code = 'c0de',
    known = [],
    now = 'c0de',
  }: { code?: string; known?: MarkedFinding['heard']; now?: string } = {},
  over: Partial<Audience> = {},
): Heard {
  return hear({ code, heard: known }, replies, now, { ...audience, ...over })
}

const fp = on(3, '/fp It is a constant.')
const said = { word: 'fp', by: 'reviewer', reason: 'It is a constant.' }

describe('there is silence', () => {
  test.each<[string, Reply[]]>([
    ['without replies', []],
    ['in words alone', [on(3, 'It is a constant.')]],
    ['from an account that may not', [on(3, '/fp It is a constant.', 'stranger')]],
    ['from an account that nobody asked about', [on(3, '/fp It is a constant.', 'newcomer')]],
    ['from a program', [on(3, '/fp x', 'reviewer', { author: { login: 'reviewer', kind: 'program' } })]],
    ['from an account that is gone', [on(3, '/fp x', '', { author: null })]],
  ])('%s', (_, replies) => {
    expect(heard(replies)).toEqual(silence)
  })

  test('about another finding of the comment', () => {
    expect(heard([on(3, '/fp #2 It is a constant.')], {}, { of: 2 })).toEqual(silence)
  })
})

describe('a new word', () => {
  test('counts where the code is the one that the comment speaks of', () => {
    expect(heard([fp])).toMatchObject({ said, objected: null, mark: [{ id: '3', code: 'c0de' }] })
  })

  test('does not count where the code is another by now', () => {
    expect(heard([fp], { now: 'new' })).toMatchObject({
      said: null,
      objected: { said, objection: 'other code' },
      mark: [{ id: '3', code: 'c0de' }],
    })
  })

  test.each<[string, string]>([
    ['its code cannot be seen now', 'c0de'],
    ['it never could', ''],
  ])('does not count where %s', (_, code) => {
    expect(heard([fp], { code, now: '' })).toMatchObject({
      said: null,
      objected: { objection: 'other code' },
    })
  })

  test.each<[string, number]>([
    ['before the comment was last written', 1],
    ['at the moment when the comment was last written', 2],
  ])('that was said %s was said of code that nobody can name', (_, day) => {
    const early = on(day, '/fp It is a constant.')
    expect(heard([early])).toMatchObject({
      said: null,
      objected: { objection: 'other code' },
      mark: [{ id: String(day), code: '' }],
    })
  })

  test('of an account whose permission nobody knows is kept for later, but not heard', () => {
    const word = on(3, '/fp It is a constant.', 'unknown')
    expect(heard([word])).toEqual({ said: null, objected: null, mark: [{ id: '3', code: 'c0de' }] })
    const admitted = new Map([['unknown', true]])
    const later = { known: heard([word]).mark, writtenAt: '2026-01-05T00:00:00Z' }
    expect(heard([word], later, { admitted, writtenAt: later.writtenAt })).toMatchObject({
      said: { by: 'unknown' },
    })
  })
})

describe('a word that is known', () => {
  const late = { writtenAt: '2026-01-09T00:00:00Z' }
  test.each<[string, string, string, string | null]>([
    ['counts while the code is the one of which it was said', 'c0de', 'c0de', null],
    ['does not count of other code', 'old', 'c0de', 'other code'],
    ['does not count while nobody sees the code', 'c0de', '', 'other code'],
    ['of code that nobody can name never counts', '', 'c0de', 'other code'],
    ['of code that nobody can name does not count while nobody sees the code', '', '', 'other code'],
  ])('%s', (_, code, now, objection) => {
    // The mark has been brought up to date since: what the comment speaks of now is not what the word was about.
    const found = heard([fp], { code: now, known: [{ id: '3', code }], now }, late)
    expect(found.objected?.objection ?? null).toBe(objection)
    expect(found.said === null).toBe(objection !== null)
    expect(found.mark).toEqual([{ id: '3', code }])
  })

  test('counts again when the code is as it was', () => {
    const away = heard([fp], { known: heard([fp]).mark, now: 'new' }, late)
    expect(away.said).toBeNull()
    expect(heard([fp], { code: 'new', known: away.mark }, late)).toMatchObject({ said, objected: null })
  })

  test('is not revived by a later one that is taken back', () => {
    const before = heard([fp], { code: 'new', known: [{ id: '3', code: 'old' }], now: 'new' })
    const both = heard([fp, on(4, '/open')], { code: 'new', known: before.mark, now: 'new' })
    expect(both.said).toMatchObject({ word: 'open' })
    const again = heard([fp], { code: 'new', known: both.mark, now: 'new' })
    expect(again).toMatchObject({ said: null, objected: { objection: 'other code' } })
  })

  test('stays known after its reply is gone', () => {
    expect(heard([], { known: [{ id: '3', code: 'c0de' }] }).mark).toEqual([{ id: '3', code: 'c0de' }])
  })
})

describe('a word that does not count says why', () => {
  test.each<[string, Reply, Partial<Audience>, string]>([
    ['no reason', on(3, '/fp'), {}, 'no reason'],
    ['edited', { ...fp, edited: true }, {}, 'edited'],
    ['of the author', on(3, '/fp It is a constant.', 'author'), { blocks: true }, 'author'],
  ])('%s', (_, only, over, objection) => {
    expect(heard([only], {}, over)).toMatchObject({ said: null, objected: { said: { id: '3' }, objection } })
  })

  test('what speaks against it goes before what it was said of', () => {
    expect(heard([on(3, '/fp')], { now: 'new' }).objected?.objection).toBe('no reason')
  })

  test('though it counted until it was edited', () => {
    const known = heard([fp]).mark
    expect(heard([{ ...fp, edited: true }], { known })).toMatchObject({
      said: null,
      objected: { objection: 'edited' },
    })
  })

  test('and is about the same code still where nothing speaks against it any more', () => {
    const word = on(3, '/fp It is a constant.', 'author')
    const before = heard([word], {}, { blocks: true })
    expect(heard([word], { known: before.mark }).said).toMatchObject({ by: 'author' })
    expect(heard([word], { code: 'new', known: before.mark, now: 'new' }).said).toBeNull()
  })
})

describe('of several words counts', () => {
  type Case = [
    name: string,
    replies: Reply[],
    over: Partial<Audience>,
    counts: string | null,
    objected: string | null,
  ]
  test.each<Case>([
    ['the last', [fp, on(4, '/open')], {}, '4', null],
    ['the last, of whomever', [fp, on(4, '/open', 'other')], {}, '4', null],
    ['the last of those who may', [fp, on(4, '/open', 'stranger')], {}, '3', null],
    ['the last of those of whom it is known', [fp, on(4, '/open', 'unknown')], {}, '3', null],
    ['one with effect before one without, which is answered', [on(3, '/open'), on(4, '/fp')], {}, '3', '4'],
    ['one with effect before an edited one', [fp, on(4, '/open', 'other', { edited: true })], {}, '3', '4'],
    ['one with effect behind one without, which is done with', [on(3, '/fp'), on(4, '/fp a')], {}, '4', null],
    ['none, and the last is answered', [on(3, '/fp'), on(4, '/ar')], {}, null, '4'],
    ['the one with this number', [on(3, '/fp #1 a'), on(4, '/open #2')], { of: 2 }, '3', null],
    ['the one with that number', [on(3, '/fp #1 a'), on(4, '/open #2')], { of: 2, number: 2 }, '4', null],
    [
      'one without a number for every finding',
      [on(3, '/fp #2 a'), on(4, '/open')],
      { of: 2, number: 2 },
      '4',
      null,
    ],
    ['a reviewer’s before the author’s', [fp, on(4, '/fp b', 'author')], { blocks: true }, '3', '4'],
    ['one after the comment was written, not one before', [on(1, '/fp a'), on(3, '/ar b')], {}, '3', null],
  ])('%s', (_, replies, over, counts, objected) => {
    const found = heard(replies, {}, over)
    const id = (word: object | null | undefined) => (word && 'id' in word ? word.id : null)
    expect([id(found.said), id(found.objected?.said)]).toEqual([counts, objected])
  })
})

test('no more words are known than a mark holds, the first ones', () => {
  const many = Array.from({ length: maxHeard + 5 }, (_, index) =>
    on(3, `/fp reason ${index}`, 'reviewer', { id: `r${index}` }),
  )
  const found = heard(many)
  expect(found.mark).toHaveLength(maxHeard)
  expect(found.said).toMatchObject({ reason: `reason ${maxHeard - 1}` })
})

describe('laws', () => {
  const code = fc.constantFrom('', 'a', 'b')
  const day = fc.integer({ min: 1, max: 5 })
  const anyReply = fc
    .record({
      day,
      login: fc.constantFrom('reviewer', 'author', 'stranger', 'unknown'),
      body: fc.constantFrom('/fp a', '/fp', '/open', '/fp #2 b', '/semgrep assistant agree', 'Thanks.'),
      edited: fc.boolean(),
    })
    .map(({ day, login, body, edited }) => on(day, body, login, { edited }))
  const replies = fc
    .uniqueArray(anyReply, { selector: ({ id }) => id, maxLength: 5 })
    .map((all) => all.sort((a, b) => Number(a.id) - Number(b.id)))
  const known = fc.uniqueArray(fc.record({ id: day.map(String), code }), {
    selector: ({ id }) => id,
    maxLength: 3,
  })
  const about = fc.record({
    blocks: fc.boolean(),
    writtenAt: day.map((each) => `2026-01-0${each}T00:00:00Z`),
    number: fc.constantFrom(1, 2),
    of: fc.constantFrom(1, 2),
  })

  test('heard again when the comment has been written, it is the same', () => {
    fc.assert(
      fc.property(code, known, replies, code, about, (before, words, all, now, over) => {
        const first = heard(all, { code: before, known: words, now }, over)
        const written = { ...over, writtenAt: '2026-01-09T00:00:00Z' }
        expect(heard(all, { code: now, known: first.mark, now }, written)).toEqual(first)
      }),
    )
  })

  test('what counts is the word of an admitted person of just this code, and nothing speaks against it', () => {
    fc.assert(
      fc.property(code, known, replies, code, about, (before, words, all, now, over) => {
        const { said: counts, mark } = heard(all, { code: before, known: words, now }, over)
        if (counts === null) return
        expect(now).not.toBe('')
        const source = all.find(({ id }) => 'id' in counts && id === counts.id)
        expect(source?.edited).toBe(false)
        expect(audience.admitted.get(source?.author?.login ?? '')).toBe(true)
        expect(mark).toContainEqual({ id: source?.id, code: now })
        if (over.blocks && counts.by === 'author') expect(counts.word).toBe('open')
      }),
    )
  })

  test('what is known of a word never changes', () => {
    fc.assert(
      fc.property(code, known, replies, code, about, (before, words, all, now, over) => {
        expect(heard(all, { code: before, known: words, now }, over).mark).toEqual(
          expect.arrayContaining(words),
        )
      }),
    )
  })

  test('replies that say nothing, or come from those who may not, change nothing', () => {
    fc.assert(
      fc.property(code, known, replies, code, about, (before, words, all, now, over) => {
        const telling = all.filter(({ body, author }) => body !== 'Thanks.' && author?.login !== 'stranger')
        const state = { code: before, known: words, now }
        expect(heard(telling, state, over)).toEqual(heard(all, state, over))
      }),
    )
  })
})
