import type { ErrorReply } from './vendor.ts'

/** An exception as the service sends it: its name in a header, its words in the body. */
export function exception(status: number, name: string, message: string, headers = {}): ErrorReply {
  return { kind: 'error', status, headers: { 'x-amzn-errortype': name, ...headers }, body: { message } }
}

export function invalidKey(): ErrorReply {
  const message = 'Authentication failed: Please make sure your API Key is valid.'
  return exception(403, 'AccessDeniedException', message)
}

/** No such access key. */
export function unknownClient(): ErrorReply {
  const message = 'The security token included in the request is invalid.'
  return exception(403, 'UnrecognizedClientException', message)
}

export function expiredCredentials(): ErrorReply {
  const message = 'The security token included in the request is expired'
  return exception(403, 'ExpiredTokenException', message)
}

export function modelNotEnabled(): ErrorReply {
  const message = "You don't have access to the model with the specified model ID."
  return exception(403, 'AccessDeniedException', message)
}

/** Names the account and the role, as AWS does. */
export function notAuthorized(): ErrorReply {
  const message =
    'User: arn:aws:sts::000000000000:assumed-role/planted-role/run is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:eu-west-1::foundation-model/fake.model-1 because no identity-based policy allows the bedrock:InvokeModel action'
  return exception(403, 'AccessDeniedException', message)
}

export function unknownModel(): ErrorReply {
  return badRequest('The provided model identifier is invalid.')
}

/** The apostrophe is the service's own. */
export function onDemandThroughput(model: string): ErrorReply {
  return badRequest(
    `Invocation of model ID ${model} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.`,
  )
}

export function timedOut(): ErrorReply {
  return exception(408, 'ModelTimeoutException', 'Model has timed out in processing the request.')
}

export function modelError(): ErrorReply {
  return exception(424, 'ModelErrorException', 'The model failed while processing the request.')
}

export function modelNotReady(): ErrorReply {
  return exception(429, 'ModelNotReadyException', 'The model is not ready for inference requests.')
}

export function contextTooLong(): ErrorReply {
  return badRequest('Input is too long for requested model.')
}

export function rateLimited(seconds?: number): ErrorReply {
  const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  const message = 'Too many requests, please wait before trying again.'
  return exception(429, 'ThrottlingException', message, headers)
}

export function dailyQuota(): ErrorReply {
  const message = 'Too many tokens per day, please wait before trying again.'
  return exception(429, 'ThrottlingException', message)
}

export function serviceQuota(): ErrorReply {
  return exception(400, 'ServiceQuotaExceededException', 'Your account exceeds a service quota.')
}

export function serverError(): ErrorReply {
  const message = 'The system encountered an unexpected error during processing. Try your request again.'
  return exception(500, 'InternalServerException', message)
}

export function overloaded(): ErrorReply {
  const message = 'Bedrock is unable to process your request.'
  return exception(503, 'ServiceUnavailableException', message)
}

export function noToolChoice(): ErrorReply {
  return badRequest(
    "This model doesn't support the toolConfig.toolChoice.tool field. Remove toolConfig.toolChoice.tool and try again.",
  )
}

export function noTools(): ErrorReply {
  return badRequest("This model doesn't support tool use.")
}

export function noSystem(): ErrorReply {
  return badRequest("This model doesn't support system messages. Try again without a system message.")
}

export function tooManyTokensAsked(): ErrorReply {
  return badRequest(
    'The maximum tokens you requested exceeds the model limit of 4096. Try again with a maximum tokens value that is lower than 4096.',
  )
}

export function badRequest(message: string): ErrorReply {
  return exception(400, 'ValidationException', message)
}
