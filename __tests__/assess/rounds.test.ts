import { describe, expect, test } from '@jest/globals'
import { modelAssessor } from '../../src/assess/model.ts'
import { BudgetExhausted } from '../../src/assess/spend.ts'
import { checkCitations } from '../../src/core/citations.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import type { MoreCode, Need } from '../../src/core/more-code.ts'
import { type Answer, type Provider, ProviderError, type Question } from '../../src/core/provider.ts'
import { answer, evidence, provider } from '../builders.ts'
import { inOneFunction } from './one-function.ts'

const signal = new AbortController().signal

function idsOf({ material }: Question): string[] {
  return [...material.matchAll(/^<finding-[0-9a-f]{16} id="(F\d+)"/gm)].map((match) => match[1] ?? '')
}

function item(id: string, over: object = {}) {
  return {
    id,
    reason: `About ${id}.`,
    citations: [],
    verdict: 'needs_review',
    confidence: 'low',
    component: null,
    needs: [],
    ...over,
  }
}

/** Shows one line of the file that is asked for; nothing of `absent.py`, and no name. */
const oneLine: MoreCode = async (shown, needs) => {
  const paths = new Set(shown.pieces.map(({ path }) => path))
  const found = needs.filter((need) => 'path' in need && need.path !== 'absent.py' && !paths.has(need.path))
  return {
    pieces: found.flatMap((need) =>
      'path' in need
        ? [{ path: need.path, role: 'on request', from: need.from, lines: [`LIMIT = "${need.path}"`] }]
        : [],
    ),
    refused: needs.filter((need) => !found.includes(need)).map((need) => ({ need, why: 'it is not there' })),
  }
}

const lines = (path: string): Need => ({ path, from: 1, to: 1 })

async function run(
  all: Evidence[],
  ask: (question: Question, index: number) => Promise<Answer> | Answer,
  moreCode: MoreCode = oneLine,
) {
  const questions: Question[] = []
  const asked: Provider['ask'] = async (question) => {
    questions.push(question)
    return ask(question, questions.length - 1)
  }
  const assessor = modelAssessor({
    provider: provider(asked),
    redactReply: async (text) => text.replaceAll('hunter2', '[redacted]'),
    onEstimate: () => undefined,
    onProgress: () => undefined,
    moreCode,
  })
  const assessments = await assessor.assess(all, signal)
  expect(assessments.map(({ fingerprint }) => fingerprint)).toEqual(
    all.map(({ finding }) => finding.fingerprint),
  )
  return { assessments, questions, requests: assessor.spending.requests }
}

describe('a finding that asks for more code', () => {
  test('is asked again with it, and the answer rests on both', async () => {
    const all = inOneFunction(1)
    const { assessments, questions, requests } = await run(all, (_, index) =>
      answer({
        findings: [
          index === 0
            ? item('F1', { needs: [lines('limits.py')] })
            : item('F1', {
                verdict: 'false_positive',
                citations: [{ path: 'limits.py', line: 1, quote: 'LIMIT = "limits.py"' }],
              }),
        ],
      }),
    )
    expect(questions).toHaveLength(2)
    expect(questions[1]?.rank).toBe(questions[0]?.rank)
    expect(questions[1]?.material).toContain('role="on request">\n   1| LIMIT = "limits.py"')
    expect(questions[1]?.sources).toHaveLength(2)
    expect(assessments).toMatchObject([
      { verdict: 'false_positive', besides: { requests: [[lines('limits.py')]] } },
    ])
    expect(assessments[0] && all[0] && checkCitations(assessments[0], all[0])).toMatchObject({
      citations: [{ holds: true, decides: true }],
    })
    expect(requests).toEqual({ answered: 1, refused: 0 })
  })

  test('is asked again alone, with others of its group that ask; the rest keep their answers', async () => {
    const all = inOneFunction(3)
    const { assessments, questions } = await run(all, (question, index) =>
      answer({
        findings: idsOf(question).map((id) =>
          index === 0
            ? item(id, { verdict: 'true_positive', needs: id === 'F2' ? [] : [lines(`${id}.py`)] })
            : item(id, { verdict: 'false_positive' }),
        ),
      }),
    )
    expect(questions.map((each) => idsOf(each).length)).toEqual([3, 2])
    expect(questions[1]?.material).toContain('F1.py')
    expect(questions[1]?.material).toContain('F3.py')
    expect(assessments.map((each) => each.status === 'analyzed' && each.verdict)).toEqual([
      'false_positive',
      'true_positive',
      'false_positive',
    ])
    // Each was shown what the other asked for, so its answer may rest on that.
    for (const index of [0, 2])
      expect(assessments[index]).toMatchObject({
        besides: { requests: [[lines('F1.py')], [lines('F3.py')]] },
      })
    expect(assessments[1]).not.toHaveProperty('besides')
  })

  test('for ever is asked twice more', async () => {
    const { assessments, questions, requests } = await run(inOneFunction(2), (question, index) =>
      answer({
        findings: idsOf(question).map((id) =>
          item(id, { reason: `Round ${index}.`, needs: [lines(`${id}-${index}.py`)] }),
        ),
      }),
    )
    expect(questions).toHaveLength(3)
    expect(assessments).toMatchObject([{ reason: 'Round 2.' }, { reason: 'Round 2.' }])
    expect(assessments[0]).toMatchObject({ besides: { pieces: { length: 4 } } })
    expect(assessments[0]).not.toHaveProperty('wantsMore')
    expect(requests).toEqual({ answered: 4, refused: 0 })
  })

  test('that is not shown hears why, once, and may know another name', async () => {
    const { assessments, questions, requests } = await run(inOneFunction(1), (_, index) =>
      answer({
        findings: [item('F1', { needs: [{ symbol: 'hunter2<b>' }, lines('absent.py')].slice(index) })],
      }),
    )
    expect(questions).toHaveLength(2)
    expect(questions[1]?.material).toMatch(
      /<refused-[0-9a-f]{16}>\nnot shown: \[redacted\]&lt;b&gt;: it is not there\nnot shown: absent\.py, lines 1-1: it is not there\n/,
    )
    expect(assessments[0]).not.toHaveProperty('besides')
    expect(requests).toEqual({ answered: 0, refused: 3 })
  })

  test('without anybody who fetches it keeps its first answer', async () => {
    const all = inOneFunction(1)
    const questions: Question[] = []
    const assessor = modelAssessor({
      provider: provider(async (question) => {
        questions.push(question)
        return answer({ findings: [item('F1', { needs: [lines('a.py')] })] })
      }),
      redactReply: async (text) => text,
      onEstimate: () => undefined,
      onProgress: () => undefined,
    })
    const [only] = await assessor.assess(all, signal)
    expect(questions).toHaveLength(1)
    expect(only).toMatchObject({ verdict: 'needs_review' })
    expect(only).not.toHaveProperty('wantsMore')
  })
})

