/** GitHub drops a summary of more than 1 MiB whole. */
const limit = 1_000_000

function withinLimit(summary: string): string {
  if (Buffer.byteLength(summary) <= limit) return summary
  const kept = Buffer.from(summary).subarray(0, limit).toString('utf8')
  return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\nThe rest is in summary.md of the report folder.\n`
}

/** What a GitHub action step hands on: outputs for later steps, and the job's summary page. */
export async function writeStepResults(
  outputs: Record<string, string | number>,
  summary: string,
  warning: string | null,
): Promise<void> {
  const core = await import('@actions/core')
  if (warning !== null) core.warning(warning, { title: 'Semgrep Assistant' })
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  // Runners of other makes may offer no summary page.
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(withinLimit(summary), true).write()
}
