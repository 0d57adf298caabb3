import type { Expression } from '../../core/syntax/syntax.ts'
import type { Case } from './case.ts'
import type { Followed } from './follow.ts'
import type { Targets } from './targets.ts'
import { targetTypes } from './types.ts'
import { joinAll, none, type Value } from './value.ts'
import { takesText, textlessTypes } from './words.ts'

type Call = Targets['calls'][number]

/** What reaches the flagged code, and on what else that answer rests. */
export interface Reaching {
  value: Value
  /** What was left out, because a query binds it or it carries no text; null where all was looked at. */
  besides: string | null
}

/** What reaches each of the expressions and calls that are flagged. */
export function reaching(about: Case, flow: Followed): Reaching[] {
  return [
    ...flow.targets.values.map((each) => ({ value: given(flow, each), besides: null })),
    ...flow.targets.calls.map((call) => reachingCall(about, flow, call)),
  ]
}

function given(flow: Followed, expression: Expression): Value {
  return flow.values.get(expression) ?? none
}

/* Weaknesses whose attack is in one text: a query, a path through a document, a format; what is put in by its means does no harm. */
const queries = ['CWE-89', 'CWE-564', 'CWE-643']
const queryText =
  /\b(?:select|insert|update|delete|create|drop|alter|exec|call|with|merge|from|where|set|begin|commit|show|pragma|values)\b\s|^\s*\.?\//i
const queryNames = /execut|query|prepare|^exec|batch|statement|evaluate|compile|^raw$/i
const machineNames =
  /^\$?(?:\w{0,20}(?:conn|connection|link|db|dbh|ctx|context|tx|pool|mysqli|pdo)|context\.\w+\(\))$/i

function reachingCall({ evidence }: Case, flow: Followed, call: Call): Reaching {
  const { cwes } = evidence.finding.rule
  const { callee } = call.call
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : ''
  const receiver = receiverOf(flow, call, name)
  const carrying = call.arguments.filter((argument) => !isTextless(flow, argument))
  const isQuery = queries.some((cwe) => cwes.includes(cwe))
  const looked = isQuery ? carrying.filter((each) => !machineNames.test(flow.file.slice(each.at))) : carrying
  const first = looked[0]
  const sole =
    first !== undefined &&
    (cwes.includes('CWE-134') || (isQuery && queryNames.test(name) && isQueryText(given(flow, first))))
  const texts = sole ? [first] : looked
  const value = joinAll([receiver, ...texts.map((each) => given(flow, each))])
  const rest = call.arguments.filter((argument) => !texts.includes(argument)).map((each) => given(flow, each))
  const plain = rest.every((each) => each.origins.size === 0)
  const besides = sole
    ? 'what else it is given is bound to it as values'
    : 'what else it is given carries no text'
  return { value, besides: plain ? null : besides }
}

/** Whether what runs queries may be given this as their text: what else it is given it binds. Whatever joins texts binds nothing. */
function isQueryText(value: Value): boolean {
  const constants = [...value.constants.values()]
  if (value.origins.size > 0) return true
  return constants.every(
    ({ scalar }) => scalar.kind === 'some text' || (scalar.kind === 'text' && queryText.test(scalar.value)),
  )
}

function isTextless({ file, targets }: Followed, argument: Expression): boolean {
  return targetTypes(file, targets.within, argument).some((type) => textlessTypes.test(type))
}

/** What a call is made on counts where it holds something; a connection or a writer that nobody knows is none of that. */
function receiverOf(flow: Followed, { call, receiver }: Call, name: string): Value {
  if (receiver === null || isStaticName(flow, receiver)) return none
  const value = given(flow, receiver)
  if (receiver === call.callee) return calledValue(flow, receiver, value)
  const onlyUnknown = [...value.origins.values()].every(({ kind }) => kind === 'unknown')
  const holds = value.constants.size > 0 || !onlyUnknown
  return call.arguments.length > 0 && takesText.test(name) && !holds ? none : value
}

/** What is called may be what others choose; functions of the file and of libraries have a name that no variable has. */
function calledValue({ file, targets }: Followed, callee: Expression, value: Value): Value {
  if (callee.kind !== 'name') return value
  const isLocal = !file.isTop(targets.within) && file.namesOf(targets.within).locals.has(callee.name)
  const fromOutside = [...value.origins.values()].some(({ kind }) => kind === 'outside')
  return isLocal || fromOutside ? { ...value, constants: new Map() } : none
}

/** A type or a module, by its name: nothing assigns to it. */
function isStaticName(flow: Followed, receiver: Expression): boolean {
  if (receiver.kind === 'member') return isStaticName(flow, receiver.object)
  if (receiver.kind !== 'name' || /^(?:this|self|\$this|super)$/.test(receiver.name)) return false
  const names = flow.file.namesOf(flow.targets.within)
  return (
    !names.locals.has(receiver.name) &&
    !flow.file.uses.writes.has(receiver.name) &&
    /^[A-Za-z]\w*$/.test(receiver.name)
  )
}
