import { UserError } from '../core/errors.ts'
import type { FixedFile } from '../core/fix/patch-file.ts'
import { plural } from '../core/render/words.ts'
import { oneLine } from '../core/text/encode.ts'
import { changeFiles } from '../system/work-tree.ts'
import type { Runtime } from './runtime.ts'

/** Throws `UserError` where nobody would look at what is written. */
export function checkApply({ event }: Pick<Runtime, 'event'>): void {
  if (!event.inPipeline) return
  throw new UserError(
    '--apply writes to a work tree that somebody looks at, and this is a pipeline.',
    'A job of its own can run git apply with fixes.patch of the report folder.',
  )
}

/** Writes files with their checked fixes into the work tree, and says which. */
export async function applyFixes(
  root: string,
  files: readonly FixedFile[],
  { output }: Pick<Runtime, 'output'>,
): Promise<void> {
  if (files.length === 0) {
    output.print('\nNo fix was checked, so nothing is changed.\n')
    return
  }
  const { written, left } = await changeFiles(root, files)
  const names = written.map((path) => oneLine(path, 200)).join(', ')
  if (written.length > 0)
    output.print(
      `\nChanged ${plural(written.length, 'file')}: ${names}. Look at it with git diff; behavior was not tested.\n`,
    )
  for (const { path, why } of left) output.note(`Left ${oneLine(path, 200)} as it is: ${why}.\n`)
}
