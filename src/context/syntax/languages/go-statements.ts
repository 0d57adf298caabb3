import type { Expression, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import { typeExpression } from '../expression-forms.ts'
import type { StatementRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, ofType } from '../nodes.ts'
import { countingLoop, expressionStatement, forEach, loop as loopOf, switchOf } from '../statement-forms.ts'

const plainLoop = loopOf((node) => namedChildren(node).find((child) => child.field !== 'body') ?? null)
const counting = countingLoop('initializer')
const ranged = forEach('left', 'right')
const cases = /_case$/

/** `if a := f(); b`: what comes first is done before. */
export function initialized(rule: StatementRule): StatementRule {
  return (node, lower) => [
    ...fields(node, 'initializer').flatMap((child) => lower.statements(child)),
    ...rule(node, lower),
  ]
}

/** A call of `panic` leaves the function. */
export function expression(node: Node, lower: Lowering): Statement[] {
  return expressionStatement(node, lower).map((made): Statement => {
    if (made.kind !== 'expression' || made.expression.kind !== 'call') return made
    const { callee } = made.expression
    const panics = callee.kind === 'name' && callee.name === 'panic'
    return panics ? { kind: 'throw', value: made.expression, at: made.at } : made
  })
}

/** All loops are called `for`. */
export function loop(node: Node, lower: Lowering): Statement[] {
  const clause = ofType('for_clause', 'range_clause')(node)
  if (clause === null) return plainLoop(node, lower)
  const body = field(node, 'body')
  const whole = { ...node, children: [...clause.children, ...(body === null ? [] : [body])] }
  if (clause.type === 'for_clause') return counting(whole, lower)
  const made = ranged(whole, lower)
  const [only] = made
  // `for range c` gives nothing a value.
  if (field(clause, 'left') === null && only?.kind === 'loop') only.binds = []
  return made
}

export const valueSwitch: StatementRule = switchOf('value', casesOf, (node, lower) => ({
  tests: fields(node, 'value').flatMap((list) => lower.expressions(namedChildren(list))),
  ...bodyOf(node, lower),
}))

/** `switch t := v.(type)`. */
export function typeSwitch(node: Node, lower: Lowering): Statement[] {
  const alias = field(node, 'alias')
  const made = typesSwitch(node, lower)
  const [only] = made
  if (alias === null || only?.kind !== 'switch' || only.subject === null) return made
  const at = lower.at(alias)
  const target = lower.expression(alias)
  const { subject } = only
  only.subject = {
    kind: 'assign',
    target,
    operator: '=',
    value: subject,
    declares: true,
    type: null,
    at: { ...at, end: subject.at.end, to: subject.at.to },
  }
  return made
}

const typesSwitch: StatementRule = switchOf('value', casesOf, (node, lower) => ({
  tests: fields(node, 'type').map((type) => typeExpression(type, node, lower)),
  ...bodyOf(node, lower),
}))

/** `select` goes on with whichever message comes first. */
export const select: StatementRule = switchOf(
  () => null,
  casesOf,
  (node, lower) => ({ tests: communication(node, lower), ...bodyOf(node, lower) }),
)

function communication(node: Node, lower: Lowering): Expression[] {
  const given = field(node, 'communication')
  if (given === null) return []
  if (given.type !== 'receive_statement') return [lower.expression(given)]
  const value = lower.required(field(given, 'right'), given)
  const left = field(given, 'left')
  if (left === null) return [value]
  const declares = given.children.some((child) => child.type === ':=')
  const target = lower.expression(left)
  return [{ kind: 'assign', target, operator: '=', value, declares, type: null, at: lower.at(given) }]
}

function casesOf(node: Node): Node[] {
  return namedChildren(node).filter(({ type }) => cases.test(type))
}

function bodyOf(node: Node, lower: Lowering): Omit<SwitchCase, 'tests'> {
  const body = ofType('statement_list')(node)
  const falls = body !== null && ofType('fallthrough_statement')(body) !== null
  return { body: lower.body(body), falls, at: lower.at(node) }
}
