import * as z from 'zod'
import type { Account } from '../../core/platform.ts'

/**
 * Somebody who wrote something. Names are not unique and change; the id in braces does neither. Tokens of a repository, project or
 * workspace, and apps, have a type of their own. https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens
 */
export const User = z.object({
  uuid: z.string().min(1),
  type: z.string().nullish(),
  display_name: z.string().nullish(),
  nickname: z.string().nullish(),
})
export type User = z.infer<typeof User>

export function accountOf({ uuid, type, display_name, nickname }: User): Account {
  const name = display_name || nickname
  return { login: uuid, ...(name ? { name } : {}), kind: type === 'user' ? 'person' : 'program' }
}
