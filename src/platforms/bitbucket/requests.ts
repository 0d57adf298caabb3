import * as z from 'zod'
import type { Edit, HostWrites, Open, Turn } from '../../core/host/writes.ts'
import type { BitbucketClient } from './client.ts'
import { hostError } from './errors.ts'
import type { Tasks } from './tasks.ts'

const comments = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments'
const Created = z.object({ id: z.int() })

/**
 * What this program asks Bitbucket to write. `sent`: a body as it goes out. From `untasked` go the bodies of which the answer
 * came, so that their task was seen to.
 */
export function bitbucketWrites(
  client: BitbucketClient,
  tasks: Tasks,
  sent: (body: string) => string,
  untasked: Set<string>,
): HostWrites {
  const create = async (body: string, inline?: Inline): Promise<string> => {
    const made = await client.once((api, { signal }) =>
      api.POST(comments, {
        params: { path: client.pull },
        body: { content: { raw: sent(body) }, ...(inline === undefined ? {} : { inline }) },
        signal,
      }),
    )
    return String(Created.safeParse(made).data?.id ?? '')
  }
  const update = async (commentId: string, body: string): Promise<void> => {
    await client.repeatable((api, { signal }) =>
      api.PUT(`${comments}/{comment_id}`, {
        params: { path: { ...client.pull, comment_id: Number(commentId) } },
        body: { content: { raw: sent(body) } },
        signal,
      }),
    )
  }
  const open = async (operation: Open): Promise<void> => {
    const { blocks, body, place } = operation
    const id = await create(body, inlineOf(place))
    if (blocks && id !== '') await tasks.add(id)
    untasked.delete(body)
  }
  return {
    together: { opens: 1, turns: 1 },
    open: ([only]) => (only === undefined ? Promise.resolve() : open(only)),
    openOnFile: (operation) => open({ ...operation, place: { ...operation.place, lines: null } }),
    turn: ([only]) => (only === undefined ? Promise.resolve() : turn(client, only)),
    async edit(operation) {
      await update(operation.thread.commentId, operation.body)
      await tasks.keep(operation.thread.commentId, isToBlock(operation))
    },
    createSummary: async (body) => {
      await create(body)
    },
    editSummary: update,
  }
}

interface Inline {
  path: string
  to?: number
  start_to?: number
}

/** Lines of the new version; without any the comment is one on the file. */
export function inlineOf({ path, lines }: Open['place']): Inline {
  if (lines === null) return { path }
  return lines.from === lines.to ? { path, to: lines.to } : { path, start_to: lines.from, to: lines.to }
}

/** What is done already is refused, and done. */
async function turn(client: BitbucketClient, { kind, thread }: Turn): Promise<void> {
  const path = { ...client.pull, comment_id: Number(thread.id) }
  const done = kind === 'resolve' ? /^409\b/ : /^404\b/
  try {
    await client.repeatable<unknown>((api, { signal }) =>
      kind === 'resolve'
        ? api.POST(`${comments}/{comment_id}/resolve`, { params: { path }, signal })
        : api.DELETE(`${comments}/{comment_id}/resolve`, { params: { path }, signal }),
    )
  } catch (thrown) {
    const error = hostError(thrown)
    if (!done.test(error.message)) throw error
  }
}

/** A thread that is resolved holds nothing up, whoever resolved it. */
function isToBlock({ kind, thread, blocks }: Edit): boolean {
  return blocks && kind !== 'resolve' && (kind === 'reopen' || !thread.resolved)
}
