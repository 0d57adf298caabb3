import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'

/** Google's Security Token Service on 127.0.0.1, as workload identity federation asks it. */
export interface TokenServer {
  /** Bodies of the requests, decoded. */
  requests: Record<string, string>[]
  /** Writes the credentials file that google-github-actions/auth writes, and returns its path. */
  credentials(folder: string): Promise<string>
  close(): Promise<void>
}

export interface TokenReply {
  status: number
  body: object
}

/** The token of the pipeline that is exchanged for Google's. */
export const pipelineToken = 'planted-pipeline-token'

/** The answer with an access token. */
export function granted(token: string): TokenReply {
  const issued = 'urn:ietf:params:oauth:token-type:access_token'
  return {
    status: 200,
    body: { access_token: token, issued_token_type: issued, token_type: 'Bearer', expires_in: 3600 },
  }
}

/** The answer to a login that has expired (RFC 6749, 5.2). */
export const expired: TokenReply = {
  status: 400,
  body: { error: 'invalid_grant', error_description: 'ID Token issued at 1 is stale to sign-in.' },
}

/** Starts the service with the same reply for every request, or with none at all. */
export async function tokenServer(reply: TokenReply | 'never'): Promise<TokenServer> {
  const requests: Record<string, string>[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    requests.push(Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8'))))
    if (reply === 'never') return
    response.writeHead(reply.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(reply.body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1/token`

  return {
    requests,
    async credentials(folder) {
      await mkdir(folder, { recursive: true })
      const [file, path] = [join(folder, 'token'), join(folder, 'credentials.json')]
      await writeFile(file, pipelineToken)
      await writeFile(path, JSON.stringify(federated(url, file)))
      return path
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** https://google.aip.dev/auth/4117 */
function federated(url: string, file: string): object {
  const pool = 'projects/1/locations/global/workloadIdentityPools/pipelines/providers/fake'
  return {
    type: 'external_account',
    audience: `//iam.googleapis.com/${pool}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: url,
    credential_source: { file, format: { type: 'text' } },
  }
}
