import type {
  Account,
  Iteration,
  Position,
  StoredComment,
  StoredStatus,
  StoredThread,
} from './azure-devops-model.ts'
import type { World } from './azure-devops-world.ts'
import type { Commit, Person } from './github-git.ts'
import type { JsonObject } from './json.ts'

/** Where the API is; known when the server listens. */
export interface Place {
  /** Up to the organization or collection, without a slash at the end. */
  api: string
}

/** The addresses of the things, by kind. */
export function urlsOf(world: World, { api }: Place) {
  const repository = `${api}/${world.project.id}/_apis/git/repositories/${world.repository.id}`
  return { repository, pull: `${repository}/pullRequests/${world.change.number}` }
}

export function identityBody({ api }: Place, { id, displayName, login, deleted }: Account): JsonObject {
  const imageUrl = `${api}/_apis/GraphProfile/MemberAvatars/${descriptorOf({ id })}`
  return {
    displayName,
    url: `${api}/_apis/Identities/${id}`,
    _links: { avatar: { href: imageUrl } },
    id,
    uniqueName: login,
    imageUrl,
    descriptor: descriptorOf({ id }),
    ...(deleted && { inactive: true, isDeletedInOrigin: true }),
  }
}

export function descriptorOf({ id }: { id: string }): string {
  return `aad.${Buffer.from(id).toString('base64url')}`
}

export function projectBody(world: World, { api }: Place): JsonObject {
  const { id, name, isPrivate } = world.project
  return {
    id,
    name,
    url: `${api}/_apis/projects/${id}`,
    state: 'wellFormed',
    revision: 7,
    visibility: isPrivate ? 'private' : 'public',
    lastUpdateTime: world.change.createdDate,
  }
}

export function repositoryBody(world: World, place: Place): JsonObject {
  const { id, name, defaultBranch } = world.repository
  return {
    id,
    name,
    url: urlsOf(world, place).repository,
    project: projectBody(world, place),
    defaultBranch: `refs/heads/${defaultBranch}`,
    size: 728,
    remoteUrl: `${place.api}/${world.project.name}/_git/${name}`,
    webUrl: `${place.api}/${world.project.name}/_git/${name}`,
    isDisabled: false,
    isInMaintenance: false,
  }
}

/** https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-requests/get-pull-request */
export function pullBody(world: World, place: Place): JsonObject {
  const { number, author, draft, fork, target, createdDate } = world.change
  const { repository, pull } = urlsOf(world, place)
  const commit = (commitId: string) => ({ commitId, url: `${repository}/commits/${commitId}` })
  const { defaultBranch } = world.repository
  const forkRepository = { ...repositoryBody(world, place), name: 'shop-fork', isFork: true }
  return {
    repository: repositoryBody(world, place),
    pullRequestId: number,
    codeReviewId: number,
    status: 'active',
    createdBy: identityBody(place, author),
    creationDate: createdDate,
    title: 'A change',
    description: 'A change',
    sourceRefName: 'refs/heads/feature',
    targetRefName: `refs/heads/${defaultBranch}`,
    mergeStatus: 'succeeded',
    isDraft: draft,
    ...(fork && { forkSource: { name: 'refs/heads/feature', repository: forkRepository } }),
    lastMergeSourceCommit: commit(world.last.head),
    lastMergeTargetCommit: commit(target),
    reviewers: [],
    labels: [],
    url: pull,
    _links: { self: { href: pull }, repository: { href: repository } },
    supportsIterations: true,
    artifactId: `vstfs:///Git/PullRequestId/${world.project.id}%2f${world.repository.id}%2f${number}`,
  }
}

export function iterationBody(world: World, place: Place, iteration: Iteration): JsonObject {
  const { id, head, target, common, reason, createdDate } = iteration
  const { repository, pull } = urlsOf(world, place)
  return {
    id,
    description: 'A change',
    author: identityBody(place, world.change.author),
    createdDate,
    updatedDate: createdDate,
    sourceRefCommit: { commitId: head },
    targetRefCommit: { commitId: target },
    commonRefCommit: { commitId: common },
    hasMoreCommits: false,
    reason,
    _links: { self: { href: `${pull}/iterations/${id}` }, repository: { href: repository } },
  }
}

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

export function statusBody(world: World, place: Place, status: StoredStatus): JsonObject {
  const { id, state, description, context, targetUrl, iterationId, properties, createdBy, creationDate } =
    status
  const { repository, pull } = urlsOf(world, place)
  return {
    ...(iterationId !== null && { iterationId }),
    ...(Object.keys(properties).length > 0 && { properties }),
    id,
    state,
    description,
    context,
    creationDate,
    updatedDate: creationDate,
    createdBy: identityBody(place, createdBy),
    targetUrl,
    _links: { self: { href: `${pull}/statuses/${id}` }, repository: { href: repository } },
  }
}

export function commitBody(world: World, place: Place, commit: Commit): JsonObject {
  const { sha, tree, parents, author, committer, message } = commit
  const { repository } = urlsOf(world, place)
  const person = ({ name, email, date }: Person) => ({ name, email, date })
  return {
    treeId: tree,
    commitId: sha,
    author: person(author),
    committer: person(committer),
    comment: message,
    parents,
    url: `${repository}/commits/${sha}`,
    remoteUrl: `${place.api}/${world.project.name}/_git/${world.repository.name}/commit/${sha}`,
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
