import { describe, expect, test } from '@jest/globals'
import { atLeast, confidences } from '../../../src/core/assessment.ts'
import { type Mode, modes, type Rule, severities } from '../../../src/core/finding.ts'
import {
  componentOf,
  modeOf,
  neverHideByDefault,
  noiseActions,
  noPolicy,
  type Policy,
  stricterNoiseFilter,
} from '../../../src/core/policy/policy.ts'
import { policyRule, rule } from '../../builders.ts'
import fc from '../../fast-check.ts'

function mode(about: Partial<Rule>, policy: Partial<Policy> = {}): Mode {
  return modeOf({ rule: rule(about) }, { ...noPolicy, ...policy }).mode
}

const fault = { line: 3, message: 'unknown key' }

describe('without a policy file', () => {
  test.each<[Partial<Rule>, Mode]>([
    [{ category: 'security', severity: 'critical' }, 'comment'],
    [{ category: 'security', severity: 'warning' }, 'comment'],
    [{ category: 'security', severity: 'info' }, 'monitor'],
    [{ category: null, severity: 'warning' }, 'comment'],
    [{ category: null, severity: 'info' }, 'monitor'],
    [{ category: 'correctness', severity: 'error' }, 'monitor'],
    [{ category: 'correctness', severity: 'error', mode: 'block' }, 'block'],
    [{ category: 'security', severity: 'info', mode: 'comment' }, 'comment'],
    [{ category: 'security', severity: 'error', mode: 'monitor' }, 'comment'],
  ])('%j is %s', (about, expected) => {
    expect(mode(about)).toBe(expected)
  })
})

describe('entries', () => {
  test.each<[string, Partial<Policy>, Partial<Rule>, Mode]>([
    ['full id', { rules: [policyRule({ rule: 'rules.python.*' })] }, {}, 'block'],
    ['tail of the id', { rules: [policyRule({ rule: 'sql-*' })] }, {}, 'block'],
    ['case does not count', { rules: [policyRule({ rule: 'SQL-INJECTION' })] }, {}, 'block'],
    ['another id', { rules: [policyRule({ rule: 'xss' })] }, {}, 'comment'],
    ['severity', { rules: [policyRule({ severity: 'ERROR' })] }, {}, 'block'],
    ['severity in the other vocabulary', { rules: [policyRule({ severity: 'high' })] }, {}, 'block'],
    ['another severity', { rules: [policyRule({ severity: 'WARNING' })] }, {}, 'comment'],
    ['CWE', { rules: [policyRule({ cwe: 'CWE-89' })] }, {}, 'block'],
    [
      'one of several CWEs',
      { rules: [policyRule({ cwe: 'CWE-8*' })] },
      { cwes: ['CWE-20', 'CWE-89'] },
      'block',
    ],
    ['no CWE', { rules: [policyRule({ cwe: '*' })] }, { cwes: [] }, 'comment'],
    ['all parts have to match', { rules: [policyRule({ rule: 'sql-*', severity: 'INFO' })] }, {}, 'comment'],
    [
      'the first that matches decides',
      { rules: [policyRule({ mode: 'monitor' }), policyRule()] },
      {},
      'monitor',
    ],
    ['the default', { defaultMode: 'block' }, { category: 'style', severity: 'info' }, 'block'],
    [
      'an entry beats the default',
      { rules: [policyRule({ mode: 'monitor' })], defaultMode: 'block' },
      {},
      'monitor',
    ],
    ['metadata raise', { rules: [policyRule({ mode: 'comment' })] }, { mode: 'block' }, 'block'],
    ['metadata never lower', { rules: [policyRule()] }, { mode: 'monitor' }, 'block'],
    ['a half-read entry raises', { rules: [policyRule({ onlyRaises: true })], faults: [fault] }, {}, 'block'],
    [
      'a half-read entry does not hide those below',
      { rules: [policyRule({ onlyRaises: true, mode: 'monitor' }), policyRule()], faults: [fault] },
      {},
      'block',
    ],
    [
      'a half-read entry does not lower those below',
      { rules: [policyRule({ onlyRaises: true, mode: 'comment' }), policyRule()], faults: [fault] },
      {},
      'block',
    ],
    [
      'a broken file does not monitor',
      { rules: [policyRule({ mode: 'monitor' })], faults: [fault] },
      {},
      'comment',
    ],
  ])('%s', (_, policy, about, expected) => {
    expect(mode(about, policy)).toBe(expected)
  })

  test('say which of them decided', () => {
    const policy = { ...noPolicy, rules: [policyRule({ rule: 'x' }), policyRule({ line: 7 })] }
    expect(modeOf({ rule: rule() }, policy).because).toBe('entry 2 of the policy (line 7)')
  })
})

