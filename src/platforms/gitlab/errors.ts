import { HostError } from '../../core/host-error.ts'
import { refusalOf, unanswered, waitMs } from '../../system/host-answer.ts'
import { GitLabRefusal } from './requester.ts'

/** Reads what a request threw. Mistakes of ours are thrown on. https://docs.gitlab.com/api/rest/troubleshooting#status-codes */
export function hostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown
  if (!(thrown instanceof GitLabRefusal)) return unanswered(thrown, 'GitLab')
  const { status, body, headers } = thrown
  // https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits
  const waits = waitMs((name) => headers.get(name), 'ratelimit')
  return refusalOf({ status, message: wordsIn(body), waits })
}

/** `message` is a text, or says for each field what is wrong with it; OAuth's errors have a form of their own. */
function wordsIn(body: string): string {
  try {
    const { message, error, error_description } = Object(JSON.parse(body))
    const said: unknown = message ?? error_description ?? error
    return typeof said === 'string' ? said : JSON.stringify(said ?? 'no reason given')
  } catch {
    return /<html|<!doctype/i.test(body) ? 'an HTML page' : body
  }
}
