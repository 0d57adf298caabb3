import { enclosingOf } from '../../context/enclosing.ts'
import type { SourceFiles } from '../../context/files.ts'
import { knownNames } from '../../context/known-names.ts'
import type { Parse } from '../../context/library.ts'
import type { Judged } from '../../core/decision.ts'
import type { Finding } from '../../core/finding.ts'
import { applyEdits } from '../../core/fix/apply.ts'
import type { Edit, Fix, FixCheck, OfferedFix } from '../../core/fix/fix.ts'
import type { EditedFile, GateContext } from '../../core/gates/edited-file.ts'
import { refusals } from '../../core/gates/gates.ts'
import { newModules, packageOf } from '../../core/gates/modules.ts'
import { openNames } from '../../core/gates/names.ts'
import type { RulesText } from '../../core/rules/shelf.ts'
import { oneLine } from '../../core/text/encode.ts'
import { decode } from '../../core/text/source-text.ts'
import type { Settings } from '../../settings.ts'
import { Semgrep, type SemgrepLimit } from '../../system/semgrep.ts'
import type { Runtime } from '../runtime.ts'
import { compileFaults } from './compile-faults.ts'
import { offerOf } from './offer.ts'
import { scanFixes } from './scan-fixes.ts'
import type { Subject } from './subject.ts'

/** A fix and the finding that it is to remove. */
export interface Candidate {
  finding: Finding
  fix: Fix
  /** Files that whoever proposes it has seen. */
  shownFiles: ReadonlySet<string>
}

/** What became of a candidate. */
export interface Outcome {
  check: FixCheck
  /** Other findings that it removes as well, by fingerprint. */
  removes: string[]
  /** As people may see it; null where it must not be used. */
  offer: OfferedFix | null
  /** Files with its edits made, by path. */
  after: ReadonlyMap<string, Uint8Array>
}

/** What fixes are tried with. */
export interface Bench {
  files: SourceFiles
  parse: Parse
  /** Takes secrets out of a text. */
  redact(text: string): Promise<string>
  /** A file's lines as people may see them; null for one that nobody may. */
  linesOf(path: string): Promise<readonly string[] | null>
  rules: RulesText[]
  /** Null where it is not on PATH. */
  semgrep: Semgrep | null
  /** Of the run, in the order in which they are shown. */
  findings: readonly Finding[]
  policyPath: string
  env: NodeJS.ProcessEnv
  /** The repository. */
  root: string
  limit: SemgrepLimit
}

interface Made extends Candidate {
  after: ReadonlyMap<string, Uint8Array>
  edited: EditedFile[]
  /** Why it must not be used; null as far as is known. */
  failed: string | null
}

/** For so long fixes are scanned at a time. */
const scanMs = 120_000

/** What the fixes of a run are tried with. */
export function benchOf(
  workshop: Pick<Bench, 'parse' | 'redact' | 'linesOf' | 'rules'>,
  judged: readonly Pick<Judged, 'finding'>[],
  { files, folder }: Pick<Subject, 'files' | 'folder'>,
  settings: Pick<Settings, 'config'>,
  { env, cancelled }: Pick<Runtime, 'env' | 'cancelled'>,
): Bench {
  return {
    ...workshop,
    files,
    semgrep: Semgrep.find(env, folder.root),
    findings: judged.map(({ finding }) => finding),
    policyPath: settings.config,
    env,
    root: folder.root,
    limit: { ms: scanMs, signal: cancelled },
  }
}

/** Tries fixes, all together, in their order: they are made in copies, looked at by the gates, and scanned. */
export async function tryFixes(candidates: readonly Candidate[], bench: Bench): Promise<Outcome[]> {
  const paths = [
    ...new Set(
      candidates.flatMap(({ finding, fix }) => [finding.path, ...fix.edits.map(({ path }) => path)]),
    ),
  ]
  const before = new Map<string, Uint8Array>()
  for (const [path, read] of await bench.files.read(paths)) if ('bytes' in read) before.set(path, read.bytes)
  const made = await Promise.all(candidates.map((candidate) => makeFix(candidate, before, bench)))
  await passGates(made, before, bench)
  await passCompilers(made, bench)
  const alive = made.filter(({ failed }) => failed === null)
  const scanned = await scanAlive(alive, before, bench)
  return Promise.all(
    made.map(async (each): Promise<Outcome> => {
      const { failed, after, fix } = each
      if (failed !== null)
        return { check: { outcome: 'failed', why: failed }, removes: [], offer: null, after }
      const { check, removes } = scanned[alive.indexOf(each)] ?? {
        check: unchecked('it was not tried'),
        removes: [],
      }
      const offer = check.outcome === 'failed' ? null : await offerOf(fix, check, before, bench)
      return { check, removes, offer, after }
    }),
  )
}