describe('where asking again fails, what was answered before stands, and is not kept', () => {
  const failures: [string, () => Answer][] = [
    [
      'no budget',
      () => {
        throw new BudgetExhausted('m')
      },
    ],
    [
      'refusal',
      () => {
        throw new ProviderError('refusal', 'm')
      },
    ],
    [
      'timeout',
      () => {
        throw new ProviderError('timeout', 'm')
      },
    ],
    [
      'too long',
      () => {
        throw new ProviderError('context_length', 'm')
      },
    ],
    [
      'wrong key',
      () => {
        throw new ProviderError('authentication', 'm')
      },
    ],
    ['malformed twice', () => answer('no')],
    [
      'a bug',
      () => {
        throw new TypeError('bug')
      },
    ],
  ]
  test.each(failures)('%s', async (_, fail) => {
    const { assessments } = await run(inOneFunction(2), (question, index) =>
      index === 0
        ? answer({ findings: idsOf(question).map((id) => item(id, { needs: [lines('a.py')] })) })
        : fail(),
    )
    for (const each of assessments) expect(each).toMatchObject({ verdict: 'needs_review', wantsMore: true })
  })

  test.each(failures)('in the second round: %s', async (_, fail) => {
    const { assessments } = await run(inOneFunction(1), (question, index) =>
      index < 2
        ? answer({
            findings: idsOf(question).map((id) =>
              item(id, { reason: `Round ${index}.`, needs: [lines(`${index}.py`)] }),
            ),
          })
        : fail(),
    )
    expect(assessments).toMatchObject([
      { reason: 'Round 1.', wantsMore: true, besides: { requests: [[lines('0.py')]] } },
    ])
  })

  test('one of two that is not answered any more', async () => {
    const { assessments } = await run(inOneFunction(2), (question, index) =>
      answer({
        findings: idsOf(question)
          .slice(0, index === 0 ? 2 : 1)
          .map((id) => item(id, index === 0 ? { needs: [lines('a.py')] } : { verdict: 'true_positive' })),
      }),
    )
    expect(assessments).toMatchObject([
      { verdict: 'true_positive' },
      { verdict: 'needs_review', wantsMore: true },
    ])
    expect(assessments[0]).not.toHaveProperty('wantsMore')
  })

  test('fetching itself', async () => {
    const { assessments, questions } = await run(
      inOneFunction(1),
      () => answer({ findings: [item('F1', { needs: [lines('a.py')] })] }),
      async () => {
        throw new Error('the disk is gone')
      },
    )
    expect(questions).toHaveLength(1)
    expect(assessments).toMatchObject([{ verdict: 'needs_review', wantsMore: true }])
  })
})

test('a correction keeps what the valid half asked for', async () => {
  const { questions } = await run(inOneFunction(2), (question, index) => {
    if (index === 0) return answer({ findings: [item('F1', { needs: [lines('a.py')] })] })
    return answer({
      findings: idsOf(question)
        .slice(-1)
        .map((id) => item(id)),
    })
  })
  expect(questions.map((each) => [idsOf(each).length, each.correction === undefined])).toEqual([
    [2, true],
    [2, false],
    [1, true],
  ])
})

test('evidence of other files is asked about by itself', async () => {
  const all = [evidence('a()', { from: 1, to: 1 }), ...inOneFunction(1, 0, 'src/b.py')]
  const { questions } = await run(all, (question) =>
    answer({
      findings: idsOf(question).map((id) =>
        item(id, {
          needs:
            question.material.includes('a()') && !question.material.includes('x.py') ? [lines('x.py')] : [],
        }),
      ),
    }),
  )
  expect(questions).toHaveLength(3)
})
