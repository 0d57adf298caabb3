import type { Expression, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import type { StatementRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth } from '../nodes.ts'
import { countingLoop, expressionStatement } from '../statement-forms.ts'
import { callOf } from './php-expressions.ts'

const plainCounting = countingLoop('initialize')

/** Text around the code is what it prints. */
export function html(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  return [done(callOf('echo', [{ kind: 'literal', value: lower.written(node), at }], node, lower))]
}

/** `echo a, b`. */
export function echoed(node: Node, lower: Lowering): Statement[] {
  const given = nth(0)(node)
  const all = given?.type === 'sequence_expression' ? namedChildren(given) : namedChildren(node)
  return [done(callOf('echo', lower.expressions(all), node, lower))]
}

export function exits(node: Node, lower: Lowering): Statement[] {
  const value = callOf('exit', lower.expressions(namedChildren(node)), node, lower)
  return [{ kind: 'throw', value, at: lower.at(node) }]
}

/** What stands after `<?=` is printed; `die` and `exit` leave, also in `… or die()`. */
export function expression(node: Node, lower: Lowering): Statement[] {
  const printed = /<\?=\s*$/.test(lower.text.slice(Math.max(0, node.start - 100), node.start))
  return expressionStatement(node, lower).map((made): Statement => {
    if (made.kind !== 'expression') return made
    if (printed) return done(callOf('echo', [made.expression], node, lower))
    const { expression: value, at } = made
    if (leaves(value)) return { kind: 'throw', value, at }
    if (value.kind !== 'binary' || !/^(?:or|and|\|\||&&)$/i.test(value.operator) || !leaves(value.right))
      return made
    const { left, right } = value
    const test: Expression = /^(?:and|&&)$/i.test(value.operator)
      ? left
      : { kind: 'unary', operator: '!', operand: left, at: left.at }
    return { kind: 'if', test, then: [{ kind: 'throw', value: right, at: right.at }], otherwise: [], at }
  })
}

function leaves(value: Expression): boolean {
  return value.kind === 'call' && value.callee.kind === 'name' && /^(?:die|exit)$/i.test(value.callee.name)
}

/** Text before `endif` and the like stands beside the body that it belongs to. */
export function withText(rule: StatementRule): StatementRule {
  return (node, lower) => rule({ ...node, children: node.children.reduce(addText, []) }, lower)
}

function addText(before: Node[], child: Node): Node[] {
  const last = before.at(-1)
  const belongs = child.type === 'text_interpolation' && last !== undefined && last.field !== 'condition'
  return belongs ? [...before.slice(0, -1), ending(last, child)] : [...before, child]
}

function ending(body: Node, text: Node): Node {
  const last = body.children.at(-1)
  const deeper = last !== undefined && last.field === 'body'
  const children = deeper ? [...body.children.slice(0, -1), ending(last, text)] : [...body.children, text]
  return { ...body, children }
}

function done(expression: Expression): Statement {
  return { kind: 'expression', expression, at: expression.at }
}

/** `for (…): …; endfor` has many bodies. */
export function counting(node: Node, lower: Lowering): Statement[] {
  const bodies = fields(node, 'body')
  const [first] = bodies
  const last = bodies.at(-1)
  if (first === undefined || last === undefined || first === last) return plainCounting(node, lower)
  const all: Node = { ...first, type: 'colon_block', end: last.end, children: bodies }
  const rest = node.children.filter((child) => child.field !== 'body')
  return plainCounting({ ...node, children: [...rest, all] }, lower)
}

/** `foreach ($a as $k => &$v)`. */
export function iterated(node: Node, lower: Lowering): Statement[] {
  const [items, item] = namedChildren(node).filter((child) => child.field !== 'body')
  const given = item === undefined ? [] : [item]
  const binds = item?.type === 'pair' ? namedChildren(item) : given
  return [
    {
      kind: 'loop',
      binds: lower.expressions(binds),
      head: [lower.required(items ?? null, node)],
      body: lower.body(field(node, 'body')),
      at: lower.at(node),
    },
  ]
}

export function switchCase(node: Node, lower: Lowering): SwitchCase {
  const value = field(node, 'value')
  const body = namedChildren(node).filter((child) => child !== value)
  return {
    tests: value === null ? [] : [lower.expression(value)],
    body: body.flatMap((child) => lower.statements(child)),
    falls: true,
    at: lower.at(node),
  }
}

export function matchCase(node: Node, lower: Lowering): SwitchCase {
  const list = field(node, 'conditional_expressions')
  const value = field(node, 'return_expression')
  return {
    tests: list === null ? [] : lower.expressions(namedChildren(list)),
    body: lower.body(value),
    falls: false,
    at: lower.at(node),
  }
}
