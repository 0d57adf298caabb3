import type { Assignment, Statement } from '../syntax/syntax.ts'
import { expressionsIn, rootOf } from '../syntax/walk.ts'

const known = new WeakMap<Statement[], ReadonlyMap<string, Assignment[]>>()
const none: Assignment[] = []

/** The assignments of a body to a variable, or to what belongs to it, in order. A body is gone through once. */
export function assignmentsTo(variable: string, body: Statement[]): Assignment[] {
  const index = known.get(body) ?? indexOf(body)
  known.set(body, index)
  return index.get(variable) ?? none
}

function indexOf(body: Statement[]): ReadonlyMap<string, Assignment[]> {
  const index = new Map<string, Assignment[]>()
  for (const expression of expressionsIn(body)) {
    if (expression.kind !== 'assign') continue
    const root = rootOf(expression.target)
    if (root === null) continue
    const found = index.get(root)
    if (found) found.push(expression)
    else index.set(root, [expression])
  }
  return index
}
