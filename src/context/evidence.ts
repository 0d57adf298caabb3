import type { Evidence } from '../core/evidence.ts'
import { fileKindOf } from '../core/file-kind.ts'
import type { Finding } from '../core/finding.ts'
import { literalsIn, redact } from '../core/redaction.ts'
import { cut } from '../core/text/encode.ts'
import { decode, SourceText } from '../core/text/source-text.ts'
import { familyOf } from '../core/weakness.ts'
import { enclosingFunction, type LineRange } from './enclosing.ts'
import type { FileRead, SourceFiles } from './files.ts'
import { contextLines, pieceOf, windows } from './pieces.ts'
import type { Redactor, Secret } from './redact.ts'

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
  source: SourceText
  text: string
  secrets: Secret[]
  lines: string[]
}

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
  for (const [index, { path }] of findings.entries()) byPath.set(path, [...(byPath.get(path) ?? []), index])
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
    const file = await openFile(read.bytes, redactor)
    const gathered: Gathered[] = []
    for (const finding of findings) {
      const none = {
        unavailable: finding.unavailable ?? 'its lines are not in the reviewed commit',
        private: false,
      }
      gathered.push(finding.head === null ? none : await evidenceOf(finding, finding.head, file, redactor))
    }
    return gathered
  } catch (error) {
    if (error instanceof TypeError) throw error
    return refuse('its secrets could not be searched for, so it is not shown', true)
  }
}

/** Messages repeat from finding to finding: each is searched once. */
function withMemory(redactor: Redactor): Redactor {
  const known = new Map<string, Promise<Secret[]>>()
  return {
    find(text) {
      if (text.length > 4000) return redactor.find(text)
      const found = known.get(text) ?? redactor.find(text)
      known.set(text, found)
      return found
    },
  }
}

/** The function around a finding in the file's own bytes; null at the top level. Lines at head. */
export function enclosingOf(finding: Finding, bytes: Uint8Array): LineRange | null {
  if (finding.head === null) return null
  return enclosingFunction(decode(bytes).split(/\r?\n/), finding.head)
}

async function openFile(bytes: Buffer, redactor: Redactor): Promise<OpenFile> {
  const text = decode(bytes)
  const secrets = await redactor.find(text)
  const lines = redact(text, secrets)
    .text.split('\n')
    .map((line) => line.replace(/\r$/, '').replace(/^\ufeff/, ''))
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return { source: new SourceText(bytes), text, secrets, lines }
}

async function evidenceOf(
  finding: Finding,
  head: LineRange,
  file: OpenFile,
  redactor: Redactor,
): Promise<Evidence> {
  const { matched, lines } = matchedText(finding, head, file)
  const message = redact(finding.message, await redactor.find(finding.message))
  const { fix } = finding
  const fixable = fix !== null && (await redactor.find(fix)).length === 0
  const block = enclosingFunction(lines, head)
  const range = block ?? {
    from: Math.max(1, head.from - contextLines),
    to: Math.min(lines.length, head.to + contextLines),
  }
  const role = block ? 'enclosing function' : 'surrounding lines'
  const focus = decode(file.source.lineBytes(head.from).subarray(0, finding.span.start.column - 1)).length
  return {
    finding,
    message: cut(message.text, maxMatched),
    matched: cut(matched, maxMatched),
    fix: fixable ? fix : null,
    fileKind: fileKindOf(finding.path),
    pieces: windows(range, head, lines.length).map((part) =>
      pieceOf(finding.path, role, part, lines, head, focus),
    ),
  }
}

/** The flagged code without secrets, and the file's lines with the finding's own secret masked as well. */
function matchedText(
  finding: Finding,
  head: LineRange,
  file: OpenFile,
): { matched: string; lines: string[] } {
  const shift = head.from - finding.span.start.line
  const span = {
    start: { ...finding.span.start, line: finding.span.start.line + shift },
    end: { ...finding.span.end, line: finding.span.end.line + shift },
  }
  const startByte = file.source.offset(span.start) ?? 0
  const endByte = file.source.offset(span.end) ?? startByte
  const start = decode(file.source.bytes.subarray(0, startByte)).length
  const raw = decode(file.source.bytes.subarray(startByte, endByte))
  const end = start + raw.length
  const own =
    familyOf(finding.rule) === 'secret'
      ? literalsIn(raw).map((literal) => ({
          start: start + literal.start,
          end: start + literal.end,
          kind: 'flagged secret',
        }))
      : []
  const inside = [...file.secrets, ...own].flatMap((secret) => {
    const from = Math.max(secret.start, start)
    const to = Math.min(secret.end, end)
    return from < to ? [{ start: from - start, end: to - start, kind: secret.kind }] : []
  })
  const matched = redact(raw, inside).text
  if (own.length === 0) return { matched, lines: file.lines }
  const lines = redact(file.text, [...file.secrets, ...own])
    .text.split('\n')
    .map((line) => line.replace(/\r$/, ''))
  return { matched, lines }
}
