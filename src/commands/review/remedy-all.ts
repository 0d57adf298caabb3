import type { Decision } from '../../core/decision.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Remedies } from '../../core/fix/fix.ts'
import type { FixedFile } from '../../core/fix/patch-file.ts'
import { wantsRemedy } from '../../core/fix/wants-remedy.ts'
import { publicRemedies } from '../../core/public-view.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import type { Assessed } from './assess.ts'
import type { Ready } from './gather.ts'
import type { Subject } from './subject.ts'

/** What is proposed about the findings of a run, and all checked fixes that go together. */
export interface Remedied {
  remedies: Remedies
  files: FixedFile[]
  patch: string
  /** What a reader has to know, in whole sentences. */
  notes: string[]
}

/** Proposes what to do about a run's findings. What that takes is loaded where there is somebody to ask or a fix to try. */
export async function remedyAll(
  all: Decision[],
  { workshop }: Pick<Ready, 'workshop'>,
  evidence: ReadonlyMap<string, Evidence>,
  assessed: Assessed,
  subject: Subject,
  settings: Settings,
  runtime: Runtime,
): Promise<Remedied> {
  const decisions = all.filter(wantsRemedy)
  const asks =
    assessed.examinee !== null && assessed.batch === null && (settings.autofix || settings.guidance)
  const tries = settings.autofix && decisions.some(({ finding }) => finding.fix !== null)
  if (decisions.length === 0 || !(asks || tries))
    return { remedies: new Map(), files: [], patch: '', notes: [] }
  const [{ allFixes }, { benchOf }, { proposeRemedies }] = await Promise.all([
    import('./all-fixes.ts'),
    import('./fix-bench.ts'),
    import('./remedies.ts'),
  ])
  const bench = benchOf(workshop, all, subject, settings, runtime)
  const { output, event } = runtime
  const { remedies, notes } = await proposeRemedies(decisions, {
    evidence,
    assessed,
    bench,
    settings,
    output,
    instruction: null,
  })
  // Whoever may read the report gets no code by the patch that the report itself keeps back.
  const told = event.isPublic ? publicRemedies(all, remedies, subject.diff) : remedies
  const fixes = await allFixes(told, bench.findings, bench)
  return { remedies, files: fixes.files, patch: fixes.patch, notes: [...notes, ...fixes.notes] }
}
