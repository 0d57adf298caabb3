import { createHash } from 'node:crypto'
import { isReviewed } from '../decision.ts'
import type { Review } from '../review.ts'
import { withoutCommands } from '../text/encode.ts'
import { type Section, type Surface, sections } from './summary-sections.ts'

/** GitHub drops a job summary of more than 1 MiB whole. https://docs.github.com/actions/reference/workflow-commands */
export const page: Surface = { kind: 'page', target: null, html: true, charts: true, limit: 1_000_000 }

/** The same where Mermaid shows as code: Azure Pipelines draws it in wikis alone. https://learn.microsoft.com/azure/devops/project/wiki/markdown-guidance */
export const plainPage: Surface = { ...page, charts: false }

const rowSteps = [200, 100, 40, 10]

/** The review as markdown: one sentence, what blocks, a table by verdict, what was hidden, what nobody looked at. */
export function renderSummary(review: Review, surface: Surface = page): string {
  for (const rows of rowSteps) {
    const text = join(sections(review, surface, rows))
    if (Buffer.byteLength(text) <= surface.limit) return text
  }
  let kept = sections(review, surface, rowSteps.at(-1) ?? 1)
  const left: string[] = []
  for (;;) {
    const note =
      left.length === 0 ? '' : `Left out for length: ${left.join(', ')}. All of it is in \`report.json\`.`
    const text = join([...kept, { name: '', text: note, rank: 0 }])
    const last = Math.max(...kept.map(({ rank }) => rank))
    if (Buffer.byteLength(text) <= surface.limit || last === 0) return text
    left.push(...kept.filter(({ rank, text }) => rank === last && text !== '').map(({ name }) => name))
    kept = kept.filter(({ rank }) => rank !== last)
  }
}

/** Whether there is anything to say in a comment; where nothing was found and all was read, there is not. */
export function hasNews(review: Review): boolean {
  const { counts, policy, coverage, broken, scanFailures, failing, silencings, edited } = review
  return [counts.total, policy.faults.length, coverage.gaps.length, broken.length, scanFailures.length]
    .concat(failing.length, silencings.length, edited.length, review.status)
    .some((length) => length > 0)
}

/** Digest of what a summary tells: neither wording, lines nor links, and not what a run cost. */
export function summaryDigest(review: Review): string {
  const told = [
    review.counts,
    review.failing.map(({ finding }) => finding.fingerprint),
    review.decisions
      .filter(isReviewed)
      .map(({ finding, assessment, action, blocks, said, addressesReviewer }) => [
        finding.fingerprint,
        assessment?.status === 'analyzed' ? assessment.verdict : assessment?.kind,
        action,
        blocks,
        said,
        ...(addressesReviewer.length > 0 ? ['addresses'] : []),
      ]),
    [review.policy.faults, review.edited, review.status],
    review.coverage,
    review.silencings.map(({ path, rules, blocks }) => [path, rules, blocks]),
    [review.broken.length, review.scanFailures.length, review.suppressed],
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16)
}

// Somebody prints a summary in a job's log sooner or later.
function join(parts: Section[]): string {
  const texts = parts.map(({ text }) => text).filter((text) => text !== '')
  return withoutCommands(`${texts.join('\n\n')}\n`)
}
