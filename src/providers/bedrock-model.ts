import { UserError } from '../core/errors.ts'
import type { ProviderSettings } from './settings.ts'

/** `arn:PARTITION:bedrock:REGION:ACCOUNT:KIND/ID`; foundation models belong to no account. */
const arn = /^arn:[\w-]+:(?:bedrock|sagemaker):([a-z0-9-]+):\d*:([\w-]+)\/(.+)$/

/** The region to ask: the setting, the ARN's own, or the machine's. Throws `UserError` where there is none. */
export function regionOf({ region, env }: Pick<ProviderSettings, 'region' | 'env'>, model: string): string {
  const named = arn.exec(model)?.[1]
  if (region && named && region !== named)
    throw new UserError(`region is ${region}, but the ARN in model is of ${named}.`, 'Leave region out.')
  const found = region || named || env.AWS_REGION || env.AWS_DEFAULT_REGION
  if (!found) {
    throw new UserError(
      'Provider bedrock needs a region.',
      'Set region, such as us-east-1, or the environment variable AWS_REGION.',
    )
  }
  // It becomes part of a host's name.
  if (!/^[a-z0-9-]+$/.test(found))
    throw new UserError(
      'The region of AWS is not valid.',
      'It looks like us-east-1: check region or AWS_REGION.',
    )
  return found
}

/**
 * How names of inference profiles begin, by the region that is asked.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
const geographies: [regions: RegExp, prefixes: string[]][] = [
  [/^us-gov-/, ['us-gov']],
  [/^us-/, ['us', 'global']],
  [/^ca-/, ['ca', 'global']],
  [/^eu-/, ['eu', 'global']],
  [/^ap-northeast-[13]$/, ['apac', 'jp', 'global']],
  [/^ap-southeast-[24]$/, ['apac', 'au', 'global']],
  [/^ap-/, ['apac', 'global']],
]

/** The inference profiles that may serve a model which takes no requests by its own name. */
export function profilesFor(model: string, region: string): string[] {
  const id = arn.exec(model)?.[3] ?? model
  const [, prefixes] = geographies.find(([regions]) => regions.test(region)) ?? [null, ['global']]
  return prefixes.map((prefix) => `${prefix}.${id}`)
}
