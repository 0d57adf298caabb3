import { describe, expect, test } from '@jest/globals'
import { write } from '../../../src/core/host/write.ts'
import type { HostWrites } from '../../../src/core/host/writes.ts'
import { HostError } from '../../../src/core/host-error.ts'
import { withMark } from '../../../src/core/plan/mark.ts'
import type { Conversation, Operation, Remark } from '../../../src/core/platform.ts'
import { htmlForms, mark, markedFinding, thread } from '../../builders.ts'

const nothing: Conversation = { threads: [], remarks: [], author: 'author', account: 'us' }
const lost = new HostError('unavailable', 'no answer')
const forbidden = new HostError('forbidden', 'no')
const invalid = new HostError('invalid', 'no such line')

function markOf(fingerprint: string) {
  return mark([markedFinding({ fingerprint })])
}

function opening(fingerprint: string, line: number | null = 1): Operation {
  const lines = line === null ? null : { from: line, to: line }
  const body = withMark('Words', markOf(fingerprint), htmlForms)
  return {
    kind: 'open',
    fingerprints: [fingerprint],
    place: { path: 'a.py', lines },
    body,
    lowered: null,
    blocks: false,
  }
}

const summaryBody = withMark('Words', mark([], { says: 'this' }), htmlForms)
const summary: Operation = { kind: 'summary', commentId: null, body: summaryBody }

/** What was asked of a host, and how all of it ended. */
async function written(
  operations: Operation[],
  {
    fails = () => null,
    now = nothing,
    stale = false,
    opens = 1,
  }: {
    /** Of a request, by its words and its place among those of the same. */
    fails?: (request: string, nth: number) => HostError | null
    now?: Conversation
    stale?: boolean
    opens?: number
  } = {},
) {
  const requests: string[] = []
  const send = (request: string) => {
    requests.push(request)
    const error = fails(request, requests.filter((each) => each === request).length - 1)
    return error === null ? Promise.resolve() : Promise.reject(error)
  }
  const writes: HostWrites = {
    together: { opens, turns: 1 },
    open: (all, part) => send(`open ${all.flatMap(({ fingerprints }) => fingerprints).join(' ')}${part}`),
    openOnFile: ({ fingerprints, body }) =>
      send(`on file ${fingerprints.join(' ')}${body === 'lowered' ? ' lowered' : ''}`),
    turn: (all) => send(all.map(({ kind }) => kind).join(' ')),
    edit: () => send('edit'),
    createSummary: () => send('create summary'),
    editSummary: (id) => send(`edit summary ${id}`),
  }
  const outcomes = await write(operations, writes, {
    known: nothing,
    stale,
    list: () => Promise.resolve(now),
    wait: () => Promise.resolve(),
  })
  return { requests, ended: outcomes.map(({ status }) => status) }
}

describe('comments', () => {
  const there = { ...nothing, threads: [thread(markOf('a'), { id: 'new' })] }

  test('that are refused together are halved until the bad one stands on its file', async () => {
    const bad = (request: string) => (request.startsWith('open') && request.includes('c') ? invalid : null)
    const all = ['a', 'b', 'c'].map((each) => opening(each))
    expect(await written(all, { opens: 3, fails: bad })).toEqual({
      requests: ['open a b c', 'open a b', 'open c', 'on file c'],
      ended: ['done', 'done', 'lowered'],
    })
  })

  test('that are refused their lines say what they say on the file', async () => {
    const bad = (request: string) => (request === 'open a' ? invalid : null)
    const [lines, file] = [opening('a'), opening('b', null)].map((each) => ({ ...each, lowered: 'lowered' }))
    expect(
      (
        await written(
          [lines, file].flatMap((each) => each ?? []),
          { fails: bad },
        )
      ).requests,
    ).toEqual(['open a', 'on file a lowered', 'on file b'])
  })

  test('whose answer is lost are asked for before they are made again', async () => {
    const once = (_: string, nth: number) => (nth === 0 ? lost : null)
    expect(await written([opening('a')], { fails: once, now: there })).toEqual({
      requests: ['open a'],
      ended: ['done'],
    })
    expect(await written([opening('a')], { fails: once })).toEqual({
      requests: ['open a', 'open a'],
      ended: ['done'],
    })
    expect(await written([opening('a')], { fails: () => lost })).toEqual({
      requests: ['open a', 'open a'],
      ended: ['failed'],
    })
  })

  test('that another run has made since are not made', async () => {
    expect(await written([opening('a')], { stale: true, now: there })).toEqual({
      requests: [],
      ended: ['done'],
    })
  })

  test('end where the token may not write', async () => {
    const all = [opening('a'), opening('b'), opening('c', null), summary]
    expect(await written(all, { fails: () => forbidden })).toEqual({
      requests: ['open a (1 of 2)'],
      ended: ['refused', 'refused', 'refused', 'refused'],
    })
  })
})

describe('a thread', () => {
  const turn = (kind: 'resolve' | 'reopen'): Operation => ({
    ...{ kind, thread: thread(markOf('a')), body: 'Words', blocks: false },
  })

  test('is edited where the token may not resolve it, and left where nobody answers', async () => {
    const no = (error: HostError) => (request: string) => (request === 'resolve' ? error : null)
    expect(await written([turn('resolve')], { fails: no(forbidden) })).toEqual({
      requests: ['resolve', 'edit'],
      ended: ['edited only'],
    })
    expect(await written([turn('resolve')], { fails: no(lost) })).toEqual({
      requests: ['resolve'],
      ended: ['failed'],
    })
  })
})

describe('the summary', () => {
  const other: Remark = { commentId: '7', body: summaryBody, ours: true }

  test('that another run has written since is edited, not written again', async () => {
    const now = { ...nothing, remarks: [other] }
    expect(await written([summary], { stale: true, now })).toEqual({
      requests: ['edit summary 7'],
      ended: ['done'],
    })
  })

  test.each([
    [
      'of another name',
      { ...other, body: withMark('Words', mark([], { says: 'x', name: 'nightly' }), htmlForms) },
    ],
    ['of somebody else', { ...other, ours: false }],
    ['that is a comment on a finding', { ...other, body: withMark('Words', mark(), htmlForms) }],
  ])('%s is another one', async (_, remark) => {
    const now = { ...nothing, remarks: [remark] }
    expect((await written([summary], { stale: true, now })).requests).toEqual(['create summary'])
  })
})
