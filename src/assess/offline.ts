import type { Analyzed, Assessment, Citation, Confidence, Verdict } from '../core/assessment.ts'
import type { Evidence } from '../core/evidence.ts'
import type { Assessor } from '../core/provider.ts'
import { collapse } from '../core/text/source-text.ts'
import { type Family, familyOf, titleOf } from '../core/weakness.ts'
import {
  type CodeLine,
  codeLines,
  type FlowRules,
  isLiteral,
  namesIn,
  type Origin,
  originsOf,
  valueOrigins,
  withoutComment,
} from './code-flow.ts'
import { cleaningFor, harmlessWords, outsideData, securityWords, weakSettings } from './offline-words.ts'

interface Opinion {
  verdict: Verdict
  confidence: Confidence
  reason: string
  citations: Citation[]
}

/** What the rules look at: the evidence, its lines without comments, and the flagged ones among them. */
interface Case {
  evidence: Evidence
  family: Family
  lines: CodeLine[]
  flagged: CodeLine[]
  first: number
}

/**
 * Rules that need no key and no network. Each decides a kind of case that a few lines prove; what none of them knows is
 * `needs_review`. Sure is only what a constant or a condition proves; whatever rests on names and customs is not.
 */
export const offlineAssessor: Assessor = {
  assess: async (evidence) => evidence.map(assessOffline),
}

const rules: ((about: Case) => Opinion | null)[] = [
  unreachable,
  dataFlow,
  guarded,
  cryptography,
  hardCodedSecret,
  setting,
  testCode,
]

export function assessOffline(evidence: Evidence): Assessment {
  const lines = codeLines(evidence)
  const { head } = evidence.finding
  const flagged = lines.filter(({ line }) => head !== null && line >= head.from && line <= head.to)
  const about: Case = {
    evidence,
    family: familyOf(evidence.finding.rule),
    lines,
    flagged,
    first: head?.from ?? 0,
  }
  for (const rule of rules) {
    const opinion = rule(about)
    if (opinion !== null) return answer(evidence, opinion)
  }
  return answer(evidence, {
    verdict: 'needs_review',
    confidence: 'low',
    reason: 'The lines around it show neither a constant, a check nor a source that would decide it.',
    citations: [],
  })
}

function answer({ finding }: Evidence, opinion: Opinion): Analyzed {
  return { fingerprint: finding.fingerprint, status: 'analyzed', component: null, ...opinion }
}

