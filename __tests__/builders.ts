import type { Analyzed, CheckedCitation } from '../src/core/assessment.ts'
import { count } from '../src/core/counts.ts'
import type { Decision } from '../src/core/decision.ts'
import type { FileChange } from '../src/core/diff/unified.ts'
import type { Evidence } from '../src/core/evidence.ts'
import { failing } from '../src/core/exit-status.ts'
import type { Finding, Rule, ScanResult, Span } from '../src/core/finding.ts'
import type { OfferedFix, Remedy } from '../src/core/fix/fix.ts'
import { type Mark, type MarkedFinding, withMark } from '../src/core/plan/mark.ts'
import type { Silencing } from '../src/core/plan/silencing.ts'
import type { Reply, Thread } from '../src/core/platform.ts'
import type { PolicyRule } from '../src/core/policy/policy.ts'
import type { Answer, Provider, Question } from '../src/core/provider.ts'
import type { Review } from '../src/core/review.ts'
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
    silenced: false,
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
    patterns: null,
    files: [],
    flagged: null,
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
  return { instructions: 'i', material: 'm', schema: {}, maxOutputTokens: 100, sources: [], rank: 0, ...over }
}

export function answer(json: unknown, over: Partial<Answer> = {}): Answer {
  return { json, model: 'model-1', usage: { input: 10, cachedInput: 0, output: 5 }, quota: null, ...over }
}

export function provider(ask: Provider['ask']): Provider {
  return { id: 'fake:model-1', endpoint: 'https://fake.example', region: null, ask }
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

export function reply(body: string, over: Partial<Reply> = {}): Reply {
  const createdAt = '2026-01-05T11:00:00Z'
  return {
    id: 'reply-1',
    author: { login: 'reviewer', kind: 'person' },
    body,
    edited: false,
    createdAt,
    ...over,
  }
}

/** One finding of a mark, at a place of its own and judged by `fake:model-1`. */
export function markedFinding(over: Partial<MarkedFinding> = {}): MarkedFinding {
  return {
    fingerprint: '0123456789abcdef',
    rule: 'sql-injection',
    code: 'c0de',
    evidence: '',
    verdict: 'true_positive',
    confidence: 'high',
    action: 'comment',
    blocks: false,
    fix: null,
    state: 'open',
    at: { commit: 'c1', path: null, from: 1, to: 1 },
    by: 'fake:model-1',
    heard: [],
    said: null,
    objected: null,
    ...over,
  }
}

export function mark(findings: MarkedFinding[] = [markedFinding()], over: Partial<Mark> = {}): Mark {
  return {
    version: 1,
    name: 'default',
    scans: 1,
    onFile: false,
    findings,
    says: null,
    neutral: false,
    ...over,
  }
}

/** An unresolved thread of ours that says `What was said.` of the findings of its mark. */
export function thread(about: Mark, over: Partial<Thread> = {}): Thread {
  return {
    id: 'thread-1',
    commentId: 'comment-1',
    body: withMark('What was said.', about, htmlForms),
    ours: true,
    writtenAt: '2026-01-05T10:00:00Z',
    path: 'src/app.py',
    lines: { from: 1, to: 1 },
    resolved: false,
    resolvedBy: null,
    replies: [],
    ...over,
  }
}

/** A likely true positive that is commented on; what it is answered is what it is judged, unless told otherwise. */
export function decision(over: Partial<Decision> = {}): Decision {
  const answer = analyzed({ verdict: 'true_positive', reason: 'The parameter reaches the query.' })
  const assessment = over.assessment === undefined ? answer : over.assessment
  return {
    finding: finding(),
    scope: { inside: true, because: 'it touches a line that the change adds' },
    mode: { mode: 'comment', because: 'default: security, WARNING or above' },
    assessment,
    answer: assessment,
    action: 'comment',
    blocks: false,
    said: null,
    because: 'likely real',
    addressesReviewer: [],
    ...over,
  }
}

/** A review of a change in which these decisions were made. */
export function review(decisions: Decision[], over: Partial<Review> = {}): Review {
  return {
    toolVersion: '1.2.3',
    subject: 'main…HEAD',
    base: 'b1',
    head: 'c1',
    isChange: true,
    decisions,
    evidence: new Map(),
    remedies: new Map(),
    patch: '',
    counts: count(decisions),
    coverage: { changed: 1, changedScanned: 1, scanned: 1, gaps: [] },
    scans: [],
    broken: [],
    suppressed: 0,
    duplicates: 0,
    scanFailures: [],
    edited: [],
    silencings: [],
    policy: { source: null, sha256: null, faults: [] },
    provider: {
      id: 'fake:model-1',
      models: ['model-1'],
      promptVersion: '1',
      usage: { input: 0, cachedInput: 0, output: 0 },
      questions: 0,
      prices: { 'price-input': null, 'price-output': null },
      change: null,
      reused: 0,
      requests: { answered: 0, refused: 0 },
    },
    correspondence: null,
    failOn: 'block',
    showFixes: true,
    failing: failing(decisions, 'block'),
    status: 0,
    trial: false,
    root: '/repository',
    notes: [],
    ...over,
  }
}

/** A rule's checked fix of one line, which a click takes. */
export function offeredFix(over: Partial<OfferedFix> = {}): OfferedFix {
  const edits = over.edits ?? [{ path: 'src/app.py', from: 1, to: 1, lines: ['run("orders")'] }]
  return {
    source: 'rule',
    edits,
    confidence: null,
    explanation: '',
    beyond: null,
    removes: null,
    check: { outcome: 'checked' },
    changes: edits.map(({ path, from, to, lines }) => ({
      path,
      from,
      before: Array.from({ length: to - from + 1 }, () => 'run(table)'),
      after: lines,
    })),
    suggestion: edits.length === 1 ? (edits[0] ?? null) : null,
    ...over,
  }
}

/** What is proposed where nobody said anything but a fix. */
export function remedy(over: Partial<Remedy> = {}): Remedy {
  return {
    fingerprint: '0123456789abcdef',
    why: null,
    steps: [],
    fix: null,
    fixedWith: null,
    dropped: [],
    ...over,
  }
}

/** A file that a change edits in place. */
export function fileChange(over: Partial<FileChange> = {}): FileChange {
  return {
    path: 'src/app.py',
    oldPath: 'src/app.py',
    deleted: false,
    added: new Set(),
    deletedAfter: [],
    hunks: [],
    shifts: [],
    opaque: false,
    ...over,
  }
}

/** A comment of a change that silences one rule on a line. */
export function silencing(over: Partial<Silencing> = {}): Silencing {
  return { kind: 'silenced', path: 'src/app.py', line: 7, rules: ['sql-injection'], blocks: false, ...over }
}

/** What comments hold on a host that takes HTML. */
export const htmlForms = { html: true, mark: 'comment', suggestion: 'github' } as const
