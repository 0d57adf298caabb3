import type { Account, Reply } from '../platform.ts'
import { oneLine } from '../text/encode.ts'

/** What a person can say of a finding: false positive, accepted risk, open again, or yes and no to what we said. */
export const words = ['fp', 'ar', 'open', 'agree', 'disagree'] as const
export type Word = (typeof words)[number]

/** A reply that says one. */
export interface Said {
  id: string
  word: Word
  by: string
  reason: string
  /** The finding's number in a comment that shows several; null for all of them. */
  number: number | null
}

/** Why a word does not count; null where it does. */
export type Objection = 'edited' | 'no reason' | 'author' | null

const forms: [RegExp, Word][] = [
  [/^\/fp(?![\w-])/i, 'fp'],
  [/^\/ar(?![\w-])/i, 'ar'],
  [/^\/open(?![\w-])/i, 'open'],
  [/^\/semgrep\s+assistant\s+agree(?![\w-])/i, 'agree'],
  [/^\/semgrep\s+assistant\s+disagree(?![\w-])/i, 'disagree'],
]

/** Reads a reply: a word counts only as the first thing that it says. Null for everything else, and for programs. */
export function readWord({ id, body, author }: Reply): Said | null {
  if (author === null || author.kind === 'program') return null
  const text = body.trim()
  for (const [form, word] of forms) {
    const match = form.exec(text)
    if (match === null) continue
    const rest = text.slice(match[0].length).trim()
    const numbered = /^#?(\d{1,3})(?:[.:)]?\s+|$)/.exec(rest)
    return {
      id,
      word,
      by: author.login,
      reason: oneLine(numbered ? rest.slice(numbered[0].length) : rest, 300),
      number: numbered ? Number(numbered[1]) : null,
    }
  }
  return null
}

/** Accounts that said something in these replies, each once. */
export function speakers(replies: Reply[]): string[] {
  return [...new Set(replies.flatMap((reply) => readWord(reply)?.by ?? []))]
}

export interface Audience {
  /** Accounts that the host lets triage. */
  admitted: ReadonlySet<string>
  /** Who proposed the change. */
  author: string | null
  /** The policy blocks on the finding: then its author cannot clear it. */
  blocks: boolean
  /** The finding's number in its comment, and how many the comment shows. */
  number: number
}

/**
 * The last word about a finding from an account that may have one, with what speaks against it. A word without effect does
 * not undo an earlier one that had it.
 */
export function lastWord(replies: Reply[], audience: Audience): { said: Said; objection: Objection } | null {
  let last: { said: Said; objection: Objection } | null = null
  for (const reply of replies) {
    const said = readWord(reply)
    if (said === null || !audience.admitted.has(said.by)) continue
    if (said.number !== null && said.number !== audience.number) continue
    const objection = objectionTo(said, reply, audience)
    if (objection === null || last === null || last.objection !== null) last = { said, objection }
  }
  return last
}

function objectionTo({ word, by, reason }: Said, { edited }: Reply, { author, blocks }: Audience): Objection {
  if (edited) return 'edited'
  const clears = word === 'fp' || word === 'ar' || word === 'agree'
  if (clears && blocks && (author === null || sameLogin(by, author))) return 'author'
  return (word === 'fp' || word === 'ar') && reason === '' ? 'no reason' : null
}

/** Hosts take logins for the same whatever their case. */
export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Whether an account is one of these. */
export function isListed({ login }: Account, logins: readonly string[]): boolean {
  return logins.some((each) => sameLogin(each, login))
}
