import { Document } from 'yaml'
import { optionsOf, type SettingName, settingFacts, settingNames } from '../../src/settings.ts'

/** Outputs of an action step; the program fills in the same names, by test. */
export const outputs = {
  total: 'Findings in the change that the policy asks to review.',
  analyzed: 'Findings with a valid answer.',
  'not-analyzed': 'Findings that were to be analyzed but have no valid answer.',
  'true-positives': 'Findings that are likely real.',
  'false-positives': 'Findings that are likely false positives.',
  'needs-review': 'Findings that a person has to look at.',
  hidden: 'Likely false positives that get no comment. They stand in the summary and in the report.',
  commented: 'Findings that get a comment.',
  blocked: 'Findings that fail the check by policy.',
  'input-tokens': 'Tokens that the provider read, as it counts them.',
  'output-tokens': 'Tokens that the provider wrote, as it counts them.',
  'report-dir': 'Folder that holds report.json, report.sarif and summary.md.',
}

/** The text of `action.yml`. */
export function actionFile(): string {
  const document = new Document({
    name: 'Semgrep Assistant for CI',
    description:
      'Reviews Semgrep findings inside your own pipeline: is it real, why, and how is it fixed? With your own AI provider, or without one.',
    author: 'The Semgrep Assistant for CI contributors',
    branding: { icon: 'shield', color: 'green' },
    inputs: Object.fromEntries(settingNames.map((name) => [name, inputOf(name)])),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/index.js' },
  })
  document.commentBefore = ' Generated from src/settings.ts by npm run generate.'
  return document.toString({ lineWidth: 0 })
}

function inputOf(name: SettingName) {
  const { default: standard, secret, actionDefault } = settingFacts(name)
  return {
    description: descriptionOf(name),
    required: false,
    // Texts even where they look like numbers or booleans: the runner hands every input over as text.
    ...((!secret || actionDefault) && { default: actionDefault ?? standard }),
  }
}

function descriptionOf(name: SettingName): string {
  const { description, unit, reserved } = settingFacts(name)
  const options = optionsOf(name)
  return [
    description,
    options && `One of ${options.join(', ')}.`,
    unit && `In ${unit}.`,
    reserved && 'No effect in this version.',
  ]
    .filter((part) => typeof part === 'string')
    .join(' ')
}
