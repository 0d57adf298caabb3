import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Credential, type Exchange, ExchangeLog } from './exchange-log.ts'
import { parseJson } from './json.ts'
import { type Contract, isJson, mediaType, type Operation } from './openapi-contract.ts'

/** What a handler gets; body parsed if it is JSON, text otherwise, undefined if empty. */
export interface ServerRequest {
  parameters: Record<string, string>
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: unknown
  /** Whether the expected credential came along; true when none is expected. */
  authenticated: boolean
  /** Aborted when the client has left or the server closes. */
  signal: AbortSignal
}

/** What a handler answers: a checked HTTP message, or misbehaviour on the wire that nobody checks. */
export type Answer =
  | {
      status: number
      headers?: Record<string, string>
      json?: unknown
      text?: string | Buffer
      unchecked?: boolean
    }
  | { wire: (response: ServerResponse) => void }

export type Handler = (request: ServerRequest) => Answer | Promise<Answer>

export interface ContractServer {
  /** `http://127.0.0.1:<port>`, without the base path. */
  url: string
  exchanges: readonly Exchange[]
  violations: readonly string[]
  /** The greatest number of requests that were being answered at one time. */
  maxInFlight(): number
  /** Throws an Error that lists every violation so far, if there is any. */
  assertClean(): void
  close(): Promise<void>
}

export interface ContractServerOptions {
  contract: Contract
  /** By method and path template without the base path: `POST /chat/completions`. */
  handlers: Record<string, Handler>
  /** What a request must bring to be `authenticated`. */
  credential?: Credential | undefined
}

/** Serves handlers on 127.0.0.1; a request against the contract is answered 599 and kept as a violation. */
export async function serveContract(options: ContractServerOptions): Promise<ContractServer> {
  const log = new ExchangeLog()
  const violations: string[] = []

  const server = createServer((request, response) => {
    const { exchange, signal, end } = log.begin(request, response, options.credential)
    const record = (found: string[]) =>
      violations.push(...found.map((each) => `${nameOf(exchange)}: ${each}`))
    answerOf(options, request, exchange, signal, record)
      .catch((error: unknown) => {
        if (!signal.aborted) record([`handler failed: ${String(error)}`])
        return refusal([String(error)])
      })
      .then((answer) => {
        if (signal.aborted) return
        if ('wire' in answer) answer.wire(response)
        else {
          end()
          send(response, answer)
        }
      })
      .catch((error: unknown) => record([`answer cannot be sent: ${String(error)}`]))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  return {
    url: `http://127.0.0.1:${port}`,
    exchanges: log.exchanges,
    violations,
    maxInFlight: () => log.maxInFlight,
    assertClean() {
      if (violations.length > 0) throw new Error(`contract violations:\n${violations.join('\n')}`)
    },
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await Promise.all([closed, log.settled()])
    },
  }
}

async function answerOf(
  { contract, handlers }: ContractServerOptions,
  request: IncomingMessage,
  exchange: Exchange,
  signal: AbortSignal,
  record: (violations: string[]) => void,
): Promise<Answer> {
  const text = await textOf(request)
  exchange.body = text === '' ? undefined : text
  const refuse = (violations: string[]) => {
    record(violations)
    return refusal(violations)
  }
  const { pathname, searchParams: query } = new URL(exchange.target, 'http://127.0.0.1')
  const operation = contract.find(exchange.method, pathname)
  if ('violation' in operation) return refuse([operation.violation])
  if (text !== '' && isJson(mediaType(request.headers['content-type']))) {
    try {
      exchange.body = parseJson(text)
    } catch {
      return refuse(['request body is not JSON'])
    }
  }
  const received = { query, headers: request.headers, body: exchange.body }
  const found = contract.request(operation, received)
  if (found.length > 0) return refuse(found.map((violation) => `request ${violation}`))
  const handler = handlers[`${operation.method} ${operation.template}`]
  if (handler === undefined) return refuse(['no handler for this route'])

  const { authenticated } = exchange
  const answer = await handler({ ...received, parameters: operation.parameters, authenticated, signal })
  record(answerViolations(contract, operation, answer))
  return answer
}

function answerViolations(contract: Contract, operation: Operation, answer: Answer): string[] {
  if ('wire' in answer || answer.unchecked) return []
  const { status, json, text } = answer
  const contentType = mediaType(headersOf(answer)['content-type'])
  const checked = { status, contentType, body: text ?? json }
  return contract.answer(operation, checked).map((violation) => `answer ${status} ${violation}`)
}

function nameOf({ method, target }: Exchange): string {
  return `${method} ${target.replace(/\?.*$/, '')}`
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

// 599 is in no description, so that no client can take it for an answer it knows.
function refusal(violations: string[]): Answer {
  return { status: 599, json: { violations } }
}

function headersOf({ headers, json, text }: Exclude<Answer, { wire: unknown }>): Record<string, string> {
  if (text !== undefined) return { 'content-type': 'text/plain', ...headers }
  return json === undefined ? { ...headers } : { 'content-type': 'application/json', ...headers }
}

function send(response: ServerResponse, answer: Exclude<Answer, { wire: unknown }>): void {
  response.writeHead(answer.status, headersOf(answer))
  response.end(answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json)))
}
