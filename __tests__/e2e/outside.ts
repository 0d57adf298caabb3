import { createServer, type Server as HttpServer, type IncomingMessage } from 'node:http'
import { connect, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll } from '@jest/globals'
import { generate } from 'selfsigned'
import { temporaryFolder, writeFiles } from './harness.ts'

/** User name and password of the proxy; what is special in an address is special in them. */
export const proxyUser = 'planted-proxy-user'
export const proxyPassword = 'planted@proxy#password/1'

const running: Server[] = []
const open = new Set<Socket>()
afterAll(async () => {
  for (const socket of open) socket.destroy()
  await Promise.all(
    running.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
  )
})

/** Servers behind names of the world outside, on 127.0.0.1, with certificates of an authority that nobody knows. */
export interface Outside {
  /** File with the authority's certificate. */
  authority: string
  /** Port of the TLS server that answers for all names. */
  port: number
  names: readonly string[]
}

/** `servers`: the name that a certificate is for, and the URL of the plain server that answers. */
export async function openOutside(servers: Record<string, string>): Promise<Outside> {
  const names = Object.keys(servers)
  const ca = await generate([{ name: 'commonName', value: 'Planted Authority' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  })
  const leaf = await generate([{ name: 'commonName', value: 'Planted Server' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
    ca: { key: ca.private, cert: ca.cert },
  })
  const server = createTlsServer({ key: leaf.private, cert: leaf.cert }, (socket) => {
    // The name that the client asked for.
    const url = servers[String(socket.servername)]
    if (url === undefined) socket.destroy()
    else pipeBoth(socket, connect(Number(new URL(url).port), '127.0.0.1'))
  })
  server.on('tlsClientError', () => undefined)
  const port = await listen(server)
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'authority.pem': ca.cert })
  return { authority: join(folder, 'authority.pem'), port, names }
}

/** A proxy that asks for a password, and what it was asked. */
export interface TestProxy {
  /** With user name and password. */
  url: string
  /** Without them. */
  origin: string
  /** `host:port` of each tunnel, in order. */
  tunnels: string[]
  /** Status of each refusal, in order. */
  refusals: number[]
}

/** Starts a proxy to a world outside; what is not part of it is forbidden. */
export async function startProxy({ port, names }: Outside): Promise<TestProxy> {
  const expected = `Basic ${Buffer.from(`${proxyUser}:${proxyPassword}`).toString('base64')}`
  const tunnels: string[] = []
  const refusals: number[] = []
  const server: HttpServer = createServer((_, response) => {
    refusals.push(405)
    response.writeHead(405).end()
  })
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    const refuse = (status: number, more = '') => {
      refusals.push(status)
      client.end(`HTTP/1.1 ${status} Refused\r\n${more}content-length: 0\r\n\r\n`)
    }
    if (request.headers['proxy-authorization'] !== expected)
      return refuse(407, 'proxy-authenticate: Basic realm="planted"\r\n')
    const target = request.url ?? ''
    if (!names.some((name) => target === `${name}:443`)) return refuse(403)
    tunnels.push(target)
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      pipeBoth(client, server)
    })
    return undefined
  })
  const origin = `127.0.0.1:${await listen(server)}`
  const pair = `${encodeURIComponent(proxyUser)}:${encodeURIComponent(proxyPassword)}`
  return { url: `http://${pair}@${origin}`, origin: `http://${origin}`, tunnels, refusals }
}

function pipeBoth(a: Socket, b: Socket): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    open.add(from)
    from.on('error', () => to.destroy())
    from.on('close', () => open.delete(from))
    from.pipe(to)
  }
}

async function listen(server: Server): Promise<number> {
  running.push(server)
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
