import type { Annotation } from '../core/render/annotations.ts'
import { visible, withoutCommands } from '../core/text/encode.ts'

/**
 * What a GitHub action step hands on: outputs for later steps, the job's summary page, and messages beside the run. The toolkit
 * escapes what could end a command or begin another.
 */
export async function writeStepResults(
  outputs: Record<string, string | number>,
  summary: string,
  { warning, annotations }: { warning: string | null; annotations: Annotation[] },
): Promise<void> {
  const core = await import('@actions/core')
  if (warning !== null) core.warning(withoutCommands(warning), { title: 'Semgrep Assistant' })
  for (const { level, title, message, path, lines } of annotations) {
    core[level](withoutCommands(message), {
      title: withoutCommands(title),
      file: visible(path),
      ...(lines !== null && { startLine: lines.from, endLine: lines.to }),
    })
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  // Runners of other makes may offer no summary page.
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary, true).write()
}
