import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Asked, answerKey } from './cache-key.ts'
import { type Evidence, lastLine, type Piece, restOfFile } from './evidence.ts'
import type { ProposedFix, RemedyReply } from './prompt/remedy-reply.ts'
import { readRemedyReply } from './prompt/remedy-reply.ts'

/** What a question about a remedy depends on besides the evidence. */
export interface RemedyTerms {
  verdict: string | null
  wantsFix: boolean
  failed: string | null
  instruction: string | null
}

/** Names a question about how to mend a finding, like `answerKey` of what it is. */
export function remedyKey(evidence: Evidence, asked: Asked, terms: RemedyTerms): string {
  const { verdict, wantsFix, failed, instruction } = terms
  const about = JSON.stringify([answerKey(evidence, asked), verdict, wantsFix, failed, instruction])
  return createHash('sha256').update('remedy').update(about).digest('hex')
}

const StoredEdit = z.object({
  piece: z.int().min(0),
  offset: z.int(),
  length: z.int(),
  replacement: z.string(),
})
const Stored = z.object({
  why: z.string(),
  steps: z.array(z.string()),
  fix: z
    .object({
      edits: z.array(StoredEdit),
      confidence: z.string(),
      explanation: z.string(),
      beyond: z.string().nullable(),
      removes: z.string().nullable(),
    })
    .nullable(),
})

/** An answer for later runs, in which the same lines may stand elsewhere; null where it edits lines that no piece shows. */
export function toStored(
  { why, steps, fix }: RemedyReply,
  evidence: Evidence,
): z.infer<typeof Stored> | null {
  const pieces = telling(evidence)
  if (fix === null) return { why, steps, fix }
  const edits = fix.edits.map(({ path, startLine, endLine, replacement }) => {
    const piece = pieces.findIndex(
      (each) => each.path === path && startLine >= each.from && startLine <= lastLine(each) + 1,
    )
    const from = pieces[piece]?.from
    return from === undefined
      ? null
      : { piece, offset: startLine - from, length: endLine - startLine, replacement }
  })
  const placed = edits.filter((edit) => edit !== null)
  return placed.length < edits.length ? null : { why, steps, fix: { ...fix, edits: placed } }
}

/** The same answer about today's lines; null for what is none. Read by the same rules as a model's. */
export function fromStored(stored: unknown, evidence: Evidence): RemedyReply | null {
  const pieces = telling(evidence)
  const parsed = Stored.safeParse(stored)
  if (!parsed.success) return null
  const { why, steps, fix } = parsed.data
  const edits: ProposedFix['edits'] = []
  for (const { piece, offset, length, replacement } of fix?.edits ?? []) {
    const at = pieces[piece]
    if (at === undefined) return null
    const startLine = at.from + offset
    edits.push({ path: at.path, startLine, endLine: startLine + length, replacement })
  }
  const item = { id: 'F1', why, steps, fix: fix && { ...fix, edits }, fixed_with: null }
  return readRemedyReply({ findings: [item] }, ['F1']).answers.get('F1') ?? null
}

/** Those that the key says something of. */
function telling({ pieces }: Evidence): Piece[] {
  return pieces.filter(({ role }) => role !== restOfFile)
}
