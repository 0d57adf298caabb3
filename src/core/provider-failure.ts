import { networkFault } from './network-fault.ts'
import { ProviderError, type Question, type Quota } from './provider.ts'
import { oneLine } from './text/encode.ts'

/** What a vendor's server answered instead of an answer, as far as all vendors say it. */
export interface Failure {
  /** HTTP status; null where there was no HTTP answer. */
  status: number | null
  /** The vendor's own words. */
  message: string
  /** The vendor's own wish, in milliseconds. */
  retryAfterMs: number | null
  quota: Quota | null
  cause: unknown
}

/** What was asked, of whom: names the model, and keeps what was sent out of what is said about it. */
export interface Asked {
  model: string
  question: Question
}

/** One sentence for each way to fail, with the setting to change: the headings of docs/troubleshooting.md. */
export const sentences = {
  keyRefused: () => 'The provider refuses the key: check api-key.',
  notAllowed: () => 'The key may not use this model or region: check api-key, model and region.',
  googleLogin: () =>
    'There are no valid credentials of Google Cloud: run gcloud auth application-default login, or google-github-actions/auth in an earlier step.',
  googleNotAllowed: (project: string) =>
    `The credentials of Google Cloud may not use this model in project ${project}: check project, region and the role Vertex AI User.`,
  noModel: (model: string) => `There is no model ${model} at this endpoint: check model and endpoint.`,
  rejected: (status: number) =>
    `The provider rejects the request with status ${status}: check model and endpoint.`,
  redirected: () =>
    'The endpoint redirects elsewhere, which is not followed: set endpoint to where it leads.',
  rateLimited: () => 'The provider limits the rate: lower concurrency, or raise the account’s limit.',
  azureKeyRefused: () =>
    'Azure refuses the key: set api-key to a key of the very resource that endpoint names.',
  azureTokenRefused: () =>
    'Azure refuses the Entra ID token in api-key: it may have expired, or its identity lacks the role Cognitive Services OpenAI User on the resource.',
  azureShut: () =>
    'Azure does not let this machine or key in: check the resource’s Networking and Keys settings, or api-key.',
  azureNoDeployment: (deployment: string) =>
    `There is no deployment ${deployment} at this endpoint: check model and endpoint; a new deployment takes some minutes.`,
  azureRateLimited: (deployment: string) =>
    `Deployment ${deployment} is at its tokens-per-minute quota: raise it in the Azure portal (deployment, Edit), or lower concurrency.`,
  awsNoCredentials: () =>
    'There are no AWS credentials: run aws-actions/configure-aws-credentials before this step, set AWS_PROFILE, or set api-key to a Bedrock API key.',
  awsRefused: () =>
    'AWS refuses the credentials: check what configure-aws-credentials, AWS_PROFILE or api-key gives; they may have expired.',
  bedrockNotAllowed: () =>
    'The AWS identity may not use this model: allow it bedrock:InvokeModel on model, or check region.',
  bedrockNotEnabled: (region: string) =>
    `The AWS account has no access to this model yet: ask for it in the Bedrock console of ${region} (Model access), or change model.`,
  bedrockNeedsProfile: (profiles: string[]) =>
    `Bedrock serves this model through inference profiles only: set model to ${profiles.join(' or ')} (the Bedrock console lists them under Cross-region inference).`,
  bedrockQuota: (region: string) =>
    `The AWS account is at a quota of Bedrock in ${region}: raise it in Service Quotas, or change model.`,
  quotaGone: () => 'The provider account has no quota left: check its plan and billing, or change api-key.',
  tooLong: () =>
    'The question is longer than the model can read: set model to one that reads more, or lower max-findings.',
  refused: () => 'The model refused to answer about this code: set model to another one.',
  filtered: () =>
    'The provider’s content filter refused this code: ease the filter, or set model to another one.',
  cut: () => 'The answer was cut at the output limit: set model to one that writes more.',
  noAnswer: (seconds: number) =>
    `The provider did not answer within ${seconds} s: lower concurrency, or set model to a faster one.`,
  gaveUp: () => 'The provider gave up waiting: lower concurrency, or set model to a faster one.',
  failed: (status: number) =>
    `The provider failed with status ${status}: run again later, or set endpoint to another one.`,
  misfit: (fault: string) =>
    `The model’s answer did not fit the schema, twice: ${fault}. Set model to another one.`,
  budgetUp: () => 'The tokens of the run were used up: raise token-budget.',
  timeUp: () => 'The time limit of the run was reached first: raise timeout-minutes.',
  cancelled: () => 'The run was cancelled before this was answered.',
  exported: (file: string) => `The question was written to ${file}: give its answer to batch-import.`,
  notInBatch: (file: string) => `${file} holds no answer to this question: export it with batch-export.`,
  unreachable: () => 'The provider cannot be reached, or broke off: check endpoint and network.',
} as const

