import type { Expression, FunctionSyntax, Statement } from '../../../core/syntax/syntax.ts'
import { statementsIn } from '../../../core/syntax/walk.ts'
import { addType, declaration, functionOf } from '../declaration-forms.ts'
import { lambda, nameFunction, nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'

const plainFunction = functionOf('name', 'parameters', 'body')
const literal = lambda('parameters', 'body')

/** `var a, b T = c, d`: one declaration each, or one that takes apart what a call returns. */
export function variables(node: Node, lower: Lowering): Statement[] {
  const names = fields(node, 'name')
  const list = field(node, 'value')
  const values = list === null ? [] : namedChildren(list)
  const type = field(node, 'type')
  if (values.length !== 1 || names.length === 1)
    return names.map((one, place) =>
      declaration(names.length === 1 ? node : one, one, type, values[place] ?? null, lower),
    )
  const at = lower.at(node)
  const target: Expression = {
    kind: 'collection',
    entries: lower.expressions(names).map((value) => ({ key: null, value })),
    at: lower.at(names[0] ?? node, names.at(-1)),
  }
  const value = lower.optional(values[0] ?? null)
  if (value !== null) nameFunction(value, target, lower)
  return [
    {
      kind: 'expression',
      expression: {
        kind: 'assign',
        target,
        operator: '=',
        value,
        declares: true,
        type: lower.type(type),
        at,
      },
      at,
    },
  ]
}

export const constants = variables

/** `type A struct { … }`, `type (…)`. */
export function type(node: Node, lower: Lowering): Statement[] {
  const specs = namedChildren(node)
  for (const spec of specs) addSpec(spec, specs.length === 1 ? node : spec, lower)
  return []
}

export function typeSpec(node: Node, lower: Lowering): Statement[] {
  addSpec(node, node, lower)
  return []
}

function addSpec(node: Node, from: Node, lower: Lowering): void {
  const meant = field(node, 'type')
  const isStruct = meant?.type === 'struct_type'
  const body = isStruct ? nth(0)(meant) : meant
  const hasBody = isStruct || meant?.type === 'interface_type'
  addType(lower, {
    node,
    name: nameOf(field(node, 'name'), lower) ?? '',
    supertypes: hasBody && body !== null ? embedded(body) : named(meant),
    body: hasBody ? body : null,
    from,
  })
}

function embedded(body: Node): Node[] {
  return namedChildren(body).flatMap((child) => {
    if (child.type === 'field_declaration' && field(child, 'name') === null)
      return named(field(child, 'type'))
    return child.type === 'type_elem' ? namedChildren(child).flatMap(named) : []
  })
}

function named(type: Node | null): Node[] {
  if (type?.type === 'generic_type') return named(field(type, 'type'))
  if (type?.type === 'pointer_type') return named(nth(0)(type))
  return type !== null && /^(?:type_identifier|qualified_type)$/.test(type.type) ? [type] : []
}

/** `A, B T` in a struct; a type alone is what it extends. */
export function fieldsOf(node: Node, lower: Lowering): Statement[] {
  const names = fields(node, 'name')
  return names.map((one) =>
    declaration(names.length === 1 ? node : one, one, field(node, 'type'), null, lower),
  )
}

export function functionDeclaration(node: Node, lower: Lowering): Statement[] {
  const id = lower.functions.length
  const made = plainFunction(node, lower)
  addResults(lower.functions[id], node, lower)
  return made
}

export function functionLiteral(node: Node, lower: Lowering): Expression {
  const made = literal(node, lower)
  if (made.kind === 'function') addResults(lower.functions[made.id], node, lower)
  return made
}

/** `func (u *User) m()` belongs to `User`, and begins by giving the object its name. */
export function method(node: Node, lower: Lowering): Statement[] {
  const list = field(node, 'receiver')
  const receiver = list && nth(0)(list)
  const [type] = receiver === null ? [] : named(field(receiver, 'type'))
  const owner = type === undefined ? null : lastSegment(lower.written(type))
  const at = lower.at(node)
  const id = lower.define({
    node,
    name: nameOf(field(node, 'name'), lower),
    owner,
    parameters: field(node, 'parameters'),
    body: field(node, 'body'),
  })
  const made = lower.functions[id]
  addResults(made, node, lower)
  const called = receiver && field(receiver, 'name')
  if (called && receiver !== null && made !== undefined && field(node, 'body') !== null) {
    const whole = lower.at(receiver)
    const target = lower.expression(called)
    const value: Expression = { kind: 'name', name: 'this', at: whole }
    made.body.unshift({
      kind: 'expression',
      expression: { kind: 'assign', target, operator: '=', value, declares: true, type: owner, at: whole },
      at: whole,
    })
  }
  return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }]
}

/** Results with names are variables, and what a `return` without a value returns. */
function addResults(made: FunctionSyntax | undefined, node: Node, lower: Lowering): void {
  const list = field(node, 'result')
  if (made === undefined || list?.type !== 'parameter_list') return
  const results = namedChildren(list).flatMap((one) =>
    fields(one, 'name').map((called) => ({ called, type: field(one, 'type') })),
  )
  if (results.length === 0) return
  for (const statement of statementsIn(made.body)) {
    if (statement.kind !== 'return' || statement.value !== null) continue
    const { at } = statement
    const values = results.map(
      ({ called }): Expression => ({ kind: 'name', name: lower.written(called), at }),
    )
    const [only] = values
    statement.value =
      values.length === 1 && only !== undefined
        ? only
        : { kind: 'collection', entries: values.map((value) => ({ key: null, value })), at }
  }
  made.body.unshift(...results.map(({ called, type }) => declaration(called, called, type, null, lower)))
}

/** `import a "x/y"`: its last segment is its name where none is given. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const path = field(node, 'path')
  const text = path === null ? null : lower.expression(path)
  if (text?.kind !== 'literal') return []
  const module = String(text.value)
  const alias = field(node, 'name')
  const at = lower.at(node)
  if (alias?.type === 'blank_identifier') lower.imports.push({ at, module, names: [] })
  else if (ofType('dot')(node) !== null)
    lower.imports.push({ at, module, names: [{ imported: '*', local: '*' }] })
  else {
    const local = alias === null ? packageName(module) : lower.written(alias)
    lower.imports.push({ at, module, names: [{ imported: null, local }] })
  }
  return []
}

/** `y` of `x/y`, `x/y/v2` and `x/y.v2`. */
function packageName(module: string): string {
  const segments = module.replace(/[./]v\d+$/, '').split('/')
  return segments.at(-1) ?? module
}
