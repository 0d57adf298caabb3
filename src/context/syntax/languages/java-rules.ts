import type { Expression, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import { addType, declaration } from '../declaration-forms.ts'
import { make, nameOf, operatorOf, typeExpression } from '../expression-forms.ts'
import { withoutIndentation } from '../literals.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, hasToken, type Node, namedChildren, ofType } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'

const constructed = make('type', 'arguments')

export function textBlock(content: string, opening: string): string {
  return opening === '"""' ? withoutIndentation(content) : content
}

export function spreadName(node: Node): Node | null {
  const declarator = ofType('variable_declarator')(node)
  return declarator && field(declarator, 'name')
}

export function spreadType(node: Node): Node | null {
  return (
    namedChildren(node).find((child) => child.type !== 'modifiers' && child.type !== 'variable_declarator') ??
    null
  )
}

export function caughtName(node: Node): Node | null {
  const parameter = ofType('catch_formal_parameter')(node)
  return parameter && field(parameter, 'name')
}

export function resources(node: Node, lower: Lowering): Statement[] {
  const all = namedChildren(field(node, 'resources') ?? node).filter((child) => child.type === 'resource')
  return all.flatMap((one) => {
    const named = field(one, 'name')
    if (named === null) return lower.expressions(namedChildren(one)).map(statement)
    return [declaration(one, named, field(one, 'type'), field(one, 'value'), lower)]
  })
}

function statement(expression: Expression): Statement {
  return { kind: 'expression', expression, at: expression.at }
}

export function switchCase(node: Node, lower: Lowering): SwitchCase {
  const labels = namedChildren(node).filter((child) => child.type === 'switch_label')
  const body = namedChildren(node).filter((child) => child.type !== 'switch_label')
  const only = body.length === 1 ? (body[0] ?? null) : null
  return {
    tests: labels.flatMap((label) => lower.expressions(namedChildren(label))),
    body: only === null ? body.flatMap((child) => lower.statements(child)) : lower.body(only),
    falls: node.type === 'switch_block_statement_group',
    at: lower.at(node),
  }
}

/** `new T(…)`, also with a body: then its methods belong to `T`. */
export function creation(node: Node, lower: Lowering): Expression {
  const made = constructed(node, lower)
  const body = ofType('class_body')(node)
  const type = field(node, 'type')
  if (body === null) return made
  addType(lower, {
    node,
    name: '',
    supertypes: type === null ? [] : [type],
    body,
    owner: lastSegment(lower.type(type) ?? ''),
  })
  return made
}

export function array(node: Node, lower: Lowering): Expression {
  const value = field(node, 'value')
  if (value !== null) return lower.expression(value)
  const sizes = fields(node, 'dimensions').flatMap(namedChildren)
  return {
    kind: 'call',
    callee: typeExpression(field(node, 'type'), node, lower),
    arguments: sizes.map((size) => ({ name: null, value: lower.expression(size) })),
    makes: true,
    at: lower.at(node),
  }
}

/** `value instanceof T name` also gives the value a name. */
export function instanceOf(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const type = field(node, 'right')
  if (type === null) return lower.unknown(node)
  const tested = lower.required(field(node, 'left'), node)
  const named = field(node, 'name')
  const left: Expression =
    named === null
      ? tested
      : {
          kind: 'assign',
          target: lower.expression(named),
          operator: '=',
          value: tested,
          declares: true,
          type: lower.type(type),
          at,
        }
  return {
    kind: 'binary',
    operator: operatorOf(node, lower),
    left,
    right: typeExpression(type, node, lower),
    at,
  }
}

/** `T::method`, `value::method`, `T::new`, `T.class`. */
export function reference(node: Node, lower: Lowering): Expression {
  const [of, property] = namedChildren(node)
  if (of === undefined) return lower.unknown(node)
  const known = lower.tables.expressions.has(of.type)
  const object = known ? lower.expression(of) : typeExpression(of, node, lower)
  const last = property === undefined ? (node.children.at(-1) ?? of) : property
  return { kind: 'member', object, name: lower.written(last), at: lower.at(node) }
}

export function supertypes(node: Node): Node[] {
  const clauses = ['superclass', 'super_interfaces', 'extends_interfaces']
  return namedChildren(node)
    .filter((child) => clauses.includes(child.type))
    .flatMap(namedChildren)
    .flatMap((child) => (child.type === 'type_list' ? namedChildren(child) : [child]))
}

/** A record: what it is made of are its fields. */
export function recordType(node: Node, lower: Lowering): Statement[] {
  const parts = namedChildren(field(node, 'parameters') ?? node).filter(
    (child) => child.type === 'formal_parameter',
  )
  addType(lower, {
    node,
    name: nameOf(field(node, 'name'), lower) ?? '',
    supertypes: supertypes(node),
    body: field(node, 'body'),
    first: [
      ...lower.decorators(node),
      ...parts.map((one) => declaration(one, field(one, 'name'), field(one, 'type'), null, lower)),
    ],
  })
  return []
}

/** A constant of an enum is made of its arguments, and may have methods of its own. */
export function enumConstant(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const owner = lower.owner ?? ''
  const value: Expression = {
    kind: 'call',
    callee: { kind: 'name', name: owner, at },
    arguments: lower.arguments(field(node, 'arguments')),
    makes: true,
    at,
  }
  const body = field(node, 'body')
  if (body !== null) addType(lower, { node, name: '', supertypes: [], body, owner })
  const target = lower.required(field(node, 'name'), node)
  return [
    ...lower.decorators(node),
    statement({ kind: 'assign', target, operator: '=', value, declares: true, type: owner, at }),
  ]
}

/** `import a.b.C`, `import a.b.*`, `import static a.b.C.d`: what follows the last point is what becomes known. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const path = namedChildren(node)[0]
  if (path === undefined) return []
  const module = lower.written(path).replaceAll(/\s+/g, '')
  const last = lastSegment(module)
  const all = ofType('asterisk')(node) !== null
  const fromType = hasToken(node, 'static')
  const at = lower.at(node)
  if (all) lower.imports.push({ at, module, names: [{ imported: '*', local: '*' }] })
  else if (fromType) {
    const from = module.slice(0, Math.max(0, module.length - last.length - 1))
    lower.imports.push({ at, module: from, names: [{ imported: last, local: last }] })
  } else lower.imports.push({ at, module, names: [{ imported: null, local: last }] })
  return []
}
