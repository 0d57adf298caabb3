import { realpathSync } from 'node:fs'
import { UserError } from '../../core/errors.ts'
import { plural } from '../../core/render/words.ts'
import type { MergedScan } from '../../core/scan/merge-scans.ts'
import { oneLine } from '../../core/text/encode.ts'
import type { Runtime } from '../runtime.ts'
import type { Subject } from './subject.ts'

/**
 * In a pipeline, a scan that comes with the change is what its author says was found, and answers are what its author says of
 * it. `setting` names the files.
 */
export async function refuseTracked(
  setting: 'scan' | 'batch-import',
  files: string[],
  { change, folder, git }: Subject,
  { event }: Runtime,
): Promise<void> {
  if (!event.inPipeline || git === null || (change === null && event.base === null)) return
  // By its name, and by what the name leads to: a link can come with the change as well.
  for (const file of new Set(files.flatMap((each) => [each, realOf(each)]))) {
    const path = file.startsWith(`${folder.root}/`) ? file.slice(folder.root.length + 1) : null
    if (path !== null && (await git.isTracked(path))) {
      throw new UserError(`${setting}: git tracks ${path}, so the change could write it.`, cures[setting])
    }
  }
}

const cures = {
  scan: 'Scan in this pipeline, into a file that is not tracked.',
  'batch-import': 'Fetch the answers in this pipeline, into a file that is not tracked.',
} as const

/** The path itself where nothing is: who reads it says so. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** A scan that read no file says nothing, and must not look like one that found nothing. */
export function refuseEmpty(scan: MergedScan): void {
  if (scan.results.length > 0) return
  const first = scan.broken[0]
  if (first !== undefined) {
    throw new UserError(
      `${plural(scan.broken.length, 'result')} of the scan cannot be read, and there is no other. The first: ${oneLine(first.at, 200)}: ${oneLine(first.problem, 200)}.`,
      'Scan with a Semgrep from 1.60 on, with --json or --sarif.',
    )
  }
  const failure = scan.failures[0]
  const unknown = scan.scanned === null && (failure !== undefined || !scan.ran)
  if (!unknown && (scan.scanned === null || scan.scanned.length > 0)) return
  const why = failure === undefined ? '' : ` Semgrep says: ${oneLine(failure, 300)}`
  throw new UserError(
    `The scan read no files, so it says nothing about this code.${why}`,
    'Check the paths and rules that Semgrep was given.',
  )
}
