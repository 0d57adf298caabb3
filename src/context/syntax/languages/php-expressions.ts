import type { Expression } from '../../../core/syntax/syntax.ts'
import { addType } from '../declaration-forms.ts'
import { nameOf } from '../expression-forms.ts'
import type { ExpressionRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { stringExpression } from '../strings.ts'
import { lastSegment } from '../type-names.ts'

/** `static` is the class that a method is called on; which, nobody can tell from the code. */
export function relative(node: Node, lower: Lowering): Expression {
  const written = lower.written(node)
  return { kind: 'name', name: written === 'static' ? 'self' : written, at: lower.at(node) }
}

/** `\A\B`, `namespace\A`: members. */
export function qualified(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const [first = '', ...rest] = lower
    .written(node)
    .replace(/^(?:namespace\s*)?\\/, '')
    .split('\\')
    .map((part) => part.trim())
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', object, name, at }), {
    kind: 'name',
    name: first,
    at,
  })
}

export function logical(node: Node, lower: Lowering): Expression {
  return { kind: 'literal', value: /^true$/i.test(lower.written(node)), at: lower.at(node) }
}

/** The text of a heredoc begins on the line after its head. */
export function heredoc(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const body = field(node, 'value')
  if (body === null) return { kind: 'literal', value: '', at }
  const start = Math.min(body.end, body.start + (lower.text[body.start] === '\r' ? 2 : 1))
  return { ...stringExpression({ ...body, start }, lower), at }
}

/** `` `ls` `` is what `shell_exec` does. */
export function shell(node: Node, lower: Lowering): Expression {
  const value = stringExpression({ ...node, type: 'encapsed_string' }, lower)
  return callOf('shell_exec', [value], node, lower)
}

export function memberAccess(node: Node, lower: Lowering): Expression {
  return memberOf(field(node, 'object'), field(node, 'name'), node, lower)
}

/** `A::$b`: a member `b`, as where it is declared. */
export function property(node: Node, lower: Lowering): Expression {
  return memberOf(field(node, 'scope'), field(node, 'name'), node, lower, true)
}

export function constantOf(node: Node, lower: Lowering): Expression {
  return memberOf(nth(0)(node), nth(1)(node), node, lower)
}

/** `object->name`; a name that is only known when it runs is a key. */
function memberOf(
  object: Node | null,
  called: Node | null,
  node: Node,
  lower: Lowering,
  isStatic = false,
): Expression {
  const of = lower.required(object, node)
  const at = lower.at(object ?? node, called ?? node)
  if (called === null) return { kind: 'unknown', parts: [of], at }
  if (called.type === 'name') return { kind: 'member', object: of, name: lower.written(called), at }
  if (isStatic && called.type === 'variable_name')
    return { kind: 'member', object: of, name: lower.written(called).slice(1), at }
  return { kind: 'index', object: of, index: lower.expression(called), at }
}

export function memberCall(node: Node, lower: Lowering): Expression {
  return callTo(memberAccess(node, lower), node, lower)
}

export function scopedCall(node: Node, lower: Lowering): Expression {
  return callTo(memberOf(field(node, 'scope'), field(node, 'name'), node, lower), node, lower)
}

function callTo(callee: Expression, node: Node, lower: Lowering): Expression {
  const list = lower.arguments(field(node, 'arguments'))
  return { kind: 'call', callee, arguments: list, makes: false, at: lower.at(node) }
}

/** `f(…)`; `define('A', …)` declares `A`; a `list(…)` in another one looks like a call. */
export function called(node: Node, lower: Lowering): Expression {
  const made = callTo(lower.required(field(node, 'function'), node), node, lower)
  if (made.kind !== 'call' || made.callee.kind !== 'name') return made
  const values = made.arguments.map(({ value }) => value)
  if (made.callee.name === 'list')
    return { kind: 'collection', entries: values.map((value) => ({ key: null, value })), at: made.at }
  if (made.callee.name !== 'define') return made
  const [first, second] = values
  if (first?.kind !== 'literal' || typeof first.value !== 'string' || second === undefined) return made
  const target: Expression = { kind: 'name', name: first.value, at: first.at }
  return { kind: 'assign', target, operator: '=', value: second, declares: true, type: null, at: made.at }
}

/** Words of the language that are used like functions. */
export function word(name: string): ExpressionRule {
  return (node, lower) => callOf(name, lower.expressions(namedChildren(node)), node, lower)
}

export function callOf(name: string, values: Expression[], node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const callee: Expression = { kind: 'name', name, at }
  const list = values.map((value) => ({ name: null, value }))
  return { kind: 'call', callee, arguments: list, makes: false, at }
}

