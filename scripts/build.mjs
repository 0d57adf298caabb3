/** Bundles `src/` into `dist/`: types stripped by tsc, joined by ncc, one chunk for each import(). */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const run = (file, ...words) => execFileSync(process.execPath, [file, ...words], { stdio: ['ignore', 2, 2] })

const made = 'build/bundle'
rmSync('build', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json')
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/main.js',
  '--out',
  made,
  '--license',
  'licenses.txt',
  '--quiet',
)
// Whatever dependencies left in it, the bundle is a module and nothing else.
writeFileSync(`${made}/package.json`, '{\n  "type": "module"\n}\n')
// Git keeps one kind of line ending, and what is built has to be what is committed, byte for byte.
for (const name of readdirSync(made)) {
  const text = readFileSync(`${made}/${name}`, 'utf8')
  if (text.includes('\r\n')) writeFileSync(`${made}/${name}`, text.replaceAll('\r\n', '\n'))
}
// Chunks are named by number, so a changed dependency renames files: what was there before must go.
rmSync('dist', { recursive: true, force: true })
renameSync(made, 'dist')
