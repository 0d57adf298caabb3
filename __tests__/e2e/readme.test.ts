import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { projectFolder, runBundle, temporaryFolder } from './harness.ts'

test('every line of what the README shows is printed by the demo', async () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8')
  const sample = /Three of the cards[^`]*```\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const { stdout } = await runBundle({
    cwd: await temporaryFolder(),
    args: ['demo'],
    env: { PATH: '/usr/bin:/bin' },
  })
  const printed = new Set(stdout.split('\n').map((line) => line.trimEnd()))
  const shown = sample.split('\n').map((line) => line.trimEnd())
  expect(shown.length).toBeGreaterThan(30)
  expect(shown.filter((line) => !printed.has(line))).toEqual([])
})
