import type { ErrorReply } from './vendor.ts'

/** An error in the vendor's form `{ type: 'error', error: { type, message }, request_id }`. */
export function vendorError(
  status: number,
  type: string,
  message: string,
  headers: Record<string, string> = {},
): ErrorReply {
  const body = { type: 'error', error: { type, message }, request_id: 'req_fake' }
  return { kind: 'error', status, headers, body }
}

/** 401: the key is wrong. */
export function invalidKey(): ErrorReply {
  return vendorError(401, 'authentication_error', 'invalid x-api-key')
}

/** 401: no key came along. */
export function missingKey(): ErrorReply {
  return vendorError(401, 'authentication_error', 'x-api-key header is required')
}

/** 403: the key may not do this. */
export function noAccess(): ErrorReply {
  const message = 'Your API key does not have permission to use the specified resource.'
  return vendorError(403, 'permission_error', message)
}

/** 404: no such model. */
export function unknownModel(model: string): ErrorReply {
  return vendorError(404, 'not_found_error', `model: ${model}`)
}

/** 408: the vendor gave up waiting. */
export function timedOut(): ErrorReply {
  return vendorError(408, 'timeout_error', 'Request timed out')
}

/** 409. */
export function conflict(): ErrorReply {
  return vendorError(409, 'conflict_error', 'The resource is in use.')
}

/** 413: more bytes than the vendor takes. */
export function tooLarge(): ErrorReply {
  return vendorError(413, 'request_too_large', 'Request exceeds the maximum size')
}

/** 429: too many tokens a minute; with `seconds` (whole, at least 1) also a Retry-After header. */
export function rateLimited(seconds?: number): ErrorReply {
  const message =
    'This request would exceed your organization’s rate limit of 40,000 input tokens per minute. Please reduce the prompt length or the maximum tokens requested, or try again later.'
  const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  return vendorError(429, 'rate_limit_error', message, headers)
}

/** 400 that no waiting cures: the account has no money left. */
export function noCredit(): ErrorReply {
  const message =
    'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.'
  return vendorError(400, 'invalid_request_error', message)
}

/** 400: the question is longer than the model's context. */
export function contextTooLong(): ErrorReply {
  return vendorError(400, 'invalid_request_error', 'prompt is too long: 208310 tokens > 200000 maximum')
}

/** 400: the vendor's filter stopped the answer. */
export function contentFiltered(): ErrorReply {
  return vendorError(400, 'invalid_request_error', 'Output blocked by content filtering policy')
}

/** 400: a model that thinks cannot be forced to use a tool. */
export function forcedToolRefused(): ErrorReply {
  const message = 'Thinking may not be enabled when tool_choice forces tool use.'
  return vendorError(400, 'invalid_request_error', message)
}

/** 400: a server that knows no marks for the cache. */
export function cacheMarkRefused(): ErrorReply {
  return vendorError(400, 'invalid_request_error', 'system.0.cache_control: Extra inputs are not permitted')
}

/** 500. */
export function serverError(): ErrorReply {
  return vendorError(500, 'api_error', 'Internal server error')
}

/** 529: the vendor's own status. */
export function overloaded(): ErrorReply {
  return vendorError(529, 'overloaded_error', 'Overloaded')
}
