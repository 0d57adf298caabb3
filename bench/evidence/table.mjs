/** One line of a table: what, then its figures. */
export function print([name, ...cells], widths = cells.map(() => 13)) {
  console.log(`  ${name.padEnd(26)}${cells.map((cell, at) => String(cell).padStart(widths[at])).join('')}`)
}

export function percent(part, all) {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`
}

export function placeOf({ path, span, rule }) {
  return `${path}:${span.start.line} ${rule.name}`
}

/** False ones, true ones, all. */
export function byLabel(members) {
  return [
    ['false positives', withLabel(members, 'false_positive')],
    ['true positives', withLabel(members, 'true_positive')],
    ['together', members],
  ]
}

export function withLabel(members, wanted) {
  return members.filter(({ label }) => label.label === wanted)
}

/** By the first weakness that the rule names, in the order of their numbers. */
export function byCwe(members) {
  const groups = Map.groupBy(members, ({ finding }) => finding.rule.cwes[0] ?? 'no CWE')
  const number = ([name]) => Number(/\d+/.exec(name)?.[0] ?? 0)
  return [...groups].sort((a, b) => number(a) - number(b))
}
