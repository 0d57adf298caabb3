import { describe, expect, test } from '@jest/globals'
import { azureDeployments, azureV1 } from '../contract/azure-openai.ts'
import * as errors from '../contract/azure-openai-errors.ts'
import type { ErrorReply, Reply, Vendor } from '../contract/vendor.ts'
import { allReal, apiKey } from './fake-model.ts'
import { started } from './harness.ts'
import { scannedShop } from './shop.ts'
import { outcomes, review } from './vendor-run.ts'

const brief = ['--timeout-minutes', '0.05']

async function reviewWith(vendor: Vendor, reply: Reply | typeof allReal, key = apiKey, right = key) {
  const decide = typeof reply === 'function' ? reply : () => reply
  const fake = await started(vendor.start({ reply: decide, apiKey: right }))
  const { root } = await scannedShop()
  const { args, env } = vendor.settings(fake.url, key)
  const run = await review({ cwd: root, args: [...args, ...brief], env })
  expect(run.everything).not.toContain(key)
  return { fake, run, ...outcomes(run, fake) }
}

describe.each([
  ['the Target URI of a deployment', azureDeployments],
  ['the address of the newer form', azureV1],
])('%s', (_, vendor) => {
  test('a review', async () => {
    const { run, kinds, fake } = await reviewWith(vendor, allReal)
    expect(kinds).toEqual(['true_positive', 'true_positive', 'true_positive'])
    expect(run.report?.provider?.id).toBe('azure-openai:team-gpt')
    expect(fake.requests[0]?.headers).toHaveProperty('api-key')
    expect(run.status).toBe(0)
  })

  test.each<[string, ErrorReply, string, string]>([
    ['no deployment', errors.noDeployment(), 'error', 'no deployment team-gpt'],
    ['the quota', errors.rateLimited(3600), 'error', 'Deployment team-gpt is at its tokens-per-minute quota'],
    ['the content filter', errors.filtered(), 'refusal', 'content filter'],
    ['a network rule', errors.firewall(), 'error', 'Networking'],
  ])('%s', async (_, reply, kind, words) => {
    const { run, kinds, said } = await reviewWith(vendor, reply)
    expect(kinds).toEqual([kind, kind, kind])
    expect(said).toContain(words)
    expect(run.status).toBe(3)
  })
})

test.each([
  ['a key of another resource', 'planted-other-key', apiKey, 'key of the very resource'],
  [
    'a token without the role',
    'eyJwbGFudGVk.eyJvdGhlcg.planted',
    'eyJwbGFudGVk.eyJwbGFudGVk.planted',
    'Cognitive Services OpenAI User',
  ],
])('%s', async (_, given, right, words) => {
  const { kinds, said } = await reviewWith(azureV1, allReal, given, right)
  expect(kinds).toEqual(['error', 'error', 'error'])
  expect(said).toContain(words)
})

test('an address that is none shows what one looks like', async () => {
  const { root } = await scannedShop()
  const args = ['--provider', 'azure-openai', '--endpoint', 'https://portal.azure.com/x']
  const run = await review({ cwd: root, args, env: { SEMGREP_ASSISTANT_API_KEY: apiKey } })
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('/openai/deployments/DEPLOYMENT/chat/completions?api-version=VERSION')
})
