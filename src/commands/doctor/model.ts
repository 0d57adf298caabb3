import * as z from 'zod'
import { type Check, failed, ok, skipped, warning } from '../../core/check.ts'
import { UserError } from '../../core/errors.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { type Provider, ProviderError, type ProviderErrorKind, type Question } from '../../core/provider.ts'
import { usageWords } from '../../core/render/costs.ts'
import { loadProvider } from '../../providers/index.ts'
import type { Settings } from '../../settings.ts'
import { refuseForeignEndpoint } from '../review/endpoint.ts'

/** A model that has to think first may take so long. */
const answerMs = 60_000

/** The provider where its settings are complete, and the check of them. */
export async function providerCheck(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  policy: Policy,
): Promise<{ check: Check; provider: Provider | null }> {
  const name = 'Provider'
  if (settings.provider === 'offline')
    return { check: ok(name, 'offline: rules, without key and network'), provider: null }
  try {
    const provider = await loadProvider(settings.provider, {
      apiKey: settings['api-key'],
      model: settings.model,
      endpoint: settings.endpoint,
      region: settings.region,
      project: settings.project,
      env,
    })
    if (policy.privacyUnclear)
      throw new UserError(
        'Nobody is asked while the policy on privacy cannot be read.',
        'Mend the policy file.',
      )
    refuseForeignEndpoint(provider.endpoint, policy)
    const key = settings['api-key'] === null ? 'no key' : 'a key'
    return { check: ok(name, `${provider.id} at ${provider.endpoint}, with ${key}`), provider }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const check = failed(name, error.message, error.cure ?? 'See docs/settings.md.')
    return { check, provider: null }
  }
}

const Ready = z.object({ word: z.string() })

const question: Question = {
  instructions:
    'This only finds out whether you can be reached. Answer with the word that the material names.',
  material: 'The word is: ready',
  schema: z.toJSONSchema(z.strictObject(Ready.shape), { target: 'draft-7' }),
  // Models that think first count that as output.
  maxOutputTokens: 2000,
  sources: [],
  rank: 0,
}

/** One tiny question: proves key, model and form of answers at once. */
export async function modelCheck(provider: Provider | null, settings: Settings): Promise<Check> {
  const name = 'Model'
  if (settings.provider === 'offline') return skipped(name, 'Nobody is asked with provider offline.')
  if (provider === null) return skipped(name, 'Not asked, since the provider’s settings are not complete.')
  try {
    const { json, usage, model } = await provider.ask(question, AbortSignal.timeout(answerMs))
    const cost = usageWords({ questions: 1, usage }, settings)
    if (Ready.safeParse(json).success)
      return ok(name, `${model || provider.id} answers in the form asked for (${cost})`)
    return warning(
      name,
      `It answers, but not in the form asked for (${cost}).`,
      'Expect findings that are not analyzed, or set model to one that keeps to JSON schemas.',
    )
  } catch (error) {
    if (error instanceof ProviderError) return failed(name, error.message, cures[error.kind])
    if (error instanceof Error && error.name === 'TimeoutError')
      return failed(name, `No answer within ${answerMs / 1000} s.`, cures.timeout)
    throw error
  }
}

const cures: Record<ProviderErrorKind, string> = {
  configuration: 'Compare model and endpoint with what the provider’s console shows.',
  authentication: 'Set SEMGREP_ASSISTANT_API_KEY, or the action’s input api-key, to a key for this model.',
  rate_limit: 'Wait, or raise the account’s limit.',
  context_length: 'Set model to one that reads more.',
  refusal: 'Set model to another one.',
  truncated: 'Set model to one that writes more, or that thinks less.',
  malformed: 'Set model to one that keeps to JSON schemas.',
  timeout: 'Try again, or set model to a faster one.',
  unavailable: 'Check that this machine may connect to the endpoint: firewall, proxy, certificate.',
}
