import type { Answer } from './contract-server.ts'
import type { RestCall } from './github-rest.ts'

/** A page of items with its `link` header: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api. */
export function page<Item>(call: RestCall, items: readonly Item[], body: (item: Item) => unknown): Answer {
  const { shown, headers } = cut(call, items)
  return { status: 200, headers, json: shown.map(body) }
}

/** The items of the page that was asked for, and the header that names the others. */
export function cut<Item>({ url, query }: RestCall, items: readonly Item[], most = 100) {
  const size = Math.min(most, Math.max(1, Number(query.get('per_page') ?? 30)))
  const current = Math.max(1, Number(query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const shown = items.slice((current - 1) * size, current * size)
  const link = (number: number, relation: string) => {
    const search = new URLSearchParams(query)
    search.set('per_page', String(size))
    search.set('page', String(number))
    return `<${url}?${search}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link(Math.min(current - 1, last), 'prev'), link(1, 'first')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
  ]
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') }
  return { shown, headers }
}

/** Those changed since the moment that the query names. */
export function since<Item extends { updatedAt: string }>({ query }: RestCall, items: Item[]): Item[] {
  const moment = query.get('since')
  return moment === null
    ? items
    : items.filter(({ updatedAt }) => Date.parse(updatedAt) >= Date.parse(moment))
}
