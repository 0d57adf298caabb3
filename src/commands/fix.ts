import { exitStatus } from '../core/exit-status.ts'
import { renderProposal } from '../core/render/proposal.ts'
import { cut } from '../core/text/encode.ts'
import type { Settings } from '../settings.ts'
import { applyFixes } from './apply-fixes.ts'
import { allFixes } from './review/all-fixes.ts'
import { assessReady } from './review/assess-ready.ts'
import { contextOf, decideOne } from './review/decide-one.ts'
import { findOne } from './review/find-one.ts'
import { benchOf } from './review/fix-bench.ts'
import { gatherAbout } from './review/gather.ts'
import { proposeRemedies } from './review/remedies.ts'
import type { Subject } from './review/subject.ts'
import type { Runtime } from './runtime.ts'

/** What is wished of a fix. */
export interface FixWish {
  fingerprint: string
  /** How it is to be done; null where nobody says. */
  instruction: string | null
  /** Into the work tree with it, once it is checked. */
  applies: boolean
}

const maxInstruction = 2000

/**
 * Proposes a fix for one finding of the scan, as its maintainer wishes it, checked like all others. Returns the exit status: that nothing
 * was analyzed where the model gave no answer.
 */
export async function fix(
  { fingerprint, instruction, applies }: FixWish,
  settings: Settings,
  subject: Subject,
  runtime: Runtime,
): Promise<number> {
  const { output } = runtime
  const { judged, all } = await findOne(fingerprint, settings, subject, runtime)
  const { finding } = judged
  const gathered = await gatherAbout([finding], all, subject, settings, runtime)
  const { assessed, shown } = await assessReady(
    { ...gathered, reviewed: [finding] },
    subject,
    settings,
    runtime,
  )
  const context = contextOf(finding, shown, null, assessed.providerId, subject, settings, runtime)
  // Whoever asks for it wants it, whatever policy and verdict say.
  const asked = {
    ...judged,
    scope: { ...judged.scope, inside: true },
    mode: { ...judged.mode, mode: 'comment' as const },
  }
  const decision = decideOne(asked, assessed.assessments, shown.evidence, subject, {
    ...context,
    mayHide: 'it is asked for',
  })
  const bench = benchOf(gathered.workshop, all, subject, settings, runtime)
  const wish = instruction === null ? null : cut(await gathered.workshop.redact(instruction), maxInstruction)
  const { evidence } = shown
  const proposed = await proposeRemedies([decision], {
    evidence,
    assessed,
    bench,
    settings,
    output,
    instruction: wish,
  })
  const unheard = wish !== null && assessed.examinee === null
  const notes = [
    ...(unheard
      ? ['An instruction needs a model: set provider. Without one there are the rules’ own fixes.']
      : []),
    ...gathered.notes,
    ...assessed.notes,
    ...proposed.notes,
    ...(await assessed.cache.close()),
  ]
  const remedy = proposed.remedies.get(finding.fingerprint)
  output.print(`\n${renderProposal(finding, remedy)}`)
  for (const note of notes) output.note(`${note}\n`)
  if (applies) {
    const { files } = await allFixes(proposed.remedies, bench.findings, bench)
    await applyFixes(subject.folder.root, files, runtime)
  }
  const unanswered = assessed.examinee !== null && remedy === undefined
  return unanswered ? exitStatus.notAnalyzed : exitStatus.ok
}
