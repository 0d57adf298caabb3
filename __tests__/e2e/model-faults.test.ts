import { describe, expect, test } from '@jest/globals'
import {
  contextTooLong,
  invalidKey,
  quotaExhausted,
  unsupportedCountry,
  unsupportedParameter,
  vendorError,
} from '../contract/openai-errors.ts'
import type { Reply, VendorRequest } from '../contract/vendor.ts'
import { allReal, answering, apiKey, askedIn, reviewWith, startModel } from './fake-model.ts'
import { type Repository, repository } from './harness.ts'
import { manyFunctions, scan, scannedShop } from './shop.ts'
import { outcomeOf, soundReport } from './soundness.ts'

const always = (reply: Reply) => () => reply
const brief = ['--timeout-minutes', '0.05']

async function faulty(made: Repository, reply: (request: VendorRequest) => Reply, args: string[] = []) {
  const model = await startModel(reply)
  const run = await reviewWith(model.url, { cwd: made.root, args })
  model.assertClean()
  expect(run.everything).not.toContain(apiKey)
  const { findings, counts } = soundReport(run)
  const outcomes = Object.fromEntries(findings.map((finding) => [finding.rule, outcomeOf(finding)]))
  return { run, model, counts, outcomes, findings }
}

describe('an error that would meet every question', () => {
  test.each<[string, Reply, RegExp]>([
    ['403, the country', unsupportedCountry(), /check api-key, model and region/],
    ['403 that repeats the key', vendorError(403, { message: `No: ${apiKey}`, type: 'x' }), /No: /],
    ['400', unsupportedParameter('messages'), /messages/],
    ['the quota', quotaExhausted(), /quota/],
  ])('%s', async (_, reply, words) => {
    const { run, counts, findings, model } = await faulty(await scannedShop(), always(reply), brief)
    expect(findings.map(outcomeOf)).toEqual(['error', 'error', 'error'])
    expect(counts).toMatchObject({ total: 3, analyzed: 0, notAnalyzed: 3, hidden: 0, commented: 3 })
    expect(JSON.stringify(findings[0]?.assessment)).toMatch(words)
    expect(run.stdout).toContain('0 of 3 analyzed')
    expect(run.summary).toContain('0 of 3 analyzed')
    expect(run.status).toBe(3)
    expect(model.requests.length).toBeLessThanOrEqual(3)
  })

  test('a wrong key is not tried over and over', async () => {
    const many = await manyFunctions(Array.from({ length: 30 }, (_, index) => `many-${index}`))
    const { run, model, counts } = await faulty(many, always(invalidKey()), ['--concurrency', '2'])
    expect(counts).toMatchObject({ total: 30, notAnalyzed: 30 })
    expect(run.status).toBe(3)
    // Those that were under way at once, and not many more.
    expect(model.requests.length).toBeLessThanOrEqual(4)
  })

  test('nobody listens at the endpoint', async () => {
    const model = await startModel(allReal)
    await model.close()
    const { root } = await scannedShop()
    const run = await reviewWith(model.url, { cwd: root, args: brief })
    const { findings } = soundReport(run)
    expect(findings.map(outcomeOf)).toEqual(['error', 'error', 'error'])
    expect(JSON.stringify(findings[0]?.assessment)).toContain('check endpoint and network')
    expect(run.status).toBe(3)
  })

  test('the policy still has its say', async () => {
    const made = await scannedShop()
    expect((await faulty(made, always(invalidKey()), ['--fail-on', 'true-positive'])).run.status).toBe(1)
    expect((await faulty(made, always(invalidKey()), ['--on-ai-failure', 'ignore'])).run.status).toBe(0)
  })
})

describe('a question that fails', () => {
  test('once, in ways that only this vendor has: each finding is analyzed', async () => {
    const wait = { message: 'Wait.', type: 'tokens' }
    const passing: Record<string, Reply> = {
      'retry-after-0': vendorError(429, wait, { 'retry-after': '0' }),
      'retry-after-ms': vendorError(429, wait, { 'retry-after-ms': '5' }),
      'retry-after-a-date': vendorError(429, wait, { 'retry-after': new Date().toUTCString() }),
    }
    const names = Object.keys(passing)
    const failed = new Set<string>()
    const reply = (request: VendorRequest): Reply => {
      const rule = askedIn(request)[0]?.rule ?? ''
      const fault = failed.has(rule) ? undefined : passing[rule]
      failed.add(rule)
      return fault ?? allReal(request)
    }
    const { run, model, outcomes } = await faulty(await manyFunctions(names), reply)
    expect(outcomes).toEqual(Object.fromEntries(names.map((name) => [name, 'true_positive'])))
    expect(model.requests).toHaveLength(2 * names.length)
    expect(run.status).toBe(0)
  })

  test('one of three: the others are analyzed, and the run says so', async () => {
    const made = await scannedShop()
    const first = (request: VendorRequest): Reply =>
      askedIn(request).some(({ rule }) => rule === 'open')
        ? { kind: 'refusal', refusal: 'No.' }
        : allReal(request)
    const { run, counts } = await faulty(made, first)
    expect(counts).toMatchObject({ analyzed: 2, notAnalyzed: 1 })
    expect(run.stdout).toMatch(/2 of 3 analyzed.*refusal/)
    expect(run.status).toBe(0)
    expect((await faulty(made, first, ['--on-ai-failure', 'fail'])).run.status).toBe(3)
  })
})

describe('too much for one answer', () => {
  const calls = Array.from({ length: 5 }, (_, index) => `run_${index}(part)`)

  test.each<[string, Reply]>([
    ['cut', { kind: 'cut', text: '{"findings": [' }],
    ['too long', contextTooLong()],
  ])('%s: halved until it fits', async (_, fault) => {
    const one = await repository({
      'one.py': `def show(part):\n${calls.map((call) => `    ${call}\n`).join('')}`,
    })
    await scan(
      one,
      calls.map((code, index) => ({ path: 'one.py', code, rule: `rules.part-${index}` })),
    )
    const sizes: number[] = []
    const model = await startModel((request) => {
      const { length } = askedIn(request)
      sizes.push(length)
      return length > 1 ? fault : answering(() => ({ verdict: 'needs_review' }))(request)
    })
    const run = await reviewWith(model.url, { cwd: one.root })
    model.assertClean()
    expect(soundReport(run).counts).toMatchObject({ total: 5, needsReview: 5 })
    expect(sizes[0]).toBe(5)
    expect(sizes.filter((size) => size === 1)).toHaveLength(5)
    expect(run.status).toBe(0)
  })
})
