/** What a GitHub action step hands on: outputs for later steps, and the job's summary page. */
export async function writeStepResults(
  outputs: Record<string, string | number>,
  summary: string,
): Promise<void> {
  const core = await import('@actions/core')
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  // Runners of other makes may offer no summary page.
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary, true).write()
}
