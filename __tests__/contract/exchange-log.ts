import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** One request as it came, credentials redacted; times in ms of `performance.now()`, endedAt null until it ended. */
export interface Exchange {
  method: string
  /** Path and query. */
  target: string
  headers: IncomingHttpHeaders
  /** Whether the expected credential came along; true when none is expected. */
  authenticated: boolean
  /** Parsed if it is JSON, text otherwise, undefined if empty. */
  body: unknown
  startedAt: number
  endedAt: number | null
}

/** A header, lower case, and the whole value that it must have. */
export interface Credential {
  header: string
  value: string
}

/** An exchange that is under way; `signal` is aborted when the connection is done with it. */
export interface OpenExchange {
  exchange: Exchange
  signal: AbortSignal
  end(): void
}

/** Keeps every exchange of one server, and how many were under way at one time. */
export class ExchangeLog {
  readonly exchanges: Exchange[] = []
  maxInFlight = 0
  private inFlight = 0
  private readonly open = new Set<ServerResponse>()

  begin(request: IncomingMessage, response: ServerResponse, credential?: Credential): OpenExchange {
    const exchange = exchangeOf(request, credential)
    this.exchanges.push(exchange)
    this.open.add(response)
    this.inFlight += 1
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight)
    const left = new AbortController()
    const end = () => {
      if (exchange.endedAt !== null) return
      exchange.endedAt = performance.now()
      this.inFlight -= 1
    }
    response.on('close', () => {
      this.open.delete(response)
      end()
      left.abort()
    })
    return { exchange, signal: left.signal, end }
  }

  /** Resolves when every response so far is sent or broken off. */
  async settled(): Promise<void> {
    await Promise.all([...this.open].map((response) => once(response, 'close')))
  }
}

function exchangeOf(request: IncomingMessage, credential: Credential | undefined): Exchange {
  const secrets = ['authorization', credential?.header]
  const headers = Object.entries(request.headers).map(([name, value]) => {
    return [name, secrets.includes(name) ? '<redacted>' : value]
  })
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    headers: Object.fromEntries(headers),
    authenticated: credential === undefined || request.headers[credential.header] === credential.value,
    body: undefined,
    startedAt: performance.now(),
    endedAt: null,
  }
}
