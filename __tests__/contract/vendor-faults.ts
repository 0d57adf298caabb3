import type { ServerResponse } from 'node:http'
import type { Answer } from './contract-server.ts'
import type { JsonObject } from './json.ts'
import type { ErrorReply, Reply } from './vendor.ts'

const trickleIntervalMs = 50

/** Replies that look the same with every vendor. */
export type WireFault = Extract<
  Reply,
  { kind: 'invalid_json' | 'other_shape' | 'reset' | 'trickle' | 'hang' | 'redirect' }
>

/** The answer on the wire for a fault that no vendor describes. */
export function wireFault(fault: WireFault): Answer {
  switch (fault.kind) {
    case 'invalid_json': {
      const headers = { 'content-type': 'application/json' }
      return { status: 200, headers, text: '{"id": "fake", "choices": [', unchecked: true }
    }
    case 'other_shape':
      return { status: 200, json: { object: 'list', data: [] }, unchecked: true }
    case 'reset':
      return { wire: fault.when === 'before' ? resetBefore : resetInTheMiddle }
    case 'trickle':
      return { wire: trickle }
    case 'hang':
      return { wire: () => undefined }
    case 'redirect':
      // 307 because it makes an obedient client send the body, and maybe the key, to the other place.
      return { status: 307, headers: { location: fault.location }, unchecked: true }
  }
}

/** The answer for an error; `plain` is the vendor's form where the reply has no body of its own. */
export function httpError(
  { status, headers = {}, body }: ErrorReply,
  plain: JsonObject,
  { documented }: { documented: boolean },
): Answer {
  if (typeof body === 'string') {
    return { status, headers: { 'content-type': 'text/html', ...headers }, text: body, unchecked: true }
  }
  return { status, headers, json: body ?? plain, unchecked: !documented }
}

/** What a text counts for where a reply does not say. */
export function tokens(text: string): number {
  return Math.ceil(text.length / 4)
}

function resetBefore(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

function resetInTheMiddle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  // Not a TCP reset: that may throw away the headers before the client has read them.
  response.write('{"id": "fake", ', () => response.socket?.destroy())
}

function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.flushHeaders()
  const dripping = setInterval(() => response.write(' '), trickleIntervalMs)
  response.on('close', () => clearInterval(dripping))
}
