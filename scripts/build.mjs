/** Bundles `src/` into `dist/`: types stripped by tsc, joined by ncc, one chunk for each import(). */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { grammarNotices, grammarPackage, grammarSource } from './grammars.mjs'

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
// The parser and its grammars are files that are loaded when a language is needed; the bundler knows nothing of them.
const { languages } = await import('../build/context/syntax/languages/index.js')
const grammars = [...new Set(languages.map((language) => language.grammar))].sort()
const files = ['web-tree-sitter.js', ...['web-tree-sitter', ...grammars].map((name) => `${name}.wasm`)]
mkdirSync(`${made}/grammars`)
for (const file of files) writeFileSync(`${made}/grammars/${file}`, readFileSync(grammarSource(file)))
for (const name of [...new Set(files.map(grammarPackage))].sort()) {
  const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trimEnd()
  appendFileSync(`${made}/licenses.txt`, `\n\n${name}\n${license}\n${text}\n`)
}
appendFileSync(
  `${made}/licenses.txt`,
  `\n\nGrammars, under the MIT License as web-tree-sitter is\n${grammarNotices.join('\n')}\n`,
)
// A dependency would load a package from whatever folder `node_modules` lies above the bundle; it does without.
const optional = /^\t__require\.resolve\("picomatch"\);\n\tpm = __require\("picomatch"\);\n/m
const looking = readdirSync(made).filter(
  (name) => name.endsWith('.js') && optional.test(readFileSync(`${made}/${name}`, 'utf8')),
)
if (looking.length === 0) throw new Error('fdir has another form: see what it loads')
for (const name of looking)
  writeFileSync(`${made}/${name}`, readFileSync(`${made}/${name}`, 'utf8').replace(optional, ''))
// Git keeps one kind of line ending, and what is built has to be what is committed, byte for byte.
for (const name of readdirSync(made).filter((name) => name !== 'grammars')) {
  const text = readFileSync(`${made}/${name}`, 'utf8')
  if (text.includes('\r\n')) writeFileSync(`${made}/${name}`, text.replaceAll('\r\n', '\n'))
}
// Chunks are named by number, so a changed dependency renames files: what was there before must go.
rmSync('dist', { recursive: true, force: true })
renameSync(made, 'dist')
