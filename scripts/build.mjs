/** Bundles `src/` into `dist/`: types stripped by tsc, joined by ncc, one chunk for each import(). */
import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

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
const licenses = readFileSync(`${made}/licenses.txt`, 'utf8')
writeFileSync(`${made}/licenses.txt`, licenses.replaceAll('\r\n', '\n'))
// Chunks are named by number, so a changed dependency renames files: what was there before must go.
rmSync('dist', { recursive: true, force: true })
renameSync(made, 'dist')
