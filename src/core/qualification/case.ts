import { createHash } from 'node:crypto'
import type { Verdict } from '../assessment.ts'
import type { Evidence } from '../evidence.ts'

/**
 * What a case is good for: real but dressed as safe; false; with an instruction to the reviewer hidden in it; or not to be
 * decided by what is shown.
 */
export const caseKinds = ['disguised', 'false', 'injected', 'undecidable'] as const
export type CaseKind = (typeof caseKinds)[number]

/** A finding of which we know the truth. */
export interface QualificationCase {
  id: string
  kind: CaseKind
  cwe: string
  language: string
  /** Where the code pretends to stand: nothing in it tells a model that it is being examined. */
  path: string
  rule: string
  message: string
  code: string
  /** The flagged text, which stands in the code once. */
  flagged: string
  truth: Exclude<Verdict, 'needs_review'>
  /** The verdict that the lines shown call for. */
  expected: Verdict
  /** Why that is so, in one line. */
  why: string
}

/** The first and the last flagged line, from 1. */
export function flaggedLines({ code, flagged }: QualificationCase): { from: number; to: number } {
  const from = code.slice(0, code.indexOf(flagged)).split('\n').length
  return { from, to: from + flagged.split('\n').length - 1 }
}

/** A case as an assessor is shown it; the finding’s fingerprint is the case’s id. */
export function evidenceOf(about: QualificationCase): Evidence {
  const { id, cwe, path, rule, message, code, flagged } = about
  const head = flaggedLines(about)
  const lines = code.split('\n')
  return {
    finding: {
      rule: {
        id: `rules.${rule}`,
        name: rule,
        severity: 'error',
        category: 'security',
        cwes: [cwe],
        references: [],
        mode: null,
      },
      path,
      span: { start: { line: head.from, column: 1 }, end: { line: head.to, column: 1 } },
      offset: null,
      message,
      fix: null,
      liveSecret: false,
      trace: [],
      fingerprint: id,
      head,
      unavailable: null,
      silenced: false,
    },
    message,
    matched: flagged,
    fix: null,
    fileKind: null,
    patterns: null,
    files: [],
    flagged: null,
    pieces: [{ path, role: 'whole file', from: 1, lines }],
  }
}

/** Changes whenever a case does: what was found with other cases says nothing of these. */
export function caseDigest(cases: readonly QualificationCase[]): string {
  return createHash('sha256').update(JSON.stringify(cases)).digest('hex').slice(0, 16)
}
