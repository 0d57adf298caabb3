/* https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const unknownAuthority = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_UNTRUSTED',
  'INVALID_CA',
])

/** Causes do not nest deeper, and one may name itself. */
const deepest = 8

/**
 * What keeps a server from being asked at all and stays so until somebody changes a setting, as a sentence with the cure; null
 * for everything else. `party` is who was asked, as in "the provider". Holds nothing of a proxy's address.
 */
export function networkFault(error: unknown, party: string): string | null {
  for (const cause of causesOf(error)) {
    const code = textOf(cause, 'code')
    if (unknownAuthority.has(code)) {
      return `Unable to verify the certificate of ${party} (${code}): set NODE_EXTRA_CA_CERTS to the file of the authority that issued it.`
    }
    if (/^CERT_|^ERR_TLS_CERT_/.test(code)) {
      return `The certificate of ${party} is not valid (${code}): check the address, the server’s certificate and this machine’s clock.`
    }
    const status = /^Proxy response \((4\d\d)\)/.exec(textOf(cause, 'message'))?.[1]
    if (status === '407')
      return `The proxy refuses its user name or password (407), so ${party} cannot be asked: check HTTPS_PROXY.`
    if (status !== undefined)
      return `The proxy does not connect to ${party} (${status}): have it allowed there, or list the host in NO_PROXY.`
  }
  return null
}

function causesOf(error: unknown): object[] {
  const causes: object[] = []
  let next = error
  while (typeof next === 'object' && next !== null && causes.length < deepest) {
    causes.push(next)
    next = Reflect.get(next, 'cause')
  }
  return causes
}

function textOf(holder: object, key: string): string {
  const value: unknown = Reflect.get(holder, key)
  return typeof value === 'string' ? value : ''
}
