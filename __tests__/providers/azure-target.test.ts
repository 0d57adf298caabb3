import { describe, expect, test } from '@jest/globals'
import { azureTarget } from '../../src/providers/azure-target.ts'

const resource = 'https://shop.openai.azure.com'
const dated = 'api-version=2025-01-01-preview'

describe('addresses of a deployment', () => {
  test.each([
    [`${resource}/openai/deployments/gpt/chat/completions?${dated}`, `${resource}/openai/deployments/gpt`],
    [`${resource}/openai/deployments/gpt?${dated}`, `${resource}/openai/deployments/gpt`],
    [`${resource}/openai/deployments/gpt/?${dated}`, `${resource}/openai/deployments/gpt`],
    [
      `https://shop.cognitiveservices.azure.com/openai/deployments/gpt/chat/completions?${dated}`,
      'https://shop.cognitiveservices.azure.com/openai/deployments/gpt',
    ],
    [
      `https://shop.services.ai.azure.com/openai/deployments/gpt/chat/completions?${dated}`,
      'https://shop.services.ai.azure.com/openai/deployments/gpt',
    ],
    [
      `https://shop.openai.azure.us/openai/deployments/gpt/chat/completions?${dated}`,
      'https://shop.openai.azure.us/openai/deployments/gpt',
    ],
    [
      `https://shop.azure-api.net/team/a/openai/deployments/gpt/chat/completions?${dated}`,
      'https://shop.azure-api.net/team/a/openai/deployments/gpt',
    ],
    [
      `https://shop.azure-api.net/llm/deployments/gpt/chat/completions?${dated}`,
      'https://shop.azure-api.net/llm/deployments/gpt',
    ],
  ])('%s', (endpoint, baseUrl) => {
    expect(azureTarget(endpoint, 'another')).toEqual({
      baseUrl,
      apiVersion: '2025-01-01-preview',
      deployment: 'gpt',
    })
  })

  test('an encoded name is decoded for the request’s body', () => {
    const { deployment, baseUrl } = azureTarget(`${resource}/openai/deployments/my%20gpt?${dated}`, null)
    expect({ deployment, baseUrl }).toEqual({
      deployment: 'my gpt',
      baseUrl: `${resource}/openai/deployments/my%20gpt`,
    })
  })
})

describe('addresses of a resource', () => {
  const v1 = `${resource}/openai/v1`
  const foundry = 'https://shop.services.ai.azure.com'
  test.each<[string, string, string | null]>([
    [resource, v1, null],
    [`${resource}/`, v1, null],
    [`${resource}/openai`, v1, null],
    [`${resource}/openai/v1/`, v1, null],
    [`${resource}/openai/v1/chat/completions`, v1, null],
    [`${resource}/openai/v1/chat/completions?api-version=preview`, v1, 'preview'],
    [`${resource}/openai/v1?${dated}`, v1, null],
    [`${resource}/openai/responses?${dated}`, v1, null],
    [`${resource}/openai/v1/responses`, v1, null],
    [`${foundry}/models`, `${foundry}/openai/v1`, null],
    [`${foundry}/models/chat/completions?api-version=2024-05-01-preview`, `${foundry}/openai/v1`, null],
    [`${foundry}/api/projects/shop`, `${foundry}/api/projects/shop/openai/v1`, null],
    [`${foundry}/api/projects/shop/openai/v1`, `${foundry}/api/projects/shop/openai/v1`, null],
    ['https://shop.openai.azure.us', 'https://shop.openai.azure.us/openai/v1', null],
    ['https://shop.azure-api.net/team/openai/v1', 'https://shop.azure-api.net/team/openai/v1', null],
  ])('%s', (endpoint, baseUrl, apiVersion) => {
    expect(azureTarget(endpoint, 'gpt')).toEqual({ baseUrl, apiVersion, deployment: 'gpt' })
    expect(() => azureTarget(endpoint, null)).toThrow('no model')
  })
})

describe('what is no address shows what one looks like', () => {
  const shown = expect.stringContaining('/openai/deployments/DEPLOYMENT/chat/completions?api-version=VERSION')
  test.each<[string | null, RegExp]>([
    [null, /needs an endpoint/],
    ['shop', /no URL/],
    [`${resource}/openai/deployments/gpt/chat/completions`, /lacks \?api-version/],
    [`${resource}/openai/deployments/gpt?api-version=`, /lacks \?api-version/],
    [`${resource}/openai/deployments/gpt/embeddings?${dated}`, /no address/],
    [`${resource}/openai/deployments/%zz?${dated}`, /not encoded/],
    [`${resource}/chat`, /no address/],
    ['https://portal.azure.com/resource/subscriptions/x', /no address/],
  ])('%s', (endpoint, words) => {
    expect(() => azureTarget(endpoint, 'gpt')).toThrow(
      expect.objectContaining({ message: expect.stringMatching(words), cure: shown }),
    )
  })

  test.each(['https://phi.eastus.models.ai.azure.com', 'https://phi.eastus.inference.ml.azure.com/v1'])(
    '%s',
    (endpoint) => {
      expect(() => azureTarget(endpoint, 'phi')).toThrow(
        expect.objectContaining({ cure: expect.stringContaining('openai-compatible') }),
      )
    },
  )
})
