import type { Evidence } from '../core/evidence.ts'
import { fileKindOf } from '../core/file-kind.ts'
import type { Finding } from '../core/finding.ts'
import {
  flaggedValues,
  occurrences,
  placeholders,
  type Replacement,
  redact,
  replaced,
  type Secret,
} from '../core/redaction.ts'
import { cut } from '../core/text/encode.ts'
import { LineIndex } from '../core/text/line-index.ts'
import { decode, SourceText } from '../core/text/source-text.ts'
import { familyOf } from '../core/weakness.ts'
import { enclosingFunction, type LineRange, Outline } from './enclosing.ts'
import type { FileRead, SourceFiles } from './files.ts'
import { contextLines, pieceOf, windows } from './pieces.ts'
import type { Redactor } from './redact.ts'

const maxMatched = 2000

/** Why there is no evidence about a finding. */
export interface NoEvidence {
  unavailable: string
  /** The file is one that nobody may see. */
  private: boolean
}

export type Gathered = Evidence | NoEvidence

/** A file as evidence comes from it: redacted as a whole before any line is cut. */
interface OpenFile {
  index: LineIndex
  text: string
  replacements: Replacement[]
  /** What findings of this file flag as secrets. */
  values: Set<string>
  lines: string[]
  outline: Outline
}

/** A file may be made to take for ever: past this its findings go without evidence, and the run goes on. */
const fileLimitMs = 10_000

/** Files whose bytes are in memory at once. */
const batchSize = 100

/**
 * The code that an assessor is shown about each finding, in the findings' order: the enclosing function, or ten lines
 * either side. The one place that knows how evidence is chosen. What cannot be redacted is not shown.
 */
export async function gatherEvidence(
  findings: Finding[],
  files: SourceFiles,
  redactor: Redactor,
): Promise<Gathered[]> {
  const remembering = withMemory(redactor)
  const byPath = new Map<string, number[]>()
  for (const [index, { path }] of findings.entries()) {
    const indexes = byPath.get(path)
    if (indexes) indexes.push(index)
    else byPath.set(path, [index])
  }
  const paths = [...byPath.keys()]
  const gathered: Gathered[] = []
  for (let at = 0; at < paths.length; at += batchSize) {
    const reads = await files.read(paths.slice(at, at + batchSize))
    for (const [path, read] of reads) {
      const indexes = byPath.get(path) ?? []
      const evidence = await evidenceOfFile(
        indexes.flatMap((index) => findings[index] ?? []),
        path,
        read,
        remembering,
      )
      for (const [position, index] of indexes.entries()) gathered[index] = evidence[position] ?? unread
    }
  }
  return findings.map((_, index) => gathered[index] ?? unread)
}

const unread: NoEvidence = { unavailable: 'it was not read', private: false }

async function evidenceOfFile(
  findings: Finding[],
  path: string,
  read: FileRead,
  redactor: Redactor,
): Promise<Gathered[]> {
  const refuse = (unavailable: string, isPrivate: boolean) =>
    findings.map(() => ({ unavailable, private: isPrivate }))
  if ('refused' in read) return refuse(read.refused, read.private)
  try {
    if ((await redactor.find(path)).length > 0) return refuse('its name holds a secret', true)
    const file = await openFile(read.bytes, path, findings, redactor)
    const gathered: Gathered[] = []
    const deadline = performance.now() + fileLimitMs
    for (const finding of findings) {
      if (performance.now() > deadline) {
        gathered.push({
          unavailable: `its file took more than ${fileLimitMs / 1000} s to read`,
          private: false,
        })
        continue
      }
      const none = {
        unavailable: finding.unavailable ?? 'its lines are not in the reviewed commit',
        private: false,
      }
      gathered.push(finding.head === null ? none : await evidenceOf(finding, finding.head, file, redactor))
    }
    return gathered
  } catch {
    return refuse('its secrets could not be searched for, so it is not shown', true)
  }
}

