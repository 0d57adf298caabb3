import { UserError } from '../../core/errors.ts'
import { isAllowedEndpoint } from '../../core/policy/allowed-endpoints.ts'
import type { Policy } from '../../core/policy/policy.ts'

/** Throws `UserError` where the policy names endpoints and this is none of them. */
export function refuseForeignEndpoint(
  endpoint: string,
  { allowedEndpoints, source }: Pick<Policy, 'allowedEndpoints' | 'source'>,
): void {
  if (allowedEndpoints === null || isAllowedEndpoint(endpoint, allowedEndpoints.patterns)) return
  throw new UserError(
    `The policy does not allow the endpoint ${endpoint}: ${source ?? 'policy'}, line ${allowedEndpoints.line}.`,
    'Nothing was sent. Set provider, endpoint or region to what allowed-endpoints names there, or add this one to it.',
  )
}
