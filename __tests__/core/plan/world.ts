import { createTwoFilesPatch } from 'diff'
import type { CheckedAssessment } from '../../../src/core/assessment.ts'
import { type Decision, decide, isReviewed } from '../../../src/core/decision.ts'
import { type FileChange, readDiff } from '../../../src/core/diff/unified.ts'
import type { Finding, Mode } from '../../../src/core/finding.ts'
import type { Remedies } from '../../../src/core/fix/fix.ts'
import { identify } from '../../../src/core/identity.ts'
import { codeDigest } from '../../../src/core/plan/code-digest.ts'
import { ruleGone, type ScanFacts } from '../../../src/core/plan/gone.ts'
import { hear } from '../../../src/core/plan/hear.ts'
import {
  matchTopics,
  ownThreads,
  sameCode,
  type Topic,
  type TracedTopic,
  topicKey,
  topicsOf,
  topicsToTrace,
} from '../../../src/core/plan/match.ts'
import { planReview } from '../../../src/core/plan/plan.ts'
import type { PlanInput } from '../../../src/core/plan/plan-input.ts'
import { covers, type Silencing, silencedRules } from '../../../src/core/plan/silencing.ts'
import { codeOf, placesOf, traceLines } from '../../../src/core/plan/trace.ts'
import type { LineRange, Operation, Thread } from '../../../src/core/platform.ts'
import { type NoiseAction, neverHideByDefault } from '../../../src/core/policy/policy.ts'
import { scopeOf } from '../../../src/core/scope.ts'
import { htmlForms, lineSpan, offeredFix, remedy, rule, scanResult, source } from '../../builders.ts'

/** Lines of files by path. */
export type Files = ReadonlyMap<string, readonly string[]>

/** What one run is told besides the code and the conversation. */
export interface Circumstances {
  scope: 'changed' | 'all'
  modes: Record<'a' | 'b', Mode>
  noise: NoiseAction
  fromFork: boolean
  /** How findings are judged, in turn. */
  answers: readonly Answer[]
  assessor: string
  scans: number
  readWhole: boolean | null
  editsScanning: boolean
  /** Every so many-th finding may not be shown; 0 for none. */
  withheld: number
  maxComments: number
  bodyLimit: number
  /** What is proposed about findings, in turn. */
  remedies: readonly Proposal[]
  /** The token may resolve and reopen. */
  maySettle: boolean
}

export type Answer = Pick<Extract<CheckedAssessment, { status: 'analyzed' }>, 'verdict' | 'confidence'> | null

/** What a run makes of a finding; null where nobody was asked or answered. */
export type Proposal = {
  source: 'rule' | 'model'
  outcome: 'checked' | 'unchecked'
  /** What the flagged line becomes; null for no fix. */
  line: string | null
  why: string | null
  /** Of the finding before, whose fix does. */
  shared: boolean
} | null

const target = {
  forms: { line: '/{path}#{from}', range: '/{path}#{from}-{to}', commit: '/{commit}' },
  commit: 'c',
}

export const account = 'assistant[bot]'
export const admitted = new Map([
  ['author', true],
  ['reviewer', true],
  ['stranger', false],
])

/**
 * A change, its code host and its people, in memory. The code calls `a` and `b`, on which a rule of that name fires; `ab` is
 * a call on which both do.
 */
export class World {
  readonly commits = new Map<string, Files>()
  readonly #origins: Map<string, string>
  files: Map<string, readonly string[]>
  threads: Thread[] = []
  head = 'c0'
  #clock = 0

  constructor(base: Files) {
    this.commits.set('c0', base)
    this.files = new Map(base)
    this.#origins = new Map([...base.keys()].map((path) => [path, path]))
  }

