import type { JsonObject } from './json.ts'
import type { ErrorReply } from './vendor.ts'

/** An error in Google's form `{ error: { code, message, status, details } }`. */
export function vendorError(
  status: number,
  name: string,
  message: string,
  details: JsonObject[] = [],
  headers: Record<string, string> = {},
): ErrorReply {
  const listed = details.length > 0 ? { details } : {}
  const body = { error: { code: status, message, status: name, ...listed } }
  return { kind: 'error', status, headers, body }
}

const typed = (type: string, members: JsonObject) => ({
  '@type': `type.googleapis.com/google.rpc.${type}`,
  ...members,
})

/** 400: the key is wrong. */
export function invalidKey(): ErrorReply {
  const info = typed('ErrorInfo', { reason: 'API_KEY_INVALID', domain: 'googleapis.com' })
  const message = 'API key not valid. Please pass a valid API key.'
  return vendorError(400, 'INVALID_ARGUMENT', message, [info])
}

/** 403: no key came along. */
export function missingKey(): ErrorReply {
  const message =
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API."
  return vendorError(403, 'PERMISSION_DENIED', message)
}

/** 401 of Vertex AI: the access token is wrong, or there is none. */
export function unauthenticated(): ErrorReply {
  const message =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.'
  return vendorError(401, 'UNAUTHENTICATED', message)
}

/** 403: the key may not do this. */
export function noAccess(): ErrorReply {
  const info = typed('ErrorInfo', { reason: 'API_KEY_SERVICE_BLOCKED', domain: 'googleapis.com' })
  const message = 'Requests to this API method are blocked.'
  return vendorError(403, 'PERMISSION_DENIED', message, [info])
}

/** 404: no such model. */
export function unknownModel(model: string): ErrorReply {
  const message = `models/${model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`
  return vendorError(404, 'NOT_FOUND', message)
}

/** 408: what stands between gave up waiting. */
export function timedOut(): ErrorReply {
  return vendorError(408, 'CANCELLED', 'The request timed out.')
}

/** 409. */
export function conflict(): ErrorReply {
  return vendorError(409, 'ABORTED', 'The operation was aborted.')
}

/** 413: more bytes than the vendor takes, said by its front end. */
export function tooLarge(): ErrorReply {
  return { kind: 'error', status: 413, body: '<html><title>Error 413 (Request Entity Too Large)!!1</title>' }
}

/** 429: too many tokens a minute; with `seconds` the vendor says when to come back. */
export function rateLimited(seconds?: number): ErrorReply {
  const again = seconds === undefined ? [] : [typed('RetryInfo', { retryDelay: `${seconds}s` })]
  return limited('GenerateContentInputTokensPerModelPerMinute', '250000', again)
}

/** 429 that no waiting cures: the plan has nothing for this model. */
export function noQuota(): ErrorReply {
  const again = typed('RetryInfo', { retryDelay: '12s' })
  return limited('GenerateContentInputTokensPerModelPerMinute-FreeTier', '0', [again])
}

/** 429: the day's quota is used up. */
export function dayUsedUp(): ErrorReply {
  const again = typed('RetryInfo', { retryDelay: '41s' })
  return limited('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '50', [again])
}

function limited(quotaId: string, quotaValue: string, more: JsonObject[]): ErrorReply {
  const when = more.length > 0 ? ' Please retry later.' : ''
  const message = `You exceeded your current quota. To monitor your current usage, head to: https://ai.dev/usage. \n* Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_input_token_count, limit: ${quotaValue}${when}`
  const quotaMetric = 'generativelanguage.googleapis.com/generate_content_input_token_count'
  // As everywhere in Google's JSON, a number that is 0 is left out.
  const value = quotaValue === '0' ? {} : { quotaValue }
  const failure = typed('QuotaFailure', { violations: [{ quotaMetric, quotaId, ...value }] })
  return vendorError(429, 'RESOURCE_EXHAUSTED', message, [failure, ...more])
}

/** 429: nothing is left of what was paid in advance. */
export function noCredit(): ErrorReply {
  const message =
    'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.'
  return vendorError(429, 'RESOURCE_EXHAUSTED', message)
}

/** 400: the question is longer than the model's context. */
export function contextTooLong(): ErrorReply {
  const message = 'The input token count (1233047) exceeds the maximum number of tokens allowed (1048576).'
  return vendorError(400, 'INVALID_ARGUMENT', message)
}

/** 400: the server knows no JSON schema. */
export function schemaRefused(): ErrorReply {
  const description =
    'Invalid JSON payload received. Unknown name "response_json_schema" at \'generation_config\': Cannot find field.'
  const violations = [{ field: 'generation_config', description }]
  return vendorError(400, 'INVALID_ARGUMENT', description, [
    typed('BadRequest', { fieldViolations: violations }),
  ])
}

/** 500. */
export function serverError(): ErrorReply {
  const message =
    'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting'
  return vendorError(500, 'INTERNAL', message)
}

/** 503. */
export function overloaded(): ErrorReply {
  return vendorError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.')
}
