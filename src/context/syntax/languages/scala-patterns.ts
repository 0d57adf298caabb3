import type { Expression } from '../../../core/syntax/syntax.ts'
import { name, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth } from '../nodes.ts'
import type { Pattern } from '../patterns.ts'

/** What a pattern names and asks for: names in small letters are given, all others are what it compares with. */
export function patternOf(node: Node, lower: Lowering): Pattern {
  const at = lower.at(node)
  if (node.type === 'alternative_pattern') {
    const sides = namedChildren(node).map((side) => patternOf(side, lower))
    return {
      names: sides.flatMap(({ names }) => names),
      tests: sides.flatMap(({ tests }) => tests),
      type: null,
      at,
    }
  }
  const { names, parts } = partsOf(node, lower)
  const plain = !structured.has(node.type)
  const fits = plain || (node.type === 'tuple_pattern' && parts.length === 0)
  const tests: Expression[] = fits ? parts : [{ kind: 'unknown', parts, at }]
  const type = node.type === 'typed_pattern' && names.length === 1 ? lower.type(field(node, 'type')) : null
  return { names, tests, type, at }
}

const structured = new Set([
  'tuple_pattern',
  'case_class_pattern',
  'infix_pattern',
  'capture_pattern',
  'named_pattern',
  'repeat_pattern',
  'given_pattern',
])

/** All names and values in a pattern. */
function partsOf(node: Node, lower: Lowering): { names: Expression[]; parts: Expression[] } {
  const names: Expression[] = []
  const parts: Expression[] = []
  const visit = (one: Node | null): void => {
    if (one === null || one.type === 'wildcard' || one.type === 'operator_identifier') return
    if (one.type === 'identifier' && /^[\p{Ll}_]/u.test(lower.written(one))) names.push(name(one, lower))
    else if (one.type === 'typed_pattern') {
      visit(field(one, 'pattern'))
      parts.push(typeExpression(field(one, 'type'), one, lower))
    } else if (one.type === 'capture_pattern') {
      const named = field(one, 'name')
      if (named !== null) names.push(name(named, lower))
      visit(field(one, 'pattern'))
    } else if (one.type === 'case_class_pattern') {
      parts.push(typeExpression(field(one, 'type'), one, lower))
      for (const inner of fields(one, 'pattern')) visit(inner)
    } else if (one.type === 'named_pattern') visit(nth(-1)(one))
    else if (structured.has(one.type) || one.type === 'alternative_pattern')
      for (const inner of namedChildren(one)) visit(inner)
    else parts.push(lower.expression(one))
  }
  visit(node)
  return { names, parts }
}
