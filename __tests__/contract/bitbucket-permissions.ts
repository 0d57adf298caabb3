import { accountBody, displayName, repositoryReference, repositoryUrl } from './bitbucket-bodies.ts'
import { lacksAccess, notFound, Refusal } from './bitbucket-model.ts'
import { page } from './bitbucket-pages.ts'
import type { Route } from './bitbucket-rest.ts'

const ranks = ['none', 'read', 'write', 'admin']

/** "Only users with admin permission for the repository may access this resource." */
export const permissionRoutes: Record<string, Route> = {
  // What an account has by itself; a group's permission is none of these.
  'GET /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}'(call) {
    if (!call.world.options.admin) throw call.world.lacks('repository:admin')
    const id = call.parameters.selected_user_id ?? ''
    const account = call.world.accountById(id)
    if (account === null) throw notFound(`User ${id}`)
    const href = `${repositoryUrl(call)}/permissions-config/users/${account.accountId}`
    const json = {
      type: 'repository_user_permission',
      permission: call.world.explicitRight(account) ?? 'none',
      user: accountBody(call, account),
      links: { self: { href } },
    }
    return { status: 200, json }
  },
  'GET /workspaces/{workspace}/permissions/repositories/{repo_slug}'(call) {
    const { world, place, query } = call
    if (!world.options.admin) throw lacksAccess()
    const url = `${place.api}/workspaces/${world.workspace.slug}/permissions/repositories/${world.repository.slug}`
    const wanted = matching(query.get('q'))
    const rights = world.effectiveRights().filter(([, right]) => wanted(right))
    return page(rights, { url, query }, ([account, permission]) => ({
      type: 'repository_permission',
      permission,
      // As in the official example: neither nickname nor account_id.
      user: { type: account.type, uuid: account.uuid, display_name: displayName(account) },
      repository: repositoryReference(call),
    }))
  },
}

// Of the language of filters, what the description shows: `permission>"read"`.
function matching(q: string | null): (right: string) => boolean {
  if (q === null) return () => true
  const [, sign, right = ''] = /^permission\s*(>=?|=)\s*"(\w+)"$/.exec(q.trim()) ?? []
  const rank = ranks.indexOf(right)
  if (sign === undefined || rank === -1) throw new Refusal(400, `Invalid query: ${q}`)
  if (sign === '=') return (each) => each === right
  return (each) => ranks.indexOf(each) > rank || (sign === '>=' && each === right)
}
