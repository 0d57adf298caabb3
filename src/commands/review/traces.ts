import { join } from 'node:path'
import { enclosingFunction, Outline } from '../../context/enclosing.ts'
import type { Finding, ScanResult, TraceStep } from '../../core/finding.ts'
import type { LineRange } from '../../core/platform.ts'
import type { FileRule } from '../../core/rules/rules-file.ts'
import type { Mark, TaintSearch } from '../../core/rules/taint-rules.ts'
import { decode } from '../../core/text/source-text.ts'
import { layFile, type Scratch, withScratch } from '../../system/scratch.ts'
import { Semgrep, type SemgrepLimit } from '../../system/semgrep.ts'
import type { Runtime } from '../runtime.ts'
import type { Rules } from './rule-files.ts'
import type { Subject } from './subject.ts'

/** Ways into findings that the scan does not tell, by fingerprint; and what people should know, in whole sentences. */
export interface Recovered {
  traces: Map<string, TraceStep[]>
  notes: string[]
}

/** Files that one run of Semgrep is given. */
const batchSize = 200
/** What Semgrep itself leaves out unless told otherwise. */
const maxBytes = 1_000_000

/** A finding of a taint rule, with where to look for its source. */
interface Wanted {
  finding: Finding
  head: LineRange
  rule: FileRule
  enclosing: LineRange | null
}

/**
 * Looks for the sources and sanitizers of findings whose scan has no trace, where their rule's file and Semgrep are at hand: the
 * parts of all rules run once over the files as they are at the reviewed commit. Never throws; what fails, or is not done in
 * time, costs traces alone.
 */
export async function recoverTraces(
  findings: Finding[],
  rules: Rules,
  subject: Pick<Subject, 'files' | 'folder'>,
  { env, cancelled }: Pick<Runtime, 'env' | 'cancelled'>,
  limitMs = 30_000,
): Promise<Recovered> {
  const wanted = findings.flatMap((finding): Wanted[] => {
    const rule = finding.head === null || finding.trace.length > 0 ? null : rules.taintOf(finding.rule)
    return finding.head === null || rule === null
      ? []
      : [{ finding, head: finding.head, rule, enclosing: null }]
  })
  if (wanted.length === 0) return without()
  const semgrep = Semgrep.find(env, subject.folder.root)
  if (semgrep === null) return without('Semgrep is not on PATH')
  const { taintSearch } = await import('../../core/rules/taint-rules.ts')
  const search = taintSearch(wanted.map(({ rule }) => rule))
  if (search.config === null) return without()
  const byPath = new Map<string, Wanted[]>()
  for (const each of wanted) {
    const known = byPath.get(each.finding.path)
    if (known) known.push(each)
    else byPath.set(each.finding.path, [each])
  }
  try {
    const { results, note } = await withScratch((scratch) =>
      searchFiles(byPath, search.config ?? '', semgrep, subject, scratch, {
        ms: limitMs,
        signal: cancelled,
      }),
    )
    return { traces: await read(results, search, wanted), notes: note === null ? [] : [note] }
  } catch {
    return without('the files could not be laid out')
  }
}

function without(why?: string): Recovered {
  return { traces: new Map(), notes: why === undefined ? [] : [missing('', why)] }
}

function missing(where: string, why: string): string {
  return `The sources and sanitizers of taint rules were not searched for${where}: ${why}.`
}

/** Runs the searches over the files, some at a time, so that what was found stays where there is no time for the rest. */
async function searchFiles(
  byPath: Map<string, Wanted[]>,
  config: string,
  semgrep: Semgrep,
  { files }: Pick<Subject, 'files'>,
  scratch: Scratch,
  { ms, signal }: SemgrepLimit,
): Promise<{ results: ScanResult[]; note: string | null }> {
  const deadline = performance.now() + ms
  const paths = [...byPath.keys()]
  const results: ScanResult[] = []
  if (!(await layFile(scratch.root, 'rules.yml', config))) throw new Error('the folder cannot be written')
  for (let at = 0; at < paths.length; at += batchSize) {
    const laid: string[] = []
    for (const [path, read] of await files.read(paths.slice(at, at + batchSize))) {
      if ('refused' in read || read.bytes.length > maxBytes) continue
      if (!(await layFile(scratch.files, path, read.bytes))) continue
      laid.push(path)
      noteFunctions(byPath.get(path) ?? [], read.bytes)
    }
    if (laid.length === 0) continue
    const limit = { ms: deadline - performance.now(), signal }
    const scan = await semgrep.run(join(scratch.root, 'rules.yml'), scratch, laid, limit)
    if ('failed' in scan) {
      const where = at === 0 ? '' : ` in ${paths.length - at} of ${paths.length} files`
      return { results, note: missing(where, `Semgrep failed: ${scan.failed}`) }
    }
    results.push(...scan.results)
  }
  return { results, note: null }
}

function noteFunctions(wanted: Wanted[], bytes: Uint8Array): void {
  const outline = new Outline(decode(bytes).split(/\r?\n/))
  for (const each of wanted) each.enclosing = enclosingFunction(outline.lines, each.head, outline)
}

async function read(
  results: ScanResult[],
  search: TaintSearch,
  wanted: Wanted[],
): Promise<Map<string, TraceStep[]>> {
  const { traceOf } = await import('../../core/rules/trace.ts')
  const marks = new Map<string, Map<FileRule, Mark[]>>()
  for (const result of results) {
    const ofFile = marks.get(result.path) ?? new Map<FileRule, Mark[]>()
    marks.set(result.path, ofFile)
    for (const { rule, mark } of search.marksOf(result)) {
      const known = ofFile.get(rule)
      if (known) known.push(mark)
      else ofFile.set(rule, [mark])
    }
  }
  const traces = new Map<string, TraceStep[]>()
  for (const { finding, head, rule, enclosing } of wanted) {
    const steps = traceOf(marks.get(finding.path)?.get(rule) ?? [], finding.path, head, enclosing)
    if (steps.length > 0) traces.set(finding.fingerprint, steps)
  }
  return traces
}
