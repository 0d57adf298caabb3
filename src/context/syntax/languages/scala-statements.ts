import type { Expression, Handler, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import { binding, boundTo, named } from '../bindings.ts'
import { typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth, ofType } from '../nodes.ts'

/** `a match { case … }`; what it is held against is unknown where cases are a function. */
export function matched(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const value = field(node, 'value')
  const subject = named(value === null ? { kind: 'unknown', parts: [], at } : lower.expression(value), lower)
  const cases = clauses(field(node, 'body')).map((one) => matchCase(one, subject.again, lower))
  return [{ kind: 'switch', subject: subject.first, cases, at }]
}

function clauses(body: Node | null): Node[] {
  return body === null ? [] : namedChildren(body).filter(({ type }) => type === 'case_clause')
}

/** `case a | b if c => d`; `case name =>` is a default that gives a name. */
function matchCase(node: Node, subject: Expression, lower: Lowering): SwitchCase {
  const at = lower.at(node)
  const pattern = field(node, 'pattern')
  const tests = alternatives(pattern).map((one) => boundTo(patternTest(one, lower), subject))
  const guard = ofType('guard')(node)
  const condition = guard && field(guard, 'condition')
  const body = () => fields(node, 'body').flatMap((child) => lower.body(child))
  const [only] = tests
  if (condition === null) {
    if (tests.length !== 1 || only === undefined) return { tests, body: body(), falls: false, at }
    if (only.kind === 'unknown' && only.parts.length === 0)
      return { tests: [], body: body(), falls: false, at }
    if (only.kind !== 'assign' || only.type !== null) return { tests, body: body(), falls: false, at }
    return {
      tests: [],
      body: [{ kind: 'expression', expression: only, at: only.at }, ...body()],
      falls: false,
      at,
    }
  }
  const left: Expression =
    only !== undefined && tests.length === 1 ? only : { kind: 'unknown', parts: tests, at }
  const right = lower.expression(condition)
  return { tests: [{ kind: 'binary', operator: 'if', left, right, at }], body: body(), falls: false, at }
}

function alternatives(pattern: Node | null): Node[] {
  if (pattern === null) return []
  return pattern.type === 'alternative_pattern' ? namedChildren(pattern).flatMap(alternatives) : [pattern]
}

/** A pattern as a condition: names in small letters are given, all others are what it is held against. */
function patternTest(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  switch (node.type) {
    case 'identifier':
      return /^[\p{Ll}_]/u.test(lower.written(node)) ? binding(node, null, lower) : lower.expression(node)
    case 'typed_pattern': {
      const named = field(node, 'pattern')
      const type = field(node, 'type')
      if (named?.type === 'identifier') return binding(named, lower.type(type), lower)
      return { kind: 'unary', operator: ':', operand: typeExpression(type, node, lower), at }
    }
    case 'capture_pattern': {
      const name = field(node, 'name')
      const inner = field(node, 'pattern')
      const parts = [name && binding(name, null, lower), inner && patternTest(inner, lower)]
      return { kind: 'unknown', parts: parts.filter((part) => part !== null), at }
    }
    case 'case_class_pattern':
      return {
        kind: 'unknown',
        parts: [
          typeExpression(field(node, 'type'), node, lower),
          ...fields(node, 'pattern').map((one) => patternTest(one, lower)),
        ],
        at,
      }
    case 'named_pattern': {
      const inner = nth(-1)(node)
      return inner === null ? lower.unknown(node) : patternTest(inner, lower)
    }
    case 'tuple_pattern':
    case 'infix_pattern':
    case 'repeat_pattern':
    case 'alternative_pattern': {
      const inner = namedChildren(node).filter(({ type }) => type !== 'operator_identifier')
      return { kind: 'unknown', parts: inner.map((one) => patternTest(one, lower)), at }
    }
    default:
      return lower.expression(node)
  }
}

/** `for (a <- b; c = d if e) f`. */
export function forStatement(node: Node, lower: Lowering): Statement[] {
  if (!yieldsValues(node)) return loops(node, (body) => lower.body(body), lower)
  const expression = forValue(node, lower)
  return [{ kind: 'expression', expression, at: expression.at }]
}

/** `for (a <- b) yield c`: what it makes has a name that is given each time. */
export function forValue(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const value: Expression = { kind: 'name', name: lower.ownName(), at }
  const body = (made: Node): Statement[] =>
    lower.withBefore(() => {
      const given = lower.expression(made)
      const expression: Expression = {
        kind: 'assign',
        target: value,
        operator: '=',
        value: given,
        declares: false,
        type: null,
        at: given.at,
      }
      return [{ kind: 'expression', expression, at: given.at }]
    })
  lower.before(loops(node, body, lower))
  return value
}

function yieldsValues(node: Node): boolean {
  return node.children.some((child) => !child.named && child.type === 'yield')
}

function loops(node: Node, body: (made: Node) => Statement[], lower: Lowering): Statement[] {
  const list = ofType('enumerators')(node)
  const made = field(node, 'body')
  const last = () => (made === null ? [] : body(made))
  return nested(list === null ? [] : namedChildren(list), last, lower)
}

/** Each of them is inside of the one before. */
function nested(parts: Node[], body: () => Statement[], lower: Lowering): Statement[] {
  const [first, ...rest] = parts
  if (first === undefined) return body()
  const at = lower.at(first)
  return lower.withBefore(() => {
    const guard = first.type === 'guard' ? first : ofType('guard')(first)
    const condition = guard && field(guard, 'condition')
    const [target, value] = namedChildren(first).filter((child) => child !== guard && child !== first)
    const inner = (): Statement[] => {
      if (condition === null) return nested(rest, body, lower)
      return lower.withBefore(() => {
        const test = lower.expression(condition)
        return [{ kind: 'if', test, then: nested(rest, body, lower), otherwise: [], at: lower.at(condition) }]
      })
    }
    if (target === undefined || value === undefined || guard === first) return inner()
    const from = lower.expression(value)
    const to = lower.expression(target)
    if (first.children.some((child) => !child.named && child.type === '<-'))
      return [{ kind: 'loop', binds: [to], head: [from], body: inner(), at }]
    const expression: Expression = {
      kind: 'assign',
      target: to,
      operator: '=',
      value: from,
      declares: true,
      type: null,
      at,
    }
    return [{ kind: 'expression', expression, at }, ...inner()]
  })
}

/** `try a catch { case e: E => b } finally c`. */
export function tried(node: Node, lower: Lowering): Statement[] {
  const clause = ofType('catch_clause')(node)
  const block = clause && ofType('case_block', 'indented_cases')(clause)
  const handlers = (): Handler[] => {
    if (clause === null) return []
    if (block !== null) return clauses(block).map((one) => handler(one, lower))
    if (field(clause, 'pattern') !== null) return [handler(clause, lower)]
    return [{ name: null, body: namedChildren(clause).flatMap((one) => lower.statements(one)) }]
  }
  return [
    {
      kind: 'try',
      body: lower.body(field(node, 'body')),
      handlers: handlers(),
      last: lower.body(ofType('finally_clause')(node)),
      at: lower.at(node),
    },
  ]
}

function handler(node: Node, lower: Lowering): Handler {
  const pattern = field(node, 'pattern')
  const name = pattern?.type === 'typed_pattern' ? field(pattern, 'pattern') : pattern
  const guard = ofType('guard')(node)
  const condition = guard && field(guard, 'condition')
  const plain = name?.type === 'identifier'
  const at = lower.at(node)
  const given: Statement[] =
    plain || name === null || name.type === 'wildcard'
      ? []
      : [{ kind: 'expression', expression: patternTest(name, lower), at: lower.at(name) }]
  const body = fields(node, 'body').flatMap((child) => lower.body(child))
  const all: Statement[] =
    condition === null
      ? body
      : lower.withBefore(() => [
          { kind: 'if', test: lower.expression(condition), then: body, otherwise: [], at },
        ])
  return { name: plain ? lower.written(name) : null, body: [...given, ...all] }
}
