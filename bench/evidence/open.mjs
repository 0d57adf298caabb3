import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { placeFindings } from '../../src/commands/review/findings.ts'
import { openFolder } from '../../src/commands/review/subject.ts'
import { trackedFiles } from '../../src/context/files.ts'
import { mergeScans } from '../../src/core/scan/merge-scans.ts'
import { readScan } from '../../src/core/scan/read-scan.ts'
import { readSettings } from '../../src/read-settings.ts'
import { Folder } from '../../src/system/folder.ts'
import { Git } from '../../src/system/git.ts'
import { readPacked } from './labels.mjs'

/**
 * The findings of a scan, placed in the code as a review places them, and the files that evidence may come from: what git
 * tracks at HEAD where the folder is a checkout, plain files where it is not.
 */
export async function openCode(folder, scanFile) {
  const settings = readSettings({ action: false, flags: new Map([['scope', 'all']]), env: {} })
  const subject = (await openCheckout(folder)) ?? (await openFolder(settings, folder))
  const scan = mergeScans([readScan(scanFile, readPacked(scanFile))])
  const { findings, broken } = await placeFindings(scan, subject, settings)
  return { findings, files: subject.files, broken: [...scan.broken, ...broken] }
}

async function openCheckout(folder) {
  const root = realpathSync(resolve(folder))
  const git = await Git.open(root, process.env)
  // A folder inside somebody else's checkout is a folder: its paths are not the repository's.
  if (git === null || realpathSync(git.root) !== root) return null
  const head = await git.resolve('HEAD')
  if (head === null) throw new Error(`${folder} has no commit`)
  return {
    folder: new Folder(root),
    workingFolder: '',
    files: trackedFiles(git, await git.files(head), (words, endings) => git.mentions(head, words, endings)),
  }
}

/** The same files; counts which were read. */
export function counted(files) {
  const paths = new Set()
  return {
    paths,
    files: {
      ...files,
      read: (wanted) => {
        for (const path of wanted) paths.add(path)
        return files.read(wanted)
      },
    },
  }
}
