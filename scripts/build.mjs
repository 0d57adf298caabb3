/** Bundles `src/` into `dist/`: types stripped by tsc, joined by ncc, one chunk for each import(). */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const run = (file, ...words) =>
  execFileSync(process.execPath, [file, ...words], { stdio: ['ignore', 'ignore', 'inherit'] })

// Chunks are named by number, so a changed dependency renames files: what was there before must go.
for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json')
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/main.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--quiet',
)
// Whatever dependencies left in it, the bundle is a module and nothing else.
writeFileSync('dist/package.json', '{\n  "type": "module"\n}\n')
const licenses = readFileSync('dist/licenses.txt', 'utf8')
writeFileSync('dist/licenses.txt', licenses.replaceAll('\r\n', '\n'))
