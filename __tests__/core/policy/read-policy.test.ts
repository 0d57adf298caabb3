import { describe, expect, test } from '@jest/globals'
import { modes, severities } from '../../../src/core/finding.ts'
import { modeOf, noPolicy, stricterNoiseFilter } from '../../../src/core/policy/policy.ts'
import { readPolicy } from '../../../src/core/policy/read-policy.ts'
import { policyRule, rule } from '../../builders.ts'
import fc from '../../fast-check.ts'

const read = (...lines: string[]) =>
  readPolicy(Buffer.from(lines.join('\n')), '.semgrep-assistant.yml at main')
const faults = (...lines: string[]) => read(...lines).faults

const whole = [
  'version: 1',
  'rules:                       # first match wins',
  '  - match: { rule: "*.sqli.*" }',
  '    mode: block',
  '  - match:',
  '      severity: INFO',
  '      cwe: CWE-79',
  '    mode: monitor',
  'default-mode: comment',
  'noise-filter: { action: hide, min-confidence: high, never-hide: [CWE-78, cwe-327] }',
  'components: { payments: ["src/pay/**"] }',
  'privacy: { redact: ["ACME-[0-9]{8}"], retention-days: 180 }',
  'allowed-endpoints: ["https://*.openai.azure.com"]',
]

test('reads what DESIGN shows, with the line of each entry', () => {
  expect(read(...whole)).toEqual({
    source: '.semgrep-assistant.yml at main',
    privacyUnclear: false,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    rules: [
      policyRule({ rule: '*.sqli.*', mode: 'block', line: 3 }),
      policyRule({ severity: 'INFO', cwe: 'CWE-79', mode: 'monitor', line: 5 }),
    ],
    defaultMode: 'comment',
    noiseFilter: { action: 'hide', minConfidence: 'high', neverHide: ['CWE-78', 'CWE-327'] },
    components: { payments: ['src/pay/**'] },
    redact: ['ACME-[0-9]{8}'],
    allowedEndpoints: { patterns: ['https://*.openai.azure.com'], line: 13 },
    faults: [],
  })
})

test.each<[string, string[]]>([
  ['CRLF', [whole.join('\r\n')]],
  ['a byte order mark', [`\ufeff${whole.join('\n')}`]],
  ['anchors and aliases', ['version: 1', 'rules:', '  - &a { match: { rule: "*" }, mode: block }', '  - *a']],
  ['the version alone', ['version: 1']],
])('%s is no fault', (_, lines) => {
  expect(faults(...lines)).toEqual([])
})

