import type { HostError } from '../../core/host-error.ts'
import { readMark } from '../../core/plan/mark.ts'
import type { Conversation, Operation, Outcome } from '../../core/platform.ts'
import type { GitHubClient } from './client.ts'
import { hostError } from './errors.ts'

type Open = Extract<Operation, { kind: 'open' }>
type Turn = Extract<Operation, { kind: 'resolve' | 'reopen' }>

/** GitHub documents no maximum; larger reviews were seen to be refused as abuse, or to time out. */
const reviewSize = 30
/** Resolutions in one request. */
const turnSize = 20
/** After this many refusals in a row nothing else is tried. */
const maxRefusals = 2

/** Writes to one pull request, one request after the other, as GitHub asks of programs. */
export class GitHubWriter {
  readonly #client: GitHubClient
  readonly #head: string
  readonly #list: () => Promise<Conversation>
  readonly #outcomes = new Map<Operation, Outcome>()
  #known: Conversation
  #refusals = 0

  constructor(client: GitHubClient, head: string, known: Conversation, list: () => Promise<Conversation>) {
    this.#client = client
    this.#head = head
    this.#known = known
    this.#list = list
  }

  async apply(operations: Operation[]): Promise<Outcome[]> {
    const opens = operations.filter((operation) => operation.kind === 'open')
    const inline = opens.filter(({ place }) => place.lines !== null)
    for (let at = 0; at < inline.length; at += reviewSize) {
      const batches = Math.ceil(inline.length / reviewSize)
      const part = batches > 1 ? ` (${at / reviewSize + 1} of ${batches})` : ''
      await this.#review(inline.slice(at, at + reviewSize), part)
    }
    for (const open of opens) if (open.place.lines === null) await this.#onFile(open, 'done')
    for (const operation of operations) {
      if (operation.kind === 'edit' || operation.kind === 'resolve' || operation.kind === 'reopen')
        await this.#edit(operation)
    }
    const turns = operations.filter(
      (operation): operation is Turn =>
        (operation.kind === 'resolve' || operation.kind === 'reopen') &&
        this.#outcomes.get(operation)?.status === 'done',
    )
    for (let at = 0; at < turns.length; at += turnSize) await this.#turn(turns.slice(at, at + turnSize))
    for (const operation of operations) if (operation.kind === 'summary') await this.#summary(operation)
    return operations.map(
      (operation) => this.#outcomes.get(operation) ?? { operation, status: 'failed', detail: 'not tried' },
    )
  }

