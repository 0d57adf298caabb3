import type { Evidence } from '../../core/evidence.ts'
import type { Expression } from '../../core/syntax/syntax.ts'
import { collapse } from '../../core/text/source-text.ts'
import type { Family } from '../../core/weakness.ts'
import { type Case, citePlaces, falsePositive, type Opinion, quoted } from './case.ts'
import type { Followed } from './follow.ts'
import { pointItself } from './points.ts'
import { reaching } from './reaching.ts'
import { type Constant, isNone, joinAll, type Origin, type Place } from './value.ts'
import { visit } from './walk.ts'

const dataFamilies: Family[] = [
  'injection',
  'cross-site scripting',
  'path traversal',
  'request forgery',
  'deserialisation',
  'redirect',
]

function isAboutData({ family, evidence }: Case): boolean {
  return dataFamilies.includes(family) || evidence.finding.rule.cwes.includes('CWE-501')
}

/** Where the flagged expression's values come from: constants, a cleaning function, or the outside. */
export function dataFlow(about: Case): Opinion | null {
  const { flow } = about
  if (!isAboutData(about) || flow === null) return null
  if (flow.gaveUp !== null) return open(about, `Following it through the code ends at ${flow.gaveUp}.`, [])
  if (!flow.reached) return null
  const all = reaching(about, flow)
  const value = joinAll(all.map((each) => each.value))
  if (isNone(value)) return null
  const origins = [...value.origins.values()]
  const outside = origins.filter((origin) => origin.kind === 'outside')
  if (outside.length > 0) return fromOutside(about, flow, outside)
  const unknown = origins.find((origin) => origin.kind === 'unknown')
  if (unknown?.kind === 'unknown') {
    return open(
      about,
      `It depends on ${unknown.why}, which does not show.`,
      unknown.at === null ? [] : [unknown.at],
    )
  }
  const besides = all.find((each) => each.besides !== null)?.besides ?? null
  const cleaned = origins.find((origin) => origin.kind === 'cleaned')
  if (cleaned?.kind === 'cleaned') return fromCleaned(about, cleaned)
  const constants = [...value.constants.values()]
  const point = pointItself(about, flow, constants)
  return point === null ? fromConstants(about, flow, constants, besides) : open(about, point, [])
}

function open(about: Case, reason: string, at: Place[]): Opinion {
  return { verdict: 'needs_review', confidence: 'low', reason, citations: citePlaces(about, at) }
}

function fromConstants(about: Case, flow: Followed, constants: Constant[], besides: string | null): Opinion {
  const at = constants.flatMap((each) => each.at)
  const cuts = flow.cuts.slice(0, 3).map((cut) => cut.at)
  const custom = constants.find((each) => each.custom !== null)?.custom ?? besides
  const places = unique([...at, ...cuts])
  const literal = flaggedLiteral(about, flow, at)
  if (literal !== null && custom === null) {
    return falsePositive('high', `The flagged code only receives the constant \`${literal.quote}\`.`, [
      literal,
      ...citePlaces(about, outsideFlagged(about, places)),
    ])
  }
  const lines = [...new Set(at.map((place) => where(about, place)))].slice(0, 4).join(', ')
  const reason = `Every value that gets here is a constant, set on ${lines === '' ? 'the way' : lines}`
  const emptied = flow.targets.emptied !== null
  const confidence = custom === null && !emptied ? 'high' : 'medium'
  return falsePositive(confidence, custom === null ? `${reason}.` : `${reason}, provided that ${custom}.`, [
    ...(literal === null ? [] : [literal]),
    ...citePlaces(about, places),
  ])
}

function outsideFlagged({ evidence }: Case, at: Place[]): Place[] {
  const { head, path } = evidence.finding
  return at.filter(
    (place) => place.path !== path || head === null || place.line < head.from || place.line > head.to,
  )
}

function unique(at: Place[]): Place[] {
  return [...new Map(at.map((place) => [`${place.path}:${place.line}`, place])).values()].slice(0, 8)
}

function where({ evidence }: Case, { path, line }: Place): string {
  return path === evidence.finding.path ? `line ${line}` : `${path}:${line}`
}

