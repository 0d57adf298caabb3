import pc from 'picocolors'
import type { Decision } from '../decision.ts'
import { isReviewed } from '../decision.ts'
import type { LineChange } from '../fix/fix.ts'
import type { Review } from '../review.ts'
import { cut, oneLine, visible } from '../text/encode.ts'
import { titleOf } from '../weakness.ts'
import { usageWords } from './costs.ts'
import { excerpt } from './excerpt.ts'
import { checkedWords, hasGuidance, uncheckedWords } from './remedy.ts'
import {
  asides,
  flaggedLines,
  headline,
  isLikelyFalse,
  plural,
  readingOrder,
  reasonOf,
  remarks,
  verdictWords,
} from './words.ts'
import type { Wrap } from './wrap.ts'

export interface TerminalOptions {
  colours: boolean
  /** Columns. */
  width: number
  wrap: Wrap
  showFixes: boolean
  /** Findings that are shown with their code; the rest is a line each. */
  maxCards: number
}

type Paint = ReturnType<typeof pc.createColors>

/** The review as a person reads it in a terminal or a job's log. */
export function renderTerminal(review: Review, options: TerminalOptions): string {
  const paint = pc.createColors(options.colours)
  const ordered = readingOrder(review.decisions)
  const shown = ordered.filter(({ action }) => action !== 'hide')
  const hidden = ordered.filter(({ action }) => action === 'hide')
  const cards = shown.slice(0, options.maxCards)
  const rest = shown.slice(options.maxCards)
  const sections = [
    policyFaults(review, paint),
    ...cards.map((decision, index) => card(decision, index + 1, review, options, paint)),
    rest.length > 0 && list(`And ${plural(rest.length, 'finding')} more`, rest, options, paint),
    hidden.length > 0 && list('Hidden as likely false positives', hidden, options, paint),
    table(review, paint),
    closing(review, options, paint),
  ].filter((section) => section !== false && section !== '')
  return `${sections.join('\n\n')}\n`
}

/** First of all, since it changes what all the rest means. */
function policyFaults({ policy }: Review, paint: Paint): string {
  return policy.faults
    .map(({ line, message }) =>
      paint.yellow(`Policy, line ${line}: ${oneLine(message, 200)}. Nothing is hidden until it is mended.`),
    )
    .join('\n')
}

function card(
  decision: Decision,
  index: number,
  review: Review,
  options: TerminalOptions,
  paint: Paint,
): string {
  const { finding, assessment, blocks, mode } = decision
  const evidence = review.evidence.get(finding.fingerprint)
  const facts = [finding.rule.severity, ...finding.rule.cwes.slice(0, 2), oneLine(finding.rule.name, 60)]
  const badge = blocks ? ` ${paint.bgRed(paint.white(' BLOCKS '))}` : ''
  const place = oneLine(finding.path, 200) + paint.dim(`:${finding.head?.from ?? finding.span.start.line}`)
  const confidence =
    assessment?.status === 'analyzed' ? paint.dim(` · ${assessment.confidence} confidence`) : ''
  const lines = [
    paint.dim(`${String(index).padStart(3)}  `) +
      paint.bold(titleOf(finding.rule)) +
      paint.dim(` · ${facts.join(' · ')}`) +
      badge,
    `     ${paint.cyan(place)}`,
  ]
  const cited = assessment?.status === 'analyzed' ? assessment.citations.filter(({ holds }) => holds) : []
  if (evidence) lines.push('', ...codeLines(excerpt(evidence, cited), finding.path, options, paint), '')
  const verdict = `${symbol(decision, paint)}${confidence}`
  lines.push(indent(`${verdict}  ${oneLine(reasonOf(assessment), 900)}`, options))
  const open = assessment?.status !== 'analyzed' || assessment.verdict === 'needs_review'
  if (evidence && open) {
    lines.push(indent(paint.dim(`The rule says: ${oneLine(evidence.message, 300)}`), options))
  }
  if (decision.action === 'annotate')
    lines.push(indent(paint.dim(`Shown: ${oneLine(decision.because, 200)}.`), options))
  lines.push(...remedyLines(decision, review, options, paint))
  if (blocks) lines.push(indent(paint.dim(`Blocks by ${oneLine(mode.because, 200)}.`), options))
  return lines.join('\n')
}

