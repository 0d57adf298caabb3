import type { Expression, ImportSyntax, Statement } from '../../../core/syntax/syntax.ts'
import { declaration, functionOf } from '../declaration-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'
import { propertyName } from './php-expressions.ts'

const plainMethod = functionOf('name', 'parameters', 'body')

/** What a class extends and implements, and the traits in it. */
export function supertypes(node: Node): Node[] {
  const clauses = ['base_clause', 'class_interface_clause', 'use_declaration']
  return [...namedChildren(node), ...namedChildren(field(node, 'body') ?? node)]
    .filter((child) => clauses.includes(child.type))
    .flatMap(namedChildren)
    .filter(({ type }) => type === 'name' || type === 'qualified_name')
}

/** `const A = 1, B = 2`. */
export function constants(node: Node, lower: Lowering): Statement[] {
  return namedChildren(node)
    .filter((child) => child.type === 'const_element')
    .map((one) => declaration(one, nth(0)(one), field(node, 'type'), nth(1)(one), lower))
}

/** `public T $a = 1, $b`: the code calls them `a` and `b`. */
export function properties(node: Node, lower: Lowering): Statement[] {
  const type = field(node, 'type')
  return [
    ...lower.decorators(node),
    ...namedChildren(node)
      .filter((child) => child.type === 'property_element')
      .map((one) =>
        declared(one, field(one, 'name') ?? one, type, lower.optional(field(one, 'default_value')), lower),
      ),
  ]
}

function declared(
  node: Node,
  named: Node,
  type: Node | null,
  value: Expression | null,
  lower: Lowering,
): Statement {
  const at = lower.at(node)
  const target = propertyName(named, lower)
  return {
    kind: 'expression',
    expression: { kind: 'assign', target, operator: '=', value, declares: true, type: lower.type(type), at },
    at,
  }
}

/** `static $a = 1` in a function: what it is unless an earlier call gave it something else. */
export function staticVariable(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const expression: Expression = {
    kind: 'assign',
    target: lower.required(field(node, 'name'), node),
    operator: '??=',
    value: lower.optional(field(node, 'value')),
    declares: true,
    type: null,
    at,
  }
  return [{ kind: 'expression', expression, at }]
}

export function enumCase(node: Node, lower: Lowering): Statement[] {
  return [declaration(node, field(node, 'name'), null, field(node, 'value'), lower)]
}

/** A method; parameters that say who may see them are properties too. */
export function method(node: Node, lower: Lowering): Statement[] {
  const id = lower.functions.length
  const made = plainMethod(node, lower)
  const promoted = namedChildren(field(node, 'parameters') ?? node).filter(
    (child) => child.type === 'property_promotion_parameter',
  )
  const names = promoted.flatMap((one) => field(one, 'name') ?? [])
  const body = lower.functions[id]?.body ?? []
  const first = body.findIndex((one) => !isDefault(one))
  body.splice(first === -1 ? body.length : first, 0, ...names.map((named) => kept(named, lower)))
  return [
    ...promoted.map((one) => declared(one, field(one, 'name') ?? one, field(one, 'type'), null, lower)),
    ...made,
  ]
}

function isDefault({ kind, ...one }: Statement): boolean {
  if (kind !== 'expression' || !('expression' in one)) return false
  return one.expression.kind === 'assign' && one.expression.operator === '??=' && !one.expression.declares
}

function kept(named: Node, lower: Lowering): Statement {
  const at = lower.at(named)
  const property = propertyName(named, lower)
  const object: Expression = { kind: 'name', name: '$this', at }
  const name = property.kind === 'name' ? property.name : ''
  const target: Expression = { kind: 'member', object, name, at }
  const value = lower.expression(named)
  return {
    kind: 'expression',
    expression: { kind: 'assign', target, operator: '=', value, declares: false, type: null, at },
    at,
  }
}

/** `use A\B as C, D;`, `use function A\f;`, `use A\{B, C as D};`. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const group = field(node, 'body')
  const prefix = group === null ? '' : pathOf(ofType('namespace_name')(node), lower)
  const at = lower.at(node)
  for (const one of namedChildren(group ?? node)) {
    if (one.type !== 'namespace_use_clause') continue
    const alias = field(one, 'alias')
    const path = pathOf(namedChildren(one).find((child) => child !== alias) ?? null, lower)
    const whole = prefix === '' ? path : `${prefix}\\${path}`
    const last = lastSegment(whole)
    const local = alias === null ? last : lower.written(alias)
    const isType = field(node, 'type') === null && field(one, 'type') === null
    const made: ImportSyntax = isType
      ? { at, module: whole, names: [{ imported: null, local }] }
      : {
          at,
          module: whole.slice(0, Math.max(0, whole.length - last.length - 1)),
          names: [{ imported: last, local }],
        }
    lower.imports.push(made)
  }
  return []
}

function pathOf(node: Node | null, lower: Lowering): string {
  return node === null ? '' : lower.written(node).replaceAll(/\s+/g, '').replace(/^\\/, '')
}
