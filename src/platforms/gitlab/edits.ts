import * as z from 'zod'
import type { GitLabClient } from './client.ts'
import { hostError } from './errors.ts'

/** When and by whom a note was last edited; both null where it never was. */
export interface Edit {
  at: string | null
  by: { username: string } | null
}

const Page = z.object({
  project: z.object({
    mergeRequest: z.object({
      notes: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({
            id: z.string(),
            lastEditedAt: z.string().nullable(),
            lastEditedBy: z.object({ username: z.string() }).nullable(),
          }),
        ),
      }),
    }),
  }),
})

/* https://docs.gitlab.com/api/graphql/reference/#note */
const query = `query ($project: ID!, $number: String!, $after: String) {
  project(fullPath: $project) {
    mergeRequest(iid: $number) {
      notes(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id lastEditedAt lastEditedBy { username } }
      }
    }
  }
}`

/**
 * Edits by number of the note. REST only has a time of the last update, which is also that of a reaction or of resolving.
 * Null where GraphQL does not answer, or is too old to know.
 */
export async function readEdits(client: GitLabClient): Promise<Map<number, Edit> | null> {
  const { project, number } = client.address
  const edits = new Map<number, Edit>()
  try {
    for (let after: string | null = null, more = true; more; ) {
      const page: z.infer<typeof Page> = await client.query(Page, query, {
        project,
        number: `${number}`,
        after,
      })
      const { nodes, pageInfo } = page.project.mergeRequest.notes
      for (const { id, lastEditedAt, lastEditedBy } of nodes) {
        edits.set(Number(id.split('/').at(-1)), { at: lastEditedAt, by: lastEditedBy })
      }
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    return edits
  } catch (thrown) {
    hostError(thrown)
    return null
  }
}
