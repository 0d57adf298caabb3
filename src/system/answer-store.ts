import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { plural } from '../core/render/words.ts'
import type { Store } from '../core/store.ts'
import { type Entry, limits, readEntries, renderEntries, type Seal } from './answer-entries.ts'
import { faultOf, hasCode, openOwnFile, ownFolder } from './own-folder.ts'

/** What later runs are left, in one file. */
export interface AnswerStore {
  store: Store
  /** Writes what is new. Never fails: what goes wrong is a note. */
  close(): Promise<Closed>
}

export interface Closed {
  /** For people, in whole sentences. */
  notes: string[]
  /** Whether the file holds other entries than before. */
  changed: boolean
}

export interface AnswerFile {
  path: string
  /** Below it no links are followed. */
  repository: string
  seal: Seal
  /** 2026-01-05 */
  today: string
}

/** The file of one name and one degree of trust, in the folder for answers. */
export function answerFile(
  start: string,
  folder: string,
  name: string,
  { trust }: Pick<Seal, 'trust'>,
): string {
  return join(resolve(start, folder), `${prefix}${trust}-${name}.jsonl`)
}

const prefix = 'answers-'

/** A longer value is not kept. */
const longestValue = 1_000_000

/** A store that holds nothing and keeps nothing, with what people should know about that. */
export function noStore(...notes: string[]): AnswerStore {
  return {
    store: { get: () => null, set: () => undefined },
    close: async () => ({ notes, changed: false }),
  }
}

/** Opens a file of answers. Whatever is wrong with it becomes a note, and the answers are asked for. */
export async function openAnswerStore(file: AnswerFile): Promise<AnswerStore> {
  const { path, repository, seal, today } = file
  const said = (error: unknown) => faultOf(error).replaceAll(`${repository}/`, '')
  let text: string | null
  try {
    const there = ownFolder(repository, dirname(path), { make: false })
    text = there ? await read(path) : ''
    // A host that keeps the file may have brought it without the rest.
    if (there && text !== '') await keepOutOfGit(dirname(path)).catch(() => undefined)
  } catch (error) {
    return noStore(`The cache is not used: ${said(error)}.`)
  }
  const notes = text === null ? ['The cache is longer than ours ever is, and was ignored.'] : []
  const { entries, broken } = readEntries(text ?? '', seal, today)
  let unusable = broken
  let changed = broken > 0 || text === null
  let used = false
  const store: Store = {
    get(key) {
      const entry = entries.get(key)
      if (entry === undefined) return null
      const value = parse(entry.value)
      if (value === undefined) {
        entries.delete(key)
        unusable++
        changed = true
        return null
      }
      if (entry.used !== today) used = true
      touch(entries, key, { ...entry, used: today })
      return { value, proved: seal.key !== null }
    },
    set(key, value) {
      const json = JSON.stringify(value)
      if (json === undefined || json.length > longestValue || entries.get(key)?.value === json) return
      touch(entries, key, { value: json, used: today })
      changed = true
    },
  }
  return {
    store,
    async close() {
      if (unusable > 0) {
        const are = unusable === 1 ? 'is' : 'are'
        const were = unusable === 1 ? 'was' : 'were'
        notes.push(
          `${plural(unusable, 'entry', 'entries')} of the cache ${are} broken or not ours, and ${were} ignored.`,
        )
      }
      if (!changed && !used) return { notes, changed: false }
      try {
        await write(file, renderEntries(entries, seal))
        return { notes, changed }
      } catch (error) {
        notes.push(`The cache cannot be written, so later runs ask again: ${said(error)}.`)
        return { notes, changed: false }
      }
    },
  }
}

function touch(entries: Map<string, Entry>, key: string, entry: Entry): void {
  entries.delete(key)
  entries.set(key, entry)
}

/** Undefined for what is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The file's text, empty where there is none; null where it is too long. Throws for what is no file of its own. */
async function read(path: string): Promise<string | null> {
  try {
    const file = await openOwnFile(path, 'read')
    try {
      const about = await file.stat()
      if (!about.isFile()) throw new Error(`${path} is no file`)
      if (about.size > limits.bytes) return null
      const { buffer, bytesRead } = await file.read(Buffer.alloc(about.size), 0, about.size, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return ''
    throw error
  }
}

/** All or nothing: a run that is broken off leaves what was there. */
async function write({ path, repository }: AnswerFile, text: string): Promise<void> {
  const folder = dirname(path)
  ownFolder(repository, folder, { make: true })
  await keepOutOfGit(folder)
  // Runs in containers that share the folder often have one process id.
  const fresh = `${path}.${randomUUID()}.tmp`
  try {
    await create(fresh, text)
    await rename(fresh, path)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

/** Nobody should commit answers by accident; but in a folder that holds other things as well, those may be meant to be. */
async function keepOutOfGit(folder: string): Promise<void> {
  const names = readdirSync(folder)
  if (names.some((name) => !basename(name).startsWith(prefix))) return
  await create(join(folder, '.gitignore'), '*\n').catch((error: unknown) => {
    // Another run was faster.
    if (!hasCode(error, 'EEXIST')) throw error
  })
}

async function create(path: string, text: string): Promise<void> {
  const file = await openOwnFile(path, 'create')
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}
