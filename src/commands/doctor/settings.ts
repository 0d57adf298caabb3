import { type Check, ok, skipped, warning } from '../../core/check.ts'
import { nearest } from '../../core/text/nearest.ts'
import { isSettingName, type Settings, settingFacts, settingNames } from '../../settings.ts'

const prefix = 'SEMGREP_ASSISTANT_'

/** Settings that somebody gave, but that do not do what they seem to. */
export function settingsCheck(settings: Settings, action: boolean, env: NodeJS.ProcessEnv): Check {
  const troubles = [...variables(action, env), ...reserved(settings)]
  const [first] = troubles
  if (first === undefined) {
    const given = [...settings.given].filter((name) => name !== 'command').sort()
    return ok('Settings', given.length === 0 ? 'All defaults' : `Given: ${given.join(', ')}`)
  }
  return warning(
    'Settings',
    troubles.map(({ what }) => what).join(' '),
    [...new Set(troubles.map(({ cure }) => cure))].join(' '),
  )
}

interface Trouble {
  what: string
  cure: string
}

function variables(action: boolean, env: NodeJS.ProcessEnv): Trouble[] {
  const given = Object.keys(env).filter((name) => env[name] !== '')
  const ours = given.filter((name) => name.startsWith(prefix)).sort()
  if (action) {
    return ours.map((name) => ({
      what: `${name} is set, which an action step does not read.`,
      cure: 'Give settings as inputs of the step: with.',
    }))
  }
  const unknown = ours.filter((name) => !isSettingName(settingOf(name)) || settingOf(name) === 'command')
  const inputs = given.filter((name) => {
    const setting = /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase()
    return setting !== undefined && isSettingName(setting) && env[name] !== settingFacts(setting).default
  })
  return [
    ...unknown.map((name) => ({ what: `There is no setting for ${name}.`, cure: guess(name) })),
    ...inputs.map((name) => ({
      what: `${name} is set, which only an action step reads.`,
      cure: 'Give settings as flags, or as SEMGREP_ASSISTANT_ variables.',
    })),
  ]
}

function settingOf(variable: string): string {
  return variable.slice(prefix.length).toLowerCase().replaceAll('_', '-')
}

function guess(variable: string): string {
  const found = nearest(settingOf(variable), settingNames)
  return found === null
    ? `Unset ${variable}.`
    : `Did you mean ${prefix}${found.replaceAll('-', '_').toUpperCase()}?`
}

function reserved({ given }: Settings): Trouble[] {
  return [...given]
    .filter((name) => settingFacts(name).reserved)
    .map((name) => ({
      what: `${name} has no effect in this version.`,
      cure: 'Leave it out, or leave it for later.',
    }))
}

/** Where requests may be sent through. Only host and port are shown: such addresses may hold passwords. */
export function proxyCheck(env: NodeJS.ProcessEnv): Check {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']
  const seen = names.filter((name) => env[name])
  if (seen.length === 0) return skipped('Proxy', 'No variable names one.')
  const shown = seen.map((name) => `${name} ${hostIn(env[name] ?? '')}`)
  const except = ['NO_PROXY', 'no_proxy'].filter((name) => env[name])
  return ok('Proxy', [...shown, ...except.map((name) => `${name} is set`)].join(', '))
}

function hostIn(address: string): string {
  try {
    return new URL(address.includes('://') ? address : `http://${address}`).host
  } catch {
    return '(no address)'
  }
}
