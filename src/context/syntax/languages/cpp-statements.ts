import type { Expression, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { forEach, tries } from '../statement-forms.ts'
import { declaredBy } from './cpp-declarators.ts'
import { codeIn, preprocessor } from './cpp-preprocessor.ts'

const each = forEach((node) => declaredBy(field(node, 'declarator')).name, 'right')

/** `for (T a : b)`. */
export function rangeLoop(node: Node, lower: Lowering): Statement[] {
  const first = field(node, 'initializer')
  const before = first === null ? [] : namedChildren(first).flatMap((one) => lower.statements(one))
  return [...before, ...each(node, lower)]
}

/** What stands in a `switch` before its first case is done before it. */
export function switchRule(node: Node, lower: Lowering): Statement[] {
  const subject = lower.required(field(node, 'condition'), node)
  const before: Statement[] = []
  const cases: SwitchCase[] = []
  const visit = (all: Node[]): void => {
    for (const one of all) {
      if (one.type === 'case_statement') cases.push(switchCase(one, lower))
      else if (preprocessor.test(one.type)) visit(codeIn(one))
      else if (cases.length === 0) before.push(...lower.statements(one))
      else cases.at(-1)?.body.push(...lower.statements(one))
    }
  }
  visit(namedChildren(field(node, 'body') ?? node))
  return [...before, { kind: 'switch', subject, cases, at: lower.at(node) }]
}

function switchCase(node: Node, lower: Lowering): SwitchCase {
  const colon = node.children.findIndex(({ type }) => type === ':')
  const body = node.children.slice(colon + 1).filter(({ named }) => named)
  const only = body.length === 1 ? (body[0] ?? null) : null
  return {
    tests: lower.expressions(fields(node, 'value')),
    body: only === null ? body.flatMap((one) => lower.statements(one)) : lower.body(only),
    falls: true,
    at: lower.at(node),
  }
}

export const tried = tries({
  body: 'body',
  handlers: ['catch_clause'],
  name: (node) => {
    const parameter = ofType('parameter_declaration')(field(node, 'parameters') ?? node)
    return parameter && declaredBy(field(parameter, 'declarator')).name
  },
  handlerBody: 'body',
  last: () => null,
})

/** `co_yield a`. */
export function yielded(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const operand: Expression = lower.required(nth(0)(node), node)
  return [{ kind: 'expression', expression: { kind: 'unary', operator: 'co_yield', operand, at }, at }]
}

/** Nothing but the last thing in it: `label: a`, `[[x]] a`. */
export function lastInside(node: Node, lower: Lowering): Statement[] {
  const last = nth(-1)(node)
  return last === null ? [] : lower.statements(last)
}

/** A friend may be defined where it is named. */
export function befriended(node: Node, lower: Lowering): Statement[] {
  const last = nth(-1)(node)
  return last?.type === 'function_definition' ? lower.statements(last) : []
}
