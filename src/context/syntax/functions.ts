import type { Expression, FunctionSyntax, Parameter, Statement } from '../../core/syntax/syntax.ts'
import type { Lowering } from './lowering.ts'
import { fields, type Node, namedChildren, pick } from './nodes.ts'
import { returnLast } from './values.ts'

/** Where a function has what. */
export interface FunctionParts {
  node: Node
  name: string | null
  /** Where it is not the type around it. */
  owner?: string | null
  /** A list of parameters, or a single one without brackets. */
  parameters: Node | null
  /** A block, or an expression that is returned. */
  body: Node | null
  /** Where its decorators stand outside of it. */
  from?: Node
  /** What it does before its body, such as what a constructor hands on. */
  first?: () => Statement[]
  /** Whether its last expression is what it returns, where that is not so for all functions of the language. */
  returnsLast?: boolean
}

/** Adds a function to what was found, with the functions inside of it after it. */
export function defineFunction(lower: Lowering, parts: FunctionParts): number {
  const { node, body } = parts
  const id = lower.functions.length
  const at = lower.at(parts.from ?? node, node)
  const made: FunctionSyntax = {
    id,
    name: parts.name,
    owner: parts.owner === undefined ? lower.owner : parts.owner,
    parent: lower.parent,
    at,
    head: { from: at.from, to: id === 0 ? at.from : headEnd(lower, node, body) },
    parameters: [],
    body: [],
  }
  lower.functions.push(made)
  lower.within({ id, owner: null }, () => {
    made.body = lower.withBefore(() => {
      const { parameters, statements } = parametersOf(lower, parts.parameters)
      made.parameters = parameters
      return [...statements, ...(parts.first?.() ?? []), ...bodyOf(lower, parts, id === 0)]
    })
  })
  return id
}

function bodyOf(lower: Lowering, { body, returnsLast }: FunctionParts, top: boolean): Statement[] {
  if (body === null) return []
  const { blocks, statements, language } = lower.tables
  if (top || blocks.has(body.type)) {
    const lowered = lower.body(body)
    return (returnsLast ?? language.returnsLast) && !top ? returnLast(lowered) : lowered
  }
  if (statements.has(body.type)) return returnLast(lower.statements(body))
  return lower.withBefore(() => [{ kind: 'return', value: lower.expression(body), at: lower.at(body) }])
}

/** The line of the last thing before the body: what opens it on a line of its own is not in the head. */
export function headEnd(lower: Lowering, node: Node, body: Node | null): number {
  const before = node.children.filter((child) => body !== null && child.end <= body.start).at(-1)
  const end = before?.end ?? (body === null ? node.end : node.start + 1)
  return lower.line(Math.max(node.start, end - 1))
}

/** Parameters, and what happens at the start of a function because of them: defaults, and what is taken apart. */
function parametersOf(
  lower: Lowering,
  list: Node | null,
): { parameters: Parameter[]; statements: Statement[] } {
  const parameters: Parameter[] = []
  const statements: Statement[] = []
  if (list === null) return { parameters, statements }
  const forms = lower.tables.parameters
  for (const node of forms.has(list.type) ? [list] : namedChildren(list)) {
    const at = lower.at(node)
    const form = forms.get(node.type)
    // A sign such as `*` among them is none.
    if (form === undefined && namedChildren(node).length === 0) continue
    const named = form === undefined ? node : pick(node, form.name)
    const plain = named !== null && named.children.length === 0
    const type = form?.type === undefined ? null : lower.type(pick(node, form.type))
    parameters.push({ name: plain && form !== undefined ? lower.written(named) : '', type, at })
    const alike = form?.alike === undefined ? [] : fields(node, form.alike).slice(1)
    parameters.push(...alike.map((one) => ({ name: lower.written(one), type, at: lower.at(one) })))
    statements.push(...lower.decorators(node))
    const assign = (operator: string, target: Expression, value: Expression): void => {
      const declares = operator === '='
      const expression: Expression = { kind: 'assign', target, operator, value, declares, type: null, at }
      statements.push({ kind: 'expression', expression, at })
    }
    if (named !== null && !plain) assign('=', lower.expression(named), { kind: 'unknown', parts: [], at })
    const value = form?.value === undefined ? null : pick(node, form.value)
    // A default is what it has unless it was given something else.
    if (value !== null && named !== null) assign('??=', lower.expression(named), lower.maybe(value, node))
  }
  return { parameters, statements }
}
