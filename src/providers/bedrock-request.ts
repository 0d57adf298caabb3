import type { ConverseCommandInput } from '@aws-sdk/client-bedrock-runtime'
import * as z from 'zod'
import type { JsonSchema, Question } from '../core/provider.ts'
import { schemaInWords } from './schema-in-words.ts'

/** What some of Bedrock's models do not take; where a complaint names several, the first goes. */
export const optional = ['toolChoice', 'toolConfig', 'maxTokens', 'system'] as const
type Optional = (typeof optional)[number]

/** The tool whose input is the answer: a model that must call it answers by its schema. */
const tool = 'answer'

/**
 * The body for Converse. No cache points: instructions and schema are shorter than the least that any model caches (1024
 * tokens), and models that do not cache refuse them.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html
 */
export function requestOf(
  question: Question,
  modelId: string,
  has: (name: Optional) => boolean,
): ConverseCommandInput {
  const instructions = question.instructions + (has('toolConfig') ? '' : `\n\n${schemaInWords(question)}`)
  const spoken = [...(has('system') ? [] : [instructions]), question.material, question.correction ?? []]
  return {
    modelId,
    ...(has('system') && { system: [{ text: instructions }] }),
    messages: [{ role: 'user', content: spoken.flat().map((text) => ({ text })) }],
    ...(has('maxTokens') && { inferenceConfig: { maxTokens: question.maxOutputTokens } }),
    ...(has('toolConfig') && {
      toolConfig: {
        tools: [{ toolSpec: { name: tool, inputSchema: { json: inputSchema(question.schema) } } }],
        ...(has('toolChoice') && { toolChoice: { tool: { name: tool } } }),
      },
    }),
  }
}

/** Amazon's own models know `type`, `properties` and `required` alone at the top of a schema. */
function inputSchema({ $schema: _, additionalProperties: __, ...schema }: JsonSchema) {
  return z.json().parse(schema)
}
