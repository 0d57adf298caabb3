import type { Expression, Handler, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import { boundTo, named } from '../bindings.ts'
import type { Lowering } from '../lowering.ts'
import { field, hasToken, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { caughtBy, conditionsOf, patternTarget, patternTest } from './swift-patterns.ts'

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
  const head = lower.required(field(node, 'collection'), node)
  const where = ofType('where_clause')(node)
  const body = guardedBy(where && nth(-1)(where), () => lower.body(ofType('statements')(node)), lower)
  return [
    {
      kind: 'loop',
      binds: item === null ? [] : [itemOf(item, lower)],
      head: [head],
      body,
      at: lower.at(node),
    },
  ]
}

function itemOf(item: Node, lower: Lowering): Expression {
  return hasToken(item, 'case') ? patternTest(item.children, false, lower) : patternTarget(item, lower)
}

/** Statements that are only done where a condition holds. */
function guardedBy(condition: Node | null, body: () => Statement[], lower: Lowering): Statement[] {
  if (condition === null) return body()
  return lower.withBefore(() => {
    const test = lower.expression(condition)
    return [{ kind: 'if', test, then: body(), otherwise: [], at: lower.at(condition) }]
  })
}

export function matched(node: Node, lower: Lowering): Statement[] {
  const subject = named(lower.required(field(node, 'expr'), node), lower)
  const entries = namedChildren(node).filter(({ type }) => type === 'switch_entry')
  const cases = entries.map((one) => entry(one, subject.again, lower))
  return [{ kind: 'switch', subject: subject.first, cases, at: lower.at(node) }]
}

/** `case a, .b(let c) where d:`. */
function entry(node: Node, subject: Expression, lower: Lowering): SwitchCase {
  const at = lower.at(node)
  const patterns = namedChildren(node).filter(({ type }) => type === 'switch_pattern')
  const tests = patterns
    .map((one) => boundTo(patternTest(one.children, false, lower), subject))
    .filter((one) => one.kind !== 'unknown' || one.parts.length > 0)
  const place = node.children.findIndex(({ type }) => type === 'where_keyword')
  const condition = place === -1 ? undefined : node.children[place + 1]
  const body = () => lower.body(ofType('statements')(node))
  const falls = hasToken(node, 'fallthrough')
  if (condition === undefined) return { tests, body: body(), falls, at }
  const [only] = tests
  const left: Expression =
    only !== undefined && tests.length === 1 ? only : { kind: 'unknown', parts: tests, at }
  const right = lower.expression(condition)
  return { tests: [{ kind: 'binary', operator: 'where', left, right, at }], body: body(), falls, at }
}

/** `do { … } catch let a as T where b { … }`. */
export function tried(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const body = lower.body(ofType('statements')(node))
  const blocks = namedChildren(node).filter(({ type }) => type === 'catch_block')
  if (blocks.length === 0) return [{ kind: 'block', body, at }]
  const handlers = blocks.map((one): Handler => {
    const { name, test } = caughtBy(field(one, 'error'), lower)
    const where = ofType('where_clause')(one)
    const own = guardedBy(where && nth(-1)(where), () => lower.body(ofType('statements')(one)), lower)
    return {
      name,
      body: test === null ? own : [{ kind: 'expression', expression: test, at: test.at }, ...own],
    }
  })
  return [{ kind: 'try', body, handlers, last: [], at }]
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
