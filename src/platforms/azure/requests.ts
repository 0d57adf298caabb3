import { CommentThreadStatus, CommentType } from 'azure-devops-node-api/interfaces/GitInterfaces.js'
import type { Edit, HostWrites, Open, Turn } from '../../core/host/writes.ts'
import { HostError } from '../../core/host-error.ts'
import { SourceText } from '../../core/text/source-text.ts'
import type { AzureChange } from './change.ts'
import type { AzureClient } from './client.ts'

/** What there is to know for writing. */
export interface Scenery {
  change: AzureChange
  /** A file at the head of the change. */
  fileAt(path: string): Promise<Buffer | null>
  /** The host's word for the state of a thread, as it was read last. */
  statusOf(thread: string): string | undefined
}

type Place = Open['place']

/** What this program asks Azure DevOps to write: one thread in a request. */
export function azureWrites(client: AzureClient, scenery: Scenery): HostWrites {
  const open = async (each: Open) => createThread(client, await anchorOf(each.place, scenery), each)
  return {
    together: { opens: 1, turns: 1 },
    open: async (opens) => {
      for (const each of opens) await open(each)
    },
    openOnFile: (each) => open({ ...each, place: { ...each.place, lines: null } }),
    turn: async (operations) => {
      for (const operation of operations) await setStatus(client, operation.thread.id, statusAfter(operation))
    },
    edit: (operation) => edit(client, operation, scenery),
    createSummary: (body) => createThread(client, {}, { body, blocks: false }),
    editSummary: (commentId, body) => {
      const [thread = '', comment = ''] = commentId.split('/')
      return updateComment(client, thread, comment, body)
    },
  }
}

async function createThread(
  client: AzureClient,
  anchor: Awaited<ReturnType<typeof anchorOf>> | Record<string, never>,
  { body, blocks }: Pick<Open, 'body' | 'blocks'>,
): Promise<void> {
  const comments = [{ parentCommentId: 0, content: body, commentType: CommentType.Text }]
  await client.once((git, { project, repository, number }) =>
    git.createThread({ comments, status: statusFor(blocks), ...anchor }, repository, number, project),
  )
}

/** The end is the position after the last character, as in the official example: `int x = 17;` ends at 13. */
async function anchorOf({ path, lines }: Place, { change, fileAt }: Scenery) {
  const file = (await change.files()).find(({ filename }) => filename === path)
  const iteration = await change.iteration()
  if (iteration !== null && file === undefined)
    throw new HostError('invalid', `the pull request has no change of ${path}`)
  const positions = lines === null ? {} : await positionsOf(lines, await fileAt(path))
  return {
    threadContext: { filePath: `/${path}`, ...positions },
    ...(iteration !== null &&
      file !== undefined && { pullRequestThreadContext: contextOf(iteration.id, file.trackingId) }),
  }
}

/** The same iteration on both sides stands for all of the change: the left side is then the commit where it began. */
function contextOf(iteration: number, changeTrackingId: number) {
  const iterationContext = { firstComparingIteration: iteration, secondComparingIteration: iteration }
  return { changeTrackingId, iterationContext }
}

async function positionsOf({ from, to }: NonNullable<Place['lines']>, bytes: Buffer | null) {
  const last = bytes === null ? '' : new SourceText(bytes).line(to)
  return { rightFileStart: { line: from, offset: 1 }, rightFileEnd: { line: to, offset: last.length + 1 } }
}

/** A policy can ask that all comments be resolved: advice is closed, so that it holds nothing up. */
function statusFor(blocks: boolean): CommentThreadStatus {
  return blocks ? CommentThreadStatus.Active : CommentThreadStatus.Closed
}

function statusAfter({ kind, blocks }: Turn): CommentThreadStatus {
  return kind === 'resolve' ? CommentThreadStatus.Fixed : statusFor(blocks)
}

/** What blocks no more, or does now, changes its state with its text; what a person resolved stays as it is. */
async function edit(client: AzureClient, operation: Edit, { statusOf }: Scenery): Promise<void> {
  const { kind, thread, body, blocks } = operation
  await updateComment(client, thread.id, thread.commentId, body)
  if (kind !== 'edit' || thread.resolved) return
  const status = statusOf(thread.id)
  const other = blocks ? 'closed' : 'active'
  if (status === other || status === 'unknown') await setStatus(client, thread.id, statusFor(blocks))
}

async function setStatus(client: AzureClient, thread: string, status: CommentThreadStatus): Promise<void> {
  await client.repeatable((git, { project, repository, number }) =>
    git.updateThread({ status }, repository, number, Number(thread), project),
  )
}

async function updateComment(
  client: AzureClient,
  thread: string,
  comment: string,
  content: string,
): Promise<void> {
  await client.repeatable((git, { project, repository, number }) =>
    git.updateComment({ content }, repository, number, Number(thread), Number(comment), project),
  )
}
