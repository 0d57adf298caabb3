import { HostError } from '../../core/host-error.ts'
import { refusalOf, unanswered, waitMs } from '../../system/host-answer.ts'
import { AzureRefusal } from './transport.ts'

/** Reads what a request threw. Mistakes of ours are thrown on. */
export function hostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown
  return thrown instanceof AzureRefusal ? refusal(thrown) : unanswered(thrown, 'Azure DevOps')
}

/**
 * A token that is not valid gets the page to sign in, with a status that is none of an error. What is over a limit is cut off
 * by code: https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
function refusal({ status, body, headers }: AzureRefusal): HostError {
  if (isSignIn(status, headers)) {
    const words = `${status}: a page to sign in instead of an answer, so the token is not valid here`
    return new HostError('authentication', words)
  }
  const message = wordsIn(body)
  const waits = waitMs((name) => headers.get(name))
  if (/\bTF400733\b/.test(message)) return refusalOf({ status: 429, message, waits })
  if (/\bTF401027\b/.test(message)) return refusalOf({ status: 403, message, waits })
  return refusalOf({ status, message, waits })
}

function isSignIn(status: number, headers: Headers): boolean {
  const isPage = /^text\/html/i.test(headers.get('content-type') ?? '')
  return status === 203 || (status >= 300 && status < 400) || (status < 300 && isPage)
}

/** Errors are told as JSON with a sentence in it. */
function wordsIn(body: string): string {
  try {
    const { message }: { message?: unknown } = Object(JSON.parse(body))
    return typeof message === 'string' ? message : 'no reason given'
  } catch {
    return /<html|<!doctype/i.test(body) ? 'an HTML page' : body
  }
}
