import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Analyzed, type Citation, confidences, verdicts } from './assessment.ts'
import { type Evidence, lastLine, type Piece, restOfFile } from './evidence.ts'
import { digestOf, mostNeeds, type Need, type ShownBesides, withBesides } from './more-code.ts'
import { titleOf } from './weakness.ts'

/** No file has as many. */
const maxLine = 100_000_000

/** Who is asked, with what besides the evidence. */
export interface Asked {
  /** `vendor:model`. */
  provider: string
  /** Base URL of the server. */
  endpoint: string
  promptVersion: string
  /** In the order in which they are shown. */
  memories: string[]
}

/**
 * Names a question about one finding: SHA-256 in hex over all that the model is shown of it, line numbers relative to
 * their piece. Code that moves as a whole has the same; so do findings that show the same.
 */
export function answerKey(evidence: Evidence, asked: Asked): string {
  const { finding, message, matched, fileKind, patterns, withheld } = evidence
  // Other functions of a short file may change without a question of their own.
  const { pieces } = telling(evidence)
  const { rule, path, head } = finding
  const shown = [
    [asked.provider, asked.endpoint, asked.promptVersion, asked.memories],
    [rule.name, titleOf(rule), rule.cwes, rule.severity, path, fileKind, message, matched],
    head === null ? null : [placeOf(head.from, path, pieces), head.to - head.from],
    [patterns, rule.references.slice(0, 3)],
    finding.trace.map((step) => [step.role, step.path, placeOf(step.line, step.path, pieces)]),
    pieces.map((piece) => [piece.path, piece.role, piece.lines]),
    withheld === undefined ? null : [withheld.language, rule.category, rule.references],
  ]
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex')
}

/** Digest of the code that an assessor is shown of a finding, wherever it stands; 16 hex digits. */
export function shownDigest(evidence: Evidence): string {
  const shown = telling(evidence).pieces.map(({ path, role, lines }) => [path, role, lines])
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)
}

/** Evidence as far as it names a question: places are counted by its pieces. */
export function telling(evidence: Evidence): Evidence {
  return { ...evidence, pieces: evidence.pieces.filter(({ role }) => role !== restOfFile) }
}

/** Whether an answer rests on code that its key says nothing of. */
export function restsOnMore({ citations }: Analyzed, { pieces }: Evidence): boolean {
  const rest = pieces.filter(({ role }) => role === restOfFile)
  return citations.some(({ path, line }) =>
    rest.some((piece) => piece.path === path && line >= piece.from && line <= lastLine(piece)),
  )
}

/** A line by the piece it stands in or next to, counted from that piece's first line; null where no piece is of its file. */
function placeOf(line: number, path: string, pieces: Piece[]): { piece: number; offset: number } | null {
  let best: { piece: number; offset: number; apart: number } | null = null
  for (const [index, piece] of pieces.entries()) {
    if (piece.path !== path) continue
    const apart = Math.max(0, piece.from - line, line - lastLine(piece))
    if (best === null || apart < best.apart) best = { piece: index, offset: line - piece.from, apart }
  }
  return best && { piece: best.piece, offset: best.offset }
}

const line = z.int().min(-maxLine).max(maxLine)
const RelativeCitation = z.object({ piece: z.int().min(0), offset: line, quote: z.string().max(400) })
const PlainCitation = z.object({ path: z.string(), line, quote: z.string().max(400) })

const from = line
const to = line
/** A file that some piece shows is named by it, and lines are counted from there: they move with it. */
const RelativeNeed = z.union([
  z.object({ symbol: z.string().max(200) }),
  z.object({ piece: z.int().min(0), from, to }),
  z.object({ path: z.string().max(1000), from, to }),
])
/** Of a whole group, in all rounds. */
const mostRequests = 20
const Requested = z.object({
  requests: z.array(z.array(RelativeNeed).max(mostNeeds)).min(1).max(mostRequests),
  sha256: z.string(),
})
type Requested = z.infer<typeof Requested>

/** An answer as it is stored. It says nothing of its finding: whoever shows the same gets the same. */
const RelativeAnswer = z.object({
  verdict: z.enum(verdicts),
  confidence: z.enum(confidences),
  /** Placeholders of what was redacted may make it longer than a model's. */
  reason: z.string().trim().min(1).max(5000),
  /** One whose file no piece shows stays as it is; it cannot hold. */
  citations: z.array(z.union([RelativeCitation, PlainCitation])).max(8),
  component: z.string().max(400).nullable(),
  /** Code that the model asked for, and SHA-256 of what it was shown. Pieces of it follow those of the evidence. */
  requested: Requested.optional(),
})
export type RelativeAnswer = z.infer<typeof RelativeAnswer>

/** An answer for later runs, in which the same lines may stand elsewhere. */
export function toRelative(answer: Analyzed, evidence: Evidence): RelativeAnswer {
  const { verdict, confidence, reason, component, citations, besides } = answer
  const shown = telling(evidence)
  const { pieces } = withBesides(shown, besides)
  return {
    verdict,
    confidence,
    reason,
    component,
    citations: citations.map(({ path, line, quote }) => {
      const place = placeOf(line, path, pieces)
      return place === null ? { path, line, quote } : { ...place, quote }
    }),
    ...(besides && { requested: requestedOf(besides, shown.pieces) }),
  }
}

function requestedOf({ requests, pieces }: ShownBesides, shown: Piece[]): Requested {
  const relative = (need: Need) => {
    const place = 'path' in need ? placeOf(need.from, need.path, shown) : null
    if ('symbol' in need || place === null) return need
    const { piece, offset } = place
    return { piece, from: offset, to: offset + need.to - need.from }
  }
  return { requests: requests.map((needs) => needs.map(relative)), sha256: digestOf(pieces) }
}

/** The code on which a stored answer rests besides the evidence, to be fetched again; null where it rests on none. */
export function requestsOf(stored: unknown, evidence: Evidence): Need[][] | null {
  const { pieces } = telling(evidence)
  const parsed = RelativeAnswer.safeParse(stored)
  if (!parsed.success || parsed.data.requested === undefined) return null
  return parsed.data.requested.requests.map((needs) => needs.flatMap((need) => absoluteNeed(need, pieces)))
}

function absoluteNeed(need: Requested['requests'][number][number], pieces: Piece[]): Need[] {
  if (!('piece' in need)) return [need]
  const piece = pieces[need.piece]
  return piece === undefined
    ? []
    : [{ path: piece.path, from: piece.from + need.from, to: piece.from + need.to }]
}

/** The same answer about today's lines; null for what is none, or not about this evidence and what was asked for besides. */
export function toAbsolute(stored: unknown, shown: Evidence, besides?: ShownBesides): Analyzed | null {
  const parsed = RelativeAnswer.safeParse(stored)
  if (!parsed.success) return null
  if (parsed.data.requested?.sha256 !== (besides && digestOf(besides.pieces))) return null
  const evidence = withBesides(telling(shown), besides)
  const citations: Citation[] = []
  for (const citation of parsed.data.citations) {
    if ('path' in citation) citations.push(citation)
    else {
      const piece = evidence.pieces[citation.piece]
      if (piece === undefined) return null
      citations.push({ path: piece.path, line: piece.from + citation.offset, quote: citation.quote })
    }
  }
  const { fingerprint } = evidence.finding
  const { verdict, confidence, reason, component } = parsed.data
  const answer = { fingerprint, verdict, confidence, reason, citations, component }
  return { ...answer, status: 'analyzed', ...(besides && { besides }) }
}
