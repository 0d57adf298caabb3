import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { generate } from 'selfsigned'

/** What stands in for AWS's hosts: a proxy on 127.0.0.1 that answers for each of them over TLS. */
export interface AwsNetwork {
  /** Variables that send a program here. */
  env(certificateFile: string): Record<string, string>
  /** The authority of its certificates, as PEM. */
  certificate: string
  /** `HOST METHOD PATH` of each request, in order. */
  requests: string[]
  close(): Promise<void>
}

export type Answering = (
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
) => void | Promise<void>

/** Starts the proxy; whoever asks for a host that is not named is refused. */
export async function startAwsNetwork(hosts: Record<string, Answering>): Promise<AwsNetwork> {
  const requests: string[] = []
  const altNames = Object.keys(hosts).map((value) => ({ type: 2 as const, value }))
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'aws.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  })
  const behind = createTlsServer({ key, cert }, async (request, response) => {
    const host = request.headers.host ?? ''
    requests.push(`${host} ${request.method} ${request.url}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    await hosts[host]?.(request, Buffer.concat(chunks).toString('utf8'), response)
  })
  const proxy = createServer((_, response) => response.writeHead(405).end())
  proxy.on('connect', ({ url = '' }, socket) => {
    const host = url.replace(/:443$/, '')
    if (hosts[host] === undefined) {
      requests.push(`${host} refused`)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    behind.emit('connection', socket)
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  const address = proxy.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  return {
    env: (certificateFile) => ({
      HTTPS_PROXY: url,
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: certificateFile,
    }),
    certificate: cert,
    requests,
    async close() {
      const closed = once(proxy, 'close')
      proxy.close()
      behind.closeAllConnections()
      proxy.closeAllConnections()
      await closed
    },
  }
}

/** Hands a request on to a server on this machine. */
export function handOnTo(url: string): Answering {
  return async ({ method = '', url: path = '', headers }, body, response) => {
    const kept = ['content-type', 'authorization', 'x-amz-date', 'x-amz-security-token']
    const answer = await fetch(url + path, {
      method,
      body,
      headers: Object.fromEntries(kept.map((name) => [name, String(headers[name] ?? '')])),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(await answer.text())
  }
}

export const assumed = {
  accessKeyId: 'PLANTEDASSUMEDKEY',
  secretAccessKey: 'planted',
  sessionToken: 'planted-session',
}

/** The token service: exchanges one role's web identity token for `assumed`. */
export function tokenService(role: string, token: string): Answering {
  return (_, body, response) => {
    const asked = new URLSearchParams(body)
    const right =
      asked.get('Action') === 'AssumeRoleWithWebIdentity' &&
      asked.get('RoleArn') === role &&
      asked.get('WebIdentityToken') === token
    response.writeHead(right ? 200 : 403, { 'content-type': 'text/xml' })
    response.end(right ? credentials(role) : denied)
  }
}

const xmlns = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"'

function credentials(role: string): string {
  const { accessKeyId, secretAccessKey, sessionToken } = assumed
  const expiration = new Date(Date.now() + 3_600_000).toISOString()
  return `<AssumeRoleWithWebIdentityResponse ${xmlns}><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey><SessionToken>${sessionToken}</SessionToken><Expiration>${expiration}</Expiration></Credentials><AssumedRoleUser><Arn>${role}/run</Arn><AssumedRoleId>PLANTED:run</AssumedRoleId></AssumedRoleUser></AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>`
}

const denied = `<ErrorResponse ${xmlns}><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error><RequestId>1</RequestId></ErrorResponse>`
