import { createHash } from 'node:crypto'
import { type Provider, ProviderError, type Question } from '../core/provider.ts'
import type { ReceiptEntry } from '../core/receipt.ts'
import { placeholderPattern } from '../core/redaction.ts'

/** Writes down each try: what was shown, what it cost, how it ended; never a word of it. */
export function recordQuestions(provider: Provider, entries: ReceiptEntry[]): Provider {
  return {
    ...provider,
    async ask(question, signal) {
      const sentAt = Date.now()
      const record = (ending: Pick<ReceiptEntry, 'outcome' | 'model' | 'usage'>) =>
        entries.push({ ...aboutQuestion(question, sentAt), ...ending, durationMs: Date.now() - sentAt })
      try {
        const answer = await provider.ask(question, signal)
        const { model, usage } = answer
        record({ outcome: 'answered', model, usage: usage.input + usage.output > 0 ? usage : null })
        return answer
      } catch (error) {
        const known = error instanceof ProviderError ? error : null
        record({ outcome: known?.kind ?? 'broken off', model: null, usage: known?.usage ?? null })
        throw error
      }
    },
  }
}

function aboutQuestion(
  { instructions, material, correction = '', schema, sources }: Question,
  sentAt: number,
) {
  const sent = [instructions, material, correction].join('\n')
  return {
    at: new Date(sentAt).toISOString(),
    sources,
    sha256: createHash('sha256').update(sent).digest('hex'),
    bytes: Buffer.byteLength(sent) + Buffer.byteLength(JSON.stringify(schema)),
    redactions: [...material.matchAll(placeholderPattern)].length,
  }
}
