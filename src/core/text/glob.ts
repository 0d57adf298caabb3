/** Whether `text` matches `pattern`, in which `*` stands for any run of characters; linear in practice, case-blind. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const p = pattern.toLowerCase()
  const t = text.toLowerCase()
  let at = 0
  let next = 0
  let star = -1
  let resume = 0
  while (at < t.length) {
    if (next < p.length && p[next] !== '*' && p[next] === t[at]) {
      at++
      next++
    } else if (p[next] === '*') {
      star = next++
      resume = at
    } else if (star !== -1) {
      next = star + 1
      at = ++resume
    } else {
      return false
    }
  }
  while (p[next] === '*') next++
  return next === p.length
}

/** Whether a path matches a glob: `*` within a folder, `**` across folders, a trailing `/` for all below. */
export function matchesPath(glob: string, path: string): boolean {
  const pattern = glob.replace(/^\.?\//, '').replace(/\/$/, '/**')
  return matchSegments(pattern.split('/'), path.split('/'))
}

function matchSegments(pattern: string[], segments: string[]): boolean {
  // reachable[i]: the pattern so far can end before segment i. One pass a pattern segment, so no pattern is slow.
  let reachable = [true, ...segments.map(() => false)]
  for (const part of pattern) {
    const next = segments.map(() => false).concat(false)
    let seen = false
    for (let i = 0; i <= segments.length; i++) {
      if (part === '**') {
        seen ||= reachable[i] === true
        next[i] = seen
      } else if (reachable[i] && i < segments.length && matchesWildcard(part, segments[i] ?? '')) {
        next[i + 1] = true
      }
    }
    reachable = next
  }
  return reachable.at(-1) === true
}
