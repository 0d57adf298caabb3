import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'
import { argumentOf, fragmentOf, operationOf } from './github-graphql-unchecked.ts'
import { Refusal } from './github-model.ts'
import type { JsonObject } from './json.ts'

const most = 500_000

/**
 * Refuses a query for more nodes than GitHub would ever return, whatever there is:
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit.
 */
export function limitNodes(
  document: DocumentNode,
  variables: JsonObject,
  operationName: string | null,
): void {
  function count(selection: SelectionSetNode, times: number): number {
    let total = 0
    for (const node of selection.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        total += count(fragmentOf(document, node.name.value).selectionSet, times)
      } else if (node.kind === Kind.INLINE_FRAGMENT) total += count(node.selectionSet, times)
      else if (node.selectionSet) {
        const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')
        const nodes = size ? times * Number(argumentOf(size.value, variables)) : 0
        total += nodes + count(node.selectionSet, nodes || times)
      }
    }
    return total
  }
  const total = count(operationOf(document, operationName).selectionSet, 1)
  if (total <= most) return
  const message = `This query requests up to ${total.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`
  throw new Refusal(200, message, { type: 'MAX_NODE_LIMIT_EXCEEDED' })
}
