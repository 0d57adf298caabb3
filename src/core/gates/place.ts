import type { Edit, Fix } from '../fix/fix.ts'
import type { LineRange } from '../platform.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { oneLine } from '../text/encode.ts'
import type { EditedFile, GateContext } from './edited-file.ts'

/** Lines around a finding outside of functions that a fix may edit without saying why. */
const around = 15
/** Where imports may be put: below what has to stand first in a file. */
const top = 30

/** Edits outside of the function around the finding and of the imports, where nobody says why. */
export function farEdits(fix: Fix, file: EditedFile, context: GateContext): string[] {
  if (!context.shownFiles.has(file.path)) return [`it edits ${oneLine(file.path, 200)}, which was not shown`]
  if (fix.beyond !== null) return []
  if (file.path !== context.path)
    return [`it edits ${oneLine(file.path, 200)}, another file than the finding’s, and does not say why`]
  const home = context.enclosing ?? { from: context.lines.from - around, to: context.lines.to + around }
  const far = file.edits.find((edit) => !isWithin(edit, home) && !isOfImports(edit, file))
  return far === undefined
    ? []
    : [`it edits line ${far.from}, outside of the function around the finding, and does not say why`]
}

function isWithin({ from, to }: Edit, home: LineRange): boolean {
  return from >= home.from && Math.max(from - 1, to) <= home.to
}

const importLine =
  /^\s*(?:import\b|from\s+[\w.]+\s+import\b|using\b|use\b|#\s*include\b|require(?:_relative)?\b|package\b|extern\s+crate\b|@import\b|(?:const|let|var)\s+[^=]+=\s*require\s*\(|"[\w./-]+"$|[\w.]+\s+"[\w./-]+"$|\)?$)/

/** It only brings imports, and stands among them or where the first would stand. */
function isOfImports(edit: Edit, { before, after, edits, syntaxBefore, syntaxAfter }: EditedFile): boolean {
  const { from, to, lines } = edit
  const imports = syntaxBefore?.imports ?? []
  const isOld = (line: string, index: number) =>
    importLine.test(line) || isIn(from + index, before, syntaxBefore)
  const first = lineAfterEdits(edit, edits)
  const isNew = (line: string, index: number) =>
    importLine.test(line) || isIn(first + index, after, syntaxAfter)
  const old = before.split('\n').slice(from - 1, to)
  if (!old.every(isOld) || !lines.every(isNew)) return false
  if (imports.length === 0) return from <= top
  const [start, end] = [
    Math.min(...imports.map(({ at }) => at.from)),
    Math.max(...imports.map(({ at }) => at.to)),
  ]
  return from >= start - 1 && Math.max(from - 1, to) <= end + 2
}

const requiredNames = /^[ \t]*(?:const|let|var)\s*\{[^{}()]*\}\s*=\s*require\s*\([^()\n]*\)/gm

/** Whether a line is one of an import that goes over lines. */
function isIn(line: number, text: string, syntax: Syntax | null): boolean {
  if (syntax === null) return false
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length
  return (
    syntax.imports.some(({ at }) => at.from <= line && line <= at.to) ||
    [...text.matchAll(requiredNames)].some(
      (match) => match.index <= start && start < match.index + match[0].length,
    )
  )
}

/** Where an edit's first line stands when all are made. */
function lineAfterEdits({ from }: Edit, edits: readonly Edit[]): number {
  return edits.reduce(
    (line, each) => (each.from < from ? line + each.lines.length - (each.to - each.from + 1) : line),
    from,
  )
}
