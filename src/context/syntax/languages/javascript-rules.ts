import type { Expression } from '../../../core/syntax/syntax.ts'
import { nameFunction, nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'
import { moduleOf } from './javascript-modules.ts'

/** A call; `require('x')` and `import('x')` also make a module known. */
export function called(node: Node, lower: Lowering): Expression {
  const module = moduleOf(node, lower)
  if (module !== null) lower.imports.push({ at: lower.at(node), module, names: [] })
  return {
    kind: 'call',
    callee: lower.required(field(node, 'function'), node),
    arguments: lower.arguments(field(node, 'arguments')),
    makes: false,
    at: lower.at(node),
  }
}

/** `/x/g` is `new RegExp('x', 'g')`. */
export function regularExpression(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const parts = [field(node, 'pattern'), field(node, 'flags')].filter((part) => part !== null)
  return {
    kind: 'call',
    callee: { kind: 'name', name: 'RegExp', at },
    arguments: parts.map((part) => ({
      name: null,
      value: { kind: 'literal', value: lower.written(part), at: lower.at(part) },
    })),
    makes: true,
    at,
  }
}

/** `{ a, b: 1, [c]: 2, d() {} }`, also where it is taken apart. */
export function object(node: Node, lower: Lowering): Expression {
  return {
    kind: 'collection',
    entries: namedChildren(node).map((child) => entry(child, lower)),
    at: lower.at(node),
  }
}

function entry(node: Node, lower: Lowering): { key: Expression | null; value: Expression } {
  const named = field(node, 'key') ?? field(node, 'name')
  if (named !== null) {
    const key = keyOf(named, lower)
    const value =
      node.type === 'method_definition' ? lower.expression(node) : lower.required(field(node, 'value'), node)
    if (key.kind === 'literal')
      nameFunction(value, { kind: 'name', name: String(key.value), at: key.at }, lower)
    return { key, value }
  }
  // `{ a }`, and `{ a = 1 }` where it is taken apart.
  const short = node.type.startsWith('shorthand') ? node : field(node, 'left')
  const key: Expression | null = short && {
    kind: 'literal',
    value: lower.written(short),
    at: lower.at(short),
  }
  return { key, value: lower.expression(node) }
}

function keyOf(node: Node, lower: Lowering): Expression {
  if (node.type === 'computed_property_name') {
    const [only] = namedChildren(node)
    return lower.required(only ?? null, node)
  }
  if (node.type !== 'property_identifier' && node.type !== 'private_property_identifier')
    return lower.expression(node)
  return { kind: 'literal', value: nameOf(node, lower) ?? '', at: lower.at(node) }
}

/** `a = 1` where something is taken apart: what `a` is unless it was given something else. */
export function defaulted(node: Node, lower: Lowering): Expression {
  return {
    kind: 'assign',
    target: lower.required(field(node, 'left'), node),
    operator: '??=',
    value: lower.maybe(field(node, 'right'), node),
    declares: false,
    type: null,
    at: lower.at(node),
  }
}