/** What to do about it, in words, and the fix. */
function remedyLines(
  decision: Decision,
  { remedies, decisions }: Review,
  options: TerminalOptions,
  paint: Paint,
): string[] {
  const remedy = remedies.get(decision.finding.fingerprint)
  if (remedy === undefined || isLikelyFalse(decision)) return []
  const { why, steps, fix, fixedWith } = remedy
  const lines = hasGuidance(remedy)
    ? [
        ...(why === null ? [] : [indent(`Why it matters: ${oneLine(why, 600)}`, options)]),
        ...steps.slice(0, 12).map((step, index) => indent(`${index + 1}. ${oneLine(step, 300)}`, options)),
      ]
    : []
  if (!options.showFixes) return lines
  const other = decisions.find(({ finding }) => finding.fingerprint === fixedWith)
  if (fix === null && other !== undefined && remedies.get(other.finding.fingerprint)?.fix != null) {
    const { path } = other.finding
    const place = `${oneLine(path, 200)}:${flaggedLines(other.finding).from}`
    lines.push(
      indent(
        paint.dim(`The fix of ${oneLine(other.finding.rule.name, 60)} at ${place} removes it too.`),
        options,
      ),
    )
  }
  if (fix === null) return lines
  const words =
    fix.check.outcome === 'checked' ? `Fix · ${checkedWords(fix)}` : `Fix · ${uncheckedWords(fix)}`
  lines.push(indent(paint.dim(oneLine(words, 300)), options))
  for (const change of fix.changes.slice(0, maxChanges)) {
    if (fix.changes.length > 1) lines.push(paint.dim(`     ${oneLine(change.path, 200)}:${change.from}`))
    lines.push(...fixLines(change, options.width - 8, paint))
  }
  const left = fix.changes.length - maxChanges
  return left > 0 ? [...lines, paint.dim(`     … and ${plural(left, 'change')} more in report.json`)] : lines
}

const maxChanges = 4
const maxFixLines = 6

/** A fix as removed and added lines, each cut around the first difference so that it shows. */
function fixLines({ before, after }: LineChange, room: number, paint: Paint): string[] {
  const indents = [...before, ...after].filter((line) => line.trim() !== '').map(leadingSpace)
  const shared = indents.reduce((a, b) => (b.length < a.length ? b : a), indents[0] ?? '')
  const clean = (line: string) =>
    visible(line.startsWith(shared) ? line.slice(shared.length) : line).replaceAll('\t', '    ')
  const [old, fresh] = [before.map(clean), after.map(clean)]
  const from = Math.max(0, firstDifference(old[0] ?? '', fresh[0] ?? '') - Math.floor((room * 2) / 3))
  const shown = (line: string) => cut(from > 0 ? `…${line.slice(from + 1)}` : line, room)
  const left = Math.max(0, old.length - maxFixLines) + Math.max(0, fresh.length - maxFixLines)
  return [
    ...old.slice(0, maxFixLines).map((line) => paint.red(`     - ${shown(line)}`)),
    ...fresh.slice(0, maxFixLines).map((line) => paint.green(`     + ${shown(line)}`)),
    ...(left > 0 ? [paint.dim(`       … and ${plural(left, 'line')} more in report.json`)] : []),
  ]
}

