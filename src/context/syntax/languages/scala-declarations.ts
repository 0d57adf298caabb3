import type { Expression, Statement } from '../../../core/syntax/syntax.ts'
import { addType, declaration } from '../declaration-forms.ts'
import { nameOf, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, ofType } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'

function statement(expression: Expression): Statement {
  return { kind: 'expression', expression, at: expression.at }
}

/** Without what says that a parameter is only evaluated when it is read, or may come several times. */
export function parameterType(node: Node): Node | null {
  const type = field(node, 'type')
  const inside = type?.type === 'lazy_parameter_type' || type?.type === 'repeated_parameter_type'
  return inside ? field(type, 'type') : type
}

/** All lists of parameters as one. */
function parametersOf(node: Node): Node | null {
  const lists = fields(node, 'parameters').filter(({ type }) => type === 'parameters')
  const [first] = lists
  return first === undefined ? null : { ...first, children: lists.flatMap(namedChildren) }
}

export function declaredFunction(node: Node, lower: Lowering): Statement[] {
  return [...lower.decorators(node), functionStatement(node, lower)]
}

function functionStatement(node: Node, lower: Lowering): Statement {
  const written = nameOf(field(node, 'name'), lower)
  const id = lower.define({
    node,
    name: written === 'this' ? lower.owner : written,
    parameters: parametersOf(node),
    body: field(node, 'body'),
  })
  return statement({ kind: 'function', id, at: lower.at(node) })
}

/** `val a: T = b`, `var (a, b) = c`, `val a: T`. */
export function value(node: Node, lower: Lowering): Statement[] {
  const decorators = lower.decorators(node)
  const type = field(node, 'type')
  const names = fields(node, 'name')
  const given = field(node, 'value')
  if (names.length > 0)
    return [...decorators, ...names.map((one) => declaration(node, one, type, given, lower))]
  const pattern = field(node, 'pattern')
  const typed = pattern?.type === 'typed_pattern' ? field(pattern, 'type') : type
  const to = pattern?.type === 'typed_pattern' ? field(pattern, 'pattern') : pattern
  // `var a: T = _` has no value yet.
  return [...decorators, declaration(node, to, typed, given?.type === 'wildcard' ? null : given, lower)]
}

/** What a class extends; also what it derives. */
function supertypes(node: Node): Node[] {
  const clauses = namedChildren(node).filter(
    ({ type }) => type === 'extends_clause' || type === 'derives_clause',
  )
  return clauses.flatMap((one) => fields(one, 'type'))
}

/** What its head evaluates for what a class extends. */
function fromSupertypes(node: Node, lower: Lowering): Statement[] {
  const clause = ofType('extends_clause')(node)
  let type: Node | null = null
  return (clause?.children ?? []).flatMap((child) => {
    if (child.field === 'type' && child.named) type = child
    if (child.field !== 'arguments' || type === null) return []
    const callee = typeExpression(type, node, lower)
    const at = lower.at(type, child)
    return [statement({ kind: 'call', callee, arguments: lower.arguments(child), makes: true, at })]
  })
}

/** A class, object, trait or enum; what its constructor takes are its fields. */
export function declaredType(node: Node, lower: Lowering): Statement[] {
  addType(lower, typeParts(node, supertypes(node), lower))
  return []
}

function typeParts(node: Node, extended: Node[], lower: Lowering): Parameters<typeof addType>[1] {
  const name = nameOf(field(node, 'name'), lower) ?? ''
  const parameters = fields(node, 'class_parameters').flatMap(namedChildren)
  const first = lower.within({ owner: name }, () =>
    lower.withBefore(() => [
      ...lower.decorators(node),
      ...behindName(node, lower),
      ...parameters
        .filter(({ type }) => type === 'class_parameter')
        .flatMap((one) => [
          ...lower.decorators(one),
          declaration(one, field(one, 'name'), parameterType(one), field(one, 'default_value'), lower),
        ]),
      ...fromSupertypes(node, lower),
    ]),
  )
  return { node, name, supertypes: extended, body: field(node, 'body'), first }
}

/** `class A @Inject() (a: T)`: the annotation is not in the tree. */
function behindName(node: Node, lower: Lowering): Statement[] {
  const name = field(node, 'name')
  const list = field(node, 'class_parameters')
  if (name === null || list === null) return []
  const found = /@([\w.]+)(?:\s*\(\s*\))?/.exec(lower.text.slice(name.end, list.start))
  if (found === null) return []
  const start = name.end + found.index
  const at = lower.at({ start, end: start + found[0].length })
  const callee: Expression = { kind: 'name', name: found[1] ?? '', at }
  const call: Expression = { kind: 'call', callee, arguments: [], makes: false, at }
  return [statement({ kind: 'unknown', parts: [call], at })]
}

/** `case Red extends Color(1)`: a constant that is made of its arguments. */
export function enumCase(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const owner = lower.owner ?? ''
  const clause = ofType('extends_clause')(node)
  const made: Expression = {
    kind: 'call',
    callee: { kind: 'name', name: owner, at },
    arguments: clause === null ? [] : lower.arguments(field(clause, 'arguments')),
    makes: true,
    at,
  }
  const target = lower.required(field(node, 'name'), node)
  return [statement({ kind: 'assign', target, operator: '=', value: made, declares: true, type: owner, at })]
}

/** `case Mix(a: Int)` is a type of its own. */
export function fullEnumCase(node: Node, lower: Lowering): Statement[] {
  const parts = typeParts(node, supertypes(node), lower)
  addType(lower, parts)
  const made = lower.types.find((type) => type.name === parts.name && type.at.start === node.start)
  if (made !== undefined && lower.owner !== null) made.supertypes.unshift(lower.owner)
  return []
}

/** `given name: T with …` is a type with one object, `given name: T = a` a value. */
export function given(node: Node, lower: Lowering): Statement[] {
  const body = field(node, 'body')
  const type = field(node, 'return_type')
  const name = field(node, 'name')
  if (body?.type !== 'with_template_body' && body?.type !== 'template_body') {
    if (name !== null) return [declaration(node, name, type, body, lower)]
    return body === null ? [] : lower.statements(body)
  }
  addType(lower, {
    node,
    name: nameOf(name, lower) ?? '',
    supertypes: type === null ? [] : [type],
    body,
    owner: nameOf(name, lower) ?? lastSegment(lower.type(type) ?? ''),
  })
  return []
}

/** `extension (a: T) def …`: functions of `T`, which have it as `a`. */
export function extension(node: Node, lower: Lowering): Statement[] {
  const [receiver] = parametersOf(node)?.children ?? []
  const named = receiver && field(receiver, 'name')
  const owner = lastSegment(lower.type(receiver ? parameterType(receiver) : null) ?? '')
  const members = fields(node, 'body').flatMap((one) => (isFunction(one) ? [one] : namedChildren(one)))
  return lower.within({ owner }, () =>
    members.flatMap((one) => {
      const made = lower.statements(one)
      const last = made.at(-1)
      if (!isFunction(one) || last?.kind !== 'expression' || last.expression.kind !== 'function' || !named)
        return made
      const at = lower.at(named)
      const target: Expression = { kind: 'name', name: lower.written(named), at }
      const own: Expression = { kind: 'name', name: 'this', at }
      lower.functions[last.expression.id]?.body.unshift(
        statement({ kind: 'assign', target, operator: '=', value: own, declares: true, type: owner, at }),
      )
      return made
    }),
  )
}

function isFunction({ type }: Node): boolean {
  return type === 'function_definition' || type === 'function_declaration'
}
