import * as z from 'zod'
import { User } from './account.ts'
import type { BitbucketClient } from './client.ts'
import { hostError } from './errors.ts'

const Permission = z.object({ permission: z.string(), user: User.nullish() })

/**
 * Who may write, by id; null where the host does not say, which it does to administrators alone. Permissions are those that count,
 * groups included; whoever is not listed has none. One list for all is asked for once.
 */
export async function writers(client: BitbucketClient): Promise<ReadonlySet<string> | null> {
  try {
    const permissions = await client.list(Permission, (api, { path, query, signal }) =>
      api.GET('/workspaces/{workspace}/permissions/repositories/{repo_slug}', {
        params: { path, query: { ...query, q: 'permission>"read"' } },
        signal,
      }),
    )
    const may = permissions.filter(({ permission }) => permission === 'write' || permission === 'admin')
    return new Set(may.flatMap(({ user }) => (user == null ? [] : [user.uuid.toLowerCase()])))
  } catch (thrown) {
    hostError(thrown)
    return null
  }
}