/** A condition that is always false, or an unconditional exit right before the flagged line in the same block. */
function unreachable({ lines, first, flagged }: Case): Opinion | null {
  let indent = flagged[0]?.indent ?? 0
  const above = lines.filter(({ line }) => line < first)
  const previous = above.at(-1)
  if (
    previous &&
    previous.indent === indent &&
    indent > 0 &&
    isExit(previous.text) &&
    !continues(above.at(-2))
  ) {
    return falsePositive('high', 'This line can never run: the line before it always leaves the block.', [
      previous,
    ])
  }
  for (const line of above.toReversed()) {
    if (line.indent >= indent) continue
    indent = line.indent
    if (/^\s*(?:if|elif|else if|while)\s*\(?\s*(?:false|0)\s*\)?\s*(?:[:{]|then)?\s*$/i.test(line.text)) {
      return falsePositive('high', 'This code never runs: the condition around it is always false.', [line])
    }
  }
  return null
}

function isExit(code: string): boolean {
  return /^\s*(?:return|raise|throw)\b.*(?:;|[^,({[+\-*/&|.=:?])\s*$/.test(code) && balanced(code)
}

/** A line that the next one goes on with: a condition without braces, an open bracket, an operator. */
function continues(line: CodeLine | undefined): boolean {
  return (
    line !== undefined &&
    (/^\s*(?:if|else|elif|for|while|unless|case|default)\b[^{]*$/.test(line.text) || !balanced(line.text))
  )
}

function balanced(code: string): boolean {
  const bare = code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')
  return [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ].every(([open = '', close = '']) => bare.split(open).length === bare.split(close).length)
}

const dataFamilies: Family[] = [
  'injection',
  'cross-site scripting',
  'path traversal',
  'request forgery',
  'deserialisation',
  'redirect',
]

/** Where the flagged expression's values come from: constants, a cleaning function, or the outside. */
function dataFlow(about: Case): Opinion | null {
  const { evidence, family, lines, first } = about
  if (!dataFamilies.includes(family)) return null
  const flow: FlowRules = { outside: outsideData, cleaning: cleaningFor(family) }
  const expression = flaggedArguments(evidence)
  const at = about.flagged[0]
  if (at === undefined) return null
  if (isLiteral(expression)) {
    const quote = longestLiteral(expression)
    return falsePositive(
      'high',
      `The flagged call only receives the constant \`${quote}\`.`,
      [],
      [{ ...at, text: quote }],
    )
  }
  const origins = valueOrigins(expression, at, lines, flow)
  const own = namesIn(expression).flatMap((name) => originsOf(name, first, lines, flow))
  return fromOrigins([...new Set([...origins, ...own.filter(({ kind }) => kind !== 'unknown')])], about)
}

function fromOrigins(origins: Origin[], { evidence }: Case): Opinion | null {
  const title = titleOf(evidence.finding.rule)
  const outside = origins.find((origin) => origin.kind === 'outside')
  if (outside?.kind === 'outside') {
    const same = outside.at.line === evidence.finding.head?.from
    return {
      verdict: 'true_positive',
      confidence: 'medium',
      reason: `\`${outside.what}\` comes from outside and reaches the flagged code${same ? '' : ` from line ${outside.at.line}`}; nothing in between makes it harmless. (${title})`,
      citations: [cite(outside.at)],
    }
  }
  if (origins.length === 0 || origins.some(({ kind }) => kind === 'unknown')) return null
  const cleaned = origins.find((origin) => origin.kind === 'cleaned')
  if (cleaned?.kind === 'cleaned') {
    return falsePositive(
      'medium',
      `The value passes \`${cleaned.by}\` on line ${cleaned.at.line} before it gets here.`,
      [cleaned.at],
    )
  }
  const places = origins.flatMap((origin) => (origin.kind === 'constant' ? [origin.at] : []))
  const where = [...new Set(places.map(({ line }) => line))].join(', ')
  return falsePositive('high', `Every value that gets here is a constant, set on line ${where}.`, places)
}

/** Leaving unless a value is on a list, before it is used. */
function guarded({ evidence, family, lines, first }: Case): Opinion | null {
  if (!dataFamilies.includes(family)) return null
  const names = namesIn(flaggedArguments(evidence))
  const above = lines.filter(({ line }) => line < first)
  for (const [index, line] of above.entries()) {
    const tests =
      /^\s*(?:if|unless)\b/.test(line.text) &&
      /\bnot in\b|!\s*[\w.$]+(?:\.(?:includes|contains|has|containsKey|include\?)\s*\(|\[)|\bunless\b.*\.(?:include|key)\?|!in_array\s*\(/.test(
        line.text,
      )
    if (!tests) continue
    const leaves = /\b(?:return|raise|throw|abort|halt|exit|die|continue)\b/.test(
      `${line.text} ${above[index + 1]?.text ?? ''}`,
    )
    const checked = names.find((name) =>
      new RegExp(`(?<![\\w.])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`).test(line.text),
    )
    if (leaves && checked !== undefined) {
      return falsePositive(
        'medium',
        `\`${checked}\` is checked against a list on line ${line.line}, and anything else leaves.`,
        [line],
      )
    }
  }
  return null
}

/** Weak hashes and random numbers are real where they protect something, and nothing where they do not. */
function cryptography({ evidence, family, lines }: Case): Opinion | null {
  if (family !== 'cryptography') return null
  const code = lines.map(({ text }) => text).join('\n')
  const secret = securityWords.exec(code)
  const harmless = harmlessWords.exec(code)
  const lineWith = (word: string) => lines.filter(({ text }) => text.includes(word)).slice(0, 1)
  if (harmless && !secret) {
    return falsePositive(
      'medium',
      `It makes a \`${harmless[0]}\`, which protects nothing.`,
      lineWith(harmless[0]),
    )
  }
  if (secret && !harmless && evidence.fileKind === null) {
    return {
      verdict: 'true_positive',
      confidence: 'medium',
      reason: `The result is used for \`${secret[0]}\`, which has to withstand an attacker.`,
      citations: lineWith(secret[0]).map(cite),
    }
  }
  return null
}

function hardCodedSecret({ evidence, family, flagged }: Case): Opinion | null {
  if (family !== 'secret' || evidence.fileKind !== null) return null
  const code = flagged.map(({ text }) => text).join('\n')
  if (/\b(?:environ|getenv|process\.env|ENV\[|System\.getenv|os\.Getenv)\b/.test(code)) {
    return falsePositive(
      'medium',
      'The value is read from the environment, not written here.',
      flagged.slice(0, 1),
    )
  }
  return /\[redacted \d+: /.test(code)
    ? {
        verdict: 'true_positive',
        confidence: 'medium',
        reason:
          'A credential is written into the code, where everybody who can read the repository can read it.',
        citations: flagged.slice(0, 1).map(cite),
      }
    : null
}

/** Switches that are a weakness by being set so. */
function setting({ evidence, flagged }: Case): Opinion | null {
  if (evidence.fileKind !== null) return null
  const line = flagged.find(({ text }) => weakSettings.test(text))
  const set = line && weakSettings.exec(line.text)
  return line && set
    ? {
        verdict: 'true_positive',
        confidence: 'medium',
        reason: `\`${collapse(set[0])}\` switches a protection off.`,
        citations: [cite(line)],
      }
    : null
}

function testCode({ evidence }: Case): Opinion | null {
  if (evidence.fileKind !== 'test') return null
  return falsePositive('medium', 'This is test code by its path; it does not run in production.', [])
}

function falsePositive(
  confidence: Confidence,
  reason: string,
  at: CodeLine[],
  quotes: CodeLine[] = [],
): Opinion {
  return { verdict: 'false_positive', confidence, reason, citations: [...at, ...quotes].map(cite) }
}

function cite({ path, line, text }: CodeLine): Citation {
  return { path, line, quote: collapse(text) }
}

/** What the flagged code passes on: the arguments of its outermost call, or all of it. */
function flaggedArguments({ matched }: Evidence): string {
  const code = matched.split('\n').map(withoutComment).join(' ').trim().replace(/;$/, '')
  const right = /^[\w$.\s<>[\],:*&]+?(?::=|=(?![=>]))\s*(.+)$/s.exec(code)?.[1] ?? code
  const open = right.indexOf('(')
  return open === -1 || !right.endsWith(')') ? right : right.slice(open + 1, -1)
}

function longestLiteral(expression: string): string {
  const literals = [...expression.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g)].map((match) => match[0])
  return literals.reduce((a, b) => (b.length > a.length ? b : a), literals[0] ?? collapse(expression))
}
