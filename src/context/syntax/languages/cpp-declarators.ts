import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'

/** What a declarator says: `*names[3]` is `names`, which is a pointer and has a size. */
export interface Declared {
  /** Null where it says nothing, as in `int f(char *)`. */
  name: Node | null
  /** `*`, `&`, `[]`, as they follow the type. */
  signs: string
  sizes: Node[]
  /** Where a function is declared: what holds its parameters. */
  function: Node | null
}

/** Takes a declarator apart; null where there is none. */
export function declaredBy(declarator: Node | null): Declared {
  const found: Declared = { name: null, signs: '', sizes: [], function: null }
  let at = declarator
  while (at !== null) {
    const inner =
      field(at, 'declarator') ?? (wrappers.has(at.type) ? (namedChildren(at).at(-1) ?? null) : null)
    if (/pointer_declarator$/.test(at.type)) found.signs += '*'
    else if (/reference_declarator$/.test(at.type)) found.signs += at.children[0]?.type ?? '&'
    else if (/array_declarator$/.test(at.type)) {
      found.signs += '[]'
      const size = field(at, 'size')
      if (size !== null) found.sizes.push(size)
    } else if (/function_declarator$/.test(at.type)) {
      // Of a pointer to a function it is the pointer that is declared.
      found.function = inner?.type === 'parenthesized_declarator' ? null : at
    } else if (at.type === 'operator_cast') {
      found.function = inner
      found.name = field(at, 'type')
      return found
    } else if (inner === null) {
      found.name = /declarator$/.test(at.type) && at.type !== 'structured_binding_declarator' ? null : at
      return found
    }
    at = inner
  }
  return found
}

const wrappers = new Set([
  'reference_declarator',
  'parenthesized_declarator',
  'attributed_declarator',
  'variadic_declarator',
])

/** A type as written with the signs of what is declared: `char *`. */
export function typeOf(type: Node | null, signs: string, lower: Lowering): string | null {
  if (type === null) return null
  const plain = specifier.test(type.type) ? field(type, 'name') : type
  const written = lower.type(plain)
  return written === null || signs === '' ? written : `${written} ${signs}`
}

export const specifier = /^(?:class|struct|union|enum)_specifier$/

/** `A::B<int>::c`: the segments of a name. */
export function segments(node: Node, lower: Lowering): string[] {
  if (node.type !== 'qualified_identifier') return [plainName(node, lower)]
  const scope = field(node, 'scope')
  const name = field(node, 'name')
  return [
    ...(scope === null ? [] : [plainName(scope, lower)]),
    ...(name === null ? [] : segments(name, lower)),
  ]
}

/** A name without template arguments; of an operator with its sign. */
export function plainName(node: Node, lower: Lowering): string {
  const inner = node.type === 'dependent_name' ? namedChildren(node).at(-1) : undefined
  if (inner !== undefined) return plainName(inner, lower)
  return lower.written(field(node, 'name') ?? node).replaceAll(/\s+/g, ' ')
}
