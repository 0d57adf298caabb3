import type Anthropic from '@anthropic-ai/sdk'
import type { Question } from '../core/provider.ts'

/** What some models and servers do not take: forced tools where a model thinks, marks for the cache. */
export const optional = ['tool_choice', 'cache_control'] as const

/** The one tool: its input is the answer. */
const tool = 'answer'

export interface RequestOptions {
  model: string
  /** Whether a parameter may be sent: the server has not refused it. */
  has(name: (typeof optional)[number]): boolean
}

/**
 * The body of a message; without sampling parameters, which thinking models refuse. Tools and instructions are the same for
 * every question and come before the material, so the mark behind them has the vendor cache both.
 * https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
export function requestOf(
  question: Question,
  { model, has }: RequestOptions,
): Anthropic.MessageCreateParamsNonStreaming {
  const forced = has('tool_choice')
  const inWords = forced ? '' : `\n\nAnswer by calling the tool ${tool}, and with nothing else.`
  return {
    model,
    max_tokens: question.maxOutputTokens,
    tools: [
      {
        name: tool,
        description: 'Takes the answer.',
        input_schema: { ...question.schema, type: 'object' },
      },
    ],
    ...(forced && { tool_choice: { type: 'tool' as const, name: tool } }),
    system: [
      {
        type: 'text',
        text: question.instructions + inWords,
        ...(has('cache_control') && { cache_control: { type: 'ephemeral' as const } }),
      },
    ],
    // Turns of one role that follow each other are read as one.
    messages: [question.material, question.correction ?? []].flat().map((content) => {
      return { role: 'user', content }
    }),
  }
}
