import { enclosingOf } from '../../context/evidence.ts'
import type { Analyzed } from '../../core/assessment.ts'
import { isReviewed, type Judged } from '../../core/decision.ts'
import { UserError } from '../../core/errors.ts'
import { HostError } from '../../core/host-error.ts'
import { codeDigest } from '../../core/plan/code-digest.ts'
import { type GoneRuling, ruleGone, type ScanFacts } from '../../core/plan/gone.ts'
import { type Heard, hear } from '../../core/plan/hear.ts'
import { readMark } from '../../core/plan/mark.ts'
import {
  matchTopics,
  type OwnThread,
  ownThreads,
  type Topic,
  type TracedTopic,
  topicKey,
  topicsOf,
  topicsToTrace,
} from '../../core/plan/match.ts'
import type { Silencing } from '../../core/plan/silencing.ts'
import { traceLines } from '../../core/plan/trace.ts'
import { speakers } from '../../core/plan/word.ts'
import type { CodeHost, Conversation } from '../../core/platform.ts'
import { SourceText } from '../../core/text/source-text.ts'
import type { PlacedFindings } from './findings.ts'
import type { Subject } from './subject.ts'

/** More accounts than that do not triage one change; each costs a question to the host. */
const maxSpeakers = 50

/** What has been said about the change so far, held against what was found now. */
export interface Dialogue {
  conversation: Conversation
  own: OwnThread[]
  /** By fingerprint. */
  matches: Map<string, Topic>
  digests: Map<string, string>
  heard: Map<string, Heard>
  /** By `topicKey`, for what is not reported any more. */
  gone: Map<string, GoneRuling>
  heardGone: Map<string, Heard>
  /** What the change silences that had a comment already. */
  silencings: Silencing[]
}

/** Reads the conversation; a note instead where the host does not let us. */
export async function readDialogue(host: CodeHost | null): Promise<Conversation | string | null> {
  if (host === null) return null
  try {
    return await host.conversation()
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return `What was said about the change cannot be read, so nothing is posted: ${error.message}.`
  }
}

/** Matches comments of earlier runs to findings, and hears what people said in them. */
export async function listen(
  conversation: Conversation,
  name: string,
  subject: Subject,
  placed: PlacedFindings,
  judged: Omit<Judged, 'assessment'>[],
  facts: Omit<ScanFacts, 'lastScans'>,
): Promise<Dialogue> {
  const own = ownThreads(conversation.threads, name)
  const topics = topicsOf(own)
  const reviewed = judged.filter(isReviewed)
  const digests = new Map(
    reviewed.map(({ finding }) => {
      const source = placed.head.get(finding.path) ?? null
      const enclosing = source === null ? null : enclosingOf(finding, source.bytes)
      return [finding.fingerprint, codeDigest(source, finding.head, enclosing)]
    }),
  )
  const traced = await trace(topicsToTrace(topics, placed.findings), subject)
  const matches = matchTopics(topics, placed.findings, traced, digests)
  const audience = { admitted: await admittedOf(own, subject.host), author: conversation.author }
  const modes = new Map(judged.map(({ finding, mode }) => [finding.fingerprint, mode.mode]))
  const heard = new Map<string, Heard>()
  for (const [fingerprint, topic] of matches) {
    const blocks = modes.get(fingerprint) === 'block'
    heard.set(fingerprint, answerTo(topic, digests.get(fingerprint) ?? '', { ...audience, blocks }))
  }
  const matched = new Set([...matches.values()].map(topicKey))
  const left = topics.filter((topic) => !matched.has(topicKey(topic)))
  const all = { ...facts, lastScans: lastScans(conversation, name) }
  const gone = new Map(
    left.map((topic) => [topicKey(topic), ruleGone(topic, traced.get(topicKey(topic)), all)]),
  )
  const heardGone = new Map(
    left.map((topic) => {
      const { code, blocks } = topic.marked
      return [topicKey(topic), answerTo(topic, code, { ...audience, blocks })]
    }),
  )
  const silencings = left.flatMap((topic) => {
    const key = topicKey(topic)
    if (gone.get(key) !== 'silenced') return []
    const place = traced.get(key)
    const said = heardGone.get(key)?.said?.word
    const agreed = said === 'fp' || said === 'ar' || said === 'agree'
    return [
      {
        path: place?.path ?? topic.thread.path,
        line: place?.lines?.from ?? null,
        rules: [topic.marked.rule],
        blocks: topic.marked.blocks && !agreed,
      },
    ]
  })
  return { conversation, own, matches, digests, heard, gone, heardGone, silencings }
}

