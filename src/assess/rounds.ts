import type { Analyzed, Assessment } from '../core/assessment.ts'
import type { Evidence } from '../core/evidence.ts'
import {
  type MoreCode,
  mostRounds,
  type Need,
  type Refusal,
  type ShownBesides,
  withBesides,
} from '../core/more-code.ts'

/** An answer about one finding, and the code that it asks for. */
export interface Answered {
  evidence: Evidence
  assessment: Assessment
  needs: Need[]
}

/** How many requests of the model for more code were answered, and how many were not. */
export interface Requests {
  answered: number
  refused: number
}

export interface RoundOptions {
  moreCode: MoreCode
  /** Counts what becomes of requests. */
  requests: Requests
  /** Takes secrets out of what a model wrote. */
  redact(text: string): Promise<string>
  /** Asks about findings that share a question; answers for each of them, whatever happens. */
  ask(group: Evidence[], refused: Refusal[]): Promise<Answered[]>
}

interface Asking extends Answered {
  assessment: Analyzed
}

/**
 * Asks those findings of a group again that ask for more code, together, with the code that may be shown, as long as they do and
 * rounds are left. What was answered before stands where asking again fails.
 */
export async function askAgain(
  first: Answered[],
  options: RoundOptions,
  signal: AbortSignal,
): Promise<Assessment[]> {
  const final = new Map(first.map((each) => [each.assessment.fingerprint, each.assessment]))
  let besides: ShownBesides = { requests: [], pieces: [] }
  let asking = first.flatMap(whoAsks)
  for (let round = 1; round <= mostRounds && asking.length > 0; round++) {
    const fetched = await fetchFor(asking, besides, options, signal).catch(() => null)
    // Who was refused once may know another name; where no round is left for that, asking leads nowhere.
    if (fetched?.pieces.length === 0 && round === mostRounds) break
    if (fetched !== null) besides = joined(besides, fetched)
    const group = asking.map(({ evidence }) => withBesides(evidence, besides))
    const answers = fetched === null ? [] : await options.ask(group, fetched.refused)
    asking = asking.flatMap((before) => {
      const after = answers.find(({ assessment }) => assessment.fingerprint === before.assessment.fingerprint)
      const now = after === undefined ? [] : whoAnswered({ ...after, evidence: before.evidence })
      const { assessment } = before
      if (now.length === 0) final.set(assessment.fingerprint, { ...assessment, wantsMore: true })
      const knowing = now.map((each) => ({ ...each, assessment: { ...each.assessment, ...known(besides) } }))
      for (const each of knowing) final.set(assessment.fingerprint, each.assessment)
      return knowing.flatMap(whoAsks)
    })
  }
  return first.map(({ assessment }) => final.get(assessment.fingerprint) ?? assessment)
}

function whoAnswered(each: Answered): Asking[] {
  const { assessment } = each
  return assessment.status === 'analyzed' ? [{ ...each, assessment }] : []
}

function whoAsks(each: Answered): Asking[] {
  return each.needs.length === 0 ? [] : whoAnswered(each)
}

function known(besides: ShownBesides): Pick<Analyzed, 'besides'> {
  return besides.pieces.length === 0 ? {} : { besides }
}

interface Fetched extends ShownBesides {
  refused: Refusal[]
}

/** Fetches for one finding after the other, so that no line comes twice; what several ask for is asked for once. */
async function fetchFor(
  asking: Asking[],
  before: ShownBesides,
  { moreCode, requests, redact }: RoundOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const asked = new Set<string>()
  const all: Fetched = { requests: [], pieces: [], refused: [] }
  for (const { evidence, needs } of asking) {
    const fresh = needs.filter((need) => !asked.has(JSON.stringify(need)))
    for (const need of fresh) asked.add(JSON.stringify(need))
    if (fresh.length === 0) continue
    const shown = withBesides(evidence, joined(before, all))
    const { pieces, refused } = await moreCode(shown, fresh, signal)
    const answered = fresh.filter((need) => !refused.some((each) => each.need === need))
    requests.answered += answered.length
    requests.refused += refused.length
    if (answered.length > 0) all.requests.push(answered)
    all.pieces.push(...pieces)
    for (const each of refused) all.refused.push({ ...each, need: await clean(each.need, redact) })
  }
  return all
}

function joined(one: ShownBesides, two: ShownBesides): ShownBesides {
  return { requests: [...one.requests, ...two.requests], pieces: [...one.pieces, ...two.pieces] }
}

/** What is said of a refusal goes into the next question. */
async function clean(need: Need, redact: RoundOptions['redact']): Promise<Need> {
  return 'symbol' in need ? { symbol: await redact(need.symbol) } : { ...need, path: await redact(need.path) }
}
