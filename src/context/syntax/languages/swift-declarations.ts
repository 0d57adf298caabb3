import type { Expression, Statement } from '../../../core/syntax/syntax.ts'
import { addType, declaration } from '../declaration-forms.ts'
import { nameOf } from '../expression-forms.ts'
import type { StatementRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, ofType } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'
import { annotatedType, inherited, returnsOnly } from './swift-parts.ts'

function functionStatement(id: number, node: Node, lower: Lowering): Statement {
  const at = lower.at(node)
  return { kind: 'expression', expression: { kind: 'function', id, at }, at }
}

/** Attributes stand before a parameter and its default behind it, all beside each other: each parameter gets its own. */
function parametersOf(node: Node): Node | null {
  const parameters: Node[] = []
  let attributes: Node[] = []
  for (const child of node.children) {
    const last = parameters.at(-1)
    if (child.type === 'attribute') attributes.push(child)
    else if (child.type === 'parameter') {
      parameters.push({ ...child, children: [...attributes, ...child.children] })
      attributes = []
    } else if (child.field === 'default_value' && last !== undefined) {
      last.children.push(child)
      last.end = child.end
    }
  }
  const [first] = parameters
  return first === undefined ? null : { ...first, type: 'parameters', children: parameters }
}

export function declaredFunction(node: Node, lower: Lowering): Statement[] {
  const name = field(node, 'name')
  return method(name === null ? '' : lower.written(name))(node, lower)
}

/** A function with a name of its own. */
export function method(name: string): StatementRule {
  return (node, lower) => {
    const decorators = lower.decorators(node)
    const body = field(node, 'body')
    const id = lower.define({
      node,
      name,
      parameters: parametersOf(node),
      body,
      returnsLast: returnsOnly(body) && name !== 'init',
    })
    return [...decorators, functionStatement(id, node, lower)]
  }
}

/** `subscript(a: T) -> U { … }`. */
export function subscripted(node: Node, lower: Lowering): Statement[] {
  const body = ofType('computed_property')(node)
  return [...lower.decorators(node), ...accessors(body, 'subscript', node, lower, parametersOf(node))]
}

/** What reads and sets a value, as functions of its name. */
function accessors(
  body: Node | null,
  name: string,
  node: Node,
  lower: Lowering,
  parameters: Node | null = null,
): Statement[] {
  if (body === null) return []
  const statements = ofType('statements')(body)
  if (statements !== null) {
    const returnsLast = returnsOnly(statements)
    return [
      functionStatement(lower.define({ node, name, parameters, body: statements, returnsLast }), node, lower),
    ]
  }
  return namedChildren(body)
    .filter(({ type }) => type.startsWith('computed_') || type.endsWith('_clause'))
    .map((one) => accessor(one, name, parameters, lower))
}

function accessor(node: Node, name: string, parameters: Node | null, lower: Lowering): Statement {
  const body = ofType('statements')(node)
  const own = ofType('simple_identifier')(node)
  const returnsLast = node.type === 'computed_getter' && returnsOnly(body)
  return functionStatement(
    lower.define({ node, name, parameters: own ?? parameters, body, returnsLast }),
    node,
    lower,
  )
}

/** `didSet { … }` where its property is not known. */
export function observer(node: Node, lower: Lowering): Statement[] {
  return [accessor(node, node.type === 'didset_clause' ? 'didSet' : 'willSet', null, lower)]
}

/** `let a: T = b, c`, `var a: T { … }`. */
export function property(node: Node, lower: Lowering): Statement[] {
  return [...lower.decorators(node), ...variables(node).flatMap((one) => variable(one, node, lower))]
}

interface Variable {
  name: Node
  type: Node | null
  value: Node | null
  body: Node | null
}

/** Names, types and values stand beside each other. */
function variables(node: Node): Variable[] {
  const found: Variable[] = []
  for (const child of node.children) {
    const last = found.at(-1)
    if (child.field === 'name') found.push({ name: child, type: null, value: null, body: null })
    else if (last === undefined) continue
    else if (child.type === 'type_annotation') last.type = annotatedType(child)
    else if (child.field === 'value') last.value = child
    else if (child.type === 'computed_property' || child.type === 'willset_didset_block') last.body = child
  }
  return found
}

function variable({ name, type, value, body }: Variable, node: Node, lower: Lowering): Statement[] {
  const end = Math.max(name.end, type?.end ?? 0, value?.end ?? 0)
  const only = variables(node).length === 1
  const declared = declaration(only ? node : { ...name, end }, name, type, value, lower)
  return [declared, ...accessors(body, lower.written(name), node, lower)]
}

export function protocolProperty(node: Node, lower: Lowering): Statement[] {
  return [declaration(node, field(node, 'name'), annotatedType(ofType('type_annotation')(node)), null, lower)]
}

/** A class, struct, enum, actor or protocol; an extension is of the name of what it extends. */
export function declaredType(node: Node, lower: Lowering): Statement[] {
  const name = field(node, 'name')
  addType(lower, {
    node,
    name: name?.type === 'user_type' ? lastSegment(lower.type(name) ?? '') : (nameOf(name, lower) ?? ''),
    supertypes: inherited(node),
    body: field(node, 'body'),
    first: lower.decorators(node),
  })
  return []
}

/** `case a = "x", b(Int)`. */
export function enumEntries(node: Node, lower: Lowering): Statement[] {
  const entries: { name: Node; value: Node | null; end: number }[] = []
  for (const child of node.children) {
    const last = entries.at(-1)
    if (child.field === 'name' && child.named) entries.push({ name: child, value: null, end: child.end })
    else if (last !== undefined && child.field === 'raw_value') {
      last.value = child
      last.end = child.end
    } else if (last !== undefined && child.field === 'data_contents') last.end = child.end
  }
  return [
    ...lower.decorators(node),
    ...entries.map(({ name, value, end }): Statement => {
      const at = lower.at(name, { end })
      const given = lower.optional(value)
      const target = lower.expression(name)
      const expression: Expression = {
        kind: 'assign',
        target,
        operator: '=',
        value: given,
        declares: true,
        type: lower.owner,
        at,
      }
      return { kind: 'expression', expression, at }
    }),
  ]
}
