import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import { addType } from '../declaration-forms.ts'
import { assign, assignment, name, typeExpression } from '../expression-forms.ts'
import type { ExpressionRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields as fieldsOf, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { stringExpression } from '../strings.ts'
import { lastSegment } from '../type-names.ts'

const plainAssignment = assign()

/** `a.b.c` where only names may stand. */
export function dotted(node: Node, lower: Lowering): Expression {
  const [first, ...rest] = namedChildren(node)
  if (first === undefined) return name(node, lower)
  return rest.reduce<Expression>(
    (object, part) => ({ kind: 'member', object, name: lower.written(part), at: lower.at(first, part) }),
    name(first, lower),
  )
}

/** A list of what is in one field. */
export function fields(wanted: string): ExpressionRule {
  return (node, lower) => ({
    kind: 'collection',
    entries: lower.expressions(fieldsOf(node, wanted)).map((value) => ({ key: null, value })),
    at: lower.at(node),
  })
}

/** The names that a pattern gives, where it takes apart what is assigned. */
export function partsOfPattern(node: Node, lower: Lowering): Expression {
  const parts = namedChildren(node).filter(
    ({ type }) => lower.tables.expressions.has(type) && type !== 'operator_identifier',
  )
  const entries = lower.expressions(parts).map((value) => ({ key: null, value }))
  return { kind: 'collection', entries, at: lower.at(node) }
}

/** `s"a $b"` is a template; what another word makes of one is a call of that word. */
export function interpolated(node: Node, lower: Lowering): Expression {
  const word = field(node, 'interpolator')
  const text = ofType('interpolated_string')(node)
  if (word === null || text === null) return lower.unknown(node)
  const by = lower.written(word)
  if (by === 'raw') return stringExpression({ ...text, type: 'raw_interpolated_string' }, lower)
  const made = stringExpression(text, lower)
  if (by === 's' || by === 'f') return made
  return {
    kind: 'call',
    callee: lower.expression(word),
    arguments: [{ name: null, value: made }],
    makes: false,
    at: lower.at(node),
  }
}

/** `f(a)`, `f(a)(b)`, `f(a) { … }`: lists of arguments follow each other. */
export function called(node: Node, lower: Lowering): Expression {
  const inner = field(node, 'function')
  const behind = field(node, 'arguments')
  // The body of what is made stands where a last argument might.
  if (
    inner?.type === 'instance_expression' &&
    behind?.type === 'block' &&
    ofType('arguments')(inner) !== null
  )
    return creation(
      {
        ...inner,
        end: node.end,
        children: [...inner.children, { ...behind, type: 'template_body', field: null }],
      },
      lower,
    )
  const given = argumentsOf(behind, lower)
  const at = lower.at(node)
  const callee = lower.required(inner, node)
  const curried = inner?.type === 'call_expression' && callee.kind === 'call' && !callee.makes
  if (!curried) return { kind: 'call', callee, arguments: given, makes: false, at }
  return { ...callee, arguments: [...callee.arguments, ...given], at }
}

function argumentsOf(node: Node | null, lower: Lowering): Argument[] {
  if (node === null) return []
  if (node.type === 'arguments') return lower.arguments(node)
  return [{ name: null, value: argumentOf(node, lower) }]
}

/** What stands for an argument without brackets: a function, cases, or statements whose last value it is. */
function argumentOf(node: Node, lower: Lowering): Expression {
  if (node.type === 'colon_argument') {
    const parameters = field(node, 'lambda_start')
    const body = nth(-1)(node)
    return body === parameters ? lower.unknown(node) : functionOf(node, parameters, body, lower)
  }
  const [first, ...rest] = namedChildren(node)
  if (node.type !== 'block' || first?.type !== 'lambda_expression') return lower.expression(node)
  if (rest.length === 0) return lower.expression(first)
  // What follows on the same line belongs to the function.
  const own = nth(-1)(first)
  const children = [...(own === null ? [] : [own]), ...rest]
  const body: Node = { ...node, start: children[0]?.start ?? node.start, children }
  return functionOf(node, parametersOf(first), body, lower)
}

function functionOf(node: Node, parameters: Node | null, body: Node | null, lower: Lowering): Expression {
  const id = lower.define({ node, name: null, owner: null, parameters, body })
  return { kind: 'function', id, at: lower.at(node) }
}

function parametersOf(node: Node): Node | null {
  return fieldsOf(node, 'parameters')[0] ?? null
}

/** `a => b`, `(a: T, b) => c`. */
export function lambdaExpression(node: Node, lower: Lowering): Expression {
  const parameters = parametersOf(node)
  const body = nth(-1)(node)
  return functionOf(node, parameters, body === parameters ? null : body, lower)
}

/** `{ case … }` is a function of what its cases are held against. */
export function partial(node: Node, lower: Lowering): Expression {
  const body: Node = { ...node, type: 'match_expression', children: [{ ...node, field: 'body' }] }
  const id = lower.define({ node, name: null, owner: null, parameters: null, body })
  return { kind: 'function', id, at: lower.at(node) }
}

/** `f[T]`, `a.asInstanceOf[T]`, `a.isInstanceOf[T]`. */
export function generic(node: Node, lower: Lowering): Expression {
  const inner = field(node, 'function')
  const at = lower.at(node)
  if (inner === null) return lower.unknown(node)
  const list = field(node, 'type_arguments')
  const type = list && nth(0)(list)
  // To the grammar a type binds less than an operator before it.
  const right = inner.type === 'infix_expression' ? field(inner, 'right') : null
  if (right !== null) {
    const children = node.children.map((child) => (child === inner ? { ...right, field: 'function' } : child))
    const last: Node = { ...node, start: right.start, field: 'right', children }
    return lower.expression({
      ...inner,
      end: node.end,
      children: inner.children.map((one) => (one === right ? last : one)),
    })
  }
  const made = lower.expression(inner)
  if (made.kind !== 'member' || type === null) return made
  if (made.name === 'asInstanceOf') return { kind: 'cast', type: lower.type(type), value: made.object, at }
  if (made.name !== 'isInstanceOf') return made
  const tested = typeExpression(type, node, lower)
  return { kind: 'binary', operator: made.name, left: made.object, right: tested, at }
}

const comparisons = new Set(['==', '!=', '<=', '>=', '=:=', '=='])

/** `a + b`, `a += b`; `a word b` is `a.word(b)`. */
export function infix(node: Node, lower: Lowering): Expression {
  const left = field(node, 'left')
  const right = field(node, 'right')
  const sign = field(node, 'operator')
  if (left === null || right === null || sign === null) return lower.unknown(node)
  const operator = lower.written(sign)
  const at = lower.at(node)
  if (/^[\p{L}_`]/u.test(operator)) {
    const callee: Expression = {
      kind: 'member',
      object: lower.expression(left),
      name: operator,
      at: lower.at(left, sign),
    }
    const given =
      right.type === 'tuple_expression' ? lower.arguments({ ...right, type: '' }) : argumentsOf(right, lower)
    return { kind: 'call', callee, arguments: given, makes: false, at }
  }
  if (/[^=<>!]=$/.test(operator) && !comparisons.has(operator))
    return assignment(node, left, right, operator, lower)
  const first = lower.expression(left)
  return { kind: 'binary', operator, left: first, right: lower.maybe(right, node), at }
}

/** `!a`. */
export function prefix(node: Node, lower: Lowering): Expression {
  const [sign] = node.children
  const operator = sign === undefined ? '' : lower.written(sign)
  return { kind: 'unary', operator, operand: lower.required(nth(-1)(node), node), at: lower.at(node) }
}

/** `a word`; `f _` is `f`. */
export function postfix(node: Node, lower: Lowering): Expression {
  const [of, word] = namedChildren(node)
  if (of === undefined) return lower.unknown(node)
  const object = lower.expression(of)
  const written = word === undefined ? '_' : lower.written(word)
  return written === '_' ? object : { kind: 'member', object, name: written, at: lower.at(node) }
}

/** `a: T`, `a: _*`. */
export function ascribed(node: Node, lower: Lowering): Expression {
  const [value, type] = namedChildren(node)
  const known = type !== undefined && type.type !== 'annotation' && type.type !== 'repeated_parameter_type'
  return {
    kind: 'cast',
    type: known ? lower.type(type) : null,
    value: lower.required(value ?? null, node),
    at: lower.at(node),
  }
}

/** `a = b`; `a(b) = c` changes a part of `a`. */
export function assigned(node: Node, lower: Lowering): Expression {
  const left = field(node, 'left')
  const made = plainAssignment(node, lower)
  if (left?.type !== 'call_expression' || made.kind !== 'assign' || made.target.kind !== 'call') return made
  const { callee, arguments: keys, at } = made.target
  const [only] = keys
  if (only === undefined || keys.length > 1) return made
  return { ...made, target: { kind: 'index', object: callee, index: only.value, at } }
}

/** `new T(…)`, also with a body: then its methods belong to `T`. */
export function creation(node: Node, lower: Lowering): Expression {
  const body = ofType('template_body')(node)
  const type = namedChildren(node).find((child) => child.field !== 'arguments' && child !== body) ?? null
  const callee = typeExpression(type, node, lower)
  const given = fieldsOf(node, 'arguments').flatMap((list) => lower.arguments(list))
  if (body !== null) {
    const owner = lastSegment(lower.type(type) ?? '')
    addType(lower, { node, name: '', supertypes: type === null ? [] : [type], body, owner })
  }
  return { kind: 'call', callee, arguments: given, makes: true, at: lower.at(node) }
}

/** `@T(…)`. */
export function annotation(node: Node, lower: Lowering): Expression {
  return {
    kind: 'call',
    callee: typeExpression(field(node, 'name'), node, lower),
    arguments: lower.arguments(field(node, 'arguments')),
    makes: false,
    at: lower.at(node),
  }
}
