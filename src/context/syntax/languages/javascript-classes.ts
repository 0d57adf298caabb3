import type { Expression, Statement } from '../../../core/syntax/syntax.ts'
import { addType, declaration } from '../declaration-forms.ts'
import { nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, ofType } from '../nodes.ts'
import { annotated } from './typescript-types.ts'

/** What a class extends and implements. */
export function heritage(node: Node): Node[] {
  return namedChildren(node)
    .filter((child) => child.type === 'class_heritage')
    .flatMap(namedChildren)
    .flatMap((child) => {
      if (child.type === 'extends_clause') return fields(child, 'value')
      return child.type === 'implements_clause' ? namedChildren(child) : [child]
    })
}

/** A class that is a value: a type, and nothing to look at where it stands. */
export function classExpression(node: Node, lower: Lowering): Expression {
  addType(lower, {
    node,
    name: nameOf(field(node, 'name'), lower) ?? '',
    supertypes: heritage(node),
    body: field(node, 'body'),
    first: lower.decorators(node),
  })
  return { kind: 'unknown', parts: [], at: lower.at(node) }
}

/** `@x export class A {}`: the decorators belong to the class. */
export function exportedClass(
  node: Node,
  around: Node,
  decorators: Statement[],
  lower: Lowering,
): Statement[] {
  if (!/class/.test(node.type)) return [...decorators, ...lower.statements(node)]
  addType(lower, {
    node,
    name: nameOf(field(node, 'name'), lower) ?? '',
    supertypes: heritage(node),
    body: field(node, 'body'),
    first: [...decorators, ...lower.decorators(node)],
    from: around,
  })
  return []
}

/** The members of a class. A method's decorators may stand before it. */
export function classBody(node: Node, lower: Lowering): Statement[] {
  const made: Statement[] = []
  let decorators: Node[] = []
  for (const child of namedChildren(node)) {
    if (child.type === 'decorator') {
      decorators.push(child)
      continue
    }
    const [first] = decorators
    if (first !== undefined) made.push(decorated(decorators, lower))
    made.push(
      ...(child.type === 'method_definition'
        ? method(child, first ?? child, lower)
        : lower.statements(child)),
    )
    decorators = []
  }
  return decorators.length === 0 ? made : [...made, decorated(decorators, lower)]
}

function decorated(decorators: Node[], lower: Lowering): Statement {
  const [first] = decorators
  const at = lower.at(first ?? { start: 0, end: 0 }, decorators.at(-1))
  return { kind: 'expression', expression: { kind: 'unknown', parts: lower.expressions(decorators), at }, at }
}

function method(node: Node, from: Node, lower: Lowering): Statement[] {
  const parameters = field(node, 'parameters')
  const id = lower.define({
    node,
    name: nameOf(field(node, 'name'), lower),
    parameters,
    body: field(node, 'body'),
    from,
  })
  const at = lower.at(from, node)
  return [
    ...lower.decorators(node),
    ...declaredByParameters(parameters, lower),
    { kind: 'expression', expression: { kind: 'function', id, at }, at },
  ]
}

/** `constructor(private readonly a: A)` declares a field. */
function declaredByParameters(list: Node | null, lower: Lowering): Statement[] {
  if (list === null) return []
  return namedChildren(list)
    .filter((one) => ofType('accessibility_modifier', 'readonly', 'override_modifier')(one) !== null)
    .map((one) => declaration(one, field(one, 'pattern'), annotated(one), null, lower))
}
