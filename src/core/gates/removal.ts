import type { Fix } from '../fix/fix.ts'
import type { Extent, Syntax } from '../syntax/syntax.ts'
import { blanked } from './code-of.ts'
import { addedLines, type EditedFile } from './edited-file.ts'

/* Comments of a line of their own in any of the languages. */
const comment = /^\s*(?:#(?!include|define|if|else|endif|pragma|!|\[)|\/\/|\/\*|\*(?:\s|\/|$)|--\s|<!--|;;)/
/* Conditions under which nothing ever runs. */
const never =
  /^\s*(?:#\s*if\s+0\b|#\s*ifdef\s+NEVER\b|(?:if|while|elif|elsif)\s*\(?\s*(?:false|False|0|!true|not True|!1)\s*(?:\)|:|\{|then\b|$))|^\s*=begin\b/

/** Code that goes without another in its place, and nobody says why. Of a rule's fix its author says so by writing it. */
export function silentRemoval(fix: Fix, file: EditedFile): string[] {
  const { before, edits } = file
  const lines = before.split('\n')
  const old = edits.flatMap(({ from, to }) => lines.slice(from - 1, to))
  const fresh = addedLines(file)
  if (fresh.some((line) => never.test(line)) && !lines.some((line) => never.test(line)))
    return ['it keeps code from ever running, which hides it and mends nothing']
  if (disables(file)) return ['it comments code out, which hides it and mends nothing']
  if (fix.source === 'rule' || fix.removes !== null) return []
  const [was, is] = [amount(old), amount(fresh)]
  const shrinks = codeLines(fresh).length < codeLines(old).length && is * 2 < was
  return shrinks ? ['it takes away more code than it puts in, and does not say why'] : []
}

/** Code that is a comment or a text now, with nothing new in its place. */
function disables({ syntaxBefore, syntaxAfter, before, after }: EditedFile): boolean {
  const [then, now] = [loudLines(before, syntaxBefore), loudLines(after, syntaxAfter)]
  const gone = without(then, now).filter((line) => line.length > 3)
  const known = new Set(silentTexts(before, syntaxBefore))
  const texts = silentTexts(after, syntaxAfter).filter((text) => !known.has(text))
  const disabled = gone.filter((line) => texts.some((text) => text.includes(line)))
  return disabled.length > 0 && amount(without(now, then)) * 2 < amount(disabled)
}

/** Comments, and texts over several lines. */
function silent(text: string, syntax: Syntax | null): Extent[] {
  if (syntax === null) return []
  return [
    ...syntax.comments,
    ...syntax.strings.filter(({ start, end }) => text.slice(start, end).includes('\n')),
  ]
}

function silentTexts(text: string, syntax: Syntax | null): string[] {
  const lines = text.split('\n').filter((line) => comment.test(line))
  return [...lines, ...silent(text, syntax).map(({ start, end }) => text.slice(start, end))]
}

/** Lines of code, without the marks around it. */
function loudLines(text: string, syntax: Syntax | null): string[] {
  return codeLines(blanked(text, silent(text, syntax)).split('\n')).map((line) =>
    line.trim().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''),
  )
}

/** Lines of the first that the second does not have, as often as it has them. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

function codeLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '' && !comment.test(line))
}

/** Characters of code. */
function amount(lines: readonly string[]): number {
  return codeLines(lines).join('').replace(/\s/g, '').length
}
