import { isAbsolute } from 'node:path'
import type { Annotation } from '../core/render/annotations.ts'
import type { Output } from './output.ts'

/** Whether this is a job of Azure Pipelines, whosever repository it builds. */
export function inAzurePipelines(env: NodeJS.ProcessEnv): boolean {
  return env.TF_BUILD?.toLowerCase() === 'true'
}

/**
 * What a step of Azure Pipelines hands on: the run's summary page, and messages beside the run. Messages fail nothing: the exit
 * status does. https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function writePipelineResults(
  output: Output,
  {
    summary,
    warning,
    annotations,
    tag,
  }: { summary: string | null; warning: string | null; annotations: Annotation[]; tag: string | null },
): void {
  if (warning !== null) output.command('task.logissue', { type: 'warning' }, warning)
  for (const { level, title, message, path, lines } of annotations) {
    const place = { sourcepath: path, ...(lines !== null && { linenumber: lines.from, columnnumber: 1 }) }
    output.command(
      'task.logissue',
      { type: level === 'error' ? 'error' : 'warning', ...place },
      `${title}: ${message}`,
    )
  }
  if (tag !== null) output.command('build.addbuildtag', {}, tag)
  if (summary !== null && isAbsolute(summary)) output.command('task.uploadsummary', {}, summary)
}