/** The error for a failure by its HTTP status alone; what only one vendor says is for its adapter to catch before. */
export function failureByStatus(failure: Failure, { model, question }: Asked): ProviderError {
  const { status, retryAfterMs, quota, cause } = failure
  const words = () => vendorWords(failure.message, { model, question })
  if (status === null) {
    const fault = networkFault(cause, 'the provider')
    if (fault !== null) return new ProviderError('configuration', fault, { cause })
    return new ProviderError('unavailable', sentences.unreachable(), { retryable: true, cause })
  }
  if (status === 402) return new ProviderError('rate_limit', sentences.quotaGone(), { cause })
  if (status === 401) return new ProviderError('authentication', sentences.keyRefused(), { cause })
  if (status === 403)
    return new ProviderError('authentication', `${sentences.notAllowed()}${words()}`, { cause })
  if (status === 404) return new ProviderError('configuration', sentences.noModel(model), { cause })
  if (status === 408) return new ProviderError('timeout', sentences.gaveUp(), { retryable: true, cause })
  if (status === 413) return new ProviderError('context_length', sentences.tooLong(), { cause })
  if (status === 429) {
    return new ProviderError('rate_limit', sentences.rateLimited(), {
      retryable: true,
      retryAfterMs,
      quota,
      cause,
    })
  }
  if (status >= 500 || status === 409 || status === 425) {
    return new ProviderError('unavailable', sentences.failed(status), {
      retryable: true,
      retryAfterMs,
      quota,
      cause,
    })
  }
  if (status >= 300 && status < 400)
    return new ProviderError('configuration', sentences.redirected(), { cause })
  return new ProviderError('configuration', `${sentences.rejected(status)}${words()}`, { cause })
}

/** So many characters in a row are not there by accident. */
const tellingLength = 16

/**
 * The vendor's own words as a sentence to add, or nothing where they repeat what was sent: code stays out of logs, and so does
 * what looks like a key or like text in another encoding.
 */
export function vendorWords(message: string, { model, question }: Asked): string {
  const words = oneLine(withoutOpaque(message.slice(0, 2000), model), 200).trim()
  if (words === '' || repeats(words, `${question.instructions}\n${question.material}`)) return ''
  return ` It says: ${words}`
}

/** Words that nobody reads, but for the model's name and versions that are dates. */
function withoutOpaque(message: string, model: string): string {
  return message.replace(/[\w+/=%.-]{16,}/g, (word) => {
    const mixed = /\d/.test(word) && /[a-z]/i.test(word)
    const known = model.includes(word.replace(/\.$/, '')) || /^\d{4}-\d\d-\d\d[a-z.-]*$/.test(word)
    return mixed && !known ? '…' : word
  })
}

function repeats(words: string, sent: string): boolean {
  // Escapes, spaces and letters differ between what was sent and what comes back.
  const [short, long] = [words, sent].map((text) => text.replace(/\\[nrt]|[\s\\]+/g, '').toLowerCase())
  if (short === undefined || long === undefined) return false
  for (let at = 0; at + tellingLength <= short.length; at++) {
    if (long.includes(short.slice(at, at + tellingLength))) return true
  }
  return false
}

/** The first of the optional parameters that a vendor's complaint names; null where it names none. */
export function rejectedParameter<Name extends string>(
  complaint: string,
  optional: Iterable<Name>,
): Name | null {
  for (const name of optional) {
    if (new RegExp(`(?<![\\w])${name}(?![\\w])`).test(complaint)) return name
  }
  return null
}
