import type { CheckedAssessment } from '../assessment.ts'
import type { Decision } from '../decision.ts'
import { isReviewed } from '../decision.ts'
import { byPriority, type Finding } from '../finding.ts'
import { lastFlaggedLine } from '../identity.ts'
import type { Review } from '../review.ts'
import { oneLine } from '../text/encode.ts'

/** The words that open a finding's second line. */
export function verdictWords(assessment: CheckedAssessment | null): string {
  if (assessment === null) return 'Not reviewed'
  if (assessment.status === 'not_analyzed') return `Not analyzed: ${assessment.kind}`
  return verdictLabels[assessment.verdict]
}

/** Whether it counts as a false positive: by a person's word, else by the assessment. */
export function isLikelyFalse({ assessment, said }: Pick<Decision, 'assessment' | 'said'>): boolean {
  if (said !== null) return said.word === 'fp'
  return assessment?.status === 'analyzed' && assessment.verdict === 'false_positive'
}

export const verdictLabels = {
  true_positive: 'Likely real',
  false_positive: 'Likely a false positive',
  needs_review: 'Needs a look',
} as const

/** Why, in the assessor's words; for what nobody analyzed, why not. */
export function reasonOf(assessment: CheckedAssessment | null): string {
  if (assessment === null) return ''
  return assessment.status === 'analyzed' ? assessment.reason : assessment.detail
}

/** Lines of a finding for reports: at the reviewed commit, or where that does not hold them, as they were scanned. */
export function flaggedLines({ head, span }: Finding): { from: number; to: number } {
  return head ?? { from: span.start.line, to: lastFlaggedLine(span) }
}

/** `1 finding`, `2 findings`. */
export function plural(count: number, singular: string, plurals = `${singular}s`): string {
  return `${number(count)} ${count === 1 ? singular : plurals}`
}

/** Thousands apart, the same on every machine. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** The sentence that a summary starts with. */
export function headline(review: Review): string {
  const { counts, failing, isChange, coverage } = review
  const where = isChange ? ' in this change' : ''
  const parts: string[] = []
  if (counts.total === 0) {
    parts.push(`No findings to review${where}`)
  } else {
    const verdicts = [
      counts.truePositives > 0 && `${number(counts.truePositives)} likely real`,
      counts.falsePositives > 0 &&
        `${plural(counts.falsePositives, 'likely false positive')}${counts.hidden > 0 ? ` (${number(counts.hidden)} hidden)` : ''}`,
      counts.needsReview > 0 &&
        `${number(counts.needsReview)} ${counts.needsReview === 1 ? 'needs' : 'need'} a look`,
    ].filter((part) => part !== false)
    const found = plural(counts.total, 'finding')
    parts.push(verdicts.length > 0 ? `${found}${where}: ${verdicts.join(', ')}` : `${found}${where}`)
    parts.push(analyzedWords(review))
    if (failing.length > 0)
      parts.push(`${number(failing.length)} ${failing.length === 1 ? 'blocks' : 'block'}`)
  }
  const held = review.silencings.filter(({ blocks }) => blocks).length
  if (held > 0) parts.push(`${number(held)} not shown to be fixed still ${held === 1 ? 'blocks' : 'block'}`)
  if (coverage.changed !== null && coverage.changedScanned !== null) {
    parts.push(`${number(coverage.changedScanned)} of ${plural(coverage.changed, 'changed file')} scanned`)
  } else if (coverage.scanned !== null) {
    parts.push(`${plural(coverage.scanned, 'file')} scanned`)
  }
  return `${parts.join('; ')}.`
}

function analyzedWords({ counts, decisions }: Review): string {
  if (counts.notAnalyzed === 0)
    return counts.total === 1 ? 'analyzed' : `all ${number(counts.total)} analyzed`
  const analyzed = `${number(counts.analyzed)} of ${number(counts.total)} analyzed`
  const reasons = missingReasons(decisions)
  return counts.analyzed === 0
    ? `${analyzed}: ${reasons}${commonestDetail(decisions)}`
    : `${analyzed} (not ${number(counts.notAnalyzed)}: ${reasons})`
}

