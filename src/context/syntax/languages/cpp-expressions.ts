import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import { lambda, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth } from '../nodes.ts'
import { plainName, segments } from './cpp-declarators.ts'

/** A name without template arguments. */
export function plain(node: Node, lower: Lowering): Expression {
  return { kind: 'name', name: plainName(node, lower), at: lower.at(node) }
}

/** `a::b::c`, `::a`. */
export function qualified(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const [first, ...rest] = segments(node, lower)
  if (first === undefined) return { kind: 'unknown', parts: [], at }
  return rest.reduce<Expression>((object, part) => ({ kind: 'member', object, name: part, at }), {
    kind: 'name',
    name: first,
    at,
  })
}

/** `a.b`, `a->b`. */
export function fieldOf(node: Node, lower: Lowering): Expression {
  const object = lower.required(field(node, 'argument'), node)
  const member = field(node, 'field')
  if (member === null || member.end <= member.start)
    return { kind: 'unknown', parts: [object], at: lower.at(node) }
  return { kind: 'member', object, name: segments(member, lower).at(-1) ?? '', at: lower.at(node) }
}

/** `a[b]`. */
export function subscript(node: Node, lower: Lowering): Expression {
  const list = field(node, 'indices')
  const keys = list === null ? fields(node, 'index') : namedChildren(list)
  const [only] = keys
  return {
    kind: 'index',
    object: lower.required(field(node, 'argument'), node),
    index: keys.length === 1 && only ? lower.expression(only) : lower.unknown(list ?? node),
    at: lower.at(node),
  }
}

const casts = /^(?:static|dynamic|const|reinterpret)_cast$/

/** A call; `static_cast<T>(a)` and `int(a)` are casts. */
export function called(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const callee = field(node, 'function')
  const list = field(node, 'arguments')
  const sole = list !== null && namedChildren(list).length === 1 ? nth(0)(list) : null
  if (callee !== null && sole !== null) {
    if (callee.type === 'primitive_type')
      return { kind: 'cast', type: lower.written(callee), value: lower.expression(sole), at }
    const to = field(callee, 'arguments')
    if (to !== null && casts.test(plainName(callee, lower)))
      return { kind: 'cast', type: lower.type(nth(0)(to)), value: lower.expression(sole), at }
  }
  return {
    kind: 'call',
    callee: lower.required(callee, node),
    arguments: lower.arguments(list),
    makes: false,
    at,
  }
}

/** What stands in brackets or braces, as arguments: `{.a = 1}` by name. */
export function contents(list: Node, lower: Lowering): Argument[] {
  if (list.type !== 'initializer_list') return lower.arguments(list)
  return namedChildren(list).map((one) => {
    const designator = one.type === 'initializer_pair' ? field(one, 'designator') : null
    if (designator?.type !== 'field_designator') return { name: null, value: lower.expression(one) }
    const named = nth(0)(designator)
    return { name: named && lower.written(named), value: lower.required(field(one, 'value'), one) }
  })
}

/** `new T(a)`, `new T[n]`. */
export function creation(node: Node, lower: Lowering): Expression {
  const list = field(node, 'arguments')
  const array = field(node, 'declarator')
  const length = array && field(array, 'length')
  const size = length === null ? [] : [{ name: null, value: lower.expression(length) }]
  return made(node, field(node, 'type'), [...size, ...(list === null ? [] : contents(list, lower))], lower)
}

/** `T{a, b}`, `(T){.a = 1}`. */
export function compound(node: Node, lower: Lowering): Expression {
  const list = field(node, 'value')
  return made(node, field(node, 'type'), list === null ? [] : contents(list, lower), lower)
}

function made(node: Node, type: Node | null, list: Argument[], lower: Lowering): Expression {
  return {
    kind: 'call',
    callee: typeExpression(type, node, lower),
    arguments: list,
    makes: true,
    at: lower.at(node),
  }
}

/** `{a, b}`, `{.a = b}`, `{[1] = a}`. */
export function initializer(node: Node, lower: Lowering): Expression {
  const entries = namedChildren(node).map((one): { key: Expression | null; value: Expression } => {
    const designator = one.type === 'initializer_pair' ? field(one, 'designator') : null
    if (designator === null) return { key: null, value: lower.expression(one) }
    const inside = nth(0)(designator)
    const key: Expression | null =
      inside === null || designator.type !== 'field_designator'
        ? lower.optional(inside)
        : { kind: 'literal', value: lower.written(inside), at: lower.at(inside) }
    return { key, value: lower.required(field(one, 'value'), one) }
  })
  return { kind: 'collection', entries, at: lower.at(node) }
}

/** What stands in the head of an `if`, with what is declared before it. */
export function condition(node: Node, lower: Lowering): Expression {
  const first = field(node, 'initializer')
  if (first !== null) lower.before(namedChildren(first).flatMap((one) => lower.statements(one)))
  return lower.required(field(node, 'value'), node)
}

const plainLambda = lambda((node) => {
  const head = field(node, 'declarator')
  return head && field(head, 'parameters')
}, 'body')

/** `[a = b](…) { … }`: what it keeps is set before. */
export function closure(node: Node, lower: Lowering): Expression {
  const captures = namedChildren(field(node, 'captures') ?? node).filter(
    ({ type }) => type === 'lambda_capture_initializer',
  )
  for (const one of captures) {
    const at = lower.at(one)
    const target = lower.required(field(one, 'left'), one)
    const value = lower.required(field(one, 'right'), one)
    const expression: Expression = {
      kind: 'assign',
      target,
      operator: '=',
      value,
      declares: true,
      type: null,
      at,
    }
    lower.before([{ kind: 'expression', expression, at }])
  }
  return plainLambda(node, lower)
}

/** `10ms`, `"a"s`. */
export function suffixed(node: Node, lower: Lowering): Expression {
  return lower.required(nth(0)(node), node)
}

/** `sizeof x`, `sizeof(T)`. */
export function sizeOf(node: Node, lower: Lowering): Expression {
  const value = field(node, 'value')
  const operand = value === null ? typeExpression(field(node, 'type'), node, lower) : lower.expression(value)
  return { kind: 'unary', operator: 'sizeof', operand, at: lower.at(node) }
}

/** The raw text of `R"x(…)x"`. */
export function rawText(content: string): string {
  const opens = content.indexOf('(')
  const closes = content.lastIndexOf(')')
  return opens === -1 || closes < opens ? content : content.slice(opens + 1, closes)
}
