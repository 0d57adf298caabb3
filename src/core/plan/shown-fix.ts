import { createHash } from 'node:crypto'
import type { Decision } from '../decision.ts'
import type { Finding } from '../finding.ts'
import type { Edit, Remedy } from '../fix/fix.ts'
import type { Live } from '../render/shown.ts'
import { canBeSuggested } from '../render/suggestion.ts'
import { isLikelyFalse } from '../render/words.ts'
import type { MarkedFinding } from './mark.ts'
import type { PlanInput } from './plan-input.ts'
import type { Objected } from './word.ts'

/** A finding as its comment shows it, with what is proposed about it. */
export function liveItem(decision: Decision, objected: Objected | null, input: PlanInput): Live {
  const { fingerprint } = decision.finding
  const remedy = input.remedies.get(fingerprint)
  const evidence = input.evidence.get(fingerprint)
  return { kind: 'live', decision, evidence, remedy, partner: partnerOf(remedy, input), objected }
}

/** The finding whose fix removes this one too, where both are shown. */
function partnerOf(remedy: Remedy | undefined, { remedies, decisions, mayShow }: PlanInput): Finding | null {
  if (remedy === undefined || remedy.fix !== null || remedy.fixedWith === null) return null
  const partner = decisions.find(({ finding }) => finding.fingerprint === remedy.fixedWith)
  const isShown = partner !== undefined && mayShow(partner) && remedies.get(remedy.fixedWith)?.fix != null
  return isShown ? partner.finding : null
}

/** Lines that a click could replace on this host, if the comment stood on them; null where none could. */
export function suggestionOf(decision: Decision, input: PlanInput): Edit | null {
  const fix = input.remedies.get(decision.finding.fingerprint)?.fix
  if (!input.comment.showFixes || isLikelyFalse(decision) || fix?.check.outcome !== 'checked') return null
  const { suggestion } = fix
  return suggestion !== null && canBeSuggested(suggestion, input.forms.suggestion) ? suggestion : null
}

/**
 * What a mark remembers of the fix that a comment shows: whose it is, what became of its check, and a digest of its code, wherever
 * that stands. Null where it shows none.
 */
export function markedFix({ decision, remedy, partner }: Live, input: PlanInput): MarkedFinding['fix'] {
  if (!input.comment.showFixes || isLikelyFalse(decision)) return null
  if (!remedy?.fix) return partner === null ? null : `with ${partner.fingerprint}`
  const { source, check, changes } = remedy.fix
  const told = changes.map(({ path, before, after }) => [
    path === decision.finding.path ? null : path,
    before,
    after,
  ])
  return `${source} ${check.outcome} ${digest(told)}`
}

/** Whether nobody said anything of what to do about a finding: not asked, or no answer. */
export function isUnanswered(remedy: Remedy | undefined): boolean {
  if (remedy === undefined) return true
  const { why, steps, fix, fixedWith, dropped } = remedy
  return why === null && steps.length === 0 && fix === null && fixedWith === null && dropped.length === 0
}

/**
 * Whether a reader would see no news in the fix of today. A model is never the same twice: of one code that it was shown, another
 * wording is none, nor is it that it says nothing today.
 */
export function isSameFix(
  before: Pick<MarkedFinding, 'fix' | 'evidence'>,
  now: Pick<MarkedFinding, 'fix' | 'evidence'>,
  unanswered: boolean,
): boolean {
  if (before.fix === now.fix) return true
  const isModels = before.fix?.startsWith('model ') === true
  if (!isModels || before.evidence === '' || before.evidence !== now.evidence) return false
  return now.fix === null ? unanswered : kindOf(now.fix) === kindOf(before.fix)
}

/** Source and outcome. */
function kindOf(fix: string | null): string {
  return fix?.split(' ').slice(0, 2).join(' ') ?? ''
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