  /** The host's clock, which never shows the same time twice. */
  now(): string {
    return new Date(this.#clock++ * 1000).toISOString()
  }

  commit(): void {
    this.head = `c${this.commits.size}`
    this.commits.set(this.head, new Map(this.files))
  }

  rename(from: string, to: string): void {
    const lines = this.files.get(from)
    if (lines === undefined || this.files.has(to)) return
    this.files.delete(from)
    this.files.set(to, lines)
    const origin = this.#origins.get(from)
    this.#origins.delete(from)
    if (origin !== undefined) this.#origins.set(to, origin)
  }

  remove(path: string): void {
    this.files.delete(path)
    this.#origins.delete(path)
  }

  diff(): Map<string, FileChange> {
    const base = this.commits.get('c0') ?? new Map<string, readonly string[]>()
    const patches = [...this.files].flatMap(([path, lines]) => {
      const origin = this.#origins.get(path)
      const before = origin === undefined ? null : (base.get(origin) ?? null)
      const [old, now] = [textOf(before ?? []), textOf(lines)]
      if (before !== null && old === now && origin === path) return []
      const head = [`diff --git a/${origin ?? path} b/${path}`]
      if (before === null) head.push('new file mode 100644')
      if (origin !== undefined && origin !== path) head.push(`rename from ${origin}`, `rename to ${path}`)
      const patch = createTwoFilesPatch(`a/${origin ?? path}`, `b/${path}`, old, now, undefined, undefined, {
        context: 3,
      })
      return [`${head.join('\n')}\n${patch.replace(/^=+\n/, '')}`]
    })
    return readDiff(patches.join(''))
  }

  /** Does what an operation says, as a host would. */
  apply(operation: Operation, maySettle: boolean): void {
    if (operation.kind === 'summary') return
    if (operation.kind === 'open') {
      const id = `t${this.threads.length}`
      const { path, lines } = operation.place
      this.threads.push({
        id,
        commentId: `comment of ${id}`,
        body: operation.body,
        ours: true,
        writtenAt: this.now(),
        path,
        lines,
        resolved: false,
        resolvedBy: null,
        replies: [],
      })
      return
    }
    const { body, thread, kind } = operation
    this.#change(thread.id, { body, writtenAt: this.now() })
    if (kind === 'edit' || !maySettle) return
    const resolved = kind === 'resolve'
    const by = { login: 'assistant', kind: 'person' as const }
    this.#change(thread.id, { resolved, resolvedBy: resolved ? by : null })
  }

  act(id: string, over: Partial<Thread>): void {
    this.#change(id, over)
  }

  #change(id: string, over: Partial<Thread>): void {
    this.threads = this.threads.map((thread) => (thread.id === id ? { ...thread, ...over } : thread))
  }
}

