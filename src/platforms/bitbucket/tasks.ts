import * as z from 'zod'
import { sameLogin } from '../../core/plan/word.ts'
import { User } from './account.ts'
import type { BitbucketClient } from './client.ts'
import { hostError } from './errors.ts'

const tasks = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks'
const text = 'Semgrep Assistant: fix this finding, or answer the comment with `/fp REASON`.'

const Task = z.object({
  id: z.int(),
  state: z.enum(['RESOLVED', 'UNRESOLVED']),
  creator: User.nullish(),
  resolved_by: User.nullish(),
  comment: z.object({ id: z.int() }).nullish(),
})
type Task = z.infer<typeof Task>

/**
 * A task for each comment that blocks, since a merge check can ask for all tasks to be resolved. What a person resolved stays so.
 * A refused task costs no comment.
 * https://support.atlassian.com/bitbucket-cloud/docs/suggest-or-require-checks-before-a-merge
 */
export class Tasks {
  readonly #client: BitbucketClient
  /** Who wrote the comments; null where nobody knows yet. */
  readonly #account: string | null
  #listed: Promise<Task[]> | null = null

  constructor(client: BitbucketClient, account: string | null) {
    this.#client = client
    this.#account = account
  }

  /** Of a comment that was just opened. */
  add(commentId: string): Promise<void> {
    return attempt(() => this.#create(commentId))
  }

  /** Brings a comment's task up to date. */
  keep(commentId: string, blocks: boolean): Promise<void> {
    return attempt(async () => {
      this.#listed ??= this.#list()
      const own = (await this.#listed).filter((task) => this.#isOwn(task, commentId))
      if (blocks) {
        if (own.length === 0) await this.#create(commentId)
        for (const task of own) {
          if (task.state === 'RESOLVED' && this.#resolvedByUs(task)) await this.#turn(task, 'UNRESOLVED')
        }
      } else {
        for (const task of own) if (task.state === 'UNRESOLVED') await this.#turn(task, 'RESOLVED')
      }
    })
  }

  #isOwn({ comment, creator }: Task, commentId: string): boolean {
    return comment?.id === Number(commentId) && this.#isUs(creator)
  }

  #resolvedByUs({ resolved_by }: Task): boolean {
    return this.#isUs(resolved_by)
  }

  #isUs(user: User | null | undefined): boolean {
    return user != null && this.#account !== null && sameLogin(user.uuid, this.#account)
  }

  #list(): Promise<Task[]> {
    const { pull } = this.#client
    return this.#client.list(Task, (api, { query: { pagelen, page }, signal }) =>
      api.GET(tasks, {
        params: { path: pull, query: { pagelen: Number(pagelen), ...(page === undefined ? {} : { page }) } },
        signal,
      }),
    )
  }

  async #create(commentId: string): Promise<void> {
    const { pull } = this.#client
    await this.#client.once((api, { signal }) =>
      api.POST(tasks, {
        params: { path: pull },
        body: { content: { raw: text }, comment: { id: Number(commentId) } },
        signal,
      }),
    )
  }

  async #turn({ id }: Task, state: Task['state']): Promise<void> {
    const { pull } = this.#client
    await this.#client.repeatable((api, { signal }) =>
      api.PUT(`${tasks}/{task_id}`, { params: { path: { ...pull, task_id: id } }, body: { state }, signal }),
    )
  }
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (thrown) {
    hostError(thrown)
  }
}
