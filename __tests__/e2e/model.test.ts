import { describe, expect, test } from '@jest/globals'
import type { Reply } from '../contract/vendor.ts'
import {
  allReal,
  answering,
  answerOf,
  askedIn,
  type Opinion,
  promptsOf,
  reviewWith,
  startModel,
} from './fake-model.ts'
import { repository } from './harness.ts'
import { flags, manyFunctions, scan, scannedShop } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

const guard = { path: 'app.py', line: 6, quote: 'name = request.args["name"]' }

describe('a model that answers', () => {
  test('its verdicts are reported, with what they cost', async () => {
    const made = await scannedShop()
    const usage = { input: 1000, cachedInput: 200, output: 50 }
    const model = await startModel((request) => ({
      ...answering(({ rule }): Opinion => {
        if (rule === 'real') return { verdict: 'true_positive', citations: [guard], component: 'customers' }
        if (rule === 'harmless')
          return { verdict: 'false_positive', confidence: 'low', reason: 'A constant.' }
        return { verdict: 'needs_review', confidence: 'medium', reason: 'The caller is not shown.' }
      })(request),
      usage,
    }))
    const run = await reviewWith(model.url, { cwd: made.root })
    model.assertClean()
    const report = soundReport(run)
    expect(report.counts).toMatchObject({
      total: 3,
      analyzed: 3,
      truePositives: 1,
      falsePositives: 1,
      needsReview: 1,
    })
    expect(findingOf(report, 'real').assessment).toEqual({
      status: 'analyzed',
      verdict: 'true_positive',
      confidence: 'high',
      reason: 'The values of the query are joined into its text.',
      component: 'customers',
      citations: [{ path: 'app.py', line: 6, holds: true, decides: true }],
      reused: null,
    })
    expect(report.provider).toEqual({
      change: null,
      cost: null,
      id: 'openai:fake-1',
      models: ['fake-1'],
      promptVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
      questions: model.requests.length,
      requests: { answered: 0, refused: 0 },
      reused: 0,
      usage: { input: 3000, cachedInput: 600, output: 150 },
    })
    expect(run.stdout).toContain('The values of the query are joined into its text.')
    expect(run.summary?.replaceAll('\\', '')).toContain('openai:fake-1 · 3 questions')
    expect(run.status).toBe(0)
  })

  test('findings of one function are asked about together', async () => {
    const twice = 'db.execute(a + b)'
    const body = `def both(a, b):\n    ${twice}\n    return ${twice.replace('a + b', 'b + a')}\n`
    const made = await repository({ 'both.py': body })
    await scan(made, [
      { path: 'both.py', code: twice, rule: 'rules.first' },
      { path: 'both.py', code: 'db.execute(b + a)', rule: 'rules.second' },
    ])
    const model = await startModel(allReal)
    const report = soundReport(await reviewWith(model.url, { cwd: made.root }))
    expect(model.requests).toHaveLength(1)
    expect(report.counts.truePositives).toBe(2)
  })

  test('findings that the policy only monitors are not sent', async () => {
    const made = await scannedShop()
    await scan(made, [flags.real, { ...flags.open, severity: 'INFO' }])
    const model = await startModel(allReal)
    const report = soundReport(await reviewWith(model.url, { cwd: made.root }))
    expect(outcomeOf(findingOf(report, 'open'))).toBeNull()
    expect(
      promptsOf(model)
        .flatMap((prompt) => askedIn({ prompt }))
        .map(({ rule }) => rule),
    ).toEqual(['real'])
  })
})