/** `include 'a.php'` runs a file, and makes all of it known. */
export function included(name: string): ExpressionRule {
  const plain = word(name)
  return (node, lower) => {
    const made = plain(node, lower)
    const value = made.kind === 'call' ? made.arguments[0]?.value : undefined
    const module = value === undefined ? null : pathOf(value)
    if (module !== null)
      lower.imports.push({ at: lower.at(node), module, names: [{ imported: '*', local: '*' }] })
    return made
  }
}

/** The end of a path, of which the beginning is a constant or this file's folder. */
function pathOf(value: Expression): string | null {
  if (value.kind === 'literal') return String(value.value)
  if (value.kind !== 'binary' || value.operator !== '.' || value.right.kind !== 'literal') return null
  const path = String(value.right.value)
  const here = value.left.kind === 'name' ? value.left.name === '__DIR__' : value.left.kind === 'call'
  return here ? `.${path}` : path.replace(/^\//, '')
}

/** `new T(…)`, also of a class without a name. */
export function creation(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const type = nth(0)(node)
  const body = type?.type === 'anonymous_class' ? type : null
  const list = lower.arguments(ofType('arguments')(body ?? node))
  if (body === null) {
    const callee = lower.required(type, node)
    return { kind: 'call', callee, arguments: list, makes: true, at }
  }
  const bases = namedChildren(body)
    .filter((child) => child.type === 'base_clause' || child.type === 'class_interface_clause')
    .flatMap(namedChildren)
  const [base] = bases
  const owner = base === undefined ? '' : lastSegment(lower.written(base))
  addType(lower, { node, name: '', supertypes: bases, body: field(body, 'body'), owner })
  const callee: Expression = base === undefined ? { kind: 'unknown', parts: [], at } : qualified(base, lower)
  return { kind: 'call', callee, arguments: list, makes: true, at }
}

/** `array('a' => 1, 2)`, `['a' => 1]`, also where it is taken apart. */
export function collection(node: Node, lower: Lowering): Expression {
  const entries = namedChildren(node).flatMap((child) =>
    child.type === 'array_element_initializer' ? entriesOf(child, lower) : [],
  )
  return {
    kind: 'collection',
    entries: entries.length > 0 ? entries : entriesOf(node, lower),
    at: lower.at(node),
  }
}

/** Values, of which those after an arrow have the key before it. */
function entriesOf(node: Node, lower: Lowering): { key: Expression | null; value: Expression }[] {
  const entries: { key: Expression | null; value: Expression }[] = []
  let keyed = false
  for (const child of node.children) {
    if (child.type === '=>') keyed = true
    if (!child.named) continue
    const value = lower.expression(child)
    const key = keyed ? entries.pop() : undefined
    entries.push({ key: key?.value ?? null, value })
    keyed = false
  }
  return entries
}

/** `${a}` in a text is `$a`; `$$a` is whatever `$a` says. */
export function dynamicName(node: Node, lower: Lowering): Expression {
  const named = nth(0)(node)
  if (named?.type !== 'name') return lower.unknown(node)
  return { kind: 'name', name: `$${lower.written(named)}`, at: lower.at(node) }
}

/** `a[b]`; `a[]` is a place of its own each time; `$a[b]` in a text has no quotes around its key. */
export function subscript(node: Node, lower: Lowering): Expression {
  const [object, key] = namedChildren(node)
  const at = lower.at(node)
  const of = lower.required(object ?? null, node)
  const bare = key?.type === 'name' && /\p{Ll}/u.test(lower.written(key))
  if (key === undefined) return { kind: 'index', object: of, index: { kind: 'unknown', parts: [], at }, at }
  const index: Expression = bare
    ? { kind: 'literal', value: lower.written(key), at: lower.at(key) }
    : lower.expression(key)
  return { kind: 'index', object: of, index, at }
}

/** `a ? b : c`; in `a ?: c` the test is the value. */
export function conditional(node: Node, lower: Lowering): Expression {
  const test = lower.required(field(node, 'condition'), node)
  const body = field(node, 'body')
  return {
    kind: 'conditional',
    test,
    then: body === null ? test : lower.maybe(body, node),
    otherwise: lower.maybe(field(node, 'alternative'), node),
    at: lower.at(node),
  }
}

/** The name of a property without its sign, as it is written where it is used. */
export function propertyName(node: Node, lower: Lowering): Expression {
  const name = (nameOf(node, lower) ?? '').replace(/^\$/, '')
  return { kind: 'name', name, at: lower.at(node) }
}
