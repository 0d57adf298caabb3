import type { Decision } from '../decision.ts'
import { isReviewed } from '../decision.ts'
import type { OfferedFix } from '../fix/fix.ts'
import type { Silencing } from '../plan/silencing.ts'
import type { Review } from '../review.ts'
import { sentence } from '../text/encode.ts'
import { block, cell, code, folded, prose, small } from '../text/markdown.ts'
import { titleOf } from '../weakness.ts'
import { usageWords } from './costs.ts'
import { type LinkTarget, placeLink } from './links.ts'
import { checkedWords, diffsOf, explained, uncheckedWords } from './remedy.ts'
import {
  asides,
  headline,
  isLikelyFalse,
  number,
  plural,
  readingOrder,
  reasonOf,
  remarks,
  verdictLabels,
  verdictWords,
} from './words.ts'

/** Where a summary is read: on a page of its own (job summary, file), or as a comment that does not change without news. */
export interface Surface {
  kind: 'page' | 'comment'
  target: LinkTarget | null
  /** It is shown where HTML folds. */
  html: boolean
  /** Mermaid is drawn there. */
  charts: boolean
  /** Bytes that the place takes at the most. */
  limit: number
}

export interface Section {
  name: string
  text: string
  /** What is left out first where there is no room: the greatest; 0 stays. */
  rank: number
}

const maxFixLines = 40

/** A summary in parts, with so many rows in a table. */
export function sections(review: Review, surface: Surface, rows: number): Section[] {
  const ordered = readingOrder(review.decisions)
  const shown = ordered.filter(({ action }) => action !== 'hide')
  const hidden = ordered.filter(({ action }) => action === 'hide')
  const onPage = surface.kind === 'page'
  const table = (decisions: Decision[]) => findingTable(decisions, surface, rows)
  return [
    { name: 'faults', text: faults(review), rank: 0 },
    { name: 'the sentence', text: `**${prose(headline(review))}**`, rank: 0 },
    { name: 'what blocks', text: blocking(review, surface, rows), rank: 1 },
    { name: 'what was silenced', text: silenced(review, surface, rows), rank: 2 },
    { name: 'what addresses a reviewer', text: addressed(review, surface), rank: 2 },
    { name: 'the chart', text: surface.charts ? chart(review) : '', rank: 8 },
    { name: 'findings', text: shown.length === 0 ? '' : table(shown), rank: 3 },
    { name: 'fixes', text: onPage ? fixes(shown, review, surface) : '', rank: 7 },
    {
      name: 'hidden findings',
      text:
        hidden.length === 0
          ? ''
          : folded(`${plural(hidden.length, 'likely false positive')} hidden`, table(hidden), surface.html),
      rank: 4,
    },
    { name: 'what was not read', text: notRead(review, surface, rows), rank: 5 },
    {
      name: 'notes',
      text: [...asides(review), ...review.notes].map((line) => `${prose(line)}  `).join('\n'),
      rank: 6,
    },
    { name: 'cost', text: onPage ? footer(review) : '', rank: 0 },
  ]
}

function faults({ policy }: Review): string {
  const lines = policy.faults
    .slice(0, 20)
    .map(
      ({ line, message }) =>
        `> **The policy file is broken** at line ${line}: ${sentence(prose(message))} Nothing is hidden until it is mended.`,
    )
  const left = policy.faults.length - lines.length
  return [...lines, ...(left > 0 ? [`> … and ${number(left)} more faults in \`report.json\``] : [])].join(
    '\n\n',
  )
}

function blocking({ failing, failOn, decisions, isChange }: Review, surface: Surface, rows: number): string {
  if (failing.length === 0) return ''
  // On a public repository not all of them may be named.
  const named = failing.filter((decision) => decisions.includes(decision))
  const lines = named.slice(0, rows).map((decision) => {
    const { finding, mode, blocks } = decision
    const why = blocks ? mode.because : `fail-on: ${failOn}`
    return `- ${where(decision, surface)} ${prose(titleOf(finding.rule))}: ${prose(why)}`
  })
  const person =
    surface.target !== null && isChange
      ? '; or somebody with write access who did not propose the change replies `/fp REASON` or `/ar REASON` to its comment'
      : ''
  return [
    `### ${plural(failing.length, 'finding')} ${failing.length === 1 ? 'blocks' : 'block'}`,
    ...lines,
    ...more(named.length, rows),
    '',
    `Ways out: fix it${person}; or change the policy on the default branch, if its owners agree that the rule should not block.`,
  ].join('\n')
}

function silenced(review: Review, surface: Surface, rows: number): string {
  const parts = [
    ['silenced', '### Silenced by this change'],
    ['unread', '### Not reported any more, and not shown to be fixed'],
  ] as const
  return parts
    .map(([kind, title]) => {
      const found = review.silencings.filter((each) => each.kind === kind)
      const lines = found.slice(0, rows).map((each) => silencedLine(each, surface))
      return found.length === 0 ? '' : [title, ...lines, ...more(found.length, rows)].join('\n')
    })
    .filter((part) => part !== '')
    .join('\n\n')
}

function addressed({ decisions }: Review, { target }: Surface): string {
  return remarks(decisions, (path, line) => placeLink(target, path, { from: line, to: line }))
    .map((line) => `> ${line}`)
    .join('\n>\n')
}

function silencedLine({ path, line, rules, blocks }: Silencing, { target }: Surface): string {
  const what =
    rules === null
      ? 'any rule'
      : rules
          .slice(0, 5)
          .map((rule) => code(rule, 100))
          .join(', ')
  const still = blocks
    ? '; **it still blocks** until somebody with write access who did not propose the change agrees in its comment'
    : ''
  const place = line === null ? code(path, 200) : placeLink(target, path, { from: line, to: line })
  return `- ${place}: ${what}${still}`
}

