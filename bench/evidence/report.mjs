import { quality } from './offline.mjs'
import { presence, totals } from './shares.mjs'
import { byCwe, byLabel, percent, placeOf, print, withLabel } from './table.mjs'
import { tokensOf } from './tokens.mjs'
import { ways } from './windows.mjs'

const verdicts = ['true_positive', 'false_positive', 'needs_review', 'not_analyzed']

/** Prints what share of what decides is shown, and returns it as data. */
export function shares(labelled) {
  console.log('\nFindings whose deciding lines are all shown; deciding lines shown')
  print(['', 'findings', ...Object.values(ways).flatMap(({ name }) => [name, 'lines'])])
  const all = byLabel(labelled).map(([group, members]) => {
    const each = shownOf(members)
    const cells = Object.values(each).flatMap(({ findings, complete, lines, shown }) => [
      percent(complete, findings),
      percent(shown, lines),
    ])
    print([group, members.length, ...cells])
    return { group, ...each }
  })
  console.log('\nThe same findings by weakness')
  const names = Object.values(ways).map(({ name }) => name)
  print(['', 'false', ...names, 'true', ...names])
  const weaknesses = byCwe(labelled).map(([cwe, members]) => {
    const sides = ['false_positive', 'true_positive'].map((label) => shownOf(withLabel(members, label)))
    const cells = sides.flatMap((side) => [
      side.evidence.findings,
      ...Object.values(side).map(({ complete, findings }) => percent(complete, findings)),
    ])
    print([cwe, ...cells])
    return { cwe, falsePositives: sides[0], truePositives: sides[1] }
  })
  return { all, weaknesses }
}

function shownOf(members) {
  return Object.fromEntries(
    Object.entries(ways).map(([way, { shows }]) => [
      way,
      totals(members.map((each) => presence(each.label, (path, line) => shows(each, path, line)))),
    ]),
  )
}

/** Prints what the evidence costs, and returns it as data. */
export function tokens(labelled, lines) {
  console.log('\nTokens of what would be sent: by o200k_base, and by the estimate that budgets use')
  print(['', 'count', 'median', 'p95', 'mean', 'most', 'est. median', 'est. p95'])
  const shown = labelled.flatMap(({ evidence }) => evidence ?? [])
  return Object.fromEntries(
    Object.entries(ways).map(([way, { name, evidence }]) => {
      const counts = tokensOf(shown.map((each) => evidence(each, lines.get(each.finding.path) ?? [])))
      for (const [what, count, { real, estimate }] of [
        ['a finding', shown.length, counts.finding],
        ['a question', counts.questions, counts.question],
      ]) {
        const figures = [
          real.median,
          real.p95,
          real.mean.toFixed(0),
          real.most,
          estimate.median,
          estimate.p95,
        ]
        print([`${name}, ${what}`, count, ...figures])
      }
      return [way, counts]
    }),
  )
}

/** Prints how the offline rules fare, and returns it as data. */
export function offline(said, most) {
  console.log('\nOffline rules: "false positive" as an answer; sure is what may be hidden')
  const widths = [10, 8, 8, 12, 10, 16, 8, 13]
  print(
    ['', 'findings', 'called', 'right', 'precision', 'recall', 'true ones so', 'sure', 'sure, wrong'],
    widths,
  )
  const weaknesses = [['all', said], ...byCwe(said)].map(([name, members]) => {
    const all = quality(members)
    const sure = quality(members, (each) => each.sure)
    const wrong = `${all.wrong} (${percent(all.wrong, all.trueOnes)})`
    const shares = [percent(all.right, all.called), percent(all.right, all.falseOnes)]
    print([name, members.length, all.called, all.right, ...shares, wrong, sure.called, sure.wrong], widths)
    return { name, all, sure }
  })
  console.log('\nVerdicts')
  const wide = verdicts.map(() => 16)
  print(['', ...verdicts], wide)
  const table = byLabel(said).map(([group, members]) => {
    const counts = verdicts.map((verdict) => members.filter((each) => each.verdict === verdict).length)
    print([group, ...counts], wide)
    return { group, ...Object.fromEntries(verdicts.map((verdict, at) => [verdict, counts[at]])) }
  })
  const wrong = withLabel(said, 'true_positive').filter(({ verdict }) => verdict === 'false_positive')
  if (wrong.length > 0)
    console.log(`\nTrue ones called false (${Math.min(most, wrong.length)} of ${wrong.length})`)
  for (const { finding, label, confidence, reason } of wrong.slice(0, most)) {
    console.log(`  ${placeOf(finding)}  ${label.kind ?? ''}\n    ${confidence}: ${reason}`)
  }
  return {
    weaknesses,
    verdicts: table,
    wrong: wrong.map(({ finding, ...rest }) => ({ at: placeOf(finding), ...answerOf(rest) })),
    said: said.map(({ finding, label, ...rest }) => ({
      at: placeOf(finding),
      label: label.label,
      ...answerOf(rest),
    })),
  }
}

function answerOf({ verdict, confidence, reason, sure }) {
  return { verdict, confidence, reason, sure }
}

/** Prints findings whose deciding lines are not all shown, false ones first, with those that are missing; returns all. */
export function misses(labelled, lines, most) {
  const falseFirst = ['false_positive', 'true_positive'].flatMap((label) => withLabel(labelled, label))
  const missed = falseFirst.flatMap((each) => {
    const { missing } = presence(each.label, (path, line) => ways.evidence.shows(each, path, line))
    return missing.length === 0 ? [] : [{ ...each, missing }]
  })
  if (most > 0) {
    console.log(
      `\nDeciding lines that are not shown (${Math.min(most, missed.length)} of ${missed.length} findings)`,
    )
  }
  for (const { finding, label, missing } of missed.slice(0, most)) {
    console.log(`  ${placeOf(finding)}  ${label.label}${label.kind ? `, ${label.kind}` : ''}`)
    for (const { path, line } of missing) {
      console.log(`    ${path}:${line}| ${(lines.get(path)?.[line - 1] ?? '').trim().slice(0, 120)}`)
    }
  }
  return missed.map(({ finding, label, missing }) => ({ at: placeOf(finding), label: label.label, missing }))
}

/** Prints how long it took, over how many findings and files; returns it as data. */
export function time(gathered, findings, assessing, assessed) {
  const line = (what, milliseconds, count) =>
    console.log(
      `  ${what} ${count} findings: ${(milliseconds / 1000).toFixed(2)} s, ${(milliseconds / count).toFixed(2)} ms a finding`,
    )
  console.log('\nTime')
  line('evidence of all', gathered.milliseconds, findings)
  line('offline rules on', assessing, assessed)
  console.log(`  files read: ${gathered.read}; shown with their syntax: ${gathered.parsed}`)
  return { gathering: gathered.milliseconds, assessing, read: gathered.read, parsed: gathered.parsed }
}
