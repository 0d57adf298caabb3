import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import { nameFunction, nameOf, operatorOf, memberOf as plainMember } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, nth } from '../nodes.ts'
import { stringExpression } from '../strings.ts'

/** A call of a method of one's own, without arguments. */
export function bareCall(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const callee: Expression = { kind: 'name', name: lower.written(node), at }
  return { kind: 'call', callee, arguments: [], makes: false, at }
}

/** `@a` is a member of the object. */
export function instanceVariable(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const name = lower.written(node).replace(/^@(?!@)/, '')
  return { kind: 'member', object: { kind: 'name', name: 'self', at }, name, at }
}

/** `:a` and the `a:` of a hash are texts. */
export function symbol(node: Node, lower: Lowering): Expression {
  return { kind: 'literal', value: lower.written(node).replace(/^:/, ''), at: lower.at(node) }
}

/** `?a`. */
export function character(node: Node, lower: Lowering): Expression {
  return { kind: 'literal', value: lower.written(node).slice(1), at: lower.at(node) }
}

/** `` `ls` `` calls a method of this name. */
export function subshell(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const value = stringExpression({ ...node, type: 'string' }, lower)
  const callee: Expression = { kind: 'name', name: '`', at }
  return { kind: 'call', callee, arguments: [{ name: null, value }], makes: false, at }
}

/** `/a/` is what `Regexp.new` makes. */
export function regularExpression(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const value = stringExpression({ ...node, type: 'plain_regex' }, lower)
  const callee: Expression = { kind: 'name', name: 'Regexp', at }
  return { kind: 'call', callee, arguments: [{ name: null, value }], makes: true, at }
}

/** `(a; b)`: what comes first is done before. */
export function parenthesized(node: Node, lower: Lowering): Expression {
  const all = namedChildren(node)
  const last = all.pop()
  lower.before(all.flatMap((child) => lower.statements(child)))
  return lower.required(last ?? null, node)
}

/** One value, or several of a `return`. */
export function oneOrList(node: Node, lower: Lowering): Expression {
  const all = lower.arguments(node)
  const [only] = all
  if (all.length === 1 && only?.name === null) return only.value
  const at = lower.at(node)
  const entries = all.map(({ name, value }) => ({
    key: name === null ? null : ({ kind: 'literal', value: name, at: value.at } as const),
    value,
  }))
  return { kind: 'collection', entries, at }
}

/** `A::B`, `::A`. */
export function scoped(node: Node, lower: Lowering): Expression {
  return plainMember(field(node, 'scope'), field(node, 'name'), node, lower)
}

/** `a[b]`; of several keys they are a list. */
export function elements(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const object = lower.required(field(node, 'object'), node)
  const keys = lower.expressions(
    namedChildren(node).filter((child) => child.field !== 'object' && child.field !== 'block'),
  )
  const [only] = keys
  if (keys.length === 1 && only) return { kind: 'index', object, index: only, at }
  const entries = keys.map((value) => ({ key: null, value }))
  return { kind: 'index', object, index: { kind: 'collection', entries, at }, at }
}

/** `a.b(c) { … }`, `b c`, `a.(b)`; a block is the last argument. */
export function called(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const method = field(node, 'method')
  const receiver = field(node, 'receiver')
  const name = method === null ? '' : lower.written(method)
  const callee = calleeOf(receiver, method, node, lower)
  const block = field(node, 'block')
  if (receiver === null) imports(name, node, lower)
  const list = lower.arguments(field(node, 'arguments'))
  if (block === null) return { kind: 'call', callee, arguments: list, makes: false, at }
  const value = blockFunction(block, lower)
  if (receiver === null && list.length === 0 && /^(?:lambda|proc)$/.test(name)) return value
  return { kind: 'call', callee, arguments: [...list, { name: null, value }], makes: false, at }
}

function calleeOf(receiver: Node | null, method: Node | null, node: Node, lower: Lowering): Expression {
  if (method === null) return lower.required(receiver, node)
  if (receiver !== null) return plainMember(receiver, method, node, lower)
  return { kind: 'name', name: nameOf(method, lower) ?? '', at: lower.at(method) }
}

function blockFunction(block: Node, lower: Lowering): Expression {
  const id = lower.define({
    node: block,
    name: null,
    owner: null,
    parameters: field(block, 'parameters'),
    body: field(block, 'body'),
  })
  return { kind: 'function', id, at: lower.at(block) }
}

