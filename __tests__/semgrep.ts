import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from '@jest/globals'
import { root } from './project/root.ts'

/** The Semgrep to test with: the one that is named, else ours, else the machine's; null where there is none. */
export const semgrep = findSemgrep()

/** A test that is left out where there is no Semgrep, which `loss` says. In CI it has to be there: a check that is left out unseen is none. */
export function testWithSemgrep(loss: string): typeof test | typeof test.skip {
  if (semgrep !== null || process.env.CI_RUN === '1') return test
  process.stderr.write(`${loss}: there is no Semgrep (npm run tools, or set SEMGREP).\n`)
  return test.skip
}

function findSemgrep(): string | null {
  const folders = [join(root, '.tools/bin'), ...(process.env.PATH ?? '').split(delimiter)]
  const candidates = process.env.SEMGREP
    ? [process.env.SEMGREP]
    : folders.map((folder) => join(folder, 'semgrep'))
  return candidates.find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
