import * as z from 'zod'
import { type ListedFile, unifiedOf } from '../../core/diff/listed.ts'
import { UserError } from '../../core/errors.ts'
import { HostError } from '../../core/host-error.ts'
import type { TreeFile } from '../../core/platform.ts'
import type { GitHubClient } from './client.ts'
import { hostError } from './errors.ts'

const Commit = z.object({ sha: z.string() })
const Pull = z.object({ head: z.object({ sha: z.string() }), changed_files: z.int() })
const Files = z.array(
  z.object({
    filename: z.string(),
    status: z.string(),
    previous_filename: z.string().optional(),
    sha: z.string().nullable(),
    patch: z.string().optional(),
  }),
)
const File = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() })
const Other = z.union([z.array(z.unknown()), z.object({ type: z.string() })])
/** A body that breaks off reads as an empty text: where nothing is changed there is nothing to review either. */
const Diff = z.string().startsWith('diff --git ')
const Blob = z.object({ encoding: z.literal('base64'), content: z.string() })
const Tree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      size: z.int().optional(),
    }),
  ),
})
const Permission = z.object({ permission: z.string() })

function filesIn(diff: string): number {
  return diff.match(/^diff --git /gm)?.length ?? 0
}

/** The list of a pull request's files ends there. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3000

/** Reads what a checkout does not have. Bodies are checked: a client takes one that was cut off for an empty text. */
export class GitHubReader {
  readonly #client: GitHubClient
  readonly #commits = new Map<string, Promise<string | null>>()

  constructor(client: GitHubClient) {
    this.#client = client
  }

  /** The commit at the head of the pull request now. */
  async headNow(): Promise<string> {
    return (await this.#pull()).head.sha
  }

  #pull(): Promise<z.infer<typeof Pull>> {
    const pull_number = this.#client.address.number
    return this.#client.read(Pull, (octokit, request) => octokit.rest.pulls.get({ ...request, pull_number }))
  }

  /** GitHub refuses diffs of more than 300 files or 20,000 lines; the list of files has each file's part of it. */
  async diff(base: string, head: string, queued: boolean): Promise<string> {
    const pull_number = this.#client.address.number
    const mediaType = { format: 'diff' }
    try {
      const text = await this.#client.read(Diff, (octokit, request) =>
        queued
          ? octokit.rest.repos.compareCommitsWithBasehead({
              ...request,
              basehead: `${base}...${head}`,
              mediaType,
            })
          : octokit.rest.pulls.get({ ...request, pull_number, mediaType }),
      )
      if (queued || filesIn(text) === (await this.#pull()).changed_files) return text
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'unavailable' && !queued && (await this.#pull()).changed_files === 0) return ''
      if (queued || (error.kind !== 'too large' && error.kind !== 'invalid')) throw error
    }
    const files = await this.#listFiles()
    const before = await this.tree(base)
    const isSame = ({ filename, previous_filename, sha }: ListedFile & { sha?: string | null }) =>
      before.get(previous_filename ?? filename)?.oid === sha
    return unifiedOf(files, isSame)
  }

  async #listFiles(): Promise<z.infer<typeof Files>> {
    const pull_number = this.#client.address.number
    const files: z.infer<typeof Files> = []
    for (let page = 1; ; page++) {
      const listed = await this.#client.read(Files, (octokit, request) =>
        octokit.rest.pulls.listFiles({ ...request, pull_number, per_page: 100, page }),
      )
      files.push(...listed)
      if (listed.length < 100) break
    }
    const { changed_files } = await this.#pull()
    if (files.length >= mostFiles || files.length < changed_files) {
      throw new HostError('too large', `GitHub lists ${files.length} of ${changed_files} changed files`)
    }
    return files
  }

  commit(name: string): Promise<string | null> {
    const known = this.#commits.get(name) ?? this.#commit(name)
    this.#commits.set(name, known)
    return known
  }

  async #commit(name: string): Promise<string | null> {
    try {
      const { sha } = await this.#client.read(Commit, (octokit, request) =>
        octokit.rest.repos.getCommit({ ...request, ref: name.replace(/^refs\//, ''), per_page: 1 }),
      )
      return sha
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'not found' || error.kind === 'invalid') return null
      throw error
    }
  }

  /** Throws for what is there and is no file of at most 1 MB: a folder, a submodule, a large file. */
  async file(ref: string, path: string): Promise<Buffer | null> {
    try {
      const found = await this.#client.read(z.union([File, Other]), (octokit, request) =>
        octokit.rest.repos.getContent({ ...request, path, ref }),
      )
      if (!('content' in found))
        throw new UserError(`${path} is there, but not as a regular file of at most 1 MB.`)
      return Buffer.from(found.content, 'base64')
    } catch (thrown) {
      if (thrown instanceof UserError && !(thrown instanceof HostError)) throw thrown
      const error = hostError(thrown)
      if (error.kind === 'not found') return null
      throw error
    }
  }

  async tree(tree_sha: string): Promise<Map<string, TreeFile>> {
    const { truncated, tree } = await this.#client.read(Tree, (octokit, request) =>
      octokit.rest.git.getTree({ ...request, tree_sha, recursive: '1' }),
    )
    if (truncated)
      throw new HostError(
        'too large',
        'the repository has more files than GitHub lists; check out with fetch-depth: 0',
      )
    return new Map(
      tree.flatMap(({ path, mode, type, sha, size }) =>
        type === 'blob' && mode !== '120000' ? [[path, { oid: sha, size: size ?? 0 }] as const] : [],
      ),
    )
  }

  /** Null for what cannot be had: the findings in it go without evidence, and the run goes on. */
  async blob(file_sha: string): Promise<Buffer | null> {
    try {
      const { content } = await this.#client.read(Blob, (octokit, request) =>
        octokit.rest.git.getBlob({ ...request, file_sha }),
      )
      return Buffer.from(content, 'base64')
    } catch (thrown) {
      hostError(thrown)
      return null
    }
  }

  /**
   * Whether an account may write; null where the host does not say. `maintain` reads as `write` here, `triage` as `read`.
   * https://docs.github.com/rest/collaborators/collaborators
   */
  async mayWrite(username: string): Promise<boolean | null> {
    try {
      const { permission } = await this.#client.read(Permission, (octokit, request) =>
        octokit.rest.repos.getCollaboratorPermissionLevel({ ...request, username }),
      )
      return permission === 'admin' || permission === 'write'
    } catch (thrown) {
      const { kind } = hostError(thrown)
      return kind === 'not found' ? false : null
    }
  }
}
