import { describe, expect, test } from '@jest/globals'
import { modelAssessor } from '../../src/assess/model.ts'
import { BudgetExhausted } from '../../src/assess/spend.ts'
import type { Assessment } from '../../src/core/assessment.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { instructionsFor } from '../../src/core/prompt/instructions.ts'
import {
  type Answer,
  type Provider,
  ProviderError,
  type ProviderErrorKind,
  type Question,
} from '../../src/core/provider.ts'
import { answer, evidence, provider } from '../builders.ts'
import fc from '../fast-check.ts'
import { code, inOneFunction } from './one-function.ts'

const running = new AbortController().signal

function idsOf({ material }: Question): string[] {
  return [...material.matchAll(/^<finding-[0-9a-f]{16} id="(F\d+)"/gm)].map((match) => match[1] ?? '')
}

function item(id: string, over: object = {}) {
  return {
    id,
    reason: `About ${id}.`,
    citations: [],
    verdict: 'true_positive',
    confidence: 'low',
    component: null,
    ...over,
  }
}

function whole(question: Question): Answer {
  return answer({ findings: idsOf(question).map((id) => item(id)) })
}

async function run(all: Evidence[], ask: Provider['ask'], signal = running) {
  const questions: Question[] = []
  const settled: number[] = []
  const assessor = modelAssessor({
    provider: provider(async (question, given) => {
      questions.push(question)
      return ask(question, given)
    }),
    redactReply: async (text) => text.replaceAll('hunter2', '[redacted]'),
    onEstimate: () => undefined,
    onProgress: (count) => settled.push(count),
  })
  const assessments = await assessor.assess(all, signal)
  expect(settled.reduce((sum, count) => sum + count, 0)).toBe(all.length)
  return { assessments, questions, spending: assessor.spending }
}

/** `analyzed`, or why not, in the order of the evidence. */
function outcomes(all: Evidence[], assessments: Assessment[]): string[] {
  const byFingerprint = new Map(assessments.map((each) => [each.fingerprint, each]))
  expect(byFingerprint.size).toBe(assessments.length)
  return all.map(({ finding }) => {
    const each = byFingerprint.get(finding.fingerprint)
    if (!each) return 'missing'
    return each.status === 'analyzed' ? 'analyzed' : each.kind
  })
}

const repeat = (outcome: string, count: number) => Array.from({ length: count }, () => outcome)

describe('an answer', () => {
  test('is each finding’s own, without secrets, and its cost is counted', async () => {
    const all = inOneFunction(2)
    const { assessments, questions, spending } = await run(all, async () =>
      answer({
        findings: [
          item('F2', { verdict: 'false_positive', reason: 'says hunter2' }),
          item('F1', { component: 'hunter2' }),
        ],
      }),
    )
    expect(questions).toHaveLength(1)
    expect(questions[0]?.instructions).toBe(instructionsFor(all.map(({ finding }) => finding.rule)))
    expect(questions[0]).not.toHaveProperty('correction')
    expect(assessments).toEqual([
      expect.objectContaining({
        fingerprint: 'src/app.py#0',
        verdict: 'true_positive',
        component: '[redacted]',
      }),
      expect.objectContaining({
        fingerprint: 'src/app.py#1',
        verdict: 'false_positive',
        reason: 'says [redacted]',
      }),
    ])
    expect(spending).toEqual({
      usage: { input: 10, cachedInput: 0, output: 5 },
      questions: 1,
      models: new Set(['model-1']),
      requests: { answered: 0, refused: 0 },
    })
  })

  test('none is asked for where there is nothing to ask', async () => {
    expect((await run([], async (question) => whole(question))).questions).toEqual([])
  })
})

