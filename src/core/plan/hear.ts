import type { PersonsWord } from '../decision.ts'
import type { Reply } from '../platform.ts'
import { type MarkedFinding, maxHeard } from './mark.ts'
import { type Audience, type Objected, objectionTo, readWord, type Said } from './word.ts'

/** What people said of a finding, and what of it counts. */
export interface Heard {
  /** Null where nothing counts. */
  said: PersonsWord | null
  /** The last word, if it does not count. */
  objected: Objected | null
  /** For the mark. */
  mark: MarkedFinding['heard']
}

export const silence: Heard = { said: null, objected: null, mark: [] }

/**
 * Reads the replies to a finding's comment. A word is about the code that the comment spoke of when it was first heard, and
 * counts while the code is that; a word from before our comment was last written that the mark does not know was said of code
 * that nobody can name any more. The last word that counts wins: one without effect does not undo an earlier one that has it.
 */
export function hear(
  marked: Pick<MarkedFinding, 'heard' | 'code'>,
  replies: Reply[],
  code: string,
  audience: Audience,
): Heard {
  const known = new Map(marked.heard.map(({ id, code }) => [id, code]))
  const counted: Said[] = []
  let objected: Objected | null = null
  for (const reply of replies) {
    const word = readWord(reply, audience)
    const may = word === null ? false : audience.admitted.get(word.by)
    // Whom the host says nothing about is remembered, so that what was said keeps its code, but not heard.
    if (word === null || may === false || may === undefined) continue
    if (!known.has(word.id)) {
      if (known.size >= maxHeard) continue
      known.set(word.id, reply.createdAt > audience.writtenAt ? marked.code : '')
    }
    if (may === null) continue
    const objection = objectionTo(word, reply, audience)
    const current = code !== '' && known.get(word.id) === code
    if (objection === null && current) {
      counted.push(word)
      objected = null
    } else objected = { said: word, objection: objection ?? 'other code' }
  }
  // Who agrees with what a person said takes nothing back.
  const said = counted.reduce<Said | null>(
    (before, word) =>
      word.word === 'agree' && (before?.word === 'fp' || before?.word === 'ar') ? before : word,
    null,
  )
  return { said, objected, mark: [...known].map(([id, about]) => ({ id, code: about })) }
}
