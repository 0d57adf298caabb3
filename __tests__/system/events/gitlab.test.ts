import { describe, expect, test } from '@jest/globals'
import { readGitLab } from '../../../src/system/events/gitlab.ts'

const [base, head, merge] = ['b'.repeat(40), 'h'.repeat(40), 'm'.repeat(40)]
const job = {
  GITLAB_CI: 'true',
  CI_PIPELINE_SOURCE: 'push',
  CI_DEFAULT_BRANCH: 'main',
  CI_PROJECT_ID: '1',
  CI_PROJECT_PATH: 'shop/shop',
  CI_PROJECT_VISIBILITY: 'private',
  CI_COMMIT_SHA: head,
}
const request = {
  ...job,
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
  CI_MERGE_REQUEST_TITLE: 'A change',
  CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
  CI_MERGE_REQUEST_PROJECT_ID: '1',
  CI_MERGE_REQUEST_PROJECT_PATH: 'shop/shop',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
}

describe('the event of a job', () => {
  test.each<[string, NodeJS.ProcessEnv, object]>([
    ['a push', job, { kind: 'tree', name: 'push', repository: 'shop/shop', isPublic: false }],
    ['a schedule', { ...job, CI_PIPELINE_SOURCE: 'schedule' }, { kind: 'tree', name: 'schedule' }],
    ['of an older server', { ...job, CI_PIPELINE_SOURCE: undefined }, { kind: 'tree', name: 'unknown' }],
    ['of a public project', { ...job, CI_PROJECT_VISIBILITY: 'public' }, { isPublic: true }],
    ['of an internal project', { ...job, CI_PROJECT_VISIBILITY: 'internal' }, { isPublic: false }],
    [
      'a merge request',
      request,
      {
        kind: 'change',
        fromFork: false,
        keyless: false,
        base,
        defaultBranch: 'main',
        pull: { number: 7, base, head, draft: false, queued: false },
      },
    ],
    [
      'merged results: what is reviewed is the head of the branch',
      { ...request, CI_COMMIT_SHA: merge, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head },
      { pull: { number: 7, base, head, draft: false, queued: false } },
    ],
    [
      'a merge train',
      { ...request, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' },
      { kind: 'queue', pull: { number: 7, base, head, draft: false, queued: true } },
    ],
    [
      'a fork, in its own project',
      {
        ...request,
        CI_PROJECT_ID: '2',
        CI_PROJECT_PATH: 'ada/shop',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
      },
      { fromFork: true, keyless: true, repository: 'shop/shop' },
    ],
    [
      'a fork, in the project that it is for',
      { ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' },
      { fromFork: true, keyless: false, repository: 'shop/shop' },
    ],
    [
      'nothing that says where it comes from',
      { ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '' },
      { fromFork: true },
    ],
    ['a number that is none', { ...request, CI_MERGE_REQUEST_IID: 'x' }, { kind: 'tree' }],
  ])('%s', (_, env, event) => {
    expect(readGitLab(env)).toMatchObject({ host: 'gitlab', ...event })
  })

  test.each([
    ['Draft: a change', true],
    ['[Draft] a change', true],
    ['(draft) a change', true],
    ['  draft: a change', true],
    ['Drafts of a change', false],
    ['A draft: change', false],
  ])('the title %j is that of a draft: %s', (title, draft) => {
    expect(readGitLab({ ...request, CI_MERGE_REQUEST_TITLE: title })?.pull?.draft).toBe(draft)
  })

  test('a draft by its variable', () => {
    expect(readGitLab({ ...request, CI_MERGE_REQUEST_DRAFT: 'true' })?.pull?.draft).toBe(true)
  })

  test('none elsewhere', () => {
    expect(readGitLab({ CI: 'true', CI_PIPELINE_SOURCE: 'push' })).toBeNull()
  })
})
