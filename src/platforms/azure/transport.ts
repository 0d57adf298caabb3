import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { AdoHttpClient } from 'azure-devops-node-api/AdoHttpClientBases.js'

/** An answer that is none: an error of the service, or a page for people instead of data. */
export class AzureRefusal extends Error {
  readonly status: number
  readonly body: string
  readonly headers: Headers

  constructor(status: number, body: string, headers: Headers) {
    super(`status ${status}`)
    this.name = 'AzureRefusal'
    this.status = status
    this.body = body
    this.headers = headers
  }
}

type Answer = Awaited<ReturnType<AdoHttpClient['request']>>
type Words = Parameters<AdoHttpClient['request']>

/** What every request carries. */
export interface TransportOptions {
  authorization: string
  userAgent: string
  signal: AbortSignal
}

/**
 * The client's requests on the way that all clients of this program take (system/network.ts), instead of one with proxies,
 * certificates and redirects of its own. A redirect is no answer: it leads to the page to sign in, and could lead elsewhere.
 */
export class Transport extends AdoHttpClient {
  readonly #options: TransportOptions

  constructor(options: TransportOptions) {
    super(options.userAgent, [])
    this.#options = options
  }

  override async request(method: string, url: string, data: Words[2], headers: Words[3]): Promise<Answer> {
    const { authorization, userAgent, signal } = this.#options
    const response = await fetch(url, {
      method,
      headers: { ...textsOf(headers), authorization, 'user-agent': userAgent },
      ...(typeof data === 'string' && { body: data }),
      redirect: 'manual',
      signal,
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const isPage = /^text\/html/i.test(response.headers.get('content-type') ?? '')
    if (!response.ok || response.status === 203 || isPage)
      throw new AzureRefusal(response.status, bytes.toString('utf8'), response.headers)
    return { message: messageOf(response, bytes), readBody: () => Promise.resolve(bytes.toString('utf8')) }
  }
}

/** The client reads status and headers from it, and passes it on as a stream where bytes were asked for. */
function messageOf({ status, headers }: Response, bytes: Buffer): IncomingMessage {
  const message = new IncomingMessage(new Socket())
  message.statusCode = status
  Object.assign(message.headers, Object.fromEntries(headers))
  message.push(bytes)
  message.push(null)
  return message
}

function textsOf(headers: Words[3]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]))
}
