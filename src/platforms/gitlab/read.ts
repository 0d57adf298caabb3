import * as z from 'zod'
import { unifiedOf } from '../../core/diff/listed.ts'
import { HostError } from '../../core/host-error.ts'
import type { TreeFile } from '../../core/platform.ts'
import type { GitLabClient } from './client.ts'
import { hostError } from './errors.ts'

const Person = z.object({ id: z.int(), username: z.string() })
const MergeRequest = z.object({
  sha: z.string().nullable(),
  /** Those of the latest version of the diff. https://docs.gitlab.com/api/merge_requests#retrieve-a-merge-request */
  diff_refs: z
    .object({ base_sha: z.string(), start_sha: z.string(), head_sha: z.string() })
    .nullish()
    .catch(null),
  author: Person.nullable(),
  draft: z.boolean().nullish(),
  source_project_id: z.int().nullable(),
  target_project_id: z.int(),
  changes_count: z.string().nullish(),
})
export type MergeRequest = z.infer<typeof MergeRequest>
const Project = z.object({ visibility: z.string(), default_branch: z.string().nullish() })
const Changed = z.object({
  old_path: z.string(),
  new_path: z.string(),
  new_file: z.boolean(),
  renamed_file: z.boolean(),
  deleted_file: z.boolean(),
  diff: z.string(),
  collapsed: z.boolean().nullish(),
  too_large: z.boolean().nullish(),
})
type Changed = z.infer<typeof Changed>
const Commit = z.object({ id: z.string() })
const Branch = z.object({ commit: Commit })
const File = z.object({ encoding: z.literal('base64'), content: z.string() })
const Entry = z.object({ id: z.string(), path: z.string(), type: z.string(), mode: z.string() })
const Member = z.object({ access_level: z.int(), state: z.string().nullish() })

/** https://docs.gitlab.com/api/members#roles */
const developer = 30
/** Ten thousand files. */
const mostPages = 100

/** Reads what a checkout does not have, and who may do what. */
export class GitLabReader {
  readonly #client: GitLabClient
  readonly #commits = new Map<string, Promise<string | null>>()
  /** Accounts whose number is known already, by name in small letters. */
  readonly people = new Map<string, number>()

  constructor(client: GitLabClient) {
    this.#client = client
  }

  mergeRequest(): Promise<MergeRequest> {
    return this.#client.read(MergeRequest, (api, project, number) => api.mergeRequests.show(project, number))
  }

  project(): Promise<z.infer<typeof Project>> {
    return this.#client.read(Project, (api, project) => api.projects.show(project))
  }

  /** Who the token is. */
  async account(): Promise<string> {
    return (await this.#client.read(Person, (api) => api.users.showCurrentUser())).username
  }

  /** What GitLab leaves out of a file that is large counts as changed all over. */
  async diff(): Promise<string> {
    const listed = await this.#client.list(Changed, (api, page, project, number) =>
      api.mergeRequests.allDiffs(project, number, page),
    )
    const { changes_count } = await this.mergeRequest()
    if (changes_count?.endsWith('+') || listed.length < Number(changes_count ?? 0)) {
      throw new HostError('too large', `GitLab lists ${listed.length} of ${changes_count} changed files`)
    }
    const files = listed.map((file) => ({
      filename: file.new_path,
      status: statusOf(file),
      previous_filename: file.renamed_file ? file.old_path : undefined,
      patch: patchOf(file.diff),
      isCut: file.collapsed === true || file.too_large === true,
    }))
    return unifiedOf(
      files,
      (file) => !files.some(({ filename, isCut }) => isCut && filename === file.filename),
    )
  }

  commit(name: string): Promise<string | null> {
    const known = this.#commits.get(name) ?? this.#commit(name)
    this.#commits.set(name, known)
    return known
  }

  /** A branch is asked for as one: as a name alone, a tag of the same name would come first. */
  async #commit(name: string): Promise<string | null> {
    const branch = /^refs\/heads\/(.+)$/.exec(name)?.[1]
    try {
      if (branch !== undefined) {
        const found = await this.#client.read(Branch, (api, project) => api.branches.show(project, branch))
        return found.commit.id
      }
      return (await this.#client.read(Commit, (api, project) => api.commits.show(project, name))).id
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'not found' || error.kind === 'invalid') return null
      throw error
    }
  }

  async file(ref: string, path: string): Promise<Buffer | null> {
    try {
      const { content } = await this.#client.read(File, (api, project) => api.files.show(project, path, ref))
      return Buffer.from(content, 'base64')
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'not found') return null
      throw error
    }
  }

  /** GitLab does not tell sizes here. */
  async tree(ref: string): Promise<Map<string, TreeFile>> {
    const entries = await this.#client.list(
      Entry,
      (api, page, project) => api.repositories.allRepositoryTrees(project, { ref, recursive: true, ...page }),
      mostPages,
    )
    return new Map(
      entries.flatMap(({ id, path, type, mode }) =>
        type === 'blob' && mode !== '120000' ? [[path, { oid: id, size: 0 }] as const] : [],
      ),
    )
  }

  async blob(oid: string): Promise<Buffer | null> {
    try {
      const { content } = await this.#client.read(File, (api, project) =>
        api.repositories.showBlob(project, oid),
      )
      return Buffer.from(content, 'base64')
    } catch (thrown) {
      hostError(thrown)
      return null
    }
  }

  /** Whether an account is at least a developer here or in a group above; null where the host does not say. */
  async mayWrite(login: string): Promise<boolean | null> {
    try {
      const id = this.people.get(login.toLowerCase()) ?? (await this.#idOf(login))
      if (id === null) return false
      const { access_level, state } = await this.#client.read(Member, (api, project) =>
        api.members.show(project, id, { includeInherited: true }),
      )
      return access_level >= developer && (state ?? 'active') === 'active'
    } catch (thrown) {
      return hostError(thrown).kind === 'not found' ? false : null
    }
  }

  async #idOf(username: string): Promise<number | null> {
    const found = await this.#client.read(z.array(Person), (api) => api.users.all({ username }))
    return found.find((each) => each.username.toLowerCase() === username.toLowerCase())?.id ?? null
  }
}

function statusOf({ new_file, deleted_file }: Changed): string {
  if (new_file) return 'added'
  return deleted_file ? 'removed' : 'modified'
}

/** Some versions put the names of both files before the first hunk. */
function patchOf(diff: string): string {
  const at = diff.search(/^(?:@@ |Binary files )/m)
  return at === -1 ? '' : diff.slice(at).replace(/\n$/, '')
}
