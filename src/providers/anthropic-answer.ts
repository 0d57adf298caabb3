import * as z from 'zod'
import { type Answer, ProviderError, type Quota, type Usage } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { embeddedObject } from '../core/text/embedded-json.ts'

const count = z.int().min(0)

/** Only what is read. */
const Message = z.object({
  model: z.string().catch(''),
  stop_reason: z.string().nullish(),
  content: z.array(
    z.object({ type: z.string(), input: z.unknown().optional(), text: z.unknown().optional() }),
  ),
  usage: z
    .object({
      input_tokens: count,
      cache_creation_input_tokens: count.nullish(),
      cache_read_input_tokens: count.nullish(),
      output_tokens: count,
    })
    .nullish()
    .catch(null),
})
type Message = z.output<typeof Message>

export interface ReadOptions {
  /** The model that was asked. */
  model: string
  quota: Quota | null
}

/** The answer in a message. Throws `ProviderError` where there is none. */
export function readMessage(reply: unknown, { model, quota }: ReadOptions): Answer {
  const message = Message.safeParse(reply)
  if (!message.success)
    throw new ProviderError(
      'malformed',
      'the server answered with something else than a message (check endpoint)',
    )
  const usage = usageOf(message.data)
  const cost = { usage, quota }
  switch (message.data.stop_reason) {
    case 'refusal':
      throw new ProviderError('refusal', sentences.refused(), cost)
    case 'max_tokens':
      throw new ProviderError('truncated', sentences.cut(), cost)
    case 'model_context_window_exceeded':
      throw new ProviderError('context_length', sentences.tooLong(), cost)
  }
  const json = answerIn(message.data)
  if (json === null) throw new ProviderError('malformed', 'the answer is empty', cost)
  if (json === undefined) throw new ProviderError('malformed', 'the answer is not JSON', cost)
  return {
    json,
    model: message.data.model || model,
    usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
    quota,
  }
}

/** What the tool was called with, or else the object in the text; null where there is neither call nor text. */
function answerIn({ content }: Message): unknown {
  const call = content.find(({ type }) => type === 'tool_use')
  if (call !== undefined) return call.input
  const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('')
  return text.trim() === '' ? null : embeddedObject(text)
}

/** The vendor counts what it wrote to its cache, and what it read from there, apart from the rest. */
function usageOf({ usage }: Message): Usage | null {
  if (!usage) return null
  const written = usage.cache_creation_input_tokens ?? 0
  const cachedInput = usage.cache_read_input_tokens ?? 0
  return {
    input: usage.input_tokens + written + cachedInput,
    cachedInput,
    output: usage.output_tokens,
  }
}
