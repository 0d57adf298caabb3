import type OpenAI from 'openai'
import type { Question } from '../core/provider.ts'
import { schemaInWords } from './schema-in-words.ts'

/** How an answer is asked for, from the strictest on. */
export const answerFormats = ['json_schema', 'json_object', 'text'] as const
export type AnswerFormat = (typeof answerFormats)[number]

export interface RequestOptions {
  model: string
  form: AnswerFormat
  /** Servers that only resemble the vendor's know the older name of the limit, and store nothing. */
  compatible: boolean
  /** Whether a parameter may be sent: the server has not refused it. */
  has(name: 'store' | 'max_completion_tokens' | 'max_tokens'): boolean
}

/** The body of a chat completion; without sampling parameters, which reasoning models refuse. */
export function requestOf(
  question: Question,
  { model, form, compatible, has }: RequestOptions,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  // A server may take the parameter and ignore it.
  const inWords = compatible || form !== 'json_schema' ? `\n\n${schemaInWords(question)}` : ''
  const correction =
    question.correction === undefined ? [] : [{ role: 'user' as const, content: question.correction }]
  return {
    model,
    ...(!compatible && has('store') && { store: false }),
    ...limitOf(question, compatible, has),
    messages: [
      { role: 'system', content: question.instructions + inWords },
      { role: 'user', content: question.material },
      ...correction,
    ],
    ...formatOf(question, form),
  }
}

function limitOf(question: Question, compatible: boolean, has: RequestOptions['has']) {
  const names = ['max_completion_tokens', 'max_tokens'] as const
  const name = (compatible ? names.toReversed() : names).find(has)
  return name === undefined ? {} : { [name]: question.maxOutputTokens }
}

function formatOf(question: Question, form: AnswerFormat) {
  if (form === 'text') return {}
  if (form === 'json_object') return { response_format: { type: 'json_object' as const } }
  const schema = { name: 'answer', strict: true, schema: question.schema }
  return { response_format: { type: 'json_schema' as const, json_schema: schema } }
}
