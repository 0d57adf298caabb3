import type { Expression } from '../../core/syntax/syntax.ts'
import type { Machine } from './machine.ts'
import { ownerOf } from './names.ts'
import { pathKey } from './refine.ts'
import { outside, type Value } from './value.ts'
import { pathOf, rootOf } from './walk.ts'
import { outsideData } from './words.ts'

export const host = 'nobody who sends requests chooses what the machine is set up with'

/** What an expression is if it is one by which others hand something in. */
export function fromOutside(machine: Machine, expression: Expression): Value | null {
  const path = pathOf(expression)
  if (path === null || path.length > 200 || !outsideData.test(path)) return null
  const root = path.split(/[.[(]/)[0] ?? ''
  const own = ownerOf(machine, root)
  // What a function of a shell is given.
  if (own !== null && /^[\d@*]$/.test(root)) return null
  const value = own === null ? undefined : machine.state?.vars.get(own.key)
  // A variable of that name which holds something of our own.
  const isOwn =
    value !== undefined && value.origins.size === 0 && (value.constants.size > 0 || value.refs.size > 0)
  return isOwn
    ? null
    : outside(machine.frame.file.slice(expression.at).slice(0, 80), machine.place(expression))
}

export function checkedPath(machine: Machine, expression: Expression): Value | null {
  const key = pathKey(machine, expression)
  return key === null ? null : (machine.state?.vars.get(key) ?? null)
}

/** A name with members that no variable starts: a type, a module, a package. */
export function isStatic(machine: Machine, expression: Expression): boolean {
  const path = pathOf(expression)
  const root = rootOf(expression)
  if (path === null || root === null || /[()[\]]/.test(path)) return false
  return (
    ownerOf(machine, root) === null &&
    !/^(?:this|self|\$this|super)$/.test(root) &&
    root[0] !== '@' &&
    root[0] !== '$'
  )
}
