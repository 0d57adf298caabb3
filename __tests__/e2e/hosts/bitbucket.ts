import { type FakeBitbucket, type FakeBitbucketOptions, fakeBitbucket } from '../../contract/bitbucket.ts'
import type { Host } from './host.ts'

export interface BitbucketOptions extends Pick<FakeBitbucketOptions, 'tokenKind' | 'admin' | 'members'> {
  token?: string
  /** The account of the token. */
  account?: string
  started?: (fake: FakeBitbucket) => void
}

/** Bitbucket Cloud: the program as a command line in a step of a pipeline. */
export function bitbucketHost({
  token = 'ATCTTplanted0123456789abcdefghijklmnop',
  account = 'semgrep-assistant',
  started,
  ...more
}: BitbucketOptions = {}): Host {
  return {
    name: 'Bitbucket Cloud',
    token,
    account,
    checkout: 'merge',
    runsWhenReady: false,
    outsideTheDiff: 'file',
    suggestion: null,
    async start(options) {
      // An API token goes with the address of its account before it.
      const fake = await fakeBitbucket({ ...options, ...more, token: token.replace(/^.*:/, '') })
      started?.(fake)
      return fake
    },
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
}

/** With an access token that may administer the repository, so that people are heard. */
export const bitbucket: Host = bitbucketHost({ admin: true })
