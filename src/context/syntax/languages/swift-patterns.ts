import type { Expression, Extent } from '../../../core/syntax/syntax.ts'
import { name, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'
import { matched, type Pattern } from '../patterns.ts'

/** `a`, `(a, b)` where what is assigned is taken apart. */
export function patternTarget(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const bound = field(node, 'bound_identifier')
  if (bound !== null) return lower.expression(bound)
  const [only, ...more] = namedChildren(node).filter(({ type }) => type !== 'value_binding_pattern')
  if (only !== undefined && more.length === 0 && only.type !== 'pattern') return lower.expression(only)
  const parts = [...(only === undefined ? [] : [only]), ...more].filter(({ type }) =>
    lower.tables.expressions.has(type),
  )
  const entries = lower.expressions(parts).map((value) => ({ key: null, value }))
  return { kind: 'collection', entries, at }
}

/** What a pattern names and asks for: `.a(let b, _)`, `let (a, b)`, `is T`, `let a as T`. */
export function patternOf(node: Node, lower: Lowering): Pattern {
  const [only, more] = node.children
  if (only?.type === 'pattern' && more === undefined) return patternOf(only, lower)
  return patternIn(node.children, lower.at(node), lower)
}

function patternIn(children: Node[], at: Extent, lower: Lowering): Pattern {
  const found: Parts = { names: [], parts: [], type: null, several: false }
  gather(children, false, found, lower)
  const { names, parts, type, several } = found
  const tests: Expression[] = several && parts.length > 0 ? [{ kind: 'unknown', parts, at }] : parts
  return { names, tests, type: names.length === 1 ? type : null, at }
}

interface Parts {
  names: Expression[]
  parts: Expression[]
  type: string | null
  /** It looks into what it is held against. */
  several: boolean
}

function gather(children: Node[], binds: boolean, found: Parts, lower: Lowering): void {
  const bindsAll = binds || children.some(({ type }) => type === 'value_binding_pattern')
  const casts = children.some(({ type }) => type === 'as')
  found.several ||= !casts && children.some(({ type }) => type === 'pattern')
  for (const [place, child] of children.entries()) {
    const before = children[place - 1]?.type
    if (child.type === 'pattern') gather(child.children, bindsAll, found, lower)
    else if (child.field === 'bound_identifier') found.names.push(name(child, lower))
    else if (child.type === 'simple_identifier') {
      const isCase = before === '.' || children[place + 1]?.type === '('
      if (isCase) found.parts.push(caseName(child, lower))
      else (bindsAll ? found.names : found.parts).push(name(child, lower))
    } else if (child.type.endsWith('_type')) {
      found.parts.push(typeExpression(child, child, lower))
      if (before === 'as') found.type = lower.type(child)
    } else if (lower.isExpression(child)) found.parts.push(lower.expression(child))
  }
}

/** `.a` is a member of what the context says. */
function caseName(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  return { kind: 'member', object: { kind: 'unknown', parts: [], at }, name: lower.written(node), at }
}

/** The conditions of `if`, `guard` and `while`: all have to hold; some give names. */
export function conditionsOf(node: Node, lower: Lowering): Expression {
  const groups = conditionGroups(node).map((group) => conditionOf(group, lower))
  const [first, ...rest] = groups
  if (first === undefined) return { kind: 'unknown', parts: [], at: lower.at(node) }
  return rest.reduce<Expression>(
    (left, right) => ({
      kind: 'binary',
      operator: '&&',
      left,
      right,
      at: { ...left.at, to: right.at.to, end: right.at.end },
    }),
    first,
  )
}

/** What stands between the commas before the block. */
function conditionGroups({ children }: Node): Node[][] {
  const groups: Node[][] = [[]]
  let depth = 0
  const end = children.findIndex(({ type }) => type === '{' || type === 'else')
  for (const child of children.slice(1, end === -1 ? undefined : end)) {
    if (child.type === '(') depth += 1
    if (child.type === ')') depth -= 1
    if (child.type === ',' && depth === 0) groups.push([])
    else groups.at(-1)?.push(child)
  }
  return groups.filter((group) => group.length > 0)
}

function conditionOf(group: Node[], lower: Lowering): Expression {
  const [first] = group
  const sign = group.findIndex(({ type }) => type === '=')
  const given = sign === -1 ? undefined : group[sign + 1]
  const at = first === undefined ? { from: 1, to: 1, start: 0, end: 0 } : lower.at(first, group.at(-1))
  if (first?.type === 'case' && given !== undefined) {
    const pattern = patternIn(group.slice(1, sign), at, lower)
    return matched('case', lower.expression(given), pattern, at)
  }
  const bound = group.find((child) => child.field === 'bound_identifier')
  if (bound !== undefined) {
    const annotation = group.find(({ type }) => type === 'type_annotation')
    // `if let a` looks at the `a` around it.
    const value = lower.expression(given ?? bound)
    const target = lower.expression(bound)
    const type = annotation ? lower.type(field(annotation, 'name')) : null
    return { kind: 'assign', target, operator: '=', value, declares: true, type, at }
  }
  const only = group.at(-1)
  return only === undefined ? { kind: 'unknown', parts: [], at } : lower.expression(only)
}
