import { fakeOpenAi } from './openai.ts'
import * as errors from './openai-errors.ts'
import type { Vendor } from './vendor.ts'

export const openai: Vendor = {
  name: 'openai',
  start: fakeOpenAi,
  settings: (url, key) => ({
    args: ['--provider', 'openai', '--model', 'fake-1', '--endpoint', url],
    env: { SEMGREP_ASSISTANT_API_KEY: key },
  }),
  errors: {
    invalidKey: errors.invalidKey,
    noAccess: () => errors.noModelAccess('fake-1'),
    unknownModel: () => errors.unknownModel('fake-1'),
    timedOut: errors.timedOut,
    conflict: () => ({ kind: 'error', status: 409 }),
    tooLarge: () => ({ kind: 'error', status: 413 }),
    contextTooLong: errors.contextTooLong,
    rateLimited: errors.rateLimited,
    serverError: errors.serverError,
    overloaded: errors.overloaded,
    rejectedParameter: () => errors.unsupportedParameter('store'),
    badRequest: (message) => errors.vendorError(400, { message, type: 'invalid_request_error' }),
  },
}
