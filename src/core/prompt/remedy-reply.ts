import * as z from 'zod'
import { type Confidence, confidences } from '../assessment.ts'
import type { ProposedEdit } from '../fix/settle.ts'
import { cut } from '../text/encode.ts'

const limits = { items: 100, why: 600, steps: 6, step: 400, edits: 20, replacement: 20_000, words: 400 }

const Edit = z.object({
  path: z.string(),
  startLine: z.int(),
  endLine: z.int(),
  replacement: z.string(),
})
const Proposed = z.object({
  edits: z.array(Edit),
  confidence: z.enum(confidences),
  explanation: z.string(),
  beyond: z.string().nullable(),
  removes: z.string().nullable(),
})
const Item = z.object({
  id: z.string(),
  why: z.string().trim().min(1),
  steps: z.array(z.string()),
  // Servers that know no schema leave out what is null.
  fix: Proposed.nullish(),
  fixed_with: z.string().nullish(),
})
const Reply = z.object({ findings: z.array(z.unknown()) })

/** What the model is asked for where it is asked how to mend findings. */
export const remedySchema = z.toJSONSchema(
  z.strictObject({
    findings: z.array(
      z.strictObject({
        id: z.string(),
        why: z.string(),
        steps: z.array(z.string()),
        fix: z
          .strictObject({
            ...Proposed.shape,
            edits: z.array(
              z.strictObject({ ...Edit.shape, startLine: z.number().int(), endLine: z.number().int() }),
            ),
          })
          .nullable(),
        fixed_with: z.string().nullable(),
      }),
    ),
  }),
  { target: 'draft-7' },
)

/** A change as a model proposes it. */
export interface ProposedFix {
  edits: ProposedEdit[]
  confidence: Confidence
  explanation: string
  beyond: string | null
  removes: string | null
}

/** What a model says of how to mend a finding. */
export interface RemedyReply {
  why: string
  steps: string[]
  fix: ProposedFix | null
  /** Id of another finding of the same question. */
  fixedWith: string | null
}

/** Reads a reply finding by finding: one that does not fit costs the others nothing. By the id under which it was asked about. */
export function readRemedyReply(
  json: unknown,
  ids: readonly string[],
): { answers: Map<string, RemedyReply>; faults: string[] } {
  const answers = new Map<string, RemedyReply>()
  const faults: string[] = []
  const reply = Reply.safeParse(json)
  if (!reply.success) return { answers, faults: ['the reply is not an object with a list "findings"'] }
  for (const [index, raw] of reply.data.findings.slice(0, limits.items).entries()) {
    const item = Item.safeParse(raw)
    if (!item.success) {
      const issue = item.error.issues[0]
      const at = ['findings', index, ...(issue?.path ?? [])].join('.')
      faults.push(`${at}: ${issue?.message ?? 'does not fit the schema'}`)
      continue
    }
    const { id, fixed_with: other = null } = item.data
    if (!ids.includes(id))
      faults.push(`findings.${index}.id: nobody asked about ${JSON.stringify(cut(id, 20))}`)
    else if (answers.has(id)) faults.push(`findings.${index}.id: ${id} was answered twice`)
    else
      answers.set(
        id,
        answerOf(item.data, other !== null && other !== id && ids.includes(other) ? other : null),
      )
  }
  for (const id of ids) if (!answers.has(id)) faults.push(`no valid answer for ${id}`)
  return { answers, faults }
}

function answerOf({ why, steps, fix = null }: z.infer<typeof Item>, fixedWith: string | null): RemedyReply {
  return {
    why: cut(why, limits.why),
    steps: steps
      .map((step) => cut(step.trim(), limits.step))
      .filter((step) => step !== '')
      .slice(0, limits.steps),
    fix: fix === null ? null : fixOf(fix),
    fixedWith,
  }
}

/** One that is longer than any honest fix is none. */
function fixOf({
  edits,
  confidence,
  explanation,
  beyond,
  removes,
}: z.infer<typeof Proposed>): ProposedFix | null {
  const length = edits.reduce((sum, { replacement, path }) => sum + replacement.length + path.length, 0)
  if (edits.length === 0 || edits.length > limits.edits || length > limits.replacement) return null
  const words = (text: string | null) =>
    text === null || text.trim() === '' ? null : cut(text.trim(), limits.words)
  return {
    edits,
    confidence,
    explanation: words(explanation) ?? '',
    beyond: words(beyond),
    removes: words(removes),
  }
}
