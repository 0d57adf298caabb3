import { GitStatusState } from 'azure-devops-node-api/interfaces/GitInterfaces.js'
import * as z from 'zod'
import type { Published, Results, RunState } from '../../core/host/results.ts'
import { oneLine } from '../../core/text/encode.ts'
import type { AzureChange } from './change.ts'
import type { AzureClient } from './client.ts'
import { hostError } from './errors.ts'

const genre = 'semgrep-assistant'

const Status = z.object({
  id: z.int(),
  state: z.string(),
  description: z.string().nullish(),
  iterationId: z.int().nullish(),
  context: z.object({ name: z.string().nullish(), genre: z.string().nullish() }).nullish(),
})

/** A status that a branch policy requires passes when it succeeded: what was not analyzed is an error, since nobody knows. */
const states: Record<RunState, GitStatusState> = {
  passed: GitStatusState.Succeeded,
  failed: GitStatusState.Failed,
  incomplete: GitStatusState.Error,
}

/**
 * Shows how the run ended as a status of the pull request, written only where the last one of this push says something else.
 * https://learn.microsoft.com/azure/devops/repos/git/pull-request-status
 */
export async function showStatus(
  client: AzureClient,
  change: AzureChange,
  { name, state, headline }: Results,
  targetUrl: string | null,
): Promise<Published> {
  const description = oneLine(headline, 250)
  try {
    const iterationId = (await change.iteration())?.id
    const all = await client.list(Status, (git, { project, repository, number }) =>
      git.getPullRequestStatuses(repository, number, project),
    )
    const last = all
      .filter(({ context, iterationId: of }) => {
        return context?.genre === genre && context.name === name && (of ?? undefined) === iterationId
      })
      .sort((a, b) => a.id - b.id)
      .at(-1)
    if (last?.state.toLowerCase() === wordFor(state) && last.description === description) return published()
    // The last one of a name counts, so that the same said twice is said once.
    await client.repeatable((git, { project, repository, number }) =>
      git.createPullRequestStatus(
        {
          context: { genre, name },
          state: states[state],
          description,
          ...(targetUrl !== null && { targetUrl }),
          ...(iterationId !== undefined && { iterationId }),
        },
        repository,
        number,
        project,
      ),
    )
    return published()
  } catch (thrown) {
    return published(`The status of the pull request could not be written: ${hostError(thrown).message}.`)
  }
}

function wordFor(state: RunState): string {
  return GitStatusState[states[state]].toLowerCase()
}

/** A step that succeeded with issues is the pipeline's third colour, and the status is none. */
function published(...notes: string[]): Published {
  return { neutral: false, notes }
}
