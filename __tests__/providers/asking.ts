import { afterEach } from '@jest/globals'
import { type Answer, type Provider, ProviderError, type Question } from '../../src/core/provider.ts'
import type { ProviderSettings } from '../../src/providers/settings.ts'
import { isObject, type JsonObject } from '../contract/json.ts'
import type { FakeOptions, FakeVendor, Reply } from '../contract/vendor.ts'

export const apiKey = 'sk-planted-0123456789abcdefghijKLMNOP'

export const question: Question = {
  instructions: 'Judge the finding.',
  material: '<finding id="F1">',
  schema: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { verdict: { type: 'string' } },
    required: ['verdict'],
    additionalProperties: false,
  },
  maxOutputTokens: 900,
  sources: [],
  rank: 0,
}

/** What an adapter made of a reply. */
export interface Asked {
  answer: Answer | null
  error: ProviderError | null
  /** Bodies of the requests. */
  bodies: JsonObject[]
  fake: FakeVendor
}

const running: FakeVendor[] = []
afterEach(async () => {
  for (const fake of running.splice(0)) await fake.close()
})

export interface Asking {
  start(options: FakeOptions): Promise<FakeVendor>
  create(settings: ProviderSettings): Provider
}

export function settingsFor(endpoint: string | null): ProviderSettings {
  return { apiKey, model: 'fake-1', endpoint, region: null, project: null, env: {} }
}

/** Asks questions one after the other, of one adapter and one fake that gives these replies, the last one for ever. */
export async function ask(
  { start, create }: Asking,
  replies: Reply[],
  questions: Question[] = [question],
): Promise<Asked> {
  const fallback: Reply = { kind: 'empty' }
  const reply: FakeOptions['reply'] = ({ index }) => replies[index] ?? replies.at(-1) ?? fallback
  const fake = await start({ reply, apiKey })
  running.push(fake)
  const provider = create(settingsFor(fake.url))
  let answer: Answer | null = null
  let error: ProviderError | null = null
  for (const each of questions) {
    try {
      answer = await provider.ask(each, new AbortController().signal)
    } catch (thrown) {
      if (!(thrown instanceof ProviderError)) throw thrown
      error = thrown
    }
  }
  fake.assertClean()
  const bodies = fake.requests.flatMap(({ body }) => (isObject(body) ? [body] : []))
  return { answer, error, bodies, fake }
}
