import { quoted } from '../diff/listed.ts'
import { patchOf } from '../diff/patch.ts'

/** A file before and after its fixes. */
export interface FixedFile {
  /** Relative to the repository, with `/`. */
  path: string
  before: Uint8Array
  after: Uint8Array
}

/**
 * One patch that `git apply` takes, of all files that differ. `left` are those that are not in it, and why, as the end of a
 * sentence about the file: the patch is written as UTF-8, so it cannot hold lines with other bytes, changed or beside a change.
 */
export function fixesPatch(files: readonly FixedFile[]): {
  text: string
  left: { path: string; why: string }[]
} {
  const left: { path: string; why: string }[] = []
  const parts = files.flatMap(({ path, before, after }) => {
    const hunks = patchOf(bytewise(before), bytewise(after))
    if (hunks === '') return []
    const text = hunks === undefined ? null : decoded(Buffer.from(hunks, 'latin1'))
    if (text !== null) return [[...headerOf(path), text, ''].join('\n')]
    const why =
      hunks === undefined ? 'it is binary, too large or too different' : 'it is not UTF-8 where it changes'
    left.push({ path, why })
    return []
  })
  return { text: parts.join(''), left }
}

/** Each byte as a character of its own, so that different bytes that are not UTF-8 are not taken for equal. */
function bytewise(bytes: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(bytes).toString('latin1'))
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** As git does, with a tab after a name with a space, where other programs look for a time. */
function headerOf(path: string): string[] {
  const [before, after] = [quoted(`a/${path}`), quoted(`b/${path}`)]
  const end = path.includes(' ') ? '\t' : ''
  return [`diff --git ${before} ${after}`, `--- ${before}${end}`, `+++ ${after}${end}`]
}
