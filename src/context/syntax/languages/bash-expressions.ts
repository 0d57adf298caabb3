import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import { inner } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth } from '../nodes.ts'

/** A word that stands for itself. */
export function literal(node: Node, lower: Lowering): Expression {
  const written = lower.written(node)
  const at = lower.at(node)
  if (node.type === 'number' && /^(?:0|[1-9]\d{0,14})$/.test(written))
    return { kind: 'literal', value: Number(written), at }
  const { parts } = lower.inside(node)
  if (parts.length > 0 && node.type !== 'brace_expression')
    return { kind: 'template', parts: [{ kind: 'literal', value: written, at }, ...parts], at }
  return {
    kind: 'literal',
    value: node.type === 'regex' ? written : written.replaceAll(/\\([\s\S])/g, '$1'),
    at,
  }
}

/** Of `$x` and `${x}` the name is `x`, of `$1` it is `1`. */
export function variable(node: Node, lower: Lowering): Expression {
  return { kind: 'name', name: lower.written(node), at: lower.at(node) }
}

export function simpleExpansion(node: Node, lower: Lowering): Expression {
  return lower.required(nth(0)(node), node)
}

/** `${x}`, `${x:-y}`, `${x[1]}`; of what is cut out of a value or changed in it only what it is made of is known. */
export function expansion(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const [first, ...rest] = namedChildren(node)
  if (first === undefined) return { kind: 'unknown', parts: [], at }
  const value = lower.expression(first)
  const signs = node.children.filter((child) => child.field === 'operator').map((one) => lower.written(one))
  const [operator] = signs
  if (operator === undefined) return value
  const [other] = rest
  if (/^:?[-+?]$/.test(operator)) {
    const right: Expression =
      other === undefined ? { kind: 'literal', value: '', at } : lower.maybe(other, node)
    return { kind: 'binary', operator, left: value, right, at }
  }
  if (/^:?=$/.test(operator)) {
    const given = lower.maybe(other ?? null, node)
    return { kind: 'assign', target: value, operator: '??=', value: given, declares: false, type: null, at }
  }
  if (other === undefined && (operator === '#' || operator === '!'))
    return { kind: 'unary', operator, operand: value, at }
  return { kind: 'unknown', parts: [value, ...lower.expressions(rest)], at }
}

/** `a[b]`. */
export function subscript(node: Node, lower: Lowering): Expression {
  return {
    kind: 'index',
    object: lower.required(field(node, 'name'), node),
    index: lower.required(field(node, 'index'), node),
    at: lower.at(node),
  }
}

/** `a=b`, `a+=b`, `a[1]=b`. */
export function assigned(node: Node, lower: Lowering): Expression {
  return assignment(node, false, lower)
}

export function assignment(node: Node, declares: boolean, lower: Lowering): Expression {
  const at = lower.at(node)
  const given = field(node, 'value')
  const value: Expression = given === null ? { kind: 'literal', value: '', at } : lower.expression(given)
  const target = lower.required(field(node, 'name'), node)
  const operator = node.children.some(({ type }) => type === '+=') ? '+=' : '='
  return { kind: 'assign', target, operator, value, declares, type: null, at }
}

/** `$((a + 1))`: words in it are variables. */
export function arithmetic(node: Node, lower: Lowering): Expression {
  const [only, more] = namedChildren(node)
  return only !== undefined && more === undefined
    ? lower.expression(counted(only, lower))
    : lower.unknown(node)
}

/** An expression with numbers, where a word is a variable. */
export function counted(node: Node, lower: Lowering): Node {
  if (node.type === 'word' && /^[A-Za-z_]\w*$/.test(lower.written(node)))
    return { ...node, type: 'variable_name' }
  return { ...node, children: node.children.map((child) => counted(child, lower)) }
}

/** `a = b`, `a -eq b`, `a && b` in a test. */
export function compared(node: Node, lower: Lowering): Expression {
  const sign = field(node, 'operator')
  return {
    kind: 'binary',
    operator: sign === null ? '' : lower.written(sign),
    left: lower.required(field(node, 'left'), node),
    right: lower.maybe(field(node, 'right'), node),
    at: lower.at(node),
  }
}

/** `-z a`, `! a`; `a++` changes `a`. */
export function tested(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const sign = field(node, 'operator')
  const operator = sign === null ? '' : lower.written(sign)
  const operand = lower.required(namedChildren(node).findLast((child) => child !== sign) ?? null, node)
  if (operator !== '++' && operator !== '--') return { kind: 'unary', operator, operand, at }
  const value: Expression = { kind: 'literal', value: 1, at }
  return { kind: 'assign', target: operand, operator, value, declares: false, type: null, at }
}

