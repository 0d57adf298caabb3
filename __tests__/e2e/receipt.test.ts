import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { objectAt } from '../contract/json.ts'
import { unknownModel } from '../contract/openai-errors.ts'
import { allReal, apiKey, reviewWith, startModel } from './fake-model.ts'
import { reportFolder, runBundle } from './harness.ts'
import { scan, scannedShop, shop } from './shop.ts'

describe('the receipt', () => {
  test('says of each question where it went, what it showed and what it cost, and holds no code', async () => {
    const { root } = await scannedShop()
    const usage = { input: 1000, cachedInput: 200, output: 50 }
    const model = await startModel((request) => ({ ...allReal(request), usage }))
    const { receipt, report } = await reviewWith(model.url, { cwd: root })
    expect(receipt).toMatchObject({ provider: 'openai:fake-1', endpoint: model.url, region: null })
    expect(receipt?.head).toBe(report?.head)
    expect(receipt?.questions).toHaveLength(model.requests.length)
    const sent = model.requests.map(({ body }) => {
      const messages = objectAt({ body }, 'body').messages
      return Array.isArray(messages) ? messages.map((message) => String(message.content)).join('\n') : ''
    })
    // A correction is a message that may be missing; what stands for it is an empty line.
    const digests = sent.map((text) => createHash('sha256').update(`${text}\n`).digest('hex'))
    expect(receipt?.questions.map(({ sha256 }) => sha256).sort()).toEqual(digests.sort())
    for (const question of receipt?.questions ?? []) {
      expect(question).toMatchObject({ outcome: 'answered', model: 'fake-1', usage, redactions: 0 })
      expect(question.bytes).toBeGreaterThan(1000)
      expect(question.sources).not.toEqual([])
      for (const { path, from, to } of question.sources ?? []) {
        expect(path).toBe('app.py')
        expect(from).toBeLessThanOrEqual(to)
      }
    }
    const text = JSON.stringify(receipt)
    for (const line of shop['app.py'].split('\n').filter((each) => each.trim().length > 8)) {
      expect(text).not.toContain(line.trim())
    }
    expect(text).not.toContain(apiKey)
  })

  test('counts what was redacted', async () => {
    const made = await scannedShop({
      'login.py': `def login():\n    password = "hunter2-hunter2-hunter2"\n    return connect(password)\n`,
    })
    await scan(made, [{ path: 'login.py', code: 'connect(password)', rule: 'rules.login' }])
    const model = await startModel(allReal)
    const run = await reviewWith(model.url, { cwd: made.root })
    expect(run.receipt?.questions.map(({ redactions }) => redactions)).toEqual([1])
    expect(run.everything).not.toContain('hunter2')
  })

  test('shows tries that failed', async () => {
    const { root } = await scannedShop()
    const model = await startModel(() => unknownModel('fake-1'))
    const { receipt } = await reviewWith(model.url, { cwd: root })
    expect(receipt?.questions.length).toBe(model.requests.length)
    expect(new Set(receipt?.questions.map(({ outcome }) => outcome))).toEqual(new Set(['configuration']))
  })

  test('of offline rules says that nobody was asked', async () => {
    const { root } = await scannedShop()
    const { receipt } = await runBundle({
      cwd: root,
      args: ['review', '--scope', 'all'],
      reports: reportFolder,
    })
    expect(receipt).toMatchObject({ provider: 'offline', endpoint: null, questions: [] })
  })
})
