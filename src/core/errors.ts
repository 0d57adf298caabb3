/** Wrong input, a missing secret, no permission: printed without a stack, exit status 2. */
export class UserError extends Error {
  /** What to do about it; null where the message says it all. */
  readonly cure: string | null

  constructor(message: string, cure: string | null = null) {
    super(message)
    this.name = 'UserError'
    this.cure = cure
  }
}

/** Somebody ended the run: what is done by then is published. */
export class Cancelled extends Error {
  constructor() {
    super('the run was cancelled')
    this.name = 'Cancelled'
  }
}
