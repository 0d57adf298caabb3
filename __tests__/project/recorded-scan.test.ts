import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from '@jest/globals'
import { semgrep, testWithSemgrep } from '../semgrep.ts'
import { root } from './root.ts'

const testIfThere = testWithSemgrep('RECORDED SCAN UNCHECKED')

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
