import type { Expression, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import { operatorOf } from '../expression-forms.ts'
import type { StatementRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { tries } from '../statement-forms.ts'
import { oneOrList } from './ruby-expressions.ts'

const tried = tries({
  body: bodyOf,
  handlers: ['rescue'],
  name: caughtName,
  handlerBody: 'body',
  last: ofType('ensure'),
})

/** What stands before the handlers. */
function bodyOf(node: Node): Node {
  const rest = new Set(['rescue', 'else', 'ensure'])
  return { ...node, type: 'body_statement', children: node.children.filter(({ type }) => !rest.has(type)) }
}

function caughtName(node: Node): Node | null {
  const variable = field(node, 'variable')
  return variable && nth(0)(variable)
}

/** A body that handles errors; what its `else` holds follows where none came. */
export function rescued(node: Node, lower: Lowering): Statement[] {
  const made = tried(node, lower)
  const [only] = made
  if (only?.kind === 'try') only.body.push(...lower.body(ofType('else')(node)))
  return made
}

/** `a rescue b`. */
export function rescuedValue(node: Node, lower: Lowering): Statement[] {
  const body = lower.body(field(node, 'body'))
  const handlers = [{ name: null, body: lower.body(field(node, 'handler')) }]
  return [{ kind: 'try', body, handlers, last: [], at: lower.at(node) }]
}

/** `raise T, "why"` leaves; any other call is a statement of its own. */
export function expressionOrThrow(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const method = node.type === 'call' ? field(node, 'method') : node
  const raises =
    method !== null && field(node, 'receiver') === null && /^(?:raise|fail)$/.test(lower.written(method))
  if (!raises) return [{ kind: 'expression', expression: lower.expression(node), at }]
  const list = lower.arguments(field(node, 'arguments'))
  const [first, ...rest] = list
  if (first === undefined) return [{ kind: 'throw', value: null, at }]
  if (rest.length === 0) return [{ kind: 'throw', value: first.value, at }]
  const value: Expression = { kind: 'call', callee: first.value, arguments: rest, makes: true, at }
  return [{ kind: 'throw', value, at }]
}

/** `a or return`: a condition. All others are values. */
export function shortBranch(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const operator = operatorOf(node, lower)
  const right = field(node, 'right')
  const leaves = right !== null && /^(?:return|next|break|redo|retry)$/.test(right.type)
  const raises = right !== null && /^(?:bare_)?call$/.test(right.type)
  if (!/^(?:and|or|&&|\|\|)$/.test(operator) || right === null || (!leaves && !raises))
    return [{ kind: 'expression', expression: lower.expression(node), at }]
  const left = lower.required(field(node, 'left'), node)
  const then = lower.body(right)
  if (then.length === 0) return [{ kind: 'expression', expression: left, at }]
  const [only] = then
  if (!leaves && then.length === 1 && only?.kind === 'expression') {
    return [
      { kind: 'expression', expression: { kind: 'binary', operator, left, right: only.expression, at }, at },
    ]
  }
  const test = /^(?:and|&&)$/.test(operator) ? left : not(left)
  return [{ kind: 'if', test, then, otherwise: [], at }]
}

/** `unless` and `until`: the condition does not hold. */
export function negated(rule: StatementRule): StatementRule {
  return (node, lower) => {
    const made = rule(node, lower)
    for (const one of made) {
      if (one.kind === 'if') one.test = not(one.test)
      if (one.kind === 'loop') one.head = one.head.map(not)
    }
    return made
  }
}

function not(operand: Expression): Expression {
  return { kind: 'unary', operator: '!', operand, at: operand.at }
}

/** `a if b`, `a unless b`. */
export function modified(negates: boolean): StatementRule {
  return (node, lower) => {
    const test = lower.required(field(node, 'condition'), node)
    const then = lower.body(field(node, 'body'))
    return [{ kind: 'if', test: negates ? not(test) : test, then, otherwise: [], at: lower.at(node) }]
  }
}

/** `for a, b in c`. */
export function iterated(node: Node, lower: Lowering): Statement[] {
  const items = field(node, 'value')
  return [
    {
      kind: 'loop',
      binds: [lower.required(field(node, 'pattern'), node)],
      head: [lower.required(items && nth(0)(items), node)],
      body: lower.body(field(node, 'body')),
      at: lower.at(node),
    },
  ]
}

export function casesOf(node: Node): Node[] {
  return namedChildren(node).filter(({ type }) => type === 'when' || type === 'else')
}

/** `when a, b then …`, `else …`. */
export function caseOf(node: Node, lower: Lowering): SwitchCase {
  const isDefault = node.type === 'else'
  return {
    tests: isDefault ? [] : lower.expressions(fields(node, 'pattern')),
    body: isDefault ? lower.body(node) : lower.body(field(node, 'body')),
    falls: false,
    at: lower.at(node),
  }
}

export function clausesOf(node: Node): Node[] {
  return namedChildren(node).filter(({ type }) => type === 'in_clause' || type === 'else')
}

/** `in pattern if guard then …`. */
export function clauseOf(node: Node, lower: Lowering): SwitchCase {
  const guard = field(node, 'guard')
  const made = caseOf(node, lower)
  return { ...made, tests: [...made.tests, ...(guard === null ? [] : lower.inside(guard).parts)] }
}

/** `T => a` in a pattern. */
export function left(node: Node, lower: Lowering): Expression {
  return {
    kind: 'assign',
    target: lower.required(field(node, 'name'), node),
    operator: '=',
    value: lower.required(field(node, 'value'), node),
    declares: true,
    type: null,
    at: lower.at(node),
  }
}

/** `return a, b`. */
export function returned(node: Node, lower: Lowering): Statement[] {
  return [{ kind: 'return', value: givenTo(node, lower), at: lower.at(node) }]
}

/** `next a` returns from a block. */
export function skipped(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const value = givenTo(node, lower)
  return [value === null ? { kind: 'jump', word: 'next', at } : { kind: 'return', value, at }]
}

/** `break a`. */
export function broken(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const value = givenTo(node, lower)
  const done: Statement[] = value === null ? [] : [{ kind: 'expression', expression: value, at }]
  return [...done, { kind: 'jump', word: 'break', at }]
}

function givenTo(node: Node, lower: Lowering): Expression | null {
  const value = nth(0)(node)
  return value?.type === 'argument_list' ? oneOrList(value, lower) : lower.optional(value)
}
