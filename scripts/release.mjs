/**
 * Packs what was built into `semgrep-assistant-VERSION.tar.gz`, and its SHA-256 beside it, in a folder (`build/release` unless
 * another is named). The same sources give the same bytes: pipelines run the program by its sum, and anybody can build it again.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create } from 'tar'

const project = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2] ?? join(project, 'build', 'release')
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

function filesBelow(path) {
  return readdirSync(join(project, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length))
}
// The program, and what its demo reviews.
const files = [
  'LICENSE',
  'examples/semgrep.json',
  ...filesBelow('dist'),
  ...filesBelow('examples/shop'),
].sort()

mkdirSync(folder, { recursive: true })
const name = `semgrep-assistant-${version}.tar.gz`
const file = join(folder, name)
await create(
  {
    gzip: { level: 9 },
    file,
    cwd: project,
    // Neither owners nor times nor modes of the machine.
    portable: true,
    mtime: new Date(0),
    onWriteEntry: ({ stat }) => {
      if (stat) stat.mode = 0o100644
    },
  },
  files,
)
const sum = `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${name}\n`
writeFileSync(`${file}.sha256`, sum)
process.stdout.write(sum)
