import { type ChaosConfig, type Fixture, LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { settingsOf, type Vendor } from '../contract/vendor.ts'
import { answerOf, apiKey } from './fake-model.ts'
import type { Repository, Run } from './harness.ts'
import { manyFunctions, scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'
import { outcomesByRule, review } from './vendor-run.ts'

/**
 * A server that others wrote, after what they saw of the vendors: our own fakes share our understanding of the official
 * descriptions, and may share a misunderstanding. It checks no request, follows no redirect and can neither trickle nor
 * refuse a parameter; it knows neither Vertex AI's login nor AWS's signatures, and its failures of Bedrock have no name.
 */
const mock = new LLMock({ port: 0, host: '127.0.0.1', auth: { apiKeys: [apiKey] } })
beforeAll(() => mock.start())
afterAll(() => mock.stop())

interface Spoken {
  /** Behind the server's address. */
  path: string
  settings: Vendor['settings']
  /** Whether an answer is the call of a tool. */
  calls: boolean
}

const model = ['--model', 'fake-1']
const providers: Record<string, Spoken> = {
  openai: { path: '/v1', settings: settingsOf('openai', ...model), calls: false },
  'openai-compatible': { path: '/v1', settings: settingsOf('openai-compatible', ...model), calls: false },
  'azure-openai': {
    path: '/openai/deployments/fake-1/chat/completions?api-version=2025-03-01-preview',
    settings: settingsOf('azure-openai'),
    calls: false,
  },
  anthropic: { path: '', settings: settingsOf('anthropic', ...model), calls: true },
  bedrock: { path: '', settings: settingsOf('bedrock', ...model, '--region', 'eu-west-1'), calls: true },
  gemini: { path: '', settings: settingsOf('gemini', ...model), calls: false },
}

const answer = { findings: [answerOf({ id: 'F1' }, { verdict: 'true_positive' })] }
const asText = { content: JSON.stringify(answer) }
const asCall = { toolCalls: [{ name: 'answer', arguments: JSON.stringify(answer) }] }

const failing = (status: number, retryAfter?: number): Pick<Fixture, 'response'> => ({
  response: { error: { message: 'It failed.' }, status, ...(retryAfter && { retryAfter }) },
})
const disturbed = (chaos: ChaosConfig): Pick<Fixture, 'response' | 'chaos'> => ({ response: asText, chaos })

/** What befalls a question the first time it is asked. */
const faults: Record<string, Omit<Fixture, 'match'>> = {
  'rate-limit': failing(429, 1),
  'status-500': failing(500),
  'status-503': failing(503),
  dropped: disturbed({ dropRate: 1 }),
  disconnected: disturbed({ disconnectRate: 1 }),
  limited: disturbed({ rateLimitRate: 1 }),
  malformed: disturbed({ malformedRate: 1 }),
  prose: { response: { content: 'All of it looks fine.' } },
}
/** What does not pass. */
const cut = { response: { content: '{"findings": [', finishReason: 'length' } }

describe.each(Object.entries(providers))('%s', (_, { path, settings, calls }) => {
  const good = calls ? asCall : asText

  async function run(made: Repository, fixtures: Fixture[]): Promise<Run> {
    mock.reset()
    mock.addFixtures(fixtures)
    const { args, env } = settings(mock.url + path, apiKey)
    const done = await review({ cwd: made.root, args: [...args, '--concurrency', '16'], env })
    expect(done.everything).not.toContain(apiKey)
    return done
  }

  /** Its own choice by text sees the last message alone, which may be a correction. */
  const about = (rule: string): Fixture['match'] => {
    const words = JSON.stringify(`rule="${rule}"`).slice(1, -1)
    return { predicate: ({ messages }) => JSON.stringify(messages).includes(words) }
  }

  test.each([
    ['as it was asked for', good],
    ['as text', asText],
  ])('a good run, answered %s', async (_form, response) => {
    const fixtures = ['real', 'harmless', 'open'].map((rule) => ({ match: about(rule), response }))
    const done = await run(await scannedShop(), fixtures)
    expect(soundReport(done).counts).toMatchObject({ total: 3, analyzed: 3, truePositives: 3 })
    expect(mock.getRequests()).toHaveLength(3)
    expect(done.status).toBe(0)
  })

  test('a fault once: each finding is analyzed; one that does not pass is told', async () => {
    const names = Object.keys(faults)
    const fixtures = names.flatMap((name): Fixture[] => {
      const first = { ...about(name), sequenceIndex: 0 }
      return [
        { response: good, ...faults[name], match: first },
        { response: good, match: about(name) },
      ]
    })
    const done = await run(await manyFunctions([...names, 'cut']), [
      ...fixtures,
      { ...cut, match: about('cut') },
    ])
    const expected = Object.fromEntries(names.map((name) => [name, 'true_positive']))
    expect(outcomesByRule(soundReport(done).findings)).toEqual({ ...expected, cut: 'truncated' })
    expect(mock.getRequests()).toHaveLength(2 * names.length + 1)
    expect(done.status).toBe(0)
  })
})
