import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A result of a scan, named by the code that it flags. */
export interface Flag {
  /** In the repository. */
  path: string
  /** The flagged text, looked for in the file. */
  code: string | Buffer
  /** Which of several equal texts, from 0. */
  occurrence?: number
  /** The path as the scan writes it. */
  written?: string
  rule?: string
  severity?: string
  message?: string
  /** Null for a rule without one. */
  cwe?: string | null
  category?: string
  metadata?: object
  fix?: string
  /** What asking the service about a secret showed. */
  validation?: string
}

export interface ScanFacts {
  /** Paths as the scan writes them; by default those of the flags. */
  scanned?: string[]
  errors?: object[]
}

/** What `semgrep scan --json` of Semgrep 1.182 without a login prints about the files below `root`. */
export async function semgrepScan(root: string, flags: Flag[], facts: ScanFacts = {}): Promise<string> {
  const results = await Promise.all(flags.map((flag) => resultOf(root, flag)))
  return JSON.stringify({
    version: '1.182.0',
    results,
    errors: facts.errors ?? [],
    paths: { scanned: facts.scanned ?? [...new Set(results.map(({ path }) => path))] },
    engine_requested: 'OSS',
    skipped_rules: [],
    profiling_results: [],
  })
}

/** The result of a flag as it stands in `results`. */
export async function resultOf(root: string, flag: Flag) {
  const bytes = await readFile(join(root, flag.path))
  return { ...identity(flag), ...placeOf(bytes, flag), extra: extraOf(flag) }
}

function identity({ path, written = path, rule = 'rules.sql-injection' }: Flag) {
  return { check_id: rule, path: written }
}

function extraOf({ severity = 'ERROR', message = 'A query is put together from text.', ...flag }: Flag) {
  const cwe = flag.cwe === undefined ? 'CWE-89' : flag.cwe
  return {
    message,
    ...(flag.fix !== undefined && { fix: flag.fix }),
    metadata: {
      category: flag.category ?? 'security',
      ...(cwe !== null && { cwe: [`${cwe}: a weakness`] }),
      confidence: 'MEDIUM',
      ...flag.metadata,
    },
    severity,
    fingerprint: 'requires login',
    lines: 'requires login',
    validation_state: flag.validation ?? 'NO_VALIDATOR',
    engine_kind: 'OSS',
  }
}

/** Lines from 1, columns from 1 and offsets from 0, in bytes. */
function placeOf(bytes: Buffer, { path, code, occurrence = 0 }: Flag) {
  let start = -1
  for (let count = 0; count <= occurrence; count++) start = bytes.indexOf(code, start + 1)
  if (start === -1) throw new Error(`${path} does not hold ${String(code)}`)
  return { start: positionOf(bytes, start), end: positionOf(bytes, start + Buffer.byteLength(code)) }
}

function positionOf(bytes: Buffer, offset: number) {
  const before = bytes.subarray(0, offset)
  const line = before.filter((byte) => byte === 0x0a).length + 1
  return { line, col: offset - before.lastIndexOf(0x0a), offset }
}