describe('what hides a finding', () => {
  /** Line 2 of each function decides, line 3 is flagged; the functions are five lines apart. */
  const opinions: Record<string, [(line: number) => Partial<Opinion>, string]> = {
    holds: [(line) => ({ citations: [quoting(line, 'limit = 0 + 100')] }), 'hide'],
    'two-lines-off': [(line) => ({ citations: [quoting(line - 2, 'limit = 1 + 100')] }), 'hide'],
    'one-of-two-holds': [
      (line) => ({ citations: [quoting(line, 'invented = True'), quoting(line, 'limit = 2 + 100')] }),
      'hide',
    ],
    'other-white-space': [(line) => ({ citations: [quoting(line, ' limit  =\t3 + 100 ')] }), 'hide'],
    'no-citation': [() => ({}), 'annotate'],
    'invented-quote': [(line) => ({ citations: [quoting(line, 'limit = check(part)')] }), 'annotate'],
    'three-lines-off': [(line) => ({ citations: [quoting(line - 3, 'limit = 6 + 100')] }), 'annotate'],
    'other-file': [
      (line) => ({ citations: [{ ...quoting(line, 'limit = 7 + 100'), path: 'other.py' }] }),
      'annotate',
    ],
    'quote-too-short': [(line) => ({ citations: [quoting(line, 'limit =')] }), 'annotate'],
    'flagged-code-alone': [(line) => ({ citations: [quoting(line + 1, 'run_9(part)')] }), 'annotate'],
    'less-confident': [
      (line) => ({ citations: [quoting(line, 'limit = 10 + 100')], confidence: 'medium' }),
      'annotate',
    ],
  }
  const names = Object.keys(opinions)

  test('a citation that holds, and confidence', async () => {
    const made = await manyFunctions(names)
    const model = await startModel(
      answering(({ rule, from }) => ({ verdict: 'false_positive', ...opinions[rule]?.[0](from - 1) })),
    )
    const run = await reviewWith(model.url, { cwd: made.root })
    model.assertClean()
    const { findings } = soundReport(run)
    expect(findings.map(outcomeOf)).toEqual(names.map(() => 'false_positive'))
    expect(Object.fromEntries(findings.map(({ rule, action }) => [rule, action]))).toEqual(
      Object.fromEntries(Object.entries(opinions).map(([name, [, action]]) => [name, action])),
    )
    expect(run.status).toBe(0)
  })

  test('and nothing that speaks against it', async () => {
    const made = await scannedShop()
    const model = await startModel(answering(() => ({ verdict: 'false_positive', citations: [guard] })))
    await scan(made, [
      { ...flags.real, rule: 'rules.hidden' },
      { ...flags.real, rule: 'rules.without-cwe', cwe: null },
      { ...flags.real, rule: 'rules.never', cwe: 'CWE-78' },
      { ...flags.real, rule: 'rules.live', validation: 'CONFIRMED_VALID' },
      { ...flags.real, rule: 'rules.blocking', metadata: { 'semgrep-assistant': { mode: 'block' } } },
    ])
    const run = await reviewWith(model.url, { cwd: made.root })
    const { findings } = soundReport(run)
    expect(Object.fromEntries(findings.map(({ rule, action }) => [rule, action]))).toEqual({
      hidden: 'hide',
      'without-cwe': 'annotate',
      never: 'annotate',
      live: 'annotate',
      blocking: 'annotate',
    })
    expect(run.status).toBe(1)
  })

  test('a verdict against its own reason needs a look', async () => {
    const made = await manyFunctions(['real-but-safe', 'safe-but-real'])
    const model = await startModel(
      answering(({ rule, from }) =>
        rule === 'real-but-safe'
          ? { verdict: 'true_positive', reason: 'The value is checked. This is a false positive.' }
          : {
              verdict: 'false_positive',
              reason: 'An attacker can inject SQL here.',
              citations: [quoting(from - 1, 'limit = 1 + 100')],
            },
      ),
    )
    const { findings } = soundReport(await reviewWith(model.url, { cwd: made.root }))
    expect(findings.map(({ action }) => action)).toEqual(['comment', 'comment'])
    expect(findings.map(({ assessment }) => assessment)).toEqual([
      expect.objectContaining({ verdict: 'needs_review', reason: expect.stringContaining('contradicts') }),
      expect.objectContaining({ verdict: 'needs_review', reason: expect.stringContaining('contradicts') }),
    ])
  })
})

function quoting(line: number, quote: string) {
  return { path: 'many.py', line, quote }
}

describe('an answer that does not fit', () => {
  const right = answerOf({ id: 'F1' }, { verdict: 'true_positive' })
  const faults: Record<string, Reply> = {
    prose: { kind: 'text', text: 'All three look fine to me.' },
    fenced: { kind: 'text', text: '```json\n{"findings": []}\n```' },
    'another-form': { kind: 'json', value: { verdicts: [right] } },
    'no-id-of-ours': { kind: 'json', value: { findings: [{ ...right, id: 'F9' }] } },
    'a-verdict-of-its-own': { kind: 'json', value: { findings: [{ ...right, verdict: 'safe' }] } },
    'no-reason': { kind: 'json', value: { findings: [{ ...right, reason: ' ' }] } },
    nothing: { kind: 'json', value: { findings: [] } },
  }
  const names = Object.keys(faults)
  const faultOf = (request: Parameters<typeof allReal>[0]) =>
    faults[askedIn(request)[0]?.rule ?? ''] ?? allReal(request)

  test('is asked for again once, with what was wrong', async () => {
    const made = await manyFunctions(names)
    const model = await startModel((request) =>
      request.prompt.includes('Your last answer did not fit') ? allReal(request) : faultOf(request),
    )
    const { findings } = soundReport(await reviewWith(model.url, { cwd: made.root }))
    model.assertClean()
    expect(findings.map(outcomeOf)).toEqual(names.map(() => 'true_positive'))
    const prompts = promptsOf(model)
    const corrected = prompts.filter((prompt) => prompt.includes('Your last answer did not fit'))
    expect(prompts).toHaveLength(2 * names.length)
    expect(corrected).toHaveLength(names.length)
    // The question itself stays as it was, so that the vendor's cache serves it.
    for (const prompt of corrected) {
      expect(prompts.filter((other) => prompt.startsWith(other) && other !== prompt)).toHaveLength(1)
    }
  })

  test('twice is malformed', async () => {
    const made = await manyFunctions(names)
    const model = await startModel(faultOf)
    const run = await reviewWith(model.url, { cwd: made.root })
    expect(soundReport(run).findings.map(outcomeOf)).toEqual(names.map(() => 'malformed'))
    expect(model.requests).toHaveLength(2 * names.length)
    expect(run.status).toBe(3)
  })

  test('about one finding of several: the others’ answers stay', async () => {
    const made = await repository({ 'both.py': 'def both(a, b):\n    run(a + b)\n    return run(b + a)\n' })
    await scan(made, [
      { path: 'both.py', code: 'run(a + b)', rule: 'rules.answered' },
      { path: 'both.py', code: 'run(b + a)', rule: 'rules.forgotten' },
    ])
    const model = await startModel((request) => {
      const answered = askedIn(request).filter(({ rule }) => rule === 'answered')
      return {
        kind: 'json',
        value: { findings: answered.map((each) => answerOf(each, { verdict: 'true_positive' })) },
      }
    })
    const run = await reviewWith(model.url, { cwd: made.root })
    const report = soundReport(run)
    expect(outcomeOf(findingOf(report, 'answered'))).toBe('true_positive')
    expect(outcomeOf(findingOf(report, 'forgotten'))).toBe('malformed')
    expect(run.stdout).toMatch(/1 of 2 analyzed.*malformed/)
    expect(run.status).toBe(0)
  })
})
