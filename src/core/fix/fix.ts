import type { Confidence } from '../assessment.ts'

/** Whole lines of a file at the reviewed commit, and what is to stand there instead. */
export interface Edit {
  path: string
  /** First line that is replaced, from 1. */
  from: number
  /** Last one; `from - 1` where nothing is replaced, and lines are put in before `from`. */
  to: number
  /** Without line endings; empty where lines are only taken away. */
  lines: string[]
}

/** A change of code that is meant to remove a finding. */
export interface Fix {
  /** Who proposes it: the rule's author, or the model. */
  source: 'rule' | 'model'
  /** In order of path and line; no two touch each other. */
  edits: Edit[]
  /** A model's; null for a rule's. */
  confidence: Confidence | null
  /** What it does, for people; empty where nobody says. */
  explanation: string
  /** Why it goes beyond the function around the finding and the imports; null where it does not, or nobody says. */
  beyond: string | null
  /** What is taken away and not replaced, and why that is right; null where nobody says. */
  removes: string | null
}

/**
 * What became of checking a fix. `checked`: the file parses, the rule fires no longer, and nothing new fires; whether the program
 * still does what it should, nobody has tried. `unchecked`: nobody could tell, and why. `failed`: it must not be used, and why. Reasons
 * are ends of sentences.
 */
export type FixCheck =
  | { outcome: 'checked' }
  | { outcome: 'unchecked'; why: string }
  | { outcome: 'failed'; why: string }

/** Lines before and after, as people may see them: secrets are redacted. */
export interface LineChange {
  path: string
  /** First line at head. */
  from: number
  before: string[]
  after: string[]
}

/** Exact lines in place of others, for hosts where a click takes them. */
export interface Suggestion extends Edit {
  /** Lines of the file end with CR LF: GitLab puts line feeds between those that it writes. */
  crlf?: true
}

/** A fix that people are shown. */
export interface OfferedFix extends Fix {
  check: Exclude<FixCheck, { outcome: 'failed' }>
  /** One for each edit, in the same order. */
  changes: LineChange[]
  /**
   * All of it as one range of one file, for hosts where a click takes it: lines between its edits stand in it as they are, and it
   * replaces a line at least. The text is exact. Null where it is in several places, or may not be shown as it is.
   */
  suggestion: Suggestion | null
}

/** What is proposed to do about a finding. */
export interface Remedy {
  fingerprint: string
  /** Why it matters, in the model's words; null where nobody was asked or answered. */
  why: string | null
  /** What to do, step by step; empty where nobody was asked or answered. */
  steps: string[]
  fix: OfferedFix | null
  /** The fix of this other finding removes this one too, so it has none of its own; else null. */
  fixedWith: string | null
  /** Fixes that were tried and dropped, with what failed, for the report. */
  dropped: { source: Fix['source']; why: string }[]
}

/** The remedies of a run, by fingerprint. */
export type Remedies = ReadonlyMap<string, Remedy>
