import * as errors from './azure-openai-errors.ts'
import { readDescription } from './descriptions.ts'
import { type JsonObject, objectAt } from './json.ts'
import { answerFor } from './openai-replies.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { type FakeOptions, type FakeVendor, settingsOf, type Vendor } from './vendor.ts'
import { bearer, serveVendor } from './vendor-server.ts'

export const deployment = 'team-gpt'

/** The two forms of Azure's addresses, each with its own description. */
const forms = {
  deployments: {
    file: 'azure-openai-deployments.json',
    basePath: '/openai',
    route: 'POST /deployments/{deployment-id}/chat/completions',
    path: `/openai/deployments/${deployment}/chat/completions?api-version=2025-03-01-preview`,
    model: [],
  },
  v1: {
    file: 'azure-openai-v1.json',
    basePath: '/openai/v1',
    route: 'POST /chat/completions',
    path: '/openai/v1/',
    model: ['--model', deployment],
  },
} as const
type Form = keyof typeof forms

const contracts = new Map<Form, Contract>()

function contractOf(form: Form): Contract {
  const known = contracts.get(form)
  if (known !== undefined) return known
  const { file, basePath, route } = forms[form]
  const description = readDescription('specs', file)
  const made = description
    ? openContract(mended(form, description), { basePath })
    : openUncheckedContract([route], { basePath })
  contracts.set(form, made)
  return made
}

/** What the descriptions lack, as the service and the official client have it. */
function mended(form: Form, description: JsonObject): JsonObject {
  const copy = structuredClone(description)
  const propertiesOf = (schema: string) =>
    objectAt(objectAt(objectAt(objectAt(copy, 'components'), 'schemas'), schema), 'properties')
  if (form === 'deployments') {
    // The official client sends it in this form, too, and the service takes it.
    Object.assign(propertiesOf('chatCompletionsRequestCommon'), { model: { type: 'string' } })
  } else {
    // The description names its kinds by a discriminator alone, which no validation follows.
    const kinds = ['Text', 'JsonObject', 'JsonSchema'].map((kind) => ({
      $ref: `#/components/schemas/OpenAI.ResponseFormat${kind}`,
    }))
    Object.assign(propertiesOf('AzureCreateChatCompletionRequest'), { response_format: { anyOf: kinds } })
  }
  return copy
}

/** Starts one form of Azure OpenAI on 127.0.0.1; an `apiKey` that is a JWT is a token, which travels in another header. */
export function fakeAzureOpenAi(form: Form, options: FakeOptions): Promise<FakeVendor> {
  const isToken = options.apiKey?.startsWith('eyJ') ?? false
  return serveVendor(
    {
      contract: contractOf(form),
      route: forms[form].route,
      path: forms[form].path,
      credential: (apiKey) => (isToken ? bearer(apiKey) : { header: 'api-key', value: apiKey }),
      answerFor,
      keyError: () => (isToken ? errors.noRole() : errors.invalidKey()),
      isAuthentic: ({ headers }) => {
        // A key has its own header, and no other.
        if (headers['api-key'] !== undefined && headers.authorization !== undefined)
          throw new Error('two credentials came along')
        return true
      },
    },
    options,
  )
}

function vendorOf(form: Form): Vendor {
  return {
    name: 'azure-openai',
    model: deployment,
    start: (options) => fakeAzureOpenAi(form, options),
    settings: settingsOf('azure-openai', ...forms[form].model),
    errors: {
      invalidKey: errors.invalidKey,
      noAccess: errors.firewall,
      unknownModel: errors.noDeployment,
      timedOut: () => errors.azureError(408, 'Timeout', 'The operation was timeout.'),
      conflict: () => errors.azureError(409, 'Conflict', 'There is a conflict.'),
      tooLarge: () => errors.azureError(413, 'RequestTooLarge', 'The request is too large.'),
      contextTooLong: () =>
        errors.azureError(
          400,
          'context_length_exceeded',
          "This model's maximum context length is 128000 tokens. However, your messages resulted in 204308 tokens.",
          { more: { param: 'messages' } },
        ),
      rateLimited: errors.rateLimited,
      serverError: () =>
        errors.azureError(500, 'InternalServerError', 'The server had an error processing your request.'),
      overloaded: () => errors.azureError(503, 'ServiceUnavailable', 'That model is currently overloaded.'),
      rejectedParameter: () =>
        errors.azureError(400, 'unknown_parameter', 'Unrecognized request argument supplied: store'),
      badRequest: (message) => errors.azureError(400, 'BadRequest', message),
    },
    optional: 'store',
  }
}

export const azureDeployments = vendorOf('deployments')
export const azureV1 = vendorOf('v1')
