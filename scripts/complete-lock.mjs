/**
 * Adds to package-lock.json the builds for other systems of packages that ship one for each (Biome, Jest's resolver). A
 * package source that does not carry all of them makes `npm install` leave them out, and `npm ci` then refuses the lock
 * everywhere. Run it after `npm install`; where nothing is missing it changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'package-lock.json'
/** Words in a build's name, and what the lock says for them. */
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const libraries = new Map([
  ['gnu', 'glibc'],
  ['gnueabihf', 'glibc'],
  ['musl', 'musl'],
  ['musleabihf', 'musl'],
])

/** What the name of a build says about where it runs; null for a package that is no such build. */
function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/)
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  const libc = os.includes('linux') ? words.flatMap((word) => libraries.get(word) ?? []) : []
  return os.length + cpu.length === 0 ? null : { os, cpu, libc }
}

const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `${owner}/node_modules/${name}`
    const top = `node_modules/${name}`
    const platform = platformOf(name)
    if (platform === null || lock.packages[own] || lock.packages[top]) continue
    const facts = Object.entries(platform).filter(([, values]) => values.length > 0)
    lock.packages[top] = {
      version,
      ...(entry.dev && { dev: true }),
      optional: true,
      ...Object.fromEntries(facts),
    }
    added.push(`${name}@${version}`)
  }
}
if (added.length > 0) {
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
console.log(added.length > 0 ? `Added ${added.length}: ${added.join(', ')}.` : 'Nothing is missing.')
