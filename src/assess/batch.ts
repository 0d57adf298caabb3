import { createHash } from 'node:crypto'
import { type Answer, type Provider, ProviderError, type Question } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'

/** The question was written down instead of asked. */
export class Exported extends Error {}

/** How a vendor's batch names a question and its answer. */
export interface BatchFormat {
  /** The request as it would be sent. */
  bodyOf(question: Question): Record<string, unknown>
  /** Throws `ProviderError` where the answer is none. */
  readAnswer(reply: unknown): Answer
}

export interface BatchOptions {
  /** Path of the file for questions, as a person gave it; null to ask nothing. */
  exportTo: string | null
  /** Path of the file with answers; null where there are none. */
  importFrom: string | null
  /** Replies of the batch by the id of their question. */
  replies: ReadonlyMap<string, BatchReply>
}

/** A reply as a line of the batch's output holds it. */
export interface BatchReply {
  status: number | null
  body: unknown
  /** Why the batch has no answer; null where it has one. */
  error: string | null
}

/** One line of OpenAI's Batch input. https://platform.openai.com/docs/guides/batch */
export interface BatchRequest {
  custom_id: string
  method: 'POST'
  url: '/v1/chat/completions'
  body: Record<string, unknown>
}

/** Answers out of a batch's results; what has none there is written down to be asked. */
export function batchProvider(
  about: Pick<Provider, 'id'>,
  format: BatchFormat,
  options: BatchOptions,
): { provider: Provider; requests: readonly BatchRequest[] } {
  const requests = new Map<string, BatchRequest>()
  const provider: Provider = {
    ...about,
    endpoint: 'batch',
    region: null,
    async ask(question) {
      const body = format.bodyOf(question)
      const id = questionId(body)
      const reply = options.replies.get(id)
      if (reply !== undefined) return answerOf(reply, format)
      if (options.exportTo === null)
        throw new ProviderError('unavailable', sentences.notInBatch(options.importFrom ?? ''))
      requests.set(id, { custom_id: id, method: 'POST', url: '/v1/chat/completions', body })
      throw new Exported(sentences.exported(options.exportTo))
    },
  }
  return {
    provider,
    get requests() {
      return [...requests.values()]
    },
  }
}

/** The same question has the same id, so that an answer finds it without any memory of the export. */
function questionId(body: Record<string, unknown>): string {
  return `semgrep-assistant-${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 32)}`
}

function answerOf({ status, body, error }: BatchReply, format: BatchFormat): Answer {
  if (error !== null || status === null)
    throw new ProviderError('unavailable', `The batch failed for this question: ${error ?? 'no reply'}.`)
  if (status !== 200) throw new ProviderError('unavailable', sentences.failed(status))
  return format.readAnswer(body)
}
