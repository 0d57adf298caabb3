import { structuredPatch } from 'diff'

/** Edits beyond this are not worth the time; nor are files of more bytes than anybody reads. */
const maxEdits = 4000
const maxBytes = 2_000_000

/**
 * The hunks of a unified diff between two versions of a file, as git writes them; null for a version that is not there.
 * Undefined where git would not show them: binaries, and what is too large or too different to be compared.
 */
export function patchOf(before: Buffer | null, after: Buffer | null): string | undefined {
  const [old, now] = [before ?? empty, after ?? empty]
  if ([old, now].some((bytes) => bytes.length > maxBytes || bytes.subarray(0, 8000).includes(0))) return
  const patch = structuredPatch('', '', old.toString('utf8'), now.toString('utf8'), '', '', {
    context: 3,
    maxEditLength: maxEdits,
  })
  return patch?.hunks
    .map(({ oldStart, oldLines, newStart, newLines, lines }) =>
      [`@@ -${rangeOf(oldStart, oldLines)} +${rangeOf(newStart, newLines)} @@`, ...lines].join('\n'),
    )
    .join('\n')
}

/** A side without lines names the line before it. https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html */
function rangeOf(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`
}

const empty = Buffer.alloc(0)
