import type { JsonObject } from './json.ts'

/** Values as they travel: https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-statuses/create, "With properties". */
export function typed(properties: JsonObject): JsonObject {
  const entries = Object.entries(properties).map(([key, value]) => {
    if (typeof value === 'string') return [key, { $type: 'System.String', $value: value }]
    if (typeof value === 'number') return [key, { $type: 'System.Int32', $value: value }]
    return [key, value]
  })
  return Object.fromEntries(entries)
}
