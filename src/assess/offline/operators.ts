import type { Expression } from '../../core/syntax/syntax.ts'
import { doubt } from './blocks.ts'
import { binary, holds, isTruth, negated } from './fold.ts'
import type { Machine } from './machine.ts'
import { joinStates } from './state.ts'
import { contentsOf } from './things.ts'
import {
  constant,
  decidedBy,
  derived,
  join,
  none,
  placesOf,
  sole,
  someText,
  unknown,
  type Value,
} from './value.ts'
import { rootOf } from './walk.ts'

export function evaluateBinary(machine: Machine, expression: Extract<Expression, { kind: 'binary' }>): Value {
  const { operator, left, right } = expression
  const { language } = machine.frame.file
  const first = machine.evaluate(left)
  if (machine.state === null) return none
  const isAnd = /^(?:&&|and)$/.test(operator)
  if (isAnd || /^(?:\|\||or|\?\?|\?:)$/.test(operator)) {
    const exact = [...first.constants.values()].every(({ custom }) => custom === null)
    const known = exact && !operator.startsWith('?') ? holds(first, language) : null
    if (known !== null && known !== isAnd) return first
    if (known !== null) return decidedBy(machine.evaluate(right), placesOf(first))
    const before = machine.copy(machine.state)
    machine.refine(left, isAnd)
    const second = machine.evaluate(right)
    machine.state = joinStates(machine.state, before)
    return join(first, second)
  }
  const second = machine.evaluate(right)
  if (operator === '<<' && language === 'cpp') {
    const root = rootOf(left)
    if (root !== null) doubt(machine, root)
    return join(first, unknown('what is written to a stream', null))
  }
  const flat = isTruth(operator) ? [first, second] : [first, second].map((each) => contentsOf(machine, each))
  return binary(operator, flat[0] ?? none, flat[1] ?? none, language)
}

export function unary(machine: Machine, expression: Extract<Expression, { kind: 'unary' }>): Value {
  const { operator, operand } = expression
  const value = machine.evaluate(operand)
  if (/^(?:!|not)$/.test(operator)) return negated(value, machine.frame.file.language)
  if (/^(?:typeof|sizeof|defined\??|void|delete)$/.test(operator))
    return constant(someText(1), [machine.place(expression)])
  const scalar = sole(value)?.scalar
  if (operator === '-' && scalar?.kind === 'number') {
    return constant({ kind: 'number', value: -scalar.value }, placesOf(value))
  }
  if (/^[-+~]$/.test(operator) && value.origins.size + value.refs.size === 0)
    return derived([value], { kind: 'some number' })
  if (/^(?:\*|&|&mut|<-|@)$/.test(operator)) {
    machine.escape(value)
    return join(
      { ...none, origins: value.origins },
      unknown('what a reference leads to', machine.place(expression)),
    )
  }
  const held = contentsOf(machine, value)
  return /^[-+~]$/.test(operator)
    ? derived([held])
    : join(derived([held]), unknown(`what \`${operator}\` makes`, machine.place(expression)))
}

export function conditional(
  machine: Machine,
  expression: Extract<Expression, { kind: 'conditional' }>,
): Value {
  const { test, then, otherwise } = expression
  const value = machine.evaluate(test)
  if (machine.state === null) return none
  const exact = [...value.constants.values()].every(({ custom }) => custom === null)
  const known = exact ? holds(value, machine.frame.file.language) : null
  if (known !== null) {
    const [taken, left] = known ? [then, otherwise] : [otherwise, then]
    const at = machine.place(test)
    if (machine.cuts.length < 200) {
      machine.cuts.push({
        at,
        why: 'condition',
        start: left.at.start,
        end: left.at.end,
        path: at.path,
        decided: placesOf(value),
      })
    }
    return decidedBy(machine.evaluate(taken), [at, ...placesOf(value)])
  }
  const before = machine.copy(machine.state)
  machine.refine(test, true)
  const first = machine.evaluate(then)
  const after = machine.state
  machine.state = before
  machine.refine(test, false)
  const second = machine.evaluate(otherwise)
  machine.state = joinStates(after, machine.state)
  return join(first, second)
}
