import type { LineRange } from '../platform.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Use } from './items.ts'

/* What runs first and may refuse to go on. */
const checking = /before|around|filter|middleware|guard|authori[sz]|authenticat/i

/** The methods that calls in the bodies of types around some lines name to be run before others: `before_action :check`. */
export function checksNamed({ functions, types }: Syntax, { from, to }: LineRange): Use[] {
  const [top] = functions
  if (top === undefined) return []
  const fields = types.filter(({ at }) => at.from <= from && at.to >= to).flatMap((type) => type.fields)
  return fields.flatMap((field): Use[] => {
    if (field.kind !== 'expression' || field.expression.kind !== 'call') return []
    const { callee, arguments: given } = field.expression
    if (callee.kind !== 'name' || !checking.test(callee.name) || /^skip/.test(callee.name)) return []
    return given.flatMap(({ value }): Use[] =>
      value.kind === 'literal' && typeof value.value === 'string'
        ? [{ kind: 'call', name: value.value, on: null, count: null, within: top }]
        : [],
    )
  })
}