describe('an answer that does not fit', () => {
  test('is corrected once, with what was wrong', async () => {
    const all = inOneFunction(2)
    const { assessments, questions, spending } = await run(all, async (question) =>
      question.correction
        ? whole(question)
        : answer({ findings: [item('F1'), item('F2', { verdict: 'maybe' })] }),
    )
    expect(outcomes(all, assessments)).toEqual(['analyzed', 'analyzed'])
    expect(questions).toHaveLength(2)
    expect(questions[1]?.correction).toMatch(/findings\.1\.verdict/)
    expect(questions[1]?.material).toBe(questions[0]?.material)
    expect(spending.questions).toBe(2)
  })

  test('twice is malformed, of the findings that it concerns alone', async () => {
    const all = inOneFunction(3)
    const { assessments, questions } = await run(all, async (question) =>
      answer({ findings: question.correction ? [item('F3')] : [item('F1')] }),
    )
    expect(outcomes(all, assessments)).toEqual(['analyzed', 'malformed', 'analyzed'])
    expect(questions).toHaveLength(2)
  })

  test.each<[string, () => Answer]>([
    ['not JSON of ours', () => answer('sorry')],
    [
      'not JSON at all',
      () => {
        throw new ProviderError('malformed', 'the reply is not JSON')
      },
    ],
    ['about nothing', () => answer({ findings: [] })],
  ])('%s, twice, is malformed', async (_, reply) => {
    const all = inOneFunction(2)
    const { assessments, questions } = await run(all, async () => reply())
    expect(outcomes(all, assessments)).toEqual(['malformed', 'malformed'])
    expect(questions).toHaveLength(2)
  })

  test.each<ProviderErrorKind>(['unavailable', 'timeout', 'rate_limit', 'refusal'])(
    'the valid half stays when the correction ends in %s',
    async (kind) => {
      const all = inOneFunction(2)
      const { assessments } = await run(all, async (question) => {
        if (question.correction) throw new ProviderError(kind, 'm')
        return answer({ findings: [item('F1')] })
      })
      const [first, second] = outcomes(all, assessments)
      expect(first).toBe('analyzed')
      expect(second).not.toBe('analyzed')
    },
  )

  test('the valid half stays when there is no budget for the correction', async () => {
    const all = inOneFunction(2)
    const { assessments } = await run(all, async (question) => {
      if (question.correction) throw new BudgetExhausted('m')
      return answer({ findings: [item('F1')] })
    })
    expect(outcomes(all, assessments)).toEqual(['analyzed', 'budget'])
  })
})

describe('an answer that is cut', () => {
  test.each<[ProviderErrorKind, number, number[]]>([
    ['truncated', 3, [8, 4, 4, 2, 2, 2, 2]],
    ['context_length', 4, [8, 4, 4]],
    ['truncated', 1, [8, 4, 4, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]],
  ])('by %s over %d findings is asked for in halves', async (kind, fitting, sizes) => {
    const all = inOneFunction(8)
    const { assessments, questions } = await run(all, async (question) => {
      if (idsOf(question).length > fitting) throw new ProviderError(kind, 'm')
      return whole(question)
    })
    expect(outcomes(all, assessments)).toEqual(repeat('analyzed', 8))
    expect(questions.map((each) => idsOf(each).length)).toEqual(sizes)
  })

  test.each<[ProviderErrorKind, string]>([
    ['truncated', 'truncated'],
    ['context_length', 'error'],
  ])('by %s even for one finding is %s', async (kind, outcome) => {
    const all = inOneFunction(3)
    const { assessments } = await run(all, async () => {
      throw new ProviderError(kind, 'm')
    })
    expect(outcomes(all, assessments)).toEqual(repeat(outcome, 3))
  })
})

