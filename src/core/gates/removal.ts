import type { Fix } from '../fix/fix.ts'
import type { EditedFile } from './edited-file.ts'

/* Comments of a line of their own in any of the languages. */
const comment = /^\s*(?:#(?!include|define|if|else|endif|pragma|!|\[)|\/\/|\/\*|\*(?:\s|\/|$)|--\s|<!--|;;)/

/** Code that goes without another in its place, and nobody says why. Of a rule's fix its author says so by writing it. */
export function silentRemoval(fix: Fix, { before, edits }: EditedFile): string[] {
  const lines = before.split('\n')
  const old = edits.flatMap(({ from, to }) => lines.slice(from - 1, to))
  const fresh = edits.flatMap((edit) => edit.lines)
  const disabled = old.find(
    (line) => !comment.test(line) && line.trim().length > 5 && isCommentedOut(line, fresh),
  )
  if (disabled !== undefined) return ['it comments code out, which hides it and mends nothing']
  if (fix.source === 'rule' || fix.removes !== null) return []
  const [was, is] = [amount(old), amount(fresh)]
  const shrinks = codeLines(fresh).length < codeLines(old).length && is * 2 < was
  return shrinks ? ['it takes away more code than it puts in, and does not say why'] : []
}

function isCommentedOut(line: string, fresh: readonly string[]): boolean {
  return fresh.some(
    (each) =>
      comment.test(each) && each.replace(/^\W+|\W+$/g, '').includes(line.trim().replace(/^\W+|\W+$/g, '')),
  )
}

function codeLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '' && !comment.test(line))
}

/** Characters of code. */
function amount(lines: readonly string[]): number {
  return codeLines(lines).join('').replace(/\s/g, '').length
}
