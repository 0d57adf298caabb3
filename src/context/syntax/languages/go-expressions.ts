import type { Expression } from '../../../core/syntax/syntax.ts'
import { assignment, list, nameFunction, operatorOf, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'

/** Types whose names, called, only make another type of a value. */
const plainTypes =
  /^(?:any|bool|byte|complex64|complex128|error|float32|float64|u?int(?:8|16|32|64)?|rune|string|uintptr)$/

/** One value, or several on one side of an assignment or a `return`. */
export function oneOrList(node: Node, lower: Lowering): Expression {
  const [only, more] = namedChildren(node)
  return only && more === undefined ? lower.expression(only) : list(node, lower)
}

/** `a := b`. */
export function shortDeclaration(node: Node, lower: Lowering): Expression {
  const made = assignment(node, field(node, 'left'), field(node, 'right'), '=', lower)
  return made.kind === 'assign' ? { ...made, declares: true } : made
}

/** `c <- value`. */
export function sent(node: Node, lower: Lowering): Expression {
  return assignment(node, field(node, 'channel'), field(node, 'value'), '<-', lower)
}

/** `*p` is what it points to, `&T{…}` what was made. */
export function prefixed(node: Node, lower: Lowering): Expression {
  const operator = operatorOf(node, lower)
  const given = field(node, 'operand')
  const operand = lower.required(given, node)
  const at = lower.at(node)
  if (operator === '&' && given?.type === 'composite_literal') return operand
  if (operator === '*') return { kind: 'cast', type: null, value: operand, at }
  return { kind: 'unary', operator, operand, at }
}

/** `a[b:c]`. */
export function slice(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const ends = namedChildren(node).filter((child) => child.field !== 'operand')
  const index: Expression = { kind: 'unknown', parts: lower.expressions(ends), at }
  return { kind: 'index', object: lower.required(field(node, 'operand'), node), index, at }
}

/** `f(a)`, `string(a)`, `new(T)`. */
export function called(node: Node, lower: Lowering): Expression {
  const callee = field(node, 'function')
  const given = field(node, 'arguments')
  const [first, more] = given === null ? [] : namedChildren(given)
  const at = lower.at(node)
  const word = callee?.type === 'identifier' ? lower.written(callee) : ''
  if (first !== undefined && more === undefined) {
    if (plainTypes.test(word)) return { kind: 'cast', type: word, value: lower.expression(first), at }
    if (word === 'new')
      return { kind: 'call', callee: typeExpression(first, node, lower), arguments: [], makes: true, at }
  }
  const list = lower.arguments(given)
  return { kind: 'call', callee: lower.required(callee, node), arguments: list, makes: false, at }
}

/** `[]byte(a)`; `f[T](a)` looks like it. */
export function converted(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const type = field(node, 'type')
  const value = lower.required(field(node, 'operand'), node)
  if (type?.type !== 'generic_type') return { kind: 'cast', type: lower.type(type), value, at }
  const callee = typeExpression(field(type, 'type'), node, lower)
  return { kind: 'call', callee, arguments: [{ name: null, value }], makes: false, at }
}

/** `a.(T)`. */
export function asserted(node: Node, lower: Lowering): Expression {
  const value = lower.required(field(node, 'operand'), node)
  return { kind: 'cast', type: lower.type(field(node, 'type')), value, at: lower.at(node) }
}

/** `T{a: 1}` makes an object; `[]T{…}`, `map[K]V{…}` and what has other keys than names are collections. */
export function composite(node: Node, lower: Lowering): Expression {
  const body = field(node, 'body')
  const type = plainType(field(node, 'type'))
  if (body === null || type === null) return lower.unknown(node)
  const at = lower.at(node)
  const named = /^(?:type_identifier|qualified_type)$/.test(type.type)
  if (!named) return { ...entries(body, type, lower), at }
  const keys = namedChildren(body).flatMap((child) => keyOf(child) ?? [])
  if (keys.some((key) => key.type !== 'identifier'))
    return { kind: 'cast', type: lower.type(type), value: entries(body, null, lower), at }
  const list = namedChildren(body).map((child) => {
    const key = keyOf(child)
    const value = element(field(child, 'value') ?? child, null, lower)
    const name = key === null ? null : lower.written(key)
    if (key !== null) nameFunction(value, { kind: 'name', name: name ?? '', at: lower.at(key) }, lower)
    return { name, value }
  })
  return { kind: 'call', callee: typeExpression(type, node, lower), arguments: list, makes: true, at }
}

/** What is in the braces after a type. */
function entries(body: Node, type: Node | null, lower: Lowering): Expression {
  const isMap = type === null || type.type === 'map_type'
  const isList = type !== null && /(?:slice|array)_type$/.test(type.type)
  const of = type === null ? null : plainType(field(type, 'element') ?? field(type, 'value'))
  const made = namedChildren(body).map((child) => {
    const key = keyOf(child)
    return {
      key: key && keyExpression(key, isMap || isList, lower),
      value: element(field(child, 'value') ?? child, of, lower),
    }
  })
  return { kind: 'collection', entries: made, at: lower.at(body) }
}

/** A field's name is text; other keys are values. */
function keyExpression(key: Node, isValue: boolean, lower: Lowering): Expression {
  if (isValue || key.type !== 'identifier') return element(key, null, lower)
  return { kind: 'literal', value: lower.written(key), at: lower.at(key) }
}

/** The type of an element need not be written before its braces. */
function element(node: Node, type: Node | null, lower: Lowering): Expression {
  const [only] = node.type === 'literal_element' ? namedChildren(node) : [node]
  if (only?.type !== 'literal_value') return lower.expression(only ?? node)
  return entries(only, type ?? { ...only, type: 'struct_type' }, lower)
}

function keyOf(child: Node): Node | null {
  const key = child.type === 'keyed_element' ? field(child, 'key') : null
  return key === null ? null : (namedChildren(key)[0] ?? key)
}

/** Without what only adds to a type's name. */
function plainType(type: Node | null): Node | null {
  if (type?.type === 'generic_type') return field(type, 'type')
  if (type?.type === 'pointer_type') return namedChildren(type)[0] ?? type
  return type
}
