import type { JsonObject } from './json.ts'
import type { ErrorReply } from './vendor.ts'

/** An error in Azure's form `{ error: { code, message } }`. */
export function azureError(
  status: number,
  code: string,
  message: string,
  { headers = {}, more = {} }: { headers?: Record<string, string>; more?: JsonObject } = {},
): ErrorReply {
  return { kind: 'error', status, headers, body: { error: { code, message, ...more } } }
}

export function invalidKey(): ErrorReply {
  const message =
    'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.'
  return azureError(401, '401', message)
}

/** The identity is known, but has no role. */
export function noRole(): ErrorReply {
  const message =
    'The principal `00000000-0000-0000-0000-000000000000` lacks the required data action `Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action` to perform `POST /openai/deployments/{deployment-id}/chat/completions` operation.'
  return azureError(401, 'PermissionDenied', message)
}

export function firewall(): ErrorReply {
  return azureError(403, '403', 'Access denied due to Virtual Network/Firewall rules.')
}

export function noDeployment(): ErrorReply {
  const message =
    'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.'
  return azureError(404, 'DeploymentNotFound', message)
}

export function rateLimited(seconds?: number): ErrorReply {
  const message = `Requests to the ChatCompletions_Create Operation under Azure OpenAI API have exceeded token rate limit of your current OpenAI S0 pricing tier. Please retry after ${seconds ?? 1} seconds.`
  const headers = seconds === undefined ? undefined : { 'retry-after': String(seconds) }
  return azureError(429, '429', message, headers && { headers })
}

/** The prompt met the content filter. */
export function filtered(): ErrorReply {
  const message =
    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry."
  const result = { filtered: true, detected: true }
  const innererror = { code: 'ResponsibleAIPolicyViolation', content_filter_result: { jailbreak: result } }
  return azureError(400, 'content_filter', message, { more: { param: 'prompt', status: 400, innererror } })
}

/** What an API management gateway says, which has no `error`. */
export function gatewayDenied(): ErrorReply {
  const message = 'Access denied due to missing subscription key.'
  return { kind: 'error', status: 401, body: { statusCode: 401, message } }
}
