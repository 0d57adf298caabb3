import type { EditedFile } from '../../core/gates/edited-file.ts'
import { oneLine } from '../../core/text/encode.ts'
import { compilesAsJavaScript } from '../../system/javascript.ts'
import { compilesAsPython } from '../../system/python.ts'

/** What a language's own compiler took for a program before a fix and takes for none after it; ends of sentences, by file. */
export async function compileFaults(
  files: readonly EditedFile[],
  env: NodeJS.ProcessEnv,
  root: string,
): Promise<Map<EditedFile, string>> {
  const faults = new Map<EditedFile, string>()
  const python = files.filter(({ path }) => path.endsWith('.py'))
  const taken = (await compilesAsPython(versionsOf(python), env, root)) ?? []
  for (const [index, file] of python.entries()) {
    if (taken[2 * index] === true && taken[2 * index + 1] === false)
      faults.set(file, `Python does not take ${oneLine(file.path, 200)} for a program any more`)
  }
  const javascript = files.filter(({ path }) => /\.[cm]?js$/.test(path))
  const compiled = (await compilesAsJavaScript(versionsOf(javascript), env)) ?? []
  for (const [index, file] of javascript.entries()) {
    const [before, after] = [compiled[2 * index], compiled[2 * index + 1]]
    const kind = before?.script === true ? 'script' : 'module'
    if (before?.[kind] === true && after?.[kind] === false)
      faults.set(file, `Node does not take ${oneLine(file.path, 200)} for a ${kind} any more`)
  }
  return faults
}

function versionsOf(files: readonly EditedFile[]): string[] {
  return files.flatMap(({ before, after }) => [before, after])
}
