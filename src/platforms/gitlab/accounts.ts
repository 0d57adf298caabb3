import { isListed, sameLogin } from '../../core/plan/word.ts'
import type { Account } from '../../core/platform.ts'

/** Whose comments count as ours. */
export interface Self {
  /** Who the token is. */
  account: string
  formerAccounts: readonly string[]
}

/**
 * Bots of access tokens, service accounts, and the server's own; no person can have such a name.
 * https://docs.gitlab.com/user/project/settings/project_access_tokens#bot-users-for-projects
 */
const programs =
  /^(?:project|group)_\d+_bot(?:\d*|_[\da-z]+)$|^service_account_|^(?:alert|support|visual-review)-bot$|^gitlab-[a-z-]+-bot$|^gitlabduo$/i

/** What remains of accounts that are deleted. https://docs.gitlab.com/user/profile/account/delete_account#associated-records */
const ghost = /^ghost\d*$/i

/** Null for one that is gone. */
export function accountOf(user: { username: string } | null | undefined): Account | null {
  if (user === null || user === undefined || ghost.test(user.username)) return null
  return { login: user.username, kind: programs.test(user.username) ? 'program' : 'person' }
}

export function isOurs(
  user: { username: string } | null | undefined,
  { account, formerAccounts }: Self,
): boolean {
  if (user === null || user === undefined) return false
  return (
    sameLogin(user.username, account) || isListed({ login: user.username, kind: 'person' }, formerAccounts)
  )
}
