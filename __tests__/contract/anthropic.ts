import { invalidKey, missingKey } from './anthropic-errors.ts'
import { answerFor } from './anthropic-replies.ts'
import { readDescription } from './descriptions.ts'
import { objectAt } from './json.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { anthropicOverlays, overlaid } from './overlays.ts'
import type { FakeOptions, FakeVendor } from './vendor.ts'
import { serveVendor, textsIn } from './vendor-server.ts'

const route = 'POST /v1/messages'

let contract: Contract | undefined

/** Starts Anthropic's Messages on 127.0.0.1, held to the official description when that is at hand. */
export function fakeAnthropic(options: FakeOptions): Promise<FakeVendor> {
  contract ??= anthropicContract()
  return serveVendor(
    {
      contract,
      route,
      credential: (apiKey) => ({ header: 'authorization', value: `Bearer ${apiKey}` }),
      modelOf: ({ body }) => String(objectAt({ body }, 'body').model),
      promptOf: ({ system, messages }) => `${textsIn(system)}\n${textsIn(messages)}`,
      answerFor,
      keyError: ({ headers }) => (headers.authorization === undefined ? missingKey() : invalidKey()),
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
