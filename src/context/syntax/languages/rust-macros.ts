import type { Argument, Expression, Statement } from '../../../core/syntax/syntax.ts'
import { nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, ofType } from '../nodes.ts'
import { captured, formatted, isText } from './rust-format.ts'
import { argumentOf, expressionOf, inside, split } from './rust-tokens.ts'
import { pathOf } from './rust-types.ts'

/** `name!(…)`. */
export function invoked(node: Node, lower: Lowering): Expression {
  const named = field(node, 'macro')
  const tree = ofType('token_tree')(node)
  if (named === null || tree === null) return lower.unknown(node)
  return { ...called(pathOf(named, lower), tree, lower), at: lower.at(node) }
}

/** A macro's arguments as those of a call; text with values put in is a template, `vec![a]` a list. */
function called(callee: Expression, tree: Node, lower: Lowering): Expression {
  const at = lower.at(tree)
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : ''
  const tokens = inside(tree)
  const ends = tokens.some(({ type }) => type === ';')
  if (tree.children[0]?.type === '{' || (ends && name !== 'vec')) return declaring(tokens, lower, at)
  const segments = split(tokens, ',;')
  const place = segments.findIndex(([first]) => first !== undefined && isText(first))
  const text = segments[place]?.length === 1 ? segments[place]?.[0] : undefined
  const list = segments.map((each) => argumentOf(each, lower, called))
  if (text !== undefined && place === 0 && (name === 'format' || name === 'format_args'))
    return formatted(text, list.slice(1), lower, at)
  if (name === 'vec' && !ends)
    return { kind: 'collection', entries: list.map(({ value }) => ({ key: null, value })), at }
  if (text !== undefined) list[place] = { name: null, value: captured(text, list, lower) }
  return { kind: 'call', callee, arguments: list, makes: false, at }
}

/** `lazy_static! { static ref A: T = b; }`, and whatever else is no list of arguments. */
function declaring(tokens: Node[], lower: Lowering, at: Expression['at']): Expression {
  const parts = split(tokens, ';').map((segment): Expression => {
    const equals = segment.findIndex(({ type }) => type === '=')
    const before = segment.slice(0, Math.max(0, equals))
    const declares = before.some(({ type }) => type === 'static' || type === 'let' || type === 'const')
    const colon = before.findIndex(({ type }) => type === ':')
    const named = before[(colon === -1 ? before.length : colon) - 1]
    if (!declares || named?.type !== 'identifier') return expressionOf(segment, lower, called)
    return {
      kind: 'assign',
      target: lower.expression(named),
      operator: '=',
      value: expressionOf(segment.slice(equals + 1), lower, called),
      declares: true,
      type: null,
      at: lower.at(segment[0] ?? named, segment.at(-1)),
    }
  })
  return { kind: 'unknown', parts, at }
}

/** `#[name(…)]`, `#[name = value]`. */
export function attribute(node: Node, lower: Lowering): Expression {
  const [name] = namedChildren(node)
  const tree = field(node, 'arguments')
  const value = field(node, 'value')
  if (name === undefined) return lower.unknown(node)
  const list: Argument[] = split(tree === null ? [] : inside(tree), ',').map((each) =>
    argumentOf(each, lower, called),
  )
  if (value !== null) list.push({ name: null, value: lower.expression(value) })
  return { kind: 'call', callee: pathOf(name, lower), arguments: list, makes: false, at: lower.at(node) }
}

/** `macro_rules! name { … }` is a function, of whose rules the names are known. */
export function defined(node: Node, lower: Lowering): Statement[] {
  const id = lower.define({ node, name: nameOf(field(node, 'name'), lower), parameters: null, body: null })
  const rules = namedChildren(node).filter(({ type }) => type === 'macro_rule')
  const made = lower.functions[id]
  for (const rule of rules) {
    const right = field(rule, 'right')
    if (right === null || made === undefined) continue
    const at = lower.at(right)
    made.body.push({ kind: 'return', value: expressionOf(inside(right), lower, called), at })
  }
  const at = lower.at(node)
  return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }]
}
