import type { CodeFile } from '../evidence.ts'
import type { Chosen, Part } from './choose.ts'

/** The imports of names that chosen lines hold, a part a file. */
export function importParts(
  chosen: Chosen[],
  codeOf: (path: string) => CodeFile | null,
  linesOf: (path: string) => string[],
): Part[] {
  const words = new Map<string, Set<string>>()
  for (const { path, range } of chosen) {
    const known = words.get(path) ?? new Set()
    for (const line of linesOf(path).slice(range.from - 1, range.to)) {
      for (const word of line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []) known.add(word)
    }
    words.set(path, known)
  }
  return [...words].flatMap(([path, used]) => {
    const imports = codeOf(path)?.syntax?.imports ?? []
    const wanted = imports.filter(
      ({ module, names }) =>
        names.some(({ local }) => used.has(local)) || used.has(/[\p{L}\p{N}_$]+$/u.exec(module)?.[0] ?? ''),
    )
    const form = wanted.map(({ at }) => ({ from: at.from, to: at.to }))
    return form.length === 0 ? [] : [{ path, role: 'imports', forms: [form] }]
  })
}
