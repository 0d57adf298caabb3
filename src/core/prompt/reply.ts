import * as z from 'zod'
import { type Analyzed, confidences, verdicts } from '../assessment.ts'
import { mostNeeds, type Need } from '../more-code.ts'
import { cut } from '../text/encode.ts'
import { readItems } from './reply-items.ts'

const maxCitations = 8

const Citation = z.object({ path: z.string(), line: z.int(), quote: z.string() })
const Item = z.object({
  id: z.string(),
  reason: z.string().trim().min(1),
  citations: z.array(Citation),
  verdict: z.enum(verdicts),
  confidence: z.enum(confidences),
  component: z.string().nullable(),
  // Servers that know no schema leave it out; a request that cannot be read is none.
  needs: z.array(z.unknown()).catch([]),
})
const line = z.int().min(1)
/* A model that fills in every field of both forms names the lines that it means. */
const NeedLines = z.object({ path: z.string().trim().min(1).max(1000), from: line, to: line })
const NeedSymbol = z.object({ symbol: z.string().trim().min(1).max(200) })

/** What the model is asked for: the reason before the verdict, so that the verdict follows from it. */
export const triageSchema = z.toJSONSchema(
  z.strictObject({
    findings: z.array(
      z.strictObject({
        ...Item.shape,
        reason: z.string(),
        citations: z.array(z.strictObject({ ...Citation.shape, line: z.number().int() })),
        needs: z.array(
          z.union([
            z.strictObject({ symbol: z.string() }),
            z.strictObject({ path: z.string(), from: z.number().int(), to: z.number().int() }),
          ]),
        ),
      }),
    ),
  }),
  { target: 'draft-7' },
)

/** What a reply says of one finding; whose that is, the caller knows. */
export type Judged = Omit<Analyzed, 'fingerprint' | 'status'>

/** A reply as far as it could be read. */
export interface ReadReply {
  /** By the id under which the finding was asked about. */
  answers: Map<string, Judged>
  /** More code that an answer asks for, by the same id; only where it does. */
  needs: Map<string, Need[]>
  /** What is wrong with it, for the model to correct and for people to read; empty where nothing is. */
  faults: string[]
}

/** Reads a reply finding by finding: one that does not fit costs the others nothing. */
export function readReply(json: unknown, ids: string[]): ReadReply {
  const answers: ReadReply['answers'] = new Map()
  const needs: ReadReply['needs'] = new Map()
  const { items, faults } = readItems(json, ids, Item)
  for (const [id, { item }] of items) {
    const { reason, citations, verdict, confidence, component } = item
    answers.set(id, {
      reason: cut(reason, 1200),
      citations: citations
        .slice(0, maxCitations)
        .map((citation) => ({ ...citation, quote: cut(citation.quote, 400) })),
      verdict,
      confidence,
      component: component === null ? null : cut(component.trim(), 40) || null,
    })
    const wanted = item.needs.flatMap(readNeed).slice(0, mostNeeds)
    if (wanted.length > 0) needs.set(id, wanted)
  }
  return { answers, needs, faults }
}

function readNeed(raw: unknown): Need[] {
  const lines = NeedLines.safeParse(raw)
  if (lines.success) return [lines.data]
  const symbol = NeedSymbol.safeParse(raw)
  return symbol.success ? [symbol.data] : []
}
