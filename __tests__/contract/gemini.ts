import { readDescription } from './descriptions.ts'
import * as errors from './gemini-errors.ts'
import { answerFor } from './gemini-replies.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { geminiOverlays, overlaid, vertexPath } from './overlays.ts'
import { type FakeOptions, type FakeVendor, settingsOf, type Vendor } from './vendor.ts'
import { bearer, serveVendor, type VendorForm } from './vendor-server.ts'

const studio = 'POST /v1beta/models/{model}:generateContent'
const vertex = `POST ${vertexPath}`

let contract: Contract | undefined

const form = {
  modelOf: ({ parameters }) => parameters.model ?? '',
  promptOf: ({ systemInstruction, contents }) => [systemInstruction, contents],
  answerFor,
} satisfies Partial<VendorForm>

/** Starts Gemini's API of AI Studio on 127.0.0.1, held to the official description when that is at hand. */
export function fakeGemini(options: FakeOptions): Promise<FakeVendor> {
  contract ??= geminiContract()
  const header = 'x-goog-api-key'
  return serveVendor(
    {
      ...form,
      contract,
      route: studio,
      credential: (apiKey) => ({ header, value: apiKey }),
      keyError: ({ headers }) => (headers[header] === undefined ? errors.missingKey() : errors.invalidKey()),
    },
    options,
  )
}

/** Starts Gemini's API of Vertex AI; `apiKey` is the access token. */
export function fakeVertex(options: FakeOptions): Promise<FakeVendor> {
  contract ??= geminiContract()
  return serveVendor(
    {
      ...form,
      contract,
      route: vertex,
      credential: bearer,
      keyError: errors.unauthenticated,
    },
    options,
  )
}

/** The contract of the official description, or one that checks nothing when the description is absent. */
export function geminiContract(): Contract {
  const description = readDescription('specs', 'gemini.json')
  if (description === null) return openUncheckedContract([studio, vertex], { basePath: '' })
  return openContract(overlaid(description, geminiOverlays), { basePath: '' })
}

const model = 'fake-1'
export const gemini: Vendor = {
  name: 'gemini',
  model,
  start: fakeGemini,
  settings: settingsOf('gemini', '--model', model),
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
    rejectedParameter: errors.schemaRefused,
    badRequest: (message) => errors.vendorError(400, 'INVALID_ARGUMENT', message),
  },
  optional: 'responseJsonSchema',
}
