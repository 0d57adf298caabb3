import type { Account, Reply } from '../platform.ts'
import { oneLine } from '../text/encode.ts'

/** What a person can say of a finding: false positive, accepted risk, open again, or yes and no to what we said. */
export const words = ['fp', 'ar', 'open', 'agree', 'disagree'] as const
export type Word = (typeof words)[number]

/** A reply that says one. */
export interface Said {
  id: string
  word: Word
  /** The account's login. */
  by: string
  /** What people know that account by. */
  name: string
  reason: string
}

/** Why a word does not count; null where it does. */
export type Objection = 'edited' | 'no reason' | 'author' | null

/** A word that does not count, with the reason. */
export interface Objected {
  said: Said
  objection: Exclude<Objection, null> | 'other code'
}

const forms: [RegExp, Word][] = [
  [/^\/fp(?=[\s:,.]|$)[:,.]?/i, 'fp'],
  [/^\/ar(?=[\s:,.]|$)[:,.]?/i, 'ar'],
  [/^\/open(?=[\s:,.]|$)[:,.]?/i, 'open'],
  [/^\/semgrep\s+assistant\s+agree(?=[\s:,.]|$)[:,.]?/i, 'agree'],
  [/^\/semgrep\s+assistant\s+disagree(?=[\s:,.]|$)[:,.]?/i, 'disagree'],
]

/**
 * Reads a reply: a word counts only as the first thing that it says. Null for everything else, for programs, and for a word
 * about another finding of the comment (`/fp #2 REASON`).
 */
export function readWord(
  { id, body, author }: Reply,
  { number, of }: Pick<Audience, 'number' | 'of'>,
): Said | null {
  if (author === null || author.kind === 'program') return null
  const text = body.trim()
  for (const [form, word] of forms) {
    const match = form.exec(text)
    if (match === null) continue
    const rest = text.slice(match[0].length).trim()
    const numbered = /^#(\d{1,3})(?:[.:)]?\s+|$)/.exec(rest)
    if (numbered !== null && of > 1 && Number(numbered[1]) !== number) return null
    const reason = numbered === null ? rest : rest.slice(numbered[0].length)
    const { login, name = login } = author
    return { id, word, by: login, name: oneLine(name, 100), reason: oneLine(reason, 300) }
  }
  return null
}

/** Accounts that said something in these replies, each once, the last ones first. */
export function speakers(replies: Reply[]): string[] {
  const words = replies.flatMap((reply) => readWord(reply, { number: 1, of: 1 }) ?? [])
  return [...new Set(words.reverse().map(({ by }) => by))]
}

export interface Audience {
  /** Whether the host lets an account triage; null where it did not say. */
  admitted: ReadonlyMap<string, boolean | null>
  /** Who proposed the change; null where the account is gone. */
  author: string | null
  /** The policy blocks on the finding: then its author cannot clear it. */
  blocks: boolean
  /** When our comment was last written, by the host's clock. */
  writtenAt: string
  /** The finding's number in its comment, and how many the comment shows. */
  number: number
  of: number
}

/** Why a word does not count; null where nothing speaks against it. */
export function objectionTo(
  { word, by, reason }: Said,
  { edited }: Reply,
  { author, blocks }: Audience,
): Objection {
  if (edited) return 'edited'
  if (isRelease({ word }) && blocks && author !== null && sameLogin(by, author)) return 'author'
  return (word === 'fp' || word === 'ar') && !/\p{L}/u.test(reason) ? 'no reason' : null
}

/** Whether a word lets go of what the change silences. */
export function isRelease({ word }: Pick<Said, 'word'>): boolean {
  return word === 'fp' || word === 'ar' || word === 'agree'
}

/** Hosts take logins for the same whatever their case. */
export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Whether an account is one of these. */
export function isListed({ login }: Account, logins: readonly string[]): boolean {
  return logins.some((each) => sameLogin(each, login))
}
