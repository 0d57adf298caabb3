import { buildSchema, graphql } from 'graphql'
import type { Answer } from './contract-server.ts'
import { projectPath, type StoredNote } from './gitlab-model.ts'
import type { World } from './gitlab-world.ts'
import { isObject, objectAt } from './json.ts'

/* The part that REST does not have: who edited a note. https://docs.gitlab.com/api/graphql/reference */
const schema = buildSchema(`
  scalar NoteID
  scalar Time
  type UserCore { id: ID! username: String! }
  type Note {
    id: NoteID! body: String! system: Boolean! createdAt: Time! updatedAt: Time!
    lastEditedAt: Time lastEditedBy: UserCore author: UserCore
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type NoteConnection { nodes: [Note] pageInfo: PageInfo! }
  type MergeRequest { id: ID! iid: String! notes(first: Int, after: String): NoteConnection! }
  type Project { id: ID! fullPath: ID! mergeRequest(iid: String!): MergeRequest }
  type Query { project(fullPath: ID!): Project }
`)

const most = 100

/** Answers a query of GraphQL; no more than 100 at a time, whatever it asks for. */
export async function answerGraphQl(world: World, body: unknown): Promise<Answer> {
  const { query } = isObject(body) ? body : {}
  const notes = world.discussions.flatMap((each) => each.notes)
  const mergeRequest = {
    id: 'gid://gitlab/MergeRequest/5000000003',
    iid: String(world.number),
    notes: ({ first, after }: { first?: number | null; after?: string | null }) => {
      const from = after == null ? 0 : Number(Buffer.from(after, 'base64url').toString())
      const to = from + Math.min(most, first ?? most)
      const endCursor = Buffer.from(String(to)).toString('base64url')
      return {
        nodes: notes.slice(from, to).map(noteView),
        pageInfo: { hasNextPage: to < notes.length, endCursor },
      }
    },
  }
  const project = {
    id: 'gid://gitlab/Project/42',
    fullPath: projectPath,
    mergeRequest: ({ iid }: { iid: string }) => (iid === mergeRequest.iid ? mergeRequest : null),
  }
  const answer = await graphql({
    schema,
    source: String(query),
    rootValue: {
      project: ({ fullPath }: { fullPath: string }) => (fullPath === projectPath ? project : null),
    },
    variableValues: objectAt(body, 'variables'),
  })
  return { status: 200, json: answer }
}

function noteView({ id, body, author, system, createdAt, updatedAt, editedAt, editedBy }: StoredNote) {
  return {
    id: `gid://gitlab/Note/${id}`,
    body,
    system,
    createdAt,
    updatedAt,
    author,
    lastEditedAt: editedAt,
    lastEditedBy: editedBy,
  }
}
