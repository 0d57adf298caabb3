import type { Usage } from '../core/provider.ts'
import type { Requests } from './rounds.ts'

/** What a run has cost, which models answered, and what became of their requests for more code. */
export interface Spending {
  usage: Usage
  questions: number
  models: Set<string>
  requests: Requests
}

export function newSpending(): Spending {
  return {
    usage: { input: 0, cachedInput: 0, output: 0 },
    questions: 0,
    models: new Set(),
    requests: { answered: 0, refused: 0 },
  }
}
