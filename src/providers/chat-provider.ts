import type OpenAI from 'openai'
import type { Provider, ProviderError, Question } from '../core/provider.ts'
import type { Asked, Failure } from '../core/provider-failure.ts'
import { quotaOf } from '../core/rate-headers.ts'
import { readCompletion } from './chat-completion.ts'
import { rejectionOf, translate } from './chat-errors.ts'
import { answerFormats, type RequestOptions, requestOf } from './chat-request.ts'
import { OptionalParameters } from './optional-parameters.ts'

export interface ChatOptions {
  vendor: string
  model: string
  endpoint: string
  client: OpenAI
  /** A server of whom nobody knows what it can: its refusals of a form of answer are met with a simpler one. */
  compatible?: boolean
  /** What only this vendor means by a failure; null where it is as with all others. */
  before?(failure: Failure, asked: Asked): ProviderError | null
}

const optional = ['store', 'max_completion_tokens', 'max_tokens'] as const

/** A provider over Chat Completions. */
export function chatProvider(options: ChatOptions): Provider {
  const { vendor, model, endpoint, client, compatible = false } = options
  const parameters = new OptionalParameters(optional)
  /** Index of the form of answer that the server has not refused yet. */
  let format = 0

  async function send(question: Question, signal: AbortSignal) {
    for (;;) {
      const tried = format
      const form = answerFormats[tried] ?? 'text'
      try {
        return await parameters.send((has) => {
          const about: RequestOptions = { model, form, compatible, has }
          return client.chat.completions.create(requestOf(question, about), { signal }).withResponse()
        }, rejectionOf)
      } catch (error) {
        const refused = compatible && refusesForm(rejectionOf(error)) && tried + 1 < answerFormats.length
        if (!refused) throw error
        // Others may have found out meanwhile.
        format = Math.max(format, tried + 1)
      }
    }
  }

  return {
    id: `${vendor}:${model}`,
    endpoint,
    region: null,
    async ask(question, signal) {
      try {
        const { data, response } = await send(question, signal)
        const quota = quotaOf(response.headers, Date.now())
        return readCompletion(data, { model, quota, tolerant: compatible })
      } catch (error) {
        signal.throwIfAborted()
        throw translate(error, { model, question }, options.before)
      }
    },
  }
}

function refusesForm(complaint: string | null): boolean {
  return (
    complaint !== null && /response_format|json_schema|json_object|schema|structured|grammar/i.test(complaint)
  )
}