async function makeFix(
  candidate: Candidate,
  before: ReadonlyMap<string, Uint8Array>,
  bench: Bench,
): Promise<Made> {
  const after = new Map<string, Uint8Array>()
  const edited: EditedFile[] = []
  let failed: string | null = null
  for (const path of new Set(candidate.fix.edits.map((edit) => edit.path))) {
    const bytes = before.get(path)
    const edits = candidate.fix.edits.filter((edit) => edit.path === path)
    const applied =
      bytes === undefined ? { refused: `${oneLine(path, 200)} cannot be read` } : applyEdits(bytes, edits)
    if ('refused' in applied || bytes === undefined)
      failed ??= 'refused' in applied ? applied.refused : 'it cannot be made'
    else if (Buffer.compare(applied.bytes, bytes) === 0) failed ??= 'it changes nothing'
    else {
      after.set(path, applied.bytes)
      edited.push(await editedFile(path, bytes, applied.bytes, edits, bench))
    }
  }
  return { ...candidate, after, edited, failed: failed ?? (await newSecret(edited, bench)) }
}

async function editedFile(
  path: string,
  bytes: Uint8Array,
  now: Uint8Array,
  edits: Edit[],
  { parse }: Bench,
): Promise<EditedFile> {
  const [before, after] = [plainText(bytes), plainText(now)]
  const [syntaxBefore, syntaxAfter] = await Promise.all([parse(before, path), parse(after, path)])
  return { path, before, after, syntaxBefore, syntaxAfter, edits }
}

function plainText(bytes: Uint8Array): string {
  return decode(bytes)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
}

/** A literal like a secret that the file did not hold before. */
async function newSecret(edited: readonly EditedFile[], { redact }: Bench): Promise<string | null> {
  for (const { edits, before } of edited) {
    for (const line of edits.flatMap(({ lines }) => lines)) {
      if (!before.includes(line.trim()) && (await redact(line)) !== line)
        return 'it holds a literal like a secret'
    }
  }
  return null
}

async function passGates(
  made: readonly Made[],
  before: ReadonlyMap<string, Uint8Array>,
  bench: Bench,
): Promise<void> {
  const open = made.filter(({ failed }) => failed === null)
  const asked = open.flatMap(({ edited }) =>
    edited.map((file) => ({
      path: file.path,
      names: openNames(file),
      modules: newModules(file).map((module) => packageOf(file.syntaxAfter?.language ?? '', module)),
    })),
  )
  const known = await knownNames(bench.files, asked)
  for (const each of open) {
    const { finding, fix, edited, shownFiles } = each
    const bytes = before.get(finding.path)
    const context: GateContext = {
      path: finding.path,
      lines: finding.head ?? { from: 1, to: 1 },
      enclosing: bytes === undefined ? null : enclosingOf(finding, bytes),
      shownFiles,
      policyPath: bench.policyPath,
      ...known,
    }
    each.failed = refusals(fix, edited, context)[0] ?? null
  }
}

/** What the compilers of this machine took before and take no more. */
async function passCompilers(made: readonly Made[], { env, root }: Bench): Promise<void> {
  const open = made.filter(({ failed }) => failed === null)
  const lost = await compileFaults(
    open.flatMap(({ edited }) => edited),
    env,
    root,
  )
  for (const each of open) each.failed = each.edited.map((file) => lost.get(file)).find((why) => why) ?? null
}

async function scanAlive(alive: readonly Made[], before: ReadonlyMap<string, Uint8Array>, bench: Bench) {
  const { semgrep, rules, findings, limit } = bench
  if (alive.length === 0) return []
  const missing = rules.length === 0 ? 'no file of rules is at hand: name them in semgrep-config' : null
  if (missing !== null || semgrep === null) {
    const why = missing ?? 'Semgrep is not on PATH'
    return alive.map(() => ({ check: unchecked(why), removes: [] }))
  }
  const trials = alive.map(({ finding, fix, after }) => ({ finding, edits: fix.edits, after }))
  return scanFixes(trials, { semgrep, rules, before, findings, limit })
}

function unchecked(why: string): FixCheck {
  return { outcome: 'unchecked', why }
}
