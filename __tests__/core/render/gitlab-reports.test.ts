import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import type { Decision } from '../../../src/core/decision.ts'
import { renderCodeQuality } from '../../../src/core/render/gitlab-code-quality.ts'
import { renderSast } from '../../../src/core/render/gitlab-sast.ts'
import { analyzed, decision, finding, lineSpan, review, rule } from '../../builders.ts'
import { effectsOf } from './effects.ts'

const ajv = new Ajv({ allErrors: true, strict: true })
const words = { type: 'string', minLength: 1 }
const line = { type: 'integer', minimum: 1 }

/** What GitLab asks of a report: https://docs.gitlab.com/ci/testing/code_quality#code-quality-report-format */
const codeQuality = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: words,
      check_name: words,
      fingerprint: words,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { ...words, pattern: '^(?!/|\\./)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: line } },
        },
      },
    },
  },
})

const tool = {
  type: 'object',
  required: ['id', 'name', 'version', 'vendor'],
  properties: {
    id: words,
    name: words,
    version: words,
    vendor: { type: 'object', required: ['name'], properties: { name: words } },
  },
}
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' }

/** What version 15.0 of GitLab's format asks for, as far as it is used: https://gitlab.com/gitlab-org/security-products/security-report-schemas */
const sast = ajv.compile({
  type: 'object',
  required: ['version', 'scan', 'vulnerabilities'],
  additionalProperties: false,
  properties: {
    version: { type: 'string', pattern: '^15\\.0\\.\\d+$' },
    scan: {
      type: 'object',
      required: ['analyzer', 'scanner', 'type', 'status', 'start_time', 'end_time'],
      additionalProperties: false,
      properties: {
        analyzer: tool,
        scanner: tool,
        type: { const: 'sast' },
        status: { enum: ['success', 'failure'] },
        start_time: time,
        end_time: time,
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        additionalProperties: false,
        properties: {
          id: words,
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1_048_576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          identifiers: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: {
              type: 'object',
              required: ['type', 'name', 'value'],
              additionalProperties: false,
              properties: {
                type: words,
                name: words,
                value: words,
                url: { type: 'string', pattern: '^https?://.+' },
              },
            },
          },
          location: {
            type: 'object',
            required: ['file', 'start_line', 'end_line'],
            additionalProperties: false,
            properties: { file: words, start_line: line, end_line: line },
          },
          flags: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['type', 'origin', 'description'],
              additionalProperties: false,
              properties: {
                type: { const: 'flagged-as-likely-false-positive' },
                origin: words,
                description: words,
              },
            },
          },
        },
      },
    },
  },
})

const nowhere = finding({ head: null, span: lineSpan(3, 5), fingerprint: 'c'.repeat(16) })
const longAgo = new Date('2026-01-02T03:04:05.678Z')
const falseOne = analyzed({ verdict: 'false_positive', reason: 'A constant, says `@ada`.' })
const unasked = { assessment: null, answer: null, action: 'report', blocks: false } as const
const said = { word: 'fp', by: 'ada', name: 'Ada', reason: 'a test' } as const

const cases: [string, Decision][] = [
  ['real', decision({ assessment: analyzed({ verdict: 'true_positive', reason: 'From the request.' }) })],
  ['blocks', decision({ blocks: true })],
  ['hidden', decision({ action: 'hide', assessment: falseOne })],
  ['annotated', decision({ action: 'annotate', assessment: falseOne })],
  ['a person’s word', decision({ said })],
  ['no reason', decision({ assessment: analyzed({ verdict: 'false_positive', reason: '' }) })],
  ['not reviewed', decision(unasked)],
  ['nowhere at head', decision({ ...unasked, finding: nowhere })],
  [
    'many weaknesses',
    decision({
      finding: finding({ rule: rule({ cwes: Array.from({ length: 40 }, (_, i) => `CWE-${i}`) }) }),
    }),
  ],
  ['an odd weakness', decision({ finding: finding({ rule: rule({ cwes: ['CWE-x', 'CWE-89'] }) }) })],
  ['a long name', decision({ finding: finding({ rule: rule({ name: 'r'.repeat(900) }) }) })],
  [
    'hostile',
    decision({
      assessment: analyzed({ reason: '/close\n@all \u202e<b>' }),
      finding: finding({ path: 'a b/é@x.py' }),
    }),
  ],
]

