import * as z from 'zod'
import { confidences } from './core/assessment.ts'
import { aiFailureSettings, failOnSettings } from './core/exit-status.ts'
import { noiseActions } from './core/policy/policy.ts'
import { scopes } from './core/scope.ts'
import { facts, flag, minutes, price, type Setting, setting, text, whole } from './setting-forms.ts'

/** Verbs of the command line; `auto` chooses by the event. */
export const commands = ['auto', 'review', 'demo', 'doctor'] as const

/** Names in kebab case: the action's inputs, the command line's flags and, in upper case, the environment's variables. */
export const Settings = z.object({
  command: setting(z.enum(commands), {
    description: 'What to do. auto reviews the change of a pull request, and reports on everything else.',
    default: 'auto',
  }),
  scan: setting(z.string().min(1), {
    description: 'Semgrep’s output, JSON or SARIF: one file, several separated by commas, or globs.',
    default: 'semgrep.json',
  }),
  'scan-root': setting(text, {
    description: 'Folder in which the scan ran, if its paths do not start at the repository’s root.',
    default: '',
  }),
  provider: setting(
    z.enum(['offline', 'openai', 'openai-compatible', 'azure-openai', 'anthropic', 'bedrock', 'gemini']),
    {
      description: 'Who answers: offline (rules that need no key and no network) or an AI provider.',
      default: 'offline',
    },
  ),
  model: setting(text, { description: 'The provider’s model.', default: '' }),
  'api-key': setting(text, { description: 'The provider’s key.', default: '', secret: true }),
  endpoint: setting(text, {
    description: 'Base URL of the provider, or of any server that speaks its protocol; Azure’s Target URI.',
    default: '',
  }),
  region: setting(text, {
    description: 'The provider’s region: of AWS for bedrock, of Google Cloud for gemini with a project.',
    default: '',
  }),
  project: setting(text, {
    description: 'Project of Google Cloud: gemini is then asked through Vertex AI, without an api-key.',
    default: '',
  }),
  platform: setting(z.enum(['auto', 'github', 'gitlab', 'bitbucket', 'azure', 'local']), {
    description: 'The code host. auto knows it by the pipeline; local writes to the terminal and to files.',
    default: 'auto',
  }),
  token: setting(text, {
    description: 'The code host’s token. Without one nothing is posted.',
    default: '',
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
    actionDefault: '${{ github.token }}',
  }),
  'api-url': setting(text, {
    description: 'Base URL of the code host’s API. The host’s own variable if empty.',
    default: '',
  }),
  'former-accounts': setting(text, {
    description: 'Accounts that posted earlier and count as ours, separated by commas.',
    default: '',
  }),
  base: setting(text, {
    description: 'Branch or commit to compare with (platform local). The default branch if empty.',
    default: '',
  }),
  baseline: setting(text, {
    description: 'A scan of the base: what it does not have is in scope, wherever it is.',
    default: '',
  }),
  config: setting(z.string().min(1), {
    description: 'Path of the policy file in the repository.',
    default: '.semgrep-assistant.yml',
  }),
  'policy-ref': setting(text, {
    description: 'Branch or commit from which the policy is read. The default branch if empty.',
    default: '',
  }),
  name: setting(
    z.string().regex(/^[\w.-]{1,40}$/, { error: 'expected up to 40 letters, digits, dots, dashes' }),
    {
      description: 'Name of this run where several review one change.',
      default: 'default',
    },
  ),
  'allow-code-in-prompts': setting(flag, {
    description:
      'Whether code may be sent to the provider. Without it a model sees rule and kind of file, and nothing is hidden.',
    default: 'true',
  }),
  'auto-triage': setting(flag, { description: 'Whether findings are assessed at all.', default: 'true' }),
  autofix: setting(flag, {
    description: 'Whether fixes are proposed, and shown once they are checked.',
    default: 'true',
  }),
  'autofix-min-confidence': setting(z.enum(confidences), {
    description: 'Confidence from which fixes of a model are shown.',
    default: 'low',
  }),
  guidance: setting(flag, {
    description: 'Whether a model explains why a finding matters and what to do about it.',
    default: 'true',
  }),
  'noise-filter': setting(z.enum(noiseActions), {
    description: 'What happens to likely false positives. The policy’s value counts if it hides less.',
    default: 'hide',
  }),
  'noise-filter-min-confidence': setting(z.enum(confidences), {
    description: 'Confidence from which likely false positives are hidden.',
    default: 'high',
  }),
  scope: setting(z.enum(scopes), {
    description: 'Which findings belong to the change: on changed lines, in changed files, or all.',
    default: 'changed',
  }),
  post: setting(z.enum(['all', 'none']), {
    description: 'none is a trial: nothing is written to the code host, and the exit status is 0.',
    default: 'all',
  }),
  'max-comments': setting(whole(0, 1000), {
    description: 'Comments that stand on a change at one time at the most; the rest is in the summary.',
    default: '20',
  }),
  'max-findings': setting(whole(0, 100_000), {
    description: 'Findings that a provider is asked about at the most, the most severe first.',
    default: '200',
  }),
  'evidence-budget': setting(whole(200, 100_000), {
    description: 'Code that is shown about one finding, or the findings of one function together.',
    default: '4000',
    unit: 'tokens',
  }),
  'token-budget': setting(whole(0, 1_000_000_000), {
    description: 'What a run may spend, input and output together.',
    default: '300000',
    unit: 'tokens',
  }),
  'price-input': setting(price, {
    description: 'What your provider takes for input, so that costs are shown. Cached input counts in full.',
    default: '',
    unit: 'per million tokens',
  }),
  'price-output': setting(price, {
    description: 'What your provider takes for output.',
    default: '',
    unit: 'per million tokens',
  }),
  'timeout-minutes': setting(minutes, {
    description: 'When asking ends; what is done by then is kept.',
    default: '10',
    unit: 'minutes',
  }),
  concurrency: setting(whole(1, 64), { description: 'Questions under way at once.', default: '8' }),
  cache: setting(flag, { description: 'Whether answers are reused.', default: 'true' }),
  'cache-dir': setting(z.string().min(1), {
    description:
      'Folder for answers to reuse; a pipeline keeps it from run to run, on GitHub without more ado.',
    default: '.semgrep-assistant-cache',
  }),
  'cache-key': setting(text, {
    description: 'Secret that proves answers to be our own. The api-key if empty.',
    default: '',
    secret: true,
  }),
  'batch-export': setting(text, {
    description: 'File for the questions in the form of OpenAI’s Batch API, instead of asking them.',
    default: '',
  }),
  'batch-import': setting(text, {
    description: 'File with the answers to exported questions, as OpenAI’s Batch API gives them.',
    default: '',
  }),
  'fail-on': setting(z.enum(failOnSettings), {
    description:
      'What fails the check: blocking findings, all that are not false positives, any, or nothing.',
    default: 'block',
  }),
  'on-ai-failure': setting(z.enum(aiFailureSettings), {
    description:
      'When missing answers fail the run: if all are missing (warn), if any is (fail), or never (ignore).',
    default: 'warn',
  }),
  'allow-pull-request-target': setting(flag, {
    description: 'Whether to run on pull_request_target, which hands secrets to a change from outside.',
    default: 'false',
  }),
  drafts: setting(flag, {
    description:
      'Whether drafts are reviewed on GitHub; other hosts start nothing when one is ready, so there they are.',
    default: 'false',
  }),
  'semgrep-config': setting(text, {
    description:
      'What the scan was run with: files or folders of rules, separated by commas or spaces. What rules look for is shown to a model, and fixes are checked with them.',
    default: '',
  }),
  'report-dir': setting(z.string().min(1), {
    description: 'Folder for report.json, report.sarif, summary.md, receipt.json and fixes.patch.',
    default: 'semgrep-assistant-report',
  }),
  'slack-webhook-url': setting(text, {
    description: 'Where a summary is sent.',
    default: '',
    secret: true,
    reserved: true,
  }),
})

export type SettingName = keyof typeof Settings.shape
export type Settings = z.output<typeof Settings> & {
  /** Which were set by somebody: a default never outranks the policy. */
  given: ReadonlySet<SettingName>
}

export const settingNames = Object.keys(Settings.shape).filter(isSettingName)

/** What people are told about a setting. */
export function settingFacts(name: SettingName): Setting {
  return facts.get(Settings.shape[name]) ?? { description: '', default: '' }
}

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(Settings.shape, name)
}

/** The values of a setting that has a fixed list; null for others. */
export function optionsOf(name: SettingName): string[] | null {
  const schema: unknown = Settings.shape[name]
  const inner = schema instanceof z.ZodPipe ? schema.in : schema
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null
}
