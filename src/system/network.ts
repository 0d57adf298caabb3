import { readFile } from 'node:fs/promises'
import { UserError } from '../core/errors.ts'
import { type ProxyRoute, proxyOf, proxyVariables } from '../core/proxy.ts'
import { matchesWildcard } from '../core/text/glob.ts'

/* By these, SDKs and libraries print what they send and get. */
const talkative = [
  'DEBUG',
  'GOOGLE_SDK_NODE_LOGGING',
  'GOOGLE_SDK_DEBUG_LOGGING',
  'OPENAI_LOG',
  'ANTHROPIC_LOG',
  'AZURE_LOG_LEVEL',
]

/* Parts of Node that print headers, or pieces of bodies, when NODE_DEBUG names them. */
const revealing = ['http', 'https', 'net', 'stream']

/**
 * Makes every client of this process take one way to the network, before any is loaded: certificates are always checked, by
 * the authorities that Node and `SSL_CERT_FILE` name, and the proxy of the environment is used. Throws `UserError` for a
 * proxy that is none, and where Node was told to print headers.
 */
export async function prepareNetwork(env: NodeJS.ProcessEnv, note: (text: string) => void): Promise<void> {
  refuseNodeDebug(env.NODE_DEBUG ?? '')
  // Node asks for it at each connection.
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    note('NODE_TLS_REJECT_UNAUTHORIZED has no effect: certificates are always checked.\n')
  for (const name of ['NODE_TLS_REJECT_UNAUTHORIZED', ...talkative]) Reflect.deleteProperty(env, name)
  if (env.SSL_CERT_FILE) await trustAlso(env.SSL_CERT_FILE, note)
  const proxy = proxyOf(env)
  if (proxy === null && (env.http_proxy || env.HTTP_PROXY) && !(env.no_proxy || env.NO_PROXY))
    note('HTTP_PROXY has no effect, since everything goes over HTTPS: set HTTPS_PROXY.\n')
  // Libraries differ in the names they know and their order: one way for all of them.
  for (const name of proxyVariables) Reflect.deleteProperty(env, name)
  if (proxy === null) return
  Object.assign(env, { https_proxy: proxy.url, HTTPS_PROXY: proxy.url })
  Object.assign(env, { no_proxy: proxy.except, NO_PROXY: proxy.except })
  await fetchThrough(proxy)
}

/** Node read it when it began: now it cannot be taken back. */
function refuseNodeDebug(sections: string): void {
  const named = sections.split(',').map((section) => section.trim())
  if (!revealing.some((part) => named.some((section) => matchesWildcard(section, part)))) return
  throw new UserError(
    'NODE_DEBUG makes Node print the headers of requests, and with them keys.',
    `Take ${revealing.join(', ')} out of NODE_DEBUG.`,
  )
}

async function fetchThrough({ address, authorization, except }: ProxyRoute): Promise<void> {
  const { EnvHttpProxyAgent, install, setGlobalDispatcher } = await import('undici')
  setGlobalDispatcher(
    new EnvHttpProxyAgent({
      // Plain HTTP goes to this machine only.
      httpProxy: '',
      httpsProxy: address,
      noProxy: except,
      ...(authorization !== null && { token: authorization }),
    }),
  )
  // Node's own fetch may be of another version than the dispatcher, and versions do not understand each other.
  install()
}

/** Node reads this variable with an option only, and then instead of its own authorities. */
async function trustAlso(file: string, note: (text: string) => void): Promise<void> {
  const tls = await import('node:tls')
  if (tls.setDefaultCACertificates === undefined) {
    note(`SSL_CERT_FILE has no effect on Node ${process.versions.node}: set NODE_EXTRA_CA_CERTS.\n`)
    return
  }
  try {
    const own = certificatesIn(await readFile(file, 'utf8'))
    if (own.length === 0) throw new Error('no certificates')
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...own])
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'it holds no certificates'
    note(`SSL_CERT_FILE has no effect: ${file} cannot be used (${reason}).\n`)
  }
}

/** Bundles hold comments between certificates. */
function certificatesIn(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
}
