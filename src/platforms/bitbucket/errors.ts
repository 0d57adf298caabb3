import * as z from 'zod'
import { HostError } from '../../core/host-error.ts'
import { networkFault } from '../../core/network-fault.ts'
import { refusalOf, waitMs } from '../../system/host-answer.ts'

/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/#standardized-error-responses */
const Body = z.object({ error: z.object({ message: z.string(), detail: z.unknown().optional() }) })
const Scopes = z.object({ required: z.array(z.string()) })

/** Reads an answer that is none; `body` as the client read it. */
export function answerError(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: unknown,
): HostError {
  const waits = waitMs((name) => headers.get(name))
  // Files and diffs that take too long to make.
  return refusalOf({ status, message: messageIn(body), waits, more: { 555: 'too large' } })
}

/** Reads what kept the client from having an answer: no connection, a body that broke off. */
export function lostAnswer(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown
  if (!(thrown instanceof Error)) throw thrown
  const fault = networkFault(thrown, 'Bitbucket')
  if (fault !== null) return new HostError('unreachable', fault)
  const { cause } = thrown
  return new HostError(
    'unavailable',
    cause instanceof Error && cause.message ? cause.message : thrown.message,
  )
}

/** Mistakes of ours are thrown on. */
export function hostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown
  throw thrown
}

function messageIn(body: unknown): string {
  const error = Body.safeParse(body).data?.error
  if (error === undefined) return 'no reason given'
  const { message, detail } = error
  if (typeof detail === 'string' && detail !== '') return `${message}: ${detail}`
  const required = Scopes.safeParse(detail).data?.required
  return required === undefined ? message : `${message} It needs ${required.join(', ')}.`
}
