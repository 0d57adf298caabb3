import { askRemedies } from '../../assess/remedy.ts'
import { atLeast } from '../../core/assessment.ts'
import type { Evidence, Piece } from '../../core/evidence.ts'
import type { Fix } from '../../core/fix/fix.ts'
import type { ProposedFix, RemedyOutcome, RemedyWanted } from '../../core/fix/proposed.ts'
import { settleEdits } from '../../core/fix/settle.ts'
import { unshown } from '../../core/more-code.ts'
import { remedyVersion } from '../../core/prompt/instructions.ts'
import { plural } from '../../core/render/words.ts'
import type { Bench, Candidate } from './fix-bench.ts'
import { type RemedyContext, tryAll, type Work } from './remedy-work.ts'

/** Questions about remedies come after all others. */
const rankFrom = 100_000
/** Lines at the beginning of a file, where imports stand. */
const mostTop = 60
const emptyTop = 5

/** Asks for guidance and for fixes where the rule has none that works; for a fix that fails once more. */
export async function askForRemedies(works: Work[], context: RemedyContext): Promise<RemedyOutcome[]> {
  const { assessed, settings, output } = context
  if (assessed.examinee === null || assessed.batch !== null) return []
  const wanted = works.flatMap((work) => wantedOf(work, context) ?? [])
  if (wanted.length === 0) return []
  output.note(`Asking how to mend ${plural(wanted.length, 'finding')}.\n`)
  const first = await ask(wanted, works, context)
  const failed = works.filter(
    ({ attempt }) => attempt?.outcome.check.outcome === 'failed' && attempt.proposed !== null,
  )
  const again = failed.flatMap((work) => wantedOf(work, context) ?? [])
  if (again.length === 0 || !settings.autofix) return first
  output.note(`Asking again about ${plural(again.length, 'change')} that cannot be used.\n`)
  return [...first, ...(await ask(again, works, context))]
}

function wantedOf(
  { decision, attempt }: Work,
  { evidence, settings, instruction }: RemedyContext,
): RemedyWanted | null {
  const { assessment, finding } = decision
  const shown = evidence.get(finding.fingerprint)
  if (assessment?.status !== 'analyzed' || shown === undefined) return null
  const check = attempt?.outcome.check
  const works = check !== undefined && check.outcome !== 'failed'
  const wantsFix = settings.autofix && !works && settings['allow-code-in-prompts']
  if (!wantsFix && !settings.guidance) return null
  const { verdict, confidence, reason } = assessment
  const proposed = attempt?.proposed ?? null
  const failed =
    proposed !== null && check?.outcome === 'failed' ? { edits: proposed.edits, why: [check.why] } : null
  return {
    evidence: wantsFix ? withTop(shown) : shown,
    assessment: { verdict, confidence, reason },
    wantsFix,
    failed,
    instruction,
  }
}

/** A fix may need an import: evidence with the lines of its file among which that would stand. */
function withTop(evidence: Evidence): Evidence {
  const [file] = evidence.files
  if (file === undefined) return evidence
  const lines = file.text.split('\n')
  const last = Math.max(emptyTop, ...(file.syntax?.imports ?? []).map(({ at }) => at.to + 1))
  const top = { path: file.path, from: 1, to: Math.min(last, mostTop, lines.length) }
  const pieces = unshown(top, evidence.pieces)
    .map(
      ({ from, to }): Piece => ({ path: file.path, role: 'imports', from, lines: lines.slice(from - 1, to) }),
    )
    .filter((piece) => piece.lines.some((line) => line.trim() !== ''))
  return pieces.length === 0 ? evidence : { ...evidence, pieces: [...evidence.pieces, ...pieces] }
}

async function ask(
  wanted: RemedyWanted[],
  works: Work[],
  { assessed, bench, settings }: RemedyContext,
): Promise<RemedyOutcome[]> {
  if (assessed.examinee === null) return []
  const { signal, ...examinee } = assessed.examinee
  const { provider } = examinee
  const outcomes = await askRemedies(
    wanted,
    {
      ...examinee,
      store: assessed.cache.store,
      asked: {
        provider: provider.id,
        endpoint: provider.endpoint,
        promptVersion: remedyVersion,
        memories: [],
      },
      withCode: settings['allow-code-in-prompts'],
      rankFrom,
      onProgress: () => undefined,
    },
    signal,
  )
  const byFingerprint = new Map(works.map((work) => [work.finding.fingerprint, work]))
  const made: { work: Work; candidate: Candidate }[] = []
  const proposed = new Map<Work, ProposedFix>()
  for (const [index, outcome] of outcomes.entries()) {
    const work = byFingerprint.get(outcome.fingerprint)
    const about = wanted[index]
    if (work === undefined || about === undefined || !('why' in outcome)) continue
    // Guidance is that of the first answer: asking again is about the fix alone.
    work.said ??= outcome
    const { fix, left } = outcome
    // Where in the reply it stood is for the model alone.
    if (left !== null) work.dropped.push({ source: 'model', why: left.replace(/^findings\.\d+[\w.]*: /, '') })
    if (fix === null || !about.wantsFix) continue
    if (!atLeast(fix.confidence, settings['autofix-min-confidence'])) {
      const why = `its confidence, ${fix.confidence}, is below autofix-min-confidence`
      work.dropped.push({ source: 'model', why })
      continue
    }
    proposed.set(work, fix)
    const candidate = await settled(work, fix, about.evidence, bench)
    if (candidate !== null) made.push({ work, candidate })
  }
  await tryAll(made, bench, proposed)
  return outcomes
}

/** The model's change as exact edits; one that makes no sense fails like any other. */
async function settled(
  work: Work,
  proposed: ProposedFix,
  { pieces }: Evidence,
  bench: Bench,
): Promise<Candidate | null> {
  const paths = [...new Set(pieces.map(({ path }) => path))]
  const texts = new Map<string, string>()
  for (const path of paths) {
    const lines = await bench.linesOf(path)
    if (lines !== null) texts.set(path, lines.map((line) => `${line}\n`).join(''))
  }
  const { edits, ...about } = proposed
  const found = settleEdits(edits, (path) => texts.get(path) ?? null)
  if ('fault' in found) {
    const why = found.fault.replace(/\.$/, '')
    work.dropped.push({ source: 'model', why })
    const outcome = { check: { outcome: 'failed', why } as const, removes: [], offer: null, after: new Map() }
    work.attempt = { outcome, proposed }
    return null
  }
  const fix: Fix = { source: 'model', ...about, edits: found.edits }
  return { finding: work.finding, fix, shownFiles: new Set(paths) }
}
