import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isObject, objectAt, parseJson } from './json.ts'

/** One entry of the service, as a run made it. */
export interface CacheEntry {
  key: string
  version: string
  archive: Buffer
}

export interface FakeActionsCache {
  /** The variables that a runner hands to an action. */
  env: Record<string, string>
  /** Finished entries, oldest first. */
  entries: CacheEntry[]
  /** What was called, in order: `GetCacheEntryDownloadURL`, `PUT`, `GET`. */
  calls: string[]
  violations: string[]
  /** Answers a call with a status instead; null for what the service does. */
  fault: ((call: string) => number | null) | null
  close(): Promise<void>
}

const runtimeToken = 'planted-runtime-token-0123456789'
const service = '/twirp/github.actions.results.api.v1.CacheService/'

/** GitHub's cache service, version 2, on 127.0.0.1: what the toolkit's client of it sends and reads. */
export async function fakeActionsCache(): Promise<FakeActionsCache> {
  const open = new Map<string, CacheEntry>()
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      fake.violations.push(String(error))
      send(response, 500, { msg: 'the fake failed' })
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const fake: FakeActionsCache = {
    env: {
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      GITHUB_SERVER_URL: 'https://github.com',
    },
    entries: [],
    calls: [],
    violations: [],
    fault: null,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request)
    const { pathname, searchParams } = new URL(request.url ?? '', url)
    const isService = pathname.startsWith(service)
    const call = isService ? pathname.slice(service.length) : (request.method ?? '')
    fake.calls.push(call)
    const status = fake.fault?.(call) ?? null
    if (status !== null) return send(response, status, { msg: 'planted fault' })
    if (!isService) return blob(call, pathname, searchParams.get('sig'), body, response)
    if (request.headers.authorization !== `Bearer ${runtimeToken}`) throw new Error(`${call}: no token`)
    const sent = parseJson(body.toString('utf8'))
    send(response, 200, called(call, objectAt({ sent }, 'sent')))
  }

  function called(call: string, sent: Record<string, unknown>): object {
    const key = String(sent.key)
    const version = String(sent.version)
    const place = `/account/caches/${encodeURIComponent(`${key}@${version}`)}`
    const signed = `${url}${place}?sig=planted-signature`
    switch (call) {
      case 'GetCacheEntryDownloadURL': {
        const keys = [key, ...(Array.isArray(sent.restore_keys) ? sent.restore_keys.map(String) : [])]
        const found = lookUp(keys, version)
        if (found === undefined) return { ok: false }
        const at = encodeURIComponent(`${found.key}@${found.version}`)
        return {
          ok: true,
          signed_download_url: `${url}/account/caches/${at}?sig=planted-signature`,
          matched_key: found.key,
        }
      }
      case 'CreateCacheEntry':
        if (fake.entries.some((each) => each.key === key && each.version === version)) return { ok: false }
        open.set(place, { key, version, archive: Buffer.alloc(0) })
        return { ok: true, signed_upload_url: signed }
      case 'FinalizeCacheEntryUpload': {
        const entry = open.get(place)
        if (entry === undefined || String(entry.archive.length) !== String(sent.size_bytes))
          return { ok: false }
        fake.entries.push(entry)
        return { ok: true, entry_id: String(fake.entries.length) }
      }
      default:
        throw new Error(`nobody serves ${call}`)
    }
  }

  /** The whole key first, then the newest that begins with one of the keys, in their order. */
  function lookUp(keys: string[], version: string): CacheEntry | undefined {
    const readable = fake.entries.filter((each) => each.version === version)
    const whole = readable.find(({ key }) => key === keys[0])
    return (
      whole ?? keys.flatMap((prefix) => readable.filter(({ key }) => key.startsWith(prefix)).reverse())[0]
    )
  }

  function blob(
    method: string,
    path: string,
    signature: string | null,
    body: Buffer,
    response: ServerResponse,
  ): void {
    if (signature !== 'planted-signature') throw new Error(`${method} ${path}: not signed`)
    const uploading = open.get(path)
    if (method === 'PUT' && uploading !== undefined) {
      uploading.archive = body
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end()
      return
    }
    const stored = fake.entries.find(
      ({ key, version }) => path === `/account/caches/${encodeURIComponent(`${key}@${version}`)}`,
    )
    if (method !== 'GET' || stored === undefined) throw new Error(`${method} ${path}: nothing there`)
    response.writeHead(200, { 'content-length': stored.archive.length }).end(stored.archive)
  }

  return fake
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, status: number, json: object): void {
  if (!isObject(json)) throw new Error('an answer is an object')
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}