describe.each(cases)('%s', (_, each) => {
  test('is what GitLab takes', () => {
    const quality = JSON.parse(JSON.stringify(renderCodeQuality(review([each]))))
    codeQuality(quality)
    expect(codeQuality.errors).toBeNull()
    const report = JSON.parse(JSON.stringify(renderSast(review([each]), longAgo)))
    sast(report)
    expect(sast.errors).toBeNull()
  })
})

function qualityOf(each: Decision) {
  return renderCodeQuality(review([each]))[0]
}

function vulnerabilityOf(each: Decision): unknown {
  return JSON.parse(JSON.stringify(renderSast(review([each]), longAgo))).vulnerabilities[0]
}

describe('Code Quality', () => {
  test.each<[string, Partial<Decision>, string]>([
    ['critical', { finding: finding({ rule: rule({ severity: 'critical' }) }) }, 'critical'],
    ['error', { finding: finding({ rule: rule({ severity: 'error' }) }) }, 'major'],
    ['warning', { finding: finding({ rule: rule({ severity: 'warning' }) }) }, 'minor'],
    ['info', { finding: finding({ rule: rule({ severity: 'info' }) }) }, 'info'],
    ['what blocks', { blocks: true, finding: finding({ rule: rule({ severity: 'info' }) }) }, 'blocker'],
    [
      'what is hidden',
      { action: 'hide', finding: finding({ rule: rule({ severity: 'critical' }) }) },
      'info',
    ],
  ])('%s', (_, over, severity) => {
    expect(qualityOf(decision(over))).toMatchObject({ severity })
  })

  test('says where the finding is at the head, or was scanned', () => {
    const here = finding({ head: { from: 7, to: 9 }, path: 'src/app.py' })
    expect(qualityOf(decision({ finding: here }))).toMatchObject({
      location: { path: 'src/app.py', lines: { begin: 7 } },
      fingerprint: here.fingerprint,
    })
    expect(qualityOf(decision({ finding: nowhere }))).toMatchObject({ location: { lines: { begin: 3 } } })
  })
})

describe('SAST', () => {
  test('flags likely false positives, and nothing else', () => {
    const flag = (description: string) => [
      { type: 'flagged-as-likely-false-positive', origin: 'Semgrep Assistant', description },
    ]
    const flagged = (each: Decision) => Object(vulnerabilityOf(each)).flags
    expect(flagged(decision({ action: 'hide', assessment: falseOne }))).toEqual(flag(falseOne.reason))
    expect(flagged(decision({ action: 'annotate', assessment: falseOne }))).toEqual(flag(falseOne.reason))
    expect(flagged(decision({ said }))).toEqual(flag('Ada: a test'))
    expect(flagged(decision({ said: { ...said, word: 'open' }, assessment: falseOne }))).toBeUndefined()
    expect(flagged(decision({ said: { ...said, word: 'ar' } }))).toBeUndefined()
    expect(flagged(decision({ assessment: analyzed({ verdict: 'needs_review' }) }))).toBeUndefined()
  })

  test('is dated, and names the rule first', () => {
    expect(renderSast(review([]), longAgo)).toMatchObject({
      scan: { start_time: '2026-01-02T03:04:05', end_time: '2026-01-02T03:04:05' },
      vulnerabilities: [],
    })
    const cwes = ['CWE-89', 'CWE-20']
    expect(
      vulnerabilityOf(decision({ finding: finding({ rule: rule({ name: 'sqli', cwes }) }) })),
    ).toMatchObject({
      identifiers: [
        { type: 'semgrep_id', value: 'sqli' },
        { type: 'cwe', name: 'CWE-89', value: '89', url: 'https://cwe.mitre.org/data/definitions/89.html' },
        { type: 'cwe', value: '20' },
      ],
    })
  })

  test('a model’s words have no effect where GitLab reads markdown', () => {
    const hostile = decision({ assessment: analyzed({ reason: '/close <img src=x> [a](http://b) @all' }) })
    const { description } = Object(vulnerabilityOf(hostile))
    expect(effectsOf(description)).toEqual([])
  })
})
