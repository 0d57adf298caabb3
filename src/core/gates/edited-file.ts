import type { Edit } from '../fix/fix.ts'
import type { LineRange } from '../platform.ts'
import type { Syntax } from '../syntax/syntax.ts'

/** A file that a fix edits. Texts have line feeds alone and no byte order mark. */
export interface EditedFile {
  path: string
  before: string
  after: string
  /** Null where nobody can parse it. */
  syntaxBefore: Syntax | null
  syntaxAfter: Syntax | null
  /** Of this file. */
  edits: Edit[]
}

/** What is known besides about a fix and its repository. */
export interface GateContext {
  /** Of the finding. */
  path: string
  lines: LineRange
  /** The function around it; null outside of functions. */
  enclosing: LineRange | null
  /** Files that whoever proposes it has seen. */
  shownFiles: ReadonlySet<string>
  /** Path of the policy file. */
  policyPath: string
  /** Another file that belongs to the same program defines the name. */
  definedElsewhere(name: string, path: string): boolean
  /** Another file imports from the module. */
  usedElsewhere(module: string): boolean
  /** A file of the repository is what a module's name means in a file. */
  resolves(module: string, path: string): boolean
}

/** The lines that a fix writes into a file. */
export function addedLines({ edits }: EditedFile): string[] {
  return edits.flatMap(({ lines }) => lines)
}
