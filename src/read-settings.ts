import { UserError } from './core/errors.ts'
import { oneLine } from './core/text/encode.ts'
import { nearest } from './core/text/nearest.ts'
import {
  isSettingName,
  optionsOf,
  type SettingName,
  Settings,
  settingFacts,
  settingNames,
} from './settings.ts'

/**
 * Settings of an action step come from its inputs alone: an earlier step of the job could have set variables. Settings of
 * the command line come from flags, then variables.
 */
export function readSettings(source: {
  action: boolean
  flags: Map<string, string>
  env: NodeJS.ProcessEnv
}): Settings {
  const raw: Record<string, string> = {}
  const given = new Set<SettingName>()
  for (const name of settingNames) {
    const value = set(lookUp(name, source))
    const standard = settingFacts(name).default
    // A runner hands every default of action.yml on as an input: what equals the default was given by nobody.
    if (value !== null && !(source.action && value === standard)) given.add(name)
    raw[name] = value ?? standard
  }
  const parsed = Settings.safeParse(raw)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? '')
    throw wrongValue(isSettingName(name) ? name : 'command', raw[name] ?? '', issue?.message ?? 'wrong value')
  }
  return { ...parsed.data, given }
}

function lookUp(
  name: SettingName,
  { action, flags, env }: Parameters<typeof readSettings>[0],
): string | undefined {
  if (action) return env[`INPUT_${name.toUpperCase()}`]
  return flags.get(name) ?? env[`SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`]
}

/** Empty text is not set; nor is `$(NAME)`, which Azure Pipelines leaves standing for a variable that does not exist. */
function set(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' || /^\$\([\w.]+\)$/.test(trimmed) ? null : trimmed
}

function wrongValue(name: SettingName, value: string, problem: string): UserError {
  const facts = settingFacts(name)
  const options = optionsOf(name)
  const shown = facts.secret ? 'the value given' : JSON.stringify(oneLine(value, 60))
  const guess = options ? nearest(value, options) : null
  const cure = options
    ? `${guess ? `Did you mean ${guess}? ` : ''}It is one of ${options.join(', ')}.`
    : `${facts.description} Default: ${facts.default || 'none'}.`
  return new UserError(`Setting ${name}: ${shown} is not valid${options ? '' : ` (${problem})`}.`, cure)
}
