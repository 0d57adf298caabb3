import { Refusal } from './github-model.ts'
import type { JsonObject } from './json.ts'

/** The field of a connection: its arguments in, a page of views out. */
export type Connected = (args: JsonObject) => JsonObject

const most = 100

/**
 * A connection, with cursors that stay good when items are added. "Clients must supply a first or last argument on any
 * connection. Values of first and last must be within 1-100":
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit. The words
 * of the errors are GitHub's.
 */
export function connection<Item>(
  name: string,
  list: (args: JsonObject) => readonly Item[],
  key: (item: Item) => string,
  view: (item: Item) => unknown,
): Connected {
  return (args) => {
    const { first, last } = args
    const size = sizeOf(name, args)
    const items = list(args)
    const keys = items.map(key)
    const after = args.after == null ? 0 : indexOf(keys, args.after) + 1
    const before = args.before == null ? items.length : indexOf(keys, args.before)
    const start = typeof first === 'number' ? after : Math.max(after, before - size)
    const end = typeof first === 'number' ? Math.min(before, start + size) : before
    const shown = items.slice(start, end)
    const cursor = (index: number) => (shown.length === 0 ? null : cursorOf(keys[index] ?? ''))
    return {
      totalCount: items.length,
      nodes: shown.map(view),
      edges: shown.map((item, index) => ({ node: view(item), cursor: cursor(start + index) })),
      pageInfo: {
        startCursor: cursor(start),
        endCursor: cursor(end - 1),
        hasNextPage: typeof last === 'number' && first == null ? before < items.length : end < items.length,
        hasPreviousPage: start > 0,
      },
    }
  }
}

function sizeOf(name: string, { first, last }: JsonObject): number {
  const argument = typeof first === 'number' ? 'first' : 'last'
  const size = typeof first === 'number' ? first : last
  if (typeof size !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw new Refusal(200, message, { type: 'MISSING_PAGINATION_BOUNDARIES' })
  }
  if (size > most) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${argument}\` limit of ${most} records.`
    throw new Refusal(200, message, { type: 'EXCESSIVE_PAGINATION' })
  }
  return Math.max(0, size)
}

function cursorOf(key: string): string {
  return Buffer.from(`cursor:v2:${key}`).toString('base64')
}

function indexOf(keys: string[], cursor: unknown): number {
  const index = keys.findIndex((key) => cursorOf(key) === cursor)
  if (index >= 0) return index
  const message = `\`${cursor}\` does not appear to be a valid cursor.`
  throw new Refusal(200, message, { type: 'INVALID_CURSOR_ARGUMENTS' })
}
