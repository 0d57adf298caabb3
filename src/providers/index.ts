import { UserError } from '../core/errors.ts'
import type { Provider } from '../core/provider.ts'
import { checkUrl } from '../core/url.ts'
import { checkKey, type ProviderSettings } from './settings.ts'
import { forgetVariables, unlessAborted } from './transport.ts'

/** An adapter: throws `UserError` for settings with which it cannot work, naming the setting and the cure. */
type CreateProvider = (settings: ProviderSettings) => Provider

interface ProviderEntry {
  /** The lowest version of Node that the vendor's SDK runs on. */
  node: number
  /** What the names of variables begin with that the SDK reads by itself; they are gone before it is loaded. */
  variables: string[]
  load(): Promise<CreateProvider>
}

const openAiSdk = { node: 22, variables: ['OPENAI_', 'AZURE_OPENAI_'] }

/** Each SDK is a chunk of its own, loaded only when chosen. */
const providers = {
  openai: { ...openAiSdk, load: async () => (await import('./chat.ts')).openAi },
  'openai-compatible': { ...openAiSdk, load: async () => (await import('./chat.ts')).openAiCompatible },
  'azure-openai': { ...openAiSdk, load: async () => (await import('./chat.ts')).azureOpenAi },
  bedrock: {
    node: 22,
    // Those by which credentials are found stay.
    variables: ['AWS_ENDPOINT_URL'],
    load: async () => (await import('./bedrock.ts')).bedrock,
  },
  anthropic: {
    node: 22,
    variables: ['ANTHROPIC_'],
    load: async () => (await import('./anthropic.ts')).anthropic,
  },
  gemini: {
    node: 22,
    // Those by which Google's credentials are found stay.
    variables: [
      'GEMINI_',
      'GOOGLE_API_KEY',
      'GOOGLE_GEMINI_',
      'GOOGLE_GENAI_',
      'GOOGLE_VERTEX_',
      'GOOGLE_SDK_NODE_LOGGING',
    ],
    load: async () => (await import('./gemini.ts')).gemini,
  },
} satisfies Record<string, ProviderEntry>

export type ProviderName = keyof typeof providers

/** Checks what can be checked before anything is sent. Throws `UserError` naming the setting and the cure. */
export async function loadProvider(name: ProviderName, settings: ProviderSettings): Promise<Provider> {
  const entry: ProviderEntry = providers[name]
  const running = Number(process.versions.node.split('.')[0])
  if (running < entry.node) {
    throw new UserError(
      `Provider ${name} needs Node ${entry.node} or newer; this is Node ${process.versions.node}.`,
      'Run it with a newer Node, or use provider offline.',
    )
  }
  checkKey(settings.apiKey)
  forgetVariables(...entry.variables)
  const createProvider = await entry.load()
  const endpoint = checkUrl('endpoint', settings.endpoint)
  // Only Azure's addresses have a query; elsewhere it would hold a key, and be shown with the address.
  if (name !== 'azure-openai' && endpoint !== null && /[?#]/.test(endpoint))
    throw new UserError('endpoint holds more than a base URL.', 'Leave out what follows ? or #.')
  const provider = createProvider({ ...settings, endpoint })
  return { ...provider, ask: (question, signal) => unlessAborted(provider.ask(question, signal), signal) }
}
