import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Counts } from '../core/counts.ts'
import { UserError } from '../core/errors.ts'
import { exitStatus } from '../core/exit-status.ts'
import { annotationsOf } from '../core/render/annotations.ts'
import { renderCodeQuality } from '../core/render/gitlab-code-quality.ts'
import { renderSast } from '../core/render/gitlab-sast.ts'
import { renderReceipt } from '../core/render/receipt.ts'
import { renderReport } from '../core/render/report.ts'
import { renderSarif } from '../core/render/sarif.ts'
import { page, plainPage, renderSummary } from '../core/render/summary.ts'
import { renderTerminal } from '../core/render/terminal.ts'
import { headline } from '../core/render/words.ts'
import { wrapNarrow } from '../core/render/wrap.ts'
import type { Review } from '../core/review.ts'
import { writeStepResults } from '../system/actions.ts'
import { inAzurePipelines, writePipelineResults } from '../system/azure-pipelines.ts'
import { writeReports } from '../system/report-folder.ts'
import type { Posted } from './post.ts'
import type { Runtime } from './runtime.ts'

/** More than anybody reads in one sitting; the rest is a line each. */
const maxCards = 50

/**
 * Prints the review, writes its files and, as an action step, its outputs and summary. Returns the exit status: that of
 * the review, or that nobody got it.
 */
export async function publish(
  found: Review,
  reportFolder: string,
  runtime: Runtime,
  { action, posted }: { action: boolean; posted: Posted | null },
): Promise<number> {
  const { output, folder } = runtime
  const review = { ...found, notes: [...found.notes, ...(posted?.notes ?? [])] }
  output.print(`\n${await inTerminal(review, output)}`)
  const onAzure = inAzurePipelines(runtime.env)
  const summary = renderSummary(review, onAzure ? plainPage : page)
  const reports = {
    'report.json': `${JSON.stringify(renderReport(review), null, 2)}\n`,
    'report.sarif': `${JSON.stringify(renderSarif(review), null, 2)}\n`,
    'summary.md': summary,
    'receipt.json': `${JSON.stringify(renderReceipt(review), null, 2)}\n`,
    'fixes.patch': review.patch,
    ...(runtime.event.host === 'gitlab' && gitLabReports(review)),
  }
  let written = true
  try {
    await writeReports(folder, reportFolder, review.root, reports)
    output.print(`\nWrote ${Object.keys(reports).join(', ')} to ${reportFolder}/.\n`)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    written = false
    output.note(`\n${error.message}\n${error.cure ?? ''}\n`)
  }
  const warning = review.status === exitStatus.notAnalyzed ? headline(review) : null
  const annotations = annotationsOf(posted?.unseen ?? [])
  if (action) await writeStepResults(stepOutputs(review, reportFolder), summary, { warning, annotations })
  else if (onAzure) {
    const file = written ? join(resolve(folder, reportFolder), 'summary.md') : null
    writePipelineResults(output, { summary: file, warning, annotations, tag: tagOf(review.status) })
  }
  // A closed pipe says so only after the write.
  await setImmediate()
  // In a pipeline later steps count on the files; elsewhere the terminal has the results.
  const lost = !written && (output.failed || runtime.event.inPipeline) && !review.trial
  if (lost && review.status === exitStatus.ok) return exitStatus.undelivered
  // The third colour, where the host has one: neither passed nor failed.
  return action && review.status === exitStatus.notAnalyzed && posted?.neutral === true
    ? exitStatus.ok
    : review.status
}

/** The library that knows what takes two columns is loaded where something may. */
async function inTerminal(review: Review, { colours, width }: Runtime['output']): Promise<string> {
  const options = { colours, width, showFixes: review.showFixes, maxCards }
  let isNarrow = true
  const narrow = renderTerminal(review, {
    ...options,
    wrap: (...words) => {
      const wrapped = wrapNarrow(...words)
      isNarrow &&= wrapped !== null
      return wrapped ?? ''
    },
  })
  if (isNarrow) return narrow
  const { default: wrap } = await import('wrap-ansi')
  return renderTerminal(review, { ...options, wrap })
}

/** What a job on GitLab uploads for the merge request's own widgets. Their names are those of GitLab's own scanners. */
function gitLabReports(review: Review): Record<string, string> {
  return {
    'gl-code-quality-report.json': `${JSON.stringify(renderCodeQuality(review), null, 2)}\n`,
    'gl-sast-report.json': `${JSON.stringify(renderSast(review, new Date()), null, 2)}\n`,
  }
}

/** What finds such builds in a list of them; null where there is nothing to find. */
function tagOf(status: number): string | null {
  if (status === exitStatus.blocked) return 'semgrep-assistant-blocked'
  return status === exitStatus.notAnalyzed ? 'semgrep-assistant-incomplete' : null
}

/** Outputs of the action, as `action.yml` describes them. */
export function stepOutputs(
  { counts, provider }: Review,
  reportFolder: string,
): Record<string, string | number> {
  return {
    ...countOutputs(counts),
    'input-tokens': provider.usage.input,
    'output-tokens': provider.usage.output,
    'report-dir': reportFolder,
  }
}

function countOutputs(counts: Counts): Record<string, number> {
  return {
    total: counts.total,
    analyzed: counts.analyzed,
    'not-analyzed': counts.notAnalyzed,
    'true-positives': counts.truePositives,
    'false-positives': counts.falsePositives,
    'needs-review': counts.needsReview,
    hidden: counts.hidden,
    commented: counts.commented,
    blocked: counts.blocked,
  }
}
