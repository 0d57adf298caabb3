import { identityBody, type Place, urlsOf } from './azure-devops-bodies.ts'
import type { Iteration, Position, StoredComment, StoredThread } from './azure-devops-model.ts'
import type { World } from './azure-devops-world.ts'
import type { JsonObject } from './json.ts'

/** A thread; positions are those of its start, or with `at` those in another iteration. */
export async function threadBody(
  world: World,
  place: Place,
  thread: StoredThread,
  at: { iteration: Iteration; base: number } | null = null,
): Promise<JsonObject> {
  const { id, anchor, status, properties, publishedDate, lastUpdatedDate } = thread
  const { repository, pull } = urlsOf(world, place)
  const moved =
    anchor && at && at.iteration.id !== anchor.second ? await world.placeOf(anchor, at.iteration) : null
  const iterationContext = anchor && {
    firstComparingIteration: anchor.first,
    secondComparingIteration: anchor.second,
  }
  const trackingCriteria = anchor &&
    moved && {
      firstComparingIteration: at?.base ?? 0,
      secondComparingIteration: at?.iteration.id,
      origFilePath: `/${anchor.path}`,
      ...positions(anchor.side, anchor.start, anchor.end, 'orig'),
    }
  return {
    pullRequestThreadContext:
      anchor === null || anchor.changeTrackingId === null
        ? null
        : {
            iterationContext,
            changeTrackingId: anchor.changeTrackingId,
            ...(trackingCriteria && { trackingCriteria }),
          },
    id,
    publishedDate,
    lastUpdatedDate,
    comments: thread.comments.map((comment) => commentBody(place, comment)),
    ...(status !== null && { status }),
    threadContext: anchor && {
      filePath: `/${moved?.path ?? anchor.path}`,
      ...positions(anchor.side, moved ? moved.start : anchor.start, moved ? moved.end : anchor.end),
    },
    properties,
    identities: null,
    isDeleted: thread.comments.every(({ isDeleted }) => isDeleted),
    _links: { self: { href: `${pull}/threads/${id}` }, repository: { href: repository } },
  }
}

/** A comment; a deleted one is still there, without its text. */
export function commentBody(place: Place, comment: StoredComment): JsonObject {
  const { id, parentCommentId, author, content, commentType, isDeleted } = comment
  const { publishedDate, lastUpdatedDate, lastContentUpdatedDate } = comment
  return {
    id,
    parentCommentId,
    author: identityBody(place, author),
    ...(isDeleted ? { isDeleted } : { content }),
    publishedDate,
    lastUpdatedDate,
    lastContentUpdatedDate,
    commentType,
    usersLiked: [],
  }
}

function positions(
  side: 'left' | 'right',
  start: Position | null,
  end: Position | null,
  prefix = '',
): JsonObject {
  if (start === null || end === null) return {}
  const name = (which: string) => {
    const own = `${side}File${which}`
    return prefix === '' ? own : `${prefix}${own.charAt(0).toUpperCase()}${own.slice(1)}`
  }
  return { [name('Start')]: start, [name('End')]: end }
}
