import type { Place } from './azure-devops-bodies.ts'
import { Refusal } from './azure-devops-model.ts'
import { refusalAnswer } from './azure-devops-rest.ts'
import type { Answer } from './contract-server.ts'

export type SignInPage = 203 | 302

// Clients follow a redirection with the method that they had.
export const signInOperations = ['GET', 'POST', 'OPTIONS'].map(
  (method) => `${method} /{organization}/_signin`,
)

interface Expected {
  token?: string | undefined
  tokenKind?: 'pat' | 'bearer' | undefined
  signInPage?: SignInPage | undefined
}

/**
 * The answer to a request without the right token, null when it has it. Services answers some with a page to sign in:
 * GET and POST with 203 and PATCH with 401 (https://github.com/microsoft/azure-devops-auth-samples/issues/52), others with
 * 302 (https://github.com/MicrosoftDocs/azure-devops-docs/issues/13661).
 */
export function unauthorized(
  { token, tokenKind, signInPage }: Expected,
  { api }: Place,
  operation: string,
  header: string | undefined,
): Answer | null {
  if (token === undefined || carries(header, token, tokenKind)) return null
  if (signInPage !== undefined && /^(GET|POST|OPTIONS) /.test(operation)) {
    return signInPage === 203 ? signInAnswer(203) : redirect(`${api}/_signin?realm=dev.azure.com`)
  }
  const words = "TF400813: The user '' is not authorized to access this resource."
  const answer = refusalAnswer(new Refusal(401, words, 'UnauthorizedRequestException'))
  const challenge = { 'www-authenticate': 'Bearer, Basic realm="https://dev.azure.com/"' }
  return 'wire' in answer ? answer : { ...answer, headers: { ...answer.headers, ...challenge } }
}

/** The page to sign in, as HTML. */
export function signInAnswer(status: number): Answer {
  const title = 'Azure DevOps Services | Sign In'
  const text = `<!DOCTYPE html>\n<html lang="en-US"><head><title>${title}</title></head><body></body></html>\n`
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, text, unchecked: true }
}

// The real address is on another host; tests never leave this one.
function redirect(location: string): Answer {
  const text = '<html><head><title>Object moved</title></head><body></body></html>\n'
  return {
    status: 302,
    headers: { location, 'content-type': 'text/html; charset=utf-8' },
    text,
    unchecked: true,
  }
}

/** Basic takes any name: https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate. */
function carries(header: string | undefined, token: string, kind: Expected['tokenKind']): boolean {
  const [, scheme = '', value = ''] = /^(\S+) (.+)$/.exec(header ?? '') ?? []
  if (/^bearer$/i.test(scheme)) return kind !== 'pat' && value === token
  if (!/^basic$/i.test(scheme)) return false
  const given = Buffer.from(value, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '')
  return kind !== 'bearer' && given === token
}
