import { type Decision, isReviewed } from '../decision.ts'
import type { Review } from '../review.ts'
import { ruleFix } from '../rule-fix.ts'
import { withoutCommands } from '../text/encode.ts'
import { block, cell, code, prose } from '../text/markdown.ts'
import { titleOf } from '../weakness.ts'
import { asides, headline, number, plural, readingOrder, reasonOf, verdictWords } from './words.ts'

const maxRows = 200
const maxFixLines = 20

/** The review as markdown: one sentence, what blocks, a table by verdict, what was hidden, what nobody looked at. */
export function renderSummary(review: Review): string {
  const ordered = readingOrder(review.decisions)
  const shown = ordered.filter(({ action }) => action !== 'hide')
  const hidden = ordered.filter(({ action }) => action === 'hide')
  const sections = [
    ...review.policy.faults.map(
      ({ line, message }) =>
        `> **The policy file is broken** at line ${line}: ${prose(message)}. Nothing is hidden until it is mended.`,
    ),
    `**${prose(headline(review))}**`,
    blocking(review),
    shown.length > 0 && findingTable(shown),
    details(shown, review),
    hidden.length > 0 &&
      folded(`${plural(hidden.length, 'likely false positive')} hidden`, findingTable(hidden)),
    notRead(review),
    [...asides(review), ...review.notes].map((line) => `${prose(line)}  `).join('\n'),
    footer(review),
  ]
  // Somebody prints this file in a job's log sooner or later.
  return withoutCommands(
    `${sections.filter((section) => section !== false && section !== '').join('\n\n')}\n`,
  )
}

function blocking({ failing, failOn, decisions }: Review): string {
  if (failing.length === 0) return ''
  // On a public repository not all of them may be named.
  const named = failing.filter((decision) => decisions.includes(decision))
  const rows = named.slice(0, maxRows).map(({ finding, mode, blocks }) => {
    const why = blocks ? mode.because : `fail-on: ${failOn}`
    return `- ${code(place(finding))} ${prose(titleOf(finding.rule))}: ${prose(why)}`
  })
  return [
    `### ${plural(failing.length, 'finding')} ${failing.length === 1 ? 'blocks' : 'block'}`,
    ...rows,
    ...(named.length > maxRows ? [`- … and ${number(named.length - maxRows)} more in \`report.json\``] : []),
    '',
    'Ways out: fix it; or change the policy on the default branch, if its owners agree that the rule should not block.',
  ].join('\n')
}

function findingTable(decisions: Decision[]): string {
  const rows = decisions.slice(0, maxRows).map((decision) => {
    const { finding, assessment } = decision
    const cells = [
      verdictWords(assessment),
      prose(titleOf(finding.rule)),
      finding.rule.severity,
      code(place(finding)),
      prose(reasonOf(assessment), 300),
    ]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  const rest =
    decisions.length > maxRows
      ? [`\n… and ${number(decisions.length - maxRows)} more in \`report.json\`.`]
      : []
  return [
    '| Verdict | What | Severity | Where | Why |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...rest,
  ].join('\n')
}

/** Rules' own fixes, folded; nobody has checked them. */
function details(decisions: Decision[], review: Review): string {
  const fixes = decisions.slice(0, 50).flatMap(({ finding }) => {
    const evidence = review.evidence.get(finding.fingerprint)
    const fix = evidence && review.showFixes ? ruleFix(evidence) : null
    if (!fix) return []
    const diff = [
      ...fix.before.slice(0, maxFixLines).map((line) => `-${line}`),
      ...fix.after.slice(0, maxFixLines).map((line) => `+${line}`),
    ]
    return [`${code(place(finding))} ${prose(titleOf(finding.rule))}\n\n${block(diff, 'diff')}`]
  })
  return fixes.length === 0
    ? ''
    : folded(`${plural(fixes.length, 'fix', 'fixes')} from the rules, not checked`, fixes.join('\n\n'))
}

function notRead({ coverage, broken, scanFailures, decisions }: Review): string {
  const rows = [
    ...scanFailures.slice(0, 20).map((failure) => `- Semgrep: ${prose(failure, 300)}`),
    ...coverage.gaps.slice(0, 50).map(({ path, why }) => `- ${code(path)}: ${prose(why)}`),
    ...(coverage.gaps.length > 50 ? [`- … and ${number(coverage.gaps.length - 50)} more files`] : []),
    ...broken.slice(0, 20).map(({ at, problem }) => `- ${code(at)}: ${prose(problem)}`),
    ...(broken.length > 20 ? [`- … and ${number(broken.length - 20)} more results`] : []),
  ]
  const reviewed = decisions.filter(isReviewed).length
  if (rows.length === 0) return ''
  return folded(`Not scanned or not readable${reviewed === 0 ? '' : ', so nobody can say'}`, rows.join('\n'))
}

function footer({ provider, policy, toolVersion, subject }: Review): string {
  const { usage, questions } = provider
  const cost =
    questions === 0
      ? ''
      : ` · ${plural(questions, 'question')}, ${number(usage.input)} tokens in (${number(usage.cachedInput)} cached), ${number(usage.output)} out`
  const rules = policy.source === null ? 'built-in policy' : `policy ${policy.source}`
  return `<sub>${prose(`Semgrep Assistant ${toolVersion} · ${provider.id}${cost} · ${subject} · ${rules}`)}</sub>`
}

function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

function place(finding: Decision['finding']): string {
  return `${finding.path}:${finding.head?.from ?? finding.span.start.line}`
}
