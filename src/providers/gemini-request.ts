import type { GenerateContentParameters } from '@google/genai'
import type { Question } from '../core/provider.ts'
import type { Exchange } from './gemini-exchange.ts'
import { schemaInWords } from './schema-in-words.ts'

/** What some models and servers do not take; the form of the answer is then asked for in words. */
export const optional = ['responseJsonSchema', 'responseMimeType', 'maxOutputTokens'] as const

export interface RequestOptions {
  model: string
  /** Whether a parameter may be sent: the server has not refused it. */
  has(name: (typeof optional)[number]): boolean
  exchange: Exchange
  signal: AbortSignal
}

/** A request for content; without sampling parameters, which thinking models are not meant to get. */
export function requestOf(
  question: Question,
  { model, has, exchange, signal }: RequestOptions,
): GenerateContentParameters {
  const prescribed = has('responseJsonSchema') && has('responseMimeType')
  const inWords = prescribed ? '' : `\n\n${schemaInWords(question)}`
  // Not among the keywords that are documented for responseJsonSchema.
  const { $schema: _, ...schema } = question.schema
  return {
    model,
    contents: [question.material, question.correction ?? []].flat().map((text) => {
      return { role: 'user', parts: [{ text }] }
    }),
    config: {
      systemInstruction: question.instructions + inWords,
      ...(has('maxOutputTokens') && { maxOutputTokens: question.maxOutputTokens }),
      ...(has('responseMimeType') && { responseMimeType: 'application/json' }),
      ...(prescribed && { responseJsonSchema: schema }),
      // One question is one request.
      automaticContinuation: false,
      abortSignal: signal,
      httpOptions: { fetch: exchange.fetch },
    },
  }
}
