import { setTimeout as wait } from 'node:timers/promises'
import type { HostError } from '../../core/host-error.ts'
import { readMark } from '../../core/plan/mark.ts'
import type { Conversation, Operation, Outcome } from '../../core/platform.ts'
import type { GitHubClient } from './client.ts'
import { hostError } from './errors.ts'
import {
  createFileComment,
  createRemark,
  createReview,
  turnThreads,
  updateComment,
  updateRemark,
} from './requests.ts'

type Open = Extract<Operation, { kind: 'open' }>
type Turn = Extract<Operation, { kind: 'resolve' | 'reopen' }>
type Edit = Extract<Operation, { kind: 'edit' }> | Turn
type Summary = Extract<Operation, { kind: 'summary' }>

/** GitHub documents no maximum; larger reviews were seen to be refused as abuse, or to time out. */
const reviewSize = 30
/** Resolutions in one request. */
const turnSize = 20
/** A review that was not answered in time may still be written. */
const settleMs = 2000
/** Refused reviews in one run: places are checked beforehand, so more than a few bad ones have another reason. */
const maxSplits = 24
/** After this many refusals in a row nothing else is tried. */
const maxRefusals = 2

/** Writes to one pull request, one request after the other, as GitHub asks of programs. */
export class GitHubWriter {
  readonly #client: GitHubClient
  readonly #head: string
  readonly #list: () => Promise<Conversation>
  readonly #outcomes = new Map<Operation, Outcome>()
  /** Opened again after an answer was lost. */
  readonly #retried = new Set<Operation>()
  #known: Conversation
  #refusals = 0
  #splits = 0

  constructor(client: GitHubClient, head: string, known: Conversation, list: () => Promise<Conversation>) {
    this.#client = client
    this.#head = head
    this.#known = known
    this.#list = list
  }

  /** Marks as done what another run opened since the conversation was read. */
  async leaveOutWhatIsThere(operations: Operation[]): Promise<void> {
    const opens = operations.filter((operation) => operation.kind === 'open')
    if (opens.length > 0) await this.#missing(opens)
  }

  async apply(operations: Operation[]): Promise<Outcome[]> {
    const opens = operations
      .filter((operation) => operation.kind === 'open')
      .filter((open) => !this.#outcomes.has(open))
    const inline = opens.filter(({ place }) => place.lines !== null)
    const batches = Math.ceil(inline.length / reviewSize)
    for (let batch = 0; batch < batches; batch++) {
      const part = batches > 1 ? ` (${batch + 1} of ${batches})` : ''
      await this.#review(inline.slice(batch * reviewSize, (batch + 1) * reviewSize), part)
    }
    for (const open of opens) if (open.place.lines === null) await this.#onFile(open, 'done')
    const turns = operations.filter(isTurn)
    for (let at = 0; at < turns.length; at += turnSize) await this.#turn(turns.slice(at, at + turnSize))
    for (const operation of operations) {
      // One that the host did not answer is left as it is, so that the next run tries again.
      const isLeft = isTurn(operation) && this.#outcomes.get(operation)?.status === 'failed'
      if ((operation.kind === 'edit' || isTurn(operation)) && !isLeft) await this.#edit(operation)
    }
    for (const operation of operations) if (operation.kind === 'summary') await this.#summary(operation)
    return operations.map(
      (operation) => this.#outcomes.get(operation) ?? { operation, status: 'failed', detail: 'not tried' },
    )
  }

  /** One review for all. A refused one is halved until the bad place is alone; that one goes to its file. */
  async #review(opens: Open[], part: string): Promise<void> {
    const [first] = opens
    if (first === undefined || this.#stopped(opens)) return
    try {
      await createReview(this.#client, this.#head, opens, part)
      for (const open of opens) this.#end(open, { operation: open, status: 'done' })
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind === 'unavailable') return this.#again(opens, part, error)
      if (error.kind !== 'invalid') return this.#fail(opens, error)
      if (opens.length === 1) return this.#onFile(first, 'lowered')
      if (++this.#splits > maxSplits) return this.#fail(opens, error)
      const half = Math.ceil(opens.length / 2)
      await this.#review(opens.slice(0, half), part)
      await this.#review(opens.slice(half), part)
    }
  }

  /** Nobody knows what became of a create without an answer: what is there now is not created again. */
  async #again(opens: Open[], part: string, error: HostError): Promise<void> {
    await wait(settleMs)
    const missing = await this.#missing(opens)
    if (missing === null || missing.some((open) => this.#retried.has(open))) {
      return this.#fail(missing ?? opens, error)
    }
    for (const open of missing) this.#retried.add(open)
    await this.#review(missing, part)
  }

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
      await createFileComment(this.#client, this.#head, open)
      this.#end(open, { operation: open, status })
    } catch (thrown) {
      const error = hostError(thrown)
      const missing = error.kind === 'unavailable' ? await this.#missing([open]) : [open]
      this.#fail(missing ?? [open], error)
    }
  }

  /** Resolves and reopens in one request; where that fails, one by one, since an error does not say what was done. */
  async #turn(operations: Turn[]): Promise<void> {
    const failed = await this.#send(operations)
    if (failed === null || failed.kind === 'unavailable' || operations.length === 1)
      return this.#turned(operations, failed)
    for (const [index, operation] of operations.entries()) {
      const error = await this.#send([operation])
      // What the token may not do with one thread it may do with none.
      if (error?.kind === 'forbidden') return this.#turned(operations.slice(index), error)
      this.#turned([operation], error)
    }
  }

