import { Kind } from 'graphql'
import type { Answer } from './contract-server.ts'
import { documentOf } from './github-contract.ts'
import { operationOf } from './github-graphql-unchecked.ts'
import { Refusal } from './github-model.ts'
import { isObject } from './json.ts'

/** A request that kept to the contract, before it is carried out. */
export interface FakeCall {
  method: string
  /** `/repos/{owner}/{repo}/pulls/{pull_number}`, or `graphql`. */
  template: string
  /** The name of the GraphQL operation. */
  operationName: string | null
  /** What a GraphQL operation asks for: `['resolveReviewThread']`. */
  fields: readonly string[]
  body: unknown
  /** Its place among all calls, and among those of its kind (route, and fields of GraphQL), from 0. */
  index: number
  nth: number
}

/** What happens to a call: an answer in place of it (`before`), or in place of its own once it is done (`after`). */
export type Fault = { before: Answer } | { after: Answer }

/** A call that changed something or tried to. */
export interface Write {
  /** `POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews`, or `graphql resolveReviewThread`. */
  call: string
  /** A few words on what it was about. */
  short: string
  body: unknown
  /** The HTTP status; null where the connection was broken instead. */
  status: number | null
  /** Whether GraphQL said no, which it says with status 200. */
  failed: boolean
}

/** Numbers the calls of one server and keeps those that write. */
export class Calls {
  readonly writes: Write[] = []
  private readonly counts = new Map<string, number>()
  private total = 0

  begin(operation: string, body: unknown): { call: FakeCall; write: Write | null } {
    const [method = '', path = ''] = operation.split(' ')
    const { operationName, fields, mutation } = path === '/graphql' ? graphQlPart(body) : rest
    const template = path === '/graphql' ? 'graphql' : path
    const kind = [method, template, ...fields].join(' ')
    const nth = this.counts.get(kind) ?? 0
    this.counts.set(kind, nth + 1)
    const call = { method, template, operationName, fields, body, index: this.total++, nth }
    const writes = template === 'graphql' ? mutation : !['GET', 'OPTIONS'].includes(method)
    if (!writes) return { call, write: null }
    const name = template === 'graphql' ? `graphql ${fields.join(' ')}` : operation
    const write: Write = { call: name, short: shortOf(body), body, status: null, failed: false }
    this.writes.push(write)
    return { call, write }
  }
}

/** Whether a call makes content, as the second limit counts it. */
export function createsContent({ method, template, fields }: FakeCall): boolean {
  return template === 'graphql' ? fields.some((field) => field.startsWith('add')) : method === 'POST'
}

/**
 * Lets so many content-creating requests through in a window, then answers 403 or 429 until the client has waited:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits.
 */
export function contentLimit({
  requests,
  retryAfter = 1,
  status = 403,
}: ContentLimit): (call: FakeCall) => void {
  let count = 0
  let freeAt = 0
  return (call) => {
    if (!createsContent(call)) return
    if (freeAt > 0 && performance.now() >= freeAt) {
      count = 0
      freeAt = 0
    }
    count += 1
    if (count <= requests) return
    freeAt ||= performance.now() + retryAfter * 1000
    throw secondaryLimit(status, retryAfter)
  }
}

export interface ContentLimit {
  requests: number
  /** Seconds. */
  retryAfter?: number
  status?: 403 | 429
}

/** 403 or 429 of the secondary rate limits. */
export function secondaryLimit(status: 403 | 429, retryAfter: number): Refusal {
  const message =
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'
  return new Refusal(status, message, { headers: { 'retry-after': String(retryAfter) } })
}

const rest = { operationName: null, fields: [], mutation: false }

function graphQlPart(body: unknown) {
  const document = documentOf(body)
  const name = isObject(body) && typeof body.operationName === 'string' ? body.operationName : null
  if (typeof document === 'string') return rest
  const operation = operationOf(document, name)
  const fields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  )
  return {
    operationName: operation.name?.value ?? null,
    fields,
    mutation: operation.operation === 'mutation',
  }
}

function shortOf(body: unknown): string {
  const text = isObject(body) ? (body.variables ?? body.body ?? body) : body
  return (typeof text === 'string' ? text : JSON.stringify(text ?? null)).replace(/\s+/g, ' ').slice(0, 80)
}
