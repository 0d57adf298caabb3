import * as errors from './bedrock-errors.ts'
import { answerFor } from './bedrock-replies.ts'
import { readDescription } from './descriptions.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { type FakeOptions, type FakeVendor, settingsOf, type Vendor } from './vendor.ts'
import { bearer, serveVendor } from './vendor-server.ts'

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
  const { signed } = options
  return serveVendor(
    {
      contract,
      route,
      credential: bearer,
      promptOf: ({ system, messages }) => [system, messages],
      answerFor,
      keyError: ({ headers }) =>
        headers.authorization?.startsWith('Bearer ') ? errors.invalidKey() : errors.unknownClient(),
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

const model = 'eu.fake.model-1:0'
export const bedrock: Vendor = {
  name: 'bedrock',
  model,
  start: fakeBedrock,
  settings: settingsOf('bedrock', '--model', model, '--region', 'eu-west-1'),
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
  optional: 'toolChoice',
}
