import type { Analyzed, CheckedCitation } from '../src/core/assessment.ts'
import type { Evidence } from '../src/core/evidence.ts'
import type { Finding, Rule, ScanResult, Span } from '../src/core/finding.ts'
import type { PolicyRule } from '../src/core/policy/policy.ts'
import type { Answer, Provider, Question } from '../src/core/provider.ts'
import { SourceText } from '../src/core/text/source-text.ts'

export function rule(over: Partial<Rule> = {}): Rule {
  return {
    id: 'rules.python.sql-injection',
    name: 'sql-injection',
    severity: 'error',
    category: 'security',
    cwes: ['CWE-89'],
    references: [],
    mode: null,
    ...over,
  }
}

export function scanResult(over: Partial<ScanResult> = {}): ScanResult {
  return {
    rule: rule(),
    path: 'src/app.py',
    span: lineSpan(1, 1),
    offset: null,
    message: 'Text from outside reaches a query.',
    fix: null,
    liveSecret: false,
    trace: [],
    ...over,
  }
}

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    ...scanResult(),
    fingerprint: '0123456789abcdef',
    head: { from: 1, to: 1 },
    unavailable: null,
    ...over,
  }
}

/** Evidence about some lines of a file that is shown whole. */
export function evidence(
  code: string,
  head: { from: number; to: number },
  over: Partial<Evidence> & { about?: Partial<Finding> } = {},
): Evidence {
  const { about, ...rest } = over
  const lines = code.split('\n')
  const matched = lines.slice(head.from - 1, head.to).join('\n')
  const subject = finding({ head, span: lineSpan(head.from, head.to), ...about })
  return {
    finding: subject,
    message: subject.message,
    matched: matched.trim(),
    fix: subject.fix,
    fileKind: null,
    pieces: [{ path: subject.path, role: 'enclosing function', from: 1, lines }],
    ...rest,
  }
}

export function policyRule(over: Partial<PolicyRule> = {}): PolicyRule {
  return { rule: null, severity: null, cwe: null, mode: 'block', line: 1, onlyRaises: false, ...over }
}

/** A false positive that may be hidden as far as it depends on the answer. */
export function analyzed(over: Partial<Analyzed<CheckedCitation>> = {}): Analyzed<CheckedCitation> {
  return {
    fingerprint: '0123456789abcdef',
    status: 'analyzed',
    verdict: 'false_positive',
    confidence: 'high',
    reason: 'The table is one of two constants.',
    citations: [{ path: 'src/app.py', line: 3, quote: 'TABLE = "orders"', holds: true, decides: true }],
    component: null,
    ...over,
  }
}

export function question(over: Partial<Question> = {}): Question {
  return { instructions: 'i', material: 'm', schema: {}, maxOutputTokens: 100, sources: [], ...over }
}

export function answer(json: unknown, over: Partial<Answer> = {}): Answer {
  return { json, model: 'model-1', usage: { input: 10, cachedInput: 0, output: 5 }, ...over }
}

export function provider(ask: Provider['ask']): Provider {
  return { id: 'fake:model-1', ask }
}

export function source(text: string | Uint8Array): SourceText {
  return new SourceText(typeof text === 'string' ? Buffer.from(text) : text)
}

/** Whole lines, the last one without its ending; columns reach as far as any test needs. */
export function lineSpan(from: number, to: number, columns = 1): Span {
  return { start: { line: from, column: 1 }, end: { line: to, column: columns } }
}

/** Where `needle` stands in `text` as Semgrep counts: lines from 1, columns from 1 in UTF-8 bytes. */
export function spanOf(text: string, needle: string, occurrence = 1): Span {
  let at = -1
  for (let i = 0; i < occurrence; i++) at = text.indexOf(needle, at + 1)
  if (at === -1) throw new Error(`the text does not hold ${needle} ${occurrence} times`)
  return { start: positionAt(text, at), end: positionAt(text, at + needle.length) }
}

function positionAt(text: string, index: number) {
  const before = text.slice(0, index)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: Buffer.byteLength(before.slice(lineStart)) + 1 }
}
