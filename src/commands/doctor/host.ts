import { type Check, failed, ok, skipped, warning } from '../../core/check.ts'
import { UserError } from '../../core/errors.ts'
import type { HostError } from '../../core/host-error.ts'
import type { Settings } from '../../settings.ts'
import type { Inspection } from '../../system/host-connection.ts'
import { addressOf, inspectorOf } from '../host.ts'
import type { Runtime } from '../runtime.ts'

const where = 'Code host'
const rights = 'Permissions'

/** The code host’s token, and what it may do as far as reading tells. */
export async function hostChecks(
  settings: Settings,
  { env, event, toolVersion }: Pick<Runtime, 'env' | 'event' | 'toolVersion'>,
): Promise<Check[]> {
  const repository = event.repository ?? env.GITHUB_REPOSITORY ?? ''
  if (settings.platform === 'local' || !repository.includes('/'))
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
    const inspect = await inspectorOf(event.host ?? 'github')
    const address = { ...addressOf(settings, env, toolVersion), token, repository }
    const found = await inspect(address, event.pull)
    const name = event.pull === null ? '' : `pull request ${event.pull.number}`
    if (found.repository !== null) return [failed(where, ...refusal(found.repository, repository, found))]
    if (found.change) return [failed(where, ...refusal(found.change, name, found))]
    return [ok(where, `The token reads ${repository}${name === '' ? '' : `, ${name}`}`), permissions(found)]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [failed(where, error.message, error.cure ?? 'Check token and api-url.')]
  }
}

function refusal(
  { kind, message }: HostError,
  what: string,
  { host, cure }: Inspection,
): [detail: string, cure: string] {
  switch (kind) {
    case 'authentication':
      return [`${host} refuses the token.`, 'Set token to one that is valid.']
    case 'forbidden':
    case 'not found':
      return [`The token may not read ${what}.`, cure]
    case 'invalid':
    case 'too large':
    case 'rate limit':
    case 'unavailable':
    case 'unreachable':
      return [`${host} did not answer: ${message}.`, 'Try again, and check api-url and network.']
  }
}

function permissions({ mayWrite, detail, cure }: Inspection): Check {
  if (mayWrite === null) return skipped(rights, detail, cure)
  return mayWrite ? ok(rights, detail) : failed(rights, detail, cure)
}
