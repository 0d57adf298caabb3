/**
 * Writes the files that say again what the sources say; with --check, only names those that are stale. It imports the
 * sources as they are, which needs Node 22.18 or newer: npm run generate has one.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generatedFiles } from './generated/files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

function current(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

const stale = Object.entries(generatedFiles)
  .map(([path, make]) => ({ path, text: make() }))
  .filter(({ path, text }) => current(path) !== text)
if (values.check) {
  for (const { path } of stale) console.error(`${path} is not what the sources say: run npm run generate.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  console.log(stale.length > 0 ? `Wrote ${stale.map(({ path }) => path).join(', ')}.` : 'All are current.')
  await import('./bitbucket-api.mjs')
}
