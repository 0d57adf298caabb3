import type { Analyzed } from '../assessment.ts'
import type { Finding } from '../finding.ts'
import type { GoneRuling } from './gone.ts'
import type { Heard } from './hear.ts'
import { sameCode, type Topic, type TracedTopic, topicKey } from './match.ts'
import { anyRule, type Silencing } from './silencing.ts'
import { isRelease } from './word.ts'

/** A topic that no finding of the scan matches, and what was made of it. */
export interface Left {
  topic: Topic
  place: TracedTopic | undefined
  ruling: GoneRuling
  heard: Heard
}

/** Nothing that the policy blocks on goes away because a scan did not look. */
export function silencingOf({ topic, place, ruling, heard }: Left): Silencing[] {
  if (ruling !== 'silenced' && ruling !== 'unread') return []
  const { rule, blocks } = topic.marked
  return [
    {
      kind: ruling,
      path: place?.path ?? topic.thread.path,
      line: place?.lines?.from ?? null,
      rules: [rule],
      blocks: blocks && !(heard.said !== null && isRelease(heard.said)),
    },
  ]
}

/** Topics that nothing matches. */
export function without(topics: Topic[], matches: ReadonlyMap<string, Topic>): Topic[] {
  const matched = new Set([...matches.values()].map(topicKey))
  return topics.filter((topic) => !matched.has(topicKey(topic)))
}

/** A finding's own comment says more than a stand-in for it. */
export function standsFor(
  { path, head, rule }: Finding,
  { marked }: Topic,
  place: TracedTopic | undefined,
): boolean {
  if (place?.path !== path || (rule.name !== marked.rule && rule.name !== anyRule)) return false
  if (place.lines === null || head === null) return true
  return head.from >= place.lines.from - 1 && head.from <= place.lines.to
}

/** Another comment speaks of what stands there. */
export function standsAt(
  { path, fingerprint, head }: Finding,
  { marked }: Topic,
  place: TracedTopic | undefined,
): boolean {
  if (!place || place.path !== path || place.lines === null || head === null) return false
  return (
    sameCode(fingerprint, marked.fingerprint) && head.from <= place.lines.to && place.lines.from <= head.to
  )
}

/**
 * How the same assessor judged the same code before; null where it did not. What decides may stand in another file: all that
 * was shown has to be the same.
 */
export function earlierVerdict(
  { marked }: Topic,
  digest: string,
  shownDigest: string,
  assessor: string,
): Pick<Analyzed, 'verdict' | 'confidence'> | null {
  const { verdict, confidence, code, evidence, by, state } = marked
  const sameShown = evidence === '' || evidence === shownDigest
  const same = code !== '' && code === digest && sameShown && by === assessor && state === 'open'
  return same && verdict !== 'not_analyzed' && confidence !== null ? { verdict, confidence } : null
}
