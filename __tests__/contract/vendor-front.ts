import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type ServerRequest, serveContract } from './contract-server.ts'
import type { Credential } from './exchange-log.ts'
import { isObject } from './json.ts'
import type { Contract } from './openapi-contract.ts'
import type { ErrorReply, FakeOptions, FakeVendor, Reply, VendorRequest } from './vendor.ts'

/** What tells one vendor's server from another's. */
export interface VendorForm {
  contract: Contract
  /** By method and path template without the base path. */
  route: string
  credential: Credential | undefined
  /** What goes into the setting `endpoint`, by the server's address. */
  endpoint(url: string): string
  /** All that the model is shown. */
  promptOf(body: unknown): string
  /** To a request without the right credential. */
  unauthenticated(request: ServerRequest): ErrorReply
  /** Where a credential is no fixed value. */
  isAuthentic?(request: ServerRequest): boolean
  answer(reply: Reply, question: VendorRequest): Answer
}

/** Starts a vendor's server on 127.0.0.1. */
export async function serveVendor(form: VendorForm, options: FakeOptions): Promise<FakeVendor> {
  const { reply, latencyMs = 0 } = options
  let answered = 0

  async function handle(request: ServerRequest): Promise<Answer> {
    const { body, signal } = request
    const question = { body: isObject(body) ? body : {}, prompt: form.promptOf(body), index: answered++ }
    if (latencyMs > 0) await delay(latencyMs, undefined, { signal })
    const authentic = request.authenticated && (form.isAuthentic?.(request) ?? true)
    if (!authentic) return form.answer(form.unauthenticated(request), question)
    return form.answer(await reply(question), question)
  }

  const { contract, route, credential } = form
  const server = await serveContract({ contract, handlers: { [route]: handle }, credential })
  return {
    url: form.endpoint(server.url),
    requests: server.exchanges,
    violations: server.violations,
    get maxInFlight() {
      return server.maxInFlight()
    },
    assertClean: server.assertClean,
    close: server.close,
  }
}
