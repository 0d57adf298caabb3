import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectFolder, temporaryFolder } from '../harness.ts'

/** A release archive as a customer mirrors it. */
export interface Mirror {
  url: string
  sha256: string
  close(): Promise<void>
}

/** Serves the release archive of what was built. */
export async function mirror(): Promise<Mirror> {
  const folder = await temporaryFolder()
  const pack = join(projectFolder, 'scripts', 'release.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [pack, folder])
  const [sha256 = '', name = ''] = stdout.trim().split(/ +/)
  const archive = await readFile(join(folder, name))
  const server = createServer((_, response) => response.end(archive))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/semgrep-assistant.tar.gz`,
    sha256,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
