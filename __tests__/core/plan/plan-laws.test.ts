import { expect, test } from '@jest/globals'
import { confidences, verdicts } from '../../../src/core/assessment.ts'
import { isReviewed } from '../../../src/core/decision.ts'
import { modes } from '../../../src/core/finding.ts'
import { anchorOf } from '../../../src/core/plan/anchor.ts'
import { type MarkedFinding, readMark, withMark, withoutMark } from '../../../src/core/plan/mark.ts'
import { topicKey, topicsOf } from '../../../src/core/plan/match.ts'
import { noiseActions } from '../../../src/core/policy/policy.ts'
import { htmlForms, mark, markedFinding, reply, thread } from '../../builders.ts'
import fc from '../../fast-check.ts'
import { type Circumstances, type Proposal, run, World } from './world.ts'

const text = fc.constantFrom(
  'a(x)',
  'a(y)',
  'b(x)',
  'ab(x)',
  'x = y',
  'print(x)',
  '',
  'def f(x):',
  '  a(x)',
  '  b(y)',
  '  y = x',
  'a(x)  # nosemgrep',
)
const number = fc.nat(11)
const edit = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert', 'replace'), file: number, at: number, text }),
  fc.record({
    kind: fc.constantFrom('delete', 'copy', 'indent', 'rename', 'remove'),
    file: number,
    at: number,
  }),
)
type Edit = { kind: string; file: number; at: number; text?: string }

const clearing = [
  '/fp It is a test.',
  '/fp',
  '/ar Until March.',
  '/fp #2 It is a test.',
  '/semgrep assistant agree',
  'Thanks.',
]
const opening = ['/open', '/semgrep assistant disagree']

/** What a person does, who may say one of these. */
function act(bodies: string[]) {
  return fc.record({
    kind: fc.constantFrom('reply', 'reply', 'reply', 'edit', 'delete', 'resolve', 'unresolve', 'take over'),
    thread: number,
    which: number,
    login: fc.constantFrom('reviewer', 'author', 'stranger'),
    program: fc.boolean(),
    body: fc.constantFrom(...bodies),
  })
}
type Act = ReturnType<typeof act> extends fc.Arbitrary<infer T> ? T : never

const answer = fc.option(
  fc.record({ verdict: fc.constantFrom(...verdicts), confidence: fc.constantFrom(...confidences) }),
  { freq: 3 },
)
const proposal: fc.Arbitrary<Proposal> = fc.option(
  fc.record({
    source: fc.constantFrom('rule', 'model', 'model'),
    outcome: fc.constantFrom('checked', 'checked', 'unchecked'),
    line: fc.constantFrom('safe(x)', 'safe(y)', null),
    why: fc.constantFrom('It reaches a query.', 'A query is reached.', null),
    shared: fc.boolean(),
  }),
  { freq: 3 },
)
const mode = fc.constantFrom(...modes, 'comment' as const, 'block' as const)
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  scope: fc.constantFrom('changed', 'all'),
  modes: fc.record({ a: mode, b: mode }),
  noise: fc.constantFrom(...noiseActions),
  fromFork: fc.boolean(),
  answers: fc.array(answer, { minLength: 1, maxLength: 5 }),
  assessor: fc.constantFrom('offline', 'fake:model-1'),
  scans: fc.constantFrom(2, 2, 2, 1),
  readWhole: fc.constantFrom(true, true, true, false, null),
  editsScanning: fc.constantFrom(false, false, false, true),
  withheld: fc.constantFrom(0, 0, 2, 3),
  maxComments: fc.constantFrom(0, 1, 3, 20, 20),
  bodyLimit: fc.constantFrom(8_000, 65_000),
  remedies: fc.array(proposal, { minLength: 1, maxLength: 5 }),
  maySettle: fc.boolean(),
})
function steps(bodies: string[]) {
  const step = fc.record({
    edits: fc.array(edit, { maxLength: 4 }),
    acts: fc.array(act(bodies), { maxLength: 3 }),
    circumstances,
  })
  return fc.array(step, { minLength: 1, maxLength: 6 })
}
type Steps = ReturnType<typeof steps> extends fc.Arbitrary<infer T> ? T : never
const base = fc.array(fc.array(text, { maxLength: 8 }), { minLength: 1, maxLength: 3 })

/** Threads that are none of ours, or of another name, though their marks name findings. */
const foreign = [
  thread(mark(), { id: 'forged', ours: false }),
  thread(mark([markedFinding()], { name: 'nightly' }), { id: 'nightly' }),
  thread(mark(), { id: 'unmarked', body: 'A person’s own words.', ours: true }),
]

