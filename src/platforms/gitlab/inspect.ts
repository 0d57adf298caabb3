import * as z from 'zod'
import type { PullRequest } from '../../core/event.ts'
import type { HostAddress, Inspection } from '../../system/host-connection.ts'
import { addressOf } from './address.ts'
import { GitLabClient } from './client.ts'
import { hostError } from './errors.ts'
import { GitLabReader } from './read.ts'

const Token = z.object({ scopes: z.array(z.string()) })
const needed = 'Make a project access token with the role Developer and the scope api, and give it as token.'

/** Asks with reads alone. https://docs.gitlab.com/api/personal_access_tokens#get-single-personal-access-token */
export async function inspect(address: HostAddress, pull: PullRequest | null): Promise<Inspection> {
  const client = new GitLabClient(addressOf(address, pull?.number ?? 0), address.userAgent)
  const reader = new GitLabReader(client)
  const isJobToken = address.token === address.env.CI_JOB_TOKEN
  const known: Inspection = {
    host: 'GitLab',
    repository: null,
    change: undefined,
    mayWrite: null,
    detail: 'GitLab does not tell what this token may write: it shows when something is posted.',
    cure: needed,
  }
  if (isJobToken) return { ...known, mayWrite: false, detail: 'The job token (CI_JOB_TOKEN) cannot comment.' }
  try {
    await reader.project()
  } catch (thrown) {
    return { ...known, repository: hostError(thrown) }
  }
  const rights = { ...known, ...(await rightsOf(client, reader)) }
  if (pull === null) return rights
  try {
    await reader.mergeRequest()
    return { ...rights, change: null }
  } catch (thrown) {
    return { ...rights, change: hostError(thrown) }
  }
}

async function rightsOf(
  client: GitLabClient,
  reader: GitLabReader,
): Promise<Partial<Pick<Inspection, 'mayWrite' | 'detail'>>> {
  try {
    const { scopes } = await client.read(Token, async (api) => {
      const { body } = await api.users.requester.get('personal_access_tokens/self')
      return body
    })
    if (!scopes.includes('api'))
      return {
        mayWrite: false,
        detail: `A token without the scope api (${scopes.join(', ')}): it cannot comment.`,
      }
    const isDeveloper = await reader.mayWrite(await reader.account())
    if (isDeveloper === null) return {}
    return isDeveloper
      ? { mayWrite: true, detail: 'A token with the scope api, of a developer or more' }
      : {
          mayWrite: false,
          detail:
            'A token with the scope api, of an account that is no developer: it may comment at the most, not resolve.',
        }
  } catch (thrown) {
    hostError(thrown)
    return {}
  }
}
