import * as z from 'zod'
import { type Answer, ProviderError, type Usage } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { embeddedObject } from '../core/text/embedded-json.ts'

const count = z.int().min(0).nullish()

/** Only what is read. */
const Content = z.object({
  modelVersion: z.string().catch(''),
  promptFeedback: z.object({ blockReason: z.string().nullish() }).nullish().catch(null),
  candidates: z
    .array(
      z.object({
        finishReason: z.string().nullish(),
        content: z
          .object({
            parts: z
              .array(z.object({ text: z.string().nullish(), thought: z.boolean().nullish() }))
              .nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
  usageMetadata: z
    .object({
      promptTokenCount: count,
      cachedContentTokenCount: count,
      candidatesTokenCount: count,
      thoughtsTokenCount: count,
    })
    .nullish()
    .catch(null),
})
type Content = z.output<typeof Content>

/** Reasons for which the vendor's filters end an answer; the vendor adds to them now and then. */
const filters = /SAFETY|RECITATION|BLOCKLIST|PROHIBITED|SPII|LANGUAGE|MODEL_ARMOR|JAILBREAK/

/** The answer in generated content. Throws `ProviderError` where there is none. */
export function readContent(reply: unknown, asked: string): Answer {
  const content = Content.safeParse(reply)
  if (!content.success || !isContent(content.data))
    throw new ProviderError(
      'malformed',
      'the server answered with something else than generated content (check endpoint)',
    )
  const { candidates, promptFeedback, modelVersion } = content.data
  const usage = usageOf(content.data)
  const [candidate] = candidates ?? []
  const finish = candidate?.finishReason ?? ''
  const blocked = promptFeedback?.blockReason ?? 'BLOCK_REASON_UNSPECIFIED'
  if (filters.test(finish) || !blocked.endsWith('_UNSPECIFIED'))
    throw new ProviderError('refusal', sentences.filtered(), { usage })
  if (finish === 'MAX_TOKENS') throw new ProviderError('truncated', sentences.cut(), { usage })
  const parts = candidate?.content?.parts ?? []
  const text = parts.map((part) => (part.thought ? '' : (part.text ?? ''))).join('')
  if (text.trim() === '') throw new ProviderError('malformed', 'the answer is empty', { usage })
  const json = embeddedObject(text)
  if (json === undefined) throw new ProviderError('malformed', 'the answer is not JSON', { usage })
  return {
    json,
    model: modelVersion || asked,
    usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
    quota: null,
  }
}

/** Each of its members may be missing, but not all. */
function isContent({ candidates, promptFeedback, usageMetadata }: Content): boolean {
  return [candidates, promptFeedback, usageMetadata].some(Boolean)
}

/** What is served from the cache is part of the prompt; thoughts are not part of the candidates, and cost as much. */
function usageOf({ usageMetadata: counted }: Content): Usage | null {
  if (!counted) return null
  return {
    input: counted.promptTokenCount ?? 0,
    cachedInput: counted.cachedContentTokenCount ?? 0,
    output: (counted.candidatesTokenCount ?? 0) + (counted.thoughtsTokenCount ?? 0),
  }
}
