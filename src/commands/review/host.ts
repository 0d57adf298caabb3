import { UserError } from '../../core/errors.ts'
import type { CodeHost } from '../../core/platform.ts'
import { checkUrl } from '../../core/url.ts'
import type { Settings } from '../../settings.ts'
import type { Event } from '../../system/event.ts'
import type { Git } from '../../system/git.ts'

/** The host on which the change is discussed; null with a note where nothing can be posted. */
export interface Hosted {
  host: CodeHost | null
  notes: string[]
}

/** Opens the code host of the event, in a chunk of its own. */
export async function openHost(
  settings: Settings,
  event: Event,
  env: NodeJS.ProcessEnv,
  git: Git,
  toolVersion: string,
): Promise<Hosted> {
  const { pull, repository } = event
  if (settings.platform === 'local') return { host: null, notes: [] }
  const [owner, repo, ...rest] = (repository ?? '').split('/')
  if (pull === null || !owner || !repo || rest.length > 0) {
    if (settings.platform === 'auto') return { host: null, notes: [] }
    throw new UserError(
      'platform github: this is no event of a pull request.',
      'Run it in a workflow on pull_request, or set platform to auto.',
    )
  }
  if (settings.token === null) {
    if (pull.queued)
      return {
        host: null,
        notes: ['There is no token, so what people said of findings is not heard: set token.'],
      }
    if (settings.post === 'none') return { host: null, notes: [] }
    return { host: null, notes: ['There is no token, so nothing is posted: set token.'] }
  }
  const apiUrl = checkUrl('api-url', settings['api-url'] ?? env.GITHUB_API_URL ?? 'https://api.github.com')
  const { openGitHub } = await import('../../platforms/github/index.ts')
  const options = {
    token: settings.token,
    secrets: [settings.token, settings['api-key'] ?? ''].filter((secret) => secret !== ''),
    apiUrl,
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    owner,
    repo,
    number: pull.number,
    base: pull.base,
    head: pull.head,
    queued: pull.queued,
    formerAccounts: listOf(settings['former-accounts']),
    userAgent: `semgrep-assistant/${toolVersion}`,
  }
  return { host: openGitHub(options, git), notes: [] }
}

function listOf(names: string | null): string[] {
  return (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
