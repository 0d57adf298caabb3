import type { SourceFiles } from '../../context/files.ts'
import type { FileChange } from '../../core/diff/unified.ts'
import type { Finding } from '../../core/finding.ts'
import { silencingFingerprint } from '../../core/identity.ts'
import { anyRule, covers, type Silencing, silencedRules } from '../../core/plan/silencing.ts'
import { mayBlock } from '../../core/policy/may-block.ts'
import { modeOf, type Policy } from '../../core/policy/policy.ts'
import { SourceText } from '../../core/text/source-text.ts'
import type { PlacedFindings } from './findings.ts'

/** Files whose contents are in memory at once. */
const batchSize = 200

/** Comments on added lines by which Semgrep leaves findings out. */
export async function addedSilencings(
  diff: ReadonlyMap<string, FileChange>,
  files: SourceFiles,
): Promise<Silencing[]> {
  const changed = [...diff.values()].filter(
    ({ deleted, added, opaque }) => !deleted && (opaque || added.size > 0),
  )
  const silencings: Silencing[] = []
  for (let at = 0; at < changed.length; at += batchSize) {
    const batch = changed.slice(at, at + batchSize)
    const reads = await files.read(batch.map(({ path }) => path))
    for (const change of batch) {
      const read = reads.get(change.path)
      if (read !== undefined && 'bytes' in read)
        silencings.push(...silencingsIn(new SourceText(read.bytes), change))
    }
  }
  return silencings
}

function silencingsIn(source: SourceText, { path, added, opaque }: FileChange): Silencing[] {
  const lines = opaque ? Array.from({ length: source.lineCount }, (_, index) => index + 1) : [...added]
  return lines.flatMap((line) => {
    const rules = silencedRules(source.line(line))
    return rules === undefined ? [] : [{ kind: 'silenced' as const, path, line, rules, blocks: false }]
  })
}

/**
 * Findings that a change silences although the policy blocks on them, or may: they block until somebody who may agrees. A scan
 * may hold them (SARIF); where it leaves them out, what is known is the line, and the rule if the comment names one.
 */
export function silencedFindings(
  added: Silencing[],
  { findings, silenced }: Pick<PlacedFindings, 'findings' | 'silenced'>,
  policy: Policy,
): Finding[] {
  const held = silenced.filter(
    (finding) =>
      finding.head !== null &&
      modeOf(finding, policy).mode === 'block' &&
      added.some((each) => each.path === finding.path && covers(each, finding.rule.name, finding.head)),
  )
  const known = [...findings, ...silenced]
  const rules = known.map(({ rule }) => rule)
  const standIns = added.flatMap((each) =>
    (each.rules ?? [null]).flatMap((id) =>
      !mayBlock(id, rules, policy) || isKnown(each, id, known) ? [] : standIn(id, each),
    ),
  )
  const counts = new Map<string, number>()
  return held
    .map((finding) => ({ ...finding, silenced: true }))
    .concat(
      standIns.map((finding) => {
        const count = (counts.get(finding.fingerprint) ?? 0) + 1
        counts.set(finding.fingerprint, count)
        return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` }
      }),
    )
}

/** What the scan tells of the line needs no stand-in. */
function isKnown(silencing: Silencing, id: string | null, known: Finding[]): boolean {
  return known.some(
    ({ path, head, rule }) =>
      head !== null &&
      path === silencing.path &&
      covers({ ...silencing, rules: id === null ? null : [id] }, rule.name, head),
  )
}

function standIn(id: string | null, { path, line }: Silencing): Finding[] {
  if (line === null) return []
  const name = id?.split('.').at(-1) ?? anyRule
  return [
    {
      rule: {
        id: id ?? name,
        name,
        severity: 'error',
        category: 'security',
        cwes: [],
        references: [],
        mode: null,
      },
      path,
      span: { start: { line, column: 1 }, end: { line, column: 1 } },
      offset: null,
      message:
        id === null
          ? 'This change silences whatever Semgrep finds here, and the policy blocks on some of it. A comment that names the rule would tell.'
          : 'This change silences a rule here on which the policy blocks, or may, so nobody knows what it would find.',
      fix: null,
      liveSecret: false,
      trace: [],
      fingerprint: silencingFingerprint(name, path),
      head: { from: line, to: line },
      unavailable: null,
      silenced: true,
    },
  ]
}
