import type { CodeFile } from '../core/evidence.ts'
import type { Finding } from '../core/finding.ts'
import {
  flaggedValues,
  occurrences,
  placeholders,
  type Replacement,
  replaced,
  type Secret,
} from '../core/redaction.ts'
import type { Syntax } from '../core/syntax/syntax.ts'
import { LineIndex } from '../core/text/line-index.ts'
import { decode, SourceText } from '../core/text/source-text.ts'
import { flagsSecret } from '../core/weakness.ts'
import { batched } from './batched.ts'
import { Outline } from './enclosing.ts'
import type { SourceFiles } from './files.ts'
import type { Redactor } from './redact.ts'

/** Why there is no evidence about a finding. */
export interface NoEvidence {
  unavailable: string
  /** The file is one that nobody may see. */
  private: boolean
}

/** A file as evidence comes from it: redacted as a whole before any line is cut. */
export interface OpenFile {
  code: CodeFile
  lines: string[]
  /** From places in the scan to offsets in `original`. */
  index: LineIndex
  /** Before redaction. Never leaves. */
  original: string
  replacements: Replacement[]
  outline: Outline
}

/** What parses code: null where nobody knows the language, or it took too much. */
export type Parse = (text: string, path: string) => Promise<Syntax | null>

const flaggedSecret = 'flagged secret'
/** A value flagged in one file is a secret in all; shorter ones would be ordinary words there. */
const shortestElsewhere = 8

/** The files of a run, each read, redacted and parsed once. What cannot be redacted is not shown. */
export class Library {
  readonly open: (path: string) => Promise<OpenFile | NoEvidence>
  readonly #redactor: Redactor
  readonly #parse: Parse
  /** Of each secret of the run. */
  readonly #numbers = new Map<string, number>()
  /** What findings flag as secrets, by the file in which they do. */
  readonly #flagged = new Map<string, { values: Set<string>; places: Secret[] }>()
  readonly #messages = new Map<string, Promise<string>>()

  constructor(files: SourceFiles, redactor: Redactor, parse: Parse) {
    this.#redactor = redactor
    this.#parse = parse
    const read = batched((paths) => files.read(paths), batchSize)
    const opened = new Map<string, Promise<OpenFile | NoEvidence>>()
    this.open = (path) => {
      const known = opened.get(path)
      if (known !== undefined) return known
      const opening = read(path).then((found) => {
        if (found === null) return unread
        if ('refused' in found) return { unavailable: found.refused, private: found.private }
        return this.#openFile(path, found.bytes)
      })
      opened.set(path, opening)
      return opening
    }
  }

  /** Takes the values that findings flag as secrets out of every file. To be told before any is opened. */
  async learnSecrets(findings: Finding[], files: SourceFiles): Promise<void> {
    const about = findings.filter(({ rule, head }) => head !== null && flagsSecret(rule))
    const reads = await files.read([...new Set(about.map(({ path }) => path))])
    for (const finding of about) {
      const read = reads.get(finding.path)
      if (read === undefined || 'refused' in read) continue
      const text = textOf(read.bytes)
      const range = rangeOf(finding, new LineIndex(new SourceText(read.bytes), text))
      if (range === null) continue
      const flagged = this.#flagged.get(finding.path) ?? { values: new Set(), places: [] }
      const code = text.slice(range.start, range.end)
      const values = flaggedValues(code)
      for (const value of values) flagged.values.add(value)
      for (const { start, end, kind } of occurrences(code, values, flaggedSecret, 1))
        flagged.places.push({ start: range.start + start, end: range.start + end, kind })
      this.#flagged.set(finding.path, flagged)
    }
  }

  /** A text beside the files, such as a message, without what is secret; searched once each. */
  redact(text: string): Promise<string> {
    const known = this.#messages.get(text)
    if (known !== undefined) return known
    const redacting = this.#redactor.find(text).then((secrets) => {
      const flagged = [...this.#flagged.values()].flatMap(({ values }) =>
        occurrences(text, values, flaggedSecret),
      )
      return replaced(text, placeholders(text, [...secrets, ...flagged], this.#numbers))
    })
    this.#messages.set(text, redacting)
    return redacting
  }

  async #openFile(path: string, bytes: Buffer): Promise<OpenFile | NoEvidence> {
    try {
      // Somebody's address in a name tells little, and costs a file its evidence.
      const named = await this.#redactor.find(path)
      if (named.some(({ kind }) => kind !== 'e-mail address'))
        return { unavailable: 'its name holds a secret', private: true }
      const original = textOf(bytes)
      const secrets = [...(await this.#redactor.find(original, path)), ...this.#flaggedIn(original, path)]
      const replacements = placeholders(original, secrets, this.#numbers)
      const text = replaced(original, replacements)
      const lines = text.split('\n')
      if (lines.length > 1 && lines.at(-1) === '') lines.pop()
      const syntax = await this.#parse(text, path)
      const index = new LineIndex(new SourceText(bytes), original)
      const hides =
        syntax !== null && replacements.length > 0 && (await this.#hidesCode(original, path, replacements))
      return {
        code: { path, text, syntax, ...(hides && { obscured: true as const }) },
        lines,
        index,
        original,
        replacements,
        outline: new Outline(lines),
      }
    } catch {
      return { unavailable: 'its secrets could not be searched for, so it is not shown', private: true }
    }
  }

  /** Whether something is taken for a secret that is neither in one literal nor in one comment. */
  async #hidesCode(original: string, path: string, replacements: Replacement[]): Promise<boolean> {
    const syntax = await this.#parse(original, path)
    const holders = syntax === null ? [] : [...syntax.strings, ...syntax.comments]
    return replacements.some((each) => {
      const word = /^[\w.~+/=-]*$/.test(original.slice(each.start, each.end))
      return !word && !holders.some(({ start, end }) => each.start >= start && each.end <= end)
    })
  }

  #flaggedIn(text: string, path: string): Secret[] {
    return [...this.#flagged].flatMap(([file, { values, places }]) =>
      file === path
        ? [...places, ...occurrences(text, values, flaggedSecret)]
        : occurrences(text, values, flaggedSecret, shortestElsewhere),
    )
  }
}

/** Files whose bytes are in memory at once. */
const batchSize = 100

export const unread: NoEvidence = { unavailable: 'it was not read', private: false }

/** The text that offsets count in: without a byte order mark, lines ended by line feeds alone. */
function textOf(bytes: Buffer): string {
  return decode(bytes)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
}

/** The flagged code as UTF-16 offsets at head in the file's own text; null where that commit does not hold it. */
export function rangeOf({ head, span }: Finding, index: LineIndex): { start: number; end: number } | null {
  if (head === null) return null
  const shift = head.from - span.start.line
  const start = index.character({ ...span.start, line: span.start.line + shift })
  const end = index.character({ ...span.end, line: span.end.line + shift })
  return start === null || end === null ? null : { start, end: Math.max(start, end) }
}
