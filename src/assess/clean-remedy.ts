import type { FailedFix, ProposedEdit, RemedyAnswer, RemedyWanted } from '../core/fix/proposed.ts'
import type { ReadRemedy } from '../core/prompt/remedy-reply.ts'
import { withoutCode } from '../core/prompt/without-code.ts'
import type { AskingOptions } from './asking.ts'

type Redact = AskingOptions['redactReply']

/** What may be sent of it. A maintainer may name a secret, and what is said of a failed fix may quote one. */
export async function asShown(each: RemedyWanted, withCode: boolean, redact: Redact): Promise<RemedyWanted> {
  const { evidence, failed } = each
  const instruction = each.instruction === null ? null : await redact(each.instruction)
  if (withCode) return { ...each, instruction, failed: failed && (await cleanFailure(failed, redact)) }
  const shown = evidence.withheld === undefined ? withoutCode(evidence) : evidence
  return { ...each, evidence: shown, wantsFix: false, failed: null, instruction }
}

async function cleanFailure({ edits, why }: FailedFix, redact: Redact): Promise<FailedFix> {
  return { edits: await cleanEdits(edits, redact), why: await Promise.all(why.map(redact)) }
}

function cleanEdits(edits: ProposedEdit[], redact: Redact) {
  return Promise.all(edits.map(async (edit) => ({ ...edit, replacement: await redact(edit.replacement) })))
}

/** An answer without secrets: a model may repeat one in other words than it was shown. */
export async function redacted(
  { why, steps, fix, left }: ReadRemedy,
  redact: Redact,
): Promise<Omit<RemedyAnswer, 'fingerprint' | 'fixedWith'>> {
  const orNull = async (text: string | null) => (text === null ? null : redact(text))
  return {
    why: await redact(why),
    steps: await Promise.all(steps.map(redact)),
    fix: fix && {
      ...fix,
      edits: await cleanEdits(fix.edits, redact),
      explanation: await redact(fix.explanation),
      beyond: await orNull(fix.beyond),
      removes: await orNull(fix.removes),
    },
    left: await orNull(left),
  }
}
