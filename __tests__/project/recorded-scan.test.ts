import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { root } from './root.ts'

const semgrep = findSemgrep()
// In CI it has to be there: a check that is left out unseen is none.
const required = process.env.CI_RUN === '1'
if (semgrep === null && !required) {
  process.stderr.write('RECORDED SCAN UNCHECKED: there is no Semgrep (npm run tools, or set SEMGREP).\n')
}
const testIfThere = semgrep === null && !required ? test.skip : test

testIfThere(
  'Semgrep still finds in the example application what was recorded',
  async () => {
    expect(semgrep).not.toBeNull()
    const env = { ...process.env, SEMGREP: semgrep ?? '' }
    const check = promisify(execFile)(process.execPath, ['examples/record.mjs', '--check'], {
      cwd: root,
      env,
    })
    await expect(check).resolves.toMatchObject({ stdout: expect.stringContaining('the same as recorded') })
  },
  300_000,
)

/** The one that is named, else ours, else the machine's. */
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
