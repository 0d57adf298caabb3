import type { Account, Iteration, StoredStatus } from './azure-devops-model.ts'
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
