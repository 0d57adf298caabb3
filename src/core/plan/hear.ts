import type { PersonsWord } from '../decision.ts'
import type { Reply } from '../platform.ts'
import type { MarkedFinding } from './mark.ts'
import { type Audience, lastWord, type Objection, type Said } from './word.ts'

/** What people said of a finding, and what of it counts. */
export interface Heard {
  /** Null where nothing counts. */
  said: PersonsWord | null
  /** The last word, if it does not count. */
  objected: { said: Said; objection: Exclude<Objection, null> | 'other code' } | null
  /** For the mark. */
  mark: MarkedFinding['heard']
}

export const silence: Heard = { said: null, objected: null, mark: null }

/**
 * Reads the replies to a finding's comment. A word is about the code that the comment spoke of when it was said, so a new one
 * counts if the mark still has the digest of the code as it is now, and an old one as long as that stays so.
 */
export function hear(marked: MarkedFinding, replies: Reply[], code: string, audience: Audience): Heard {
  const last = lastWord(replies, audience)
  if (last === null) return silence
  const { said, objection } = last
  if (objection !== null)
    return { said: null, objected: { said, objection }, mark: { id: said.id, code: '', counts: false } }
  const before = marked.heard?.id === said.id && marked.heard.code !== '' ? marked.heard : null
  const counts =
    code !== '' && (before === null ? marked.code === code : before.counts && before.code === code)
  return {
    said: counts ? said : null,
    objected: counts ? null : { said, objection: 'other code' },
    mark: before ?? { id: said.id, code: code === '' ? marked.code : code, counts },
  }
}
