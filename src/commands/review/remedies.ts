import type { Decision } from '../../core/decision.ts'
import type { Finding } from '../../core/finding.ts'
import { type Choice, chooseFixes, type Proposal } from '../../core/fix/choose-fixes.ts'
import type { Fix, Remedies, Remedy } from '../../core/fix/fix.ts'
import type { RemedyOutcome } from '../../core/fix/proposed.ts'
import { ruleEdits } from '../../core/fix/rule-edits.ts'
import { plural, readingOrder } from '../../core/render/words.ts'
import { oneLine } from '../../core/text/encode.ts'
import { askForRemedies } from './ask-remedies.ts'
import type { Candidate } from './fix-bench.ts'
import { type RemedyContext, tryAll, type Work } from './remedy-work.ts'

/** What is proposed, and what a reader has to know about it, in whole sentences. */
export interface Proposed {
  remedies: Remedies
  notes: string[]
}

/**
 * Proposes what to do about findings: the rule's own fix where it passes every check, else the model's, asked
 * once more with what failed; and guidance in either case. Never throws for what a model, a network or Semgrep does.
 */
export async function proposeRemedies(decisions: Decision[], context: RemedyContext): Promise<Proposed> {
  const { settings } = context
  const works = readingOrder(decisions).map(
    (decision): Work => ({ decision, finding: decision.finding, said: null, attempt: null, dropped: [] }),
  )
  // Whoever says how wants another than the rule's, where somebody can be asked.
  const isWished = context.instruction !== null && context.assessed.examinee !== null
  const untried = settings.autofix && !isWished ? await tryRules(works, context) : []
  const outcomes = await askForRemedies(works, context)
  const choices = chooseFixes(works.flatMap(proposalOf))
  const remedies = new Map(works.map((work) => [work.finding.fingerprint, remedyOf(work, choices)] as const))
  return {
    remedies: new Map([...remedies].filter(([, remedy]) => saysSomething(remedy))),
    notes: [...untried, ...failureNotes(outcomes)],
  }
}

/** Each costs a parse and a place in a scan. */
const mostTried = 200

/** Tries the rules' own fixes of the most urgent findings; returns what a reader has to know. */
async function tryRules(works: Work[], { bench }: RemedyContext): Promise<string[]> {
  const all = works.filter(({ finding }) => finding.fix !== null)
  const withFix = all.slice(0, mostTried)
  const files = await bench.files.read([...new Set(withFix.map(({ finding }) => finding.path))])
  const made: { work: Work; candidate: Candidate }[] = []
  for (const work of withFix) {
    const { finding } = work
    const read = files.get(finding.path)
    const found =
      read !== undefined && 'bytes' in read
        ? ruleEdits(finding, read.bytes)
        : { none: 'its file cannot be read' }
    if ('none' in found) work.dropped.push({ source: 'rule', why: found.none })
    else made.push({ work, candidate: candidateOf(finding, ruleFix(found.edits), [finding.path]) })
  }
  await tryAll(made, bench, null)
  return all.length <= mostTried
    ? []
    : [
        `${all.length - mostTried} fixes of rules were not tried, and are not shown: a run tries ${mostTried}.`,
      ]
}

function ruleFix(edits: Fix['edits']): Fix {
  return { source: 'rule', edits, confidence: null, explanation: '', beyond: null, removes: null }
}

function candidateOf(finding: Finding, fix: Fix, shown: readonly string[]): Candidate {
  return { finding, fix, shownFiles: new Set(shown) }
}

function proposalOf({ finding, attempt }: Work): Proposal[] {
  const offer = attempt?.outcome.offer ?? null
  return offer === null
    ? []
    : [{ fingerprint: finding.fingerprint, fix: offer, removes: attempt?.outcome.removes ?? [] }]
}

function remedyOf({ finding, said, attempt, dropped }: Work, choices: ReadonlyMap<string, Choice>): Remedy {
  const { fingerprint } = finding
  const choice = choices.get(fingerprint)
  const refused =
    choice !== undefined && 'dropped' in choice ? [{ source: sourceOf(attempt), why: choice.dropped }] : []
  return {
    fingerprint,
    why: said?.why ?? null,
    steps: said?.steps ?? [],
    fix: choice !== undefined && 'fix' in choice ? choice.fix : null,
    fixedWith: choice !== undefined && 'fixedWith' in choice ? choice.fixedWith : null,
    dropped: [...dropped, ...refused],
  }
}

function sourceOf(attempt: Work['attempt']): Fix['source'] {
  return attempt?.proposed == null ? 'rule' : 'model'
}

function saysSomething({ why, steps, fix, fixedWith, dropped }: Remedy): boolean {
  return why !== null || steps.length > 0 || fix !== null || fixedWith !== null || dropped.length > 0
}

function failureNotes(outcomes: readonly RemedyOutcome[]): string[] {
  const failures = outcomes.flatMap((each) => ('kind' in each ? [each] : []))
  const [first] = failures
  if (first === undefined) return []
  return [`There is no guidance for ${plural(failures.length, 'finding')}: ${oneLine(first.detail, 300)}`]
}