describe('a fault names its line and what was meant', () => {
  test.each<[string, string[], number, RegExp]>([
    [
      'unknown key with a value',
      ['version: 1', 'defalt-mode: block'],
      2,
      /unknown key "defalt-mode": did you mean "default-mode"/,
    ],
    [
      'unknown key with a block below',
      ['version: 1', 'ruls:', '  - match: { rule: x }', '    mode: block'],
      2,
      /did you mean "rules"/,
    ],
    [
      'unknown key like none',
      ['version: 1', 'zzz: 1'],
      2,
      /unknown key "zzz"; known are version, rules, default-mode/,
    ],
    [
      'unknown key in the noise filter',
      ['version: 1', 'noise-filter:', '  acton: hide'],
      3,
      /"acton" in noise-filter: did you mean "action"/,
    ],
    ['unknown key in privacy', ['version: 1', 'privacy:', '  redcat: []'], 3, /did you mean "redact"/],
    [
      'unknown key in a match',
      ['version: 1', 'rules:', '  - match: { rul: x }', '    mode: block'],
      3,
      /"rul" in rules\.0\.match: did you mean "rule"/,
    ],
    [
      'unknown key in an entry',
      ['version: 1', 'rules:', '  - match: { rule: x }', '    mode: block', '    moed: block'],
      5,
      /did you mean "mode"/,
    ],
    ['wrong mode', ['version: 1', 'default-mode: blok'], 2, /default-mode: .*"monitor"\|"comment"\|"block"/],
    [
      'wrong mode in an entry',
      ['version: 1', 'rules:', '  - match: { rule: x }', '    mode: blok'],
      4,
      /rules\.0\.mode: /,
    ],
    ['wrong action', ['version: 1', 'noise-filter:', '  action: delete'], 3, /noise-filter\.action: /],
    [
      'wrong confidence',
      ['version: 1', 'noise-filter:', '  min-confidence: 0.9'],
      3,
      /noise-filter\.min-confidence: /,
    ],
    [
      'wrong severity',
      ['version: 1', 'rules:', '  - match: { severity: FATAL }', '    mode: block'],
      3,
      /expected one of CRITICAL/,
    ],
    [
      'wrong CWE',
      ['version: 1', 'rules:', '  - match: { cwe: "89" }', '    mode: block'],
      3,
      /expected a CWE such as CWE-89/,
    ],
    ['no mode', ['version: 1', '', 'rules:', '  - match: { rule: x }'], 4, /rules\.0\.mode: /],
    [
      'an empty match',
      ['version: 1', 'rules:', '  - match: {}', '    mode: block'],
      3,
      /expected at least one of rule, severity, cwe/,
    ],
    ['wrong version', ['', 'version: 2'], 2, /version: .*expected 1/],
    ['no version', ['default-mode: block'], 1, /version: /],
    ['syntax', ['version: 1', 'default-mode: block', 'rules: ['], 3, /end with a \]/],
    ['a tab', ['version: 1', 'rules:', '\t- x'], 3, /tab/i],
    ['an alias of nothing', ['version: 1', 'default-mode: *nowhere'], 2, /./],
    ['a key given twice', ['version: 1', 'rules: []', 'default-mode: block', 'rules: []'], 4, /./],
    ['an empty file', [''], 1, /expected keys such as version/],
    ['comments alone', ['# nothing'], 1, /expected keys such as version/],
    ['a list', ['- a'], 1, /expected keys such as version/],
    ['a word', ['off'], 1, /expected keys such as version/],
  ])('%s', (_, lines, line, message) => {
    const found = faults(...lines)
    expect(found[0]?.message).toMatch(message)
    expect(found[0]?.line).toBe(line)
  })

  test('aliases that would fill the memory', () => {
    const names = 'abcdefghi'.split('')
    const lines = names.map((name, index) => {
      const inner = index === 0 ? 'x' : `*${names[index - 1]}`
      return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`
    })
    expect(faults('version: 1', ...lines).length).toBeGreaterThan(0)
  })

  test('one fault is told once', () => {
    expect(faults('version: 1', 'rules:', '  - match: { rule: x }', '    mode: blok')).toHaveLength(1)
  })

  test('a message from the file is on one line and short', () => {
    const [fault] = faults('version: 1', `"${'x'.repeat(500)}\\u202e\\n": 1`)
    expect(fault?.message.length).toBeLessThanOrEqual(200)
    expect(fault?.message).not.toMatch(/[\n\u202e]/)
  })
})

describe('what a broken file says clearly applies', () => {
  const broken = ['version: 1', 'zzz: 1', ...whole.slice(1)]

  test('everything but the fault', () => {
    const { rules, defaultMode, redact } = read(...broken)
    expect([rules.map(({ line }) => line), defaultMode, redact]).toEqual([
      [4, 6],
      'comment',
      ['ACME-[0-9]{8}'],
    ])
  })

  test('the file is named as the source, however broken it is', () => {
    expect(read(...broken).source).toBe('.semgrep-assistant.yml at main')
    expect(read('- a').source).toBe('.semgrep-assistant.yml at main')
  })

  test('entries around a bad one', () => {
    const lines = [
      'version: 1',
      'rules:',
      '  - { match: { rule: a }, mode: block }',
      '  - { match: 3, mode: block }',
      '  - { match: { rule: c }, mode: block }',
    ]
    expect(read(...lines).rules.map(({ rule: id, line, onlyRaises }) => [id, line, onlyRaises])).toEqual([
      ['a', 3, false],
      ['c', 5, false],
    ])
  })

  test('an entry of which a condition could not be read may only raise', () => {
    const lines = [
      'version: 1',
      'rules:',
      '  - { match: { rule: "*", sevrity: INFO }, mode: monitor }',
      '  - { match: { rule: "*" }, mode: block }',
    ]
    expect(read(...lines).rules.map(({ onlyRaises }) => onlyRaises)).toEqual([true, false])
    expect(modeOf({ rule: rule() }, read(...lines)).mode).toBe('block')
  })

  test('entries of redact around a bad one', () => {
    expect(read('version: 1', 'privacy:', '  redact: ["A", 3, "B"]').redact).toEqual(['A', 'B'])
  })

  test('more faults than anybody would fix at once cost the rest nothing', () => {
    const many = Array.from({ length: 300 }, (_, index) => `zz${index}: 1`)
    expect(read('version: 1', 'privacy: { redact: ["ACME"] }', ...many).redact).toEqual(['ACME'])
    const bad = Array.from({ length: 300 }, () => '  - { match: { rule: x }, mode: blok }')
    expect(read('version: 1', 'privacy: { redact: ["ACME"] }', 'rules:', ...bad).redact).toEqual(['ACME'])
  })

  test('a CWE with a leading zero is the same CWE', () => {
    expect(read('version: 1', 'noise-filter: { never-hide: [CWE-078] }').noiseFilter.neverHide).toEqual([
      'CWE-78',
    ])
  })
})

const fragments = fc.array(
  fc.constantFrom(
    ...whole,
    ...[
      'rules: 3',
      '  - match: { rul: x }',
      '    mode: blok',
      'noise-filter: hide',
      'default-mode: monitor',
      '---',
      '- a',
    ],
    ...[
      'rules: &a',
      'default-mode: *a',
      '"',
      '  [',
      'version: 2',
      '? x',
      '<<: *a',
      '    mode: monitor',
      '\tx: 1',
    ],
  ),
  { maxLength: 12 },
)

test('never throws, and says nothing but faults about what it cannot read', () => {
  fc.assert(
    fc.property(fc.oneof(fragments, fc.array(fc.string())), (lines) => {
      for (const { line, message } of faults(...lines)) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(message).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test('a broken file never loosens what holds without one, and hides nothing', () => {
  const about = fc.record({
    severity: fc.constantFrom(...severities),
    category: fc.constantFrom('security', null, 'style'),
  })
  // Aliases have a test of their own.
  const lines = fragments.map((all) => all.filter((line) => !line.includes('*a')))
  fc.assert(
    fc.property(lines, about, (all, over) => {
      const policy = read(...all, 'zzz: 1')
      if (policy.faults.length === 0) return
      const [ruling, without] = [policy, noPolicy].map((each) =>
        modes.indexOf(modeOf({ rule: rule(over) }, each).mode),
      )
      expect(ruling).toBeGreaterThanOrEqual(without ?? 0)
      expect(stricterNoiseFilter(policy, {}).action).not.toBe('hide')
    }),
    { numRuns: 300 },
  )
})
