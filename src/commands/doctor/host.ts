import { type Check, failed, ok, skipped, warning } from '../../core/check.ts'
import { UserError } from '../../core/errors.ts'
import type { HostError } from '../../core/host-error.ts'
import { checkUrl } from '../../core/url.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'

const where = 'Code host'
const rights = 'Permissions'
/** What a job on GitHub has to be given. */
const needed = 'Give the job permissions: contents: read, pull-requests: write.'

/** The code host’s token, and what it may do as far as reading tells. */
export async function hostChecks(settings: Settings, { env, event, toolVersion }: Runtime): Promise<Check[]> {
  const [owner, repo, ...rest] = (event.repository ?? env.GITHUB_REPOSITORY ?? '').split('/')
  if (settings.platform === 'local' || !owner || !repo || rest.length > 0)
    return [skipped(where, 'None here: results go to the terminal and to files.')]
  const { token } = settings
  if (token === null)
    return [
      warning(
        where,
        'There is no token, so nothing is posted.',
        'Set SEMGREP_ASSISTANT_TOKEN, or the action’s input token.',
      ),
    ]
  try {
    const apiUrl = checkUrl('api-url', settings['api-url'] ?? env.GITHUB_API_URL ?? 'https://api.github.com')
    const { inspectToken } = await import('../../platforms/github/inspect.ts')
    const number = event.pull?.number ?? null
    const facts = await inspectToken(
      { token, apiUrl, owner, repo, number },
      `semgrep-assistant/${toolVersion}`,
    )
    if (facts.repository !== null) return [failed(where, ...refusal(facts.repository, `${owner}/${repo}`))]
    if (facts.pull) return [failed(where, ...refusal(facts.pull, `pull request ${number}`))]
    const seen = number === null ? '' : `, pull request ${number}`
    return [ok(where, `The token reads ${owner}/${repo}${seen}`), permissions(facts)]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [failed(where, error.message, error.cure ?? 'Check token and api-url.')]
  }
}

function refusal({ kind, message }: HostError, what: string): [detail: string, cure: string] {
  switch (kind) {
    case 'authentication':
      return ['GitHub refuses the token.', 'Set token to one that is valid.']
    case 'forbidden':
    case 'not found':
      return [`The token may not read ${what}.`, needed]
    case 'invalid':
    case 'too large':
    case 'rate limit':
    case 'unavailable':
    case 'unreachable':
      return [`GitHub did not answer: ${message}.`, 'Try again, and check api-url and network.']
  }
}

/** Only classic tokens say what they may do; of others it shows when something is written. */
function permissions({ scopes, isPrivate }: { scopes: string[] | null; isPrivate: boolean }): Check {
  if (scopes === null) {
    const detail = 'GitHub tells nobody what this kind of token may write: it shows when something is posted.'
    return skipped(
      rights,
      detail,
      `${needed} With contents: write threads are resolved, with checks: write there is a neutral check.`,
    )
  }
  const enough = scopes.includes('repo') || (!isPrivate && scopes.includes('public_repo'))
  const scope = isPrivate ? 'repo' : 'public_repo'
  return enough
    ? ok(rights, `A classic token with the scope ${scope}, as far as its owner may`)
    : failed(
        rights,
        `A classic token without the scope ${scope}: it cannot comment.`,
        `Make one with the scope ${scope}.`,
      )
}
