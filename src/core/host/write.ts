import { HostError } from '../host-error.ts'
import type { Conversation, Operation, Outcome } from '../platform.ts'
import { keyOf, summaryLike } from './same-comment.ts'
import type { Edit, HostWrites, Open, Scene, Summary, Turn } from './writes.ts'

/** A request that was not answered in time may still be carried out. */
const settleMs = 2000
/** Refused batches in one run: places are checked beforehand, so more than a few bad ones have another reason. */
const maxSplits = 24
/** After this many refusals in a row nothing else is tried. */
const maxRefusals = 2

/** Carries operations out, one request after the other, as hosts ask of programs. One that fails never costs another. */
export async function write(operations: Operation[], writes: HostWrites, scene: Scene): Promise<Outcome[]> {
  const writer = new Writer(writes, scene)
  if (scene.stale) await writer.leaveOutWhatIsThere(operations)
  return writer.apply(operations)
}

/** Nothing is written by a run that a push has overtaken. */
export function overtaken(operations: Operation[], now: string): Outcome[] {
  const detail = `the change is at ${now.slice(0, 7)} by now`
  return operations.map((operation) => ({ operation, status: 'overtaken', detail }))
}

class Writer {
  readonly #writes: HostWrites
  readonly #scene: Scene
  readonly #outcomes = new Map<Operation, Outcome>()
  /** Opened again after an answer was lost. */
  readonly #retried = new Set<Operation>()
  #known: Conversation
  #refusals = 0
  #splits = 0

  constructor(writes: HostWrites, scene: Scene) {
    this.#writes = writes
    this.#scene = scene
    this.#known = scene.known
  }

  /** Marks as done what another run opened since the conversation was read. */
  async leaveOutWhatIsThere(operations: Operation[]): Promise<void> {
    const opens = operations.filter((operation) => operation.kind === 'open')
    if (opens.length > 0) await this.#missing(opens)
  }

  async apply(operations: Operation[]): Promise<Outcome[]> {
    const size = this.#writes.together
    const opens = operations
      .filter((operation) => operation.kind === 'open')
      .filter((open) => !this.#outcomes.has(open))
    const inline = opens.filter(({ place }) => place.lines !== null)
    const batches = Math.ceil(inline.length / size.opens)
    for (let batch = 0; batch < batches; batch++) {
      const part = batches > 1 ? ` (${batch + 1} of ${batches})` : ''
      await this.#open(inline.slice(batch * size.opens, (batch + 1) * size.opens), part)
    }
    for (const open of opens) if (open.place.lines === null) await this.#onFile(open, 'done')
    const turns = operations.filter(isTurn)
    for (let at = 0; at < turns.length; at += size.turns) await this.#turn(turns.slice(at, at + size.turns))
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

  /** One request for all. A refused one is halved until the bad place is alone; that one goes to its file. */
  async #open(opens: Open[], part: string): Promise<void> {
    const [first] = opens
    if (first === undefined || this.#stopped(opens)) return
    try {
      await this.#writes.open(opens, part)
      for (const open of opens) this.#end(open, { operation: open, status: 'done' })
    } catch (thrown) {
      const error = hostErrorOnly(thrown)
      if (error.kind === 'unavailable') return this.#again(opens, part, error)
      if (error.kind !== 'invalid') return this.#fail(opens, error)
      if (opens.length === 1) return this.#onFile(first, 'lowered')
      if (++this.#splits > maxSplits) return this.#fail(opens, error)
      const half = Math.ceil(opens.length / 2)
      await this.#open(opens.slice(0, half), part)
      await this.#open(opens.slice(half), part)
    }
  }

  /** Nobody knows what became of a create without an answer: what is there now is not created again. */
  async #again(opens: Open[], part: string, error: HostError): Promise<void> {
    await this.#scene.wait(settleMs)
    const missing = await this.#missing(opens)
    if (missing === null || missing.some((open) => this.#retried.has(open))) {
      return this.#fail(missing ?? opens, error)
    }
    for (const open of missing) this.#retried.add(open)
    await this.#open(missing, part)
  }

  /** Which of these the host does not have; null where it does not answer that either. */
  async #missing(opens: Open[]): Promise<Open[] | null> {
    const before = new Set(this.#known.threads.map(({ id }) => id))
    try {
      const now = await this.#scene.list()
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
      hostErrorOnly(thrown)
      return null
    }
  }

  async #onFile(open: Open, status: 'done' | 'lowered'): Promise<void> {
    if (this.#stopped([open])) return
    try {
      await this.#writes.openOnFile(
        status === 'lowered' && open.lowered !== null ? { ...open, body: open.lowered } : open,
      )
      this.#end(open, { operation: open, status })
    } catch (thrown) {
      const error = hostErrorOnly(thrown)
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
      await this.#writes.turn(operations)
      return null
    } catch (thrown) {
      return hostErrorOnly(thrown)
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
    await this.#attempt(operation, status, () => this.#writes.edit(operation))
  }

  async #summary(operation: Summary): Promise<void> {
    if (this.#stopped([operation])) return
    const { commentId, body } = operation
    await this.#attempt(operation, 'done', () =>
      commentId === null ? this.#createSummary(body) : this.#writes.editSummary(commentId, body),
    )
  }

  /** Another run may have written the summary of this name since. */
  async #createSummary(body: string): Promise<void> {
    const there = this.#scene.stale ? summaryLike(body, (await this.#scene.list()).remarks) : null
    if (there !== null) return this.#writes.editSummary(there.commentId, body)
    try {
      await this.#writes.createSummary(body)
    } catch (thrown) {
      const error = hostErrorOnly(thrown)
      if (error.kind !== 'unavailable') throw error
      await this.#scene.wait(settleMs)
      const { remarks } = await this.#scene.list()
      if (remarks.some((remark) => remark.ours && keyOf(remark.body) === keyOf(body))) return
      await this.#writes.createSummary(body)
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
      this.#fail([operation], hostErrorOnly(thrown))
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
    // A comment that is not found was deleted; a change that is not is one that the token may not see.
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

/** Mistakes of ours are thrown on. */
function hostErrorOnly(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown
  throw thrown
}
