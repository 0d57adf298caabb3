import type { LineRange } from '../platform.ts'
import type { Edit, FixCheck } from './fix.ts'
import { rangeAfter } from './places.ts'

/** A result of a run, as far as it is compared. */
export interface Hit {
  /** The rule's id in the run. */
  rule: string
  path: string
  lines: LineRange
}

/** What a run of Semgrep says about some files. */
export interface ScanView {
  hits: Hit[]
  /** What kept it from reading a file whole, in words. */
  problems: { path: string; detail: string }[]
  scanned: ReadonlySet<string>
}

/** What a fix is to remove. */
export interface Target {
  path: string
  /** At head, before the fix. */
  lines: LineRange
  /** Ids in the run that stand for its rule. */
  rules: readonly string[]
}

/**
 * Whether a fix did its work, by what Semgrep says of the files before and after. A finding that is gone proves nothing where
 * the file was not read, fires elsewhere instead, or made room for another: counts are compared by rule and file, since lines move.
 */
export function judgeScan(
  edits: Edit[],
  target: Target,
  before: ScanView,
  after: ScanView,
  nameOf: (rule: string) => string,
): FixCheck {
  const paths = [...new Set([target.path, ...edits.map(({ path }) => path)])]
  for (const path of paths) {
    if (!before.scanned.has(path) || !after.scanned.has(path))
      return unchecked(`Semgrep did not read ${path}`)
    const problem = newProblem(path, before, after)
    if (problem !== null && /time\W?d? ?out/i.test(problem))
      return unchecked(`Semgrep says of ${path}: ${problem}`)
    if (problem !== null) return failed(`Semgrep cannot read all of ${path} any more: ${problem}`)
  }
  const place = widened(edits, target)
  const of = (hit: Hit) => target.rules.includes(hit.rule) && hit.path === target.path
  const then = before.hits.filter((hit) => of(hit) && overlap(hit.lines, place)).length
  if (then === 0) return unchecked('the rule does not find it with the rules at hand')
  const now = rangeAfter(edits, target.path, place)
  const still = now === null ? [] : after.hits.filter((hit) => of(hit) && overlap(hit.lines, now))
  if (still.length >= then) return failed(`the rule still fires at line ${still[0]?.lines.from}`)
  if (after.hits.filter(of).length >= before.hits.filter(of).length)
    return failed('the rule fires at another place of the file instead')
  const fresh = newHit(paths, before, after)
  if (fresh !== null) return failed(`${nameOf(fresh.rule)} fires now at ${fresh.path}:${fresh.lines.from}`)
  return { outcome: 'checked' }
}

/** Whether a fix for one finding also removes another, by the same comparison. */
export function alsoRemoves(edits: Edit[], other: Target, before: ScanView, after: ScanView): boolean {
  if (!after.scanned.has(other.path)) return false
  const of = (hit: Hit) => other.rules.includes(hit.rule) && hit.path === other.path
  const place = widened(edits, other)
  const then = before.hits.filter((hit) => of(hit) && overlap(hit.lines, place)).length
  const now = rangeAfter(edits, other.path, place)
  const still = now === null ? 0 : after.hits.filter((hit) => of(hit) && overlap(hit.lines, now)).length
  return then > 0 && still === 0
}

/** The flagged lines with all that is replaced together with one of them. */
function widened(edits: Edit[], { path, lines }: Target): LineRange {
  let { from, to } = lines
  for (const edit of edits) {
    if (edit.path !== path || edit.to < edit.from || !overlap(edit, lines)) continue
    from = Math.min(from, edit.from)
    to = Math.max(to, edit.to)
  }
  return { from, to }
}

function newProblem(path: string, before: ScanView, after: ScanView): string | null {
  const told = (view: ScanView) =>
    view.problems.filter((each) => each.path === path).map(({ detail }) => detail)
  const known = told(before)
  for (const detail of told(after)) {
    const at = known.indexOf(detail)
    if (at === -1) return detail
    known.splice(at, 1)
  }
  return null
}

/** A result of a rule that fires more often in a file than before; the last of them, since those before it may be old. */
function newHit(paths: string[], before: ScanView, after: ScanView): Hit | null {
  for (const path of paths) {
    const rules = new Set(after.hits.filter((hit) => hit.path === path).map(({ rule }) => rule))
    for (const rule of rules) {
      const same = (hit: Hit) => hit.rule === rule && hit.path === path
      const now = after.hits.filter(same)
      if (now.length > before.hits.filter(same).length) return now.at(-1) ?? null
    }
  }
  return null
}

function overlap(a: LineRange, b: LineRange): boolean {
  return a.from <= b.to && b.from <= a.to
}

function unchecked(why: string): FixCheck {
  return { outcome: 'unchecked', why }
}

function failed(why: string): FixCheck {
  return { outcome: 'failed', why }
}
