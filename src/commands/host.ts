import { UserError } from '../core/errors.ts'
import type { Event, HostName, Origin } from '../core/event.ts'
import { HostError } from '../core/host-error.ts'
import type { CodeHost } from '../core/platform.ts'
import type { Settings } from '../settings.ts'
import type { Git } from '../system/git.ts'
import type { Connect, HostAddress, HostConnection, Inspect } from '../system/host-connection.ts'

/** The host of the event's change. */
export interface Reached {
  /** Null with a note where nothing can be posted, or read. */
  connection: HostConnection | null
  notes: string[]
  /** With all that the host says of it. */
  event: Event
  /** The change is not there any more, so there is nothing to review. */
  gone: boolean
}

/** A change on its host, opened; null with a note where nothing can be posted. */
export interface Hosted {
  host: CodeHost | null
  notes: string[]
}

/** Asks the code host of the event for what its pipeline does not say. One that does not answer ends nothing. */
export async function reachHost(
  settings: Settings,
  event: Event,
  env: NodeJS.ProcessEnv,
  toolVersion: string,
): Promise<Reached> {
  const { pull, repository, host } = event
  const { platform, token } = settings
  const nowhere = (...notes: string[]): Reached => ({ connection: null, notes, event, gone: false })
  if (platform === 'local') return nowhere()
  // The branch or the repository of the change is gone, and so is the change.
  if (event.foreignScan && event.origin === null && pull === null)
    return { connection: null, notes: [], event, gone: true }
  if (event.origin !== null) return reachOrigin(settings, event, event.origin, env, toolVersion)
  if (host === null || pull === null || repository === null || (platform !== 'auto' && platform !== host)) {
    if (platform === 'auto') return nowhere()
    throw new UserError(
      `platform ${platform}: this is no event of a pull request there.`,
      'Run it in a pipeline of a pull request, or set platform to auto.',
    )
  }
  if (token === null) {
    if (pull.queued)
      return nowhere('There is no token, so what people said of findings is not heard: set token.')
    return settings.post === 'none'
      ? nowhere()
      : nowhere('There is no token, so nothing is posted: set token.')
  }
  const connect = await connectorOf(host)
  const address = { ...addressOf(settings, env, toolVersion), token, repository }
  const connection = connect(address, pull)
  try {
    return { connection, notes: [], event: { ...event, ...(await connection.about()) }, gone: false }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return nowhere(unread(error))
  }
}

/** Looks the change up whose pipeline has ended. Throws `UserError` where the host cannot be asked. */
async function reachOrigin(
  settings: Settings,
  event: Event,
  origin: Origin,
  env: NodeJS.ProcessEnv,
  toolVersion: string,
): Promise<Reached> {
  const { token } = settings
  const { repository } = event
  if (token === null || repository === null)
    throw new UserError(
      `The event ${event.name} does not name the pull request, and without a token nobody can be asked.`,
      'Set token, with pull-requests: write.',
    )
  const { findPull } = await import('../platforms/github/find-pull.ts')
  const found = await findPull({ ...addressOf(settings, env, toolVersion), token, repository }, origin)
  if (found === null) return { connection: null, notes: [], event, gone: true }
  return reachHost(settings, { ...event, ...found, origin: null }, env, toolVersion)
}

/** Opens what was reached. */
export function openHosted({ connection, notes }: Reached, git: Git): Hosted {
  return { host: connection?.open(git) ?? null, notes: [...notes] }
}

/** Why nothing is posted. */
export function unread({ message }: HostError): string {
  return `The change cannot be read from its host, so nothing is posted: ${message}.`
}

/** Each host is a chunk of its own. */
async function connectorOf(host: HostName): Promise<Connect> {
  switch (host) {
    case 'github':
      return (await import('../platforms/github/index.ts')).connect
    case 'azure':
      return (await import('../platforms/azure/index.ts')).connect
    case 'gitlab':
      return (await import('../platforms/gitlab/index.ts')).connect
    case 'bitbucket':
      return (await import('../platforms/bitbucket/index.ts')).connect
  }
}

/** What asks a host about a token. */
export async function inspectorOf(host: HostName): Promise<Inspect> {
  switch (host) {
    case 'github':
      return (await import('../platforms/github/inspect.ts')).inspect
    case 'azure':
      return (await import('../platforms/azure/inspect.ts')).inspect
    case 'gitlab':
      return (await import('../platforms/gitlab/inspect.ts')).inspect
    case 'bitbucket':
      return (await import('../platforms/bitbucket/inspect.ts')).inspect
  }
}

/** All of an address but the token and the repository. */
export function addressOf(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  toolVersion: string,
): Omit<HostAddress, 'token' | 'repository'> {
  const secrets = [settings.token ?? '', settings['api-key'] ?? '']
  return {
    secrets: secrets.filter((secret) => secret !== ''),
    apiUrl: settings['api-url'],
    formerAccounts: listOf(settings['former-accounts']),
    userAgent: `semgrep-assistant/${toolVersion}`,
    env,
  }
}

function listOf(names: string | null): string[] {
  return (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
