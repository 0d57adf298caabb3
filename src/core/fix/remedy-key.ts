import { createHash } from 'node:crypto'
import * as z from 'zod'
import { confidences } from '../assessment.ts'
import { type Asked, answerKey, telling } from '../cache-key.ts'
import { type Evidence, lastLine, type Piece, restOfFile } from '../evidence.ts'
import { digestOf } from '../more-code.ts'
import { remedyVersion } from '../prompt/instructions.ts'
import type { ProposedEdit, RemedyAnswer, RemedyWanted } from './proposed.ts'

/**
 * Names a question what to do about a finding: all that `answerKey` says of the evidence, and what is known and wished of it.
 * Code that moves as a whole has the same. `promptVersion` of `asked` counts for nothing: this question has its own.
 */
export function remedyKey(wanted: RemedyWanted, asked: Asked): string {
  const { evidence, assessment, wantsFix, failed, instruction } = wanted
  const pieces = ordered(evidence)
  const about = [
    answerKey(evidence, { ...asked, promptVersion: remedyVersion }),
    assessment?.verdict ?? null,
    wantsFix,
    failed && [failed.edits.map((edit) => relative(edit, pieces) ?? edit), failed.why],
    instruction,
  ]
  return `remedy-${createHash('sha256').update(JSON.stringify(about)).digest('hex')}`
}

const RelativeEdit = z.object({
  piece: z.int().min(0),
  /** Lines from the first one of the piece. */
  offset: z.int().min(0).max(1_000_000),
  /** How many lines are replaced. */
  length: z.int().min(0).max(1_000_000),
  replacement: z.string().max(40_000),
})
type RelativeEdit = z.infer<typeof RelativeEdit>

const note = z.string().max(2000).nullable()
/** An answer as it is stored; placeholders of what was redacted may make texts longer than a model's. */
const RelativeRemedy = z.object({
  why: z.string().min(1).max(3000),
  steps: z.array(z.string().min(1).max(2000)).min(1).max(6),
  fix: z
    .object({
      edits: z.array(RelativeEdit).min(1).max(20),
      confidence: z.enum(confidences),
      explanation: z.string().max(2000),
      beyond: note,
      removes: note,
      /** SHA-256 of the rest of the file, which the key says nothing of, where an edit lies in it; else null. */
      rest: z.string().nullable(),
    })
    .nullable(),
  /** Key of the finding whose fix removes this one too. */
  fixedWith: z.string().nullable(),
})
export type RelativeRemedy = z.infer<typeof RelativeRemedy>

/**
 * An answer for later runs, in which the same lines may stand elsewhere; null where an edit is not within one piece, since
 * pieces move apart. `fixedWith` is the key of the other finding.
 */
export function toRelativeRemedy(
  { why, steps, fix }: Pick<RemedyAnswer, 'why' | 'steps' | 'fix'>,
  fixedWith: string | null,
  evidence: Evidence,
): RelativeRemedy | null {
  if (fix === null) return { why, steps, fix: null, fixedWith }
  const pieces = ordered(evidence)
  const edits = fix.edits.flatMap((edit) => relative(edit, pieces) ?? [])
  if (edits.length < fix.edits.length) return null
  const inRest = edits.some(({ piece }) => pieces[piece]?.role === restOfFile)
  const rest = inRest ? digestOf(restOf(evidence)) : null
  return { why, steps, fix: { ...fix, edits, rest }, fixedWith }
}

/**
 * The same answer about today's lines, with the key of the finding whose fix removes this one too; null for what is none, or
 * does not fit this evidence.
 */
export function toAbsoluteRemedy(
  stored: unknown,
  { evidence, wantsFix }: Pick<RemedyWanted, 'evidence' | 'wantsFix'>,
): (Omit<RemedyAnswer, 'fixedWith'> & { fixedWithKey: string | null }) | null {
  const parsed = RelativeRemedy.safeParse(stored)
  if (!parsed.success) return null
  const { why, steps, fix: kept, fixedWith: fixedWithKey } = parsed.data
  const answer = { fingerprint: evidence.finding.fingerprint, why, steps, fixedWithKey, left: null }
  if (kept === null) return { ...answer, fix: null }
  const { rest, edits: relativeEdits, ...said } = kept
  const pieces = ordered(evidence)
  const edits = relativeEdits.flatMap((edit) => absolute(edit, pieces) ?? [])
  const inRest = relativeEdits.some(({ piece }) => pieces[piece]?.role === restOfFile)
  if (!wantsFix || fixedWithKey !== null || edits.length < relativeEdits.length) return null
  if (inRest && rest !== digestOf(restOf(evidence))) return null
  return { ...answer, fix: { ...said, edits } }
}

/** Pieces that the key is about come first, so that they count alike whatever else is in the file. */
function ordered(evidence: Evidence): Piece[] {
  return [...telling(evidence).pieces, ...restOf(evidence)]
}

function restOf({ pieces }: Evidence): Piece[] {
  return pieces.filter(({ role }) => role === restOfFile)
}

/** Counted from the piece that holds all of it, or the line next to which lines are put in; null where none does. */
function relative(
  { path, startLine, endLine, replacement }: ProposedEdit,
  pieces: Piece[],
): RelativeEdit | null {
  const length = endLine - startLine + 1
  const holding = (first: number, last: number) =>
    pieces.findIndex((piece) => piece.path === path && first >= piece.from && last <= lastLine(piece))
  // Lines are put in after what the key is about rather than before what it says nothing of.
  const places =
    length > 0
      ? [holding(startLine, endLine)]
      : [holding(startLine, startLine), holding(startLine - 1, startLine - 1)]
  const piece = Math.min(...places.filter((index) => index !== -1))
  const from = pieces[piece]?.from
  return from === undefined ? null : { piece, offset: startLine - from, length, replacement }
}

function absolute(
  { piece: index, offset, length, replacement }: RelativeEdit,
  pieces: Piece[],
): ProposedEdit | null {
  const piece = pieces[index]
  if (piece === undefined || offset + length > piece.lines.length) return null
  const startLine = piece.from + offset
  return { path: piece.path, startLine, endLine: startLine + length - 1, replacement }
}
