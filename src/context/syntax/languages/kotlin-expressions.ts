import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import { binary, name, nameOf, operatorOf, step, typeExpression, unary } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { after, field, type Node, namedChildren, nth, ofType } from '../nodes.ts'

const compared = binary()
const stepped = step('argument')
const withSign = unary('argument')

const words = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
])

/** A name; the grammar tells neither constants nor jumps from names. */
export function named(node: Node, lower: Lowering): Expression {
  const written = lower.written(node)
  const at = lower.at(node)
  const value = words.get(written)
  if (value !== undefined) return { kind: 'literal', value, at }
  if (written !== 'break' && written !== 'continue') return name(node, lower)
  lower.before([{ kind: 'jump', word: written, at }])
  return { kind: 'unknown', parts: [], at }
}

/** `this@Outer` is `this`, `super<Base>` is `super`. */
export function nearWord(node: Node, lower: Lowering): Expression {
  const [word = ''] = lower.written(node).split(/[@<]/)
  return { kind: 'name', name: word.trim(), at: lower.at(node) }
}

/** `val name: T` where only a name may stand. */
export function variable(node: Node, lower: Lowering): Expression {
  return lower.required(ofType('identifier')(node), node)
}

/** `::name`, `T::name`. */
export function reference(node: Node, lower: Lowering): Expression {
  const [of, property] = namedChildren(node)
  if (of === undefined) return lower.unknown(node)
  if (property === undefined) return lower.expression(of)
  const object = lower.isExpression(of) ? lower.expression(of) : typeExpression(of, node, lower)
  return { kind: 'member', object, name: lower.written(property), at: lower.at(node) }
}

export function indexed(node: Node, lower: Lowering): Expression {
  const [of, ...keys] = namedChildren(node)
  const at = lower.at(node)
  const object = lower.required(of ?? null, node)
  const [only] = keys
  if (only !== undefined && keys.length === 1)
    return { kind: 'index', object, index: lower.expression(only), at }
  const entries = lower.expressions(keys).map((value) => ({ key: null, value }))
  return { kind: 'index', object, index: { kind: 'collection', entries, at }, at }
}

/** A call; a function behind its brackets is its last argument. */
export function called(node: Node, lower: Lowering): Expression {
  const [first] = namedChildren(node)
  const list = ofType('value_arguments')(node)
  const behind = ofType('annotated_lambda')(node)
  const around = first?.type === 'call_expression' && list === null && behind !== null ? first : null
  // Brackets and what is behind them are two calls to the grammar.
  const inBrackets = around === null ? null : ofType('value_arguments')(around)
  const split = around !== null && inBrackets !== null && ofType('annotated_lambda')(around) === null
  const callee = lower.required((split ? namedChildren(around)[0] : first) ?? null, node)
  const given: Argument[] = lower.arguments(split ? inBrackets : list)
  const last = behind === null ? [] : [{ name: null, value: lower.expression(behind) }]
  return call(callee, [...given, ...last], node, lower)
}

/** By their names in capitals types are told from functions. */
function call(callee: Expression, list: Argument[], node: Node, lower: Lowering): Expression {
  const makes = (callee.kind === 'name' || callee.kind === 'member') && /^\p{Lu}/u.test(callee.name)
  return { kind: 'call', callee, arguments: list, makes, at: lower.at(node) }
}

/** `a < b`; `f<T>(x)` is two comparisons to the grammar. */
export function comparedOrCalled(node: Node, lower: Lowering): Expression {
  const left = field(node, 'left')
  const right = field(node, 'right')
  const generic =
    left?.type === 'binary_expression' &&
    operatorOf(node, lower) === '>' &&
    operatorOf(left, lower) === '<' &&
    (right?.type === 'parenthesized_expression' || right?.type === 'lambda_literal')
  const type = left && field(left, 'right')
  if (!generic || type?.type !== 'identifier' || !/^\p{Lu}/u.test(lower.written(type)))
    return compared(node, lower)
  const callee = lower.required(field(left, 'left'), left)
  return call(callee, [{ name: null, value: lower.expression(right) }], node, lower)
}

const infixOperators = new Set(['and', 'or', 'xor', 'shl', 'shr', 'ushr', 'until', 'downTo', 'step', 'to'])