/** Messages repeat from finding to finding: each is searched once. */
function withMemory(redactor: Redactor): Redactor {
  const known = new Map<string, Promise<Secret[]>>()
  return {
    find(text, path) {
      if (path !== undefined || text.length > 4000) return redactor.find(text, path)
      const found = known.get(text) ?? redactor.find(text)
      known.set(text, found)
      return found
    },
  }
}

/** The function around a finding in the file's own bytes; null at the top level. Lines at head. */
export function enclosingOf({ head }: Pick<Finding, 'head'>, bytes: Uint8Array): LineRange | null {
  if (head === null) return null
  return enclosingFunction(decode(bytes).split(/\r?\n/), head)
}

/** Opens a file for some findings of it: what any of them flags as a secret is one for all of them. */
async function openFile(
  bytes: Buffer,
  path: string,
  findings: Finding[],
  redactor: Redactor,
): Promise<OpenFile> {
  const source = new SourceText(bytes)
  const text = decode(bytes)
  const values = new Set<string>()
  const flagged: Secret[] = []
  const index = new LineIndex(source, text)
  for (const finding of findings.filter(({ rule }) => familyOf(rule) === 'secret')) {
    const range = flaggedRange(finding, index)
    const code = range === null ? '' : text.slice(range.start, range.end)
    const own = flaggedValues(code)
    for (const value of own) values.add(value)
    const inside = occurrences(code, own, flaggedSecret, 1)
    flagged.push(
      ...inside.map(({ start, end, kind }) => ({
        start: start + (range?.start ?? 0),
        end: end + (range?.start ?? 0),
        kind,
      })),
    )
  }
  const secrets = [
    ...(await redactor.find(text, path)),
    ...flagged,
    ...occurrences(text, values, flaggedSecret),
  ]
  const replacements = placeholders(text, secrets)
  const lines = replaced(text, replacements)
    .split('\n')
    .map((line) => line.replace(/\r$/, '').replace(/^\ufeff/, ''))
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return { index, text, replacements, values, lines, outline: new Outline(lines) }
}

const flaggedSecret = 'flagged secret'

async function evidenceOf(
  finding: Finding,
  head: LineRange,
  file: OpenFile,
  redactor: Redactor,
): Promise<Evidence> {
  const { lines, values } = file
  const range = flaggedRange(finding, file.index) ?? { start: 0, end: 0 }
  const matched = replaced(file.text, file.replacements, range.start, range.end)
  const clean = async (text: string) =>
    redact(text, [...(await redactor.find(text)), ...occurrences(text, values, flaggedSecret)])
  const message = await clean(finding.message)
  const fix = finding.fix === null ? null : await clean(finding.fix)
  const block = enclosingFunction(lines, head, file.outline)
  const shown = block ?? {
    from: Math.max(1, head.from - contextLines),
    to: Math.min(lines.length, head.to + contextLines),
  }
  const role = block ? 'enclosing function' : 'surrounding lines'
  const focus = Math.max(0, lines[head.from - 1]?.indexOf(matched.split(/\r?\n/)[0] ?? '') ?? 0)
  return {
    finding,
    message: cut(message, maxMatched),
    matched: cut(matched, maxMatched),
    fix: fix === finding.fix ? fix : null,
    fileKind: fileKindOf(finding.path),
    patterns: null,
    files: [],
    flagged: null,
    pieces: windows(shown, head, lines.length).map((part) =>
      pieceOf(finding.path, role, part, lines, head, focus),
    ),
  }
}

/** The flagged code as UTF-16 offsets at head; null where that commit does not hold it. */
function flaggedRange({ head, span }: Finding, file: LineIndex): { start: number; end: number } | null {
  if (head === null) return null
  const shift = head.from - span.start.line
  const start = file.character({ ...span.start, line: span.start.line + shift })
  const end = file.character({ ...span.end, line: span.end.line + shift })
  return start === null || end === null ? null : { start, end: Math.max(start, end) }
}
