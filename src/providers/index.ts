import { UserError } from '../core/errors.ts'
import type { Provider } from '../core/provider.ts'
import { checkUrl } from '../core/url.ts'
import type { ProviderSettings } from './settings.ts'

/** An adapter: throws `UserError` for settings with which it cannot work, naming the setting and the cure. */
type CreateProvider = (settings: ProviderSettings) => Provider

interface ProviderEntry {
  /** The lowest version of Node that the vendor's SDK runs on. */
  node: number
  load(): Promise<CreateProvider>
}

/** Each SDK is a chunk of its own, loaded only when chosen. */
const providers = {
  openai: { node: 22, load: async () => (await import('./chat.ts')).openAi },
  'openai-compatible': { node: 22, load: async () => (await import('./chat.ts')).openAiCompatible },
  'azure-openai': { node: 22, load: async () => (await import('./chat.ts')).azureOpenAi },
  bedrock: { node: 22, load: async () => (await import('./bedrock.ts')).bedrock },
} satisfies Record<string, ProviderEntry>

export type ProviderName = keyof typeof providers

/** Checks what can be checked before anything is sent. Throws `UserError` naming the setting and the cure. */
export async function loadProvider(name: ProviderName, settings: ProviderSettings): Promise<Provider> {
  const entry = providers[name]
  const running = Number(process.versions.node.split('.')[0])
  if (running < entry.node) {
    throw new UserError(
      `Provider ${name} needs Node ${entry.node} or newer; this is Node ${process.versions.node}.`,
      'Run it with a newer Node, or use provider offline.',
    )
  }
  const createProvider = await entry.load()
  return createProvider({ ...settings, endpoint: checkUrl('endpoint', settings.endpoint) })
}
