import type { Decision, PersonsWord } from '../decision.ts'
import type { Evidence } from '../evidence.ts'
import type { Finding } from '../finding.ts'
import type { Remedy } from '../fix/fix.ts'
import type { MarkedFinding } from '../plan/mark.ts'
import type { Objected } from '../plan/word.ts'
import type { HostForms } from '../platform.ts'
import type { LinkTarget } from './links.ts'

/** A finding that is reported. */
export interface Live {
  kind: 'live'
  decision: Decision
  evidence: Evidence | undefined
  remedy: Remedy | undefined
  /** The finding whose fix removes this one too. */
  partner: Finding | null
  objected: Objected | null
}

/** A finding as a comment shows it: as it is, or as it was. */
export type Shown =
  | Live
  | { kind: 'gone'; marked: MarkedFinding; commit: string }
  /** Nothing that this run may say anything about. */
  | { kind: 'kept'; marked: MarkedFinding }
  | {
      kind: 'silenced'
      marked: MarkedFinding
      commit: string
      said: PersonsWord | null
      objected: Objected | null
    }

export interface CommentContext {
  target: LinkTarget
  /** The host takes HTML. */
  html: boolean
  /** How the host takes suggestions. */
  suggestion: HostForms['suggestion']
  /** Shown below: who judged. */
  assessor: string
  showFixes: boolean
  /** On a public repository, which lines may be named; null for all. */
  mayName: ((path: string, line: number) => boolean) | null
}
