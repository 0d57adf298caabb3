import { describe, expect, test } from '@jest/globals'
import { isAllowedEndpoint, isEndpointPattern } from '../../../src/core/policy/allowed-endpoints.ts'

const openai = 'https://api.openai.com'
const azure = 'https://*.openai.azure.com'
const bedrock = 'https://bedrock-runtime.eu-*.amazonaws.com'

describe('an endpoint is allowed', () => {
  test.each<[pattern: string, endpoint: string]>([
    [openai, 'https://api.openai.com'],
    [openai, 'https://api.openai.com/v1'],
    [openai, 'https://API.OpenAI.com:443/v1'],
    [openai, 'https://api.openai.com./v1'],
    ['HTTPS://API.OPENAI.COM./', 'https://api.openai.com/v1'],
    ['api.openai.com', 'https://api.openai.com/v1'],
    [azure, 'https://acme.openai.azure.com/openai/v1'],
    ['*.openai.azure.com', 'https://acme.openai.azure.com/openai/v1'],
    [bedrock, 'https://bedrock-runtime.eu-central-1.amazonaws.com'],
    ['https://llm.example.com:8443', 'https://llm.example.com:8443/v1'],
    ['https://llm.example.com/team', 'https://llm.example.com/team'],
    ['https://llm.example.com/team/', 'https://llm.example.com/team/v1'],
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    ['http://[::1]:8080', 'http://[0:0:0:0:0:0:0:1]:8080/v1'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/v1'],
    ['https://*.bücher.example', 'https://llm.xn--bcher-kva.example/v1'],
  ])('%s: %s', (pattern, endpoint) => {
    expect(isEndpointPattern(pattern)).toBe(true)
    expect(isAllowedEndpoint(endpoint, ['https://other.example', pattern])).toBe(true)
  })
})

describe('an endpoint is not allowed', () => {
  test.each<[pattern: string, endpoint: string]>([
    [openai, 'http://api.openai.com/v1'],
    [openai, 'https://api.openai.com:8443/v1'],
    [openai, 'https://api.openai.com.evil.example/v1'],
    [openai, 'https://api.openai.com@evil.example/v1'],
    [openai, 'https://user@api.openai.com/v1'],
    [openai, 'https://evil.example/https://api.openai.com'],
    [openai, 'https://evil.example#api.openai.com'],
    [openai, 'https://evil.example\\@api.openai.com'],
    [openai, 'https://eu.api.openai.com'],
    [openai, 'https://apixopenai.com'],
    // A Cyrillic letter.
    [openai, 'https://\u0430pi.openai.com/v1'],
    [openai, 'no URL'],
    [azure, 'https://openai.azure.com'],
    [azure, 'https://.openai.azure.com'],
    [azure, 'https://a.b.openai.azure.com'],
    [azure, 'https://evil.example/.openai.azure.com'],
    [azure, 'https://acme.openai.azure.com.evil.example'],
    [azure, 'https://acme.openai.azure.com..'],
    [bedrock, 'https://bedrock-runtime.us-east-1.amazonaws.com'],
    [bedrock, 'https://bedrock-runtime.eu-central-1.evil.amazonaws.com'],
    ['https://llm.example.com/team', 'https://llm.example.com/'],
    ['https://llm.example.com/team', 'https://llm.example.com/teams'],
    ['https://llm.example.com/team', 'https://llm.example.com/team/../other'],
    ['https://llm.example.com/team', 'https://llm.example.com/team/%2e%2e/other'],
    ['https://llm.example.com/team', 'https://llm.example.com/team/..%2fother'],
    ['https://llm.example.com/team', 'https://llm.example.com/Team'],
  ])('%s: %s', (pattern, endpoint) => {
    expect(isEndpointPattern(pattern)).toBe(true)
    expect(isAllowedEndpoint(endpoint, [pattern])).toBe(false)
  })

  test('where the list is empty', () => {
    expect(isAllowedEndpoint('https://api.openai.com', [])).toBe(false)
  })
})

test.each([
  '',
  '*',
  'https://*',
  'https://*.*',
  'https://example.*',
  'https://example.c*',
  'https://user:password@example.com',
  'https://example.com/*/v1',
  'https://example.com:*',
  'https://example.com?x=1',
  'https://example.com#x',
  'ftp://example.com',
  'file:///etc',
  'https://exa mple.com',
])('no pattern: %j', (text) => {
  expect(isEndpointPattern(text)).toBe(false)
  expect(isAllowedEndpoint('https://example.com', [text])).toBe(false)
})
