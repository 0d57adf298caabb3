import type { SourceFiles } from '../../context/files.ts'
import type { FileChange } from '../../core/diff/unified.ts'
import type { Finding, Rule } from '../../core/finding.ts'
import { silencingFingerprint } from '../../core/identity.ts'
import { type Silencing, silencedRules } from '../../core/plan/silencing.ts'
import { modeOf, type Policy } from '../../core/policy/policy.ts'
import { SourceText } from '../../core/text/source-text.ts'
import type { PlacedFindings } from './findings.ts'

/** Files of a change that are looked through; a larger change is a move or a vendored library. */
const maxFiles = 1000

/** Comments on added lines by which Semgrep leaves findings out. */
export async function addedSilencings(
  diff: ReadonlyMap<string, FileChange>,
  files: SourceFiles,
): Promise<Silencing[]> {
  const changed = [...diff.values()].filter(({ deleted, added }) => !deleted && added.size > 0)
  const reads = await files.read(changed.slice(0, maxFiles).map(({ path }) => path))
  return changed.flatMap(({ path, added }) => {
    const read = reads.get(path)
    if (read === undefined || !('bytes' in read)) return []
    const source = new SourceText(read.bytes)
    return [...added].flatMap((line) => {
      const rules = silencedRules(source.line(line))
      return rules === undefined ? [] : [{ path, line, rules, blocks: false }]
    })
  })
}

/**
 * Findings that a change silences although the policy blocks on their rule: they block until somebody who may agrees. A scan
 * may hold them (SARIF); where it leaves them out, what is known is the line and the rule that the comment names.
 */
export function silencedFindings(
  added: Silencing[],
  { findings, silenced }: Pick<PlacedFindings, 'findings' | 'silenced'>,
  policy: Policy,
): Finding[] {
  const lines = new Set(added.map(({ path, line }) => `${path}:${line}`))
  const held = silenced.filter((finding) => {
    if (finding.head === null || modeOf(finding, policy).mode !== 'block') return false
    const { from, to } = finding.head
    // The comment stands on the first line or the one above it.
    return Array.from({ length: Math.min(to - from, 50) + 2 }, (_, index) => from - 1 + index).some((line) =>
      lines.has(`${finding.path}:${line}`),
    )
  })
  const known = [...findings, ...held]
  const named = added.flatMap(({ path, line, rules }) =>
    line === null ? [] : (rules ?? []).flatMap((id) => findingOf(id, path, line, known, policy)),
  )
  const counts = new Map<string, number>()
  return held.concat(
    named.map((finding) => {
      const count = (counts.get(finding.fingerprint) ?? 0) + 1
      counts.set(finding.fingerprint, count)
      return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` }
    }),
  )
}

function findingOf(id: string, path: string, line: number, known: Finding[], policy: Policy): Finding[] {
  const rule: Rule = {
    id,
    name: id.split('.').at(-1) ?? id,
    severity: 'error',
    category: 'security',
    cwes: [],
    references: [],
    mode: null,
  }
  if (modeOf({ rule }, policy).mode !== 'block') return []
  const reported = known.some(
    (finding) =>
      finding.path === path &&
      finding.rule.name === rule.name &&
      finding.head !== null &&
      finding.head.from <= line + 1 &&
      line <= finding.head.to,
  )
  if (reported) return []
  return [
    {
      rule,
      path,
      span: { start: { line, column: 1 }, end: { line, column: 1 } },
      offset: null,
      message:
        'This change silences a rule here on which the policy blocks, so nobody knows what it would find.',
      fix: null,
      liveSecret: false,
      trace: [],
      fingerprint: silencingFingerprint(rule.name, path),
      head: { from: line, to: line },
      unavailable: null,
    },
  ]
}