/** `a shl b`; any other `a word b` is `a.word(b)`. */
export function infix(node: Node, lower: Lowering): Expression {
  const [left, word, right] = namedChildren(node)
  if (left === undefined || word === undefined || right === undefined) return lower.unknown(node)
  const operator = lower.written(word)
  const at = lower.at(node)
  const first = lower.expression(left)
  const second = lower.expression(right)
  if (infixOperators.has(operator)) return { kind: 'binary', operator, left: first, right: second, at }
  const callee: Expression = { kind: 'member', object: first, name: operator, at: lower.at(left, word) }
  return { kind: 'call', callee, arguments: [{ name: null, value: second }], makes: false, at }
}

/** `a is T`. */
export function tested(node: Node, lower: Lowering): Expression {
  return {
    kind: 'binary',
    operator: operatorOf(node, lower),
    left: lower.required(field(node, 'left'), node),
    right: typeExpression(field(node, 'right'), node, lower),
    at: lower.at(node),
  }
}

/** `is T` as a condition of `when`. */
export function typeTest(node: Node, lower: Lowering): Expression {
  const operand = typeExpression(nth(0)(node), node, lower)
  return { kind: 'unary', operator: operatorOf(node, lower), operand, at: lower.at(node) }
}

/** `!a`, `a++`; of `a!!` the value. */
export function unaryOrStep(node: Node, lower: Lowering): Expression {
  const operator = operatorOf(node, lower)
  if (operator === '++' || operator === '--') return stepped(node, lower)
  if (operator !== '!!') return withSign(node, lower)
  const value = lower.required(field(node, 'argument'), node)
  return { kind: 'cast', type: null, value, at: lower.at(node) }
}

/** `{ a, b -> … }`; what takes one value and does not name it has it as `it`. */
export function lambdaLiteral(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const parameters = ofType('lambda_parameters')(node)
  const children = namedChildren(node).filter((child) => child !== parameters)
  const start = children[0]?.start ?? node.end
  const body: Node = { ...node, type: 'block', start, children }
  const hasArrow = node.children.some((child) => !child.named && child.type === '->')
  const implicit = parameters === null && !hasArrow ? usesIt(body, lower) : null
  const id = lower.define({
    node,
    name: null,
    owner: null,
    parameters: parameters ?? implicit,
    body,
    returnsLast: true,
  })
  return { kind: 'function', id, at }
}

/** Where a body reads `it`, and no function in it has its own. */
function usesIt(node: Node, lower: Lowering): Node | null {
  for (const child of node.children) {
    if (child.type === 'identifier' && child.end - child.start === 2 && lower.written(child) === 'it')
      return child
    const own = child.type === 'lambda_literal' && ofType('lambda_parameters')(child) === null
    const found = own ? null : usesIt(child, lower)
    if (found !== null) return found
  }
  return null
}

/** `this(…)` and `super(…)` before the body of a constructor. */
export function delegated(node: Node, lower: Lowering): Expression {
  const word = node.children[0]
  const callee: Expression =
    word === undefined
      ? lower.required(null, node)
      : { kind: 'name', name: lower.written(word), at: lower.at(word) }
  return {
    kind: 'call',
    callee,
    arguments: lower.arguments(ofType('value_arguments')(node)),
    makes: false,
    at: lower.at(node),
  }
}

/** `@T`, `@T(…)`, `@get:T`. */
export function annotation(node: Node, lower: Lowering): Expression {
  const made = ofType('constructor_invocation')(node)
  const type = made === null ? ofType('user_type')(node) : nth(0)(made)
  return {
    kind: 'call',
    callee: typeExpression(type, node, lower),
    arguments: lower.arguments(made && ofType('value_arguments')(made)),
    makes: false,
    at: lower.at(node),
  }
}

/** `@T value`. */
export function annotated(node: Node, lower: Lowering): Expression {
  lower.before(lower.decorators(node))
  return lower.required(nth(-1)(node), node)
}

/** What `when` looks at; it may get a name there. */
export function subject(node: Node, lower: Lowering): Expression {
  const declared = ofType('variable_declaration')(node)
  if (declared === null) return lower.required(nth(-1)(node), node)
  return {
    kind: 'assign',
    target: lower.expression(declared),
    operator: '=',
    value: lower.required(after('=')(node), node),
    declares: true,
    type: lower.type(after(':')(declared)),
    at: lower.at(node),
  }
}

/** The name that a declaration has; empty where it takes something apart. */
export function declaredName(node: Node | null, lower: Lowering): string {
  const found = node === null ? null : ofType('identifier')(node)
  return nameOf(found, lower) ?? ''
}
