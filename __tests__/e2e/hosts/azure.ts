import { type FakeAzureDevOps, fakeAzureDevOps } from '../../contract/azure-devops.ts'
import type { FakeHost } from '../../contract/fake-host.ts'
import type { Host } from './host.ts'

const account = 'Build\\2e5f6a70-0000-4000-8000-5a1e0b0c0d0e'

/** Azure DevOps: the program as a step of a job that a branch policy started. */
export const azureDevOps: Host = {
  name: 'Azure DevOps',
  // As long and as random as a personal access token, in letters that no secret scanner takes for one.
  token: 'plantedplantedplantedplantedplantedplantedplantedabcd',
  account,
  checkout: 'merge',
  outsideTheDiff: 'file',
  start: async (options) => asHost(await fakeAzureDevOps({ ...options, account })),
  variables({ fake, head, fork }) {
    return {
      TF_BUILD: 'True',
      BUILD_REPOSITORY_PROVIDER: 'TfsGit',
      BUILD_REASON: 'PullRequest',
      BUILD_REPOSITORY_NAME: 'shop',
      BUILD_BUILDID: '41',
      SYSTEM_TEAMPROJECT: 'shop',
      SYSTEM_COLLECTIONURI: fake.url,
      SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
      SYSTEM_PULLREQUEST_ISFORK: fork ? 'True' : 'False',
    }
  },
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
