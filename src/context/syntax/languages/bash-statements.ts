import type { Expression, Parameter, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, hasToken, type Node, namedChildren, nth } from '../nodes.ts'
import { assignment, chained, command, counted, pipeline, redirection, variable } from './bash-expressions.ts'

function statement(expression: Expression): Statement {
  return { kind: 'expression', expression, at: expression.at }
}

const jumps = new Set(['break', 'continue'])
const leaving = new Set(['return', 'exit'])

/** A call, or what leaves a function, a loop or the program; `source x` also makes known what is in `x`. */
export function commandStatement(node: Node, lower: Lowering): Statement[] {
  const written = field(node, 'name')
  const name = written === null ? '' : lower.written(written)
  const at = lower.at(node)
  const [first] = fields(node, 'argument')
  if (jumps.has(name)) return [{ kind: 'jump', word: name, at }]
  if (leaving.has(name)) return [{ kind: 'return', value: lower.optional(first ?? null), at }]
  if ((name === 'source' || name === '.') && first !== undefined) {
    const module = lower.written(first).replaceAll(/["']/g, '')
    lower.imports.push({ at, module, names: [{ imported: '*', local: '*' }] })
  }
  return [statement(command(node, lower))]
}

/** `local a=1 b`, `export c`: what is given no value and is known already keeps it. */
export function declared(node: Node, lower: Lowering): Statement[] {
  const [word] = node.children
  const keeps = word !== undefined && /^(?:export|readonly)$/.test(lower.written(word))
  return namedChildren(node).flatMap((child): Statement[] => {
    if (child.type === 'variable_assignment') return [statement(assignment(child, true, lower))]
    if (child.type !== 'variable_name') return child.type === 'word' ? [] : lower.statements(child)
    const target = variable(child, lower)
    if (keeps) return [statement(target)]
    const { at } = target
    return [statement({ kind: 'assign', target, operator: '=', value: null, declares: true, type: null, at })]
  })
}

/** `a && b` does `b` where `a` went well, `a || b` where it did not. */
export function listStatement(node: Node, lower: Lowering): Statement[] {
  const left = nth(0)(node)
  const right = nth(-1)(node)
  const test = lower.required(left, node)
  const done = lower.body(right)
  const both = hasToken(node, '&&')
  return [{ kind: 'if', test, then: both ? done : [], otherwise: both ? [] : done, at: lower.at(node) }]
}

const bodies = new Set([
  'while_statement',
  'for_statement',
  'if_statement',
  'compound_statement',
  'subshell',
  'case_statement',
])

/** `a | while …`: what is read comes first. */
export function piped(node: Node, lower: Lowering): Statement[] {
  const parts = namedChildren(node)
  const last = parts.at(-1)
  if (last === undefined || !bodies.has(last.type)) return [statement(pipeline(node, lower))]
  const first = parts.slice(0, -1)
  return [...(first.length === 0 ? [] : [statement(chained(first, '|', lower))]), ...lower.statements(last)]
}

/** `a > b`: of a list or a pipeline the last command, of a block what stands before it. */
export function redirected(node: Node, lower: Lowering): Statement[] {
  const body = field(node, 'body')
  const to = fields(node, 'redirect')
  const inner = body && withRedirects(body, to)
  if (inner !== null) return lower.statements(inner)
  const ends = to.flatMap((one) => redirection(one, lower)).map(({ value }) => statement(value))
  return body === null ? ends : [...ends, ...lower.statements(body)]
}

function withRedirects(node: Node, to: Node[]): Node | null {
  if (node.type === 'command') return { ...node, children: [...node.children, ...to] }
  if (node.type !== 'list' && node.type !== 'pipeline' && node.type !== 'negated_command') return null
  const last = nth(-1)(node)
  const inner = last && withRedirects(last, to)
  return inner && { ...node, children: node.children.map((child) => (child === last ? inner : child)) }
}

/** `{ a; b; }`, `((a++))`. */
export function arithmeticOrBlock(node: Node, lower: Lowering): Statement[] {
  if (node.children[0]?.type === '((')
    return namedChildren(counted(node, lower)).flatMap((child) => lower.statements(child))
  return subshell(node, lower)
}

/** `( a; b )`. */
export function subshell(node: Node, lower: Lowering): Statement[] {
  return [{ kind: 'block', body: statementsOf(namedChildren(node), lower), at: lower.at(node) }]
}

function statementsOf(nodes: Node[], lower: Lowering): Statement[] {
  return nodes.flatMap((child) => lower.statements(child))
}

/** What a condition consists of: all but its last command are only done. */
function conditionOf(nodes: Node[], node: Node, lower: Lowering): { before: Statement[]; test: Expression } {
  const last = nodes.at(-1)
  const { made, before } = lower.apart(() => lower.required(last ?? null, node))
  return { before: [...statementsOf(nodes.slice(0, -1), lower), ...before], test: made }
}

/** `if a; then b; elif c; then d; else e; fi`. */
export function branched(node: Node, lower: Lowering): Statement[] {
  const clauses = namedChildren(node).filter(({ type }) => type === 'elif_clause' || type === 'else_clause')
  return branch(node, clauses, node, lower)
}

function branch(node: Node, clauses: Node[], around: Node, lower: Lowering): Statement[] {
  const then = node.children.findIndex((child) => !child.named && child.type === 'then')
  const isClause = ({ type }: Node): boolean => type === 'elif_clause' || type === 'else_clause'
  const condition = node.children.slice(0, then).filter(({ named }) => named)
  const body = node.children.slice(then + 1).filter((child) => child.named && !isClause(child))
  const { before, test } = conditionOf(condition, node, lower)
  const [next, ...rest] = clauses
  const otherwise = (): Statement[] => {
    if (next === undefined) return []
    if (next.type === 'else_clause') return statementsOf(namedChildren(next), lower)
    return branch(next, rest, around, lower)
  }
  const at = lower.at(node, around)
  return [...before, { kind: 'if', test, then: statementsOf(body, lower), otherwise: otherwise(), at }]
}

/** `while a; do b; done`, `until a; do b; done`: what the condition needs done is done each time. */
export function whileLoop(node: Node, lower: Lowering): Statement[] {
  const { before, test } = conditionOf(fields(node, 'condition'), node, lower)
  const head: Expression = hasToken(node, 'until')
    ? { kind: 'unary', operator: '!', operand: test, at: test.at }
    : test
  const body = [...lower.body(field(node, 'body')), ...before]
  return [...before, { kind: 'loop', binds: [], head: [head], body, at: lower.at(node) }]
}

/** `for a in b c; do d; done`; without `in` the function's own arguments. */
export function forEach(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const values = fields(node, 'value')
  return [
    {
      kind: 'loop',
      binds: [lower.required(field(node, 'variable'), node)],
      head:
        values.length === 0 && !hasToken(node, 'in')
          ? [{ kind: 'name', name: '@', at }]
          : lower.expressions(values),
      body: lower.body(field(node, 'body')),
      at,
    },
  ]
}

/** `for ((a = 0; a < b; a++))`. */
export function countingLoop(node: Node, lower: Lowering): Statement[] {
  const part = (name: string): Node[] => fields(node, name).map((one) => counted(one, lower))
  return [
    ...statementsOf(part('initializer'), lower),
    {
      kind: 'loop',
      binds: [],
      head: lower.expressions(part('condition')),
      body: [...lower.body(field(node, 'body')), ...statementsOf(part('update'), lower)],
      at: lower.at(node),
    },
  ]
}

/** `case a in b|c) d ;; *) e ;; esac`. */
export function matched(node: Node, lower: Lowering): Statement[] {
  const items = namedChildren(node).filter(({ type }) => type === 'case_item')
  return [
    {
      kind: 'switch',
      subject: lower.optional(field(node, 'value')),
      cases: items.map((one) => caseItem(one, lower)),
      at: lower.at(node),
    },
  ]
}

function caseItem(node: Node, lower: Lowering): SwitchCase {
  const values = fields(node, 'value')
  const [only] = values
  const all = values.length === 1 && only !== undefined && lower.written(only) === '*'
  return {
    tests: all ? [] : lower.expressions(values),
    body: statementsOf(
      namedChildren(node).filter((child) => !values.includes(child) && child.field !== 'fallthrough'),
      lower,
    ),
    falls: field(node, 'fallthrough') !== null,
    at: lower.at(node),
  }
}

/** `f() { … }`: what it takes has numbers for names. */
export function declaredFunction(node: Node, lower: Lowering): Statement[] {
  const name = field(node, 'name')
  const body = field(node, 'body')
  const isBlock = body?.type === 'compound_statement' || body?.type === 'subshell'
  const id = lower.define({
    node,
    name: name === null ? null : lower.written(name),
    parameters: null,
    body: body !== null && isBlock ? { ...body, type: 'do_group' } : body,
  })
  const made = lower.functions[id]
  if (made !== undefined) made.parameters = numbered(body, lower)
  const at = lower.at(node)
  const ends = fields(node, 'redirect').flatMap((one) => redirection(one, lower))
  return [statement({ kind: 'function', id, at }), ...ends.map(({ value }) => statement(value))]
}

const mostParameters = 20

/** `$1`, `$2` and so on as parameters; those before the last that nobody reads have no place of their own. */
function numbered(body: Node | null, lower: Lowering): Parameter[] {
  if (body === null) return []
  const found = new Map<number, Node>()
  const open = [body]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'function_definition') continue
    const number = next.type === 'variable_name' ? Number(lower.written(next)) : 0
    if (number > 0 && number <= mostParameters && !found.has(number)) found.set(number, next)
    open.push(...next.children.toReversed())
  }
  return Array.from({ length: Math.max(0, ...found.keys()) }, (_, index) => ({
    name: String(index + 1),
    type: null,
    at: lower.at(found.get(index + 1) ?? body),
  }))
}
