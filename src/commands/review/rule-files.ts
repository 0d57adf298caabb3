import { realpathSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { UserError } from '../../core/errors.ts'
import type { Rule } from '../../core/finding.ts'
import { HostError } from '../../core/host-error.ts'
import { configNames, isRemote, isRulesPath } from '../../core/rules/paths.ts'
import type { FileRule } from '../../core/rules/rules-file.ts'
import type { RulesText, Shelf } from '../../core/rules/shelf.ts'
import { oneLine, sentence } from '../../core/text/encode.ts'
import { decode } from '../../core/text/source-text.ts'
import type { Settings } from '../../settings.ts'
import { ruleFiles } from '../../system/rule-folder.ts'
import type { Runtime } from '../runtime.ts'
import type { Subject } from './subject.ts'

/** What the files of rules say about the rules of a scan. */
export interface Rules {
  /** As they are written. */
  files: RulesText[]
  /** What a rule looks for, as YAML; null where its file is not at hand. */
  patternsOf(rule: Rule): string | null
  /** Its message as its author wrote it, with metavariables where a result has code. */
  messageOf(rule: Rule): string | null
  /** The rule with its sources and sanitizers; null for one that is not at hand or looks for something else than flows. */
  taintOf(rule: Rule): FileRule | null
  /** What people should know, in whole sentences; more as more rules are asked for. */
  notes(): string[]
}

const maxFiles = 5000
const maxFileBytes = 10_000_000
const maxChars = 60_000_000
const maxNotes = 5

/**
 * Opens the files of rules that `semgrep-config` names. What git tracks comes from the commit that is trusted, never from the
 * change or the work tree; what it does not track is the pipeline's own and comes from disk. Never throws for what is there.
 */
export async function openRules(
  settings: Pick<Settings, 'semgrep-config'>,
  subject: Subject,
  runtime: Pick<Runtime, 'folder'>,
): Promise<Rules> {
  const names = configNames(settings['semgrep-config'])
  const remote = names.filter(isRemote)
  const notes =
    remote.length === 0
      ? []
      : [
          `semgrep-config: the rules of ${listed(remote)} are not at hand, so what they look for is not shown, and no fix is checked with them.`,
        ]
  const files: RulesText[] = []
  for (const name of names.filter((each) => !isRemote(each))) {
    const found = await filesOf(name, subject, runtime)
    files.push(...found.files)
    notes.push(...found.notes)
  }
  if (files.length === 0) return { ...nothing, notes: () => shortened(notes) }
  const { Shelf } = await import('../../core/rules/shelf.ts')
  const kept = bounded(files, notes)
  return rulesOf(kept, new Shelf(kept), notes)
}

const nothing = { files: [], patternsOf: () => null, messageOf: () => null, taintOf: () => null }

function rulesOf(files: RulesText[], shelf: Shelf, notes: string[]): Rules {
  return {
    files,
    patternsOf: (rule) => shelf.find(rule)?.patterns || null,
    messageOf: (rule) => shelf.find(rule)?.message ?? null,
    taintOf(rule) {
      const found = shelf.find(rule)
      return found?.mode === 'taint' ? found : null
    },
    notes: () => {
      const faults = shelf.faults.map(
        ({ path, fault }) => `semgrep-config: ${said(path)} cannot be read: ${fault}.`,
      )
      return shortened([...notes, ...faults])
    },
  }
}

interface Found {
  files: RulesText[]
  notes: string[]
}

async function filesOf(name: string, subject: Subject, runtime: Pick<Runtime, 'folder'>): Promise<Found> {
  const { git, folder, trusted } = subject
  const path = git === null ? null : pathInRepository(name, folder.root, runtime.folder)
  if (git === null || path === null) {
    const files = await onDisk(resolve(runtime.folder, name), (full) => full)
    return { files, notes: files.length > 0 ? [] : [absent(name)] }
  }
  const named = (each: string) => {
    if (each === path) return true
    return (path === '' || each.startsWith(`${path}/`)) && isRulesPath(each.slice(path.length))
  }
  const found = await trustedFiles(trusted, named)
  const indexed = (await git.tracked(path)).filter(named)
  const foreign = new Set([...indexed, ...found.paths])
  const own = await ownFiles(folder.root, path, (each) => !foreign.has(each) && !subject.files.has(each))
  const files = [...found.files, ...own]
  const early = indexed.filter((each) => !found.paths.has(each))
  const notes = [...found.notes]
  if (early.length > 0 && found.notes.length === 0) {
    const where =
      trusted === null ? 'no commit is known whose word counts' : `${said(trusted.ref)} has no such file`
    notes.push(`semgrep-config: the change says what is in ${listed(early)}, so it is not read: ${where}.`)
  }
  if (files.length === 0 && notes.length === 0) notes.push(absent(name))
  return { files, notes }
}

/** By its name or by what its name leads to; null for what lies elsewhere. */
function pathInRepository(name: string, root: string, start: string): string | null {
  const full = resolve(start, name)
  for (const each of [full, resolve(realOf(start), name), realOf(full)]) {
    if (each === root) return ''
    if (each.startsWith(root + sep)) return each.slice(root.length + 1).replaceAll(sep, '/')
  }
  return null
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

async function trustedFiles(
  trusted: Subject['trusted'],
  named: (path: string) => boolean,
): Promise<Found & { paths: Set<string> }> {
  const none = { files: [], paths: new Set<string>(), notes: [] }
  if (trusted === null) return none
  try {
    const found = [...(await trusted.files(trusted.commit))].filter(([path]) => named(path))
    const small = found.filter(([, { size }]) => size <= maxFileBytes).slice(0, maxFiles)
    const blobs = await trusted.blobs([...new Set(small.map(([, { oid }]) => oid))])
    const files = small.flatMap(([path, { oid }]) => {
      const bytes = blobs.get(oid)
      return bytes === undefined ? [] : [{ path, text: decode(bytes) }]
    })
    return { files, paths: new Set(found.map(([path]) => path)), notes: [] }
  } catch (error) {
    if (!(error instanceof HostError || error instanceof UserError)) throw error
    const why = sentence(oneLine(error.message, 300))
    return { ...none, notes: [`semgrep-config: the rules at ${said(trusted.ref)} cannot be read: ${why}`] }
  }
}

/** Files of the work tree that no commit has a say in; no part of their path may be a link. */
async function ownFiles(root: string, path: string, isOwn: (path: string) => boolean): Promise<RulesText[]> {
  const full = join(root, path)
  if (realOf(full) !== full) return []
  const relative = (each: string) => each.slice(root.length + 1).replaceAll(sep, '/')
  return onDisk(full, (each) => (isOwn(relative(each)) ? relative(each) : null))
}

async function onDisk(full: string, named: (path: string) => string | null): Promise<RulesText[]> {
  const files: RulesText[] = []
  for (const file of ruleFiles(full, maxFiles)) {
    const path = named(file.path)
    const bytes = path === null ? null : await file.read(maxFileBytes)
    if (path !== null && bytes !== null) files.push({ path, text: decode(bytes) })
  }
  return files
}

/** As many files as there is room for. */
function bounded(files: RulesText[], notes: string[]): RulesText[] {
  let room = maxChars
  const kept = files.slice(0, maxFiles).filter(({ text }) => {
    room -= text.length
    return room >= 0
  })
  if (kept.length < files.length) {
    notes.push(`semgrep-config: ${files.length - kept.length} files of rules are more than are read.`)
  }
  return kept
}

function absent(name: string): string {
  return `semgrep-config: there are no rules at ${said(name)}.`
}

function listed(names: string[]): string {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return `${names.slice(0, 3).map(said).join(', ')}${more}`
}

function said(name: string): string {
  return oneLine(name, 100)
}

function shortened(notes: string[]): string[] {
  const distinct = [...new Set(notes)]
  if (distinct.length <= maxNotes) return distinct
  return [
    ...distinct.slice(0, maxNotes),
    `semgrep-config: ${distinct.length - maxNotes} more notes of this kind.`,
  ]
}