const rules = fc.record({
  id: fc.constantFrom('a.b.sqli', 'x.xss'),
  name: fc.constantFrom('sqli', 'xss'),
  severity: fc.constantFrom(...severities),
  category: fc.constantFrom('security', 'correctness', null),
  cwes: fc.subarray(['CWE-89', 'CWE-79']),
  references: fc.constant<string[]>([]),
  mode: fc.constantFrom(...modes, null),
})
const policies: fc.Arbitrary<Policy> = fc.record({
  source: fc.constant('s'),
  sha256: fc.constant(null),
  rules: fc.array(
    fc.record({
      rule: fc.constantFrom(null, 'sqli', '*'),
      severity: fc.constantFrom(null, 'ERROR', 'INFO'),
      cwe: fc.constantFrom(null, 'CWE-89'),
      mode: fc.constantFrom(...modes),
      line: fc.nat(),
      onlyRaises: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  defaultMode: fc.constantFrom(...modes, null),
  noiseFilter: fc.record(
    {
      action: fc.constantFrom(...noiseActions),
      minConfidence: fc.constantFrom(...confidences),
      neverHide: fc.subarray(['CWE-89', 'CWE-79']),
    },
    { requiredKeys: [] },
  ),
  components: fc.constant({}),
  redact: fc.constant([]),
  allowedEndpoints: fc.constant(null),
  privacyUnclear: fc.boolean(),
  faults: fc.constantFrom([], [fault]),
})
const rank = (each: Mode) => modes.indexOf(each)

test('a broken file never loosens', () => {
  fc.assert(
    fc.property(rules, policies, (about, policy) => {
      const broken = modeOf({ rule: about }, { ...policy, faults: [fault] })
      expect(rank(broken.mode)).toBeGreaterThanOrEqual(rank(modeOf({ rule: about }, noPolicy).mode))
      expect(rank(broken.mode)).toBeGreaterThanOrEqual(
        rank(modeOf({ rule: about }, { ...policy, faults: [] }).mode),
      )
    }),
  )
})

test("a rule's metadata never lower a mode, and there is always a reason", () => {
  fc.assert(
    fc.property(rules, policies, (about, policy) => {
      const ruling = modeOf({ rule: about }, policy)
      expect(rank(ruling.mode)).toBeGreaterThanOrEqual(
        rank(modeOf({ rule: { ...about, mode: null } }, policy).mode),
      )
      expect(ruling.because).not.toBe('')
    }),
  )
})

describe('noise filter', () => {
  test('the defaults', () => {
    expect(stricterNoiseFilter(noPolicy, {})).toEqual({
      action: 'hide',
      minConfidence: 'high',
      neverHide: ['CWE-78', 'CWE-327', 'CWE-328', 'CWE-501', 'CWE-614'],
    })
    expect(neverHideByDefault).toContain('CWE-78')
  })

  test.each([
    ['hide', 'annotate', 'annotate'],
    ['annotate', 'hide', 'annotate'],
    ['off', 'hide', 'off'],
    [undefined, 'annotate', 'annotate'],
    ['annotate', undefined, 'annotate'],
  ] as const)('policy %s, pipeline %s: %s', (policy, input, expected) => {
    const noiseFilter = policy === undefined ? {} : { action: policy }
    const inputs = input === undefined ? {} : { action: input }
    expect(stricterNoiseFilter({ ...noPolicy, noiseFilter }, inputs).action).toBe(expected)
  })

  test('a broken file hides nothing', () => {
    expect(stricterNoiseFilter({ ...noPolicy, faults: [fault] }, { action: 'hide' }).action).toBe('annotate')
    expect(stricterNoiseFilter({ ...noPolicy, faults: [fault] }, { action: 'off' }).action).toBe('off')
  })

  test('never hides more than either side says', () => {
    const inputs = fc.record(
      { action: fc.constantFrom(...noiseActions), minConfidence: fc.constantFrom(...confidences) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(policies, inputs, (policy, input) => {
        const filter = stricterNoiseFilter(policy, input)
        for (const side of [policy.noiseFilter, input]) {
          const action = side.action ?? 'hide'
          expect(noiseActions.indexOf(filter.action)).toBeLessThanOrEqual(noiseActions.indexOf(action))
          if (side.minConfidence) expect(atLeast(filter.minConfidence, side.minConfidence)).toBe(true)
        }
        const never = policy.noiseFilter.neverHide ?? neverHideByDefault
        expect(filter.neverHide).toEqual(expect.arrayContaining(never))
      }),
    )
  })
})

test.each([
  ['src/pay/card.py', 'payments'],
  ['src/log.py', 'everything'],
  ['lib/x.py', null],
])('component of %s is %p', (path, expected) => {
  expect(componentOf(path, { payments: ['src/pay/**'], everything: ['src/**'] })).toBe(expected)
})
