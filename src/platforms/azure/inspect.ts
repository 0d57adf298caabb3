import * as z from 'zod'
import type { PullRequest } from '../../core/event.ts'
import type { HostAddress, Inspection } from '../../system/host-connection.ts'
import { addressOf } from './address.ts'
import { AzureChange, type Repository } from './change.ts'
import { AzureClient } from './client.ts'
import { hostError } from './errors.ts'

const Evaluated = z.object({ value: z.array(z.boolean()) })

/** Git Repositories, and the bit PullRequestContribute. https://learn.microsoft.com/azure/devops/organizations/security/namespace-reference */
const gitRepositories = '2e9eb7ed-3c0a-47d4-87c1-0ffdf275fd87'
const contribute = 16_384

const needed =
  'Give the build service “Contribute to pull requests” (Project settings > Repositories > Security), or set token to a personal access token with the scopes Code (read & write), Code (status) and Project and Team (read).'

/** Asks with reads alone. */
export async function inspect(address: HostAddress, pull: PullRequest | null): Promise<Inspection> {
  const client = new AzureClient(addressOf(address, pull?.number ?? 0), address.userAgent)
  const change = new AzureChange(client, () => pull?.head ?? '')
  const known: Inspection = {
    host: 'Azure DevOps',
    repository: null,
    change: undefined,
    mayWrite: null,
    detail: 'Azure DevOps does not tell what this token may write: it shows when something is posted.',
    cure: needed,
  }
  let rights: Inspection
  try {
    rights = { ...known, ...(await rightsOf(client, await change.repository())) }
  } catch (thrown) {
    return { ...known, repository: hostError(thrown) }
  }
  if (pull === null) return rights
  try {
    await change.pull()
    return { ...rights, change: null }
  } catch (thrown) {
    return { ...rights, change: hostError(thrown) }
  }
}

/** Evaluated for whom the token is. https://learn.microsoft.com/rest/api/azure/devops/security/permissions/has-permissions */
async function rightsOf(
  client: AzureClient,
  { id, project }: Repository,
): Promise<Partial<Pick<Inspection, 'mayWrite' | 'detail'>>> {
  try {
    const query = { tokens: `repoV2/${project.id}/${id}` }
    const { value } = await client.get(Evaluated, `permissions/${gitRepositories}/${contribute}`, query)
    const [mayWrite] = value
    if (mayWrite === undefined) return {}
    return mayWrite
      ? { mayWrite, detail: 'It may contribute to pull requests, as far as the scopes of the token go' }
      : { mayWrite, detail: 'It lacks the permission “Contribute to pull requests”: it cannot comment.' }
  } catch (thrown) {
    hostError(thrown)
    return {}
  }
}
