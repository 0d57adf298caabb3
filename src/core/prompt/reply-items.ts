import * as z from 'zod'
import { cut } from '../text/encode.ts'

/** No question asks about so many findings; a reply that goes on and on is not read to its end. */
const mostItems = 100

const Reply = z.object({ findings: z.array(z.unknown()) })

/** What of a reply fits, by the id under which the finding was asked about, with its place in the reply; and what does not. */
export interface ReplyItems<T> {
  items: Map<string, { at: string; item: T }>
  /** For the model to correct and for people to read. */
  faults: string[]
}

/** Reads a reply finding by finding: one that does not fit costs the others nothing. */
export function readItems<T extends { id: string }>(
  json: unknown,
  ids: string[],
  Item: z.ZodType<T>,
): ReplyItems<T> {
  const items: ReplyItems<T>['items'] = new Map()
  const faults: string[] = []
  const reply = Reply.safeParse(json)
  if (!reply.success) return { items, faults: ['the reply is not an object with a list "findings"'] }
  for (const [index, raw] of reply.data.findings.slice(0, mostItems).entries()) {
    const at = `findings.${index}`
    const item = Item.safeParse(raw)
    if (!item.success) {
      faults.push(faultOf(item.error, at))
      continue
    }
    const { id } = item.data
    if (!ids.includes(id)) faults.push(`${at}.id: nobody asked about ${JSON.stringify(cut(id, 20))}`)
    else if (items.has(id)) faults.push(`${at}.id: ${id} was answered twice`)
    else items.set(id, { at, item: item.data })
  }
  for (const id of ids) {
    if (!items.has(id)) faults.push(`no valid answer for ${id}`)
  }
  return { items, faults }
}

/** The first thing that does not fit, and where in the reply it stands. */
export function faultOf(error: z.ZodError, at: string): string {
  const issue = error.issues[0]
  return `${[at, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'does not fit the schema'}`
}
