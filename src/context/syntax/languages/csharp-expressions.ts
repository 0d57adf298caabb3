import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import { call, memberOf, name, operatorOf, step, typeExpression, unary } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, hasToken, type Node, namedChildren, nth, ofType } from '../nodes.ts'

type Entry = { key: Expression | null; value: Expression }

/** The name of a member, without type arguments. */
export function plainName(node: Node): Node | null {
  const named = field(node, 'name')
  return named?.type === 'generic_name' ? nth(0)(named) : named
}

/** `{value,5:format}`: the value. */
export function interpolation(node: Node, lower: Lowering): Expression {
  const value = namedChildren(node).find(({ type }) => type !== 'interpolation_brace')
  return lower.required(value ?? null, node)
}

/** `a?.b`, `a?[1]`. */
export function conditionalAccess(node: Node, lower: Lowering): Expression {
  const object = field(node, 'condition')
  const bound = nth(-1)(node)
  if (object === null || bound === null || bound === object) return lower.unknown(node)
  if (bound.type === 'member_binding_expression') return memberOf(object, plainName(bound), node, lower)
  if (bound.type !== 'element_binding_expression') return lower.unknown(node)
  return indexOf(lower.expression(object), bound, node, lower)
}

export function elementAccess(node: Node, lower: Lowering): Expression {
  const object = lower.required(field(node, 'expression'), node)
  return indexOf(object, field(node, 'subscript') ?? node, node, lower)
}

function indexOf(object: Expression, keys: Node, node: Node, lower: Lowering): Expression {
  return { kind: 'index', object, index: keyOf(keys, lower), at: lower.at(node) }
}

function keyOf(node: Node, lower: Lowering): Expression {
  const keys = lower.expressions(namedChildren(node))
  const [only] = keys
  if (keys.length === 1 && only) return only
  return {
    kind: 'collection',
    entries: keys.map((value) => ({ key: null, value })),
    at: lower.at(node),
  }
}

const called = call('function', 'arguments')

/** A call; `nameof(a.b)` is the text `b`. */
export function invocation(node: Node, lower: Lowering): Expression {
  const callee = field(node, 'function')
  const made = called(node, lower)
  if (callee === null || lower.written(callee) !== 'nameof' || made.kind !== 'call') return made
  const of = made.arguments[0]?.value
  if (of?.kind !== 'name' && of?.kind !== 'member') return made
  return { kind: 'literal', value: of.name, at: made.at }
}

/** An argument's value; `out` and `ref` say that it may be written. */
export function argumentValue(node: Node, lower: Lowering): Expression {
  const value = nth(-1)(node)
  const made = lower.required(value, node)
  const word = node.children.find(({ type }) => type === 'out' || type === 'ref')?.type
  if (word === undefined) return made
  return { kind: 'unary', operator: word, operand: made, at: lower.at(node) }
}

export function attributeName(node: Node): Node | null {
  const named = ofType('assignment_expression')(node)
  return named === null ? field(node, 'name') : field(named, 'left')
}

export function attributeValue(node: Node): Node | null {
  const named = ofType('assignment_expression')(node)
  return named === null ? nth(-1)(node) : field(named, 'right')
}

/** `new T(a) { B = c }`: what it sets are named arguments, what it adds is a last one. */
export function creation(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const type = field(node, 'type')
  const set = ofType('initializer_expression')(node)
  return {
    kind: 'call',
    callee: type === null ? { kind: 'unknown', parts: [], at } : typeExpression(type, node, lower),
    arguments: [
      ...lower.arguments(ofType('argument_list')(node)),
      ...(set === null ? [] : settings(set, lower)),
    ],
    makes: true,
    at,
  }
}

function settings(node: Node, lower: Lowering): Argument[] {
  const all = namedChildren(node)
  const named = all.every(
    (child) => child.type === 'assignment_expression' && field(child, 'left')?.type === 'identifier',
  )
  if (!named) return [{ name: null, value: contents(node, lower, true) }]
  return all.map((child) => {
    const target = field(child, 'left')
    return { name: target && lower.written(target), value: lower.required(field(child, 'right'), child) }
  })
}

/** `{ a, b }`, `{ ["a"] = b }`. */
export function initializer(node: Node, lower: Lowering): Expression {
  return contents(node, lower, false)
}

