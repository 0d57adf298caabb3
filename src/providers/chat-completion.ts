import * as z from 'zod'
import { type Answer, ProviderError, type Quota, type Usage } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { embeddedObject } from '../core/text/embedded-json.ts'

/** Only what is read; a compatible server may leave the rest out. */
const Completion = z.object({
  model: z.string().catch(''),
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
  usage: z
    .object({
      prompt_tokens: z.int().min(0),
      completion_tokens: z.int().min(0),
      prompt_tokens_details: z
        .object({ cached_tokens: z.int().min(0).nullish() })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
})

export interface ReadOptions {
  /** The model that was asked. */
  model: string
  quota: Quota | null
  /** Whether JSON may stand in prose. */
  tolerant: boolean
}

/** The answer in a chat completion. Throws `ProviderError` where there is none. */
export function readCompletion(reply: unknown, { model, quota, tolerant }: ReadOptions): Answer {
  const completion = Completion.safeParse(reply)
  if (!completion.success)
    throw new ProviderError(
      'malformed',
      'the server answered with something else than a chat completion (check endpoint)',
    )
  const { choices, usage: counted } = completion.data
  const usage: Usage | null = counted
    ? {
        input: counted.prompt_tokens,
        cachedInput: counted.prompt_tokens_details?.cached_tokens ?? 0,
        output: counted.completion_tokens,
      }
    : null
  const choice = choices[0]
  const content = choice?.message.content ?? ''
  if (choice?.finish_reason === 'content_filter')
    throw new ProviderError('refusal', sentences.filtered(), { usage, quota })
  if (choice?.message.refusal) throw new ProviderError('refusal', sentences.refused(), { usage, quota })
  if (choice?.finish_reason === 'length')
    throw new ProviderError('truncated', sentences.cut(), { usage, quota })
  if (content === '') throw new ProviderError('malformed', 'the answer is empty', { usage, quota })
  const json = parsed(content, tolerant)
  if (json === undefined) throw new ProviderError('malformed', 'the answer is not JSON', { usage, quota })
  return {
    json,
    model: completion.data.model || model,
    usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
    quota,
  }
}

function parsed(content: string, tolerant: boolean): unknown {
  try {
    const value: unknown = JSON.parse(content)
    return value
  } catch {
    return tolerant ? embeddedObject(content) : undefined
  }
}
