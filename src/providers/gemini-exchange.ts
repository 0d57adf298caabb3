import { vendorFetch } from './transport.ts'

/** What went over the wire for one question: the SDK's errors tell neither headers nor every status. */
export class Exchange {
  /** False as long as credentials are still looked for. */
  sent = false
  /** The last answer; null where there was none. */
  response: Response | null = null

  /** In place of the SDK's own. */
  readonly fetch = async (...request: Parameters<typeof fetch>): Promise<Response> => {
    this.sent = true
    this.response = null
    this.response = await vendorFetch(...request)
    return this.response
  }
}
