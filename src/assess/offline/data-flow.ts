import { collapse } from '../../core/text/source-text.ts'
import type { Family } from '../../core/weakness.ts'
import { type Case, cite, enclosingSwitch, falsePositive, mentions, type Opinion } from './case.ts'
import { type CodeLine, type FlowRules, type Origin, originsOf, valueOrigins } from './code-flow.ts'
import { withoutComments } from './comments.ts'
import { isLiteral, namesIn } from './expressions.ts'
import { cleaningFor, outsideData } from './words.ts'

const dataFamilies: Family[] = [
  'injection',
  'cross-site scripting',
  'path traversal',
  'request forgery',
  'deserialisation',
  'redirect',
]

const maxSteps = 200

function flowRules(family: Family): FlowRules {
  return { outside: outsideData, cleaning: cleaningFor(family), steps: { left: maxSteps } }
}

/** Where the flagged expression's values come from: constants, a cleaning function, or the outside. */
export function dataFlow(about: Case): Opinion | null {
  const { family, lines, first } = about
  if (!dataFamilies.includes(family)) return null
  const flow: FlowRules = flowRules(family)
  const expression = flaggedArguments(about)
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

function fromOrigins(origins: Origin[], about: Case): Opinion | null {
  const outside = origins.find((origin) => origin.kind === 'outside')
  if (outside?.kind === 'outside') return fromOutside(outside, about)
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

/** Data from outside is real unless a line in between may make it harmless: then only a person can say. */
function fromOutside(outside: Extract<Origin, { kind: 'outside' }>, about: Case): Opinion {
  const { evidence, family, lines, first } = about
  const here = outside.at.line === evidence.finding.head?.from
  const arrives = `\`${outside.what}\` comes from outside and ${here ? 'is used right here' : `gets here from line ${outside.at.line}`}`
  const names = [...namesIn(flaggedArguments(about)), ...namesIn(outside.at.text.split('=')[0] ?? '')]
  const between = lines.find(
    ({ line, text }) => line > outside.at.line && line < first && names.some((name) => mentions(text, name)),
  )
  const depends = enclosingSwitch(about)
  if (between || depends || (family === 'cross-site scripting' && rendersTemplate.test(evidence.matched))) {
    const places = [outside.at, between ?? depends].filter((line) => line !== undefined)
    const reason = `${arrives}; ${openQuestion(between, depends)}.`
    return { verdict: 'needs_review', confidence: 'low', reason, citations: places.map(cite) }
  }
  return {
    verdict: 'true_positive',
    confidence: 'medium',
    reason: `${arrives}; nothing shown ${here ? '' : 'in between '}checks or encodes it.`,
    citations: [cite(outside.at)],
  }
}

function openQuestion(between: CodeLine | undefined, depends: CodeLine | undefined): string {
  if (between) return `whether line ${between.line} makes it harmless has to be looked at`
  if (depends) return `whether this runs depends on line ${depends.line}`
  return 'whether it is escaped is up to the template'
}

const rendersTemplate = /(?:\brender\w*|->render)\s*\(/

/** Leaving unless a value is on a list, before it is used. */
export function guarded(about: Case): Opinion | null {
  const { family, lines, first } = about
  if (!dataFamilies.includes(family)) return null
  const names = namesIn(flaggedArguments(about))
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
    const checked = names.find((name) => mentions(line.text, name))
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

/** What the flagged code passes on: the arguments of its outermost call, or all of it where it is an argument itself. */
function flaggedArguments({ evidence, flagged }: Case): string {
  const code = withoutComments(evidence.matched.split('\n')).join(' ').trim().replace(/;$/, '')
  const right = /^[\w$.\s<>[\],:*&]+?(?::=|=(?![=>]))\s*(.+)$/s.exec(code)?.[1] ?? code
  const call = /^[\w$.:>\s-]*?\(/.exec(right)?.[0]
  const line = flagged[0]?.text ?? ''
  const before = line.slice(0, Math.max(0, line.indexOf(evidence.matched.split('\n')[0] ?? ''))).trimEnd()
  const isArgument = /[(,+.%[{]$/.test(before)
  return call === undefined || isArgument || !right.endsWith(')') ? right : right.slice(call.length, -1)
}

function longestLiteral(expression: string): string {
  const literals = [...expression.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g)].map((match) => match[0])
  return literals.reduce((a, b) => (b.length > a.length ? b : a), literals[0] ?? collapse(expression))
}

/** What the lines shown leave open about where the flagged values come from; null where nothing can be named. */
export function openOrigin(about: Case): Opinion | null {
  const { family, lines, first, flagged } = about
  const at = flagged[0]
  if (!dataFamilies.includes(family) || at === undefined) return null
  const flow: FlowRules = flowRules(family)
  const origins = [
    ...valueOrigins(flaggedArguments(about), at, lines, flow),
    ...namesIn(flaggedArguments(about)).flatMap((name) => originsOf(name, first, lines, flow)),
  ]
  const through = origins.flatMap((origin) => (origin.kind === 'unknown' && origin.by ? [origin.by] : []))[0]
  const name = origins.flatMap((origin) =>
    origin.kind === 'unknown' &&
    /^[\w$.>-]{1,40}$/.test(origin.name) &&
    !/^(?:ctx|context|self|this|req|res|r|w|db|conn)$/.test(origin.name)
      ? [origin.name]
      : [],
  )[0]
  if (through === undefined && name === undefined) return null
  const reason =
    through === undefined
      ? `Where \`${name}\` comes from does not show in these lines.`
      : `It depends on what \`${through}\` does, which does not show in these lines.`
  return { verdict: 'needs_review', confidence: 'low', reason, citations: [] }
}
