import { UserError } from '../core/errors.ts'
import type { Provider } from '../core/provider.ts'
import { checkUrl } from '../core/url.ts'

/** What an adapter needs; nothing else reaches an SDK. */
export interface ProviderSettings {
  apiKey: string | null
  model: string
  /** Base URL; null for the vendor's own. */
  endpoint: string | null
}

interface ProviderEntry {
  /** The lowest major version of Node that the vendor's SDK runs on. */
  node: number
  load(): Promise<{ createProvider(settings: ProviderSettings): Provider }>
}

/** Each SDK is a chunk of its own, loaded only when chosen. */
const providers = {
  openai: { node: 22, load: () => import('./openai.ts') },
} satisfies Record<string, ProviderEntry>

export type ProviderName = keyof typeof providers

/** Checks what can be checked before anything is sent. Throws `UserError` naming the setting and the cure. */
export async function loadProvider(
  name: ProviderName,
  settings: { apiKey: string | null; model: string | null; endpoint: string | null },
): Promise<Provider> {
  const entry = providers[name]
  const running = Number(process.versions.node.split('.')[0])
  if (running < entry.node) {
    throw new UserError(
      `Provider ${name} needs Node ${entry.node} or newer; this is Node ${process.versions.node}.`,
      'Run it with a newer Node, or use provider offline.',
    )
  }
  const { apiKey, model } = settings
  if (!model)
    throw new UserError(`Provider ${name} needs a model.`, 'Set model to a name that the provider knows.')
  const endpoint = checkUrl('endpoint', settings.endpoint)
  if (!apiKey && endpoint === null) {
    throw new UserError(
      `Provider ${name} needs a key.`,
      'Set the environment variable SEMGREP_ASSISTANT_API_KEY, or the action input api-key.',
    )
  }
  const { createProvider } = await entry.load()
  return createProvider({ apiKey, model, endpoint })
}
