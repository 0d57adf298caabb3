import { describe, expect, test } from '@jest/globals'
import {
  type CheckedAssessment,
  confidences,
  notAnalyzedKinds,
  reuses,
  verdicts,
} from '../../src/core/assessment.ts'
import { count } from '../../src/core/counts.ts'
import { type DecisionContext, decide, isClearing, isReviewed, type Judged } from '../../src/core/decision.ts'
import { modes } from '../../src/core/finding.ts'
import { neverHideByDefault, noiseActions } from '../../src/core/policy/policy.ts'
import { analyzed, finding, rule } from '../builders.ts'
import fc from '../fast-check.ts'

const context: DecisionContext = {
  noise: { action: 'hide', minConfidence: 'high', neverHide: neverHideByDefault },
  fromFork: false,
  mayHide: true,
  addressesReviewer: [],
  thread: null,
}
const judged: Judged = {
  finding: finding(),
  scope: { inside: true, because: 'it touches a line that the change adds' },
  mode: { mode: 'comment', because: 'default' },
  assessment: analyzed(),
}
const cited = { path: 'src/app.py', line: 3, quote: 'TABLE = "orders"' }

describe('hiding', () => {
  test('with every condition held', () => {
    expect(decide(judged, context)).toMatchObject({ action: 'hide', blocks: false })
  })

  test.each<[string, Partial<Judged>, Partial<DecisionContext>]>([
    ['the noise filter annotates', {}, { noise: { ...context.noise, action: 'annotate' } }],
    ['confidence is below the minimum', { assessment: analyzed({ confidence: 'medium' }) }, {}],
    ['no citation', { assessment: analyzed({ citations: [] }) }, {}],
    [
      'no citation holds',
      { assessment: analyzed({ citations: [{ ...cited, holds: false, decides: false }] }) },
      {},
    ],
    [
      'the citation is the flagged code',
      { assessment: analyzed({ citations: [{ ...cited, holds: true, decides: false }] }) },
      {},
    ],
    ['the mode is block', { mode: { mode: 'block', because: 'entry 1' } }, {}],
    ['the rule has no CWE', { finding: finding({ rule: rule({ cwes: [] }) }) }, {}],
    ['a never-hide CWE', { finding: finding({ rule: rule({ cwes: ['CWE-89', 'CWE-78'] }) }) }, {}],
    ["a never-hide CWE of the policy's", {}, { noise: { ...context.noise, neverHide: ['CWE-89'] } }],
    ['a live secret', { finding: finding({ liveSecret: true }) }, {}],
    ['a fork', {}, { fromFork: true }],
    ['a model that did not qualify', {}, { mayHide: 'the model called 2 known flaws false' }],
    ['code that addresses the reviewer', {}, { addressesReviewer: [{ path: 'src/app.py', from: 3, to: 3 }] }],
    [
      'a second question without an answer',
      { assessment: analyzed({ secondLook: { unasked: 'budget' } }) },
      {},
    ],
    ['a cache that nothing proves', { assessment: analyzed({ reused: 'unproved' }) }, {}],
  ])('is prevented alone by: %s', (_, over, also) => {
    const decision = decide({ ...judged, ...over }, { ...context, ...also })
    expect(decision.action).toBe('annotate')
    expect(decision.because).toMatch(/^likely a false positive, shown because ./)
  })

  test('an answer of an earlier run that is proved to be ours hides as any other', () => {
    expect(decide({ ...judged, assessment: analyzed({ reused: 'proved' }) }, context).action).toBe('hide')
  })

  test('the second question says why it has no answer', () => {
    const { because } = decide(
      { ...judged, assessment: analyzed({ secondLook: { unasked: 'budget' } }) },
      context,
    )
    expect(because).toContain(
      'the second question, without comments and prose, has no answer: no tokens were left',
    )
  })

  test('a second answer that confirms the first hides', () => {
    expect(decide({ ...judged, assessment: analyzed({ secondLook: 'same' }) }, context).action).toBe('hide')
  })

  test('a cache that nothing proves is named, with the setting', () => {
    const { because } = decide({ ...judged, assessment: analyzed({ reused: 'unproved' }) }, context)
    expect(because).toContain('comes from a cache that nothing proves to be ours: set cache-key')
  })

  test('with the filter off, it is an ordinary comment', () => {
    const noise = { ...context.noise, action: 'off' as const }
    expect(decide(judged, { ...context, noise }).action).toBe('comment')
  })

  test('by a lower confidence where the policy asks for less', () => {
    const noise = { ...context.noise, minConfidence: 'low' as const }
    const assessment = analyzed({ confidence: 'low' })
    expect(decide({ ...judged, assessment }, { ...context, noise }).action).toBe('hide')
  })

  test('one citation that decides is enough', () => {
    const citations = [
      { ...cited, holds: false, decides: false },
      { ...cited, holds: true, decides: true },
    ]
    expect(decide({ ...judged, assessment: analyzed({ citations }) }, context).action).toBe('hide')
  })
})

