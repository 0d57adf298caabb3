import * as z from 'zod'
import { type Answer, ProviderError, type Usage } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { embeddedObject } from '../core/text/embedded-json.ts'

const count = z.int().min(0)

/** Only what is read; blocks of other kinds hold a model's thoughts. */
const Reply = z.object({
  stopReason: z.string(),
  output: z.object({
    message: z.object({
      content: z.array(
        z.object({ text: z.string().optional(), toolUse: z.object({ input: z.unknown() }).optional() }),
      ),
    }),
  }),
  usage: z
    .object({
      inputTokens: count,
      outputTokens: count,
      cacheReadInputTokens: count.optional(),
      cacheWriteInputTokens: count.optional(),
    })
    .nullish()
    .catch(null),
})

/** The answer in what Converse returns: the tool's input, or JSON in the text. Throws `ProviderError` where there is none. */
export function readReply(reply: unknown, model: string): Answer {
  const read = Reply.safeParse(reply)
  if (!read.success)
    throw new ProviderError(
      'malformed',
      'the server answered with something else than a message (check endpoint)',
    )
  const { stopReason, output, usage: counted } = read.data
  const usage = counted ? usageOf(counted) : null
  const failed = failureOf(stopReason)
  if (failed !== null) throw new ProviderError(failed.kind, failed.message, { usage })
  const { content } = output.message
  const called = content.find(({ toolUse }) => toolUse !== undefined)?.toolUse
  const text = content.map((block) => block.text ?? '').join('')
  if (called === undefined && text === '')
    throw new ProviderError('malformed', 'the answer is empty', { usage })
  const json = called === undefined ? embeddedObject(text) : called.input
  if (json === undefined) throw new ProviderError('malformed', 'the answer is not JSON', { usage })
  return { json, model, usage: usage ?? { input: 0, cachedInput: 0, output: 0 }, quota: null }
}

/** AWS counts what the cache gave or took beside `inputTokens`, not in it (see the link in bedrock-request.ts). */
function usageOf(counted: NonNullable<z.output<typeof Reply>['usage']>): Usage {
  const {
    inputTokens,
    outputTokens,
    cacheReadInputTokens: read = 0,
    cacheWriteInputTokens: written = 0,
  } = counted
  return { input: inputTokens + read + written, cachedInput: read, output: outputTokens }
}

/** Reasons to stop, by https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html; null for an answer. */
function failureOf(stopReason: string): Pick<ProviderError, 'kind' | 'message'> | null {
  switch (stopReason) {
    case 'max_tokens':
      return { kind: 'truncated', message: sentences.cut() }
    case 'model_context_window_exceeded':
      return { kind: 'context_length', message: sentences.tooLong() }
    case 'guardrail_intervened':
    case 'content_filtered':
      return { kind: 'refusal', message: sentences.filtered() }
    case 'refusal':
      return { kind: 'refusal', message: sentences.refused() }
    case 'malformed_model_output':
    case 'malformed_tool_use':
      return { kind: 'malformed', message: 'the model did not keep to the form of an answer' }
    default:
      return null
  }
}
