import { optionsOf, type SettingName, settingFacts, settingNames } from '../../src/settings.ts'
import { version } from '../../src/version.ts'

/**
 * `--help` as a module of its own: the settings' schemas take longer to load than all the rest of a start, and help needs
 * none of them.
 */
export function helpModule(): string {
  const lines = helpText().replace(/\n$/, '').split('\n')
  return `// Generated from src/settings.ts by npm run generate.

/** What \`--help\` prints. */
export const helpText = ${JSON.stringify(lines, null, 2)}.join('\\n')
`
}

/** Made from the settings themselves; lines are left to the terminal to wrap. */
function helpText(): string {
  const flags = settingNames.filter((name) => name !== 'command' && !settingFacts(name).secret)
  const secrets = settingNames.filter((name) => settingFacts(name).secret)
  return `Semgrep Assistant ${version}: reviews Semgrep's findings. Is it real, why, and how is it fixed?

  semgrep-assistant demo                 review the example application, without key or network
  semgrep-assistant review [--apply] [--name value]…
                                         review a scan of this repository; --apply makes the checked fixes
  semgrep-assistant explain FINGERPRINT [--name value]…
                                         print what a model would be sent about a finding, and send nothing
  semgrep-assistant fix FINGERPRINT [--instruction WORDS] [--apply] [--name value]…
                                         propose a fix for a finding, as you say, and check it
  semgrep-assistant doctor [--name value]…
                                         check settings, key, model, token, Semgrep and git
  semgrep-assistant doctor --model [NAME]
                                         find out whether the model may hide findings
  semgrep-assistant help                 this page
  semgrep-assistant --version

Settings of review, explain and fix, each also a variable SEMGREP_ASSISTANT_NAME and an input of the action:

${flags.map((name) => entry(`--${name}`, name)).join('\n')}

Secrets are read from the environment alone:

${secrets.map((name) => entry(`SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`, name)).join('\n')}

Exit status: 0 done · 1 the policy blocks · 2 settings or scan unusable · 3 findings not analyzed
             4 results reached nobody · 70 a bug of ours
`
}

function entry(label: string, name: SettingName): string {
  const { description, default: standard, unit, reserved } = settingFacts(name)
  const options = optionsOf(name)
  const facts = [
    options && `${options.join(', ')}`,
    standard !== '' && `default ${standard}${unit ? ` ${unit}` : ''}`,
    reserved && 'no effect in this version',
  ].filter((fact) => typeof fact === 'string')
  return `  ${label}\n      ${description}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`
}