describe('everything else', () => {
  const outside = { inside: false, because: 'outside the changed lines' }
  const missing: CheckedAssessment = {
    fingerprint: 'f',
    status: 'not_analyzed',
    kind: 'timeout',
    detail: 'd',
  }
  test.each<[string, Partial<Judged>, string, boolean]>([
    ['likely real', { assessment: analyzed({ verdict: 'true_positive', reason: 'r' }) }, 'comment', false],
    ['open', { assessment: analyzed({ verdict: 'needs_review' }) }, 'comment', false],
    ['not analyzed', { assessment: missing }, 'comment', false],
    ['nobody was asked', { assessment: null }, 'comment', false],
    ['monitored', { mode: { mode: 'monitor', because: 'default' } }, 'report', false],
    ['out of scope', { scope: outside }, 'report', false],
    ['out of scope and block', { scope: outside, mode: { mode: 'block', because: 'b' } }, 'report', false],
    [
      'block and real',
      {
        mode: { mode: 'block', because: 'b' },
        assessment: analyzed({ verdict: 'true_positive', reason: 'r' }),
      },
      'comment',
      true,
    ],
    ['block and likely false', { mode: { mode: 'block', because: 'b' } }, 'annotate', true],
    [
      'block and not analyzed',
      { mode: { mode: 'block', because: 'b' }, assessment: missing },
      'comment',
      true,
    ],
  ])('%s', (_, over, action, blocks) => {
    expect(decide({ ...judged, ...over }, context)).toMatchObject({ action, blocks })
  })

  test('a verdict that its own reason contradicts needs review, and says so', () => {
    const assessment = analyzed({ reason: 'The parameter reaches the query: this is a true positive.' })
    const decision = decide({ ...judged, assessment }, context)
    expect(decision).toMatchObject({ action: 'comment', assessment: { verdict: 'needs_review' } })
    expect(decision.assessment).toMatchObject({ reason: expect.stringContaining('contradicts this reason') })
  })

  test('what is only reported was never asked about', () => {
    expect(decide({ ...judged, scope: outside }, context).assessment).toBeNull()
  })
})

const assessments: fc.Arbitrary<CheckedAssessment | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    fingerprint: fc.constant('f'),
    status: fc.constant('not_analyzed' as const),
    kind: fc.constantFrom(...notAnalyzedKinds),
    detail: fc.constant('d'),
  }),
  fc.record({
    fingerprint: fc.constant('f'),
    status: fc.constant('analyzed' as const),
    verdict: fc.constantFrom(...verdicts),
    confidence: fc.constantFrom(...confidences),
    reason: fc.constantFrom(
      'The value is constant.',
      'This is a true positive.',
      'It is a false positive.',
      '',
    ),
    citations: fc
      .array(fc.record({ holds: fc.boolean(), decides: fc.boolean() }), { maxLength: 2 })
      .map((all) => all.map((each) => ({ ...cited, ...each }))),
    component: fc.constant(null),
    reused: fc.constantFrom(...reuses),
  }),
)
const anyJudged: fc.Arbitrary<Judged> = fc.record({
  finding: fc
    .record({ cwes: fc.subarray(['CWE-89', 'CWE-78']), liveSecret: fc.boolean() })
    .map(({ cwes, liveSecret }) => finding({ rule: rule({ cwes }), liveSecret })),
  scope: fc.boolean().map((inside) => ({ inside, because: 'scope' })),
  mode: fc.constantFrom(...modes).map((mode) => ({ mode, because: 'mode' })),
  assessment: assessments,
})
const anyContext: fc.Arbitrary<DecisionContext> = fc.record({
  noise: fc.record({
    action: fc.constantFrom(...noiseActions),
    minConfidence: fc.constantFrom(...confidences),
    neverHide: fc.subarray(['CWE-89', 'CWE-78']),
  }),
  fromFork: fc.boolean(),
  mayHide: fc.constantFrom<DecisionContext['mayHide']>(true, 'it did not qualify'),
  addressesReviewer: fc.constantFrom([], [{ path: 'src/app.py', from: 1, to: 2 }]),
  thread: fc.option(
    fc.record({
      said: fc.option(
        fc.record({
          word: fc.constantFrom('fp', 'ar', 'open', 'agree', 'disagree'),
          by: fc.constant('reviewer'),
          name: fc.constant('reviewer'),
          reason: fc.constantFrom('', 'It is a test.'),
        }),
      ),
      earlier: fc.option(
        fc.record({ verdict: fc.constantFrom(...verdicts), confidence: fc.constantFrom(...confidences) }),
      ),
    }),
  ),
})