/** https://mermaid.js.org/syntax/pie.html */
function chart({ counts }: Review): string {
  const slices: [string, number][] = [
    [verdictLabels.true_positive, counts.truePositives],
    [verdictLabels.needs_review, counts.needsReview],
    ['Not analyzed', counts.notAnalyzed],
    [verdictLabels.false_positive, counts.falsePositives],
  ]
  const shown = slices.filter(([, count]) => count > 0)
  if (shown.length === 0) return ''
  const lines = shown.map(([label, count]) => `  "${label}" : ${count}`)
  return block(['pie showData', '  title Findings by verdict', ...lines], 'mermaid')
}

function findingTable(decisions: Decision[], surface: Surface, rows: number): string {
  const lines = decisions.slice(0, rows).map((decision) => {
    const { finding, assessment, said, because } = decision
    const cells = [
      said === null ? verdictWords(assessment) : prose(because, 120),
      prose(titleOf(finding.rule)),
      finding.rule.severity,
      where(decision, surface),
      prose(reasonOf(assessment), surface.kind === 'page' ? 300 : 160),
    ]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  return [
    '| Verdict | What | Severity | Where | Why |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    ...more(decisions.length, rows).map((line) => `\n${line.slice(2)}`),
  ].join('\n')
}

const mostFixes = 50

/** How many fixes are checked and how they are applied, and all of them folded, those that nobody has checked apart. */
function fixes(decisions: Decision[], review: Review, surface: Surface): string {
  const found = decisions.flatMap((decision) => {
    const fix = isLikelyFalse(decision)
      ? null
      : (review.remedies.get(decision.finding.fingerprint)?.fix ?? null)
    return fix === null || !review.showFixes ? [] : [{ decision, fix }]
  })
  const checked = found.filter(({ fix }) => fix.check.outcome === 'checked')
  const others = found.filter(({ fix }) => fix.check.outcome !== 'checked')
  const counted = plural(checked.length, 'checked fix', 'checked fixes')
  const applied =
    checked.length === 1
      ? 'apply it with `git apply fixes.patch`'
      : 'apply those that go together with `git apply fixes.patch`'
  const list = (all: typeof found) =>
    [...all.slice(0, mostFixes).map((each) => fixEntry(each, surface)), ...more(all.length, mostFixes)].join(
      '\n\n',
    )
  return [
    checked.length > 0 &&
      `**${counted}**${review.patch === '' ? '' : `: ${applied}`}. Behavior is not tested.`,
    checked.length > 0 && folded(counted, list(checked), surface.html),
    others.length > 0 &&
      folded(`${plural(others.length, 'fix', 'fixes')}, not checked`, list(others), surface.html),
  ]
    .filter((part) => part !== false)
    .join('\n\n')
}

function fixEntry({ decision, fix }: { decision: Decision; fix: OfferedFix }, surface: Surface): string {
  const words = fix.check.outcome === 'checked' ? checkedWords(fix) : uncheckedWords(fix)
  const title = `${where(decision, surface)} ${prose(titleOf(decision.finding.rule))} · ${prose(words, 300)}`
  const parts = [
    title,
    explained(fix),
    diffsOf(fix, maxFixLines) ?? 'The change is long; `report.json` holds it.',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function notRead(
  { coverage, broken, scanFailures, decisions }: Review,
  { html }: Surface,
  rows: number,
): string {
  const most = Math.min(50, rows)
  const lines = [
    ...scanFailures.slice(0, 20).map((failure) => `- Semgrep: ${prose(failure, 300)}`),
    ...(scanFailures.length > 20 ? [`- … and ${number(scanFailures.length - 20)} more messages`] : []),
    ...coverage.gaps.slice(0, most).map(({ path, why }) => `- ${code(path)}: ${prose(why)}`),
    ...(coverage.gaps.length > most ? [`- … and ${number(coverage.gaps.length - most)} more files`] : []),
    ...broken.slice(0, 20).map(({ at, problem }) => `- ${code(at)}: ${prose(problem)}`),
    ...(broken.length > 20 ? [`- … and ${number(broken.length - 20)} more results`] : []),
  ]
  const reviewed = decisions.filter(isReviewed).length
  if (lines.length === 0) return ''
  return folded(
    `Not scanned or not readable${reviewed === 0 ? '' : ', so nobody can say'}`,
    lines.join('\n'),
    html,
  )
}

function footer({ provider, policy, toolVersion, subject }: Review): string {
  const { prices, questions, change, reused } = provider
  const facts = [
    `Semgrep Assistant ${toolVersion}`,
    provider.id,
    ...(reused === 0 ? [] : [`${plural(reused, 'answer')} from earlier runs`]),
    ...(questions === 0 ? [] : [usageWords(provider, prices)]),
    ...(change === null
      ? []
      : [`this change in ${plural(change.runs, 'run')}: ${usageWords(change, prices)}`]),
    subject,
    policy.source === null ? 'built-in policy' : `policy ${policy.source}`,
  ]
  return small(prose(facts.join(' · ')), true)
}

function more(length: number, rows: number): string[] {
  return length > rows ? [`- … and ${number(length - rows)} more in \`report.json\``] : []
}

function where({ finding }: Decision, { target }: Surface): string {
  const lines = finding.head ?? { from: finding.span.start.line, to: finding.span.start.line }
  return placeLink(finding.head === null ? null : target, finding.path, lines)
}
