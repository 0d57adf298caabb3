import * as z from 'zod'
import type { AzureClient } from './client.ts'

const CommitRef = z.object({ commitId: z.string() })
const Pull = z.object({
  createdBy: z.object({ id: z.string() }).nullish(),
  isDraft: z.boolean().nullish(),
  targetRefName: z.string(),
  forkSource: z.object({}).nullish(),
  lastMergeSourceCommit: CommitRef.nullish(),
  lastMergeTargetCommit: CommitRef.nullish(),
  supportsIterations: z.boolean().nullish(),
})
export type Pull = z.infer<typeof Pull>

const Repository = z.object({
  id: z.string(),
  defaultBranch: z.string().nullish(),
  project: z.object({ id: z.string(), visibility: z.string().nullish() }),
})
export type Repository = z.infer<typeof Repository>

const Iteration = z.object({ id: z.int(), sourceRefCommit: CommitRef })
export type Iteration = z.infer<typeof Iteration>

const Changes = z.object({
  changeEntries: z.array(
    z.object({
      changeTrackingId: z.int(),
      changeType: z.string(),
      originalPath: z.string().nullish(),
      sourceServerItem: z.string().nullish(),
      item: z.object({
        path: z.string().nullish(),
        objectId: z.string().nullish(),
        originalObjectId: z.string().nullish(),
        gitObjectType: z.string().nullish(),
        isFolder: z.boolean().nullish(),
      }),
    }),
  ),
  nextSkip: z.int().nullish(),
})
type Entry = z.infer<typeof Changes>['changeEntries'][number]

/** A file that the change touches. Ids are those of its contents; null where it is not there. */
export interface ChangedFile {
  filename: string
  status: string
  previous_filename?: string
  before: string | null
  after: string | null
  /** What the host follows it by from push to push. */
  trackingId: number
}

/** The most that a page has. https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-changes/get */
const pageSize = 2000

/** A pull request as it is on Azure DevOps. Each push to it is an iteration. */
export class AzureChange {
  readonly #client: AzureClient
  readonly #head: () => string
  #iterations: Promise<Iteration[]> | null = null
  #files: Promise<ChangedFile[]> | null = null

  /** `head`: the reviewed commit, once it is known. */
  constructor(client: AzureClient, head: () => string) {
    this.#client = client
    this.#head = head
  }

  pull(): Promise<Pull> {
    return this.#client.read(Pull, (git, { project, repository, number }) =>
      git.getPullRequest(repository, number, project),
    )
  }

  repository(): Promise<Repository> {
    return this.#client.read(Repository, (git, { project, repository }) =>
      git.getRepository(repository, project),
    )
  }

  /** The commit at the head of the source branch now; what the pull request itself names follows a little later. */
  async headNow(): Promise<string> {
    this.#iterations = null
    const last = (await this.#listed()).at(-1)
    return last?.sourceRefCommit.commitId ?? (await this.pull()).lastMergeSourceCommit?.commitId ?? ''
  }

  /** The one of the reviewed commit, else the last one; null for old pull requests, which have none. */
  async iteration(): Promise<Iteration | null> {
    const all = await this.#listed()
    const own = all.findLast(({ sourceRefCommit }) => sourceRefCommit.commitId === this.#head())
    return own ?? all.at(-1) ?? null
  }

  async #listed(): Promise<Iteration[]> {
    this.#iterations ??= this.#client.list(Iteration, (git, { project, repository, number }) =>
      git.getPullRequestIterations(repository, number, project),
    )
    return [...(await this.#iterations)].sort((a, b) => a.id - b.id)
  }

  /** Against the commit from which the change began. */
  files(): Promise<ChangedFile[]> {
    this.#files ??= this.#listFiles()
    return this.#files
  }

  async #listFiles(): Promise<ChangedFile[]> {
    const iteration = await this.iteration()
    const files: ChangedFile[] = []
    for (let skip = 0; iteration !== null; ) {
      const { changeEntries, nextSkip } = await this.#client.read(
        Changes,
        (git, { project, repository, number }) =>
          git.getPullRequestIterationChanges(repository, number, iteration.id, project, pageSize, skip),
      )
      files.push(...changeEntries.flatMap(changedFile))
      if (nextSkip == null || nextSkip <= skip) break
      skip = nextSkip
    }
    return files
  }
}

/** Nothing for folders and submodules, and for the old place of what was renamed. Kinds of a change are flags: `edit, rename`. */
export function changedFile({ changeType, changeTrackingId, item, ...entry }: Entry): ChangedFile[] {
  const kinds = changeType.toLowerCase().split(/\s*,\s*/)
  const type = item.gitObjectType?.toLowerCase() ?? 'blob'
  if (item.path == null || item.isFolder === true || type !== 'blob' || kinds.includes('sourcerename'))
    return []
  const isNew = kinds.includes('add')
  const isGone = kinds.includes('delete')
  const old = kinds.includes('rename') ? (entry.originalPath ?? entry.sourceServerItem) : null
  return [
    {
      filename: withoutSlash(item.path),
      status: statusOf(isNew, isGone),
      ...(old != null && { previous_filename: withoutSlash(old) }),
      before: isNew ? null : (item.originalObjectId ?? (isGone ? item.objectId : null) ?? null),
      after: isGone ? null : (item.objectId ?? null),
      trackingId: changeTrackingId,
    },
  ]
}

function statusOf(isNew: boolean, isGone: boolean): string {
  if (isNew) return 'added'
  return isGone ? 'removed' : 'modified'
}

/** Paths begin with the slash of the repository's root here. */
export function withoutSlash(path: string): string {
  return path.replace(/^\//, '')
}
