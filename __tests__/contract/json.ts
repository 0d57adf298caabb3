/** A JSON object of unknown content. */
export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under `key`, or an empty one. */
export function objectAt(node: unknown, key: string): JsonObject {
  const value = isObject(node) ? node[key] : undefined
  return isObject(value) ? value : {}
}

/** The array under `key`, or an empty one. */
export function listAt(node: unknown, key: string): unknown[] {
  const value = isObject(node) ? node[key] : undefined
  return Array.isArray(value) ? value : []
}

/** Parses JSON text to `unknown`; throws SyntaxError. */
export function parseJson(text: string): unknown {
  return JSON.parse(text)
}

/** A node of a document with its JSON pointer, in URI fragment form (`/paths/~1chat%20x`). */
export interface Located {
  node: JsonObject
  pointer: string
}

/** The object at `pointer`, with `$ref`s into the same document followed; null when there is none. */
export function locate(document: JsonObject, pointer: string): Located | null {
  let node: unknown = document
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(node)) node = node[Number(key)]
    else node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
  }
  if (!isObject(node)) return null
  return typeof node.$ref === 'string' ? locate(document, node.$ref.replace(/^#/, '')) : { node, pointer }
}

/** The object reached from `from` by `keys`, with a `$ref` at its end followed; null when there is none. */
export function below(document: JsonObject, from: Located, ...keys: (string | number)[]): Located | null {
  return locate(document, from.pointer + pointerOf(...keys))
}

/** The JSON pointer of `keys` in URI fragment form. */
export function pointerOf(...keys: (string | number)[]): string {
  const escaped = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')
  return keys.map((key) => `/${encodeURIComponent(escaped(key))}`).join('')
}
