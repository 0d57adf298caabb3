import OpenAI from 'openai'
import { noTimeout, vendorFetch } from './transport.ts'

type ClientOptions = ConstructorParameters<typeof OpenAI>[0]

/** The SDK's client, with every value given; without a key it sends none. */
export function clientFor(baseURL: string, apiKey: string | null, more: ClientOptions = {}): OpenAI {
  return new Client({
    apiKey: apiKey ?? 'none',
    ...(apiKey === null && { defaultHeaders: { authorization: null } }),
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL,
    maxRetries: 0,
    logLevel: 'off',
    timeout: noTimeout,
    fetch: vendorFetch,
    ...more,
  })
}

/** The SDK keeps of an error's body what stands under `error`; gateways and other servers say it elsewhere. */
class Client extends OpenAI {
  protected override makeStatusError(
    status: number,
    body: unknown,
    text: string | undefined,
    headers: Headers,
  ): InstanceType<typeof OpenAI.APIError> {
    const usual = typeof body === 'object' && body !== null && 'error' in body && body.error ? body : null
    return super.makeStatusError(status, usual ?? { error: body ?? text }, undefined, headers)
  }
}
