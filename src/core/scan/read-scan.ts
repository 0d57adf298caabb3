import { createHash } from 'node:crypto'
import { visit } from 'jsonc-parser'
import { UserError } from '../errors.ts'
import { decode } from '../text/source-text.ts'
import { isSarif, readSarif } from './sarif.ts'
import type { Scan } from './scan.ts'
import { isSemgrepJson, readSemgrepJson } from './semgrep-json.ts'

const expected = 'Expected what `semgrep scan --json` or `--sarif` writes.'

/** Reads one scan file. Throws `UserError` with its name, the place and what was expected if it is not a scan. */
export function readScan(name: string, bytes: Uint8Array): Scan {
  const document = parse(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (isSemgrepJson(document)) return { name, sha256, ...readSemgrepJson(document) }
  if (isSarif(document)) return { name, sha256, ...readSarif(document) }
  const found =
    document === null || typeof document !== 'object' ? typeof document : `keys ${keysOf(document)}`
  throw new UserError(
    `${name} is JSON, but no Semgrep scan: it has neither "results" nor "runs" (${found}).`,
    expected,
  )
}

function parse(name: string, bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new UserError(`${name} is empty: Semgrep wrote no results into it.`, expected)
  const text = decode(bytes).replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch {
    // The engine's own message quotes the file, which may hold secrets: only the place is told.
    const { line, column, atEnd } = firstFault(text)
    const what = atEnd ? 'the JSON ends too early: was the scan interrupted?' : 'not valid JSON.'
    const hint = /^\s*[[{]/.test(text) ? expected : `${expected} Is Semgrep's progress output mixed in?`
    throw new UserError(`${name}:${line}:${column}: ${what}`, hint)
  }
}

/** Where a text stops being JSON; line and column from 1. */
function firstFault(text: string): { line: number; column: number; atEnd: boolean } {
  let found: { line: number; column: number; atEnd: boolean } | null = null
  try {
    visit(
      text,
      {
        onError: (_, offset, length, line, column) => {
          const end = text.trimEnd()
          const atEnd = offset + length >= end.length
          found ??= atEnd ? { ...lastPlace(end), atEnd } : { line: line + 1, column: column + 1, atEnd }
          throw new Error('the first fault is enough')
        },
      },
      { disallowComments: true },
    )
  } catch {
    // Stopped on purpose, or nested too deeply to follow: then the beginning is all that can be named.
  }
  return found ?? { line: 1, column: 1, atEnd: false }
}

function lastPlace(text: string): { line: number; column: number } {
  return { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') }
}

function keysOf(document: object): string {
  return (
    Object.keys(document)
      .slice(0, 5)
      .map((key) => JSON.stringify(key.slice(0, 40)))
      .join(', ') || 'none'
  )
}
