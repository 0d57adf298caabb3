import { UserError } from '../core/errors.ts'

/** What an adapter may know; nothing else reaches an SDK. */
export interface ProviderSettings {
  apiKey: string | null
  model: string | null
  /** As given, checked to be a URL that is safe to use; null for the vendor's own. */
  endpoint: string | null
  region: string | null
  /** The vendor's name of the customer's project, where it has such a thing. */
  project: string | null
  /** Only for credentials that the vendor's own chain finds there. */
  env: NodeJS.ProcessEnv
}

/** The model; throws `UserError` where none is set. */
export function modelOf({ model }: ProviderSettings, provider: string): string {
  if (model) return model
  throw new UserError(`Provider ${provider} needs a model.`, 'Set model to a name that the provider knows.')
}

/** The key; throws `UserError` where none is set. */
export function keyOf({ apiKey }: ProviderSettings, provider: string): string {
  if (apiKey) return apiKey
  throw new UserError(
    `Provider ${provider} needs a key.`,
    'Set the environment variable SEMGREP_ASSISTANT_API_KEY, or the action input api-key.',
  )
}

/** A key goes into a header. Throws `UserError` for what none can hold, or what was copied along with it. */
export function checkKey(apiKey: string | null): void {
  if (apiKey === null || (/^[!-~]+$/.test(apiKey) && !/^["'`]|["'`]$/.test(apiKey))) return
  throw new UserError(
    'api-key holds a space, a line break, quotation marks or a letter outside ASCII, which no key has.',
    'Copy the key alone, without what stands around it.',
  )
}
