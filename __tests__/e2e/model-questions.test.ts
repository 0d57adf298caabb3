import { describe, expect, test } from '@jest/globals'
import { isObject } from '../contract/json.ts'
import { allReal, apiKey, askedIn, promptsOf, reviewWith, sentTo, startModel } from './fake-model.ts'
import { planted, repository, runBundle } from './harness.ts'
import { allFlags, flags, manyFunctions, scan, scannedShop, shop } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

describe('many findings', () => {
  const count = 60
  const names = Array.from({ length: count }, (_, index) => `many-${index}`)

  test('no more questions are under way than allowed, and each is asked once', async () => {
    const made = await manyFunctions(names)
    const model = await startModel(allReal, { apiKey, latencyMs: 15 })
    const run = await reviewWith(model.url, { cwd: made.root, args: ['--concurrency', '3'] })
    model.assertClean()
    expect(soundReport(run).counts).toMatchObject({ total: count, truePositives: count })
    expect(model.maxInFlight).toBeLessThanOrEqual(3)
    expect(model.maxInFlight).toBeGreaterThan(1)
    const asked = promptsOf(model).flatMap((prompt) => askedIn({ prompt }).map(({ rule }) => rule))
    expect(asked).toHaveLength(count)
    expect(new Set(asked).size).toBe(count)
  })

  test('a budget leaves out the least severe', async () => {
    const made = await manyFunctions(names, (index) => ({ severity: index % 3 === 0 ? 'ERROR' : 'WARNING' }))
    const usage = { input: 2000, cachedInput: 0, output: 500 }
    const model = await startModel((request) => ({ ...allReal(request), usage }))
    const args = ['--token-budget', '90000', '--concurrency', '2']
    const run = await reviewWith(model.url, { cwd: made.root, args })
    const { findings, counts, provider } = soundReport(run)
    const kinds = new Set(
      findings.filter(({ assessment }) => assessment?.status !== 'analyzed').map(outcomeOf),
    )
    expect([...kinds]).toEqual(['budget'])
    expect(counts.total).toBe(count)
    expect(counts.analyzed).toBeGreaterThanOrEqual(20)
    expect(counts.notAnalyzed).toBeGreaterThan(0)
    expect(
      findings.filter((finding) => finding.severity === 'error' && outcomeOf(finding) === 'budget'),
    ).toEqual([])
    expect(provider.usage.input + provider.usage.output).toBeLessThanOrEqual(90_000 + 2500)
    expect(run.summary).toMatch(new RegExp(`${counts.analyzed} of 60 analyzed.*budget`))
    expect(run.status).toBe(0)
  })

  test('no budget at all asks nothing', async () => {
    const made = await scannedShop()
    const model = await startModel(allReal)
    const run = await reviewWith(model.url, { cwd: made.root, args: ['--token-budget', '0'] })
    expect(soundReport(run).findings.map(outcomeOf)).toEqual(['budget', 'budget', 'budget'])
    expect(model.requests).toHaveLength(0)
    expect(run.status).toBe(3)
  })

  test('max-findings leaves out the least severe', async () => {
    const made = await manyFunctions(names, (index) => ({ severity: index === 59 ? 'CRITICAL' : 'ERROR' }))
    const model = await startModel(allReal)
    const run = await reviewWith(model.url, { cwd: made.root, args: ['--max-findings', '1'] })
    const report = soundReport(run)
    expect(report.counts).toMatchObject({ total: count, analyzed: 1, notAnalyzed: 59 })
    expect(outcomeOf(findingOf(report, 'many-59'))).toBe('true_positive')
  })
})

describe('what is sent', () => {
  test('code, and nothing about the people, the change or the machine', async () => {
    const made = await repository(shop)
    await made.git('switch', '--quiet', '-c', 'planted-branch')
    await made.commit({ 'app.py': `# edited\n${shop['app.py']}`, 'unrelated.py': 'planted_unrelated = 1\n' })
    await scan(made, allFlags)
    const model = await startModel(allReal)
    const env = {
      PLANTED_VARIABLE: 'planted-value',
      GITHUB_REPOSITORY: 'planted-organization/planted-repository',
    }
    const run = await runBundle({
      cwd: made.root,
      args: [
        'review',
        '--scope',
        'files',
        '--provider',
        'openai',
        '--model',
        'fake-1',
        '--endpoint',
        model.url,
      ],
      env: { ...env, SEMGREP_ASSISTANT_API_KEY: apiKey },
    })
    expect(soundReport(run).counts.truePositives).toBe(3)
    const sent = sentTo(model)
    expect(sent).toContain('request.args')
    expect(sent.toLowerCase().match(/planted[\w .-]*/g)).toBeNull()
    for (const words of [planted.author, planted.email, made.root, await made.git('rev-parse', 'HEAD')]) {
      expect(sent).not.toContain(words)
    }
  })

  test('is asked not to be stored, and bounded', async () => {
    const made = await scannedShop({}, [flags.real])
    const model = await startModel(allReal)
    await reviewWith(model.url, { cwd: made.root })
    const [request] = model.requests
    expect(isObject(request?.body) && request.body).toMatchObject({
      model: 'fake-1',
      store: false,
      max_completion_tokens: expect.any(Number),
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    })
    expect(Object.keys(request?.headers ?? {}).filter((name) => /organization|project/.test(name))).toEqual(
      [],
    )
  })

  test('variables of the SDK have no effect', async () => {
    const made = await scannedShop({}, [flags.real])
    const [model, other] = [await startModel(allReal), await startModel(allReal, {})]
    const env = {
      OPENAI_BASE_URL: other.url,
      OPENAI_API_KEY: 'sk-of-somebody-else',
      OPENAI_ADMIN_KEY: 'sk-admin-of-somebody-else',
      OPENAI_ORG_ID: 'org-planted',
      OPENAI_PROJECT_ID: 'proj-planted',
      OPENAI_CUSTOM_HEADERS: 'x-planted: yes',
      OPENAI_WEBHOOK_SECRET: 'planted',
      OPENAI_LOG: 'debug',
      DEBUG: 'true',
    }
    const run = await reviewWith(model.url, { cwd: made.root, env })
    expect(outcomeOf(findingOf(soundReport(run), 'real'))).toBe('true_positive')
    expect(other.requests).toHaveLength(0)
    expect(JSON.stringify(model.requests[0]?.headers)).not.toMatch(/planted/)
    expect(run.everything).not.toMatch(/OpenAI:DEBUG|authorization|sk-planted|somebody-else/i)
  })
})
