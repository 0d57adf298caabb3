import { Refusal } from './bitbucket-model.ts'
import type { Answer } from './contract-server.ts'

/** How a list is paged. */
export interface Paging {
  url: string
  query: URLSearchParams
  /** Ten and a hundred unless said otherwise: https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pagination. */
  usual?: number
  most?: number
  /** Pages are named by what no client can make up, and nobody counts, as of sources. */
  opaque?: boolean
}

/** A page of a list, and the address of the next one, which is to be used as it is. */
export function page<Value>(all: readonly Value[], paging: Paging, body: (value: Value) => unknown): Answer {
  const { url, query, usual = 10, most = 100, opaque = false } = paging
  const pagelen = Number(query.get('pagelen') ?? usual)
  // Nothing official says so; in these words the list of pull requests refuses more than fifty.
  if (!Number.isInteger(pagelen) || pagelen < 1 || pagelen > most) throw new Refusal(400, 'Invalid pagelen')
  const asked = query.get('page')
  const number = asked === null ? 1 : Number(opaque ? decoded(asked) : asked)
  if (!Number.isInteger(number) || number < 1) throw new Refusal(400, 'Invalid page')
  const values = all.slice((number - 1) * pagelen, number * pagelen).map(body)
  const next = new URLSearchParams(query)
  next.set('page', opaque ? encoded(number + 1) : String(number + 1))
  if (query.has('pagelen')) next.set('pagelen', String(pagelen))
  const isLast = number * pagelen >= all.length
  const json = {
    pagelen,
    values,
    page: number,
    ...(!opaque && { size: all.length }),
    ...(!isLast && { next: `${url}?${next}` }),
  }
  return { status: 200, json }
}

function encoded(number: number): string {
  return Buffer.from(`page ${number}`).toString('base64url')
}

function decoded(text: string): string {
  const [, number = ''] = /^page (\d+)$/.exec(Buffer.from(text, 'base64url').toString()) ?? []
  return number || 'none'
}
