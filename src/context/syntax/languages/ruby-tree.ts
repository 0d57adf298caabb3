import { type Node, namedChildren } from '../nodes.ts'

/** Methods by which web frameworks hand in objects, and what blocks call their parameters: names whichever way they are made. */
const alwaysNames = /^(?:params|cookies|session|request|response|flash|headers|env|it|_[1-9]|__\w{1,12}__)$/
const scopes = new Set(['method', 'singleton_method', 'class', 'module', 'singleton_class'])
const innerScopes = new Set(['block', 'do_block', 'lambda'])
const naming = new Set([
  'left_assignment_list',
  'destructured_left_assignment',
  'rest_assignment',
  'exception_variable',
  'block_parameters',
  'method_parameters',
  'lambda_parameters',
  'destructured_parameter',
  'array_pattern',
  'find_pattern',
])
const keySymbols = new Set(['hash_key_symbol', 'simple_symbol', 'string', 'delimited_symbol'])

/**
 * Says what the grammar alone does not: which names are calls, since nothing was assigned to them before; what stands in a text
 * that begins on one line and follows on the next; which quotes let values in; and what errors are handled in which statements.
 */
export function tidy(root: Node, text: string): void {
  const begun: { node: Node; path: Node[] }[] = []
  const attached = new Set<Node>()
  visit(root, new Set(), [])

  function visit(node: Node, names: Set<string>, above: Node[]): void {
    const path = [...above, node]
    for (const child of node.children) {
      if (child.type === 'identifier') named(child, node, names)
      else if (child.type === 'heredoc_beginning') begun.push({ node: child, path })
      else if (child.type === 'heredoc_body') attach(child)
      else if (child.children.length > 0) visit(child, scopeOf(child, names), path)
    }
    retype(node)
  }

  function named(node: Node, parent: Node, names: Set<string>): void {
    const written = text.slice(node.start, node.end)
    if (declares(node, parent)) names.add(written)
    else if (isValue(node, parent) && !names.has(written) && !alwaysNames.test(written))
      node.type = 'bare_call'
  }

  function retype(node: Node): void {
    if (attached.size > 0) node.children = node.children.filter((child) => !attached.delete(child))
    const { type, children } = node
    if (type === 'string' && /^(?:'|%q)/.test(text.slice(node.start, node.start + 2)))
      node.type = 'plain_string'
    const [key] = type === 'pair' ? children : []
    if (key !== undefined && !keySymbols.has(key.type.replace('plain_', ''))) node.type = 'odd_pair'
    const isBody = type === 'begin' || type === 'body_statement'
    if (isBody && children.some((child) => child.type === 'rescue' || child.type === 'ensure'))
      node.children = [{ ...node, type: 'rescued', field: null }]
  }

  /** What a text consists of belongs where it begins, and so do its lines. */
  function attach(body: Node): void {
    const first = begun.shift()
    if (first === undefined) return
    attached.add(body)
    const { node, path } = first
    const opening = text.slice(node.start, node.end)
    const last = body.children.at(-1)
    node.type = opening.includes("'") ? 'plain_heredoc' : 'heredoc'
    node.start = Math.min(body.end, body.start + (text[body.start] === '\r' ? 2 : 1))
    node.end = Math.max(node.start, last?.type === 'heredoc_end' ? last.start : body.end)
    node.children = namedChildren(body)
    for (const each of path) if (each.end < body.end) each.end = body.end
  }
}

function scopeOf(node: Node, names: Set<string>): Set<string> {
  if (scopes.has(node.type)) return new Set()
  return innerScopes.has(node.type) ? new Set(names) : names
}

function declares(node: Node, parent: Node): boolean {
  if (naming.has(parent.type)) return true
  if (node.field === 'left') return parent.type === 'assignment' || parent.type === 'operator_assignment'
  if (node.field === 'pattern') return parent.type === 'for' || parent.type === 'in_clause'
  return node.field === 'name' && (parent.type.endsWith('_parameter') || parent.type === 'as_pattern')
}

function isValue(node: Node, parent: Node): boolean {
  if (node.field === 'method' || node.field === 'name') return false
  return parent.type !== 'alias' && parent.type !== 'undef' && parent.type !== 'setter'
}
