import * as z from 'zod'
import type { AzureClient } from './client.ts'
import { hostError } from './errors.ts'

const Project = z.object({ defaultTeam: z.object({ id: z.string() }).nullish() })
const Members = z.object({
  value: z.array(z.object({ identity: z.object({ id: z.string(), isContainer: z.boolean().nullish() }) })),
})

/** https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-team-members-with-extended-properties */
const pageSize = 500

/**
 * Whether an account is in the project's default team, whose members may contribute. What an account may do is evaluated for
 * the caller alone, and lists of rights are shown to administrators only. Null where a token may not see the team, and where
 * the team holds groups that an account might be in.
 */
export function teamOf(
  client: AzureClient,
  project: () => Promise<string>,
): (id: string) => Promise<boolean | null> {
  let members: Promise<Team | null> | null = null
  return async (id) => {
    members ??= readTeam(client, project)
    const team = await members
    if (team === null) return null
    return team.people.has(id.toLowerCase()) || (team.hasGroups ? null : false)
  }
}

interface Team {
  people: Set<string>
  hasGroups: boolean
}

async function readTeam(client: AzureClient, project: () => Promise<string>): Promise<Team | null> {
  const people = new Set<string>()
  let hasGroups = false
  try {
    const id = await project()
    const team = (await client.get(Project, `projects/${id}`)).defaultTeam?.id
    if (team === undefined) return null
    for (let skip = 0; ; skip += pageSize) {
      const query = { $top: `${pageSize}`, $skip: `${skip}` }
      const { value } = await client.get(Members, `projects/${id}/teams/${team}/members`, query)
      for (const { identity } of value) {
        if (identity.isContainer === true) hasGroups = true
        else people.add(identity.id.toLowerCase())
      }
      if (value.length < pageSize) return { people, hasGroups }
    }
  } catch (thrown) {
    hostError(thrown)
    return null
  }
}
