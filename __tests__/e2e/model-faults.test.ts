import { createServer } from 'node:http'
import { afterAll, describe, expect, test } from '@jest/globals'
import {
  contextTooLong,
  invalidKey,
  noModelAccess,
  overloaded,
  quotaExhausted,
  rateLimited,
  serverError,
  timedOut,
  unknownModel,
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

/** The fault that belongs to the rule that is asked about. */
function faultOf(faults: Record<string, Reply>, request: VendorRequest): Reply {
  const [asked] = askedIn(request)
  return faults[asked?.rule ?? ''] ?? { kind: 'error', status: 418 }
}

describe('an error that would meet every question', () => {
  test.each<[string, Reply, RegExp]>([
    ['401', invalidKey(), /check api-key/],
    ['403, the country', unsupportedCountry(), /check api-key, model and region/],
    ['403, the model', noModelAccess('fake-1'), /check api-key, model and region/],
    ['403 that repeats the key', vendorError(403, { message: `No: ${apiKey}`, type: 'x' }), /No: /],
    ['404', unknownModel('fake-1'), /no model fake-1/],
    ['400', unsupportedParameter('messages'), /messages/],
    ['400 that repeats the key', vendorError(400, { message: `No: ${apiKey}`, type: 'x' }), /No: /],
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

describe('each question fails in its own way', () => {
  const portal = { kind: 'error', status: 200, body: '<html>Log in</html>' } satisfies Reply
  const faults: Record<string, [fault: Reply, kind: string, words: RegExp]> = {
    'rate-limit': [rateLimited(), 'error', /limits the rate/],
    'rate-limit-for-an-hour': [rateLimited(3600), 'error', /limits the rate/],
    'status-500': [serverError(), 'error', /status 500/],
    'status-503': [overloaded(), 'error', /status 503/],
    gateway: [{ kind: 'error', status: 502, body: '<html>Bad gateway</html>' }, 'error', /status 502/],
    'status-408': [timedOut(), 'timeout', /gave up/],
    'reset-before': [{ kind: 'reset', when: 'before' }, 'error', /cannot be reached, or broke off/],
    'reset-in-the-middle': [{ kind: 'reset', when: 'middle' }, 'error', /cannot be reached, or broke off/],
    trickle: [{ kind: 'trickle' }, 'timeout', /timeout-minutes/],
    hang: [{ kind: 'hang' }, 'timeout', /timeout-minutes/],
    'invalid-json': [{ kind: 'invalid_json' }, 'malformed', /JSON/],
    'other-shape': [{ kind: 'other_shape' }, 'malformed', /chat completion/],
    empty: [{ kind: 'empty' }, 'malformed', /empty/],
    portal: [portal, 'malformed', /JSON|chat completion/],
    refusal: [{ kind: 'refusal', refusal: 'I cannot help with that.' }, 'refusal', /refused/],
    'content-filter': [{ kind: 'content_filter' }, 'refusal', /refused/],
    cut: [{ kind: 'cut', text: '{"findings": [{"id": "F1"' }, 'truncated', /cut/],
    'too-long': [contextTooLong(), 'error', /longer than the model can read/],
  }
  const names = Object.keys(faults)
  const replies = Object.fromEntries(names.map((name) => [name, faults[name]?.[0] ?? portal]))

  test('every time: each finding says how, and the run fails', async () => {
    const made = await manyFunctions(names)
    const args = [...brief, '--concurrency', '32']
    const { run, counts, outcomes, findings } = await faulty(
      made,
      (request) => faultOf(replies, request),
      args,
    )
    expect(outcomes).toEqual(Object.fromEntries(names.map((name) => [name, faults[name]?.[1]])))
    const unexplained = findings.filter(({ rule, assessment }) => {
      return !faults[rule]?.[2].test(JSON.stringify(assessment))
    })
    expect(unexplained.map(({ rule, assessment }) => ({ rule, assessment }))).toEqual([])
    expect(counts).toMatchObject({
      analyzed: 0,
      notAnalyzed: names.length,
      hidden: 0,
      commented: names.length,
    })
    expect(run.summary).toContain(`0 of ${names.length} analyzed`)
    expect(run.stdout).toContain('Not analyzed: refusal')
    expect(run.status).toBe(3)
  })

  const wait = { message: 'Wait.', type: 'tokens' }
  const passing: Record<string, Reply> = {
    'retry-after-0': vendorError(429, wait, { 'retry-after': '0' }),
    'retry-after-1': rateLimited(1),
    'retry-after-ms': vendorError(429, wait, { 'retry-after-ms': '5' }),
    'retry-after-a-date': vendorError(429, wait, { 'retry-after': new Date().toUTCString() }),
    ...Object.fromEntries(
      [
        'rate-limit',
        'status-500',
        'status-503',
        'gateway',
        'status-408',
        'reset-before',
        'reset-in-the-middle',
      ]
        .concat(['invalid-json', 'other-shape', 'empty', 'portal'])
        .map((name) => [name, replies[name] ?? portal]),
    ),
  }

  test('once: each finding is analyzed', async () => {
    const passingNames = Object.keys(passing)
    const failed = new Set<string>()
    const reply = (request: VendorRequest): Reply => {
      const rule = askedIn(request)[0]?.rule ?? ''
      if (failed.has(rule)) return allReal(request)
      failed.add(rule)
      return faultOf(passing, request)
    }
    const { run, model, outcomes } = await faulty(await manyFunctions(passingNames), reply)
    expect(outcomes).toEqual(Object.fromEntries(passingNames.map((name) => [name, 'true_positive'])))
    expect(model.requests).toHaveLength(2 * passingNames.length)
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

describe('a redirect', () => {
  const seen: string[] = []
  const other = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    response.end('{}')
  })
  afterAll(() => {
    other.closeAllConnections()
    other.close()
  })

  test('to another server is not followed, with or without the key', async () => {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const location = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1/chat/completions`
    const redirect: Reply = { kind: 'redirect', location }
    const { run, findings } = await faulty(await scannedShop(), always(redirect))
    expect(seen).toEqual([])
    expect(findings.map(outcomeOf)).toEqual(['error', 'error', 'error'])
    expect(JSON.stringify(findings[0]?.assessment)).toContain('set endpoint to where it leads')
    expect(run.status).toBe(3)
  })
})
