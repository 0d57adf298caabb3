import { UserError } from './errors.ts'

/** HTTPS everywhere; plain HTTP only to this machine, where nobody can listen in. Returns it without a slash at its end. */
export function checkUrl<U extends string | null>(setting: string, value: U): U | string {
  if (value === null) return value
  const url = parseUrl(value)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UserError(`${setting} is not a URL.`, 'It starts with https:// and a host.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(
      `${setting} holds a user name or password.`,
      'Give the key or token in its own setting.',
    )
  }
  const loopback =
    url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname)
  if (url.protocol === 'http:' && !loopback) {
    throw new UserError(
      `${setting} uses plain HTTP, so code and key could be read on the way.`,
      'Use https://.',
    )
  }
  return value.replace(/\/+$/, '')
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
