import type { Receipt } from '../receipt.ts'
import type { Review } from '../review.ts'

/** What left, as published. */
export function renderReceipt({ toolVersion, head, provider, correspondence }: Review): Receipt {
  return {
    version: 1,
    tool: { name: 'semgrep-assistant', version: toolVersion },
    head,
    provider: provider.id,
    endpoint: correspondence?.endpoint ?? null,
    region: correspondence?.region ?? null,
    promptVersion: provider.promptVersion,
    questions: correspondence?.questions ?? [],
  }
}
