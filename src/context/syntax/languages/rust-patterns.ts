import type { Expression, Statement } from '../../../core/syntax/syntax.ts'
import { nameFunction } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren } from '../nodes.ts'
import { type Arm, matched, matching, type Pattern } from '../patterns.ts'
import { pathOf, plainType } from './rust-types.ts'

/** `match value { pattern if guard => result }`. */
export function match(node: Node, lower: Lowering): Statement[] {
  const arms = namedChildren(field(node, 'body') ?? node).filter(({ type }) => type === 'match_arm')
  const all = arms.map((arm): Arm => {
    const head = field(arm, 'pattern')
    const value = field(arm, 'value')
    const pattern = head?.children.find(({ type, field: name }) => type !== 'if' && name !== 'condition')
    return {
      node: arm,
      patterns: pattern === undefined ? [] : [pattern],
      guard: head && field(head, 'condition'),
      body: value === null ? [] : [value],
      falls: false,
    }
  })
  return matching(node, field(node, 'value'), all, patternOf, lower)
}

/** `let pattern = value` where a condition is wanted. */
export function letCondition(node: Node, lower: Lowering): Expression {
  const value = lower.required(field(node, 'value'), node)
  const pattern = field(node, 'pattern')
  if (pattern === null) return value
  return matched('let', value, patternOf(pattern, lower), lower.at(node))
}

/** `a && let b = c && d`. */
export function letChain(node: Node, lower: Lowering): Expression {
  const [first, ...rest] = namedChildren(node)
  if (first === undefined) return lower.unknown(node)
  return rest.reduce<Expression>(
    (left, each) => ({
      kind: 'binary',
      operator: '&&',
      left,
      right: lower.maybe(each, node),
      at: lower.at(first, each),
    }),
    lower.expression(first),
  )
}

/** `let pattern: T = value else { … };`. */
export function letDeclaration(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const value = lower.optional(field(node, 'value'))
  const pattern = field(node, 'pattern')
  const target: Expression = pattern === null ? { kind: 'unknown', parts: [], at } : lower.expression(pattern)
  nameFunction(value, target, lower)
  const type = plainType(field(node, 'type'), lower)
  const expression: Expression = { kind: 'assign', target, operator: '=', value, declares: true, type, at }
  const made: Statement[] = [{ kind: 'expression', expression, at }]
  const otherwise = field(node, 'alternative')
  if (otherwise === null) return made
  const test: Expression = { kind: 'unknown', parts: [], at: lower.at(otherwise) }
  return [...made, { kind: 'if', test, then: lower.body(otherwise), otherwise: [], at: lower.at(otherwise) }]
}

/** A pattern that takes something apart, where it surely fits: names where they stand; of `Some(a)` only `a`. */
export function takingApart(node: Node, lower: Lowering): Expression {
  const type = field(node, 'type')
  const parts = namedChildren(node).filter((child) => child !== type && !ignored.has(child.type))
  const [only] = parts
  if (!lists.has(node.type) && parts.length === 1 && only) return lower.expression(only)
  const entries = parts.map((part) => {
    if (part.type !== 'field_pattern') return { key: null, value: lower.expression(part) }
    const name = field(part, 'name')
    const key: Expression | null = name && { kind: 'literal', value: lower.written(name), at: lower.at(name) }
    return { key, value: lower.required(field(part, 'pattern') ?? name, part) }
  })
  return { kind: 'collection', entries, at: lower.at(node) }
}

const ignored = new Set(['mutable_specifier', 'remaining_field_pattern', 'label'])
const lists = new Set(['tuple_pattern', 'slice_pattern', 'struct_pattern'])

/** What a pattern that need not fit names and tests. */
function patternOf(node: Node, lower: Lowering): Pattern {
  const at = lower.at(node)
  if (node.type === 'or_pattern') {
    const sides = node.children.filter(({ type }) => type !== '|').map((side) => patternOf(side, lower))
    const names = distinct(sides.flatMap((side) => side.names))
    const open = sides.some(({ tests }) => tests.length === 0)
    return { names, tests: open ? [] : sides.flatMap(({ tests }) => tests), type: null, at }
  }
  const names: Expression[] = []
  const parts: Expression[] = []
  read(node, names, parts, lower)
  // A name fits anything, and so do several side by side.
  if (parts.length === 0 && node.type !== 'slice_pattern') return { names, tests: [], type: null, at }
  const [only] = parts
  const plain = parts.length === 1 && node.type !== 'tuple_pattern' && node.type !== 'slice_pattern'
  const tests: Expression[] = plain && only ? [only] : [{ kind: 'unknown', parts, at }]
  return { names, tests, type: null, at }
}

function read(node: Node, names: Expression[], parts: Expression[], lower: Lowering): void {
  const at = lower.at(node)
  const bound = node.type === 'identifier' || node.type === 'shorthand_field_identifier'
  if (bound) {
    const name: Expression = { kind: 'name', name: lower.written(node), at }
    // In patterns what begins in capitals is something known.
    const list = /^\p{Lu}/u.test(name.name) ? parts : names
    list.push(name)
    return
  }
  const type = field(node, 'type')
  if (type !== null) parts.push(pathOf(type, lower))
  if (node.type === 'field_pattern') {
    const inner = field(node, 'pattern') ?? field(node, 'name')
    if (inner !== null) read(inner, names, parts, lower)
    return
  }
  if (!nesting.has(node.type)) {
    if (lower.isExpression(node)) parts.push(lower.expression(node))
    else if (node.type === 'range_pattern') {
      const ends = [...fields(node, 'left'), ...fields(node, 'right')]
      parts.push({ kind: 'unknown', parts: lower.expressions(ends), at })
    }
    return
  }
  for (const child of namedChildren(node)) if (child !== type) read(child, names, parts, lower)
}

const nesting = new Set([
  ...lists,
  'tuple_struct_pattern',
  'or_pattern',
  'captured_pattern',
  'mut_pattern',
  'ref_pattern',
  'reference_pattern',
  'match_pattern',
])

function distinct(names: Expression[]): Expression[] {
  const seen = new Map(names.map((each) => [each.kind === 'name' ? each.name : '', each]))
  return [...seen.values()]
}
