import {
  type FakeAzureDevOps,
  type FakeAzureDevOpsOptions,
  fakeAzureDevOps,
} from '../../contract/azure-devops.ts'
import type { FakeHost } from '../../contract/fake-host.ts'
import type { Host } from './host.ts'

const account = 'Build\\2e5f6a70-0000-4000-8000-5a1e0b0c0d0e'

/** Azure DevOps with what only its own tests ask for. */
export interface AzureHost extends Host {
  /** The fake that was started last. */
  fake(): FakeAzureDevOps
}

type Own = Pick<FakeAzureDevOpsOptions, 'form' | 'projectName' | 'signInPage' | 'tokenKind' | 'account'>

/** Azure DevOps: the program as a step of a job that a branch policy started. */
export function azureDevOps(own: Own = {}, token?: string): AzureHost {
  let last: FakeAzureDevOps | null = null
  const fake = () => {
    if (last === null) throw new Error('there is no fake yet')
    return last
  }
  return {
    name: 'Azure DevOps',
    // As long and as random as a personal access token, in letters that no secret scanner takes for one.
    token: token ?? 'plantedplantedplantedplantedplantedplantedplantedabcd',
    account: own.account ?? account,
    checkout: 'merge',
    runsWhenReady: false,
    outsideTheDiff: 'file',
    suggestion: 'azure',
    fake,
    async start(options) {
      last = await fakeAzureDevOps({ account, ...options, ...own })
      return asHost(last)
    },
    variables: ({ fake: { url }, head, fork }) => ({
      TF_BUILD: 'True',
      BUILD_REPOSITORY_PROVIDER: 'TfsGit',
      BUILD_REASON: 'PullRequest',
      BUILD_REPOSITORY_NAME: 'shop',
      BUILD_BUILDID: '41',
      SYSTEM_TEAMPROJECT: own.projectName ?? 'shop',
      SYSTEM_COLLECTIONURI: url,
      SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
      SYSTEM_PULLREQUEST_ISFORK: fork ? 'True' : 'False',
    }),
  }
}

/** Advice is closed from its beginning: only what somebody ended counts as resolved. */
function asHost(fake: FakeAzureDevOps): FakeHost {
  return {
    ...fake,
    threads: () =>
      fake.threads().map((thread) => ({
        ...thread,
        isResolved: thread.isResolved && (thread.status !== 'closed' || thread.resolvedBy === 'reviewer'),
      })),
  }
}
