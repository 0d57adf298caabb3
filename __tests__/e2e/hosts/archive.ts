import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { bundle, temporaryFolder } from '../harness.ts'

/** A release archive as a customer mirrors it. */
export interface Mirror {
  url: string
  sha256: string
  close(): Promise<void>
}

/** Serves the bundle under test as a release archive. */
export async function mirror(): Promise<Mirror> {
  const file = join(await temporaryFolder(), 'archive.tar.gz')
  const folder = dirname(dirname(bundle))
  await promisify(execFile)('tar', ['-czf', file, '-C', folder, 'dist'])
  const archive = await readFile(file)
  const server = createServer((_, response) => response.end(archive))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/semgrep-assistant.tar.gz`,
    sha256: createHash('sha256').update(archive).digest('hex'),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
