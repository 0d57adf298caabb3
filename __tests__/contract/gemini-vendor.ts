import { fakeGemini } from './gemini.ts'
import * as errors from './gemini-errors.ts'
import type { Vendor } from './vendor.ts'

export const gemini: Vendor = {
  name: 'gemini',
  start: fakeGemini,
  settings: (url, key) => ({
    args: ['--provider', 'gemini', '--model', 'fake-1', '--endpoint', url],
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
    rejectedParameter: errors.schemaRefused,
    badRequest: (message) => errors.vendorError(400, 'INVALID_ARGUMENT', message),
  },
}
