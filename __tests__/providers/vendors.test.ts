import { describe, expect, test } from '@jest/globals'
import type { Provider, ProviderErrorKind } from '../../src/core/provider.ts'
import { bedrock } from '../../src/providers/bedrock.ts'
import { azureOpenAi, openAiCompatible } from '../../src/providers/chat.ts'
import type { ProviderSettings } from '../../src/providers/settings.ts'
import * as azure from '../contract/azure-openai.ts'
import * as aws from '../contract/bedrock.ts'
import * as compatible from '../contract/openai-compatible.ts'
import type { Reply, Vendor } from '../contract/vendor.ts'
import { apiKey, failureOf, question, settingsFor, started, unhurried } from './asking.ts'

const vendors: [string, Vendor, (settings: ProviderSettings) => Provider][] = [
  ['bedrock', aws.bedrock, bedrock],
  ['azure-openai, deployments', azure.azureDeployments, azureOpenAi],
  ['azure-openai, v1', azure.azureV1, azureOpenAi],
  ['openai-compatible', compatible.openAiCompatible, openAiCompatible],
]

describe.each(vendors)('%s', (_, vendor, createProvider) => {
  async function asking(reply: () => Reply) {
    const fake = await started(vendor.start({ reply, apiKey }))
    const settings = { ...settingsFor(fake.url), region: 'eu-west-1' }
    return { fake, ask: () => createProvider(settings).ask(question, unhurried) }
  }

  const { errors } = vendor
  test.each<[string, Reply, ProviderErrorKind]>([
    ['invalidKey', errors.invalidKey(), 'authentication'],
    ['noAccess', errors.noAccess(), 'authentication'],
    ['unknownModel', errors.unknownModel(), 'configuration'],
    ['timedOut', errors.timedOut(), 'timeout'],
    ['conflict', errors.conflict(), 'unavailable'],
    ['tooLarge', errors.tooLarge(), 'context_length'],
    ['contextTooLong', errors.contextTooLong(), 'context_length'],
    ['rateLimited', errors.rateLimited(), 'rate_limit'],
    ['serverError', errors.serverError(), 'unavailable'],
    ['overloaded', errors.overloaded(), 'unavailable'],
    ['badRequest', errors.badRequest('Odd.'), 'configuration'],
  ])('%s', async (_name, reply, kind) => {
    const { fake, ask } = await asking(() => reply)
    const failure = await failureOf(ask())
    expect(failure.kind).toBe(kind)
    expect(failure.message).not.toContain(apiKey)
    expect(fake.requests).toHaveLength(1)
    fake.assertClean()
  })

  test('a rejected parameter is left out', async () => {
    const replies: Reply[] = [errors.rejectedParameter()]
    const { fake, ask } = await asking(() => replies.shift() ?? { kind: 'json', value: { a: 1 } })
    expect((await ask()).json).toEqual({ a: 1 })
    expect(fake.requests).toHaveLength(2)
    fake.assertClean()
  })

  test('what an answer cost', async () => {
    const usage = { input: 900, cachedInput: 0, output: 70 }
    const { ask } = await asking(() => ({ kind: 'json', value: { a: 1 }, usage }))
    expect((await ask()).usage).toEqual(usage)
  })

  test('Retry-After', async () => {
    const { ask } = await asking(() => errors.rateLimited(7))
    expect(await failureOf(ask())).toMatchObject({ retryAfterMs: 7000, retryable: true })
  })
})
