import { asDescribed } from './azure-devops-client.ts'
import { undescribedObjects } from './azure-devops-objects.ts'
import {
  azureAnswerOverlay,
  azureCoreOverlays,
  azureGitOverlays,
  azureSecurityOverlays,
} from './azure-devops-overlays.ts'
import { signInOperations } from './azure-devops-sign-in.ts'
import { descriptionsFolder, readDescription } from './descriptions.ts'
import { type Contract, type Operation, openContract, openUncheckedContract } from './openapi-contract.ts'
import { type Overlay, overlaid } from './overlays.ts'
import { fromSwagger2 } from './swagger2.ts'

/** Services has the organization in its path, Server a collection: https://learn.microsoft.com/en-us/rest/api/azure/devops/. */
export type Form = 'services' | 'server'

export const collectionPath: Record<Form, string> = { services: '/shop', server: '/tfs/DefaultCollection' }

/** What is in no description: where the official client asks for addresses, who the token is, and the page to sign in. */
const undescribedOperations = [
  'OPTIONS /{organization}/_apis/{area}',
  'GET /{organization}/_apis/resourceAreas',
  'GET /{organization}/_apis/connectionData',
  ...signInOperations,
  ...undescribedObjects,
]

const files: [string, Overlay[]][] = [
  ['azure-devops-git-7.1.json', azureGitOverlays],
  ['azure-devops-core-7.1.json', azureCoreOverlays],
  ['azure-devops-security-7.1.json', azureSecurityOverlays],
]

// Paths are the same in any case: the client writes `Location`, the description `pullrequests`.
const words = new Map(
  ['_apis', '_signin', 'blobs', 'comments', 'commits', 'connectionData', 'core', 'diffs', 'git', 'changes']
    .concat(['items', 'iterations', 'location', 'members', 'projects', 'pullRequests', 'repositories'])
    .concat(['resourceAreas', 'statuses', 'teams', 'threads'])
    .map((word) => [word.toLowerCase(), word]),
)

const opened = new Map<string, Contract[]>()

/** Opens the official descriptions; without them the operations given go unchecked. */
export function openAzureDevOpsContract(form: Form, operations: readonly string[]): Contract {
  const folder = String(descriptionsFolder())
  const parts = opened.get(folder) ?? files.map(([file, overlays]) => openPart(file, overlays, operations))
  opened.set(folder, parts)
  const contracts = [openUncheckedContract(undescribedOperations, { basePath: '' }), ...parts]
  const homes = new Map<Operation, Contract>()
  const homeOf = (operation: Operation) => homes.get(operation) ?? contracts[0]
  return {
    find(method, pathname) {
      const found = contracts.map((contract) => ({
        contract,
        operation: contract.find(method, described(form, pathname)),
      }))
      for (const { contract, operation } of found) {
        if ('violation' in operation) continue
        homes.set(operation, contract)
        return operation
      }
      const known = found.some(
        ({ operation }) => 'violation' in operation && /^method/.test(operation.violation),
      )
      return { violation: `${known ? 'method' : 'path'} is not documented` }
    },
    request: (operation, request) => homeOf(operation)?.request(operation, asDescribed(request)) ?? [],
    answer: (operation, answer) => homeOf(operation)?.answer(operation, answer) ?? [],
    value: (pointer, value) => parts[0]?.value(pointer, value) ?? [],
  }
}

function openPart(file: string, overlays: Overlay[], operations: readonly string[]): Contract {
  const description = readDescription('specs', file)
  if (description === null) return openUncheckedContract(operations, { basePath: '' })
  const requests = fromSwagger2(overlaid(description, overlays))
  const answers = fromSwagger2(overlaid(description, [...overlays, azureAnswerOverlay]))
  const { find, request } = openContract(requests, { basePath: '' })
  const { answer, value } = openContract(answers, { basePath: '' })
  return { find, request, answer, value }
}

// In the description's form: the collection's path is one segment, the organization.
function described(form: Form, pathname: string): string {
  const base = collectionPath[form]
  if (!pathname.startsWith(`${base}/`)) return pathname
  const segments = pathname.slice(base.length + 1).split('/')
  const apis = segments.findIndex((segment) => /^(_apis|_signin)$/i.test(segment))
  const spelled = segments.map((segment, index) => {
    return index < apis ? segment : (words.get(segment.toLowerCase()) ?? segment)
  })
  return `/organization/${spelled.join('/')}`
}
