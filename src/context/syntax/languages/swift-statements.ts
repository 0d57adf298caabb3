import type { Expression, Handler, Statement } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, hasToken, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { type Arm, given, matching } from '../patterns.ts'
import { conditionsOf, patternOf, patternTarget } from './swift-patterns.ts'

/** The statements before and behind `else`; empty blocks are none to the grammar. */
function blocksOf({ children }: Node): { then: Node | null; otherwise: Node | null } {
  const at = children.findIndex(({ type }) => type === 'else')
  const first = at === -1 ? children : children.slice(0, at)
  const bodies = ['statements', 'if_statement']
  return {
    then: first.find(({ type }) => type === 'statements') ?? null,
    otherwise: at === -1 ? null : (children.slice(at).find(({ type }) => bodies.includes(type)) ?? null),
  }
}

export function branched(node: Node, lower: Lowering): Statement[] {
  const { then, otherwise } = blocksOf(node)
  const test = conditionsOf(node, lower)
  return [{ kind: 'if', test, then: lower.body(then), otherwise: lower.body(otherwise), at: lower.at(node) }]
}

/** `guard a else { … }`: what stands in its block leaves. */
export function guarded(node: Node, lower: Lowering): Statement[] {
  const { otherwise } = blocksOf(node)
  const test = conditionsOf(node, lower)
  return [{ kind: 'if', test, then: [], otherwise: lower.body(otherwise), at: lower.at(node) }]
}

export function whileLoop(node: Node, lower: Lowering): Statement[] {
  const { made, before } = lower.apart(() => conditionsOf(node, lower))
  const body = [...lower.body(ofType('statements')(node)), ...before]
  return [...before, { kind: 'loop', binds: [], head: [made], body, at: lower.at(node) }]
}

/** `for a in b where c`, `for case let .a(b) in c`. */
export function forEach(node: Node, lower: Lowering): Statement[] {
  const item = field(node, 'item')
  const pattern = item !== null && hasToken(item, 'case') ? patternOf(item, lower) : null
  const binds = pattern?.names ?? (item === null ? [] : [patternTarget(item, lower)])
  const head = lower.required(field(node, 'collection'), node)
  const body = guardedBy(pattern?.tests ?? [], lastOf(ofType('where_clause')(node)), node, lower)
  return [{ kind: 'loop', binds, head: [head], body, at: lower.at(node) }]
}

function lastOf(node: Node | null): Node | null {
  return node && nth(-1)(node)
}

/** The statements of a block that are only done where something holds. */
function guardedBy(tests: Expression[], condition: Node | null, node: Node, lower: Lowering): Statement[] {
  const body = (): Statement[] => lower.body(ofType('statements')(node))
  if (condition === null && tests.length === 0) return body()
  return lower.withBefore(() => {
    const all = [...tests, ...(condition === null ? [] : [lower.expression(condition)])]
    const at = lower.at(condition ?? node)
    const [only, more] = all
    const test: Expression = only && !more ? only : { kind: 'unknown', parts: all, at }
    return [{ kind: 'if', test, then: body(), otherwise: [], at }]
  })
}

/** `case a, .b(let c) where d:`. */
export function switched(node: Node, lower: Lowering): Statement[] {
  const entries = namedChildren(node).filter(({ type }) => type === 'switch_entry')
  const arms = entries.map((one): Arm => {
    const place = one.children.findIndex(({ type }) => type === 'where_keyword')
    const statements = ofType('statements')(one)
    return {
      node: one,
      patterns: namedChildren(one).filter(({ type }) => type === 'switch_pattern'),
      guard: place === -1 ? null : (one.children[place + 1] ?? null),
      body: statements === null ? [] : [statements],
      falls: hasToken(one, 'fallthrough'),
    }
  })
  return matching(node, field(node, 'expr'), arms, patternOf, lower)
}

/** `do { … } catch let a as T where b { … }`. */
export function tried(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const body = lower.body(ofType('statements')(node))
  const blocks = namedChildren(node).filter(({ type }) => type === 'catch_block')
  if (blocks.length === 0) return [{ kind: 'block', body, at }]
  return [{ kind: 'try', body, handlers: blocks.map((one) => handler(one, lower)), last: [], at }]
}

/** Without a name of its own the error is `error`. */
function handler(node: Node, lower: Lowering): Handler {
  const error = field(node, 'error')
  const pattern = error && patternOf(error, lower)
  const where = lastOf(ofType('where_clause')(node))
  const [only, more] = pattern?.names ?? []
  if (only?.kind === 'name' && !more) return { name: only.name, body: guardedBy([], where, node, lower) }
  const caught: Expression = { kind: 'unknown', parts: [], at: lower.at(node) }
  const names = pattern === null ? [] : given(pattern, caught)
  const body = guardedBy(pattern?.tests ?? [], where, node, lower)
  return { name: pattern === null ? 'error' : null, body: [...names, ...body] }
}

/** `return a`, `throw a`, `break`, `continue`. */
export function left(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const [first] = node.children
  if (first?.type === 'throw_keyword')
    return [{ kind: 'throw', value: lower.optional(node.children[1] ?? null), at }]
  const word = first === undefined ? '' : lower.written(first)
  if (word === 'return' || word === 'yield')
    return [{ kind: 'return', value: lower.optional(field(node, 'result')), at }]
  return [{ kind: 'jump', word, at }]
}

/** `import a`, `import struct a.B`. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const path = ofType('identifier')(node)
  if (path === null) return []
  const parts = namedChildren(path).map((one) => lower.written(one))
  const last = parts.at(-1)
  const kind = node.children.find(
    (child) => child.end <= path.start && !child.named && child.type !== 'import',
  )
  const at = lower.at(node)
  if (last === undefined) lower.imports.push({ at, module: lower.written(path), names: [] })
  else if (kind !== undefined && parts.length > 1)
    lower.imports.push({ at, module: parts.slice(0, -1).join('.'), names: [{ imported: last, local: last }] })
  else lower.imports.push({ at, module: parts.join('.'), names: [{ imported: null, local: last }] })
  return []
}
