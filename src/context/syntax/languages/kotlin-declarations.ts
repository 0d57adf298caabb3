import type { Expression, Statement } from '../../../core/syntax/syntax.ts'
import { addType, declaration } from '../declaration-forms.ts'
import { nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { after, field, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'
import { declaredName } from './kotlin-expressions.ts'
import { bodyOf, statement } from './kotlin-statements.ts'

const parametersOf = ofType('function_value_parameters')

/** Modifiers stand before a parameter and its default behind it, all beside each other: each parameter gets its own. */
function grouped(node: Node): Node | null {
  const list = parametersOf(node)
  if (list === null) return null
  const parameters: Node[] = []
  let modifiers: Node[] = []
  for (const child of list.children) {
    const last = parameters.at(-1)
    if (child.type === 'parameter_modifiers') modifiers.push(child)
    else if (child.type === 'parameter') {
      parameters.push({ ...child, children: [...modifiers, ...child.children] })
      modifiers = []
    } else if (last !== undefined && (child.named || child.type === '=')) {
      last.children.push(child)
      last.end = child.end
    }
  }
  return { ...list, children: parameters }
}

/** The type before the name: an extension belongs to it. */
function receiver(node: Node, lower: Lowering): string | undefined {
  const types = ['user_type', 'nullable_type', 'parenthesized_type']
  const name = field(node, 'name') ?? ofType('variable_declaration')(node)
  const found = name && namedChildren(node).find(({ type, end }) => types.includes(type) && end <= name.start)
  if (!found) return undefined
  return lastSegment(lower.type(found) ?? '').replace(/\W+$/, '')
}

function functionStatement(id: number, node: Node, lower: Lowering): Statement {
  return statement({ kind: 'function', id, at: lower.at(node) })
}

export function declaredFunction(node: Node, lower: Lowering): Statement[] {
  const decorators = lower.decorators(node)
  const id = lower.define({
    node,
    name: nameOf(field(node, 'name'), lower),
    owner: receiver(node, lower) ?? lower.owner,
    parameters: grouped(node),
    body: bodyOf(node),
  })
  return [...decorators, functionStatement(id, node, lower)]
}

export function anonymousFunction(node: Node, lower: Lowering): Expression {
  const id = lower.define({ node, name: null, owner: null, parameters: grouped(node), body: bodyOf(node) })
  return { kind: 'function', id, at: lower.at(node) }
}

/** `constructor(…) : this(…) { … }`: the other constructor is called first. */
export function constructorOf(node: Node, lower: Lowering): Statement[] {
  const decorators = lower.decorators(node)
  const call = ofType('constructor_delegation_call')(node)
  const id = lower.define({
    node,
    name: lower.owner,
    parameters: grouped(node),
    body: ofType('block')(node),
    first: () => (call === null ? [] : lower.statements(call)),
  })
  return [...decorators, functionStatement(id, node, lower)]
}

/** `val a: T = b`, `val (a, b) = c`, `val a by b`, with what reads and sets it. */
export function property(node: Node, lower: Lowering): Statement[] {
  const named = ofType('variable_declaration', 'multi_variable_declaration')(node)
  const delegate = ofType('property_delegate')(node)
  const value = after('=')(node) ?? (delegate && nth(0)(delegate))
  const type = named?.type === 'variable_declaration' ? after(':')(named) : null
  const owner = receiver(node, lower) ?? lower.owner
  const accessors = namedChildren(node).filter(({ type }) => type === 'getter' || type === 'setter')
  return [
    ...lower.decorators(node),
    declaration(node, named, type, value, lower),
    ...accessors.flatMap((one) => {
      const body = bodyOf(one)
      if (body === null) return []
      const parameters = ofType('identifier', 'parameter', 'variable_declaration')(one)
      const id = lower.define({ node: one, name: declaredName(named, lower), owner, parameters, body })
      return [functionStatement(id, one, lower)]
    }),
  ]
}

function specifiers(node: Node): Node[] {
  const all = ofType('delegation_specifiers')(node)
  return all === null ? [] : namedChildren(all).flatMap(namedChildren)
}

/** What a class extends, implements or is given by another object. */
export function supertypes(node: Node): Node[] {
  return specifiers(node).flatMap((one) => (one.type === 'user_type' ? one : (nth(0)(one) ?? [])))
}

/** What its head evaluates for what a class extends. */
function fromSpecifiers(node: Node, lower: Lowering): Statement[] {
  return specifiers(node).flatMap((one) => {
    if (one.type === 'constructor_invocation') return [statement(lower.expression(one))]
    if (one.type !== 'explicit_delegation') return []
    return namedChildren(one)
      .slice(1)
      .map((by) => statement(lower.expression(by)))
  })
}

/** A class; what its constructor takes are its fields. */
export function declaredClass(node: Node, lower: Lowering): Statement[] {
  const primary = ofType('primary_constructor')(node)
  const list = primary && ofType('class_parameters')(primary)
  const parameters = list === null ? [] : namedChildren(list).filter(({ type }) => type === 'class_parameter')
  const first = lower.within({ owner: declaredNameOf(node, lower) }, () =>
    lower.withBefore(() => [
      ...lower.decorators(node),
      ...(primary === null ? [] : lower.decorators(primary)),
      ...parameters.flatMap((one) => [
        ...lower.decorators(one),
        declaration(one, ofType('identifier')(one), after(':')(one), after('=')(one), lower),
      ]),
      ...fromSpecifiers(node, lower),
    ]),
  )
  addType(lower, {
    node,
    name: declaredNameOf(node, lower),
    supertypes: supertypes(node),
    body: ofType('class_body', 'enum_class_body')(node),
    first,
  })
  return []
}

function declaredNameOf(node: Node, lower: Lowering): string {
  return nameOf(field(node, 'name'), lower) ?? ''
}

/** What stands in a companion is known by the name of the class around it. */
export function companion(node: Node, lower: Lowering): Statement[] {
  const name = declaredNameOf(node, lower)
  const types = supertypes(node)
  if (name !== '' || types.length > 0) addType(lower, { node, name, supertypes: types, body: null })
  return [
    ...lower.decorators(node),
    ...fromSpecifiers(node, lower),
    ...lower.body(ofType('class_body')(node)),
  ]
}

/** `object : T(…) { … }` makes something whose methods belong to `T`. */
export function objectLiteral(node: Node, lower: Lowering): Expression {
  const [type, ...more] = supertypes(node)
  const at = lower.at(node)
  const owner = type === undefined ? '' : lastSegment(lower.type(type) ?? '')
  const [made, ...others] = fromSpecifiers(node, lower).flatMap((one) =>
    one.kind === 'expression' ? [one.expression] : [],
  )
  addType(lower, {
    node,
    name: '',
    supertypes: type === undefined ? [] : [type, ...more],
    body: ofType('class_body')(node),
    owner,
  })
  const list = made?.kind === 'call' ? made.arguments : []
  const rest = made === undefined || made.kind === 'call' ? others : [made, ...others]
  return {
    kind: 'call',
    callee: { kind: 'name', name: owner, at },
    arguments: [...list, ...rest.map((value) => ({ name: null, value }))],
    makes: true,
    at,
  }
}

/** A constant of an enum is made of its arguments, and may have methods of its own. */
export function enumEntry(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const owner = lower.owner ?? ''
  const value: Expression = {
    kind: 'call',
    callee: { kind: 'name', name: owner, at },
    arguments: lower.arguments(ofType('value_arguments')(node)),
    makes: true,
    at,
  }
  const body = ofType('class_body')(node)
  if (body !== null) addType(lower, { node, name: '', supertypes: [], body, owner })
  const target = lower.required(ofType('identifier')(node), node)
  return [
    ...lower.decorators(node),
    statement({ kind: 'assign', target, operator: '=', value, declares: true, type: owner, at }),
  ]
}