/** All that one run makes of the world, up to the plan. */
export function run(world: World, circumstances: Circumstances) {
  const { modes, scope, scans, readWhole, editsScanning, assessor } = circumstances
  const diff = world.diff()
  const findings = scan(world.files)
  const judged = findings.map((finding) => ({
    finding,
    scope: scopeOf(finding, { setting: scope, diff, baseline: null }, enclosingOf(world.files, finding)),
    mode: { mode: finding.rule.name === 'a' ? modes.a : modes.b, because: 'the policy' },
  }))
  const own = ownThreads(world.threads, 'default')
  const topics = topicsOf(own)
  const digests = new Map(
    judged.filter(isReviewed).map(({ finding }) => {
      const code = source(textOf(world.files.get(finding.path) ?? []))
      return [finding.fingerprint, codeDigest(code, finding.head, enclosingOf(world.files, finding))]
    }),
  )
  const traced = trace(world, topicsToTrace(topics, findings), findings, diff)
  const matches = matchTopics(topics, findings, traced.places, digests)
  const answerTo = ({ thread, mark, marked, index }: Topic, code: string, blocks: boolean) => {
    const { writtenAt, replies } = thread
    const audience = {
      admitted,
      author: 'author',
      blocks,
      writtenAt,
      number: index + 1,
      of: mark.findings.length,
    }
    return hear(marked, replies, code, audience)
  }
  const modeOf = new Map(judged.map(({ finding, mode }) => [finding.fingerprint, mode.mode]))
  const heard = new Map(
    [...matches].map(([fingerprint, topic]) => [
      fingerprint,
      answerTo(topic, digests.get(fingerprint) ?? '', modeOf.get(fingerprint) === 'block'),
    ]),
  )
  const matched = new Set([...matches.values()].map(topicKey))
  const left = topics.filter((topic) => !matched.has(topicKey(topic)))
  const facts: ScanFacts = {
    scans,
    lastScans: 0,
    foreign: false,
    readWhole: () => readWhole,
    editsScanning,
    silences: (path, lines, name) => silencings(world.files, path).some((each) => covers(each, name, lines)),
  }
  const gone = new Map(
    left.map((topic) => {
      const place = traced.places.get(topicKey(topic))
      const hasTwin = findings.some((finding) => standsAt(finding, topic, place))
      return [topicKey(topic), ruleGone(topic, place, facts, hasTwin)]
    }),
  )
  const heardGone = new Map(
    left.map((topic) => [
      topicKey(topic),
      answerTo(topic, traced.digests.get(topicKey(topic)) ?? '', topic.marked.blocks),
    ]),
  )
  const decisions = judged.map((each, index): Decision => {
    const topic = matches.get(each.finding.fingerprint)
    const thread = topic
      ? {
          said: heard.get(each.finding.fingerprint)?.said ?? null,
          earlier: earlier(topic, digests.get(each.finding.fingerprint) ?? '', assessor),
        }
      : null
    return decide(
      {
        ...each,
        assessment: assessmentOf(each.finding, circumstances.answers[index % circumstances.answers.length]),
      },
      {
        noise: { action: circumstances.noise, minConfidence: 'medium', neverHide: neverHideByDefault },
        fromFork: circumstances.fromFork,
        mayHide: true,
        addressesReviewer: [],
        thread,
      },
    )
  })
  const input: PlanInput = {
    name: 'default',
    head: world.head,
    scans,
    assessor,
    account,
    own,
    matches,
    gone,
    heard,
    heardGone,
    digestsGone: traced.digests,
    digests,
    shownDigests: digests,
    decisions,
    mayShow: ({ finding }) =>
      circumstances.withheld === 0 || findings.indexOf(finding) % circumstances.withheld !== 0,
    evidence: new Map(),
    remedies: remediesFor(findings, circumstances.remedies),
    diff,
    forms: htmlForms,
    limits: { body: circumstances.bodyLimit, fileComments: 1000 },
    maxComments: circumstances.maxComments,
    comment: { target, assessor, html: true, suggestion: 'github' as const, showFixes: true, mayName: null },
  }
  return { input, plan: planReview(input) }
}

function remediesFor(findings: Finding[], proposals: readonly Proposal[]): Remedies {
  return new Map(
    findings.flatMap(({ fingerprint, path, head }, index) => {
      const proposal = proposals[index % proposals.length]
      if (!proposal || head === null) return []
      const { source, outcome, line, why, shared } = proposal
      const edits = [{ path, from: head.from, to: head.to, lines: [line ?? ''] }]
      const check = outcome === 'checked' ? { outcome } : { outcome, why: 'there was no time' }
      const fix = line === null ? null : offeredFix({ source, edits, check })
      const fixedWith = shared && fix === null ? (findings[index - 1]?.fingerprint ?? null) : null
      return [[fingerprint, remedy({ fingerprint, why, fix, fixedWith })] as const]
    }),
  )
}

function silencings(files: Files, path: string): Silencing[] {
  return (files.get(path) ?? []).flatMap((text, index) => {
    const rules = silencedRules(text)
    return rules === undefined ? [] : [{ kind: 'silenced', path, line: index + 1, rules, blocks: false }]
  })
}