/** Where a new object is given its contents, `{ { "a", b } }` is a key and its value. */
function contents(node: Node, lower: Lowering, pairs: boolean): Expression {
  const entries = namedChildren(node).map((child): Entry => {
    if (child.type === 'assignment_expression') return setEntry(child, lower)
    const [key, value] = namedChildren(child)
    if (!pairs || !isPair(child) || key === undefined || value === undefined)
      return { key: null, value: lower.expression(child) }
    return { key: lower.expression(key), value: lower.expression(value) }
  })
  return { kind: 'collection', entries, at: lower.at(node) }
}

function isPair(node: Node): boolean {
  return node.type === 'initializer_expression' && namedChildren(node).length === 2
}

function setEntry(node: Node, lower: Lowering): Entry {
  const target = field(node, 'left')
  const value = lower.required(field(node, 'right'), node)
  if (target === null) return { key: null, value }
  if (target.type === 'element_binding_expression') return { key: keyOf(target, lower), value }
  return { key: named(target, lower), value }
}

function named(node: Node, lower: Lowering): Expression {
  return { kind: 'literal', value: lower.written(node), at: lower.at(node) }
}

/** `new { a, b.C, d = e }`. */
export function anonymousObject(node: Node, lower: Lowering): Expression {
  const entries: Entry[] = []
  for (const [place, child] of node.children.entries()) {
    if (!child.named) continue
    if (node.children[place + 1]?.type === '=') continue
    const before = node.children[place - 1]?.type === '=' ? node.children[place - 2] : undefined
    const key = before ?? plainName(child) ?? child
    entries.push({ key: named(key, lower), value: lower.expression(child) })
  }
  return { kind: 'collection', entries, at: lower.at(node) }
}

/** `new T[n]`, `new T[] { a }`. */
export function arrayCreation(node: Node, lower: Lowering): Expression {
  const set = ofType('initializer_expression')(node)
  if (set !== null) return { ...initializer(set, lower), at: lower.at(node) }
  const array = field(node, 'type') ?? node
  const sizes = namedChildren(field(array, 'rank') ?? array)
  return {
    kind: 'call',
    callee: typeExpression(field(array, 'type'), node, lower),
    arguments: lower.expressions(sizes).map((value) => ({ name: null, value })),
    makes: true,
    at: lower.at(node),
  }
}

/** `a with { B = c }`. */
export function withChanges(node: Node, lower: Lowering): Expression {
  const [of, ...changes] = namedChildren(node)
  const entries = changes.map((child): Entry => {
    const [key, value] = namedChildren(child)
    return { key: key ? named(key, lower) : null, value: lower.required(value ?? null, child) }
  })
  const at = lower.at(node)
  return {
    kind: 'unknown',
    parts: [lower.required(of ?? null, node), { kind: 'collection', entries, at }],
    at,
  }
}

const stepped = step()
const plain = unary()

export function prefix(node: Node, lower: Lowering): Expression {
  const operator = operatorOf(node, lower)
  return operator === '++' || operator === '--' ? stepped(node, lower) : plain(node, lower)
}

/** `a++`, `a!`. */
export function postfix(node: Node, lower: Lowering): Expression {
  if (!hasToken(node, '!')) return stepped(node, lower)
  return { kind: 'cast', type: null, value: lower.required(nth(0)(node), node), at: lower.at(node) }
}

/** `from a in b where c select d`: what it names takes its values from what stands beside it. */
export function query(node: Node, lower: Lowering): Expression {
  const parts = namedChildren(node).flatMap((clause): Expression[] => {
    const inside = namedChildren(clause)
    if (clause.type === 'identifier') return [named(clause, lower)]
    if (!/^(?:from|let|join|join_into)_clause$/.test(clause.type)) return lower.inside(clause).parts
    const [first] = fields(clause, 'name')
    const target = first ?? inside[0]
    if (target === undefined) return []
    const at = lower.at(clause)
    const rest = inside.filter((child) => child !== target && child.field !== 'type')
    const value: Expression = { kind: 'unknown', parts: lower.expressions(rest), at }
    return [
      { kind: 'assign', target: name(target, lower), operator: '=', value, declares: true, type: null, at },
    ]
  })
  return { kind: 'unknown', parts, at: lower.at(node) }
}