describe('what fails is why a finding was not analyzed', () => {
  test.each<[string, unknown, string]>([
    ['refusal', new ProviderError('refusal', 'm'), 'refusal'],
    ['timeout', new ProviderError('timeout', 'm'), 'timeout'],
    ['rate limit', new ProviderError('rate_limit', 'm'), 'error'],
    ['down', new ProviderError('unavailable', 'm'), 'error'],
    ['wrong key', new ProviderError('authentication', 'm'), 'error'],
    ['wrong model', new ProviderError('configuration', 'm'), 'error'],
    ['no budget', new BudgetExhausted('m'), 'budget'],
  ])('%s', async (_, error, outcome) => {
    const all = inOneFunction(2)
    const { assessments } = await run(all, async () => {
      throw error
    })
    expect(outcomes(all, assessments)).toEqual([outcome, outcome])
    for (const each of assessments) expect(each).toMatchObject({ detail: expect.stringMatching(/./) })
  })

  test('one question that fails costs the others nothing', async () => {
    const all = [inOneFunction(2), inOneFunction(2, 0, 'src/b.py')].flat()
    const { assessments } = await run(all, async (question) => {
      if (question.material.includes('src/b.py')) throw new ProviderError('refusal', 'm')
      return whole(question)
    })
    expect(outcomes(all, assessments)).toEqual(['analyzed', 'analyzed', 'refusal', 'refusal'])
  })

  test.each<ProviderErrorKind>(['authentication', 'configuration'])('%s ends the asking', async (kind) => {
    const all = Array.from({ length: 10 }, (_, index) => inOneFunction(1, index, `src/${index}.py`)).flat()
    let sent = 0
    const { assessments } = await run(all, async (question, signal) => {
      signal.throwIfAborted()
      sent++
      if (question.material.includes('src/0.py')) throw new ProviderError(kind, 'no such key')
      // The others come back and would be asked again.
      await null
      return answer('not ours')
    })
    expect(sent).toBe(10)
    expect(outcomes(all, assessments)).toEqual(repeat('error', 10))
    for (const each of assessments) expect(each).toMatchObject({ detail: 'no such key' })
  })

  test('the end of the run is a time-out that names the setting', async () => {
    const all = inOneFunction(2)
    const { assessments } = await run(
      all,
      async (_, signal) => signal.throwIfAborted() ?? answer(null),
      AbortSignal.abort(),
    )
    expect(outcomes(all, assessments)).toEqual(['timeout', 'timeout'])
    expect(assessments[0]).toMatchObject({ detail: expect.stringContaining('timeout-minutes') })
  })

  test('a bug is not taken for an answer', async () => {
    const { assessments } = await run(inOneFunction(1), async () => {
      throw new TypeError('bug')
    })
    expect(assessments).toMatchObject([{ status: 'not_analyzed', kind: 'error' }])
  })
})

test('every finding gets exactly one assessment, whatever goes wrong in whatever order', async () => {
  const kinds: ProviderErrorKind[] = [
    ...(['configuration', 'authentication', 'rate_limit', 'context_length', 'refusal'] as const),
    ...(['truncated', 'malformed', 'timeout', 'unavailable'] as const),
  ]
  const turn = fc.constantFrom(...kinds, 'whole', 'half', 'nonsense', 'budget', 'foreign')
  const paths = fc.array(fc.constantFrom('a.py', 'b.py', 'c.py'), { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 12 }), paths, async (turns, all) => {
      const given = all.map((path, index) =>
        evidence(code, { from: 1, to: 1 }, { about: { path, fingerprint: String(index) } }),
      )
      let asked = 0
      const { assessments } = await run(given, async (question) => {
        const each = turns[asked++ % turns.length]
        if (each === 'whole') return whole(question)
        if (each === 'half')
          return answer({
            findings: idsOf(question)
              .slice(0, 1)
              .map((id) => item(id)),
          })
        if (each === 'nonsense') return answer({ findings: [null, 3, {}] })
        if (each === 'foreign') return answer({ findings: [item('F99'), item('F1'), item('F1')] })
        if (each === 'budget' || each === undefined) throw new BudgetExhausted('m')
        throw new ProviderError(each, 'm')
      })
      expect(outcomes(given, assessments)).not.toContain('missing')
      expect(assessments).toHaveLength(given.length)
    }),
  )
})
