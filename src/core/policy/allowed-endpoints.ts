import { matchesWildcard } from '../text/glob.ts'

/** Where code may be sent, by the policy. */
export interface AllowedEndpoints {
  /** Each is an `isEndpointPattern`. */
  patterns: string[]
  /** 1-based line in the policy file. */
  line: number
}

/**
 * Whether a text is an origin whose host's labels may hold `*`, with or without a path: `https://api.openai.com`,
 * `https://*.openai.azure.com`, `http://localhost:8080/v1`. Without a scheme it stands for HTTPS.
 */
export function isEndpointPattern(text: string): boolean {
  const url = parse(text)
  // With the last label open, anybody's host would match.
  return url !== null && !(labelsOf(url).at(-1) ?? '*').includes('*') && !url.pathname.includes('*')
}

/** Whether an endpoint, as an adapter names it, is one of those that the patterns allow. */
export function isAllowedEndpoint(endpoint: string, patterns: readonly string[]): boolean {
  const url = parse(endpoint)
  return url !== null && patterns.filter(isEndpointPattern).some((pattern) => matches(parse(pattern), url))
}

function matches(pattern: URL | null, endpoint: URL): boolean {
  if (pattern === null || pattern.protocol !== endpoint.protocol || pattern.port !== endpoint.port)
    return false
  const [wanted, labels] = [labelsOf(pattern), labelsOf(endpoint)]
  return (
    wanted.length === labels.length &&
    wanted.every((label, at) => labels[at] !== '' && matchesWildcard(label, labels[at] ?? '')) &&
    isBelow(pattern.pathname, endpoint.pathname)
  )
}

function isBelow(folder: string, path: string): boolean {
  const prefix = folder.replace(/\/+$/, '')
  if (prefix === '') return true
  // Servers differ in what they make of these, so nobody knows where they lead.
  if (/%2f|%5c|%2e/i.test(path)) return false
  return path === prefix || path.startsWith(`${prefix}/`)
}

/** Lower case, Punycode and default ports are the parser's work; a dot at the end names the same host. */
function labelsOf({ hostname }: URL): string[] {
  return hostname.replace(/\.$/, '').split('.')
}

function parse(text: string): URL | null {
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
    const isPlain = url.username === '' && url.password === '' && url.hash === '' && url.search === ''
    return isPlain && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null
  } catch {
    return null
  }
}
