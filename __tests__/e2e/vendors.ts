import { sentences } from '../../src/core/provider-failure.ts'
import { anthropic } from '../contract/anthropic.ts'
import { azureDeployments } from '../contract/azure-openai.ts'
import { bedrock } from '../contract/bedrock.ts'
import { gemini } from '../contract/gemini.ts'
import { openai } from '../contract/openai.ts'
import { openAiCompatible } from '../contract/openai-compatible.ts'
import type { Vendor } from '../contract/vendor.ts'

/** What a run says of failures that each vendor puts in its own way. */
interface Told {
  invalidKey: string
  noAccess: string
  unknownModel: string
}

function told(vendor: Vendor, own: Partial<Told> = {}): { vendor: Vendor; told: Told } {
  const usual = {
    invalidKey: sentences.keyRefused(),
    noAccess: sentences.notAllowed(),
    unknownModel: sentences.noModel(vendor.model),
  }
  return { vendor, told: { ...usual, ...own } }
}

const azure: Told = {
  invalidKey: sentences.azureKeyRefused(),
  noAccess: sentences.azureShut(),
  unknownModel: sentences.azureNoDeployment(azureDeployments.model),
}

/** Vendors that go through all scenarios of `provider-faults.test.ts`, and what is told of each. */
export const vendors = {
  openai: told(openai),
  'openai-compatible': told(openAiCompatible),
  'azure-openai, the address of a deployment': told(azureDeployments, azure),
  anthropic: told(anthropic),
  bedrock: told(bedrock, {
    invalidKey: sentences.awsRefused(),
    noAccess: sentences.bedrockNotEnabled('eu-west-1'),
  }),
  gemini: told(gemini),
} satisfies Record<string, { vendor: Vendor; told: Told }>
