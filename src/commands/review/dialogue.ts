import { enclosingOf } from '../../context/enclosing.ts'
import { isReviewed, type Judged } from '../../core/decision.ts'
import type { Finding } from '../../core/finding.ts'
import { HostError } from '../../core/host-error.ts'
import { codeDigest } from '../../core/plan/code-digest.ts'
import { type GoneRuling, ruleGone, type ScanFacts } from '../../core/plan/gone.ts'
import { type Heard, hear } from '../../core/plan/hear.ts'
import { silencingOf, standsAt, standsFor, without } from '../../core/plan/left.ts'
import { readMark } from '../../core/plan/mark.ts'
import {
  matchTopics,
  type OwnThread,
  ownThreads,
  type Topic,
  topicKey,
  topicsOf,
  topicsToTrace,
} from '../../core/plan/match.ts'
import type { Silencing } from '../../core/plan/silencing.ts'
import { type Audience, speakers } from '../../core/plan/word.ts'
import type { CodeHost, Conversation } from '../../core/platform.ts'
import { SourceText } from '../../core/text/source-text.ts'
import type { PlacedFindings } from './findings.ts'
import type { Subject } from './subject.ts'
import { traceTopics } from './trace-topics.ts'

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
  digestsGone: Map<string, string>
  /** What had a comment already and is left out of the scan by the change, or cannot be told. */
  silencings: Silencing[]
  /** Scan files that the next run should have read: no fewer as long as something is not explained. */
  expectedScans: number
  /** Fingerprints of stand-ins for findings that have a thread already. */
  superseded: Set<string>
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
  standIns: Finding[],
  judged: Omit<Judged, 'assessment'>[],
  facts: Omit<ScanFacts, 'lastScans'>,
): Promise<Dialogue> {
  const own = ownThreads(conversation.threads, name)
  const topics = topicsOf(own)
  const reviewed = judged.filter(isReviewed)
  const sources = await sourcesOf(standIns, placed, subject)
  const digests = new Map(
    reviewed.map(({ finding }) => {
      const source = sources.get(finding.path) ?? null
      const enclosing = source === null ? null : enclosingOf(finding, source.bytes)
      return [finding.fingerprint, codeDigest(source, finding.head, enclosing)]
    }),
  )
  const traced = await traceTopics(
    topicsToTrace(topics, placed.findings),
    placed.findings,
    facts.readWhole,
    subject,
  )
  const matches = matchTopics(topics, placed.findings, traced.places, digests)
  // A stand-in is known by its own comment alone: it must not take over that of a finding.
  const unmatched = without(topics, matches)
  for (const [fingerprint, topic] of matchTopics(unmatched, standIns, new Map(), digests))
    matches.set(fingerprint, topic)
  const audience = { admitted: await admittedOf(own, subject.host), author: conversation.author }
  const modes = new Map(judged.map(({ finding, mode }) => [finding.fingerprint, mode.mode]))
  const heard = new Map<string, Heard>()
  for (const [fingerprint, topic] of matches) {
    const blocks = modes.get(fingerprint) === 'block'
    heard.set(fingerprint, answerTo(topic, digests.get(fingerprint) ?? '', { ...audience, blocks }))
  }
  const left = without(topics, matches).map((topic) => {
    const key = topicKey(topic)
    const place = traced.places.get(key)
    const twin = placed.findings.some((finding) => standsAt(finding, topic, place))
    const ruling = ruleGone(topic, place, { ...facts, lastScans: lastScans(conversation, name) }, twin)
    const digest = traced.digests.get(key) ?? ''
    return {
      key,
      topic,
      place,
      ruling,
      digest,
      heard: answerTo(topic, digest, { ...audience, blocks: topic.marked.blocks }),
    }
  })
  const superseded = standIns.filter(
    (standIn) =>
      !matches.has(standIn.fingerprint) &&
      left.some(({ topic, place, ruling }) => ruling === 'silenced' && standsFor(standIn, topic, place)),
  )
  return {
    conversation,
    own,
    matches,
    digests,
    heard,
    gone: new Map(left.map(({ key, ruling }) => [key, ruling])),
    heardGone: new Map(left.map(({ key, heard }) => [key, heard])),
    digestsGone: new Map(left.map(({ key, digest }) => [key, digest])),
    silencings: left.flatMap(silencingOf),
    expectedScans: left.some(({ ruling }) => ruling === 'unknown' || ruling === 'unread')
      ? Math.max(facts.scans, lastScans(conversation, name))
      : facts.scans,
    superseded: new Set(superseded.map(({ fingerprint }) => fingerprint)),
  }
}

/** A stand-in may be all that is known of its file. */
async function sourcesOf(
  standIns: Finding[],
  { head }: PlacedFindings,
  { files }: Subject,
): Promise<ReadonlyMap<string, SourceText>> {
  const missing = standIns.map(({ path }) => path).filter((path) => !head.has(path))
  const reads = missing.length === 0 ? [] : [...(await files.read([...new Set(missing)]))]
  const read = reads.flatMap(([path, file]) =>
    'bytes' in file ? [[path, new SourceText(file.bytes)] as const] : [],
  )
  return new Map([...head, ...read])
}

function answerTo(
  { thread, mark, marked, index }: Topic,
  digest: string,
  about: Pick<Audience, 'admitted' | 'author' | 'blocks'>,
): Heard {
  const { writtenAt, replies } = thread
  return hear(marked, replies, digest, { ...about, writtenAt, number: index + 1, of: mark.findings.length })
}

async function admittedOf(own: OwnThread[], host: CodeHost | null): Promise<Map<string, boolean | null>> {
  const names = speakers(own.flatMap(({ thread }) => thread.replies)).slice(0, maxSpeakers)
  const admitted = new Map<string, boolean | null>()
  for (const name of names) admitted.set(name, host === null ? false : await host.mayTriage(name))
  return admitted
}

function lastScans({ remarks }: Conversation, name: string): number {
  const marks = remarks.flatMap(({ ours, body }) => (ours ? (readMark(body) ?? []) : []))
  return Math.max(0, ...marks.filter((mark) => mark.name === name).map(({ scans }) => scans))
}
