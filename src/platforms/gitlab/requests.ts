import { readDiff } from '../../core/diff/unified.ts'
import type { HostWrites, Open } from '../../core/host/writes.ts'
import type { GitLabClient } from './client.ts'
import { type DiffRefs, type Position, positionOf } from './position.ts'

/** What this program asks GitLab to write. Each thread is a request of its own: drafts would be one more, and stay behind where one fails. */
export function gitLabWrites(client: GitLabClient, refs: DiffRefs, diff: string): HostWrites {
  const changes = readDiff(diff)
  const create = ({ place, body }: Open) =>
    createThread(client, body, positionOf(place, changes.get(place.path), refs))
  return {
    together: { opens: 1, turns: 1 },
    async open(opens) {
      for (const open of opens) await create(open)
    },
    openOnFile: (open) => create({ ...open, place: { ...open.place, lines: null } }),
    async turn(operations) {
      for (const { kind, thread } of operations) {
        await client.repeatable((api, project, number) =>
          api.discussions.requester.put(`${threadsOf(project, number)}/${encodeURIComponent(thread.id)}`, {
            body: { resolved: kind === 'resolve' },
          }),
        )
      }
    },
    async edit({ thread: { id, commentId }, body }) {
      await client.repeatable((api, project, number) =>
        api.discussions.editNote(project, number, id, Number(commentId), { body }),
      )
    },
    async createSummary(body) {
      await client.once((api, project, number) => api.notes.create(project, number, body))
    },
    async editSummary(commentId, body) {
      await client.repeatable((api, project, number) =>
        api.notes.edit(project, number, Number(commentId), { body }),
      )
    },
  }
}

/** The client would send a position as a form, and `resolved` in the address, against the description of the API. */
async function createThread(client: GitLabClient, body: string, position: Position): Promise<void> {
  await client.once((api, project, number) =>
    api.discussions.requester.post(threadsOf(project, number), { body: { body, position } }),
  )
}

function threadsOf(project: string, number: number): string {
  return `${encodeURIComponent(project)}/merge_requests/${number}/discussions`
}
