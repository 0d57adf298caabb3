import { createHash } from 'node:crypto'
import * as z from 'zod'
import { UserError } from '../../core/errors.ts'
import { HostError } from '../../core/host-error.ts'
import type { TreeFile } from '../../core/platform.ts'
import { User } from './account.ts'
import type { BitbucketClient } from './client.ts'
import { hostError } from './errors.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const Commit = z.object({ hash: z.string().min(40) })
const Endpoint = z.object({
  repository: z.object({ uuid: z.string() }).nullish(),
  branch: z.object({ name: z.string() }).nullish(),
  /** None where the branch is gone. */
  commit: z.object({ hash: z.string().min(7) }).nullish(),
})
const Pull = z.object({
  draft: z.boolean().nullish(),
  author: User.nullish(),
  source: Endpoint,
  destination: Endpoint,
})
export type Pull = z.infer<typeof Pull>
const Repository = z.object({
  is_private: z.boolean().nullish(),
  mainbranch: z.object({ name: z.string() }).nullish(),
})
export type Repository = z.infer<typeof Repository>
/** The client has nothing where an answer has no bytes. */
const Diff = z.union([z.string().startsWith('diff --git '), z.literal(''), z.undefined()])
const Bytes = z.union([z.instanceof(ArrayBuffer), z.undefined()])
const Entry = z.object({
  type: z.string(),
  path: z.string(),
  size: z.int().nullish(),
  attributes: z.union([z.string(), z.array(z.string())]).nullish(),
})

/** Folders of a repository nest less deep; Bitbucket gives up on what takes too long. */
const maxDepth = 30

/** Reads what a checkout does not have. Bodies are checked: a client takes one that was cut off for an empty text. */
export class BitbucketReader {
  readonly #client: BitbucketClient
  readonly #commits = new Map<string, Promise<string | null>>()
  readonly #places = new Map<string, { commit: string; path: string }>()

  constructor(client: BitbucketClient) {
    this.#client = client
  }

  pull(): Promise<Pull> {
    const { pull } = this.#client
    return this.#client.read(Pull, (api, { signal }) =>
      api.GET(`${repository}/pullrequests/{pull_request_id}`, { params: { path: pull }, signal }),
    )
  }

  repository(): Promise<Repository> {
    return this.#client.read(Repository, (api, { path, signal }) =>
      api.GET(repository, { params: { path }, signal }),
    )
  }

  /** The token's account; null for a token that Bitbucket does not tell, which is any but a person's. */
  async account(): Promise<string | null> {
    try {
      return (await this.#client.read(User, (api, { signal }) => api.GET('/user', { signal }))).uuid
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'authentication' || error.kind === 'forbidden' || error.kind === 'not found')
        return null
      throw error
    }
  }

  /** A diff of the merge base and the head. Bitbucket leads on to where it is, since that names commits of a fork as well. */
  async diff(): Promise<string> {
    const { pull } = this.#client
    const text = await this.#client.read(Diff, (api, { signal }) =>
      api.GET(`${repository}/pullrequests/{pull_request_id}/diff`, {
        params: { path: pull },
        parseAs: 'text',
        signal,
      }),
    )
    return text ?? ''
  }

  /** The whole id of a commit: pull requests and pipelines name some by twelve digits. */
  commit(name: string): Promise<string | null> {
    const known = this.#commits.get(name) ?? this.#commit(name.replace(/^refs\/(?:heads|tags)\//, ''))
    this.#commits.set(name, known)
    return known
  }

  async #commit(commit: string): Promise<string | null> {
    try {
      const { hash } = await this.#client.read(Commit, (api, { path, signal }) =>
        api.GET(`${repository}/commit/{commit}`, { params: { path: { ...path, commit } }, signal }),
      )
      return hash
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'not found' || error.kind === 'invalid') return null
      throw error
    }
  }

  /** Throws for what is there and is no file: a folder, a link, a submodule, what LFS keeps elsewhere. */
  async file(commit: string, path: string): Promise<Buffer | null> {
    try {
      const at = { ...this.#client.pull, commit, path }
      const about = await this.#client.read(Entry, (api, { signal }) =>
        api.GET(`${repository}/src/{commit}/{path}`, {
          params: { path: at, query: { format: 'meta' } },
          signal,
        }),
      )
      if (!isRegular(about)) throw new UserError(`${path} is there, but not as a regular file.`)
      return await this.#contents(commit, path)
    } catch (thrown) {
      if (thrown instanceof UserError && !(thrown instanceof HostError)) throw thrown
      const error = hostError(thrown)
      if (error.kind === 'not found') return null
      throw error
    }
  }

  async #contents(commit: string, path: string): Promise<Buffer> {
    const at = { ...this.#client.pull, commit, path }
    const bytes = await this.#client.read(Bytes, (api, { signal }) =>
      api.GET(`${repository}/src/{commit}/{path}`, {
        params: { path: at },
        parseAs: 'arrayBuffer',
        signal,
      }),
    )
    return Buffer.from(bytes ?? new ArrayBuffer(0))
  }

  /** Bitbucket tells no ids of contents, so each place has one of its own. */
  async tree(commit: string): Promise<Map<string, TreeFile>> {
    const entries = await this.#client.list(Entry, (api, { path, query, signal }) =>
      api.GET(`${repository}/src/{commit}/{path}`, {
        params: { path: { ...path, commit, path: '' }, query: { ...query, max_depth: maxDepth } },
        signal,
      }),
    )
    const files = new Map<string, TreeFile>()
    for (const { path, size } of entries.filter(isRegular)) {
      const oid = createHash('sha1').update(`${commit}:${path}`).digest('hex')
      this.#places.set(oid, { commit, path })
      files.set(path, { oid, size: size ?? 0 })
    }
    return files
  }

  /** Null for what cannot be had: the findings in it go without evidence, and the run goes on. */
  async blob(oid: string): Promise<Buffer | null> {
    const place = this.#places.get(oid)
    try {
      return place === undefined ? null : await this.#contents(place.commit, place.path)
    } catch (thrown) {
      hostError(thrown)
      return null
    }
  }
}

function isRegular({ type, attributes }: z.infer<typeof Entry>): boolean {
  const marks = typeof attributes === 'string' ? [attributes] : (attributes ?? [])
  return type === 'commit_file' && !marks.includes('link') && !marks.includes('subrepository')
}
