import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type ServerRequest, serveContract } from './contract-server.ts'
import type { Credential } from './exchange-log.ts'
import { isObject, type JsonObject } from './json.ts'
import type { Contract } from './openapi-contract.ts'
import type { ErrorReply, FakeOptions, FakeVendor, Reply } from './vendor.ts'

/** The request that a reply answers. */
export interface VendorQuestion {
  model: string
  prompt: string
  body: JsonObject
}

/** What makes one vendor's server. */
export interface VendorForm {
  contract: Contract
  /** The one route that takes questions, by method and path template without the base path. */
  route: string
  /** Goes between host and route in the setting `endpoint`. */
  path?: string
  /** How the key travels. */
  credential(apiKey: string): Credential
  /** Whether a request without one right value, such as a signature, is authentic all the same. */
  isAuthentic?(request: ServerRequest): boolean
  /** Where the body does not name it. */
  modelOf?(request: ServerRequest): string
  /** The members of the body that the model is shown, in order; the texts of messages unless said otherwise. */
  promptOf?(body: JsonObject): unknown[]
  answerFor(reply: Reply, question: VendorQuestion): Answer
  /** The answer to a wrong key, or to none. */
  keyError(request: ServerRequest): ErrorReply
}

/** Starts a vendor on 127.0.0.1 that answers as `reply` decides. */
export async function serveVendor(form: VendorForm, options: FakeOptions): Promise<FakeVendor> {
  const { contract, route, path = '', promptOf = ({ messages }) => [messages], isAuthentic } = form
  const { reply, apiKey, latencyMs = 0 } = options
  let answered = 0

  async function handle(request: ServerRequest): Promise<Answer> {
    const body = isObject(request.body) ? request.body : {}
    const asked = { body, prompt: textsIn(promptOf(body)), index: answered++ }
    if (latencyMs > 0) await delay(latencyMs, undefined, { signal: request.signal })
    const question = { ...asked, model: form.modelOf?.(request) ?? String(body.model) }
    const authentic = request.authenticated && isAuthentic?.(request) !== false
    return form.answerFor(authentic ? await reply(asked) : form.keyError(request), question)
  }

  const credential = apiKey === undefined ? undefined : form.credential(apiKey)
  const server = await serveContract({ contract, handlers: { [route]: handle }, credential })
  return {
    url: server.url + path,
    requests: server.exchanges,
    violations: server.violations,
    get maxInFlight() {
      return server.maxInFlight()
    },
    assertClean: server.assertClean,
    close: server.close,
  }
}

/** A key that travels as most do. */
export function bearer(apiKey: string): Credential {
  return { header: 'authorization', value: `Bearer ${apiKey}` }
}

/** The texts in a list of parts or messages, however deep. */
function textsIn(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textsIn).join('\n')
  if (!isObject(node)) return ''
  return textsIn(node.text ?? node.content ?? node.parts ?? '')
}
