import type { CodeFile } from '../evidence.ts'
import type { Chosen, Part } from './choose.ts'

/** The imports of a file of names that the lines chosen from it hold. */
export function importPart(chosen: Chosen[], { path, syntax }: CodeFile, lines: string[]): Part {
  const used = new Set(
    chosen
      .filter((each) => each.path === path)
      .flatMap(({ range }) => lines.slice(range.from - 1, range.to))
      .flatMap((line) => line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []),
  )
  const wanted = (syntax?.imports ?? []).filter(
    ({ module, names }) =>
      names.some(({ local }) => used.has(local)) || used.has(/[\p{L}\p{N}_$]+$/u.exec(module)?.[0] ?? ''),
  )
  return {
    path,
    role: 'imports',
    forms: [wanted.map(({ at }) => ({ from: at.from, to: at.to }))],
    until: 0.6,
  }
}
