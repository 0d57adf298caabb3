import { compare, type Finding } from '../finding.ts'
import type { LineRange, Thread } from '../platform.ts'
import { type Mark, type MarkedFinding, readMark } from './mark.ts'

/** A thread of ours, with its mark. */
export interface OwnThread {
  thread: Thread
  mark: Mark
}

/** One finding that a thread speaks of. */
export interface Topic {
  thread: Thread
  mark: Mark
  /** Its place in the mark. */
  index: number
  marked: MarkedFinding
}

/** Where a topic's lines are at head. */
export interface TracedTopic {
  /** Its file's path at head; null where the file is gone. */
  path: string | null
  lines: LineRange | null
  /** The flagged code stands there still. Null where nobody can say. */
  intact: boolean | null
}

/** Threads that this run may touch: ours, with a mark, of our name. */
export function ownThreads(threads: Thread[], name: string): OwnThread[] {
  return threads.flatMap((thread) => {
    const mark = thread.ours ? readMark(thread.body) : null
    return mark !== null && mark.name === name ? [{ thread, mark }] : []
  })
}

export function topicsOf(own: OwnThread[]): Topic[] {
  return own.flatMap(({ thread, mark }) =>
    mark.findings.map((marked, index) => ({ thread, mark, index, marked })),
  )
}

/** Equal findings share all of a fingerprint but the number at its end. */
export function sameCode(a: string, b: string): boolean {
  return base(a) === base(b)
}

export function topicKey({ thread, index }: Pick<Topic, 'thread' | 'index'>): string {
  return `${thread.id}#${index}`
}

/**
 * Topics whose place at head has to be known before they can be matched: those that share their code with another topic or
 * finding, and those whose finding is not there any more, unless they are done and nothing like them is reported.
 */
export function topicsToTrace(
  topics: Topic[],
  findings: Pick<Finding, 'fingerprint' | 'path' | 'rule'>[],
): Topic[] {
  const found = countBy(findings.map(({ fingerprint }) => base(fingerprint)))
  const said = countBy(topics.map(({ marked }) => base(marked.fingerprint)))
  const places = new Set(findings.map(({ path, rule }) => JSON.stringify([path, rule.name])))
  return topics.filter(({ thread, marked }) => {
    const isDone = marked.state === 'fixed' || marked.state === 'duplicate'
    if (isDone && !places.has(JSON.stringify([marked.at?.path ?? thread.path, marked.rule]))) return false
    const key = base(marked.fingerprint)
    return found.get(key) !== 1 || said.get(key) !== 1
  })
}

/**
 * Which topic speaks of which finding. First by fingerprint, equal ones to the nearest line; then a topic whose finding is
 * not there adopts one of the same rule that stands in its place, or the same code in a file that took the place of its own.
 * Every topic and every finding is used once.
 */
export function matchTopics(
  topics: Topic[],
  findings: Finding[],
  traced: ReadonlyMap<string, TracedTopic>,
  digests: ReadonlyMap<string, string>,
): Map<string, Topic> {
  const matches = new Map<string, Topic>()
  const used = new Set<string>()
  const take = (pairs: Pair[]) => {
    for (const { topic, finding } of pairs.sort(byDistance)) {
      if (used.has(topicKey(topic)) || matches.has(finding.fingerprint)) continue
      used.add(topicKey(topic))
      matches.set(finding.fingerprint, topic)
    }
  }
  const byBase = groupBy(findings, ({ fingerprint }) => base(fingerprint))
  take(
    topics.flatMap((topic) =>
      (byBase.get(base(topic.marked.fingerprint)) ?? []).map((finding) => ({
        topic,
        finding,
        distance: distanceOf(topic, finding, traced),
      })),
    ),
  )
  const byRule = groupBy(
    findings.filter(({ fingerprint }) => !matches.has(fingerprint)),
    ({ rule }) => rule.name,
  )
  const left = topics.filter((topic) => !used.has(topicKey(topic)))
  const candidates = left.flatMap((topic) =>
    (byRule.get(topic.marked.rule) ?? []).map((finding) => ({ topic, finding })),
  )
  take(
    candidates
      .filter(({ topic, finding }) => overlaps(traced.get(topicKey(topic)), finding))
      .map((pair) => ({ ...pair, distance: distanceOf(pair.topic, pair.finding, traced) })),
  )
  take(
    candidates
      .filter(({ topic, finding }) => {
        const code = digests.get(finding.fingerprint) ?? ''
        return traced.get(topicKey(topic))?.path === null && code !== '' && code === topic.marked.code
      })
      .map((pair) => ({ ...pair, distance: 0 })),
  )
  return matches
}

interface Pair {
  topic: Topic
  finding: Finding
  distance: number
}

/** The nearest first; the order of what is equally near depends on nothing but what it is. */
function byDistance(a: Pair, b: Pair): number {
  return (
    a.distance - b.distance ||
    compare(a.finding.fingerprint, b.finding.fingerprint) ||
    compare(topicKey(a.topic), topicKey(b.topic))
  )
}

function overlaps(traced: TracedTopic | undefined, { path, head }: Finding): boolean {
  if (!traced || traced.lines === null || head === null || traced.path !== path) return false
  return head.from <= traced.lines.to && traced.lines.from <= head.to
}

/** In lines; where either place is not known, the last choice. A thread that is open goes before one that is done. */
function distanceOf(topic: Topic, finding: Finding, traced: ReadonlyMap<string, TracedTopic>): number {
  const place = traced.get(topicKey(topic))?.lines ?? topic.thread.lines ?? topic.marked.at
  const line = finding.head?.from ?? finding.span.start.line
  const done = topic.marked.state === 'fixed' || topic.marked.state === 'duplicate' ? 0.5 : 0
  return place === null ? Number.MAX_SAFE_INTEGER : Math.abs(place.from - line) + done
}

function base(fingerprint: string): string {
  return fingerprint.replace(/-\d+$/, '')
}

function countBy(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
