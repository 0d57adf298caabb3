import { realpathSync } from 'node:fs'
import { UserError } from '../../core/errors.ts'
import type { MergedScan } from '../../core/scan/merge-scans.ts'
import type { Runtime } from '../runtime.ts'
import type { Subject } from './subject.ts'

/** In a pipeline, a scan that comes with the change is what its author says was found. */
export async function refuseTracked(
  files: string[],
  { change, folder, git }: Subject,
  { event }: Runtime,
): Promise<void> {
  if (!event.inPipeline || change === null || git === null) return
  // By its name, and by what the name leads to: a link can come with the change as well.
  for (const file of files.flatMap((each) => [each, realpathSync(each)])) {
    const path = file.startsWith(`${folder.root}/`) ? file.slice(folder.root.length + 1) : null
    if (path !== null && (await git.isTracked(path))) {
      throw new UserError(
        `scan: git tracks ${path}, so the change could write it.`,
        'Scan in this pipeline, into a file that is not tracked.',
      )
    }
  }
}

/** A scan that read no file says nothing, and must not look like one that found nothing. */
export function refuseEmpty(scan: MergedScan): void {
  if (scan.results.length > 0 || scan.broken.length > 0 || scan.scanned === null || scan.scanned.length > 0)
    return
  const why = scan.failures[0] === undefined ? '' : ` Semgrep says: ${scan.failures[0]}`
  throw new UserError(
    `The scan read no files, so it says nothing about this code.${why}`,
    'Check the paths and rules that Semgrep was given.',
  )
}
