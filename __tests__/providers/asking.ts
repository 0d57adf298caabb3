import { type Answer, type Provider, ProviderError, type Question } from '../../src/core/provider.ts'
import type { ProviderSettings } from '../../src/providers/settings.ts'
import { isObject, type JsonObject } from '../contract/json.ts'
import { closedAfterEach } from '../contract/openai-client.ts'
import type { FakeOptions, FakeVendor, Reply } from '../contract/vendor.ts'

export const apiKey = 'sk-planted-0123456789abcdefghijKLMNOP'

export const question: Question = {
  instructions: 'Judge the finding.',
  material: '<finding id="F1">A piece of code.',
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

export const started = closedAfterEach()

/** Signal that nothing aborts. */
export const unhurried = new AbortController().signal

/** What a promise fails with. */
export async function failureOf(asked: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ProviderError) return error
  throw new Error(`no ProviderError: ${String(error)}`)
}

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
  const fake = await started(start({ reply, apiKey }))
  const provider = create(settingsFor(fake.url))
  let answer: Answer | null = null
  let error: ProviderError | null = null
  for (const each of questions) {
    try {
      answer = await provider.ask(each, unhurried)
    } catch (thrown) {
      if (!(thrown instanceof ProviderError)) throw thrown
      error = thrown
    }
  }
  fake.assertClean()
  const bodies = fake.requests.flatMap(({ body }) => (isObject(body) ? [body] : []))
  return { answer, error, bodies, fake }
}
