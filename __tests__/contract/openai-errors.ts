import type { ErrorReply } from './vendor.ts'

/** The members of the vendor's error object; param and code are null unless given. */
export interface VendorError {
  message: string
  type: string
  param?: string
  code?: string
}

/** An error in the vendor's form `{ error: { message, type, param, code } }`. */
export function vendorError(
  status: number,
  error: VendorError,
  headers: Record<string, string> = {},
): ErrorReply {
  const { message, type, param = null, code = null } = error
  return { kind: 'error', status, headers, body: { error: { message, type, param, code } } }
}

/** 401: the key is wrong. */
export function invalidKey(): ErrorReply {
  const message =
    'Incorrect API key provided: sk-fake********0000. You can find your API key at https://platform.openai.com/account/api-keys.'
  return vendorError(401, { message, type: 'invalid_request_error', code: 'invalid_api_key' })
}

/** 401: no key came along. */
export function missingKey(): ErrorReply {
  const message =
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY)."
  return vendorError(401, { message, type: 'invalid_request_error' })
}

/** 403: the country is not served. */
export function unsupportedCountry(): ErrorReply {
  const message = 'Country, region, or territory not supported'
  return vendorError(403, {
    message,
    type: 'request_forbidden',
    code: 'unsupported_country_region_territory',
  })
}

/** 403: the project may not use the model. */
export function noModelAccess(model: string): ErrorReply {
  const message = `Project \`proj_fake\` does not have access to model \`${model}\``
  return vendorError(403, { message, type: 'invalid_request_error', code: 'model_not_found' })
}

/** 404: no such model. */
export function unknownModel(model: string): ErrorReply {
  const message = `The model \`${model}\` does not exist or you do not have access to it.`
  return vendorError(404, { message, type: 'invalid_request_error', code: 'model_not_found' })
}

/** 408: the vendor gave up waiting. */
export function timedOut(): ErrorReply {
  return vendorError(408, { message: 'Request timed out.', type: 'timeout' })
}

/** 429: too many tokens a minute; with `seconds` (whole, at least 1) also a Retry-After header. */
export function rateLimited(seconds?: number): ErrorReply {
  const wait = seconds === undefined ? '600ms' : `${seconds}s`
  const message = `Rate limit reached for gpt-4o-mini in organization org-fake on tokens per min (TPM): Limit 200000, Used 199000, Requested 3000. Please try again in ${wait}. Visit https://platform.openai.com/account/rate-limits to learn more.`
  const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  return vendorError(429, { message, type: 'tokens', code: 'rate_limit_exceeded' }, headers)
}

/** 429 that no waiting cures: the account has no money left. */
export function quotaExhausted(): ErrorReply {
  const message =
    'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.'
  return vendorError(429, { message, type: 'insufficient_quota', code: 'insufficient_quota' })
}

/** 400: the messages are longer than the model's context. */
export function contextTooLong(): ErrorReply {
  const message =
    "This model's maximum context length is 128000 tokens. However, your messages resulted in 204308 tokens. Please reduce the length of the messages."
  return vendorError(400, {
    message,
    type: 'invalid_request_error',
    param: 'messages',
    code: 'context_length_exceeded',
  })
}

/** 400: the model does not take this parameter. */
export function unsupportedParameter(param: string): ErrorReply {
  const message = `Unsupported parameter: '${param}' is not supported with this model.`
  return vendorError(400, { message, type: 'invalid_request_error', param, code: 'unsupported_parameter' })
}

/** 400: the model takes this parameter, but not with this value. */
export function unsupportedValue(param: string, value: string): ErrorReply {
  const message = `Unsupported value: '${param}' does not support ${value} with this model. Only the default (1) value is supported.`
  return vendorError(400, { message, type: 'invalid_request_error', param, code: 'unsupported_value' })
}

/** 500. */
export function serverError(): ErrorReply {
  const message = 'The server had an error while processing your request. Sorry about that!'
  return vendorError(500, { message, type: 'server_error' })
}

/** 503. */
export function overloaded(): ErrorReply {
  const message = 'Our servers are currently overloaded. Please try again later.'
  return vendorError(503, { message, type: 'service_unavailable_error', code: 'server_is_overloaded' })
}
