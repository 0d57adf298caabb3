import type { ErrorObject } from 'ajv/dist/2019.js'

const shown = 12

/** ajv's errors as sorted lines `<JSON pointer> <what is wrong>`, at most 12 and a count of the rest; [] for none. */
export function readableErrors(errors: readonly ErrorObject[] | null | undefined): string[] {
  const all = errors ?? []
  const blamed = all.filter((error) => !isConsequence(error, all))
  const lines = [...new Set(blamed.map(readable))].sort()
  if (lines.length <= shown) return lines
  return [...lines.slice(0, shown), `... and ${lines.length - shown} more`]
}

// One fault inside an alternative makes the value around it complain too: that no alternative fits, that it is
// not null, and that each of its properties is undocumented, because a failing alternative evaluates none.
function isEcho(error: ErrorObject): boolean {
  if (error.keyword === 'type') return error.params.type === 'null'
  return ['unevaluatedProperties', 'anyOf', 'oneOf'].includes(error.keyword)
}

function isConsequence(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (!isEcho(error)) return false
  return all.some((other) => !isEcho(other) && `${other.instancePath}/`.startsWith(`${error.instancePath}/`))
}

function readable({ instancePath, params, message }: ErrorObject): string {
  const { missingProperty, unevaluatedProperty, additionalProperty, allowedValues, allowedValue } = params
  if (typeof missingProperty === 'string') return `${instancePath}/${missingProperty} is missing`
  const extra = unevaluatedProperty ?? additionalProperty
  if (typeof extra === 'string') return `${instancePath}/${extra} is not documented`
  const allowed = Array.isArray(allowedValues) ? allowedValues.join(', ') : allowedValue
  return `${instancePath || '/'} ${message ?? 'is invalid'}${allowed === undefined ? '' : `: ${allowed}`}`
}
