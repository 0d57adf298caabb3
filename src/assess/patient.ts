import { Budget } from '../core/budget.ts'
import type { Provider } from '../core/provider.ts'
import type { ReceiptEntry } from '../core/receipt.ts'
import { adaptRate } from './gate.ts'
import { recordQuestions } from './record.ts'
import { giveUp, limitTime, type RetryOptions, retry } from './retry.ts'
import { spendWithin } from './spend.ts'

export interface PatientOptions extends RetryOptions {
  /** Tokens. */
  budget: number
  /** Questions under way at once at the most. */
  concurrency: number
  /** An answer may take this long before it counts as lost, in milliseconds. */
  answerMs: number
  /** Gets a record of each try. */
  questions: ReceiptEntry[]
}

/** How long an answer is waited for, and how often it is asked for again. */
export const patience = { answerMs: 180_000, attempts: 5, pauseMs: 1000 }

/**
 * A vendor within a run's limits. From the outside in: gives up where it is hopeless, holds tokens, asks again, waits for its
 * turn, counts the try, does not wait for ever, writes it down.
 */
export function patient(vendor: Provider, options: PatientOptions): Provider {
  const recorded = limitTime(recordQuestions(vendor, options.questions), options.answerMs)
  const paying = spendWithin(new Budget(options.budget))
  const paced = adaptRate(paying.perTry(recorded), options.concurrency, options.deadline)
  return giveUp(paying.perQuestion(retry(paced, options)))
}
