import { isDenied } from '../core/deny-list.ts'
import type { Mention, Platform, TreeFile } from '../core/platform.ts'
import { extensionOf } from '../core/select/path-index.ts'
import type { Folder } from '../system/folder.ts'

/** A file's bytes, or why nobody may see them. */
export type FileRead = { bytes: Buffer } | { refused: string; private: boolean }

/** The files from which evidence may come. */
export interface SourceFiles {
  has(path: string): boolean
  /** Reads in as few processes as possible. Every path asked for is in the result. */
  read(paths: string[]): Promise<Map<string, FileRead>>
  /** All that may be read. */
  list(): Promise<string[]>
  /** Lines with any of some words as whole words, in files with one of some endings: candidates, not all that there are. */
  mentions(words: string[], endings: readonly string[]): Promise<Mention[]>
}

export type Search = SourceFiles['mentions']

/** Larger files cost more than they tell; Semgrep itself skips files over 1 MB unless told otherwise. */
const sizeLimit = 5_000_000

/** Files that git tracks in a commit or tree, out of its object database: no links, no ignored or untracked files. */
export function trackedFiles(
  store: Pick<Platform, 'blobs'>,
  files: Map<string, TreeFile>,
  search: Search = async () => [],
): SourceFiles {
  let listed: Set<string> | null = null
  const open = () => {
    listed ??= new Set([...files.keys()].filter((path) => !isDenied(path)))
    return listed
  }
  return {
    has: (path) => files.has(path),
    list: async () => [...open()],
    // What was searched may be another tree than the one that is read.
    mentions: async (words, endings) => (await search(words, endings)).filter(({ path }) => open().has(path)),
    async read(paths) {
      const reads = new Map<string, FileRead>()
      const wanted = new Map<string, string>()
      for (const path of paths) {
        const file = files.get(path)
        const refusal = refuse(path, file?.size ?? null, 'git does not track it at the reviewed commit')
        if (refusal) reads.set(path, refusal)
        else wanted.set(path, file?.oid ?? '')
      }
      const blobs = await store.blobs([...new Set(wanted.values())])
      for (const [path, oid] of wanted) {
        const bytes = blobs.get(oid)
        reads.set(path, bytes ? { bytes } : { refused: 'git has no content for it', private: false })
      }
      return reads
    },
  }
}

/** Plain files of a folder, for work without git. Obeys the same deny list. */
export function plainFiles(folder: Folder): SourceFiles {
  let listed: Promise<string[]> | null = null
  const list = () => {
    listed ??= folder.list(mostFiles).then((paths) => paths.filter((path) => !isDenied(path)))
    return listed
  }
  return {
    has: (path) => folder.has(path),
    list,
    mentions: async (words, endings) => {
      const paths = (await list()).filter((path) => endings.includes(extensionOf(path)))
      return searchFiles(folder, paths, new Set(words))
    },
    async read(paths) {
      const reads = new Map<string, FileRead>()
      for (const path of paths) {
        const refusal = refuse(path, folder.has(path) ? 0 : null, 'it is not a regular file of this folder')
        const bytes = refusal ? null : await folder.read(path, sizeLimit)
        reads.set(path, refusal ?? (bytes ? { bytes } : tooLarge))
      }
      return reads
    },
  }
}

/** A folder without git with more files than that is searched in part. */
const mostFiles = 5000
const searchedSize = 500_000

async function searchFiles(folder: Folder, paths: string[], words: ReadonlySet<string>): Promise<Mention[]> {
  const mentions: Mention[] = []
  for (const path of paths) {
    const bytes = await folder.read(path, searchedSize)
    for (const [index, text] of (bytes?.toString('utf8') ?? '').split(/\r?\n/).entries()) {
      if (wordsOf(text).some((word) => words.has(word))) mentions.push({ path, line: index + 1, text })
    }
  }
  return mentions
}

/** The names on a line. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
}

const tooLarge: FileRead = { refused: `it is larger than ${sizeLimit / 1_000_000} MB`, private: false }

function refuse(path: string, size: number | null, absent: string): FileRead | null {
  if (isDenied(path))
    return { refused: 'files of this name hold credentials and are never shown', private: true }
  if (size === null) return { refused: absent, private: false }
  return size > sizeLimit ? tooLarge : null
}