/** How the same assessor judged the same code before; null where it did not. */
export function earlierVerdict(
  { marked }: Topic,
  digest: string,
  assessor: string,
): Pick<Analyzed, 'verdict' | 'confidence'> | null {
  const { verdict, confidence, code, by, state } = marked
  const same = code !== '' && code === digest && by === assessor && state === 'open'
  return same && verdict !== 'not_analyzed' && confidence !== null ? { verdict, confidence } : null
}

function answerTo(
  { thread, marked, index }: Topic,
  digest: string,
  audience: { admitted: Set<string>; author: string | null; blocks: boolean },
): Heard {
  return hear(marked, thread.replies, digest, { ...audience, number: index + 1 })
}

async function admittedOf(own: OwnThread[], host: CodeHost | null): Promise<Set<string>> {
  const names = speakers(own.flatMap(({ thread }) => thread.replies)).slice(0, maxSpeakers)
  const admitted = new Set<string>()
  for (const name of names) if (await host?.mayTriage(name)) admitted.add(name)
  return admitted
}

function lastScans({ remarks }: Conversation, name: string): number {
  const marks = remarks.flatMap(({ ours, body }) => (ours ? (readMark(body) ?? []) : []))
  return Math.max(0, ...marks.filter((mark) => mark.name === name).map(({ scans }) => scans))
}

/** Where topics' lines are at head, by the files themselves: a host's own idea of it may be another. */
async function trace(
  topics: Topic[],
  { host, diff, files, head }: Subject,
): Promise<Map<string, TracedTopic>> {
  const renamed = new Map(
    [...(diff?.values() ?? [])].flatMap(({ path, oldPath, deleted }) =>
      oldPath === null || deleted ? [] : [[oldPath, path] as const],
    ),
  )
  const before = new Map<string, Promise<SourceText | null>>()
  const traced = new Map<string, TracedTopic>()
  for (const topic of topics) {
    const { at } = topic.marked
    const old = at?.path ?? topic.thread.path
    const path = files.has(old) ? old : (renamed.get(old) ?? null)
    if (path === null) {
      traced.set(topicKey(topic), { path, lines: null, intact: false })
      continue
    }
    const read = (await files.read([path])).get(path)
    const after = read !== undefined && 'bytes' in read ? new SourceText(read.bytes) : null
    const earlier =
      at === null || host === null ? null : await versionAt(host, at.commit, old, head, after, before)
    traced.set(
      topicKey(topic),
      at === null || earlier === null || after === null
        ? { path, lines: topic.thread.lines, intact: null }
        : { path, ...traceLines(earlier, after, at) },
    )
  }
  return traced
}

function versionAt(
  host: CodeHost,
  commit: string,
  path: string,
  head: string | null,
  after: SourceText | null,
  known: Map<string, Promise<SourceText | null>>,
): Promise<SourceText | null> {
  if (commit === head) return Promise.resolve(after)
  const key = JSON.stringify([commit, path])
  const asked =
    known.get(key) ??
    host.fileAt(commit, path).then(
      (bytes) => (bytes === null ? null : new SourceText(bytes)),
      (error) => {
        if (error instanceof UserError) return null
        throw error
      },
    )
  known.set(key, asked)
  return asked
}
