import * as z from 'zod'
import { confidences } from '../assessment.ts'
import type { Piece } from '../evidence.ts'
import { misplaced, type ProposedFix } from '../fix/proposed.ts'
import { cut } from '../text/encode.ts'
import { faultOf, readItems } from './reply-items.ts'

/** No file has as many. */
const maxLine = 100_000_000
const said = { why: 600, step: 400, explanation: 400 }
const mostSteps = 6

const Edit = z
  .object({
    path: z.string().min(1).max(1000),
    startLine: z.int().min(1).max(maxLine),
    endLine: z.int().min(0).max(maxLine),
    replacement: z.string().max(20_000),
  })
  .refine(({ startLine, endLine }) => endLine >= startLine - 1, {
    message: 'endLine is startLine - 1 at the least',
    path: ['endLine'],
  })
const Note = z
  .string()
  .nullish()
  .transform((text) => cut(text?.trim() ?? '', said.explanation) || null)
/** Code that is cut is broken code, so that what is too long is a fault here. */
const Fix = z.object({
  explanation: z.string(),
  edits: z.array(Edit).min(1).max(20),
  beyond: Note,
  removes: Note,
  confidence: z.enum(confidences),
})
const Item = z.object({
  id: z.string(),
  why: z.string().trim().min(1),
  steps: z.array(z.string().trim().min(1)).min(1),
  fixed_with: z.string().nullish(),
  fix: z.unknown().optional(),
})

const guidance = { id: z.string(), why: z.string(), steps: z.array(z.string()) }

/** What the model is asked for where no fix is wanted. */
export const guidanceSchema = schemaOf(z.strictObject(guidance))

/** What it is asked for where one is: what it does before the edits, so that they follow from it, and how sure it is last. */
export const remedySchema = schemaOf(
  z.strictObject({
    ...guidance,
    fixed_with: z.string().nullable(),
    fix: z
      .strictObject({
        explanation: z.string(),
        edits: z.array(
          z.strictObject({
            path: z.string(),
            startLine: z.number().int(),
            endLine: z.number().int(),
            replacement: z.string(),
          }),
        ),
        beyond: z.string().nullable(),
        removes: z.string().nullable(),
        confidence: z.enum(confidences),
      })
      .nullable(),
  }),
)

function schemaOf(item: z.ZodType) {
  return z.toJSONSchema(z.strictObject({ findings: z.array(item) }), { target: 'draft-7' })
}

/** What a reply says of one finding; not redacted yet. Edits are about lines that were shown. */
export interface ReadRemedy {
  why: string
  steps: string[]
  fix: ProposedFix | null
  /** Id of another finding whose fix removes this one too; else null. */
  fixedWith: string | null
  /** Why its fix was left out; null where nothing was. */
  left: string | null
}

/** A reply as far as it could be read, by the ids under which findings were asked about. */
export interface ReadRemedies {
  answers: Map<string, ReadRemedy>
  /** What is wrong with it, for the model to correct and for people to read; empty where nothing is. */
  faults: string[]
}

/**
 * Reads a reply finding by finding: one that does not fit costs the others nothing, and a fix that does not fit, or is not about
 * the pieces that were shown, costs its own finding the fix alone. `pieces` is null where no fix is wanted: then none is read.
 */
export function readRemedyReply(json: unknown, ids: string[], pieces: Piece[] | null): ReadRemedies {
  const { items, faults } = readItems(json, ids, Item)
  const answers = new Map<string, ReadRemedy>()
  for (const [id, { at, item }] of items) {
    const { fix, left } = pieces === null ? noFix : readFix(item.fix, `${at}.fix`, pieces)
    answers.set(id, {
      why: cut(item.why, said.why),
      steps: item.steps.slice(0, mostSteps).map((step) => cut(step, said.step)),
      fix,
      fixedWith: (pieces !== null && item.fixed_with) || null,
      left,
    })
    if (left !== null) faults.push(left)
  }
  for (const [id, { at }] of items) {
    const answer = answers.get(id)
    if (answer === undefined || answer.fixedWith === null) continue
    const left = wrongPointer(id, answer.fixedWith, answers)
    // Who writes a fix of its own needs no other.
    if (left !== null || answer.fix !== null) answers.set(id, { ...answer, fixedWith: null, left })
    if (left !== null) faults.push(`${at}.fixed_with: ${left}`)
  }
  return { answers, faults }
}

/** Why a finding cannot be fixed with that other one; null where it can. */
function wrongPointer(id: string, to: string, answers: ReadonlyMap<string, ReadRemedy>): string | null {
  if (to === id) return `${id} cannot be fixed with itself`
  const other = answers.get(to)
  if (other === undefined) return `nobody asked about ${JSON.stringify(cut(to, 20))}`
  return other.fix === null ? `${to} has no fix` : null
}

const noFix = { fix: null, left: null }

function readFix(raw: unknown, at: string, pieces: Piece[]): Pick<ReadRemedy, 'fix' | 'left'> {
  // Servers that know no schema leave out what is null.
  if (raw === null || raw === undefined) return noFix
  const parsed = Fix.safeParse(raw)
  if (!parsed.success) return { fix: null, left: faultOf(parsed.error, at) }
  const where = misplaced(parsed.data.edits, pieces)
  if (where !== null) return { fix: null, left: `${at}: ${where}` }
  return {
    fix: { ...parsed.data, explanation: cut(parsed.data.explanation.trim(), said.explanation) },
    left: null,
  }
}
