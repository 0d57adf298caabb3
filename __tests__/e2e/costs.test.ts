import { describe, expect, test } from '@jest/globals'
import { allReal, reviewWith, startModel } from './fake-model.ts'
import { scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'

const usage = { input: 10_000, cachedInput: 4000, output: 500 }

async function priced(args: string[]) {
  const { root } = await scannedShop()
  const model = await startModel((request) => ({ ...allReal(request), usage }))
  const run = await reviewWith(model.url, { cwd: root, args })
  model.assertClean()
  return { run, model, report: soundReport(run) }
}

describe('what a run costs', () => {
  test('without prices: tokens before, tokens after, cached ones apart', async () => {
    const { run, report, model } = await priced([])
    expect(model.requests).toHaveLength(3)
    expect(run.stderr).toMatch(
      /Asking openai:fake-1 about 3 findings in 3 questions: about [\d,]+ tokens to read, [\d,]+ to write at the most\. The budget is 300,000 tokens\./,
    )
    expect(run.stderr.indexOf('Asking')).toBeLessThan(run.stderr.indexOf('Asked'))
    const words = '3 questions, 30,000 tokens in (12,000 cached), 1,500 out'
    expect(run.summary).toContain(`${words} ·`)
    expect(run.stdout).toContain(`openai:fake-1: ${words}.`)
    expect(report.provider).toMatchObject({
      questions: 3,
      usage: { input: 30_000, cachedInput: 12_000, output: 1500 },
      cost: null,
    })
  })

  test('with prices: money, too', async () => {
    const { run, report } = await priced(['--price-input', '2.5', '--price-output', '10'])
    expect(report.provider.cost).toBeCloseTo(0.09)
    expect(run.summary).toContain('1,500 out, costs 0.09')
    expect(run.stderr).toMatch(/to write at the most, which costs 0\.0\d+ to 0\.\d+\./)
  })

  test('one price alone says nothing of money', async () => {
    const { run, report } = await priced(['--price-input', '2.5'])
    expect(report.provider.cost).toBeNull()
    expect(run.everything).not.toContain('costs')
  })

  test('a budget that is too small for all says so before it asks', async () => {
    const { run } = await priced(['--token-budget', '2500'])
    expect(run.stderr).toContain('The budget is 2,500 tokens, so the least severe will be left out.')
  })

  test.each(['a', '-1', '1e3', '1,5'])('price-input %s is refused', async (price) => {
    const { root } = await scannedShop()
    const run = await reviewWith('http://127.0.0.1:9', { cwd: root, args: [`--price-input=${price}`] })
    expect(run.stderr).toContain('Setting price-input')
    expect(run.status).toBe(2)
  })
})
