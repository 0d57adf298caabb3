import * as z from 'zod'
import { confidences } from '../assessment.ts'
import type { OfferedFix, Remedy } from '../fix/fix.ts'
import { visible } from '../text/encode.ts'

/** What `report.json` holds of a remedy. */
export const RemedyReport = z.strictObject({
  why: z.string().nullable().describe('Why it matters, in the model’s words; null where it did not say.'),
  steps: z.array(z.string()).describe('What to do, in order.'),
  fix: z
    .strictObject({
      source: z.enum(['rule', 'model']),
      confidence: z.enum(confidences).nullable().describe('A model’s; null for a rule’s.'),
      explanation: z.string(),
      check: z
        .discriminatedUnion('outcome', [
          z.strictObject({ outcome: z.literal('checked') }),
          z.strictObject({ outcome: z.literal('unchecked'), why: z.string() }),
        ])
        .describe(
          'checked: it parses, the rule fires no longer and nothing new does. Behavior is not tested.',
        ),
      edits: z.array(
        z.strictObject({
          path: z.string(),
          from: z.int().min(1).describe('First line at head that is replaced.'),
          to: z.int().min(0).describe('Last one; from - 1 where lines are only put in.'),
          lines: z.array(z.string()).describe('What stands there then, with secrets redacted.'),
        }),
      ),
    })
    .nullable(),
  fixedWith: z.string().nullable().describe('Fingerprint of the finding whose fix removes this one too.'),
  dropped: z
    .array(z.strictObject({ source: z.enum(['rule', 'model']), why: z.string() }))
    .describe('Fixes that were tried and are not shown.'),
})

/** What is proposed about a finding, as data. */
export function remedyOf(remedy: Remedy, showFixes: boolean): z.infer<typeof RemedyReport> {
  const { why, steps, fix, fixedWith, dropped } = remedy
  return {
    why: why === null ? null : visible(why),
    steps: steps.map(visible),
    fix: fix === null || !showFixes ? null : fixOf(fix),
    fixedWith,
    dropped: dropped.map(({ source, why }) => ({ source, why: visible(why) })),
  }
}

function fixOf({ source, confidence, explanation, check, changes }: OfferedFix) {
  return {
    source,
    confidence,
    explanation: visible(explanation),
    check: check.outcome === 'checked' ? check : { ...check, why: visible(check.why) },
    edits: changes.map(({ path, from, before, after }) => ({
      path,
      from,
      to: from + before.length - 1,
      lines: after,
    })),
  }
}