describe('laws', () => {
  test('every decision says why, of the finding it was asked about', () => {
    fc.assert(
      fc.property(anyJudged, anyContext, (each, about) => {
        const decision = decide(each, about)
        expect(decision.finding).toBe(each.finding)
        expect(decision.because.trim()).not.toBe('')
      }),
    )
  })

  test('counts add up', () => {
    fc.assert(
      fc.property(fc.array(anyJudged), anyContext, (all, about) => {
        const counts = count(all.map((each) => decide(each, about)))
        expect(counts.total).toBe(counts.analyzed + counts.notAnalyzed)
        expect(counts.analyzed).toBe(counts.truePositives + counts.falsePositives + counts.needsReview)
        expect(counts.total + counts.monitored + counts.outside).toBe(all.length)
        expect(counts.total).toBe(counts.commented + counts.hidden)
        if (about.thread?.said == null) expect(counts.annotated).toBeLessThanOrEqual(counts.falsePositives)
      }),
    )
  })

  test('what is hidden is analyzed, false, cited, and never blocks', () => {
    fc.assert(
      fc.property(anyJudged, anyContext, (each, about) => {
        const { action, assessment, blocks } = decide(each, about)
        if (action !== 'hide') return
        expect([blocks, about.noise.action, about.fromFork, each.finding.liveSecret]).toEqual([
          false,
          'hide',
          false,
          false,
        ])
        expect(assessment).toMatchObject({
          status: 'analyzed',
          verdict: 'false_positive',
          reused: 'proved',
        })
        expect(assessment?.status === 'analyzed' && assessment.citations.some(({ decides }) => decides)).toBe(
          true,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('an assessor that fails changes no number of decisions, lets nothing through, and hides nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyJudged),
        anyContext,
        fc.constantFrom(...notAnalyzedKinds),
        (all, about, kind) => {
          const missing = { fingerprint: 'f', status: 'not_analyzed', kind, detail: 'd' } as const
          const before = all.map((each) => decide(each, about))
          const after = all.map((each) => decide({ ...each, assessment: missing }, about))
          const through = after.filter(({ blocks }, index) => before[index]?.blocks === true && !blocks)
          expect(through).toEqual([])
          // Who agreed with a verdict said nothing of a finding without one.
          if (about.thread?.said?.word !== 'agree')
            expect(after.map(({ blocks }) => blocks)).toEqual(before.map(({ blocks }) => blocks))
          expect(after.filter(({ action }) => action === 'hide')).toEqual([])
          expect(after.filter(isReviewed)).toHaveLength(before.filter(isReviewed).length)
          expect(count(after).total).toBe(count(before).total)
        },
      ),
    )
  })

  test('blocking follows from scope and mode, and ends with a person’s word alone', () => {
    fc.assert(
      fc.property(anyJudged, anyContext, (each, about) => {
        const { blocks, said, assessment } = decide(each, about)
        const mayBlock = each.scope.inside && each.mode.mode === 'block'
        expect(blocks).toBe(
          mayBlock && !(said !== null && isClearing(said, { assessment, finding: each.finding })),
        )
        if (about.thread?.said == null) expect(blocks).toBe(mayBlock)
      }),
    )
  })
})
