import { describe, expect, test } from '@jest/globals'
import { marked } from './marked.ts'
import { refused } from './try-fix.ts'

/* `«old│new»`; the finding is on the line with `FLAGGED`, the function around it from `HEAD` to `END`. */
async function far(path: string, text: string): Promise<string[]> {
  const { before, after } = marked(text)
  const line = (word: string) => before.split('\n').findIndex((each) => each.includes(word)) + 1
  const at = line('FLAGGED')
  const enclosing = line('HEAD') === 0 ? null : { from: line('HEAD'), to: line('END') }
  const reasons = await refused(path, before, after, { lines: { from: at, to: at }, enclosing })
  return reasons.filter((reason) => reason.includes('outside of the function'))
}

const many = '\n'.repeat(20)

describe('edits', () => {
  test.each<[what: string, path: string, text: string]>([
    ['in the function', 'a.py', 'def f(): # HEAD\n    a = 1 # FLAGGED\n    b = «1│2»\n    return b # END\n'],
    ['near, outside of functions', 'a.py', 'a = 1 # FLAGGED\nb = «1│2»\n'],
    ['of imports', 'a.py', 'import os\n«│import re\n»\n\ndef f(): # HEAD\n    return 1 # FLAGGED END\n'],
    [
      'of a list of imported names',
      'a.py',
      'from os import (\n    path,\n«│    sep,\n»)\n\n\ndef f(): # HEAD\n    return 1 # FLAGGED END\n',
    ],
    [
      'of a list of names',
      'a.js',
      "const {\n  exec,\n«│  execFile,\n»} = require('child_process')\n\nfunction f() { // HEAD\n  return 1 // FLAGGED END\n}\n",
    ],
    [
      'of a list of names, in TypeScript',
      'a.ts',
      "import {\n  a,\n«│  b,\n»} from './c'\n\nfunction f() { // HEAD\n  return 1 // FLAGGED END\n}\n",
    ],
    [
      'of a group',
      'a.go',
      'package a\n\nimport (\n\t"fmt"\n«│\t"os"\n»)\n\nfunc f() { // HEAD\n\tg() // FLAGGED END\n}\n',
    ],
    [
      'where no import is',
      'a.go',
      'package a\n\n«│import (\n\t"os"\n)\n\n»func f() { // HEAD\n\tg() // FLAGGED END\n}\n',
    ],
    [
      'where no import is, in PHP',
      'a.php',
      '<?php\n«│use A\\B;\n»function f() { // HEAD\n  g(); // FLAGGED END\n}\n',
    ],
    [
      'where no include is',
      'a.c',
      '«│#include <stdio.h>\n»void f(void) { // HEAD\n  g(); // FLAGGED END\n}\n',
    ],
  ])('pass %s', async (_, path, text) => {
    expect(await far(path, text)).toEqual([])
  })

  test.each<[what: string, path: string, text: string]>([
    [
      'in another function',
      'a.py',
      'def f(): # HEAD\n    return 1 # FLAGGED END\n\n\ndef g():\n    return «1│2»\n',
    ],
    ['far, outside of functions', 'a.py', `a = 1 # FLAGGED\n${many}b = «1│2»\n`],
    [
      'among imports',
      'a.py',
      'import os\n«│DEBUG = True\n»\n\ndef f(): # HEAD\n    return 1 # FLAGGED END\n',
    ],
    [
      'of a constant',
      'a.js',
      "const a = require('a')\nconst b = «1│2»\n\nfunction f() { // HEAD\n  return 1 // FLAGGED END\n}\n",
    ],
  ])('do not pass %s', async (_, path, text) => {
    expect(await far(path, text)).toHaveLength(1)
  })
})

describe('files that no fix may touch', () => {
  test.each([
    '.github/workflows/a.yml',
    '.gitlab-ci.yml',
    'Jenkinsfile',
    'a/package.json',
    'a/package-lock.json',
    'requirements-dev.txt',
    'go.sum',
    'pom.xml',
    'app/build.gradle.kts',
    'Gemfile.lock',
    'composer.lock',
    'Cargo.toml',
    'A/A.csproj',
    'Dockerfile',
    'docker/web.Dockerfile',
    'Dockerfile.dev',
    'docker-compose.override.yml',
    'compose.yaml',
    '.semgrepignore',
    '.semgrep/rules.yml',
    '.semgrep-assistant.yml',
    '.git/hooks/pre-commit',
    'a/.gitattributes',
    '.husky/pre-commit',
    '.vscode/settings.json',
    '.pre-commit-config.yaml',
    '.env',
    'certs/a.pem',
    'web/.npmrc',
  ])('%s', async (path) => {
    expect(await refused(path, 'a: 1\n', 'a: 2\n')).toContainEqual(
      expect.stringContaining('are for people alone'),
    )
  })

  test.each([
    'src/a.py',
    'deploy/service.yaml',
    'main.tf',
    'docs/package.md',
    'config/routes.rb',
    'src/Dockerfiles.java',
  ])('%s is none', async (path) => {
    expect(await refused(path, '\n', '\n\n')).toEqual([])
  })
})