function leadingSpace(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? ''
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

function codeLines(
  lines: ReturnType<typeof excerpt>,
  path: string,
  options: TerminalOptions,
  paint: Paint,
): string[] {
  const room = options.width - 14
  return lines.map((line) => {
    if (line === null) return paint.dim('           ⋮')
    const number = String(line.line).padStart(6)
    const from = Math.max(0, Math.min(line.focus - Math.floor(room / 2), line.text.length - room))
    const code = from > 0 ? `…${line.text.slice(from + 1)}` : line.text
    const text = cut(visible(code).replaceAll('\t', '    '), room)
    const elsewhere = line.path === path ? '' : paint.dim(`  (${oneLine(line.path, 80)})`)
    if (line.role === 'flagged')
      return `   ${paint.red('▸')} ${number} ${paint.red('│')} ${paint.bold(text)}${elsewhere}`
    if (line.role === 'cited')
      return `   ${paint.yellow('•')} ${number} ${paint.yellow('│')} ${text}${elsewhere}`
    return paint.dim(`     ${number} │ ${text}`)
  })
}

function symbol({ assessment }: Decision, paint: Paint): string {
  const words = verdictWords(assessment)
  if (assessment?.status !== 'analyzed') return paint.magenta(`○ ${words}`)
  switch (assessment.verdict) {
    case 'true_positive':
      return paint.red(`✖ ${words}`)
    case 'false_positive':
      return paint.green(`✔ ${words}`)
    case 'needs_review':
      return paint.yellow(`? ${words}`)
  }
}

function list(title: string, decisions: Decision[], options: TerminalOptions, paint: Paint): string {
  const max = 60
  const lines = decisions.slice(0, max).map((decision) => {
    const { finding, assessment } = decision
    const place = `${oneLine(finding.path, 120)}:${finding.head?.from ?? finding.span.start.line}`
    const line = `  ${symbol(decision, paint)}  ${titleOf(finding.rule)}  ${paint.cyan(place)}`
    return `${line}\n${indent(paint.dim(oneLine(reasonOf(assessment), 200)), options)}`
  })
  const more =
    decisions.length > max ? [paint.dim(`  … and ${decisions.length - max} more in report.json`)] : []
  return [paint.bold(title), ...lines, ...more].join('\n')
}

/** Verdicts by severity, as a small table. */
function table({ decisions }: Review, paint: Paint): string {
  const reviewed = decisions.filter(isReviewed)
  if (reviewed.length === 0) return ''
  const columns = ['critical', 'error', 'warning', 'info'].filter((severity) =>
    reviewed.some(({ finding }) => finding.rule.severity === severity),
  )
  const rows = [...new Set(readingOrder(reviewed).map(({ assessment }) => verdictWords(assessment)))]
  const countOf = (row: string | null, column: string | null) =>
    reviewed.filter(
      ({ finding, assessment }) =>
        (row === null || verdictWords(assessment) === row) &&
        (column === null || finding.rule.severity === column),
    ).length
  const width = Math.max(...rows.map((row) => row.length), 5)
  const cells = (label: string, row: string | null) =>
    `  ${label.padEnd(width)}  ${[...columns, null].map((column) => String(countOf(row, column) || '·').padStart(8)).join('  ')}`
  return [
    paint.dim(`  ${''.padEnd(width)}  ${[...columns, 'all'].map((column) => column.padStart(8)).join('  ')}`),
    ...rows.map((row) => cells(row, row)),
    paint.dim(cells('All', null)),
  ].join('\n')
}

function closing(review: Review, { width, wrap }: TerminalOptions, paint: Paint): string {
  const gaps = review.coverage.gaps
    .slice(0, 5)
    .map(({ path, why }) => paint.dim(`Not read whole: ${oneLine(path, 120)} (${oneLine(why, 80)})`))
  const moreGaps =
    review.coverage.gaps.length > 5 ? [paint.dim(`… and ${review.coverage.gaps.length - 5} more files`)] : []
  const failures = review.scanFailures
    .slice(0, 5)
    .map((failure) => paint.yellow(`Semgrep: ${oneLine(failure, 200)}`))
  const { provider } = review
  const cost = provider.questions === 0 ? [] : [`${provider.id}: ${usageWords(provider, provider.prices)}.`]
  const reused = provider.reused === 0 ? [] : [`${plural(provider.reused, 'answer')} from earlier runs.`]
  const notes = [...asides(review), ...review.notes, ...reused, ...cost].map((line) =>
    paint.dim(oneLine(line, 300)),
  )
  const head = paint.bold(oneLine(headline(review), 400))
  const said = remarks(review.decisions, (path, line) => `${oneLine(path, 120)}:${line}`).map((line) =>
    paint.yellow(line),
  )
  return [...failures, head, ...said, ...notes, ...gaps, ...moreGaps]
    .map((line) => wrap(line, width))
    .join('\n')
}

function indent(text: string, { width, wrap }: TerminalOptions): string {
  return wrap(text, width - 5, { hard: true })
    .split('\n')
    .map((line) => `     ${line}`)
    .join('\n')
}
