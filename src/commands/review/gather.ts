import { availableParallelism } from 'node:os'
import { type Gathered, openEvidence } from '../../context/evidence.ts'
import { createMoreCode } from '../../context/more-code.ts'
import { createRedactor, type Redactor } from '../../context/redact.ts'
import { openParsers, type ParseFailure, parseLimits } from '../../context/syntax/pool.ts'
import { isReviewed, type Judged } from '../../core/decision.ts'
import { byPriority, type Finding } from '../../core/finding.ts'
import type { MoreCode } from '../../core/more-code.ts'
import { oneLine } from '../../core/text/encode.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import { isOffline } from './assess.ts'
import type { Bench } from './fix-bench.ts'
import { openRules } from './rule-files.ts'
import type { Subject } from './subject.ts'
import { recoverTraces } from './traces.ts'

/** The findings that an assessor is asked about, with the code that it is shown. */
export interface Ready {
  /** The most severe first. */
  reviewed: Finding[]
  /** In the same order; of those that nobody is asked about none. */
  gathered: Gathered[]
  redactor: Redactor
  moreCode: MoreCode
  /** What fixes are tried with besides. */
  workshop: Workshop
  /** What people should know, in whole sentences. */
  notes: string[]
}

/** The files of a run as they are parsed and shown, and the rules that may be run over them. */
export type Workshop = Pick<Bench, 'parse' | 'redact' | 'linesOf' | 'rules'>

/** What gathering takes of the world. */
type Gathering = Pick<Runtime, 'event' | 'parsing' | 'folder' | 'env' | 'cancelled'>

type Found = Pick<Judged, 'finding' | 'scope' | 'mode'>

/** Gathers the evidence of a run. */
export async function gatherForRun(
  judged: Found[],
  subject: Subject,
  settings: Settings,
  runtime: Gathering,
): Promise<Ready> {
  const reviewed = judged
    .filter(isReviewed)
    .map(({ finding }) => finding)
    .sort(byPriority)
  const limit = isOffline(settings, runtime.event.keyless) ? reviewed.length : settings['max-findings']
  return { reviewed, ...(await gatherAbout(reviewed.slice(0, limit), judged, subject, settings, runtime)) }
}

/** Gathers the evidence about some findings of a scan. */
export async function gatherAbout(
  findings: Finding[],
  judged: Found[],
  subject: Subject,
  settings: Settings,
  runtime: Gathering,
): Promise<Omit<Ready, 'reviewed'>> {
  const { files, policy } = subject
  const redactor = createRedactor(policy.redact)
  const size = Math.min(mostThreads, availableParallelism())
  const parsers = openParsers({ ...parseLimits, ...runtime.parsing, size })
  // The offline rules read code, not rules.
  const asksModel = !isOffline(settings, runtime.event.keyless)
  const hasFix = settings.autofix && judged.some(({ finding }) => finding.fix !== null)
  const rules = asksModel || hasFix ? await openRules(settings, subject, runtime) : null
  const recovered =
    rules === null || !asksModel ? null : await recoverTraces(findings, rules, subject, runtime)
  const source = await openEvidence(files, {
    redactor,
    parse: parsers.parse,
    budget: settings['evidence-budget'],
    patternsOf: (rule) => rules?.patternsOf(rule) ?? null,
  })
  // What any finding flags as a secret is one in all that is shown, also where nobody is asked about that finding.
  await source.library.learnSecrets(
    judged.map(({ finding }) => finding),
    files,
  )
  const traced = findings.map((finding) => {
    const trace = recovered?.traces.get(finding.fingerprint)
    return trace === undefined ? finding : { ...finding, trace }
  })
  const gathered = await source.gather(traced)
  const notes = [
    ...(rules?.notes() ?? []),
    ...(recovered?.notes ?? []),
    ...notParsed(parsers.failures),
    ...notFollowed(source.cutShort),
  ]
  const { library } = source
  const workshop: Workshop = {
    parse: parsers.parse,
    redact: (text) => library.redact(text),
    linesOf: async (path) => {
      const file = await library.open(path)
      return 'lines' in file ? file.lines : null
    },
    rules: rules?.files ?? [],
  }
  return { gathered, redactor, moreCode: createMoreCode(source), workshop, notes }
}

/** Of which less is shown than could be. */
function notFollowed(count: number): string[] {
  return count === 0
    ? []
    : [`Evidence of ${count} findings is the code around them alone: following it took too long.`]
}

const mostThreads = 4
const mostNamed = 3

/** Whose findings have less evidence than they could have. */
function notParsed(failures: readonly ParseFailure[]): string[] {
  if (failures.length === 0) return []
  const named = failures.slice(0, mostNamed).map(({ path, why }) => `${oneLine(path, 100)} (${why})`)
  const more = failures.length > mostNamed ? ` and ${failures.length - mostNamed} more` : ''
  return [`Evidence is less where a file could not be parsed: ${named.join(', ')}${more}.`]
}
