import { join } from 'node:path'
import type { Finding, ScanResult } from '../../core/finding.ts'
import type { Edit, FixCheck } from '../../core/fix/fix.ts'
import { alsoRemoves, judgeScan, type ScanView, type Target } from '../../core/fix/judge-scan.ts'
import { type CheckRules, checkRules } from '../../core/rules/check-rules.ts'
import type { RulesText } from '../../core/rules/shelf.ts'
import { layFile, withScratch } from '../../system/scratch.ts'
import type { Semgrep, SemgrepLimit } from '../../system/semgrep.ts'

/** A fix that is to be tried. */
export interface Trial {
  finding: Finding
  edits: Edit[]
  /** Files with its edits made, by path. */
  after: ReadonlyMap<string, Uint8Array>
}

/** What came of it, and which other findings it removes, by fingerprint. */
export interface Tried {
  check: FixCheck
  removes: string[]
}

export interface ScanContext {
  semgrep: Semgrep
  rules: RulesText[]
  /** Files at head. */
  before: ReadonlyMap<string, Uint8Array>
  /** Of the run, in the order in which they are shown. */
  findings: readonly Finding[]
  limit: SemgrepLimit
}

/** Trees that are scanned at the same time: a scan takes a core, and starting it takes most of its time. */
const together = 2

/**
 * Runs the rules over the files as they are, and over trees in which fixes are made: every tree has the paths of the repository,
 * since rules may ask for them, and holds as many fixes as have no file in common. Never throws; what Semgrep does not do leaves
 * fixes unchecked.
 */
export async function scanFixes(trials: readonly Trial[], context: ScanContext): Promise<Tried[]> {
  const paths = [...new Set(trials.flatMap(pathsOf))]
  const rules = checkRules(context.rules, paths)
  const runnable = trials.filter(({ finding }) => rules.idsOf(finding.rule).length > 0)
  if (runnable.length === 0) return trials.map((trial) => missing(trial, rules))
  const layers = layersOf(runnable)
  const originals = new Map(
    [...new Set(runnable.flatMap(pathsOf))].flatMap((path) => {
      const bytes = context.before.get(path)
      return bytes === undefined ? [] : [[path, bytes] as const]
    }),
  )
  const trees = layers.map((layer) => new Map(layer.flatMap((trial) => treeOf(trial, originals))))
  try {
    const [before, ...afters] = await scanAll([originals, ...trees], rules, context)
    return trials.map((trial) => {
      const layer = layers.findIndex((each) => each.includes(trial))
      if (layer === -1) return missing(trial, rules)
      return judged(trial, before, afters[layer], rules, context.findings)
    })
  } catch {
    return trials.map(() => unchecked('the files could not be laid out'))
  }
}

function pathsOf({ finding, edits }: Pick<Trial, 'finding' | 'edits'>): string[] {
  return [...new Set([finding.path, ...edits.map(({ path }) => path)])]
}

/** As few groups as can be made one after the other, in each of which no two fixes have a file in common. */
function layersOf(trials: readonly Trial[]): Trial[][] {
  const layers: { trials: Trial[]; paths: Set<string> }[] = []
  for (const trial of trials) {
    const paths = pathsOf(trial)
    const free = layers.find((layer) => paths.every((path) => !layer.paths.has(path)))
    if (free === undefined) layers.push({ trials: [trial], paths: new Set(paths) })
    else {
      free.trials.push(trial)
      for (const path of paths) free.paths.add(path)
    }
  }
  return layers.map((layer) => layer.trials)
}

function treeOf(trial: Trial, originals: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return pathsOf(trial).flatMap((path) => {
    const bytes = trial.after.get(path) ?? originals.get(path)
    return bytes === undefined ? [] : [[path, bytes]]
  })
}

type View = ScanView | { failed: string }

async function scanAll(
  trees: ReadonlyMap<string, Uint8Array>[],
  rules: CheckRules,
  { semgrep, limit }: ScanContext,
): Promise<View[]> {
  const deadline = performance.now() + limit.ms
  return withScratch(async (shared) => {
    for (const [index, text] of rules.configs.entries()) {
      if (!(await layFile(join(shared.root, 'rules'), `${index}.yml`, text))) throw new Error('no room')
    }
    const views: View[] = []
    for (let at = 0; at < trees.length; at += together) {
      const some = trees.slice(at, at + together).map((tree) =>
        withScratch(async (scratch): Promise<View> => {
          const laid: string[] = []
          for (const [path, bytes] of tree) if (await layFile(scratch.files, path, bytes)) laid.push(path)
          const ms = deadline - performance.now()
          if (ms <= 0) return { failed: 'it took too long' }
          const scan = await semgrep.run(join(shared.root, 'rules'), scratch, laid, { ...limit, ms })
          if ('failed' in scan) return scan
          return {
            hits: scan.results.map(hitOf),
            problems: scan.problems.flatMap(({ path, detail }) => (path === null ? [] : [{ path, detail }])),
            scanned: new Set(scan.scanned ?? laid),
          }
        }),
      )
      views.push(...(await Promise.all(some)))
    }
    return views
  })
}

function hitOf({ rule, path, span }: ScanResult): ScanView['hits'][number] {
  return { rule: rule.name, path, lines: { from: span.start.line, to: span.end.line } }
}

function judged(
  { finding, edits }: Trial,
  before: View | undefined,
  after: View | undefined,
  rules: CheckRules,
  findings: readonly Finding[],
): Tried {
  if (before === undefined || after === undefined) return unchecked('Semgrep was not run')
  for (const view of [before, after]) if ('failed' in view) return unchecked(`Semgrep failed: ${view.failed}`)
  if ('failed' in before || 'failed' in after) return unchecked('Semgrep failed')
  const target = targetOf(finding, rules)
  if (target === null) return unchecked('its lines are not in the reviewed commit')
  const check = judgeScan(edits, target, before, after, rules.nameOf)
  if (check.outcome !== 'checked') return { check, removes: [] }
  // Other files of the tree hold other fixes.
  const own = pathsOf({ finding, edits })
  const removes = findings.flatMap((other) => {
    const isOther = other.fingerprint !== finding.fingerprint && own.includes(other.path)
    const also = isOther ? targetOf(other, rules) : null
    return also !== null && alsoRemoves(edits, also, before, after) ? [other.fingerprint] : []
  })
  return { check, removes }
}

function targetOf({ path, head, rule }: Finding, rules: CheckRules): Target | null {
  return head === null ? null : { path, lines: head, rules: rules.idsOf(rule) }
}

function missing({ finding }: Trial, { idsOf }: CheckRules): Tried {
  const known = idsOf(finding.rule).length > 0
  return unchecked(
    known
      ? 'Semgrep was not run'
      : `the file of the rule ${finding.rule.name} is not at hand: name it in semgrep-config`,
  )
}

function unchecked(why: string): Tried {
  return { check: { outcome: 'unchecked', why }, removes: [] }
}
