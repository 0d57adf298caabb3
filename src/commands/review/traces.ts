import { join } from 'node:path'
import { enclosingFunction, Outline } from '../../context/enclosing.ts'
import type { Finding, TraceStep } from '../../core/finding.ts'
import type { LineRange } from '../../core/platform.ts'
import type { FileRule } from '../../core/rules/rules-file.ts'
import type { Mark, TaintSearch } from '../../core/rules/taint-rules.ts'
import type { Scan } from '../../core/scan/scan.ts'
import { decode } from '../../core/text/source-text.ts'
import { layFile, type Scratch, withScratch } from '../../system/scratch.ts'
import { Semgrep } from '../../system/semgrep.ts'
import type { Runtime } from '../runtime.ts'
import type { Rules } from './rule-files.ts'
import type { Subject } from './subject.ts'

/** Ways into findings that the scan does not tell, by fingerprint; and what people should know, in whole sentences. */
export interface Recovered {
  traces: Map<string, TraceStep[]>
  notes: string[]
}

/** All that Semgrep may take; a run does without traces after that. */
const limitMs = 30_000
const maxFiles = 2000
/** Files whose bytes are in memory at once. */
const batchSize = 100
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
 * parts of all rules run once over the files as they are at the reviewed commit. Never throws; what fails costs traces alone.
 */
export async function recoverTraces(
  findings: Finding[],
  rules: Rules,
  subject: Pick<Subject, 'files' | 'folder'>,
  { env, cancelled }: Pick<Runtime, 'env' | 'cancelled'>,
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
  const { config } = search
  try {
    return await withScratch(async (scratch) => {
      const laid = await layFiles(wanted, subject, scratch)
      if (laid.length === 0 || !(await layFile(scratch.root, 'rules.yml', config))) return without()
      const limit = { ms: limitMs, signal: cancelled }
      const scan = await semgrep.run(join(scratch.root, 'rules.yml'), scratch, laid, limit)
      if ('failed' in scan) return without(`Semgrep failed: ${scan.failed}`)
      return { traces: await read(scan, search, wanted), notes: [] }
    })
  } catch {
    return without('there is no folder to do it in')
  }
}

function without(why?: string): Recovered {
  const note = `The sources and sanitizers of taint rules were not searched for: ${why}.`
  return { traces: new Map(), notes: why === undefined ? [] : [note] }
}

/** Writes the files with findings into the scratch folder, and notes the function around each; the paths written. */
async function layFiles(
  wanted: Wanted[],
  { files }: Pick<Subject, 'files'>,
  scratch: Scratch,
): Promise<string[]> {
  const byPath = new Map<string, Wanted[]>()
  for (const each of wanted) byPath.set(each.finding.path, [...(byPath.get(each.finding.path) ?? []), each])
  const paths = [...byPath.keys()].slice(0, maxFiles)
  const laid: string[] = []
  for (let at = 0; at < paths.length; at += batchSize) {
    for (const [path, read] of await files.read(paths.slice(at, at + batchSize))) {
      if ('refused' in read || read.bytes.length > maxBytes) continue
      if (!(await layFile(scratch.files, path, read.bytes))) continue
      laid.push(path)
      const outline = new Outline(decode(read.bytes).split(/\r?\n/))
      for (const each of byPath.get(path) ?? []) {
        each.enclosing = enclosingFunction(outline.lines, each.head, outline)
      }
    }
  }
  return laid
}

async function read(
  { results }: Pick<Scan, 'results'>,
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
