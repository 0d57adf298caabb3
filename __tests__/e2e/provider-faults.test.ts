import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Reply, VendorRequest } from '../contract/vendor.ts'
import { allReal, apiKey } from './fake-model.ts'
import { faultsOf, membersOf, passingFaultsOf, ruleOf } from './provider-scenarios.ts'
import { manyFunctions, scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'
import { reviewBy, type VendorRun } from './vendor-run.ts'
import { vendors } from './vendors.ts'

const brief = { args: ['--timeout-minutes', '0.05', '--concurrency', '32'] }
const oneByOne = { args: ['--concurrency', '1'] }

/** Where redirects lead: nobody may come here. */
const elsewhere = createServer((request, response) => {
  visitors.push(`${request.method} ${request.url}`)
  response.end('{}')
})
const visitors: string[] = []
let elsewhereUrl: string
beforeAll(async () => {
  await once(elsewhere.listen(0, '127.0.0.1'), 'listening')
  const address = elsewhere.address()
  elsewhereUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
})
afterAll(() => {
  elsewhere.closeAllConnections()
  elsewhere.close()
})

describe.each(Object.entries(vendors))('%s', (_title, { vendor, told }) => {
  const { name, model } = vendor
  const faults = faultsOf(vendor)
  const names = Object.keys(faults)
  const met: string[] = []
  // It waits for most of its time: the other tests need not.
  let faulty: Promise<VendorRun>
  beforeAll(() => {
    const reply = (request: VendorRequest) => {
      met.push(ruleOf(request))
      return faults[ruleOf(request)]?.[0] ?? allReal(request)
    }
    faulty = manyFunctions(names).then((made) => reviewBy(vendor, made, reply, brief))
    faulty.catch(() => undefined)
  })

  test('a good run: one request a function, what it cost, and who answered', async () => {
    const usage = { input: 1000, cachedInput: 200, output: 50 }
    const { run, fake } = await reviewBy(vendor, await scannedShop(), (request) => ({
      ...allReal(request),
      usage,
    }))
    const report = soundReport(run)
    expect(report.counts).toMatchObject({ total: 3, analyzed: 3, truePositives: 3 })
    expect(fake.requests).toHaveLength(3)
    expect(report.provider).toMatchObject({
      id: `${name}:${model}`,
      models: [model],
      questions: 3,
      usage: { input: 3000, cachedInput: 600, output: 150 },
    })
    expect(run.stderr).toMatch(/^Asking .+\n(?:Asked .+ about \d of 3 findings\.\n)+$/)
    expect(run.status).toBe(0)
  })

  test.each<[string, Reply, string]>([
    ['a wrong key', vendor.errors.invalidKey(), told.invalidKey],
    ['no access', vendor.errors.noAccess(), told.noAccess],
    ['an unknown model', vendor.errors.unknownModel(), told.unknownModel],
    ['a rejected request', vendor.errors.badRequest(`Nonsense, ${apiKey}!`), 'Nonsense'],
  ])('%s would meet every question, and ends the asking', async (_, reply, words) => {
    const many = await manyFunctions(['a', 'b', 'c', 'd', 'e', 'f'])
    const { run, fake, findings, outcomes } = await reviewBy(vendor, many, () => reply, oneByOne)
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error']))
    const said = JSON.stringify(findings[0]?.assessment)
    expect(said).toContain(words)
    expect(said).toMatch(/\b(?:api-key|model|region|endpoint)\b/)
    expect(fake.requests).toHaveLength(1)
    expect(run.summary).toContain('0 of 6 analyzed')
    expect(run.status).toBe(3)
  })

  test('a fault every time: each finding says which, and the run fails', async () => {
    const { run, findings, outcomes } = await faulty
    expect(outcomes).toEqual(Object.fromEntries(names.map((each) => [each, faults[each]?.[1]])))
    const unexplained = findings.filter(({ rule, assessment }) => {
      return !faults[rule]?.[2].test(JSON.stringify(assessment))
    })
    expect(unexplained.map(({ rule, assessment }) => ({ rule, assessment }))).toEqual([])
    // Its wish was understood: nobody waits an hour.
    expect(met.filter((rule) => rule === 'rate-limit-for-an-hour')).toHaveLength(1)
    expect(run.stdout).toContain('Not analyzed: refusal')
    expect(run.summary).toContain(`0 of ${names.length} analyzed`)
    expect(run.status).toBe(3)
  })

  test('a fault once: each finding is analyzed', async () => {
    const passing = passingFaultsOf(vendor)
    const names = Object.keys(passing)
    const failed = new Set<string>()
    const reply = (request: VendorRequest): Reply => {
      const rule = ruleOf(request)
      const fault = failed.has(rule) ? undefined : passing[rule]
      failed.add(rule)
      return fault ?? allReal(request)
    }
    const { run, fake, outcomes } = await reviewBy(vendor, await manyFunctions(names), reply, {
      args: ['--concurrency', '32'],
    })
    expect(outcomes).toEqual(Object.fromEntries(names.map((each) => [each, 'true_positive'])))
    expect(fake.requests).toHaveLength(2 * names.length)
    expect(run.status).toBe(0)
  })

  test('a parameter that is refused is left out, for the rest of the run, too', async () => {
    const reply = (request: VendorRequest) =>
      request.index === 0 ? vendor.errors.rejectedParameter() : allReal(request)
    const { run, fake } = await reviewBy(vendor, await scannedShop(), reply, oneByOne)
    const [refused = [], ...others] = fake.requests.map(({ body }) => [...membersOf(body)].sort())
    expect(others).toHaveLength(3)
    expect(refused).toContain(vendor.optional)
    expect(others[0]).not.toContain(vendor.optional)
    expect(others).toEqual(others.map(() => others[0]))
    expect(soundReport(run).counts).toMatchObject({ analyzed: 3 })
    expect(run.status).toBe(0)
  })

  test('an error that repeats the question: nothing of it is said', async () => {
    const secret = 'plantedNeighbour = unmistakable(4711)'
    // So far from the finding that only the question shows it.
    const between = Array.from({ length: 20 }, (_, index) => `    part = part + ${index}\n`).join('')
    const code = `def show(part):\n    ${secret}\n${between}    return run_0(part)\n`
    const made = await scannedShop({ 'echo.py': code }, [
      { path: 'echo.py', code: 'run_0(part)', rule: 'rules.echo' },
    ])
    const { run, findings } = await reviewBy(vendor, made, ({ prompt }) => {
      const at = prompt.indexOf(secret)
      expect(at).toBeGreaterThan(0)
      return vendor.errors.badRequest(`Cannot be read: ${prompt.slice(at, at + 100)}`)
    })
    expect(run.everything).not.toContain('plantedNeighbour')
    expect(JSON.stringify(findings[0]?.assessment)).toContain('rejects the request with status 400')
    expect(run.status).toBe(3)
  })

  test('a redirect is not followed', async () => {
    const redirect: Reply = { kind: 'redirect', location: `${elsewhereUrl}${name}` }
    const { run, findings } = await reviewBy(vendor, await scannedShop(), () => redirect, oneByOne)
    expect(visitors.filter((visitor) => visitor.endsWith(`/${name}`))).toEqual([])
    expect(JSON.stringify(findings[0]?.assessment)).toContain('set endpoint to where it leads')
    expect(run.status).toBe(3)
  })
})
