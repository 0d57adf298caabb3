import type { Edit, OfferedFix } from './fix.ts'
import { touching } from './places.ts'

/** A finding's fix, and which other findings it was seen to remove. */
export interface Proposal {
  fingerprint: string
  fix: OfferedFix
  removes: readonly string[]
}

/** What is offered: one's own fix, another finding's that removes this one too, or nothing, and why. */
export type Choice = { fix: OfferedFix } | { fixedWith: string } | { dropped: string }

/**
 * Which fixes are offered, by fingerprint: those that remove most first, then in the order given. What another one removes gets none of
 * its own, and of two that touch the same lines only one can be taken.
 */
export function chooseFixes(proposals: readonly Proposal[]): Map<string, Choice> {
  const choices = new Map<string, Choice>()
  const taken: { fingerprint: string; edits: readonly Edit[] }[] = []
  const ordered = [...proposals].sort((a, b) => b.removes.length - a.removes.length)
  for (const { fingerprint, fix, removes } of ordered) {
    if (choices.has(fingerprint)) continue
    const inTheWay = taken.find(({ edits }) => inTheWayOf(edits, fix.edits))
    if (inTheWay !== undefined) {
      choices.set(fingerprint, { dropped: `it edits the same lines as the one for ${inTheWay.fingerprint}` })
      continue
    }
    choices.set(fingerprint, { fix })
    taken.push({ fingerprint, edits: fix.edits })
    for (const other of removes) if (!choices.has(other)) choices.set(other, { fixedWith: fingerprint })
  }
  return choices
}

/** Both may add the same import: what two fixes have in common is in nobody's way. */
function inTheWayOf(some: readonly Edit[], others: readonly Edit[]): boolean {
  const is = (edit: Edit) => JSON.stringify([edit.path, edit.from, edit.to, edit.lines])
  const shared = new Set(some.map(is).filter((each) => others.some((edit) => is(edit) === each)))
  const own = (edits: readonly Edit[]) => edits.filter((edit) => !shared.has(is(edit)))
  return touching(own(some), others) || touching(some, own(others))
}
