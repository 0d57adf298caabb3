import type { Syntax } from '../syntax/syntax.ts'
import { oneLine } from '../text/encode.ts'
import { blanked } from './code-of.ts'
import type { EditedFile } from './edited-file.ts'
import { dangerousCalls } from './running-calls.ts'

/**
 * Starts of programs, texts run as code and objects made of bytes that a file did not hold before. One that takes the place of
 * another of its kind is none.
 */
export function newRunning({ path, before, after, syntaxBefore, syntaxAfter }: EditedFile): string[] {
  const [then, now] = [kinds(path, before, syntaxBefore), kinds(path, after, syntaxAfter)]
  for (const [kind, calls] of now) {
    const old = then.get(kind) ?? []
    if (calls.length <= old.length) continue
    const left = [...old]
    const fresh = calls.find((each) => {
      const at = left.indexOf(each)
      if (at !== -1) left.splice(at, 1)
      return at === -1
    })
    const what = oneLine((fresh ?? calls.at(-1) ?? '').replace(/\s*\($/, ''), 60)
    return [`it adds a call that starts a program or runs text as code: ${what}`]
  }
  return []
}

/** The calls of a file by what they do. */
function kinds(path: string, text: string, syntax: Syntax | null): Map<string, string[]> {
  // A backtick in the middle of a literal quotes a name of SQL.
  const quoting = (syntax?.strings ?? []).filter(
    ({ start, end }) => text.slice(start, end).lastIndexOf('`') > 0,
  )
  const literals = quoting.filter(({ start }) => text[start] !== '`')
  const code = blanked(text, [...(syntax?.comments ?? []), ...(/\.[cm]?[jt]sx?$/.test(path) ? [] : literals)])
  return new Map(
    dangerousCalls(path, syntax).map(({ kind, pattern }) => [
      kind,
      (code.match(pattern) ?? []).map((each) => each.trim()),
    ]),
  )
}
