import { UserError } from '../core/errors.ts'
import type { Provider } from '../core/provider.ts'

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
  const endpoint = checkEndpoint(settings.endpoint)
  if (!apiKey && endpoint === null) {
    throw new UserError(
      `Provider ${name} needs a key.`,
      'Set the environment variable SEMGREP_ASSISTANT_API_KEY, or the action input api-key.',
    )
  }
  const { createProvider } = await entry.load()
  return createProvider({ apiKey, model, endpoint })
}

/** HTTPS everywhere; plain HTTP only to this machine, where nobody can listen in. */
export function checkEndpoint(endpoint: string | null): string | null {
  if (endpoint === null) return null
  const url = parseUrl(endpoint)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UserError('endpoint is not a URL.', 'It looks like https://HOST/v1.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError('endpoint holds a user name or password.', 'Give the key as api-key.')
  }
  const loopback =
    url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname)
  if (url.protocol === 'http:' && !loopback) {
    throw new UserError(
      'endpoint uses plain HTTP, so code and key could be read on the way.',
      'Use https://.',
    )
  }
  return endpoint.replace(/\/+$/, '')
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