/** `$(a b)` is what the command in it writes. */
export function substitution(node: Node, lower: Lowering): Expression {
  return inner(node, lower)
}

/** `a | b`: what one writes the next reads. */
export function pipeline(node: Node, lower: Lowering): Expression {
  return chained(namedChildren(node), '|', lower)
}

export function chained(nodes: Node[], operator: string, lower: Lowering): Expression {
  const [first, ...rest] = lower.expressions(nodes)
  if (first === undefined) return { kind: 'unknown', parts: [], at: lower.at({ start: 0, end: 0 }) }
  return rest.reduce<Expression>(
    (left, right) => ({
      kind: 'binary',
      operator,
      left,
      right,
      at: { ...left.at, to: right.at.to, end: right.at.end },
    }),
    first,
  )
}

/** `a && b || c` where its value is wanted. */
export function list(node: Node, lower: Lowering): Expression {
  const sign = node.children.find((child) => !child.named)
  return {
    kind: 'binary',
    operator: sign === undefined ? '' : lower.written(sign),
    left: lower.required(nth(0)(node), node),
    right: lower.maybe(nth(-1)(node), node),
    at: lower.at(node),
  }
}

export function negated(node: Node, lower: Lowering): Expression {
  return { kind: 'unary', operator: '!', operand: lower.required(nth(0)(node), node), at: lower.at(node) }
}

/** `name a b > c`: a call whose words are its arguments. What it reads from or writes to has its sign for a name. */
export function command(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const written = field(node, 'name')
  const word = written && nth(0)(written)
  for (const child of namedChildren(node)) {
    if (child.type !== 'variable_assignment') continue
    const set = assigned(child, lower)
    lower.before([{ kind: 'expression', expression: set, at: set.at }])
  }
  const given: Argument[] = [
    ...fields(node, 'argument').map((one) => ({ name: null, value: lower.expression(one) })),
    ...fields(node, 'redirect').flatMap((one) => redirection(one, lower)),
  ]
  const call: Expression = {
    kind: 'call',
    callee: calleeOf(word, node, lower),
    arguments: given,
    makes: false,
    at,
  }
  return word?.type === 'word' ? (reading(lower.written(word), node, call, lower) ?? call) : call
}

/** What a variable holds is called, not what is named like it. */
function calleeOf(word: Node | null, node: Node, lower: Lowering): Expression {
  if (word?.type === 'word') return { kind: 'name', name: lower.written(word), at: lower.at(word) }
  const value = lower.required(word, node)
  return value.kind === 'literal' ? value : { kind: 'cast', type: null, value, at: value.at }
}

const readers = new Set(['read', 'mapfile', 'readarray'])

/** `read a b` gives values to `a` and `b`. */
function reading(name: string, node: Node, call: Expression, lower: Lowering): Expression | null {
  if (!readers.has(name)) return null
  const words = fields(node, 'argument').filter(
    ({ type, start }) => type === 'word' && lower.text[start] !== '-',
  )
  const [first] = words
  if (first === undefined) return null
  const names = words.map((one): Expression => variable(one, lower))
  const [only] = names
  const target: Expression =
    only !== undefined && names.length === 1
      ? only
      : {
          kind: 'collection',
          entries: names.map((value) => ({ key: null, value })),
          at: lower.at(first, words.at(-1)),
        }
  return { kind: 'assign', target, operator: '=', value: call, declares: false, type: null, at: call.at }
}

/** Where a command reads from or writes to; numbers are its own. */
export function redirection(node: Node, lower: Lowering): Argument[] {
  const sign = node.children.find((child) => !child.named)
  const name = sign === undefined ? '<' : lower.written(sign)
  if (node.type === 'herestring_redirect') {
    const value = nth(-1)(node)
    return value === null ? [] : [{ name, value: lower.expression(value) }]
  }
  if (node.type === 'heredoc_redirect') {
    const body = namedChildren(node).find(({ type }) => type === 'heredoc_body')
    const text = body === undefined ? [] : [{ name, value: lower.expression(body) }]
    return [...text, ...fields(node, 'redirect').flatMap((one) => redirection(one, lower))]
  }
  const to = field(node, 'destination')
  return to === null || to.type === 'number' ? [] : [{ name, value: lower.expression(to) }]
}
