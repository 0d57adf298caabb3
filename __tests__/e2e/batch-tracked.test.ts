import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runBundle } from './harness.ts'
import { scannedShop } from './shop.ts'

const words = ['review', '--provider', 'openai', '--model', 'fake-1', '--base', 'HEAD', '--batch-import']

describe('answers that come with the change', () => {
  test.each([
    ['by their name', 'results.jsonl'],
    ['by a link that it brings along', 'link.jsonl'],
  ])('are refused in a pipeline: %s', async (_, file) => {
    const made = await scannedShop()
    await made.write({ 'results.jsonl': '' })
    await symlink('results.jsonl', join(made.root, 'link.jsonl'))
    await made.commit()
    const args = [...words, file]
    const run = await runBundle({ cwd: made.root, args, env: { CI: 'true' } })
    expect(run.stderr).toContain(`batch-import: git tracks ${file}, so the change could write it`)
    expect({ status: run.status, report: run.report }).toEqual({ status: 2, report: null })
    // Whoever runs it on their own machine says it of their own code.
    expect((await runBundle({ cwd: made.root, args })).report).not.toBeNull()
  })
})
