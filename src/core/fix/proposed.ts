import type { Confidence, NotAnalyzedKind, Verdict } from '../assessment.ts'
import { type Evidence, lastLine, maxLineLength, type Piece } from '../evidence.ts'
import { oneLine } from '../text/encode.ts'

/** An edit as a model writes it, about the lines that it was shown. */
export interface ProposedEdit {
  path: string
  /** First line that is replaced, from 1. */
  startLine: number
  /** Last one; `startLine - 1` where lines are put in before `startLine`. */
  endLine: number
  /** Lines with a line feed between them; empty where lines are only taken away. */
  replacement: string
}

/** A fix as a model writes it; nobody has checked anything of it but that its lines were shown. */
export interface ProposedFix {
  edits: ProposedEdit[]
  confidence: Confidence
  explanation: string
  /** Why it goes beyond the function around the finding and the imports; null where it does not, or nobody says. */
  beyond: string | null
  /** What is taken away and not replaced, and why that is right; null where nobody says. */
  removes: string | null
}

/** A fix that was tried, and what was wrong with it. */
export interface FailedFix {
  edits: ProposedEdit[]
  why: string[]
}

/** A finding for which guidance is wanted, or guidance and a fix. */
export interface RemedyWanted {
  /** As the model may see it. */
  evidence: Evidence
  /** What was found out about it; null where nobody judged. */
  assessment: { verdict: Verdict; confidence: Confidence; reason: string } | null
  wantsFix: boolean
  /** The last fix; null at first. */
  failed: FailedFix | null
  /** A maintainer's wish how to fix it; null where there is none. */
  instruction: string | null
}

/** What a model says is to be done about a finding; redacted. */
export interface RemedyAnswer {
  fingerprint: string
  why: string
  steps: string[]
  fix: ProposedFix | null
  /** Fingerprint of another finding whose fix removes this one too; else null. */
  fixedWith: string | null
  /** Why a fix that the model gave was left out, for the report; null where nothing was. */
  left: string | null
}

/** Such an answer, or why there is none. */
export type RemedyOutcome = RemedyAnswer | { fingerprint: string; kind: NotAnalyzedKind; detail: string }

/**
 * Why edits are not about lines that are shown, for the model and for people; null where they are. Lines are put in next to one
 * that is shown; one that is shown in part cannot be replaced.
 */
export function misplaced(edits: ProposedEdit[], pieces: Piece[]): string | null {
  for (const { path, startLine, endLine } of edits) {
    const name = oneLine(path, 200)
    const shown = pieces.filter((piece) => piece.path === path)
    if (shown.length === 0) return `${name} is not shown`
    if (endLine < startLine) {
      if (textOf(startLine, shown) === null && textOf(startLine - 1, shown) === null)
        return `neither line ${startLine - 1} nor line ${startLine} of ${name} is shown`
    }
    const last = Math.max(...shown.map(lastLine))
    if (endLine > last) return `line ${endLine} of ${name} is not shown`
    for (let line = startLine; line <= endLine; line++) {
      const text = textOf(line, shown)
      if (text === null) return `line ${line} of ${name} is not shown`
      if (text.length > maxLineLength && /^… | …$/.test(text))
        return `line ${line} of ${name} is shown in part, so it cannot be replaced`
    }
  }
  return null
}

function textOf(line: number, pieces: Piece[]): string | null {
  const piece = pieces.find(({ from, lines }) => line >= from && line < from + lines.length)
  return piece?.lines[line - piece.from] ?? null
}
