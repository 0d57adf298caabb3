import { fakeGitLab } from '../../contract/gitlab.ts'
import type { Host } from './host.ts'

/** GitLab: a job in a pipeline for merge requests. */
export const gitLab: Host = {
  name: 'GitLab',
  token: 'glpat-planted0123456789abcd',
  account: 'project_1_bot_planted',
  checkout: 'head',
  outsideTheDiff: 'file',
  start: fakeGitLab,
  variables: ({ fake, base, head, checkedOut, fork, draft, isPublic }) => ({
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_API_V4_URL: fake.url,
    CI_SERVER_URL: 'https://gitlab.example',
    CI_PROJECT_ID: fork ? '2' : '1',
    CI_PROJECT_PATH: fork ? 'author/shop' : 'shop/shop',
    CI_PROJECT_VISIBILITY: isPublic ? 'public' : 'private',
    CI_DEFAULT_BRANCH: 'main',
    CI_COMMIT_SHA: checkedOut,
    CI_JOB_TOKEN: 'glcbt-planted0123456789',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
    CI_MERGE_REQUEST_TITLE: draft ? 'Draft: a change' : 'A change',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: checkedOut === head ? '' : head,
    CI_MERGE_REQUEST_PROJECT_ID: '1',
    CI_MERGE_REQUEST_PROJECT_PATH: 'shop/shop',
    CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.example/shop/shop',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: fork ? '2' : '1',
  }),
}
