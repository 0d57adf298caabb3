import { expect, test } from '@jest/globals'
import { modelAssessor } from '../../src/assess/model.ts'
import { patient } from '../../src/assess/patient.ts'
import { ProviderError, type Question } from '../../src/core/provider.ts'
import type { ReceiptEntry } from '../../src/core/receipt.ts'
import { answer, provider } from '../builders.ts'
import fc from '../fast-check.ts'
import { inOneFunction } from './one-function.ts'

const quota = { requests: { left: 1, resetMs: 1 }, tokens: { left: 0, resetMs: 1 } }
const cost = { input: 900, cachedInput: 300, output: 120 }

const failures = {
  authentication: new ProviderError('authentication', 'm'),
  configuration: new ProviderError('configuration', 'm'),
  busy: new ProviderError('rate_limit', 'm', { retryable: true, retryAfterMs: 1, quota }),
  'busy for long': new ProviderError('rate_limit', 'm', { retryable: true, retryAfterMs: 3_600_000 }),
  'no quota': new ProviderError('rate_limit', 'm'),
  'too long': new ProviderError('context_length', 'm'),
  refusal: new ProviderError('refusal', 'm', { usage: cost }),
  cut: new ProviderError('truncated', 'm', { usage: cost }),
  malformed: new ProviderError('malformed', 'm', { usage: cost }),
  timeout: new ProviderError('timeout', 'm', { retryable: true }),
  down: new ProviderError('unavailable', 'm', { retryable: true }),
  bug: new TypeError('m'),
}
type Turn = keyof typeof failures | 'answer' | 'half an answer' | 'another shape' | 'ends the run'
const turns = [
  ...Object.keys(failures).filter((name): name is keyof typeof failures => name in failures),
  'answer',
  'answer',
  'answer',
  'half an answer',
  'another shape',
  'ends the run',
] as const

function idsOf({ material }: Question): string[] {
  return [...material.matchAll(/^<finding-[0-9a-f]{16} id="(F\d+)"/gm)].map((match) => match[1] ?? '')
}

function answersTo(ids: string[]) {
  const rest = { citations: [], verdict: 'true_positive', confidence: 'low', component: null }
  return answer({ findings: ids.map((id) => ({ id, reason: 'So it is.', ...rest })) }, { usage: cost, quota })
}

/** Findings in so many functions, one to three each. */
function found(functions: number[]) {
  return functions.flatMap((count, at) => inOneFunction(count, 0, `f${at}.py`))
}

test('for any sequence of faults every finding ends once, tokens and tries add up, the budget holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 8 }),
      fc.array(fc.constantFrom<Turn>(...turns), { maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(40_000),
      async (functions, script, concurrency, budget) => {
        const all = found(functions)
        const end = new AbortController()
        const questions: ReceiptEntry[] = []
        const charged = { input: 0, cachedInput: 0, output: 0 }
        let asked = 0
        const charge = () => {
          charged.input += cost.input
          charged.cachedInput += cost.cachedInput
          charged.output += cost.output
        }
        const vendor = provider(async (question, signal) => {
          const turn = script[asked++] ?? 'answer'
          await null
          signal.throwIfAborted()
          if (turn === 'ends the run') {
            end.abort(new Error('over'))
            signal.throwIfAborted()
          }
          const ids = idsOf(question)
          if (turn === 'answer' || turn === 'half an answer' || turn === 'another shape') {
            charge()
            if (turn === 'another shape') return answer({ findings: 'none' }, { usage: cost })
            return answersTo(turn === 'answer' ? ids : ids.slice(1))
          }
          const error = turn === 'ends the run' ? failures.down : failures[turn]
          if (error instanceof ProviderError && error.usage !== null) charge()
          throw error
        })
        const asking = patient(vendor, {
          budget,
          concurrency,
          questions,
          answerMs: 10_000,
          attempts: 3,
          pauseMs: 1,
          deadline: Date.now() + 10_000,
        })
        const settled: number[] = []
        const assessor = modelAssessor({
          provider: asking,
          redactReply: async (text) => text,
          onEstimate: () => undefined,
          onProgress: (count) => settled.push(count),
        })
        const assessments = await assessor.assess(all, end.signal)
        expect(assessments.map(({ fingerprint }) => fingerprint).sort()).toEqual(
          all.map(({ finding: { fingerprint } }) => fingerprint).sort(),
        )
        expect(settled.reduce((sum, count) => sum + count, 0)).toBe(all.length)
        for (const each of assessments) {
          if (each.status === 'not_analyzed') expect(each.detail).not.toBe('')
        }
        expect(questions).toHaveLength(asked)
        expect(assessor.spending.usage).toEqual(charged)
        const longest = 6000 + 700 * 3
        expect(charged.input + charged.output).toBeLessThanOrEqual(budget + longest)
      },
    ),
    { numRuns: 150 },
  )
})
