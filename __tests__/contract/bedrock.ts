import * as errors from './bedrock-errors.ts'
import { answerFor } from './bedrock-replies.ts'
import { readDescription } from './descriptions.ts'
import { isObject, listAt } from './json.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import type { FakeOptions, FakeVendor, Vendor } from './vendor.ts'
import { serveVendor } from './vendor-front.ts'

const route = 'POST /model/{modelId}/converse'

let contract: Contract | undefined

/** The contract of the official description, or one that checks nothing when the description is absent. */
export function bedrockContract(): Contract {
  const description = readDescription('specs', 'bedrock-runtime.openapi.json')
  return description
    ? openContract(description, { basePath: '' })
    : openUncheckedContract([route], { basePath: '' })
}

export interface BedrockOptions extends FakeOptions {
  /** Requests must be signed with this access key, for this region. */
  signed?: { accessKeyId: string; region: string }
}

/** Starts Bedrock's Converse on 127.0.0.1; `apiKey` is a Bedrock API key. */
export function fakeBedrock(options: BedrockOptions): Promise<FakeVendor> {
  contract ??= bedrockContract()
  const { apiKey, signed } = options
  return serveVendor(
    {
      contract,
      route,
      credential: apiKey === undefined ? undefined : { header: 'authorization', value: `Bearer ${apiKey}` },
      endpoint: (url) => url,
      promptOf,
      unauthenticated: ({ headers }) =>
        headers.authorization?.startsWith('Bearer ') ? errors.invalidKey() : errors.unknownClient(),
      answer: answerFor,
      ...(signed && { isAuthentic: ({ headers }) => isSigned(headers.authorization, signed) }),
    },
    options,
  )
}

/** Signature Version 4 as to its form: who signed, for which service and region. */
function isSigned(header = '', { accessKeyId, region }: NonNullable<BedrockOptions['signed']>): boolean {
  const [, key, scope] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^,]+), .*Signature=[0-9a-f]{64}$/.exec(header) ?? []
  return key === accessKeyId && scope === `${region}/bedrock/aws4_request`
}

function promptOf(body: unknown): string {
  const blocks = listAt(body, 'messages').flatMap((message) => listAt(message, 'content'))
  return [...listAt(body, 'system'), ...blocks]
    .map((block) => (isObject(block) ? block.text : undefined))
    .filter((text) => typeof text === 'string')
    .join('\n')
}

export const bedrock: Vendor = {
  name: 'bedrock',
  start: fakeBedrock,
  settings: (url, key) => ({
    args: [
      '--provider',
      'bedrock',
      '--model',
      'eu.fake.model-1:0',
      '--region',
      'eu-west-1',
      '--endpoint',
      url,
    ],
    env: { SEMGREP_ASSISTANT_API_KEY: key },
  }),
  errors: {
    invalidKey: errors.invalidKey,
    noAccess: errors.modelNotEnabled,
    unknownModel: errors.unknownModel,
    timedOut: errors.timedOut,
    conflict: () => errors.exception(409, 'ConflictException', 'Error occurred because of a conflict.'),
    tooLarge: () => errors.exception(413, 'RequestEntityTooLargeException', 'The request is too large.'),
    contextTooLong: errors.contextTooLong,
    rateLimited: errors.rateLimited,
    serverError: errors.serverError,
    overloaded: errors.overloaded,
    rejectedParameter: errors.noToolChoice,
    badRequest: errors.badRequest,
  },
}
