import { createHmac, timingSafeEqual } from 'node:crypto'
import type { BitbucketAddress } from './address.ts'

const opening = '[semgrep-assistant-seal]: # ('
const closing = ')'

/**
 * Proof that a comment was written with our token. Bitbucket does not tell an access token of a repository, project or workspace who
 * it is, so such a run signs what it writes with a key made of the token, and knows its account by a comment that it signed.
 */
export interface Seal {
  /** Characters that it takes of a comment. */
  readonly length: number
  /** A body with its seal, a line that nobody sees, before the last line. */
  put(body: string): string
  /** Whether a body as Bitbucket has it was sealed for this pull request and is as it was then. */
  holds(body: string): boolean
}

/** Nobody can make a seal without the token; one cannot be taken to another pull request, but a body can be copied with it. */
export function sealOf({ authorization, workspace, repo, number }: BitbucketAddress): Seal {
  const key = createHmac('sha256', authorization).update('semgrep-assistant seal').digest()
  const digest = (body: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([workspace, repo, number, body.replaceAll('\r', '').trimEnd()]))
      .digest('hex')
  return {
    length: opening.length + 64 + closing.length + 1,
    put(body) {
      const lines = body.trimEnd().split('\n')
      const last = lines.pop() ?? ''
      return [...lines, `${opening}${digest(body)}${closing}`, last, ''].join('\n')
    },
    holds(body) {
      const found = Buffer.from(sealIn(body) ?? '', 'hex')
      const expected = Buffer.from(digest(withoutSeal(body)), 'hex')
      return found.length === expected.length && timingSafeEqual(found, expected)
    },
  }
}

/** A body as it was before it was sealed. */
export function withoutSeal(body: string): string {
  const lines = body.trimEnd().split('\n')
  if (sealIn(body) === null) return body
  lines.splice(-2, 1)
  return `${lines.join('\n')}\n`
}

function sealIn(body: string): string | null {
  const line = body.trimEnd().split('\n').at(-2)?.trimEnd() ?? ''
  return line.startsWith(opening) && line.endsWith(closing)
    ? line.slice(opening.length, -closing.length)
    : null
}
