import * as errors from './anthropic-errors.ts'
import { answerFor } from './anthropic-replies.ts'
import { readDescription } from './descriptions.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { anthropicOverlays, overlaid } from './overlays.ts'
import { type FakeOptions, type FakeVendor, settingsOf, type Vendor } from './vendor.ts'
import { bearer, serveVendor } from './vendor-server.ts'

const route = 'POST /v1/messages'

let contract: Contract | undefined

/** Starts Anthropic's Messages on 127.0.0.1, held to the official description when that is at hand. */
export function fakeAnthropic(options: FakeOptions): Promise<FakeVendor> {
  contract ??= anthropicContract()
  return serveVendor(
    {
      contract,
      route,
      credential: bearer,
      promptOf: ({ system, messages }) => [system, messages],
      answerFor,
      keyError: ({ headers }) =>
        headers.authorization === undefined ? errors.missingKey() : errors.invalidKey(),
    },
    options,
  )
}

/** The contract of the official description, or one that checks nothing when the description is absent. */
export function anthropicContract(): Contract {
  const description = readDescription('specs', 'anthropic.json')
  if (description === null) return openUncheckedContract([route], { basePath: '' })
  return openContract(overlaid(description, anthropicOverlays), { basePath: '' })
}

const model = 'fake-1'
export const anthropic: Vendor = {
  name: 'anthropic',
  model,
  start: fakeAnthropic,
  settings: settingsOf('anthropic', '--model', model),
  errors: {
    invalidKey: errors.invalidKey,
    noAccess: errors.noAccess,
    unknownModel: () => errors.unknownModel(model),
    timedOut: errors.timedOut,
    conflict: errors.conflict,
    tooLarge: errors.tooLarge,
    contextTooLong: errors.contextTooLong,
    rateLimited: errors.rateLimited,
    serverError: errors.serverError,
    overloaded: errors.overloaded,
    rejectedParameter: errors.forcedToolRefused,
    badRequest: (message) => errors.vendorError(400, 'invalid_request_error', message),
  },
  optional: 'tool_choice',
}