function change(world: World, { kind, file, at, text: line = '' }: Edit): void {
  const paths = [...world.files.keys()]
  const path = paths[file % Math.max(1, paths.length)]
  if (path === undefined) {
    world.files.set('a.py', [line])
    return
  }
  if (kind === 'remove' && at > 8) world.remove(path)
  if (kind === 'rename') world.rename(path, `${at % 3}.py`)
  const lines = [...(world.files.get(path) ?? [])]
  const index = at % Math.max(1, lines.length)
  const old = lines[index] ?? ''
  if (kind === 'insert') lines.splice(index, 0, line)
  if (kind === 'replace') lines.splice(index, 1, line)
  if (kind === 'delete') lines.splice(index, 1)
  if (kind === 'copy') lines.splice(index, 0, old)
  if (kind === 'indent') lines.splice(index, 1, `  ${old}`)
  if (world.files.has(path)) world.files.set(path, lines)
}

function speak(world: World, { kind, thread: index, which, login, program, body }: Act): void {
  const about = world.threads[index % Math.max(1, world.threads.length)]
  if (about === undefined) return
  const { id, replies } = about
  const one = replies[which % Math.max(1, replies.length)]
  if (kind === 'reply') {
    const author = {
      login,
      kind: program && login === 'stranger' ? ('program' as const) : ('person' as const),
    }
    const createdAt = world.now()
    world.act(id, { replies: [...replies, reply(body, { id: createdAt, author, createdAt })] })
  }
  if (kind === 'edit')
    world.act(id, { replies: replies.map((each) => (each === one ? { ...each, body, edited: true } : each)) })
  if (kind === 'delete') world.act(id, { replies: replies.filter((each) => each !== one) })
  if (kind === 'resolve') world.act(id, { resolved: true, resolvedBy: { login, kind: 'person' } })
  if (kind === 'unresolve') world.act(id, { resolved: false, resolvedBy: null })
  if (kind === 'take over' && which > 8) world.act(id, { ours: false })
}

/** Lives through the steps, and hands each run to a check before and after its operations are applied. */
function live(
  files: string[][],
  steps: Steps,
  check: (before: ReturnType<typeof run>, again: () => ReturnType<typeof run>, about: Circumstances) => void,
): void {
  const world = new World(new Map(files.map((lines, index) => [`${index}.py`, lines])))
  world.threads = [...foreign]
  for (const { edits, acts, circumstances: about } of steps) {
    for (const each of edits) change(world, each)
    for (const each of acts) speak(world, each)
    world.commit()
    const first = run(world, about)
    let applied = false
    check(
      first,
      () => {
        if (!applied) for (const operation of first.plan.operations) world.apply(operation, about.maySettle)
        applied = true
        return run(world, about)
      },
      about,
    )
    if (!applied) for (const operation of first.plan.operations) world.apply(operation, about.maySettle)
  }
}

const lives = [base, steps([...clearing, ...opening])] as const

test('applied and planned again, nothing is left to do', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, (_, again) => expect(again().plan.operations).toEqual([]))
    }),
    { numRuns: 500 },
  )
})

test('every finding that is to be shown and has a place has a thread, or found no slot', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, (_, again, { maxComments }) => {
        const { input, plan } = again()
        const taken = input.own.length
        const shown = input.decisions.filter(
          (each) => (each.action === 'comment' || each.action === 'annotate') && input.mayShow(each),
        )
        const without = shown.filter(
          ({ finding }) =>
            !input.matches.has(finding.fingerprint) &&
            anchorOf(finding, input.diff.get(finding.path), null) !== null,
        )
        expect(plan.overflow).toEqual(expect.arrayContaining(without))
        expect(plan.overflow).toHaveLength(without.length)
        if (without.length > 0) expect(taken).toBeGreaterThanOrEqual(maxComments)
      })
    }),
    { numRuns: 200 },
  )
})

test('new comments are of findings that are to be shown, have none and share no other', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, ({ input, plan }) => {
        const opened = plan.operations.flatMap((each) => (each.kind === 'open' ? each.fingerprints : []))
        expect(new Set(opened).size).toBe(opened.length)
        for (const fingerprint of opened) {
          const decision = input.decisions.find(({ finding }) => finding.fingerprint === fingerprint)
          expect(['comment', 'annotate']).toContain(decision?.action)
          expect(decision && input.mayShow(decision)).toBe(true)
          expect(input.matches.has(fingerprint)).toBe(false)
        }
        const parts = [plan.unplaced, plan.overflow].flat().map(({ finding }) => finding.fingerprint)
        expect(opened.filter((fingerprint) => parts.includes(fingerprint))).toEqual([])
      })
    }),
    { numRuns: 200 },
  )
})

test('new comments keep within max-comments, less those that are there', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, ({ input, plan }, _, { maxComments }) => {
        const reviewed = new Set(input.decisions.filter(isReviewed).map(({ finding }) => finding.fingerprint))
        const taken = new Set(
          [...input.matches].flatMap(
            ([
              fingerprint,
              {
                thread: { id },
              },
            ]) => (reviewed.has(fingerprint) ? [id] : []),
          ),
        )
        const opened = plan.operations.filter(({ kind }) => kind === 'open').length
        expect(opened).toBeLessThanOrEqual(Math.max(0, maxComments - taken.size))
      })
    }),
    { numRuns: 200 },
  )
})

