import type { Decision } from '../../core/decision.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Finding } from '../../core/finding.ts'
import type { Remedy } from '../../core/fix/fix.ts'
import type { ProposedFix, RemedyAnswer } from '../../core/fix/proposed.ts'
import type { Settings } from '../../settings.ts'
import type { Output } from '../../system/output.ts'
import type { Assessed } from './assess.ts'
import { type Bench, type Candidate, type Outcome, tryFixes } from './fix-bench.ts'

/** What remedies are made of. */
export interface RemedyContext {
  evidence: ReadonlyMap<string, Evidence>
  assessed: Pick<Assessed, 'examinee' | 'cache' | 'batch'>
  bench: Bench
  settings: Settings
  output: Pick<Output, 'note'>
  /** A maintainer's wish; null where there is none. */
  instruction: string | null
}

/** A fix that was tried. */
export interface Attempt {
  outcome: Outcome
  /** As the model wrote it; null for a rule's. */
  proposed: ProposedFix | null
}

/** What has come of one finding so far. */
export interface Work {
  decision: Decision
  finding: Finding
  said: Pick<RemedyAnswer, 'why' | 'steps'> | null
  attempt: Attempt | null
  dropped: Remedy['dropped']
}

/** Tries fixes for findings, together, and remembers what came of it. */
export async function tryAll(
  made: readonly { work: Work; candidate: Candidate }[],
  bench: Bench,
  proposed: ReadonlyMap<Work, ProposedFix> | null,
): Promise<void> {
  const outcomes = await tryFixes(
    made.map(({ candidate }) => candidate),
    bench,
  )
  for (const [index, { work, candidate }] of made.entries()) {
    const outcome = outcomes[index]
    if (outcome === undefined) continue
    const { check } = outcome
    if (check.outcome === 'failed') work.dropped.push({ source: candidate.fix.source, why: check.why })
    work.attempt = { outcome, proposed: proposed?.get(work) ?? null }
  }
}
