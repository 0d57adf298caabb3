import { BedrockRuntimeServiceException } from '@aws-sdk/client-bedrock-runtime'
import * as z from 'zod'
import { ProviderError } from '../core/provider.ts'
import { type Asked, type Failure, failureByStatus, sentences } from '../core/provider-failure.ts'
import { profilesFor } from './bedrock-model.ts'
import { httpFailure } from './transport.ts'

export interface AskedOfBedrock extends Asked {
  region: string
}

/**
 * Names of exceptions as
 * https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html lists them, and those of the
 * services that give credentials.
 */
export function translate(error: unknown, asked: AskedOfBedrock): ProviderError {
  if (error instanceof ProviderError) return error
  const failure = failureOf(error)
  return byName(nameOf(error), failure, asked) ?? failureByStatus(failure, asked)
}

function byName(name: string, failure: Failure, asked: AskedOfBedrock): ProviderError | null {
  const { message, retryAfterMs, cause } = failure
  switch (name) {
    case 'CredentialsProviderError':
    case 'TokenProviderError':
      return new ProviderError('authentication', sentences.awsNoCredentials(), { cause })
    case 'UnrecognizedClientException':
    case 'InvalidSignatureException':
    case 'SignatureDoesNotMatch':
    case 'IncompleteSignature':
    case 'MissingAuthenticationTokenException':
    case 'InvalidClientTokenId':
    case 'ExpiredToken':
    case 'ExpiredTokenException':
    case 'InvalidIdentityToken':
    // Nobody may take on the role; Bedrock's own ends with Exception.
    case 'AccessDenied':
      return new ProviderError('authentication', sentences.awsRefused(), { cause })
    case 'AccessDeniedException':
    case 'ResourceNotFoundException':
      return accessFailure(name, failure, asked)
    case 'ValidationException':
      return validationFailure(failure, asked)
    case 'ThrottlingException':
      // A day is longer than any run waits.
      return /per day/i.test(message) ? quotaFailure(failure, asked) : null
    case 'ServiceQuotaExceededException':
      return quotaFailure(failure, asked)
    case 'ModelErrorException':
    case 'ModelNotReadyException': {
      // Their statuses mean other things elsewhere.
      const sentence = sentences.failed(failure.status ?? 0)
      return new ProviderError('unavailable', sentence, { retryable: true, retryAfterMs, cause })
    }
    case 'SyntaxError':
      return failure.status === null
        ? new ProviderError('malformed', 'the server did not answer with JSON (check endpoint)', { cause })
        : null
    default:
      return null
  }
}

function accessFailure(name: string, { message, cause }: Failure, { model, region }: AskedOfBedrock) {
  const refused = (sentence: string) => new ProviderError('authentication', sentence, { cause })
  if (/access to the model|model access|use case details/i.test(message))
    return refused(sentences.bedrockNotEnabled(region))
  if (name === 'ResourceNotFoundException')
    return new ProviderError('configuration', sentences.noModel(model), { cause })
  // Without its words, which name account and role.
  return refused(
    /api key|bearer token/i.test(message) ? sentences.awsRefused() : sentences.bedrockNotAllowed(),
  )
}

function validationFailure({ message, cause }: Failure, { model, region }: AskedOfBedrock) {
  if (/on-demand throughput/i.test(message)) {
    const sentence = sentences.bedrockNeedsProfile(profilesFor(model, region))
    return new ProviderError('configuration', sentence, { cause })
  }
  if (/too long|too many (?:input )?tokens|context (?:limit|window|length)|maximum context/i.test(message))
    return new ProviderError('context_length', sentences.tooLong(), { cause })
  if (/model identifier is invalid/i.test(message))
    return new ProviderError('configuration', sentences.noModel(model), { cause })
  return null
}

function quotaFailure({ cause }: Failure, { region }: AskedOfBedrock): ProviderError {
  return new ProviderError('rate_limit', sentences.bedrockQuota(region), { cause })
}

/** Bedrock's words where they may be about what a request holds; what it names in prose only stands before them. */
export function rejectionOf(error: unknown): string | null {
  if (nameOf(error) !== 'ValidationException') return null
  const { message } = failureOf(error)
  if (/tool use/i.test(message)) return `toolConfig: ${message}`
  if (/maximum tokens/i.test(message)) return `maxTokens: ${message}`
  return message
}

/** What the SDK adds to whatever went wrong once there was an HTTP answer. */
const Answered = z.object({
  $metadata: z.object({ httpStatusCode: z.number() }),
  $response: z.object({ headers: z.record(z.string(), z.string()) }).optional(),
})

function failureOf(error: unknown): Failure {
  const answered = Answered.safeParse(error).data
  const status = answered?.$metadata.httpStatusCode ?? null
  const words: unknown = error instanceof BedrockRuntimeServiceException ? error.message : ''
  const headers = answered?.$response?.headers
  // An answer that was no error broke off, or was no JSON.
  const failed = status !== null && status >= 300 ? status : null
  // A server that only resembles the vendor's says it in another form.
  const message = typeof words === 'string' ? words : ''
  return httpFailure(failed, message, headers && { get: (name) => headers[name] }, error)
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}
