import { expect, test } from '@jest/globals'
import { anthropic } from '../contract/anthropic.ts'
import { gemini } from '../contract/gemini.ts'
import type { Vendor } from '../contract/vendor.ts'
import { allReal } from './fake-model.ts'
import { scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'
import { reviewBy } from './vendor-run.ts'

const nobody = 'http://127.0.0.1:9'

/** What an earlier step of a job, or a machine, may have set for an SDK. */
const variables: [Vendor, Record<string, string>][] = [
  [
    anthropic,
    {
      ANTHROPIC_API_KEY: 'sk-of-somebody-else',
      ANTHROPIC_AUTH_TOKEN: 'token-of-somebody-else',
      ANTHROPIC_BASE_URL: nobody,
      ANTHROPIC_CUSTOM_HEADERS: 'x-planted: yes',
      ANTHROPIC_LOG: 'debug',
      ANTHROPIC_PROFILE: 'planted',
    },
  ],
  [
    gemini,
    {
      GOOGLE_API_KEY: 'sk-of-somebody-else',
      GEMINI_API_KEY: 'sk-of-another-one',
      GOOGLE_GEMINI_BASE_URL: nobody,
      GOOGLE_GENAI_API_VERSION: 'v9',
      GOOGLE_GENAI_USE_VERTEXAI: 'true',
      GOOGLE_GENAI_USE_ENTERPRISE: 'false',
      GOOGLE_CLOUD_PROJECT: 'planted-project',
      GOOGLE_CLOUD_LOCATION: 'planted-location',
      GOOGLE_SDK_NODE_LOGGING: 'all',
    },
  ],
]

test.each(variables.map(([vendor, env]) => [vendor.name, vendor, env] as const))(
  '%s: variables have no say',
  async (_name, vendor, env) => {
    const { run, fake } = await reviewBy(vendor, await scannedShop(), allReal, { env })
    expect(soundReport(run).counts).toMatchObject({ total: 3, analyzed: 3 })
    expect(JSON.stringify(fake.requests)).not.toMatch(/planted-|x-planted|somebody-else|another-one/)
    expect(run.stderr).toMatch(/^Asking .+\n(?:Asked .+ about \d of 3 findings\.\n)+$/)
  },
)
