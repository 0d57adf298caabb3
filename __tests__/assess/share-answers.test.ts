import { describe, expect, test } from '@jest/globals'
import { shareAnswers } from '../../src/assess/share-answers.ts'
import { withoutCode } from '../../src/core/prompt/without-code.ts'
import type { Assessor } from '../../src/core/provider.ts'
import { analyzed, evidence, rule } from '../builders.ts'

const signal = new AbortController().signal
const about = (fingerprint: string, over: object = {}) =>
  withoutCode(evidence(`code_of_${fingerprint}()`, { from: 1, to: 1 }, { about: { fingerprint, ...over } }))

describe('findings of which the same would be sent', () => {
  test('are asked about once, and each gets the answer under its own name', async () => {
    const calls: string[][] = []
    const assessor: Assessor = {
      assess: async (all) => {
        calls.push(all.map(({ finding }) => finding.fingerprint))
        return all.map(({ finding: { fingerprint } }) =>
          analyzed({ fingerprint, reason: `As ${fingerprint}.` }),
        )
      },
    }
    const other = { rule: rule({ name: 'other' }) }
    const all = [about('a'), about('b', other), about('c'), about('d', { path: 'src/a.rb' })]
    const answers = await shareAnswers(assessor).assess(all, signal)
    expect(calls).toEqual([['a', 'b', 'd']])
    expect(answers).toHaveLength(4)
    const reasons = answers.map((each) => [each.fingerprint, each.status === 'analyzed' && each.reason])
    expect(Object.fromEntries(reasons)).toEqual({ a: 'As a.', b: 'As b.', c: 'As a.', d: 'As d.' })
  })

  test('none of which was answered stay so', async () => {
    const assessor: Assessor = {
      assess: async (all) =>
        all.map(({ finding: { fingerprint } }) => ({
          fingerprint,
          status: 'not_analyzed',
          kind: 'budget',
          detail: 'd',
        })),
    }
    const answers = await shareAnswers(assessor).assess([about('a'), about('b')], signal)
    expect(answers).toMatchObject([
      { fingerprint: 'a', kind: 'budget' },
      { fingerprint: 'b', kind: 'budget' },
    ])
  })
})