/** `-> (a) { … }`. */
export function lambda(node: Node, lower: Lowering): Expression {
  const block = field(node, 'body')
  const body = block && field(block, 'body')
  const id = lower.define({ node, name: null, owner: null, parameters: field(node, 'parameters'), body })
  return { kind: 'function', id, at: lower.at(node) }
}

/** `require 'a'` makes all of a file known. */
function imports(name: string, node: Node, lower: Lowering): void {
  if (!/^(?:require|require_relative|load|autoload)$/.test(name)) return
  const given = field(node, 'arguments')
  const last = given && nth(-1)(given)
  const value = last && lower.expression(last)
  if (value?.kind !== 'literal') return
  const path = String(value.value)
  const module = name === 'require_relative' && !path.startsWith('.') ? `./${path}` : path
  lower.imports.push({ at: lower.at(node), module, names: [{ imported: '*', local: '*' }] })
}

/** `yield a` calls the block that a method was given. */
export function yielded(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const list: Argument[] = lower.arguments(nth(0)(node))
  return { kind: 'call', callee: { kind: 'name', name: 'yield', at }, arguments: list, makes: false, at }
}

/** The name of a named argument, without what makes it a symbol or a text. */
export function keyName(node: Node): Node | null {
  const key = field(node, 'key')
  if (key?.type === 'simple_symbol') return { ...key, start: Math.min(key.end, key.start + 1) }
  return key === null || key.type === 'hash_key_symbol' ? key : (nth(0)(key) ?? key)
}

/** The value of a pair; `a:` alone is the variable or method of that name. */
export function keyedValue(node: Node): Node | null {
  const key = field(node, 'key')
  return field(node, 'value') ?? (key && { ...key, type: 'identifier' })
}

/** `{ a: 1, "b" => 2, c:, **d }`. */
export function hash(node: Node, lower: Lowering): Expression {
  const entries = namedChildren(node).map((child) => {
    const key = field(child, 'key')
    if (key === null) return { key: null, value: lower.expression(child) }
    return { key: lower.expression(key), value: lower.required(keyedValue(child), child) }
  })
  return { kind: 'collection', entries, at: lower.at(node) }
}

/** `a << b` adds to `a`; all others only look. */
export function binary(node: Node, lower: Lowering): Expression {
  const operator = operatorOf(node, lower)
  const at = lower.at(node)
  const left = lower.required(field(node, 'left'), node)
  const right = lower.maybe(field(node, 'right'), node)
  if (operator !== '<<' || left.kind === 'literal' || left.kind === 'template')
    return { kind: 'binary', operator, left, right, at }
  const chained = left.kind === 'assign' && left.operator === '<<'
  if (chained) lower.before([{ kind: 'expression', expression: left, at: left.at }])
  const target = chained ? left.target : left
  return { kind: 'assign', target, operator, value: right, declares: false, type: null, at }
}

/** `a..b`, also without one end. */
export function range(node: Node, lower: Lowering): Expression {
  const [begin, end] = [field(node, 'begin'), field(node, 'end')]
  if (begin === null || end === null) return lower.unknown(node)
  const [left, right] = [lower.expression(begin), lower.expression(end)]
  return { kind: 'binary', operator: operatorOf(node, lower), left, right, at: lower.at(node) }
}

/** `a = b`, `a.b ||= c`, `a, (b, *c) = d`. */
export function assignment(node: Node, lower: Lowering): Expression {
  const value = lower.optional(field(node, 'right'))
  const target = targetOf(field(node, 'left'), node, lower)
  if (value !== null) nameFunction(value, target, lower)
  const operator = operatorOf(node, lower)
  return { kind: 'assign', target, operator, value, declares: false, type: null, at: lower.at(node) }
}

/** What is assigned to: a method without arguments is a member then. */
function targetOf(node: Node | null, around: Node, lower: Lowering): Expression {
  const isList = node?.type === 'left_assignment_list' || node?.type === 'destructured_left_assignment'
  if (node !== null && isList) {
    const entries = namedChildren(node).map((child) => ({ key: null, value: targetOf(child, node, lower) }))
    return { kind: 'collection', entries, at: lower.at(node) }
  }
  if (node?.type !== 'call') return lower.required(node, around)
  return plainMember(field(node, 'receiver'), field(node, 'method'), node, lower)
}
