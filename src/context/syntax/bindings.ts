import type { Expression } from '../../core/syntax/syntax.ts'
import { within } from '../../core/syntax/walk.ts'
import type { Lowering } from './lowering.ts'
import type { Node } from './nodes.ts'

/** A name that a pattern gives to a part of what it is held against; `boundTo` says what that is. */
export function binding(target: Node, type: string | null, lower: Lowering): Expression {
  const at = lower.at(target)
  const value: Expression = { kind: 'unknown', parts: [], at }
  return {
    kind: 'assign',
    target: { kind: 'name', name: lower.written(target), at },
    operator: '=',
    value,
    declares: true,
    type,
    at,
  }
}

/** A pattern whose names are parts of a subject. */
export function boundTo(pattern: Expression, subject: Expression): Expression {
  for (const each of within(pattern)) {
    if (
      each.kind === 'assign' &&
      each.declares &&
      each.value?.kind === 'unknown' &&
      each.value.parts.length === 0
    )
      each.value.parts.push(subject)
  }
  return pattern
}

/** What is looked at more than once: a name, where it is more than that. `first` is where it is looked at first. */
export function named(subject: Expression, lower: Lowering): { first: Expression; again: Expression } {
  if (subject.kind === 'name') return { first: subject, again: subject }
  const { at } = subject
  const again: Expression = { kind: 'name', name: lower.ownName(), at }
  return {
    first: { kind: 'assign', target: again, operator: '=', value: subject, declares: true, type: null, at },
    again,
  }
}
