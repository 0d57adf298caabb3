import { ProviderError, type Question } from '../../src/core/provider.ts'
import type { ProviderSettings } from '../../src/providers/settings.ts'

export const question: Question = {
  instructions: 'Judge each finding by the code alone.',
  material: 'A piece of code that must not be repeated in a log.',
  schema: { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: false },
  maxOutputTokens: 100,
  sources: [],
  rank: 0,
}

export const noSettings: ProviderSettings = {
  apiKey: null,
  model: null,
  endpoint: null,
  region: null,
  project: null,
  env: {},
}

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
