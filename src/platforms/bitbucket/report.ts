import { createHash } from 'node:crypto'
import type { ReportedFinding, Results, RunState } from '../../core/host/results.ts'
import { oneLine } from '../../core/text/encode.ts'
import type { components } from './api.ts'

type Report = components['schemas']['report']
type Annotation = components['schemas']['report_annotation']
type Status = components['schemas']['commitstatus']

/** https://support.atlassian.com/bitbucket-cloud/docs/code-insights */
export const limits = { annotations: 1000, together: 100 }
const digestTitle = 'Version of this report'
const longest = { title: 450, details: 2000, summary: 450, status: 255, key: 40 }

/** What Bitbucket shows beside the comments, as data. */
export interface NativeReport {
  id: string
  report: Report
  annotations: Annotation[]
  status: Status
}

/** `url`: of the pull request. `branch`: its own, so that its page shows the status. */
export function nativeReport(results: Results, url: string, branch: string | null): NativeReport {
  const { title, name, state, headline, findings } = results
  const shown = findings.filter(({ hidden }) => !hidden)
  const annotations = shown.slice(0, limits.annotations).map(annotationOf)
  const left = shown.length - annotations.length
  const details = left === 0 ? headline : `${headline} ${left} more are in the run’s own report.`
  const count = (test: (finding: ReportedFinding) => boolean) => findings.filter(test).length
  const report = {
    title: oneLine(title, longest.title),
    details: oneLine(details, longest.details),
    report_type: 'SECURITY' as const,
    reporter: 'Semgrep Assistant',
    link: url,
    result: reportResults[state],
    data: [
      { title: 'Reviewed', type: 'NUMBER' as const, value: findings.length },
      { title: 'Block', type: 'NUMBER' as const, value: count(({ blocks }) => blocks) },
      {
        title: 'Hidden as likely false positives',
        type: 'NUMBER' as const,
        value: findings.length - shown.length,
      },
    ],
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([report, annotations]))
    .digest('hex')
    .slice(0, 16)
  const version = { title: digestTitle, type: 'TEXT' as const, value: digest }
  return {
    id: keyOf(name),
    report: { ...report, data: [...report.data, version] },
    annotations,
    status: {
      key: keyOf(name),
      state: statusStates[state],
      name: oneLine(title, longest.status),
      description: oneLine(headline, longest.status),
      url,
      ...(branch === null ? {} : { refname: branch }),
    },
  }
}

/** What tells one report of ours from another; null for one that says none. */
export function digestOf(
  data: readonly { title?: string | null | undefined; value?: unknown }[],
): string | null {
  const value = data.find(({ title }) => title === digestTitle)?.value
  return typeof value === 'string' ? value : null
}

const reportResults = { passed: 'PASSED', failed: 'FAILED', incomplete: 'PENDING' } as const satisfies Record<
  RunState,
  string
>
/** Nothing goes on any more where answers are missing. */
const statusStates = {
  passed: 'SUCCESSFUL',
  failed: 'FAILED',
  incomplete: 'STOPPED',
} as const satisfies Record<RunState, string>
const severities = {
  critical: 'CRITICAL',
  error: 'HIGH',
  warning: 'MEDIUM',
  info: 'LOW',
} as const satisfies Record<ReportedFinding['severity'], string>

/** Plain text: Bitbucket’s page shows it as it is. */
function annotationOf(finding: ReportedFinding): Annotation {
  const { fingerprint, title, verdict, reason, severity, path, lines, blocks, rule, cwes } = finding
  const details = [reason, [rule, ...cwes].join(' · ')].filter((part) => part !== '').join(' — ')
  return {
    external_id: fingerprint,
    annotation_type: 'VULNERABILITY',
    summary: oneLine(`${title}: ${verdict}`, longest.summary),
    details: oneLine(details, longest.details),
    severity: severities[severity],
    // What does not block is no failure of the change, and nothing that passed either.
    result: blocks ? 'FAILED' : 'SKIPPED',
    path,
    ...(lines === null ? {} : { line: lines.to }),
  }
}

/** Of the run's name, for report and status. A long name ends in a digest, so that two never share a key. */
function keyOf(name: string): string {
  const words = `semgrep-assistant-${name}`.replace(/[^\w-]+/g, '-')
  if (words.length <= longest.key && words.endsWith(name)) return words
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${words.slice(0, longest.key - 9)}-${digest}`
}
