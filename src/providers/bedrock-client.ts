import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import { FetchHttpHandler } from '@smithy/fetch-http-handler'
import type { ProviderSettings } from './settings.ts'
import { vendorFetch } from './transport.ts'

/**
 * The SDK's client, and the base URL that it asks. Credentials come from the SDK's own chain (variables, profile, role with
 * a web identity token, container, machine), unless `apiKey` is a Bedrock API key.
 */
export function bedrockClient(
  { apiKey, endpoint, env }: Pick<ProviderSettings, 'apiKey' | 'endpoint' | 'env'>,
  region: string,
): { client: BedrockRuntimeClient; address: string } {
  // Addresses in profiles have no say: neither where code goes, nor where a token is exchanged for credentials.
  process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = 'true'
  const fips = endpoint === null && env.AWS_USE_FIPS_ENDPOINT === 'true'
  const client = new BedrockRuntimeClient({
    region,
    ...(endpoint !== null && { endpoint }),
    ...(apiKey !== null && { token: { token: apiKey }, authSchemePreference: ['httpBearerAuth'] }),
    useFipsEndpoint: fips,
    useDualstackEndpoint: false,
    maxAttempts: 1,
    logger: silence,
    // The SDK's own speaks HTTP/2 on sockets of its own; this goes the way of all others, as do requests for credentials.
    requestHandler: new FetchHttpHandler({ customFetch: vendorFetch }),
  })
  const own = () => client.config.endpointProvider({ Region: region, UseFIPS: fips, UseDualStack: false }).url
  return { client, address: endpoint ?? own().origin }
}

const nothing = () => undefined
/** Without a logger the SDK would warn on the console. */
const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing }
