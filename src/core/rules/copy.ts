/** A value as YAML and JSON have it. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

const maxDepth = 40

/**
 * A copy of what a file says, in which nothing is shared: aliases can make a small file an endless tree, so the copy ends after
 * so many steps. `whole`: nothing was left out.
 */
export function copyOf(value: unknown, steps = 3000): { value: Plain; whole: boolean } {
  let left = steps
  let whole = true
  const copy = (from: unknown, depth: number): Plain => {
    left--
    if (from === null || typeof from === 'boolean' || typeof from === 'number') return from
    if (typeof from === 'string') return from
    if (typeof from !== 'object') return null
    if (depth === maxDepth) {
      whole = false
      return null
    }
    if (Array.isArray(from)) {
      const items: Plain[] = []
      for (const item of from) {
        if (enough()) break
        items.push(copy(item, depth + 1))
      }
      return items
    }
    const entries: [string, Plain][] = []
    for (const [key, item] of Object.entries(from)) {
      if (enough()) break
      entries.push([key, copy(item, depth + 1)])
    }
    return Object.fromEntries(entries)
  }
  const enough = () => {
    if (left > 0) return false
    whole = false
    return true
  }
  return { value: copy(value, 0), whole }
}
