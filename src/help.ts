import wrapAnsi from 'wrap-ansi'
import { optionsOf, settingFacts, settingNames } from './settings.ts'

/** `--help`, made from the settings themselves. */
export function helpText(version: string, width: number): string {
  const flags = settingNames.filter((name) => name !== 'command' && !settingFacts(name).secret)
  const secrets = settingNames.filter((name) => settingFacts(name).secret)
  return `Semgrep Assistant ${version}: reviews Semgrep's findings. Is it real, why, and how is it fixed?

  semgrep-assistant demo                 review the example application, without key or network
  semgrep-assistant review [--name value]…
                                         review a scan of this repository
  semgrep-assistant help                 this page
  semgrep-assistant --version

Settings of review, each also a variable SEMGREP_ASSISTANT_NAME and an input of the action:

${flags.map((name) => entry(`--${name}`, name, width)).join('\n')}

Secrets are read from the environment alone:

${secrets.map((name) => entry(`SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`, name, width)).join('\n')}

Exit status: 0 done · 1 the policy blocks · 2 settings or scan unusable · 3 findings not analyzed
             4 results reached nobody · 70 a bug of ours
`
}

function entry(label: string, name: (typeof settingNames)[number], width: number): string {
  const { description, default: standard, unit, reserved } = settingFacts(name)
  const options = optionsOf(name)
  const facts = [
    options && `${options.join(', ')}`,
    standard !== '' && `default ${standard}${unit ? ` ${unit}` : ''}`,
    reserved && 'no effect in this version',
  ].filter((fact) => typeof fact === 'string')
  const text = `${description}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`
  return `  ${label}\n${wrapAnsi(text, width - 6)
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}`
}
