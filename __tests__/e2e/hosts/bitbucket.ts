import { fakeBitbucket } from '../../contract/bitbucket.ts'
import type { Host } from './host.ts'

/** Bitbucket Cloud: the program as a command line in a step of a pipeline, with an access token that may administer the repository. */
export const bitbucket: Host = {
  name: 'Bitbucket Cloud',
  token: 'ATCTTplanted0123456789abcdefghijklmnop',
  account: 'semgrep-assistant',
  checkout: 'merge',
  outsideTheDiff: 'file',
  start: (options) => fakeBitbucket({ ...options, admin: true }),
  variables({ fake, base, head, isPublic }) {
    return {
      BITBUCKET_BUILD_NUMBER: '12',
      BITBUCKET_PR_ID: '7',
      BITBUCKET_REPO_FULL_NAME: 'shop/shop',
      BITBUCKET_REPO_IS_PRIVATE: String(!isPublic),
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_PR_DESTINATION_COMMIT: base.slice(0, 12),
      BITBUCKET_COMMIT: head,
      SEMGREP_ASSISTANT_API_URL: fake.url,
    }
  },
}
