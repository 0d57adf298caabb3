import type { Asked } from '../core/cache-key.ts'
import { byPriority } from '../core/finding.ts'
import type { RemedyOutcome, RemedyWanted } from '../core/fix/proposed.ts'
import { remedyKey, toRelativeRemedy } from '../core/fix/remedy-key.ts'
import { remedyInstructionsFor } from '../core/prompt/instructions.ts'
import { remedyMaterial } from '../core/prompt/remedy-material.ts'
import {
  guidanceSchema,
  type ReadRemedy,
  readRemedyReply,
  remedySchema,
} from '../core/prompt/remedy-reply.ts'
import type { Store } from '../core/store.ts'
import { Asking, type AskingOptions, type Form } from './asking.ts'
import { asShown, redacted } from './clean-remedy.ts'
import { groups } from './groups.ts'
import { type KeyedRemedy, knownRemedies } from './known-remedies.ts'

/** Room for the thinking of reasoning models, which counts as output, and for each finding's answer. */
const outputTokens = { base: 6000, guidance: 500, fix: 1300 }

export interface RemedyOptions extends AskingOptions {
  /** What earlier runs left, and what this one leaves. */
  store: Store
  /** Names the one who is asked in the keys of the store. */
  asked: Asked
  /** Whether code may be sent; without it, guidance alone is asked for, once for findings that show the same. */
  withCode: boolean
  /** Rank of the first question; those about less severe findings follow. */
  rankFrom: number
  /** Called with how many of the findings are settled more. */
  onProgress(settled: number): void
}

/**
 * Asks what to do about findings, those of one function together, the most severe first; what was answered before to the same
 * question is taken from the store. One outcome for each, in the order given; does not throw for what a model or a network
 * does. Fixes are what the model wrote about lines that it was shown, without secrets; nobody has checked anything else.
 */
export async function askRemedies(
  wanted: RemedyWanted[],
  options: RemedyOptions,
  signal: AbortSignal,
): Promise<RemedyOutcome[]> {
  const { asked, store, withCode, redactReply, onProgress } = options
  const all = await Promise.all(
    wanted.map(async (each): Promise<KeyedRemedy> => {
      const shown = await asShown(each, withCode, redactReply)
      return { wanted: shown, key: remedyKey(shown, asked) }
    }),
  )
  // What shows no code has no place either: its answer is everybody's who shows the same.
  const askedFor = (each: KeyedRemedy) => (withCode ? fingerprintOf(each) : each.key)
  const firsts = [...new Map(all.map((each) => [askedFor(each), each])).values()]
  const settles = (some: KeyedRemedy[]) => {
    const names = new Set(some.map(askedFor))
    onProgress(all.filter((each) => names.has(askedFor(each))).length)
  }
  const known = knownRemedies(firsts, store)
  const outcomes = new Map<string, RemedyOutcome>()
  for (const [each, answer] of known) outcomes.set(askedFor(each), answer)
  if (known.size > 0) settles([...known.keys()])
  const asking = new Asking(options, signal)
  const questions = inQuestions(firsts.filter((each) => !known.has(each)))
  await Promise.all(
    questions.map(async (group, index) => {
      const answers = await answersOf(group, options.rankFrom + index, asking, options)
      for (const [each, outcome] of answers) outcomes.set(askedFor(each), outcome)
      settles(group)
    }),
  )
  return all.map((each) => ({
    ...(outcomes.get(askedFor(each)) ?? unanswered),
    fingerprint: fingerprintOf(each),
  }))
}

const unanswered = { kind: 'error', detail: 'Nobody was asked.' } as const

/** Findings that share a question: those of one function that want the same, the most severe first. */
function inQuestions(open: KeyedRemedy[]): KeyedRemedy[][] {
  const byEvidence = new Map(open.map((each) => [each.wanted.evidence, each]))
  const questions = [true, false].flatMap((wantsFix) => {
    const some = open.filter(({ wanted }) => wanted.wantsFix === wantsFix)
    return groups(some.map(({ wanted }) => wanted.evidence))
  })
  return questions
    .sort(([a], [b]) => (a && b ? byPriority(a.finding, b.finding) : 0))
    .map((group) => group.flatMap((evidence) => byEvidence.get(evidence) ?? []))
}

/** A reply about one finding, with the finding that it points to. */
interface Read {
  remedy: ReadRemedy
  fixedWith: KeyedRemedy | null
}

function formOf(wantsFix: boolean, rank: number): Form<KeyedRemedy, Read> {
  return {
    put(group) {
      const shown = remedyMaterial(group.map(({ wanted }) => wanted))
      const each = outputTokens.guidance + (wantsFix ? outputTokens.fix : 0)
      const question = {
        instructions: remedyInstructionsFor(group.map(({ wanted }) => wanted.evidence.finding.rule)),
        material: shown.text,
        schema: wantsFix ? remedySchema : guidanceSchema,
        maxOutputTokens: outputTokens.base + each * group.length,
        sources: shown.sources,
        rank,
      }
      return { question, ids: shown.ids }
    },
    read(json, ids, group) {
      const pieces = group.flatMap(({ wanted }) => wanted.evidence.pieces)
      const { answers, faults } = readRemedyReply(json, ids, wantsFix ? pieces : null)
      const read = [...answers].map(([id, remedy]): [string, Read] => {
        const to = remedy.fixedWith === null ? -1 : ids.indexOf(remedy.fixedWith)
        return [id, { remedy, fixedWith: group[to] ?? null }]
      })
      return { answers: new Map(read), faults }
    },
  }
}

/** Asks about findings that share a question, and keeps what is worth it. */
async function answersOf(
  group: KeyedRemedy[],
  rank: number,
  asking: Asking,
  { redactReply, store }: RemedyOptions,
): Promise<[KeyedRemedy, RemedyOutcome][]> {
  const wantsFix = group.some(({ wanted }) => wanted.wantsFix)
  const settled = await asking.ask(group, formOf(wantsFix, rank))
  // After a split or a correction the other finding may have lost its fix.
  const fixed = new Set(settled.filter(({ answer }) => answer?.remedy.fix).map(({ about }) => about))
  return Promise.all(
    settled.map(async (each): Promise<[KeyedRemedy, RemedyOutcome]> => {
      const { about } = each
      const fingerprint = fingerprintOf(about)
      if (each.answer === null) return [about, { fingerprint, ...each.why }]
      const { remedy, fixedWith } = each.answer
      const other = fixedWith !== null && fixed.has(fixedWith) ? fixedWith : null
      const answer = await redacted(remedy, redactReply)
      // Where something was left out, another run may be answered better.
      if (remedy.left === null && other === fixedWith) {
        const kept = toRelativeRemedy(answer, other?.key ?? null, about.wanted.evidence)
        if (kept !== null) store.set(about.key, kept)
      }
      return [about, { ...answer, fingerprint, fixedWith: other && fingerprintOf(other) }]
    }),
  )
}

function fingerprintOf({ wanted }: KeyedRemedy): string {
  return wanted.evidence.finding.fingerprint
}
