import { describe, expect, test } from '@jest/globals'
import type { CheckedAssessment, NotAnalyzedKind, Verdict } from '../../src/core/assessment.ts'
import { type Decision, decide } from '../../src/core/decision.ts'
import { exitStatusOf, type FailOn, failing, type OnAiFailure } from '../../src/core/exit-status.ts'
import type { Mode } from '../../src/core/finding.ts'
import { analyzed, finding } from '../builders.ts'

type Outcome = Verdict | NotAnalyzedKind

function decision(outcome: Outcome, mode: Mode = 'comment', inside = true): Decision {
  return decide(
    {
      finding: finding(),
      scope: { inside, because: 'scope' },
      mode: { mode, because: 'mode' },
      assessment: assessmentOf(outcome),
    },
    {
      noise: { action: 'hide', minConfidence: 'high', neverHide: [] },
      fromFork: false,
      mayHide: true,
      addressesReviewer: [],
      thread: null,
    },
  )
}

function assessmentOf(outcome: Outcome): CheckedAssessment {
  if (outcome === 'true_positive' || outcome === 'false_positive' || outcome === 'needs_review') {
    return analyzed({ verdict: outcome, reason: 'r' })
  }
  return { fingerprint: 'f', status: 'not_analyzed', kind: outcome, detail: 'd' }
}

const usual = {
  failOn: 'block' as FailOn,
  onAiFailure: 'warn' as OnAiFailure,
  breaksPolicy: false,
  silencesBlocking: false,
  trial: false,
  keyless: false,
  cancelled: false,
  delivered: true,
}
const real = decision('true_positive')
const blocking = decision('false_positive', 'block')
const missing = decision('timeout')

describe('fail-on and verdict', () => {
  test.each<[FailOn, Outcome, Mode, boolean]>([
    ['block', 'true_positive', 'comment', false],
    ['block', 'timeout', 'comment', false],
    ['block', 'true_positive', 'block', true],
    ['block', 'false_positive', 'block', true],
    ['block', 'needs_review', 'block', true],
    ['block', 'timeout', 'block', true],
    ['true-positive', 'true_positive', 'comment', true],
    ['true-positive', 'needs_review', 'comment', true],
    ['true-positive', 'timeout', 'comment', true],
    ['true-positive', 'false_positive', 'comment', false],
    ['true-positive', 'false_positive', 'block', true],
    ['any', 'false_positive', 'comment', true],
    ['any', 'true_positive', 'monitor', false],
    ['true-positive', 'true_positive', 'monitor', false],
    ['never', 'true_positive', 'block', false],
    ['never', 'timeout', 'comment', false],
  ])('%s, %s, %s: %p', (failOn, outcome, mode, fails) => {
    expect(failing([decision(outcome, mode)], failOn)).toHaveLength(fails ? 1 : 0)
    expect(failing([decision(outcome, mode, false)], failOn)).toEqual([])
  })
})

describe('the first that applies', () => {
  test.each<[string, Decision[], Partial<typeof usual>, number]>([
    ['nothing found', [], {}, 0],
    ['findings', [real], {}, 0],
    ['policy blocks', [real, blocking], {}, 1],
    ['policy blocks, and nothing was analyzed', [decision('timeout', 'block')], {}, 1],
    ['policy blocks, and nobody was told', [blocking], { delivered: false }, 1],
    ['policy blocks without a key', [blocking], { keyless: true }, 1],
    ['the change breaks the policy', [blocking], { breaksPolicy: true }, 2],
    ['cancelled', [real], { cancelled: true }, 130],
    ['cancelled before anything was analyzed', [missing], { cancelled: true, delivered: false }, 130],
    ['cancelled, and policy blocks', [blocking], { cancelled: true }, 1],
    ['nothing was analyzed', [missing, missing], {}, 3],
    ['nothing was analyzed, and nobody was told', [missing], { delivered: false }, 3],
    ['some were not analyzed', [real, missing], {}, 0],
    ['some were not analyzed, and that fails', [real, missing], { onAiFailure: 'fail' }, 3],
    ['nothing was analyzed, and that is ignored', [missing], { onAiFailure: 'ignore' }, 0],
    ['everything was analyzed', [real], { onAiFailure: 'fail' }, 0],
    ['nothing was analyzed for want of a key', [decision('no key')], { keyless: true }, 0],
    ['the same under fail', [decision('no key')], { keyless: true, onAiFailure: 'fail' }, 0],
    ['triage was switched off', [decision('switched off')], { onAiFailure: 'fail' }, 0],
    ['only monitored findings', [decision('timeout', 'monitor')], { onAiFailure: 'fail' }, 0],
    ['nobody was told', [real], { delivered: false }, 4],
    ['nobody was told of nothing', [], { delivered: false }, 4],
    ['a trial', [blocking, missing], { trial: true, delivered: false, onAiFailure: 'fail' }, 0],
    ['a trial that would break the policy', [], { trial: true, breaksPolicy: true }, 0],
  ])('%s', (_, decisions, over, status) => {
    expect(exitStatusOf({ ...usual, ...over, decisions })).toBe(status)
  })
})
