import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type Handler, serveContract } from './contract-server.ts'
import type { FakeHost, FakeHostOptions, HostComment, HostThread } from './fake-host.ts'
import { Calls } from './github-calls.ts'
import { openGitLabContract, routes } from './gitlab-contract.ts'
import { discussionOf, handlers, holderOf } from './gitlab-rest.ts'
import { Refusal, type StoredDiscussion, type StoredNote, World } from './gitlab-world.ts'

export interface FakeGitLabOptions extends FakeHostOptions {
  /** Where the server is below its host: `/gitlab`. */
  subPath?: string
  /** A job's own token reads some things and writes nothing. https://docs.gitlab.com/ci/jobs/ci_job_token */
  tokenKind?: 'access' | 'job'
}

export interface FakeGitLab extends FakeHost {
  /** Lines that were taken for commands. */
  quickActions(): readonly string[]
  statuses(): readonly { sha: string; name: string; state: string }[]
}

const jobTokenReads: readonly string[] = [routes.mergeRequest, routes.notes, routes.commit]

/** Starts a GitLab with one project and one merge request, on 127.0.0.1. */
export async function fakeGitLab(options: FakeGitLabOptions): Promise<FakeGitLab> {
  const { token, fault, latencyMs = 0, subPath = '', tokenKind = 'access' } = options
  const world = await World.open(options)
  const calls = new Calls()
  const served = Object.entries(handlers).map(([route, handle]): [string, Handler] => [
    route,
    async (request) => {
      // GraphQL is asked for nothing but reading here.
      const { call, write } = calls.begin(route === routes.graphql ? 'GET /api/graphql' : route, request.body)
      if (latencyMs > 0) await delay(latencyMs, undefined, { signal: request.signal })
      const carryOut = async () => {
        const given =
          request.headers['private-token'] ?? /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
        const jobs = request.headers['job-token']
        if (token !== undefined && (tokenKind === 'job' ? jobs : given) !== token)
          throw new Refusal(401, '401 Unauthorized')
        if (tokenKind === 'job' && !jobTokenReads.includes(route)) throw new Refusal(401, '401 Unauthorized')
        const { id, merge_request_iid: iid, noteable_id } = request.parameters
        if (id !== undefined && id !== '42' && id !== 'shop/shop')
          throw new Refusal(404, '404 Project Not Found')
        if ((iid ?? noteable_id ?? String(world.number)) !== String(world.number))
          throw new Refusal(404, '404 Not found')
        return handle(world, request)
      }
      const planned = fault?.(call) ?? null
      const answer = planned && 'before' in planned ? unchecked(planned.before) : await refusing(carryOut)
      const sent = planned && 'after' in planned ? unchecked(planned.after) : answer
      if (write !== null) Object.assign(write, outcome(sent))
      return sent
    },
  ])
  const server = await serveContract({
    contract: openGitLabContract(subPath),
    handlers: Object.fromEntries(served),
  })
  return {
    url: `${server.url}${subPath}/api/v4`,
    requests: server.exchanges,
    writes: () => calls.writes,
    violations: server.violations,
    assertClean: server.assertClean,
    close: server.close,
    ...peopleOf(world),
    quickActions: () => world.quickActions,
    statuses: () => world.statuses,
  }
}

function peopleOf(world: World) {
  const person = (login: string | null) => world.person(login ?? 'ghost')
  const noteOf = ({ id }: { id: string }) => holderOf(world, Number(id))
  return {
    threads: () =>
      world.discussions.filter(({ individual }) => !individual).map((each) => seenThread(world, each)),
    remarks: () =>
      world.discussions.flatMap(({ individual, notes }) =>
        individual ? notes.filter(({ system }) => !system).map(seenComment) : [],
      ),
    push: (head: string, change?: { base?: string }) => world.push(head, change),
    reply({ id }: { id: string }, { login, body }: { login: string | null; body: string }) {
      const note = world.say(person(login), body)
      if (login === null) note.author = null
      discussionOf(world, id).notes.push(note)
      return seenComment(note)
    },
    say: ({ login, body }: { login: string | null; body: string }) =>
      seenComment(world.note(person(login), body)),
    edit: (comment: { id: string }, { login, body }: { login: string | null; body: string }) =>
      world.edit(noteOf(comment).note, person(login), body),
    remove(comment: { id: string }) {
      const { discussion, note } = noteOf(comment)
      world.tick()
      discussion.notes = discussion.notes.filter((each) => each !== note)
      if (discussion.notes.length === 0) world.discussions.splice(world.discussions.indexOf(discussion), 1)
    },
    resolve: ({ id }: { id: string }, login: string) => world.resolve(discussionOf(world, id), person(login)),
    unresolve: ({ id }: { id: string }) => world.resolve(discussionOf(world, id), null),
  }
}

function seenComment({ id, body, author, editedAt }: StoredNote): HostComment {
  return { id: String(id), body, author: author?.username ?? null, edited: editedAt !== null }
}

function seenThread(
  world: World,
  { id, position, notes, resolved, resolvedBy }: StoredDiscussion,
): HostThread {
  const isHere = position?.head_sha === world.head
  const line = isHere ? (position?.new_line ?? null) : null
  const code = /_(\d+)$/.exec(
    JSON.stringify(position?.line_range ?? '').match(/"line_code":"([^"]+)"/)?.[1] ?? '',
  )
  return {
    id,
    path: position?.new_path ?? '',
    line,
    startLine: line === null || code === null || Number(code[1]) === line ? null : Number(code[1]),
    onFile: position?.position_type === 'file',
    isResolved: resolved,
    resolvedBy: resolvedBy?.username ?? null,
    comments: notes.filter(({ system }) => !system).map(seenComment),
  }
}

async function refusing(carryOut: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await carryOut()
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, json: error.body, unchecked: true }
    throw error
  }
}

function unchecked(answer: Answer): Answer {
  return 'wire' in answer ? answer : { ...answer, unchecked: true }
}

function outcome(answer: Answer): { status: number | null; failed: boolean } {
  return 'wire' in answer
    ? { status: null, failed: true }
    : { status: answer.status, failed: answer.status >= 400 }
}
