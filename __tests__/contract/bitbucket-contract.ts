import { bitbucketAnswerOverlays, bitbucketRequestOverlays, closed } from './bitbucket-overlays.ts'
import { descriptionsFolder, readDescription } from './descriptions.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { overlaid } from './overlays.ts'

/** Where the API is below the host. */
export const basePath = '/2.0'

const opened = new Map<string, Contract>()

/** Opens the official description; without it the operations given go unchecked. */
export function openBitbucketContract(operations: readonly string[]): Contract {
  const folder = String(descriptionsFolder())
  const contract = opened.get(folder) ?? open(operations)
  opened.set(folder, contract)
  return contract
}

function open(operations: readonly string[]): Contract {
  const description = readDescription('specs', 'bitbucket.json')
  if (description === null) {
    const unchecked = openUncheckedContract(operations, { basePath })
    return { ...unchecked, find: (method, pathname) => unchecked.find(method, oneSegment(pathname)) }
  }
  const requestDescription = overlaid(description, bitbucketRequestOverlays)
  closed(requestDescription)
  const requests = openContract(requestDescription, { basePath })
  const answers = openContract(overlaid(description, bitbucketAnswerOverlays), { basePath })
  return {
    find: (method, pathname) => requests.find(method, oneSegment(pathname)),
    request: requests.request,
    answer(operation, answer) {
      // Errors are documented for some operations alone, and have the same form everywhere:
      // https://developer.atlassian.com/cloud/bitbucket/rest/intro/#standardized-error-responses
      if (answer.status >= 400) return answers.value('/components/schemas/error', answer.body)
      return answers.answer(operation, answer)
    },
    value: answers.value,
  }
}

// The last parameter of these takes slashes as they are. The root of the sources ends with one.
function oneSegment(pathname: string): string {
  const [, before, rest] =
    /^(\/2\.0\/repositories\/[^/]+\/[^/]+\/(?:src\/[^/]+|diff|diffstat)\/)(.*)$/.exec(pathname) ?? []
  if (before === undefined || rest === undefined) return pathname
  return `${before}${rest === '' ? '%2F' : rest.replaceAll('/', '%2F')}`
}
