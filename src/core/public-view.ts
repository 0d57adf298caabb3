import type { Decision } from './decision.ts'
import type { FileChange } from './diff/unified.ts'
import { type Evidence, lastLine, type Piece } from './evidence.ts'
import type { Edit, OfferedFix, Remedies } from './fix/fix.ts'
import type { Correspondence } from './receipt.ts'
import type { Review } from './review.ts'
import { touches } from './scope.ts'

/**
 * A review as everybody may read it: on a public repository nothing outside the change's added lines but a count reaches
 * logs, summary or reports. Counts and exit status stay those of the whole review.
 */
export function publicView(review: Review, diff: Map<string, FileChange> | null): Review {
  const added = addedIn(diff)
  const shown = publicDecisions(review.decisions, added)
  const withheld = review.decisions.length - shown.length
  const views = new Map(shown.map((decision) => [decision, withPlaces(decision, added)]))
  const evidence = new Map(
    shown.flatMap(({ finding }) => {
      const whole = review.evidence.get(finding.fingerprint)
      return whole ? [[finding.fingerprint, onlyAdded(whole, added)] as const] : []
    }),
  )
  const note = `The repository is public: ${withheld} findings outside the added lines are only counted.`
  return {
    ...review,
    decisions: [...views.values()],
    failing: review.failing.map((decision) => views.get(decision) ?? decision),
    evidence,
    remedies: publicRemedies(review.decisions, review.remedies, diff),
    correspondence: review.correspondence && withoutPlaces(review.correspondence),
    notes: withheld === 0 ? review.notes : [...review.notes, note],
  }
}

function withPlaces(decision: Decision, added: Added): Decision {
  const addressesReviewer = decision.addressesReviewer.filter((place) => touches(place, added(place.path)))
  return { ...decision, addressesReviewer }
}

function withoutPlaces(correspondence: Correspondence): Correspondence {
  return {
    ...correspondence,
    questions: correspondence.questions.map((each) => ({ ...each, sources: null })),
  }
}

function onlyAdded(evidence: Evidence, added: Added): Evidence {
  const pieces = evidence.pieces.flatMap((piece) => addedRuns(piece, added(piece.path)))
  return { ...evidence, pieces, fix: null }
}

type Added = (path: string) => Set<number>

function addedIn(diff: Map<string, FileChange> | null): Added {
  return (path) => diff?.get(path)?.added ?? new Set()
}

function publicDecisions(decisions: Decision[], added: Added): Decision[] {
  return decisions.filter(({ finding }) => finding.head && touches(finding.head, added(finding.path)))
}

/**
 * What everybody may read of remedies: of findings on added lines, and fixes of such lines alone. A fix shows what it replaces, and a
 * suggestion on a host shows all of its own lines.
 */
export function publicRemedies(
  decisions: Decision[],
  remedies: Remedies,
  diff: Map<string, FileChange> | null,
): Remedies {
  const added = addedIn(diff)
  const kept = publicDecisions(decisions, added).flatMap(
    ({ finding }) => remedies.get(finding.fingerprint) ?? [],
  )
  const views = kept.map((remedy) => ({
    ...remedy,
    fix: remedy.fix && publicFix(remedy.fix, added),
    dropped: [],
  }))
  const fixed = new Set(views.filter(({ fix }) => fix !== null).map(({ fingerprint }) => fingerprint))
  return new Map(
    views.map((view) => {
      const fixedWith = view.fixedWith !== null && fixed.has(view.fixedWith) ? view.fixedWith : null
      return [view.fingerprint, { ...view, fixedWith }]
    }),
  )
}

function publicFix(fix: OfferedFix, added: Added): OfferedFix | null {
  const isAdded = ({ path, from, to }: Edit) => {
    const lines = added(path)
    // What is only put in belongs to the lines around it.
    if (to < from) return lines.has(from) || lines.has(to)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index).every((line) => lines.has(line))
  }
  if (!fix.edits.every(isAdded)) return null
  return { ...fix, suggestion: fix.suggestion !== null && isAdded(fix.suggestion) ? fix.suggestion : null }
}

function addedRuns(piece: Piece, added: Set<number>): Piece[] {
  const runs: Piece[] = []
  for (let line = piece.from; line <= lastLine(piece); line++) {
    if (!added.has(line)) continue
    const text = piece.lines[line - piece.from] ?? ''
    const last = runs.at(-1)
    if (last && lastLine(last) + 1 === line) last.lines.push(text)
    else runs.push({ ...piece, from: line, lines: [text] })
  }
  return runs
}
