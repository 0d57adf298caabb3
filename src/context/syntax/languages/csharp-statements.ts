import type { Statement } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, hasToken, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { tries } from '../statement-forms.ts'

/** `using A.B;`, `using A = B.C;`, `using static A.B;`: of a namespace all becomes known. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const alias = field(node, 'name')
  const from = namedChildren(node).findLast((child) => child !== alias)
  if (from === undefined) return []
  const module = lower.type(from) ?? ''
  const names =
    alias === null ? [{ imported: '*', local: '*' }] : [{ imported: null, local: lower.written(alias) }]
  lower.imports.push({ at: lower.at(node), module, names })
  return []
}

export function namespace(node: Node, lower: Lowering): Statement[] {
  const name = field(node, 'name')
  return namedChildren(node)
    .filter((child) => child !== name)
    .flatMap((child) => lower.body(child))
}

/** `#if`: what stands in it may run, and so may what stands in its `#else`. */
export function conditionalCode(node: Node, lower: Lowering): Statement[] {
  const condition = field(node, 'condition')
  return namedChildren(node)
    .filter((child) => child !== condition)
    .flatMap((child) => lower.statements(child))
}

const plain = tries({
  body: 'body',
  handlers: ['catch_clause'],
  name: (node) => {
    const declared = ofType('catch_declaration')(node)
    return declared && field(declared, 'name')
  },
  handlerBody: 'body',
  last: ofType('finally_clause'),
})

/** What `when` says of an error is looked at before it is handled. */
export function tried(node: Node, lower: Lowering): Statement[] {
  const made = plain(node, lower)
  const [only] = made
  if (only?.kind !== 'try') return made
  const clauses = node.children.filter(({ type }) => type === 'catch_clause')
  for (const [place, clause] of clauses.entries()) {
    const filter = ofType('catch_filter_clause')(clause)
    const condition = filter && nth(0)(filter)
    if (condition) only.handlers[place]?.body.unshift(...lower.statements(condition))
  }
  return made
}

/** `yield return x`, `yield break`. */
export function yielded(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  if (hasToken(node, 'break')) return [{ kind: 'return', value: null, at }]
  const operand = lower.required(nth(0)(node), node)
  return [{ kind: 'expression', expression: { kind: 'unary', operator: 'yield', operand, at }, at }]
}