/** The longest literal in the flagged code, where all that decides stands there. */
function flaggedLiteral(about: Case, flow: Followed, at: Place[]) {
  if (outsideFlagged(about, at).length > 0) return null
  const { flagged } = about.evidence
  if (flagged === null) return null
  const inside = flow.file.syntax.strings.filter(
    ({ start, end }) => start >= flagged.start && end <= flagged.end,
  )
  const longest = inside.reduce<(typeof inside)[number] | null>(
    (best, each) => (best === null || each.end - each.start > best.end - best.start ? each : best),
    null,
  )
  if (longest === null) return null
  return quoted(flow.file.path, longest.from, collapse(flow.file.slice(longest)))
}

function fromCleaned(about: Case, origin: Extract<Origin, { kind: 'cleaned' }>): Opinion {
  const by = collapse(origin.by)
  const reason = origin.listed
    ? `What gets here was found in \`${by}\` on ${where(about, origin.at)}; anything else does not.`
    : `The value passes \`${by}\` on ${where(about, origin.at)} before it gets here.`
  return falsePositive('medium', reason, citePlaces(about, [origin.at]))
}

const rendersTemplate = /(?:\brender\w*|->render)\s*\(/

/** Data from outside is real unless something on the way may make it harmless: then only a person can say. */
function fromOutside(about: Case, flow: Followed, outside: Extract<Origin, { kind: 'outside' }>[]): Opinion {
  const { evidence, family } = about
  const first = outside.find(({ checked }) => checked === null) ?? outside[0]
  if (first === undefined) return open(about, 'Data from outside gets here.', [])
  const { head, path } = evidence.finding
  const here =
    head !== null && first.at.path === path && first.at.line >= head.from && first.at.line <= head.to
  const arrives = `\`${collapse(first.what)}\` comes from outside and ${here ? 'is used right here' : `gets here from ${where(about, first.at)}`}`
  const depends = enclosingSwitch(flow, about)
  const places = [
    first.at,
    ...(first.checked === null ? [] : [first.checked]),
    ...(depends === null ? [] : [depends]),
  ]
  if (first.checked !== null) {
    return open(
      about,
      `${arrives}; whether ${where(about, first.checked)} makes it harmless has to be looked at.`,
      places,
    )
  }
  if (depends !== null)
    return open(about, `${arrives}; whether this runs depends on ${where(about, depends)}.`, places)
  if (
    family === 'cross-site scripting' &&
    (rendersTemplate.test(evidence.matched) || isRendered(flow, evidence.flagged))
  ) {
    return open(about, `${arrives}; whether it is escaped is up to the template.`, places)
  }
  return {
    verdict: 'true_positive',
    confidence: 'medium',
    reason: `${arrives}; nothing ${here ? '' : 'in between '}checks or encodes it.`,
    citations: citePlaces(about, places),
  }
}

/** Whether the flagged code is handed to a template. */
function isRendered({ file, targets }: Followed, flagged: Evidence['flagged']): boolean {
  let rendered = false
  visit(targets.within.body, {
    expression: (each) => {
      if (flagged === null || each.at.start > flagged.start || each.at.end < flagged.end) return false
      if (each.kind === 'call') rendered ||= rendersTemplate.test(`${file.slice(each.callee.at)}(`)
      return undefined
    },
  })
  return rendered
}

/** A condition around the flagged code that is a single constant by its name: a switch that is set somewhere else. */
export function enclosingSwitch(
  { file, targets }: Pick<Followed, 'file' | 'targets'>,
  { evidence }: Case,
): Place | null {
  const { flagged } = evidence
  if (flagged === null) return null
  let found: Place | null = null
  visit(targets.within.body, {
    statement: (statement) => {
      if (statement.at.start > flagged.start || statement.at.end < flagged.end) return false
      if (statement.kind === 'if' && isSwitch(statement.test))
        found = { path: file.path, line: statement.at.from }
      return undefined
    },
  })
  return found
}

function isSwitch(test: Expression): boolean {
  if (test.kind === 'unary') return isSwitch(test.operand)
  return (test.kind === 'name' || test.kind === 'member') && /^[A-Z][A-Z0-9_]{2,}$/.test(test.name)
}
