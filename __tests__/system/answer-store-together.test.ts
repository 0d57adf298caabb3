import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { sealingKey } from '../../src/system/answer-entries.ts'
import { answerFile, openAnswerStore } from '../../src/system/answer-store.ts'

const repository = await realpath(await mkdtemp(join(tmpdir(), 'assistant-store-')))
afterAll(() => rm(repository, { recursive: true, force: true }))

test.each([1, 500])(
  'of runs that end at one time, in containers with one process id, the last counts and none fails: %d answers',
  async (answers) => {
    const seal = { trust: 'change', key: sealingKey('a secret of the customer') } as const
    const path = answerFile(repository, `cache-${answers}`, 'default', seal)
    const file = { path, repository, seal, today: '2026-01-05' }
    const runs = await Promise.all(Array.from({ length: 8 }, () => openAnswerStore(file)))
    for (const [run, { store }] of runs.entries()) {
      for (let entry = 0; entry < answers; entry++) store.set(`${run}-${entry}`, 'answer '.repeat(50))
    }
    const closed = await Promise.all(runs.map((run) => run.close()))
    expect(closed).toEqual(runs.map(() => ({ notes: [], changed: true })))
    const { store, close } = await openAnswerStore(file)
    const whole = runs.map((_, run) =>
      Array.from({ length: answers }, (_, entry) => store.get(`${run}-${entry}`)),
    )
    expect(whole.filter((each) => each.every((found) => found?.proved))).toHaveLength(1)
    expect((await close()).notes).toEqual([])
    expect((await readdir(join(path, '..'))).sort()).toEqual(['.gitignore', basename(path)])
  },
)
