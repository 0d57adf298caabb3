import { describe, expect, test } from '@jest/globals'
import type { FakeOptions } from '../contract/vendor.ts'
import { answering, apiKey, reviewWith, startModel } from './fake-model.ts'
import { scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'

async function reviewed(reply: FakeOptions['reply']) {
  const { root } = await scannedShop()
  const model = await startModel(reply)
  const run = await reviewWith(model.url, { cwd: root })
  model.assertClean()
  soundReport(run)
  return { run }
}

describe('a server that repeats the key', () => {
  const base64 = Buffer.from(`Bearer ${apiKey}`).toString('base64')
  const forms: [string, string][] = [
    ['as it is', apiKey],
    ['in capitals', apiKey.toUpperCase()],
    ['in base64', base64],
    ['backwards', [...apiKey].reverse().join('')],
  ]

  test.each(forms)('%s, in what the model says', async (_, form) => {
    const reply = answering(() => ({ verdict: 'true_positive', reason: `It was ${form}.` }))
    const { run } = await reviewed(reply)
    expect(run.everything).not.toContain(form.slice(8, -8))
    expect(run.stdout).toContain('[secret]')
  })

  test.each(forms)('%s, in an error', async (_, form) => {
    const body = { error: { message: `Nothing fits ${form}`, type: 'x', param: null, code: null } }
    const { run } = await reviewed(() => ({ kind: 'error', status: 400, body }))
    expect(run.everything).not.toContain(form.slice(8, -8))
    expect(run.stdout).toContain('Nothing fits …')
  })
})
