import {
  type DocumentNode,
  type FieldNode,
  getLocation,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { Gap } from './github-graphql-errors.ts'
import { isObject, type JsonObject } from './json.ts'

/** A field that failed: its error, and where it is in the answer and in the query. */
export interface FieldError {
  error: Error
  path: readonly (string | number)[]
  locations: readonly { line: number; column: number }[]
}

interface Execution {
  document: DocumentNode
  variables: JsonObject
  errors: FieldError[]
}

const interfaces = [
  'Actor',
  'Comment',
  'Deletable',
  'GitObject',
  'Minimizable',
  'Node',
  'Reactable',
  'RepositoryNode',
  'RepositoryOwner',
  'UniformResourceLocatable',
  'Updatable',
  'UpdatableComment',
]

/** Executes a document without a schema: types and arguments go unchecked, and a field that fails is null. */
export async function executeUnchecked(
  document: DocumentNode,
  root: JsonObject,
  { variables, operationName }: { variables: JsonObject; operationName: string | null },
): Promise<{ data: JsonObject; errors: FieldError[] }> {
  const operation = operationOf(document, operationName)
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, argumentOf(defaultValue, {})]] : [],
  )
  const execution = { document, variables: { ...Object.fromEntries(defaults), ...variables }, errors: [] }
  const data = await select(execution, operation.selectionSet, root, [])
  return { data, errors: execution.errors }
}

/** The operation of a document that a request means. */
export function operationOf(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    if (operationName === null || definition.name?.value === operationName) return definition
  }
  throw new Gap('the document has no such operation')
}

async function select(
  execution: Execution,
  selection: SelectionSetNode,
  source: JsonObject,
  path: readonly (string | number)[],
): Promise<JsonObject> {
  const selected: JsonObject = {}
  // One after the other, as mutations have to be.
  for (const [key, fields] of fieldsOf(execution, selection, source)) {
    const [field] = fields
    if (field === undefined) continue
    const at = [...path, key]
    try {
      selected[key] = await complete(execution, fields, await resolve(execution, field, source), at)
    } catch (error) {
      const { start = 0, source: text } = field.loc ?? {}
      const locations = text ? [getLocation(text, start)] : []
      execution.errors.push({
        error: error instanceof Error ? error : new Error(String(error)),
        path: at,
        locations,
      })
      selected[key] = null
    }
  }
  return selected
}

function fieldsOf(
  execution: Execution,
  selection: SelectionSetNode,
  source: JsonObject,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const add = (key: string, found: FieldNode[]) => fields.set(key, [...(fields.get(key) ?? []), ...found])
  for (const node of selection.selections) {
    if (isSkipped(execution, node.directives ?? [])) continue
    if (node.kind === Kind.FIELD) {
      add(node.alias?.value ?? node.name.value, [node])
      continue
    }
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(execution.document, node.name.value)
    const type = fragment.typeCondition?.name.value
    const applies = type === undefined || type === source.__typename || interfaces.includes(type)
    if (!applies) continue
    for (const [key, found] of fieldsOf(execution, fragment.selectionSet, source)) add(key, found)
  }
  return fields
}

async function complete(
  execution: Execution,
  fields: readonly FieldNode[],
  value: unknown,
  path: readonly (string | number)[],
): Promise<unknown> {
  const selections = fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  if (selections.length === 0 || value === null) return value
  if (Array.isArray(value)) {
    const items: unknown[] = []
    for (const [index, item] of value.entries()) {
      items.push(await complete(execution, fields, await item, [...path, index]))
    }
    return items
  }
  if (!isObject(value)) throw new Gap(`${path.join('.')} is no object`)
  return select(execution, { kind: Kind.SELECTION_SET, selections }, value, path)
}

async function resolve({ variables }: Execution, field: FieldNode, source: JsonObject): Promise<unknown> {
  const name = field.name.value
  if (!(name in source)) throw new Gap(`this fake does not know ${source.__typename ?? 'the root'}.${name}`)
  const value = source[name]
  const given = (field.arguments ?? []).map((each) => [each.name.value, argumentOf(each.value, variables)])
  return typeof value === 'function' ? value(Object.fromEntries(given)) : value
}

/** The value of an argument. */
export function argumentOf(node: ValueNode, variables: JsonObject): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value]
    case Kind.NULL:
      return null
    case Kind.LIST:
      return node.values.map((each) => argumentOf(each, variables))
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, argumentOf(value, variables)]),
      )
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    default:
      return node.value
  }
}

/** The fragment of a document that has a name. */
export function fragmentOf(document: DocumentNode, name: string) {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition
  }
  throw new Gap(`the document has no fragment ${name}`)
}

function isSkipped({ variables }: Execution, directives: NonNullable<FieldNode['directives']>): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    const condition = given[0] ? argumentOf(given[0].value, variables) : undefined
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false)
  })
}
