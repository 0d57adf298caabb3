import pLimit from 'p-limit'
import * as z from 'zod'
import { type ListedFile, unifiedOf } from '../../core/diff/listed.ts'
import { patchOf } from '../../core/diff/patch.ts'
import { UserError } from '../../core/errors.ts'
import { HostError } from '../../core/host-error.ts'
import type { TreeFile } from '../../core/platform.ts'
import type { CodeReader } from '../../system/host-code.ts'
import type { AzureChange, ChangedFile } from './change.ts'
import type { AzureClient } from './client.ts'
import { hostError } from './errors.ts'

const Commit = z.object({ commitId: z.string(), treeId: z.string().nullish() })
const Ref = z.object({ name: z.string(), objectId: z.string(), peeledObjectId: z.string().nullish() })
const Item = z.object({
  objectId: z.string(),
  gitObjectType: z.string(),
  isFolder: z.boolean().nullish(),
  isSymLink: z.boolean().nullish(),
})
const Tree = z.object({
  treeEntries: z.array(
    z.object({
      gitObjectType: z.string(),
      mode: z.string(),
      objectId: z.string(),
      relativePath: z.string(),
      size: z.int().nullish(),
    }),
  ),
})

const commitId = /^[0-9a-f]{40}$/i
/** https://git-scm.com/docs/git-fast-import: of a link. */
const linkMode = '120000'
const concurrency = 8
/** Numbers of GitVersionType; the type has no names at run time that are worth loading it for. */
const byCommit = 2

/** Reads what a checkout does not have. */
export class AzureReader implements CodeReader {
  readonly #client: AzureClient
  readonly #change: AzureChange
  readonly #commits = new Map<string, Promise<string | null>>()

  constructor(client: AzureClient, change: AzureChange) {
    this.#client = client
    this.#change = change
  }

  /** Azure DevOps gives no diff as text: it is made of both versions of each file that the change lists. */
  async diff(): Promise<string> {
    const limit = pLimit(concurrency)
    const files = await this.#change.files()
    const listed = files.map((file) => limit(async () => ({ ...file, ...(await this.#patch(file)) })))
    const made = await Promise.all(listed)
    const same = new Set<ListedFile>(made.filter(({ before, after }) => before === after))
    return unifiedOf(made, (file) => same.has(file))
  }

  async #patch({ status, before, after }: ChangedFile): Promise<{ patch?: string }> {
    if (before === after || (before === null && status !== 'added')) return {}
    const [old, now] = await Promise.all([before, after].map((oid) => (oid === null ? null : this.blob(oid))))
    // What cannot be had is no empty file: the change to it is there, and nobody can see it.
    if ((before !== null && old == null) || (after !== null && now == null)) return {}
    const patch = patchOf(old ?? null, now ?? null)
    return patch === undefined ? {} : { patch }
  }

  commit(name: string): Promise<string | null> {
    const known = this.#commits.get(name) ?? this.#commit(name)
    this.#commits.set(name, known)
    return known
  }

  async #commit(name: string): Promise<string | null> {
    if (commitId.test(name)) return (await this.#commitOf(name))?.commitId ?? null
    const branch = name.replace(/^refs\//, '').replace(/^heads\//, '')
    return (
      (await this.#ref(`heads/${branch}`)) ??
      this.#ref(branch.startsWith('tags/') ? branch : `tags/${branch}`)
    )
  }

  /** A filter finds all that begin with it. https://learn.microsoft.com/rest/api/azure/devops/git/refs/list */
  async #ref(name: string): Promise<string | null> {
    const found = await this.#client.list(Ref, (git, { project, repository }) =>
      git.getRefs(repository, project, name, undefined, undefined, undefined, undefined, true),
    )
    const ref = found.find((each) => each.name === `refs/${name}`)
    return ref === undefined ? null : (ref.peeledObjectId ?? ref.objectId)
  }

  #commitOf(id: string): Promise<z.infer<typeof Commit> | null> {
    return orNull(
      this.#client.read(Commit, (git, { project, repository }) => git.getCommit(id, repository, project, 0)),
    )
  }

  /** Throws for what is there and is no file. */
  async file(version: string, path: string): Promise<Buffer | null> {
    const item = await orNull(
      this.#client.read(Item, (git, { project, repository }) =>
        git.getItem(repository, `/${path}`, project, undefined, undefined, true, undefined, undefined, {
          version,
          versionType: byCommit,
        }),
      ),
    )
    if (item === null) return null
    if (item.gitObjectType.toLowerCase() !== 'blob' || item.isFolder === true || item.isSymLink === true)
      throw new UserError(`${path} is there, but not as a regular file.`)
    return this.#bytes(item.objectId)
  }

  async tree(commit: string): Promise<Map<string, TreeFile>> {
    const root = (await this.#commitOf(commit))?.treeId
    if (root == null)
      throw new HostError('not found', `Azure DevOps does not know the commit ${commit.slice(0, 7)}`)
    const { treeEntries } = await this.#client.read(Tree, (git, { project, repository }) =>
      git.getTree(repository, root, project, undefined, true),
    )
    return new Map(
      treeEntries.flatMap(({ gitObjectType, mode, objectId, relativePath, size }) =>
        gitObjectType.toLowerCase() === 'blob' && mode !== linkMode
          ? [[relativePath, { oid: objectId, size: size ?? 0 }] as const]
          : [],
      ),
    )
  }

  /** Null for what cannot be had: the findings in it go without evidence, and the run goes on. */
  async blob(oid: string): Promise<Buffer | null> {
    try {
      return await this.#bytes(oid)
    } catch (thrown) {
      hostError(thrown)
      return null
    }
  }

  #bytes(oid: string): Promise<Buffer> {
    return this.#client.bytes((git, { project, repository }) => git.getBlobContent(repository, oid, project))
  }
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (thrown) {
    const error = hostError(thrown)
    if (error.kind === 'not found') return null
    throw error
  }
}
