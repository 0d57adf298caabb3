import type { Argument, Expression, Statement } from '../../../core/syntax/syntax.ts'
import { list } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, hasToken, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { pathOf } from './rust-types.ts'

/** `&mut a` may be written; `&a` is what it was. */
export function reference(node: Node, lower: Lowering): Expression {
  const value = lower.required(field(node, 'value'), node)
  const at = lower.at(node)
  if (ofType('mutable_specifier')(node) === null) return { kind: 'cast', type: null, value, at }
  return { kind: 'unary', operator: '&mut', operand: value, at }
}

/** `A { b: c, d, ..e }`. */
export function made(node: Node, lower: Lowering): Expression {
  const all = namedChildren(field(node, 'body') ?? node).flatMap((one): Argument[] => {
    if (one.type === 'attribute_item') return []
    const name = field(one, 'field') ?? (one.type === 'shorthand_field_initializer' ? nth(-1)(one) : null)
    const value = field(one, 'value') ?? nth(-1)(one)
    return [{ name: name && lower.written(name), value: lower.required(value, one) }]
  })
  const type = field(node, 'name')
  const at = lower.at(node)
  return {
    kind: 'call',
    callee: type === null ? { kind: 'unknown', parts: [], at } : pathOf(type, lower),
    arguments: all,
    makes: true,
    at,
  }
}

/** `[a, b]`; `[a; n]` is no list of two. */
export function array(node: Node, lower: Lowering): Expression {
  return field(node, 'length') === null ? list(node, lower) : lower.unknown(node)
}

export function boolean(node: Node, lower: Lowering): Expression {
  return { kind: 'literal', value: lower.written(node) === 'true', at: lower.at(node) }
}

/** `loop { … }`. */
export function endless(node: Node, lower: Lowering): Statement[] {
  return [{ kind: 'loop', binds: [], head: [], body: lower.body(field(node, 'body')), at: lower.at(node) }]
}

/** `break`, and `break value` out of a loop that is a value. */
export function broken(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const jump: Statement = { kind: 'jump', word: 'break', at }
  const value = namedChildren(node).find(({ type }) => type !== 'label')
  if (value === undefined) return [jump]
  const expression = lower.expression(value)
  return [lower.yielded(expression, at) ?? { kind: 'expression', expression, at }, jump]
}

/** Text that goes on in a next line, without what it begins with there. */
export function text(content: string): string {
  return content.replaceAll(/\\\r?\n\s*/g, '')
}

export function rawText(content: string, opening: string): string {
  return opening.includes('#') ? content.replace(/"#+$/, '') : content
}

/** `|a| b`, `async { … }`: what a block ends with is its value unless it ends in `;`. */
export function closure(node: Node, lower: Lowering): Expression {
  const body = field(node, 'body') ?? nth(-1)(node)
  const last = body === null ? null : nth(-1)(body)
  const id = lower.define({
    node,
    name: null,
    owner: null,
    parameters: field(node, 'parameters'),
    body,
    returnsLast: last?.type !== 'expression_statement' || !hasToken(last, ';'),
  })
  return { kind: 'function', id, at: lower.at(node) }
}