  async #send(operations: Turn[]): Promise<HostError | null> {
    try {
      await turnThreads(this.#client, operations)
      return null
    } catch (thrown) {
      return hostError(thrown)
    }
  }

  /** A token without the right leaves the edit, which says it as well. */
  #turned(operations: Turn[], error: HostError | null): void {
    for (const operation of operations) {
      if (error === null) this.#outcomes.set(operation, { operation, status: 'done' })
      else if (error.kind === 'unavailable' || error.kind === 'rate limit')
        this.#outcomes.set(operation, { operation, status: 'failed', detail: error.message })
      else this.#outcomes.set(operation, { operation, status: 'edited only' })
    }
  }

  async #edit(operation: Edit): Promise<void> {
    const status = this.#outcomes.get(operation)?.status === 'edited only' ? 'edited only' : 'done'
    if (this.#stopped([operation])) return
    await this.#attempt(operation, status, () =>
      updateComment(this.#client, operation.thread, operation.body),
    )
  }

  async #summary(operation: Summary): Promise<void> {
    if (this.#stopped([operation])) return
    const { commentId, body } = operation
    await this.#attempt(operation, 'done', () =>
      commentId === null ? this.#createSummary(body) : updateRemark(this.#client, commentId, body),
    )
  }

  async #createSummary(body: string): Promise<void> {
    try {
      await createRemark(this.#client, body)
    } catch (thrown) {
      const error = hostError(thrown)
      if (error.kind !== 'unavailable') throw error
      await wait(settleMs)
      const { remarks } = await this.#list()
      if (remarks.some((remark) => remark.ours && keyOf(remark.body) === keyOf(body))) return
      await createRemark(this.#client, body)
    }
  }

  async #attempt(
    operation: Operation,
    status: 'done' | 'edited only',
    send: () => Promise<void>,
  ): Promise<void> {
    try {
      await send()
      this.#end(operation, { operation, status })
    } catch (thrown) {
      this.#fail([operation], hostError(thrown))
    }
  }

  #end(operation: Operation, outcome: Outcome): void {
    this.#refusals = 0
    this.#outcomes.set(operation, outcome)
  }

  #fail(operations: Operation[], { kind, message }: HostError): void {
    const creates = operations.some(
      (each) => each.kind === 'open' || (each.kind === 'summary' && each.commentId === null),
    )
    // A comment that is not found was deleted; a pull request that is not is one that the token may not see.
    const refused = kind === 'forbidden' || kind === 'authentication' || (kind === 'not found' && creates)
    if (refused) this.#refusals += creates ? maxRefusals : 1
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

function isTurn(operation: Operation): operation is Turn {
  return operation.kind === 'resolve' || operation.kind === 'reopen'
}

/** What tells one comment of ours from another. */
function keyOf(body: string): string {
  const mark = readMark(body)
  return JSON.stringify([mark?.name, mark?.says, mark?.findings.map(({ fingerprint }) => fingerprint)])
}
