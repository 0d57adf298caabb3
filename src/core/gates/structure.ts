import { lineAfter } from '../fix/places.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { oneLine } from '../text/encode.ts'
import { addedLines, type EditedFile } from './edited-file.ts'
import { definedIn } from './uses.ts'

/** What makes a file another one than its edits say: it does not parse any more, or code outside of them belongs elsewhere. */
export function brokenStructure(file: EditedFile): string[] {
  const { syntaxBefore, syntaxAfter, path } = file
  const stray = strayText(file)
  if (stray !== null) return [stray]
  if (syntaxBefore === null || syntaxAfter === null) return []
  const error = newError(file, syntaxBefore, syntaxAfter)
  if (error !== null) return [`${oneLine(path, 200)} does not parse any more at line ${error}`]
  const lost = lostDeclaration(file, syntaxBefore, syntaxAfter)
  return lost === null
    ? []
    : [`${oneLine(lost, 100)}, which it does not edit, is not where it was in ${oneLine(path, 200)}`]
}

const fence = /^[ \t]*(?:`{3,}|~{3,})/m
const open = /\$(?:\.\.\.)?[A-Z][A-Z\d_]*\b/g
/* Files in which such a word is a variable of the environment. */
const environment = /\.(?:sh|bash|zsh|ksh|ya?ml|env|mk|tf|conf|toml|json|ps1|pl|pm)$|(?:^|\/)[^./]+$/

/** What no program holds: a fence of Markdown, a name in a rule's pattern that nothing took the place of. */
function strayText(file: EditedFile): string | null {
  const { path, before, after, syntaxAfter } = file
  const lines = addedLines(file)
  if (lines.some((line) => fence.test(line)) && !fence.test(before) && !/\.(?:md|mdx|rst|adoc)$/i.test(path))
    return `it holds a fence of Markdown in ${oneLine(path, 200)}`
  // In Python a pattern's ellipsis is a value.
  const isEllipsis = (line: string) => /[(,]\s*\.\.\.\s*[,)]/.test(line)
  if (/\.pyw?$/.test(path) && lines.some(isEllipsis) && !isEllipsis(before))
    return `it holds ... in ${oneLine(path, 200)}, in whose place nothing was put`
  const isMeant = (name: string) => {
    const word = name.slice(1)
    if (before.includes(name)) return true
    if (name.startsWith('$...')) return false
    if (environment.test(path) && (word.length > 1 || /\$[A-Z]/.test(before))) return true
    // `$NAME` puts in a value, or is a name of its own.
    const defined = syntaxAfter === null ? new Set<string>() : definedIn(syntaxAfter, after)
    return defined.has(name) || defined.has(word)
  }
  const name = lines.flatMap((line) => line.match(open) ?? []).find((each) => !isMeant(each))
  return name === undefined ? null : `it holds ${oneLine(name, 60)}, in whose place nothing was put`
}

function newError({ path, edits }: EditedFile, before: Syntax, after: Syntax): number | null {
  const known = before.errors.map(({ from }) => lineAfter(edits, path, from))
  const fresh = after.errors.find(({ from }) => !known.includes(from))
  if (after.errors.length <= before.errors.length) return null
  return (fresh ?? after.errors.at(-1))?.from ?? null
}

/** A function or type that stays as it is, with all that it stands in. */
function lostDeclaration({ path, edits }: EditedFile, before: Syntax, after: Syntax): string | null {
  const now = new Map<string, number>()
  for (const each of declarations(after)) now.set(each.is, (now.get(each.is) ?? 0) + 1)
  for (const { is, name, from, to } of declarations(before)) {
    const untouched = !edits.some(
      (edit) => edit.path === path && edit.from <= to && Math.max(edit.to, edit.from - 1) >= from,
    )
    if (!untouched) continue
    const left = now.get(is) ?? 0
    if (left === 0) return name
    now.set(is, left - 1)
  }
  return null
}

function declarations({
  functions,
  types,
}: Syntax): { is: string; name: string; from: number; to: number }[] {
  const named = (id: number | null): string => (id === null ? '' : (functions[id]?.name ?? ''))
  return [
    ...functions.flatMap(({ name, owner, parent, parameters, at }) =>
      name === null
        ? []
        : [
            {
              is: JSON.stringify([owner, named(parent), name, parameters.map((each) => each.name)]),
              name,
              from: at.from,
              to: at.to,
            },
          ],
    ),
    ...types.map(({ name, supertypes, at }) => ({
      is: JSON.stringify([name, supertypes]),
      name,
      from: at.from,
      to: at.to,
    })),
  ]
}
