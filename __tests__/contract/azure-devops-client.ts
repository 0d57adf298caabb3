import { isObject, type JsonObject, listAt } from './json.ts'

/**
 * What Azure DevOps takes beside what its description says, because its own client sends it (azure-devops-node-api 17;
 * nothing else loosens a check): the version in the Accept header, and enumerations as numbers, or in another case as in
 * the official example `recursionLevel=Full`.
 */
export function asDescribed<Request extends { query: URLSearchParams; headers: JsonObject; body: unknown }>(
  request: Request,
): Request {
  return { ...request, query: describedQuery(request), body: describedBody(request.body) }
}

/** https://learn.microsoft.com/en-us/rest/api/azure/devops/#request-uri: "in the header of the request or as a URL query parameter". */
const versionInAccept = /;\s*api-version=([^;,\s]+)/i

// azure-devops-node-api 17, interfaces/GitInterfaces.d.ts.
const threadStatuses = ['unknown', 'active', 'fixed', 'wontFix', 'closed', 'byDesign', 'pending']
const commentTypes = ['unknown', 'text', 'codeChange', 'system']
const statusStates = ['notSet', 'pending', 'succeeded', 'failed', 'error', 'notApplicable']
const versionTypes = ['branch', 'tag', 'commit']
const versionOptions = ['none', 'previousChange', 'firstParent']
const recursionLevels = { 0: 'none', 1: 'oneLevel', 4: 'oneLevelPlusNestedEmptyFolders', 120: 'full' }

const inQuery: Record<string, readonly string[] | Record<number, string>> = {
  recursionLevel: recursionLevels,
  'versionDescriptor.versionType': versionTypes,
  'versionDescriptor.versionOptions': versionOptions,
  baseVersionType: versionTypes,
  baseVersionOptions: versionOptions,
  targetVersionType: versionTypes,
  targetVersionOptions: versionOptions,
}

function describedQuery({ query, headers }: { query: URLSearchParams; headers: JsonObject }) {
  const described = new URLSearchParams(query)
  const [, version] = versionInAccept.exec(String(headers.accept ?? '')) ?? []
  if (version !== undefined && !described.has('api-version')) described.set('api-version', version)
  for (const [name, values] of Object.entries(inQuery)) {
    const given = described.get(name)?.toLowerCase()
    const known = Object.entries(values).find((entry) => entry.some((each) => each.toLowerCase() === given))
    if (known) described.set(name, known[1])
  }
  return described
}

function describedBody(body: unknown): unknown {
  if (!isObject(body)) return body
  const comments = listAt(body, 'comments').map((comment) => {
    return isObject(comment) ? { ...comment, ...named(comment, 'commentType', commentTypes) } : comment
  })
  return {
    ...body,
    ...named(body, 'status', threadStatuses),
    ...named(body, 'commentType', commentTypes),
    ...named(body, 'state', statusStates),
    ...('comments' in body && { comments: Array.isArray(body.comments) ? comments : body.comments }),
  }
}

function named(holder: JsonObject, key: string, names: readonly string[]): JsonObject {
  const value = holder[key]
  const name = typeof value === 'number' ? names[value] : undefined
  return name === undefined ? {} : { [key]: name }
}
