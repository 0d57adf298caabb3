import type { Expression, Statement } from '../../../core/syntax/syntax.ts'
import { name, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth } from '../nodes.ts'
import { type Arm, matched, matching, type Pattern } from '../patterns.ts'

/** `value is pattern`, `value is not pattern`. */
export function isPattern(node: Node, lower: Lowering): Expression {
  const value = lower.required(field(node, 'expression'), node)
  const pattern = field(node, 'pattern')
  if (pattern === null) return { kind: 'unknown', parts: [value], at: lower.at(node) }
  const negated = pattern.type === 'negated_pattern'
  const positive = (negated ? nth(0)(pattern) : pattern) ?? pattern
  return matched(negated ? 'is not' : 'is', value, patternOf(positive, lower), lower.at(node))
}

/** `value switch { pattern when guard => result }`. */
export function switchExpression(node: Node, lower: Lowering): Statement[] {
  const [subject, ...rest] = namedChildren(node)
  const arms = rest
    .filter(({ type }) => type === 'switch_expression_arm')
    .map((arm): Arm => {
      const [pattern] = namedChildren(arm)
      const value = namedChildren(arm).at(-1)
      return {
        node: arm,
        patterns: pattern === undefined ? [] : [pattern],
        guard: guardOf(arm),
        body: value === undefined ? [] : [value],
        falls: false,
      }
    })
  return matching(node, subject ?? null, arms, patternOf, lower)
}

/** A case without statements goes on with the next one; no other does. */
export function switchStatement(node: Node, lower: Lowering): Statement[] {
  const sections = namedChildren(field(node, 'body') ?? node).filter(({ type }) => type === 'switch_section')
  const arms = sections.map((section): Arm => {
    const colon = section.children.findIndex(({ type }) => type === ':')
    const labels = section.children.slice(0, colon).filter(({ named }) => named)
    const body = section.children.slice(colon + 1).filter(({ named }) => named)
    return {
      node: section,
      patterns: labels.filter(({ type }) => type !== 'when_clause'),
      guard: guardOf(section),
      body,
      falls: body.length === 0,
    }
  })
  return matching(node, field(node, 'value'), arms, patternOf, lower)
}

function guardOf(node: Node): Node | null {
  const clause = node.children.find(({ type }) => type === 'when_clause')
  return clause === undefined ? null : nth(0)(clause)
}

export function patternOf(node: Node, lower: Lowering): Pattern {
  const at = lower.at(node)
  if (node.type === 'or_pattern') {
    const sides = namedChildren(node).map((side) => patternOf(side, lower))
    const names = sides.flatMap((side) => side.names)
    return { names, tests: sides.flatMap(({ tests }) => tests), type: null, at }
  }
  const { names, parts, types } = partsOf(node, lower)
  const [type, more] = types
  const plain =
    node.type === 'constant_pattern' || node.type === 'declaration_pattern' || lower.isExpression(node)
  const tests: Expression[] =
    plain && parts.length <= 1 && parts.length + names.length > 0 ? parts : [{ kind: 'unknown', parts, at }]
  const tells = type !== undefined && more === undefined && names.length === 1
  return {
    names,
    tests: node.type === 'discard' ? [] : tests,
    type: tells ? lower.type(type) : null,
    at,
  }
}

/** All names and values in a pattern. */
function partsOf(node: Node, lower: Lowering): { names: Expression[]; parts: Expression[]; types: Node[] } {
  const names: Expression[] = []
  const parts: Expression[] = []
  const types: Node[] = []
  const visit = (one: Node): void => {
    if (one.type === 'discard') return
    if (declaring.has(one.type)) {
      const type = field(one, 'type')
      if (type !== null && type.type !== 'implicit_type') {
        types.push(type)
        parts.push(typeExpression(type, type, lower))
      }
      names.push(...fields(one, 'name').map((each) => name(each, lower)))
      for (const child of namedChildren(one)) if (child.field === null) visit(child)
    } else if (one.type === 'subpattern') {
      const last = nth(-1)(one)
      if (last !== null) visit(last)
    } else if (lower.isExpression(one) && one.type !== 'tuple_expression' && one.type !== 'argument') {
      parts.push(lower.expression(one))
    } else for (const child of namedChildren(one)) visit(child)
  }
  visit(node)
  return { names, parts, types }
}

const declaring = new Set([
  'declaration_pattern',
  'recursive_pattern',
  'var_pattern',
  'declaration_expression',
  'parenthesized_variable_designation',
])