  /** One review for all. A refused one is halved until the bad place is alone; that one goes to its file. */
  async #review(opens: Open[], part: string): Promise<void> {
    const [first] = opens
    if (first === undefined || this.#stopped(opens)) return
    const comments = opens.map(({ place, body }) => ({ path: place.path, body, ...linesOf(place.lines) }))
    const words = comments.length === 1 ? '1 comment' : `${comments.length} comments`
    try {
      await this.#client.once((octokit, options) =>
        octokit.rest.pulls.createReview({
          ...options,
          pull_number: this.#client.address.number,
          commit_id: this.#head,
          event: 'COMMENT',
          body: `**Semgrep Assistant** · ${words}${part}`,
          comments,
        }),
      )
      for (const open of opens) this.#end(open, { operation: open, status: 'done' })
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'unavailable') return this.#again(opens, part, error)
      if (error.kind !== 'invalid') return this.#fail(opens, error)
      if (opens.length === 1) return this.#onFile(first, 'lowered')
      const half = Math.ceil(opens.length / 2)
      await this.#review(opens.slice(0, half), part)
      await this.#review(opens.slice(half), part)
    }
  }

  /** Nobody knows what became of a create without an answer: what is there now is not created again. */
  async #again(opens: Open[], part: string, error: HostError): Promise<void> {
    const missing = await this.#missing(opens)
    if (missing === null || missing.some((open) => this.#retried.has(open))) {
      return this.#fail(missing ?? opens, error)
    }
    for (const open of missing) this.#retried.add(open)
    await this.#review(missing, part)
  }
  readonly #retried = new Set<Operation>()

  /** Which of these the host does not have; null where it does not answer that either. */
  async #missing(opens: Open[]): Promise<Open[] | null> {
    const before = new Set(this.#known.threads.map(({ id }) => id))
    try {
      const now = await this.#list()
      const fresh = now.threads.filter(({ id }) => !before.has(id)).map(({ body }) => keyOf(body))
      this.#known = now
      return opens.filter((open) => {
        const at = fresh.indexOf(keyOf(open.body))
        if (at === -1) return true
        fresh.splice(at, 1)
        this.#end(open, { operation: open, status: 'done' })
        return false
      })
    } catch (thrown) {
      hostError(thrown)
      return null
    }
  }

  async #onFile(open: Open, status: 'done' | 'lowered'): Promise<void> {
    if (this.#stopped([open])) return
    try {
      await this.#client.once((octokit, options) =>
        octokit.rest.pulls.createReviewComment({
          ...options,
          pull_number: this.#client.address.number,
          commit_id: this.#head,
          path: open.place.path,
          body: open.body,
          subject_type: 'file',
        }),
      )
      this.#end(open, { operation: open, status })
    } catch (thrown) {
      const error = hostError(thrown)
      const missing = error.kind === 'unavailable' ? await this.#missing([open]) : [open]
      this.#fail(missing ?? [open], error)
    }
  }

  async #edit(operation: Extract<Operation, { kind: 'edit' | 'resolve' | 'reopen' }>): Promise<void> {
    if (this.#stopped([operation])) return
    const { commentId } = operation.thread
    await this.#attempt(operation, () =>
      this.#client.repeatable<unknown>((octokit, { request, ...options }) =>
        isNumber(commentId)
          ? octokit.rest.pulls.updateReviewComment({
              ...options,
              request,
              comment_id: Number(commentId),
              body: operation.body,
            })
          : octokit.graphql(updateThread, { id: commentId, body: operation.body, request }),
      ),
    )
  }

  async #summary(operation: Extract<Operation, { kind: 'summary' }>): Promise<void> {
    if (this.#stopped([operation])) return
    const { commentId, body } = operation
    const issue_number = this.#client.address.number
    if (commentId === null) {
      await this.#attempt(operation, async () => {
        try {
          await this.#client.once((octokit, options) =>
            octokit.rest.issues.createComment({ ...options, issue_number, body }),
          )
        } catch (thrown) {
          const error = hostError(thrown)
          const now = error.kind === 'unavailable' ? await this.#list() : null
          if (now?.remarks.some((remark) => remark.ours && keyOf(remark.body) === keyOf(body)) !== true)
            throw error
        }
      })
      return
    }
    await this.#attempt(operation, () =>
      this.#client.repeatable<unknown>((octokit, { request, ...options }) =>
        isNumber(commentId)
          ? octokit.rest.issues.updateComment({ ...options, request, comment_id: Number(commentId), body })
          : octokit.graphql(updateRemark, { id: commentId, body, request }),
      ),
    )
  }

  /** Resolves and reopens in one request. A token without the right to leaves the edit, which says it as well. */
  async #turn(operations: Turn[]): Promise<void> {
    const parts = operations.map(({ kind }, index) => {
      const name = kind === 'resolve' ? 'resolveReviewThread' : 'unresolveReviewThread'
      return `t${index}: ${name}(input: { threadId: $id${index} }) { thread { isResolved } }`
    })
    const variables = operations.map((_, index) => `$id${index}: ID!`)
    const query = `mutation (${variables.join(', ')}) { ${parts.join(' ')} }`
    const ids = Object.fromEntries(operations.map(({ thread }, index) => [`id${index}`, thread.id]))
    const failed = await this.#client
      .repeatable((octokit, { request }) => octokit.graphql(query, { ...ids, request }))
      .then(
        () => false,
        (thrown) => hostError(thrown) !== null,
      )
    if (!failed) return
    // Which of them were done the next run sees; none is claimed.
    for (const operation of operations) this.#outcomes.set(operation, { operation, status: 'edited only' })
  }

  async #attempt(operation: Operation, send: () => Promise<unknown>): Promise<void> {
    try {
      await send()
      this.#end(operation, { operation, status: 'done' })
    } catch (thrown) {
      this.#fail([operation], hostError(thrown))
    }
  }

  #end(operation: Operation, outcome: Outcome): void {
    this.#refusals = 0
    this.#outcomes.set(operation, outcome)
  }

  #fail(operations: Operation[], { kind, message }: HostError): void {
    const refused = kind === 'forbidden' || kind === 'authentication' || kind === 'not found'
    if (refused) this.#refusals += operations.some(({ kind }) => kind === 'open') ? maxRefusals : 1
    for (const operation of operations) {
      this.#outcomes.set(operation, { operation, status: refused ? 'refused' : 'failed', detail: message })
    }
  }

  #stopped(operations: Operation[]): boolean {
    if (this.#refusals < maxRefusals) return false
    for (const operation of operations) {
      this.#outcomes.set(operation, { operation, status: 'refused', detail: 'the token may not write' })
    }
    return true
  }
}

const updateThread = `mutation ($id: ID!, $body: String!) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) { clientMutationId }
}`

const updateRemark = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`

/** One line goes without a start: GitHub refuses one that is not before the end. */
function linesOf(lines: Open['place']['lines']): {
  line?: number
  side?: string
  start_line?: number
  start_side?: string
} {
  if (lines === null) return {}
  const end = { line: lines.to, side: 'RIGHT' }
  return lines.from === lines.to ? end : { ...end, start_line: lines.from, start_side: 'RIGHT' }
}

/** What tells one comment of ours from another. */
function keyOf(body: string): string {
  const mark = readMark(body)
  return JSON.stringify([mark?.name, mark?.says, mark?.findings.map(({ fingerprint }) => fingerprint)])
}

function isNumber(id: string): boolean {
  return /^\d+$/.test(id)
}
