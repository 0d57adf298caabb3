/**
 * The entries of a rules file one by one, each a rules file of its own: files from a registry hold thousands, and parsing all of
 * one for the sake of one rule takes seconds. Null where the file is not written as a plain list. What uses an anchor of
 * another entry does not read on its own.
 */
export function splitRules(text: string): string[] | null {
  const list = /^rules:[ \t]*(?:#.*)?\r?\n/m.exec(text)
  if (list === null) return null
  const starts: number[] = []
  let dash: string | null = null
  let at = list.index + list[0].length
  let end = text.length
  while (at < text.length) {
    const next = text.indexOf('\n', at)
    const stop = next === -1 ? text.length : next + 1
    const line = text.slice(at, Math.min(stop, at + 200))
    if (!/^\s*(?:#|$)/.test(line)) {
      dash ??= /^ *- /.exec(line)?.[0] ?? ''
      if (dash === '') return null
      const indent = line.length - line.trimStart().length
      if (line.startsWith(dash)) starts.push(at)
      else if (indent < dash.length - 1) {
        // Another key of the file; a line that is further in belongs to the entry before.
        end = at
        break
      }
    }
    at = stop
  }
  return starts.map((start, index) => `rules:\n${text.slice(start, starts[index + 1] ?? end)}`)
}
