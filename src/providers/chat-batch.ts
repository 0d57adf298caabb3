import type { Answer, Question } from '../core/provider.ts'
import { readCompletion } from './chat-completion.ts'
import { requestOf } from './chat-request.ts'

/** Questions and answers as OpenAI's Batch API holds them. https://platform.openai.com/docs/api-reference/batch */
export function chatBatch(model: string) {
  return {
    bodyOf(question: Question): Record<string, unknown> {
      return { ...requestOf(question, { model, form: 'json_schema', compatible: false, has: () => true }) }
    },
    readAnswer(reply: unknown): Answer {
      return readCompletion(reply, { model, quota: null, tolerant: true })
    },
  }
}
