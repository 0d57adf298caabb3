import { readDescription } from './descriptions.ts'
import * as errors from './openai-errors.ts'
import { answerFor } from './openai-replies.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { type FakeOptions, type FakeVendor, settingsOf, type Vendor } from './vendor.ts'
import { bearer, serveVendor } from './vendor-server.ts'

const basePath = '/v1'
export const chatRoute = 'POST /chat/completions'

let contract: Contract | undefined

/** Starts OpenAI's chat completions on 127.0.0.1, held to the official description when that is at hand. */
export function fakeOpenAi(options: FakeOptions): Promise<FakeVendor> {
  contract ??= openAiContract()
  return serveVendor(
    {
      contract,
      route: chatRoute,
      path: basePath,
      credential: bearer,
      answerFor,
      keyError: ({ headers }) =>
        headers.authorization === undefined ? errors.missingKey() : errors.invalidKey(),
    },
    options,
  )
}

/** The contract of the official description, or one that checks nothing when the description is absent. */
export function openAiContract(): Contract {
  const description = readDescription('specs', 'openai.json')
  if (description === null) return openUncheckedContract([chatRoute], { basePath })
  return openContract(description, { basePath })
}

const model = 'fake-1'
export const openai: Vendor = {
  name: 'openai',
  model,
  start: fakeOpenAi,
  settings: settingsOf('openai', '--model', model),
  errors: {
    invalidKey: errors.invalidKey,
    noAccess: () => errors.noModelAccess(model),
    unknownModel: () => errors.unknownModel(model),
    timedOut: errors.timedOut,
    conflict: () => ({ kind: 'error', status: 409 }),
    tooLarge: () => ({ kind: 'error', status: 413 }),
    contextTooLong: errors.contextTooLong,
    rateLimited: errors.rateLimited,
    serverError: errors.serverError,
    overloaded: errors.overloaded,
    rejectedParameter: () => errors.unsupportedParameter('store'),
    badRequest: (message) => errors.vendorError(400, { message, type: 'invalid_request_error' }),
  },
  optional: 'store',
}
