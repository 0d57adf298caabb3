import { fakeAnthropic } from './anthropic.ts'
import * as errors from './anthropic-errors.ts'
import type { Vendor } from './vendor.ts'

export const anthropic: Vendor = {
  name: 'anthropic',
  start: fakeAnthropic,
  settings: (url, key) => ({
    args: ['--provider', 'anthropic', '--model', 'fake-1', '--endpoint', url],
    env: { SEMGREP_ASSISTANT_API_KEY: key },
  }),
  errors: {
    invalidKey: errors.invalidKey,
    noAccess: errors.noAccess,
    unknownModel: () => errors.unknownModel('fake-1'),
    timedOut: errors.timedOut,
    conflict: errors.conflict,
    tooLarge: errors.tooLarge,
    contextTooLong: errors.contextTooLong,
    rateLimited: errors.rateLimited,
    serverError: errors.serverError,
    overloaded: errors.overloaded,
    rejectedParameter: errors.forcedToolRefused,
    badRequest: (message) => errors.vendorError(400, 'invalid_request_error', message),
  },
}
