import { createHash } from 'node:crypto'
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
  } catch (error) {
    // The engine's own message quotes the file, which may hold secrets: only the place is kept.
    const position = /position (\d+)/.exec(String(error))?.[1]
    const before = position === undefined ? text : text.slice(0, Number(position))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const ended = position === undefined || Number(position) >= text.trimEnd().length
    const what = ended ? 'the JSON ends too early: was the scan interrupted?' : 'not valid JSON.'
    const hint = /^\s*[[{]/.test(text) ? expected : `${expected} Is Semgrep's progress output mixed in?`
    throw new UserError(`${name}:${line}:${column}: ${what}`, hint)
  }
}

function keysOf(document: object): string {
  return (
    Object.keys(document)
      .slice(0, 5)
      .map((key) => JSON.stringify(key.slice(0, 40)))
      .join(', ') || 'none'
  )
}