/** Another comment speaks of what stands there. */
function standsAt(
  { path, fingerprint, head }: Finding,
  { marked }: Topic,
  place: TracedTopic | undefined,
): boolean {
  if (!place || place.path !== path || place.lines === null || head === null) return false
  const overlaps = head.from <= place.lines.to && place.lines.from <= head.to
  return overlaps && sameCode(fingerprint, marked.fingerprint)
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

function scan(files: Files): Finding[] {
  const placed = [...files].flatMap(([path, lines]) =>
    lines.flatMap((line, index) => {
      const names = silencedRules(line) === undefined ? (/^ *(ab|a|b)\(/.exec(line)?.[1] ?? '') : ''
      return [...names].map((name) => ({
        result: scanResult({
          rule: rule({ id: `rules.${name}`, name }),
          path,
          span: lineSpan(index + 1, index + 1, line.length + 1),
          message: 'Said by the rule.',
        }),
        path,
        source: source(textOf(lines)),
      }))
    }),
  )
  return identify(placed).map((finding) => ({
    ...finding,
    head: { from: finding.span.start.line, to: finding.span.start.line },
  }))
}

function enclosingOf(files: Files, { path, head }: Finding): LineRange | null {
  return head === null ? null : enclosing(files.get(path) ?? [], head)
}

/** A function begins with `def` and goes as far as lines are indented. */
function enclosing(lines: readonly string[], head: LineRange): LineRange | null {
  const isIn = (line: number) => lines[line - 1]?.startsWith(' ') === true
  if (!isIn(head.from)) return null
  let [from, to] = [head.from, head.from]
  while (isIn(from)) from--
  while (isIn(to + 1)) to++
  return lines[from - 1]?.startsWith('def') ? { from, to } : null
}

/** Where topics' lines are now, and the digests of the code there. */
function trace(world: World, topics: Topic[], findings: Finding[], diff: ReadonlyMap<string, FileChange>) {
  const renamed = new Map([...diff.values()].map(({ path, oldPath }) => [oldPath, path]))
  const places = new Map<string, TracedTopic>()
  const digests = new Map<string, string>()
  for (const topic of topics) {
    const { at, fingerprint } = topic.marked
    const old = at?.path ?? topic.thread.path
    const path = world.files.has(old) ? old : (renamed.get(old) ?? null)
    const lines = path === null ? undefined : world.files.get(path)
    const before = at === null ? undefined : world.commits.get(at.commit)?.get(old)
    const key = topicKey(topic)
    if (path === null || lines === undefined) {
      places.set(key, elsewhere(world, before && at ? codeOf(source(textOf(before)), at) : null, diff))
      continue
    }
    const now = source(textOf(lines))
    const reported = findings.filter((each) => each.path === path && sameCode(each.fingerprint, fingerprint))
    const place: TracedTopic =
      at === null || before === undefined
        ? { path, lines: topic.thread.lines, intact: null }
        : { path, ...traceLines(source(textOf(before)), now, at, reported.length) }
    places.set(key, place)
    const whole = { from: 1, to: now.lineCount }
    const around = place.lines === null ? whole : enclosing(lines, place.lines)
    digests.set(key, codeDigest(now, place.lines ?? whole, around))
  }
  return { places, digests }
}

/** Code of a file that is gone may have moved to one that the change adds. */
function elsewhere(
  { files }: World,
  code: string[] | null,
  diff: ReadonlyMap<string, FileChange>,
): TracedTopic {
  if (code === null) return { path: null, lines: null, intact: null }
  for (const { path } of [...diff.values()].filter(({ oldPath }) => oldPath === null)) {
    const [lines] = placesOf(code, source(textOf(files.get(path) ?? [])))
    if (lines !== undefined) return { path, lines, intact: true }
  }
  return { path: null, lines: null, intact: false }
}

function earlier({ marked }: Topic, digest: string, assessor: string): Answer {
  const { verdict, confidence, code, by, state } = marked
  const same = code !== '' && code === digest && by === assessor && state === 'open'
  return same && verdict !== 'not_analyzed' && confidence !== null ? { verdict, confidence } : null
}

function assessmentOf({ fingerprint }: Finding, answer: Answer | undefined): CheckedAssessment {
  if (!answer) return { fingerprint, status: 'not_analyzed', kind: 'timeout', detail: 'No answer in time.' }
  return {
    ...answer,
    fingerprint,
    status: 'analyzed',
    reason: 'As it is.',
    citations: [{ path: 'x', line: 1, quote: 'x', holds: true, decides: true }],
    component: null,
  }
}
