import { fakeGitLab } from '../../contract/gitlab.ts'
import type { Host } from './host.ts'

/** GitLab: a job of a pipeline for merge requests. */
export const gitLab: Host = {
  name: 'GitLab',
  token: 'glpat-planted0123456789abcd',
  account: 'project_1_bot_0a1b2c',
  checkout: 'head',
  runsWhenReady: false,
  outsideTheDiff: 'file',
  suggestion: 'gitlab',
  start: fakeGitLab,
  variables({ fake, base, head, checkedOut, fork, draft, isPublic }) {
    return {
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_API_V4_URL: fake.url,
      CI_SERVER_URL: 'https://gitlab.example',
      CI_PROJECT_ID: '42',
      CI_PROJECT_PATH: 'shop/shop',
      CI_PROJECT_VISIBILITY: isPublic ? 'public' : 'private',
      CI_DEFAULT_BRANCH: 'main',
      CI_COMMIT_SHA: checkedOut,
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '42',
      CI_MERGE_REQUEST_PROJECT_PATH: 'shop/shop',
      CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.example/shop/shop',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: fork ? '43' : '42',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'feature',
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
      CI_MERGE_REQUEST_TITLE: draft ? 'Draft: A change' : 'A change',
    }
  },
}
