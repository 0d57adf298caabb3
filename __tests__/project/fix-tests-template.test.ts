import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { bareEnvironment, repository } from '../e2e/harness.ts'
import { root } from './root.ts'

const patch = `diff --git a/a.txt b/a.txt
--- a/a.txt
+++ b/a.txt
@@ -1,1 +1,1 @@
-old
+new
`

async function tried(text: string | null, ...command: string[]) {
  const made = await repository({ 'a.txt': 'old\n' })
  if (text !== null) await made.write({ '.git/fixes.patch': text })
  const words = [join(root, 'ci-templates/fix-tests.sh'), '.git/fixes.patch', ...command]
  const ended = await promisify(execFile)('sh', words, { cwd: made.root, env: bareEnvironment(made.root) })
    .then(({ stdout, stderr }) => ({ status: 0, said: stdout + stderr }))
    .catch((error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      said: error.stdout + error.stderr,
    }))
  return { ...ended, left: await readFile(join(made.root, 'a.txt'), 'utf8') }
}

describe('the project’s own tests with checked fixes made', () => {
  test('see the fixed files, and leave them as they were', async () => {
    const { status, said, left } = await tried(patch, 'grep', '-q', 'new', 'a.txt')
    expect({ status, left }).toEqual({ status: 0, left: 'old\n' })
    expect(said).toContain('your tests pass')
  })

  test('end as they end', async () => {
    const { status, said, left } = await tried(patch, 'sh', '-c', 'exit 7')
    expect({ status, left }).toEqual({ status: 7, left: 'old\n' })
    expect(said).toContain('do not take them unseen')
  })

  test.each<[string, string | null, string[], number, string]>([
    ['there is no fix', '', ['false'], 0, 'nothing to test'],
    ['there is no report', null, ['true'], 2, 'keep the report folder'],
    [
      'it is another commit',
      patch.replace('-old', '-other'),
      ['true'],
      2,
      'check out the one that was reviewed',
    ],
    ['no command is given', patch, [], 2, 'usage:'],
  ])('are not run where %s', async (_, text, command, status, words) => {
    const ended = await tried(text, ...command)
    expect({ status: ended.status, left: ended.left }).toEqual({ status, left: 'old\n' })
    expect(ended.said).toContain(words)
  })
})