test('a thread resolves only if all it speaks of was ruled fixed or is said elsewhere', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, ({ input, plan }) => {
        const matched = new Set([...input.matches.values()].map(topicKey))
        for (const operation of plan.operations) {
          if (operation.kind !== 'resolve') continue
          const own = input.own.find(({ thread: { id } }) => id === operation.thread.id)
          for (const [index, { state }] of (own?.mark.findings ?? []).entries()) {
            const key = topicKey({ thread: operation.thread, index })
            const ruling = input.gone.get(key)
            const stays = matched.has(key) || ruling === 'unknown' || ruling === 'unread'
            expect(['fixed', 'duplicate']).toContain(stays ? state : ruling)
          }
          expect(operation.thread.resolved).toBe(false)
          expect(operation.thread.replies.some(({ author }) => author?.kind === 'person')).toBe(false)
        }
      })
    }),
    { numRuns: 500 },
  )
})

function isDone({ state }: MarkedFinding): boolean {
  return state === 'fixed' || state === 'duplicate'
}

test('a thread reopens only if something of it is there again, and no person resolved it', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, ({ plan }) => {
        for (const operation of plan.operations) {
          if (operation.kind !== 'reopen') continue
          expect(operation.thread).toMatchObject({ resolved: true, resolvedBy: { login: 'assistant' } })
          expect(readMark(operation.thread.body)?.findings.every(isDone)).toBe(true)
          expect(readMark(operation.body)?.findings.every(isDone)).toBe(false)
        }
      })
    }),
    { numRuns: 500 },
  )
})

test('threads of others and of another name are left alone', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, ({ input, plan }) => {
        const own = new Set(input.own.map(({ thread: { id } }) => id))
        for (const { id } of foreign) expect(own.has(id)).toBe(false)
        for (const operation of plan.operations) {
          if (operation.kind === 'open' || operation.kind === 'summary') continue
          expect(own.has(operation.thread.id)).toBe(true)
          expect(operation.thread.ours).toBe(true)
        }
      })
    }),
    { numRuns: 200 },
  )
})

test('a body fits its limit and ends with a mark that reads as it was written', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, ({ input, plan }, _, { bodyLimit }) => {
        for (const operation of plan.operations) {
          expect(operation.body.length).toBeLessThanOrEqual(bodyLimit)
          const read = readMark(operation.body)
          if (read === null) throw new Error('the body has no mark')
          expect(read.name).toBe('default')
          expect(read.scans).toBeGreaterThanOrEqual(input.scans)
          expect(operation.body).toBe(withMark(withoutMark(operation.body), read, htmlForms))
          if (operation.kind === 'open')
            expect(read.findings.map(({ fingerprint }) => fingerprint)).toEqual(operation.fingerprints)
        }
      })
    }),
    { numRuns: 200 },
  )
})

test('what is said twice is said in another thread, once', () => {
  fc.assert(
    fc.property(...lives, (files, all) => {
      live(files, all, ({ input }) => {
        const matched = new Set([...input.matches.values()].map(topicKey))
        const said = new Map(topicsOf(input.own).map((topic) => [topicKey(topic), topic.marked.state]))
        for (const [key, ruling] of input.gone) {
          if (ruling !== 'duplicate') continue
          expect(matched.has(key)).toBe(false)
          // What was said elsewhere stays so when it is fixed there.
          if (said.get(key) !== 'duplicate') expect(matched.size).toBeGreaterThan(0)
        }
        expect(matched.size).toBe(input.matches.size)
      })
    }),
    { numRuns: 200 },
  )
})

/** The same from a model on another day: other words, and now and then none. */
function reworded(each: Proposal, isSilent: boolean): Proposal {
  if (each === null || each.source === 'rule' || each.line === null) return each
  return isSilent ? null : { ...each, line: `${each.line}  # or so`, why: 'In other words.' }
}

test('a model that words its fix otherwise, or says nothing, about the same code is no news', () => {
  fc.assert(
    fc.property(base, circumstances, fc.boolean(), (files, about, isSilent) => {
      const world = new World(new Map())
      for (const [index, lines] of files.entries()) world.files.set(`${index}.py`, lines)
      world.commit()
      for (const operation of run(world, about).plan.operations) world.apply(operation, true)
      const remedies = about.remedies.map((each) => reworded(each, isSilent))
      const shares = remedies.some((each) => each?.shared === true)
      fc.pre(!(isSilent && shares))
      expect(run(world, { ...about, remedies }).plan.operations).toEqual([])
    }),
    { numRuns: 200 },
  )
})
