import type { CodeFile, Evidence, Piece } from '../core/evidence.ts'
import { fileKindOf } from '../core/file-kind.ts'
import type { Finding, Rule, TraceStep } from '../core/finding.ts'
import type { LineRange } from '../core/platform.ts'
import { renumbering, replaced } from '../core/redaction.ts'
import { type Chosen, choose, type Part } from '../core/select/choose.ts'
import { aroundPlain } from '../core/select/forms.ts'
import { importPart } from '../core/select/imports.ts'
import { PathIndex } from '../core/select/path-index.ts'
import { unitsOf } from '../core/select/unit.ts'
import { cut } from '../core/text/encode.ts'
import { Definitions } from './definitions.ts'
import { enclosingFunction } from './enclosing.ts'
import type { SourceFiles } from './files.ts'
import { Library, type NoEvidence, type OpenFile, type Parse, rangeOf, unread } from './library.ts'
import { Mentions } from './mentions.ts'
import { partsOf, restPart, type Sources } from './parts.ts'
import { lineWindow } from './pieces.ts'
import type { Redactor } from './redact.ts'

const maxMatched = 2000

export type Gathered = Evidence | NoEvidence

/** What evidence is made with. */
export interface EvidenceOptions {
  redactor: Redactor
  parse: Parse
  /** Tokens of code for one finding, or for the findings of one function together. */
  budget: number
  /** What a rule looks for, as its file says it; nothing where no file of rules is at hand. */
  patternsOf?: (rule: Rule) => string | null
}

/** Findings that share a function, and what is shown of them. */
interface Shared {
  findings: Finding[]
  pieces: Piece[]
  files: CodeFile[]
}

/** What evidence comes from, for one run: files are read, redacted and parsed once. */
export interface EvidenceSource extends Sources {
  /**
   * The code that an assessor is shown about each finding, in the findings' order. The one place that knows how evidence is
   * chosen: the function around the flagged code, the definitions of what that uses, its callers, in the order of their worth
   * until the budget is reached. Findings of one function share it. What cannot be redacted is not shown.
   */
  gather(findings: Finding[]): Promise<Gathered[]>
  /** Of how many findings the code around is all there is, because following what it uses took too long. */
  readonly cutShort: number
}

/** A run follows code for so long: files may be made to take for ever. */
const limitMs = 120_000

export async function openEvidence(files: SourceFiles, options: EvidenceOptions): Promise<EvidenceSource> {
  const library = new Library(files, options.redactor, options.parse)
  const mentions = new Mentions(files)
  const index = new PathIndex(await files.list())
  const sources = { library, mentions, index, definitions: new Definitions(library, index, mentions) }
  let spent = 0
  let cutShort = 0
  return {
    ...sources,
    get cutShort() {
      return cutShort
    },
    async gather(findings) {
      const started = performance.now()
      const late = (count: number) => {
        const isLate = spent + performance.now() - started > limitMs
        if (isLate) cutShort += count
        return isLate
      }
      await library.learnSecrets(findings, files)
      const gathered = new Map<Finding, Gathered>()
      await Promise.all(
        [...byPath(findings)].map(async ([path, each]) => {
          const evidence = await ofFile(path, each, sources, options, late)
          for (const [finding, own] of evidence) gathered.set(finding, own)
        }),
      )
      spent += performance.now() - started
      return findings.map((finding) => gathered.get(finding) ?? unread)
    },
  }
}

async function ofFile(
  path: string,
  findings: Finding[],
  sources: Sources,
  options: EvidenceOptions,
  late: (count: number) => boolean,
): Promise<[Finding, Gathered][]> {
  const file = await sources.library.open(path)
  if (!('code' in file)) return findings.map((finding) => [finding, file])
  const units = unitsOf(
    file.code.syntax,
    findings.flatMap((finding) => (finding.head === null ? [] : [{ ...finding.head, finding }])),
    file.lines.length,
    (lines) => enclosingFunction(file.lines, lines, file.outline),
  )
  const shared = await Promise.all(
    units.map(async ({ unit, members }): Promise<Shared> => {
      const flagged = members.map(({ from, to }) => ({ from, to }))
      const found =
        file.code.syntax === null || late(members.length)
          ? { parts: [plainPart(file, unit.range, flagged)], files: [file] }
          : await partsOf(unit, flagged, traceOf(members), file, file.code.syntax, sources)
      return {
        findings: members.map(({ finding }) => finding),
        ...shown(found, file, options.budget, members[0]?.finding),
      }
    }),
  )
  const evidence = shared.flatMap((group) =>
    group.findings.map(
      async (finding): Promise<[Finding, Gathered]> => [
        finding,
        await evidenceOf(finding, file, group, sources, options),
      ],
    ),
  )
  const lost = findings
    .filter(({ head }) => head === null)
    .map((finding): [Finding, Gathered] => [
      finding,
      { unavailable: finding.unavailable ?? 'its lines are not in the reviewed commit', private: false },
    ])
  return [...(await Promise.all(evidence)), ...lost]
}

