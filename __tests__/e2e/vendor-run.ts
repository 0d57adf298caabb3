import { expect } from '@jest/globals'
import type { FakeVendor, Reply, Vendor, VendorRequest } from '../contract/vendor.ts'
import { apiKey } from './fake-model.ts'
import { type Repository, type Run, type RunOptions, runBundle, started } from './harness.ts'
import { outcomeOf, type ReportedFinding, soundReport } from './soundness.ts'

/** Reviews the whole tree with the provider that the arguments name. */
export function review(options: RunOptions): Promise<Run> {
  return runBundle({ ...options, args: ['review', '--scope', 'all', ...(options.args ?? [])] })
}

/** How the findings of a sound run came out, what was said of the first, and what the fake found wrong: nothing. */
export function outcomes(run: Run, fake?: FakeVendor): { kinds: (string | null)[]; said: string } {
  fake?.assertClean()
  const { findings } = soundReport(run)
  return { kinds: findings.map(outcomeOf), said: JSON.stringify(findings[0]?.assessment) }
}

/** A run with a vendor's fake, after checking what holds for every one. */
export interface VendorRun {
  run: Run
  fake: FakeVendor
  findings: ReportedFinding[]
  /** How each rule's finding ended: a verdict, or why there is none. */
  outcomes: Record<string, string | null>
}

/** Reviews everything in a repository with a vendor that replies so. */
export async function reviewBy(
  vendor: Vendor,
  { root }: Repository,
  reply: (request: VendorRequest) => Reply,
  { args = [], env = {} }: Pick<RunOptions, 'args' | 'env'> = {},
): Promise<VendorRun> {
  const fake = await started(vendor.start({ reply, apiKey }))
  const settings = vendor.settings(fake.url, apiKey)
  const run = await review({
    cwd: root,
    args: [...settings.args, ...args],
    env: { ...settings.env, ...env },
  })
  fake.assertClean()
  expect(run.everything).not.toContain(apiKey)
  // Where it belongs the log of the fake holds it redacted.
  expect(JSON.stringify(fake.requests)).not.toContain(apiKey)
  expect(fake.requests.filter(({ authenticated }) => !authenticated)).toEqual([])
  const { findings } = soundReport(run)
  return { run, fake, findings, outcomes: outcomesByRule(findings) }
}

/** How each rule's finding ended. */
export function outcomesByRule(findings: ReportedFinding[]): Record<string, string | null> {
  return Object.fromEntries(findings.map((finding) => [finding.rule, outcomeOf(finding)]))
}
