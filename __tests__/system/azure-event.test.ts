import { expect, test } from '@jest/globals'
import { readEvent } from '../../src/system/event.ts'

const job = {
  TF_BUILD: 'True',
  BUILD_REPOSITORY_PROVIDER: 'TfsGit',
  BUILD_REASON: 'PullRequest',
  BUILD_REPOSITORY_NAME: 'api',
  SYSTEM_TEAMPROJECT: 'The shop',
  SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
  SYSTEM_PULLREQUEST_SOURCECOMMITID: 'c0ffee',
  SYSTEM_PULLREQUEST_ISFORK: 'False',
}

test.each<[string, Record<string, string>, object]>([
  [
    'a pull request',
    {},
    {
      ...{ host: 'azure', kind: 'change', repository: 'The shop/api', fromFork: false, keyless: false },
      pull: { number: 7, base: null, head: 'c0ffee', draft: false, queued: false },
    },
  ],
  ['a fork', { SYSTEM_PULLREQUEST_ISFORK: 'True' }, { fromFork: true, keyless: true }],
  ['nobody says whether it is a fork', { SYSTEM_PULLREQUEST_ISFORK: '' }, { fromFork: true }],
  [
    'a branch',
    { SYSTEM_PULLREQUEST_PULLREQUESTID: '', BUILD_REASON: 'IndividualCI' },
    { host: 'azure', kind: 'tree', pull: null },
  ],
  [
    'a macro that nobody filled in',
    { SYSTEM_PULLREQUEST_PULLREQUESTID: '$(System.PullRequest.PullRequestId)' },
    { kind: 'tree', pull: null },
  ],
  [
    'a repository of another host',
    { BUILD_REPOSITORY_PROVIDER: 'GitHub' },
    { host: null, inPipeline: true, pull: null },
  ],
])('%s', (_, env, event) => {
  expect(readEvent({ ...job, ...env })).toMatchObject(event)
})