/** Where nothing was analyzed, what to do about it is the first thing to know. */
function commonestDetail(decisions: Decision[]): string {
  const details = decisions.flatMap(({ assessment }) =>
    assessment?.status === 'not_analyzed' ? [assessment.detail] : [],
  )
  const counts = new Map<string, number>()
  for (const detail of details) counts.set(detail, (counts.get(detail) ?? 0) + 1)
  const first = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return first === undefined ? '' : ` (${oneLine(first, 200).replace(/[.]$/, '')})`
}

/** Why answers are missing, most frequent first: `budget (3), timeout`. */
export function missingReasons(decisions: Decision[]): string {
  const kinds = new Map<string, number>()
  for (const { assessment } of decisions) {
    if (assessment?.status === 'not_analyzed')
      kinds.set(assessment.kind, (kinds.get(assessment.kind) ?? 0) + 1)
  }
  const sorted = [...kinds].sort((a, b) => b[1] - a[1])
  return sorted.map(([kind, count]) => (sorted.length > 1 ? `${kind} (${number(count)})` : kind)).join(', ')
}

/** What is said besides the reviewed findings, each a sentence; nothing where there is nothing. */
export function asides({ counts, suppressed, duplicates, broken }: Review): string[] {
  return [
    counts.monitored > 0 && `${plural(counts.monitored, 'finding')} only monitored by policy.`,
    counts.outside > 0 && `${plural(counts.outside, 'finding')} outside the change.`,
    suppressed > 0 && `${plural(suppressed, 'result')} silenced in the code or the scan.`,
    duplicates > 0 && `${plural(duplicates, 'result')} reported by more than one scan, counted once.`,
    broken.length > 0 && `${plural(broken.length, 'result')} of the scan could not be read.`,
  ].filter((line) => line !== false)
}

/** Places that are named at the most. */
const mostPlaces = 5

/**
 * Sentences about code that speaks to whoever reviews it, and about verdicts that changed without what it says. `place` shows a
 * place, encoded for where it is read.
 */
export function remarks(decisions: Decision[], place: (path: string, line: number) => string): string[] {
  const named = (places: { path: string; line: number }[]) => {
    const shown = [...new Set(places.map(({ path, line }) => place(path, line)))]
    return shown.length > mostPlaces
      ? `${shown.slice(0, mostPlaces).join(', ')} and ${number(shown.length - mostPlaces)} more`
      : shown.join(', ')
  }
  const addressing = decisions.filter(({ addressesReviewer }) => addressesReviewer.length > 0)
  const changed = decisions.filter(isChanged)
  const addressed = named(
    addressing.flatMap(({ addressesReviewer }) =>
      addressesReviewer.map(({ path, from }) => ({ path, line: from })),
    ),
  )
  const turned = named(
    changed.map(({ finding }) => ({
      path: finding.path,
      line: finding.head?.from ?? finding.span.start.line,
    })),
  )
  return [
    addressing.length > 0 &&
      `Code of ${plural(addressing.length, 'finding')} addresses an AI reviewer, which proves nothing: ${addressed}.`,
    changed.length > 0 &&
      `Asked again without comments and prose, the model changed its verdict on ${plural(changed.length, 'finding')}: ${turned}.`,
  ].filter((line) => line !== false)
}

/** Whether the model said something else once comments and prose were gone. */
export function isChanged({ assessment }: Decision): boolean {
  return assessment?.status === 'analyzed' && assessment.secondLook === 'changed'
}

/** Reviewed findings in the order in which people should read them: what blocks, what is real, what is open, the rest. */
export function readingOrder(decisions: Decision[]): Decision[] {
  return decisions.filter(isReviewed).sort((a, b) => rank(a) - rank(b) || byPriority(a.finding, b.finding))
}

function rank({ blocks, action, assessment }: Decision): number {
  if (action === 'hide') return 9
  const verdict = assessment?.status === 'analyzed' ? assessment.verdict : 'not_analyzed'
  const order = { true_positive: 0, needs_review: 1, not_analyzed: 2, false_positive: 3 }[verdict]
  return order + (blocks ? 0 : 4)
}
