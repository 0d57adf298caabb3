import { UserError } from './errors.ts'

/** The way to servers outside. */
export interface ProxyRoute {
  /** Without user name and password. */
  address: string
  /** As given, user name and password included: for those who read it from the environment themselves. */
  url: string
  /** Value of `Proxy-Authorization`; null where none is given. */
  authorization: string | null
  /** Hosts that are asked directly, separated by commas. */
  except: string
}

/* As curl has it: lower case first. https://everything.curl.dev/usingcurl/proxies/env.html */
const names = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] as const

/** Every variable by which a library might find another way than ours. */
export const proxyVariables = [...names, 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'] as const

/** This machine, and what clouds offer to machines alone: no proxy can reach either. */
const neverProxied =
  'localhost,127.0.0.1,[::1],169.254.169.254,169.254.170.2,169.254.170.23,metadata.google.internal'

/** What the environment says of a proxy; null where there is none. Throws `UserError` that names the variable and hides its value. */
export function proxyOf(env: Record<string, string | undefined>): ProxyRoute | null {
  const name = names.find((each) => env[each]?.trim())
  const spared = (env.no_proxy || env.NO_PROXY || '').split(/[,\s]+/).filter((each) => each !== '')
  if (name === undefined || spared.includes('*')) return null
  const text = env[name]?.trim() ?? ''
  // Without a scheme, as curl takes it.
  const url = parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (url === null) {
    throw new UserError(
      `${name} is not the address of a proxy.`,
      'It looks like http://proxy.example.com:3128 or http://USER:PASSWORD@proxy.example.com:3128, with %40 for @, %23 for #, %2F for / in the password.',
    )
  }
  return {
    address: url.origin,
    url: url.href,
    authorization: authorizationOf(url),
    except: [...spared, neverProxied].join(','),
  }
}

function parse(text: string): URL | null {
  try {
    const url = new URL(text)
    // A password with a bare # or / would end up there, and part of it as the host's name.
    const isBare = url.pathname === '/' && url.search === '' && url.hash === ''
    authorizationOf(url)
    return isBare && /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

/** Throws where percent signs stand for nothing. */
function authorizationOf({ username, password }: URL): string | null {
  if (username === '' && password === '') return null
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}
