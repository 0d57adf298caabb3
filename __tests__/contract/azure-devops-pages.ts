import { invalid } from './azure-devops-model.ts'
import type { Answer } from './contract-server.ts'

/** A collection as every list travels. */
export function list(value: unknown[]): Answer {
  return { status: 200, json: { count: value.length, value } }
}

/** The page that `$top` and `$skip` ask for; `$top` is 100 where it is not said. */
export function page<Item>(
  items: readonly Item[],
  query: URLSearchParams,
  { most = Number.POSITIVE_INFINITY }: { most?: number } = {},
): { items: Item[]; top: number; end: number; more: boolean } {
  const top = Math.min(Number(query.get('$top') ?? 100), most)
  const skip = Number(query.get('$skip') ?? 0)
  if (top < 1 || skip < 0) throw invalid('$top and $skip must not be negative')
  const end = Math.min(skip + top, items.length)
  return { items: items.slice(skip, end), top, end, more: end < items.length }
}
