import type { Failure } from '../core/provider-failure.ts'
import { type HeaderReader, quotaOf, retryAfterMs } from '../core/rate-headers.ts'

/** No answer is that long; a server that goes on and on must not fill the memory. */
const longestAnswer = 4_000_000

/** Our own limits cover the whole answer, the body included; an SDK's may never end it first. In milliseconds. */
export const noTimeout = 24 * 60 * 60 * 1000

/**
 * `fetch` that follows no redirect, since the key would travel along, and whose answers break off when they are too long, or
 * with the signal.
 */
export async function vendorFetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'manual' })
  if (response.body === null) return response
  let bytes = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      // A `Request` hears of its signal only as long as somebody holds it, and a body may outlive all who do.
      if (input instanceof Request) input.signal.throwIfAborted()
      bytes += chunk.length
      if (bytes > longestAnswer) controller.error(new Error('the answer is too long'))
      else controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(counted), response)
}

/** A failure with what its headers say. */
export function httpFailure(
  status: number | null,
  message: string,
  headers: HeaderReader | null | undefined,
  cause: unknown,
): Failure {
  const now = Date.now()
  return { status, message, retryAfterMs: retryAfterMs(headers, now), quota: quotaOf(headers, now), cause }
}

/** Ends the waiting when the signal does, whatever an SDK does meanwhile: looking for credentials, it listens to nobody. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

/** Removes variables by which a machine, or an earlier step of the job, would change what an SDK does. */
export function forgetVariables(...prefixes: string[]): void {
  for (const name of Object.keys(process.env)) {
    if (prefixes.some((prefix) => name.startsWith(prefix))) Reflect.deleteProperty(process.env, name)
  }
}