/** The steps of all their traces, each once. */
function traceOf(members: { finding: Finding }[]): TraceStep[] {
  const steps = members.flatMap(({ finding }) => finding.trace)
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()]
}

/** Where nobody can parse: the function as it looks, cut around the flagged lines. */
function plainPart({ code, lines }: OpenFile, range: LineRange, flagged: LineRange[]): Part {
  const role = range.from === 1 && range.to === lines.length ? 'whole file' : 'surrounding lines'
  return { path: code.path, role, forms: aroundPlain(range, flagged), until: 1 }
}

function shown(
  { parts, files }: { parts: Part[]; files: OpenFile[] },
  file: OpenFile,
  budget: number,
  first: Finding | undefined,
): Pick<Shared, 'pieces' | 'files'> {
  const opened = new Map([file, ...files].map((each) => [each.code.path, each]))
  const linesOf = (path: string) => opened.get(path)?.lines ?? []
  const chosen = choose(parts, linesOf, budget)
  const all = choose([...parts, importPart(chosen, file.code, file.lines), restPart(file)], linesOf, budget)
  const paths = new Set(all.map(({ path }) => path))
  const focus = first === undefined ? null : focusOf(first, file)
  return {
    pieces: all.map((each) => pieceOf(each, linesOf(each.path), each.path === file.code.path ? focus : null)),
    files: [...opened.values()]
      .filter(({ code }) => code === file.code || paths.has(code.path))
      .map(({ code }) => code),
  }
}

/** Where on its line the flagged code begins, in characters. */
function focusOf(finding: Finding, file: OpenFile): { line: number; column: number } {
  const { start } = shifted(rangeOf(finding, file.index) ?? { start: 0, end: 0 }, file)
  return { line: finding.head?.from ?? 0, column: start - file.code.text.lastIndexOf('\n', start - 1) - 1 }
}

function pieceOf(
  { path, role, range }: Chosen,
  lines: string[],
  focus: { line: number; column: number } | null,
): Piece {
  const shownLines = lines
    .slice(range.from - 1, range.to)
    .map((line, at) => lineWindow(line, focus?.line === range.from + at ? focus.column : 0))
  return { path, role, from: range.from, lines: shownLines }
}

async function evidenceOf(
  finding: Finding,
  file: OpenFile,
  { pieces, files }: Shared,
  { library }: Sources,
  { patternsOf }: EvidenceOptions,
): Promise<Evidence> {
  const range = rangeOf(finding, file.index) ?? { start: 0, end: 0 }
  const matched = replaced(file.original, file.replacements, range.start, range.end)
  const message = await library.redact(finding.message)
  const fix = finding.fix === null ? null : await library.redact(finding.fix)
  const patterns = patternsOf?.(finding.rule) ?? null
  const renumber = renumbering([...pieces.flatMap(({ lines }) => lines), matched, message])
  return {
    finding: await cleanOf(finding, library),
    message: cut(renumber(message), maxMatched),
    matched: cut(renumber(matched), maxMatched),
    fix: fix === finding.fix ? fix : null,
    fileKind: fileKindOf(finding.path),
    patterns: patterns && (await library.redact(patterns)),
    pieces: pieces.map((piece) => ({ ...piece, lines: piece.lines.map(renumber) })),
    files,
    flagged: finding.head === null ? null : shifted(range, file),
  }
}

/** What is shown of a finding besides its code: links without secrets, and no step in a file that nobody may see. */
async function cleanOf(finding: Finding, library: Library): Promise<Finding> {
  const { rule, trace } = finding
  const references = await Promise.all(rule.references.map((link) => library.redact(link)))
  const steps = await Promise.all(trace.map(({ path }) => library.open(path)))
  return {
    ...finding,
    rule: { ...rule, references },
    trace: trace.filter((_, index) => 'code' in (steps[index] ?? {})),
  }
}

/** The same place in the text in which placeholders stand for secrets. */
function shifted(
  { start, end }: { start: number; end: number },
  { original, replacements }: OpenFile,
): { start: number; end: number } {
  const before = replaced(original, replacements, 0, start).length
  return { start: before, end: before + replaced(original, replacements, start, end).length }
}

function byPath(findings: Finding[]): Map<string, Finding[]> {
  const paths = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = paths.get(finding.path)
    if (known) known.push(finding)
    else paths.set(finding.path, [finding])
  }
  return paths
}
