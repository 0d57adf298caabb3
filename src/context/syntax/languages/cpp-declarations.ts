import type { Argument, Expression, Extent, Statement } from '../../../core/syntax/syntax.ts'
import { addType } from '../declaration-forms.ts'
import { name, nameFunction, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, hasToken, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { type Declared, declaredBy, segments, specifier, typeOf } from './cpp-declarators.ts'
import { contents } from './cpp-expressions.ts'

/** `T a = 1, *b, c[3], d(e);`, `int f(int);`, `struct A { … } a;`. */
export function declared(node: Node, lower: Lowering): Statement[] {
  const type = field(node, 'type')
  const made = type === null ? [] : typeInside(type, lower)
  return [...made, ...declarators(node).map((each) => variable(each, type, node, lower))]
}

/** A value may stand in its declarator, or beside it; without `=` it is what the object is made of. */
function declarators(node: Node): Initialized[] {
  const found: Initialized[] = []
  for (const [place, child] of node.children.entries()) {
    if (child.field === 'declarator') {
      const value = field(child, 'value')
      found.push({ one: child, value, made: value !== null && !hasToken(child, '=') })
    }
    const last = found.at(-1)
    if (last !== undefined && (child.field === 'value' || child.field === 'default_value')) {
      last.value = child
      last.made = node.children[place - 1]?.type !== '='
    }
  }
  return found
}

interface Initialized {
  one: Node
  value: Node | null
  made: boolean
}

function variable(each: Initialized, type: Node | null, node: Node, lower: Lowering): Statement {
  const about = declaredBy(each.one)
  if (about.function !== null && isPrototype(about.function, lower))
    return define(node, node, about, null, lower)
  const at = lower.at(node)
  const value = initial(each, about, type, at, lower)
  const target: Expression =
    about.name === null ? { kind: 'unknown', parts: [], at } : lower.expression(about.name)
  nameFunction(value, target, lower)
  const expression: Expression = {
    kind: 'assign',
    target,
    operator: '=',
    value,
    declares: true,
    type: typeOf(type, about.signs, lower),
    at,
  }
  return { kind: 'expression', expression, at }
}

/** In a function, `T a(b);` makes an object though it looks like a function that is declared. */
function isPrototype(node: Node, lower: Lowering): boolean {
  if (lower.parent === 0 || lower.parent === null || lower.owner !== null) return true
  const parameters = namedChildren(field(node, 'parameters') ?? node)
  return parameters.some(
    (one) => field(one, 'declarator') !== null || field(one, 'type')?.type === 'primitive_type',
  )
}

/** `T a(b)` and `T a{b}` make a `T`; so does `T a[n]`, of which `n` may be all that is known. */
function initial(
  { value, made }: Initialized,
  { function: call, sizes }: Declared,
  type: Node | null,
  at: Extent,
  lower: Lowering,
): Expression | null {
  if (call !== null) {
    const list = namedChildren(field(call, 'parameters') ?? call)
    const values = list.map((one) => typeExpression(field(one, 'type'), one, lower))
    return making(type, values.map(unnamed), at, lower)
  }
  if (value !== null && made && type?.type !== 'primitive_type')
    return making(type, contents(value, lower), at, lower)
  if (sizes.length === 0) return lower.optional(value)
  const known = value === null ? [] : [lower.expression(value)]
  return making(type, [...lower.expressions(sizes), ...known].map(unnamed), at, lower)
}

function unnamed(value: Expression): Argument {
  return { name: null, value }
}

function making(type: Node | null, list: Argument[], at: Extent, lower: Lowering): Expression {
  const callee: Expression =
    type === null ? { kind: 'unknown', parts: [], at } : typeExpression(type, type, lower)
  return { kind: 'call', callee, arguments: list, makes: true, at }
}

/** A type that is written where it is used. */
function typeInside(type: Node, lower: Lowering): Statement[] {
  return specifier.test(type.type) ? typeRule(type, lower) : []
}

/** A class, struct, union or enum with a body; without one it is only named. */
export function typeRule(
  node: Node,
  lower: Lowering,
  from: Node = node,
  named: Node | null = null,
): Statement[] {
  const body = field(node, 'body')
  if (body === null) return []
  const own = field(node, 'name') ?? named
  const bases = namedChildren(ofType('base_class_clause')(node) ?? { ...node, children: [] })
  addType(lower, {
    node,
    name: own === null ? '' : (segments(own, lower).at(-1) ?? ''),
    supertypes: bases.filter(({ type }) => type !== 'access_specifier'),
    body,
    from,
    // The values of a plain enum are known around it.
    ...(own === null ? { owner: lower.owner ?? '' } : {}),
  })
  return []
}

/** `typedef struct { … } A;`, `typedef B A;`, `using A = B;`: `A` is a type. */
export function typeName(node: Node, lower: Lowering): Statement[] {
  const type = field(node, 'type')
  const own = field(node, 'name') ?? declaredBy(field(node, 'declarator')).name
  if (type === null) return []
  if (specifier.test(type.type) && field(type, 'body') !== null && field(type, 'name') === null)
    return typeRule(type, lower, node, own)
  const made = typeInside(type, lower)
  const of = specifier.test(type.type) ? field(type, 'name') : type
  addType(lower, {
    node,
    name: own === null ? '' : lower.written(own),
    supertypes: of === null || /^(?:primitive_type|sized_type_specifier)$/.test(of.type) ? [] : [of],
    body: null,
  })
  return made
}

export function enumerator(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const expression: Expression = {
    kind: 'assign',
    target: lower.required(field(node, 'name'), node),
    operator: '=',
    value: lower.optional(field(node, 'value')),
    declares: true,
    type: null,
    at,
  }
  return [{ kind: 'expression', expression, at }]
}

export function functionRule(node: Node, lower: Lowering, from: Node = node): Statement[] {
  const body = field(node, 'body')
  // A body may be a `try`, which is no value.
  const block: Node | null =
    body?.type === 'try_statement' ? { ...body, type: 'compound_statement', children: [body] } : body
  return [define(node, from, declaredBy(field(node, 'declarator')), block, lower)]
}

/** `A::b` belongs to `A`. */
function define(node: Node, from: Node, made: Declared, body: Node | null, lower: Lowering): Statement {
  const names = made.name === null ? [] : segments(made.name, lower)
  const list = made.function && field(made.function, 'parameters')
  const owner = names.at(-2)
  const id = lower.define({
    node,
    name: names.at(-1) ?? null,
    ...(owner === undefined ? {} : { owner }),
    parameters: list && parameters(list, lower),
    body,
    from,
    first: () => memberInitializers(ofType('field_initializer_list')(node), lower),
  })
  const at = lower.at(from, node)
  return { kind: 'expression', expression: { kind: 'function', id, at }, at }
}

/** `(void)` is no parameter. */
function parameters(list: Node, lower: Lowering): Node {
  const children = list.children.filter((one) => !one.named || lower.written(one) !== 'void')
  return { ...list, children }
}

/** `: Base(a), b_(c), d_{1, 2}`. */
function memberInitializers(list: Node | null, lower: Lowering): Statement[] {
  if (list === null) return []
  return namedChildren(list).flatMap((one): Statement[] => {
    const target = nth(0)(one)
    const values = nth(-1)(one)
    if (target === null || values === null || target === values) return []
    const at = lower.at(one)
    const given = contents(values, lower)
    const [only, more] = given
    const member = name({ ...target, end: (field(target, 'name') ?? target).end }, lower)
    // What is written like a type is a base that is made.
    const makes = target.type !== 'field_identifier' || /^\p{Lu}/u.test(lower.written(target))
    const value: Expression =
      only !== undefined && more === undefined
        ? only.value
        : { kind: 'collection', entries: given.map((each) => ({ key: null, value: each.value })), at }
    const expression: Expression = makes
      ? { kind: 'call', callee: typeExpression(target, one, lower), arguments: given, makes: false, at }
      : { kind: 'assign', target: member, operator: '=', value, declares: false, type: null, at }
    return [{ kind: 'expression', expression, at }]
  })
}

/** What a template is made of is the same as without it. */
export function template(node: Node, lower: Lowering): Statement[] {
  const inner = nth(-1)(node)
  if (inner === null) return []
  if (inner.type === 'function_definition') return functionRule(inner, lower, node)
  return specifier.test(inner.type) ? typeRule(inner, lower, node) : lower.statements(inner)
}

/** What a namespace holds belongs to it. */
export function namespace(node: Node, lower: Lowering): Statement[] {
  const own = field(node, 'name')
  const owner = own === null ? lower.owner : (lower.written(own).split('::').at(-1)?.trim() ?? null)
  return lower.within({ owner }, () => lower.body(field(node, 'body')))
}
