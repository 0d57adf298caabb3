import { readDescription } from './descriptions.ts'
import { invalidKey, missingKey, unauthenticated } from './gemini-errors.ts'
import { answerFor } from './gemini-replies.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { geminiOverlays, overlaid, vertexPath } from './overlays.ts'
import type { FakeOptions, FakeVendor } from './vendor.ts'
import { serveVendor, textsIn, type VendorForm } from './vendor-server.ts'

const studio = 'POST /v1beta/models/{model}:generateContent'
const vertex = `POST ${vertexPath}`

let contract: Contract | undefined

const form = {
  modelOf: ({ parameters }) => parameters.model ?? '',
  promptOf: ({ systemInstruction, contents }) => `${textsIn(systemInstruction)}\n${textsIn(contents)}`,
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
      keyError: ({ headers }) => (headers[header] === undefined ? missingKey() : invalidKey()),
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
      credential: (apiKey) => ({ header: 'authorization', value: `Bearer ${apiKey}` }),
      keyError: unauthenticated,
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
