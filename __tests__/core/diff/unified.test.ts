import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { oldLineOf, readDiff } from '../../../src/core/diff/unified.ts'
import fc from '../../fast-check.ts'

/** As plain data: path, old path, added lines, lines after which something is deleted. */
function changes(...lines: string[]) {
  return [...readDiff(`${lines.join('\n')}\n`)].map(([path, file]) => {
    expect(file.path).toBe(path)
    return [path, file.oldPath, file.deleted ? 'deleted' : [...file.added], file.deletedAfter]
  })
}

const header = (path: string) => [`diff --git a/${path} b/${path}`, 'index 1111111..2222222 100644']
const names = (path: string) => [`--- a/${path}`, `+++ b/${path}`]

describe('hunks', () => {
  test.each<[string, string[], number[], number[]]>([
    ['an added line', ['@@ -3,0 +4 @@', '+x'], [4], []],
    ['added lines', ['@@ -3,0 +4,2 @@ def f():', '+x', '+y'], [4, 5], []],
    ['an edited line', ['@@ -3 +3 @@', '-x', '+y'], [3], [2]],
    ['deleted lines', ['@@ -3,2 +2,0 @@', '-x', '-y'], [], [2]],
    ['the first lines deleted', ['@@ -1,2 +0,0 @@', '-x', '-y'], [], [0]],
    ['with context', ['@@ -1,4 +1,4 @@', ' a', '-b', '+B', ' c', ' d'], [2], [1]],
    ['context lines whose space was lost', ['@@ -1,3 +1,4 @@', ' a', '', '+b', ' c'], [3], []],
    ['two deletions', ['@@ -1,4 +1,2 @@', ' a', '-b', ' c', '-d'], [], [1, 2]],
    ['two hunks', ['@@ -1 +1 @@', '-a', '+b', '@@ -9,0 +10 @@', '+c'], [1, 10], [0]],
    [
      'no final line feed',
      ['@@ -1 +1 @@', '-a', '\\ No newline at end of file', '+b', '\\ No newline at end of file'],
      [1],
      [0],
    ],
    ['CRLF in the file', ['@@ -0,0 +1,2 @@', '+a\r', '+b\r'], [1, 2], []],
  ])('%s', (_, hunks, added, deletedAfter) => {
    expect(changes(...header('a.py'), ...names('a.py'), ...hunks)).toEqual([
      ['a.py', 'a.py', added, deletedAfter],
    ])
  })

  test('lines that look like headers are lines', () => {
    const hostile = [
      '@@ -1,3 +1,4 @@',
      '--- a/other.py',
      '-diff --git a/other.py b/other.py',
      '-@@ -1 +90 @@',
      '+++ b/other.py',
      '+diff --git a/other.py b/other.py',
      '+@@ -1 +90 @@',
      '+rename to other.py',
    ]
    expect(changes(...header('a.py'), ...names('a.py'), ...hostile)).toEqual([
      ['a.py', 'a.py', [1, 2, 3, 4], [0]],
    ])
  })
})

describe('files', () => {
  test.each<[string, string[], unknown[][]]>([
    [
      'new',
      [
        'diff --git a/n b/n',
        'new file mode 100644',
        'index 0000000..1',
        '--- /dev/null',
        '+++ b/n',
        '@@ -0,0 +1 @@',
        '+x',
      ],
      [['n', null, [1], []]],
    ],
    [
      'new and empty',
      ['diff --git a/n b/n', 'new file mode 100644', 'index 0000000..e69de29'],
      [['n', null, [], []]],
    ],
    [
      'deleted',
      [
        'diff --git a/d b/d',
        'deleted file mode 100644',
        'index 1..0',
        '--- a/d',
        '+++ /dev/null',
        '@@ -1 +0,0 @@',
        '-x',
      ],
      [['d', 'd', 'deleted', [0]]],
    ],
    [
      'renamed',
      ['diff --git a/x/old b/y/new', 'similarity index 100%', 'rename from x/old', 'rename to y/new'],
      [['y/new', 'x/old', [], []]],
    ],
    [
      'renamed and edited',
      [
        'diff --git a/old b/new',
        'rename from old',
        'rename to new',
        '--- a/old',
        '+++ b/new',
        '@@ -2 +2 @@',
        '-a',
        '+b',
      ],
      [['new', 'old', [2], [1]]],
    ],
    ['of another mode', ['diff --git a/m b/m', 'old mode 100644', 'new mode 100755'], [['m', 'm', [], []]]],
    ['binary', [...header('b.png'), 'Binary files a/b.png and b/b.png differ'], [['b.png', 'b.png', [], []]]],
    [
      'in a folder called a',
      [...header('a/b'), ...names('a/b'), '@@ -0,0 +1 @@', '+x'],
      [['a/b', 'a/b', [1], []]],
    ],
    [
      'in a folder called b',
      [...header('b/a'), ...names('b/a'), '@@ -0,0 +1 @@', '+x'],
      [['b/a', 'b/a', [1], []]],
    ],
    [
      'with a space',
      [...header('a b.py'), '--- a/a b.py\t', '+++ b/a b.py\t', '@@ -0,0 +1 @@', '+x'],
      [['a b.py', 'a b.py', [1], []]],
    ],
    [
      'whose name holds both prefixes',
      ['diff --git a/x b/y b/x b/y', 'old mode 100644', 'new mode 100755'],
      [['x b/y', 'x b/y', [], []]],
    ],
    [
      'with octal bytes',
      [
        'diff --git "a/\\303\\251.py" "b/\\303\\251.py"',
        '--- "a/\\303\\251.py"',
        '+++ "b/\\303\\251.py"',
        '@@ -0,0 +1 @@',
        '+x',
      ],
      [['é.py', 'é.py', [1], []]],
    ],
    [
      'with a tab',
      ['diff --git "a/t\\tb" "b/t\\tb"', 'old mode 100644', 'new mode 100755'],
      [['t\tb', 't\tb', [], []]],
    ],
    [
      'with quotes',
      ['diff --git "a/q\\"b" "b/q\\"b"', 'old mode 100644', 'new mode 100755'],
      [['q"b', 'q"b', [], []]],
    ],
    [
      'with a quote and a space',
      ['diff --git "a/q\\" b" "b/q\\" b"', 'old mode 100644', 'new mode 100755'],
      [['q" b', 'q" b', [], []]],
    ],
    [
      'renamed from a quoted name',
      ['diff --git "a/\\303\\251" b/e', 'rename from "\\303\\251"', 'rename to e'],
      [['e', 'é', [], []]],
    ],
    ['none', [], []],
  ])('%s', (_, lines, expected) => {
    expect(changes(...lines)).toEqual(expected)
  })

  test('one behind the other', () => {
    const lines = [
      ...header('a'),
      ...names('a'),
      '@@ -1 +0,0 @@',
      '-x',
      ...header('b'),
      ...names('b'),
      '@@ -0,0 +1 @@',
      '+x',
    ]
    expect(changes(...lines)).toEqual([
      ['a', 'a', [], [0]],
      ['b', 'b', [1], []],
    ])
  })

  test('text that is no diff is no change', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(readDiff(text).size).toBe(0)))
  })
})

describe('against git itself', () => {
  let folder = ''
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'unified-test-'))
    git('init', '--quiet')
    git('config', 'core.autocrlf', 'false')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function treeOf(files: Map<string, string[]>): string {
    rmSync(join(folder, 'work'), { recursive: true, force: true })
    for (const [path, lines] of files) {
      mkdirSync(dirname(join(folder, 'work', path)), { recursive: true })
      writeFileSync(join(folder, 'work', path), lines.map((line) => `${line}\n`).join(''))
    }
    git('add', '--all', '--force')
    return git('write-tree').trim()
  }

  // Numbers make every line unlike the others, so that there is one way only to read a deletion.
  const kinds = [
    '--- a/x',
    '+++ b/x',
    '@@ -1 +1 @@',
    'diff --git a/x b/x',
    '\\ No newline',
    '',
    '-',
    '+',
    'rename to y',
    'x\r',
  ]
  const line = fc.tuple(fc.constantFrom(...kinds), fc.nat(30)).map(([kind, number]) => `${kind} ${number}`)
  const content = fc.uniqueArray(line, { maxLength: 12 })
  const path = fc.constantFrom(
    'x',
    'b/x',
    'a/x',
    'a b',
    'é',
    'q"t',
    't\tb',
    'd/e f/é.py',
    ' lead',
    'back\\slash',
  )
  const files = fc.uniqueArray(fc.tuple(path, content, content), { selector: ([name]) => name, maxLength: 4 })

  test('added lines and deletions turn the old file into the new one', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('--unified=0', '--unified=3'), (all, context) => {
        const [before, after] = [new Map<string, string[]>(), new Map<string, string[]>()]
        for (const [name, old, fresh] of all) {
          before.set(name, old)
          after.set(name, fresh)
        }
        const diff = readDiff(git('diff', '--no-renames', context, treeOf(before), treeOf(after)))
        for (const [name, old, fresh] of all) {
          const change = diff.get(`work/${name}`)
          if (old.join('\n') === fresh.join('\n') && old.length === fresh.length) {
            expect(change).toBeUndefined()
            continue
          }
          if (!change) throw new Error(`${name} changed, and the diff does not say so`)
          const kept = fresh.flatMap((text, index) =>
            change.added.has(index + 1) ? [] : [{ text, at: index + 1 }],
          )
          const places = kept.map(({ text }) => old.indexOf(text))
          expect(places).not.toContain(-1)
          expect([...places].sort((a, b) => a - b)).toEqual(places)
          expect(kept.length + change.added.size).toBe(fresh.length)
          for (let line = 1; line <= fresh.length; line++) {
            const next = kept.findIndex(({ at }) => at >= line)
            const isKept = kept[next]?.at === line
            const [earliest, latest] = [
              (places[next - 1] ?? places.at(-1) ?? -1) + 2,
              (places[next] ?? old.length) + 1,
            ]
            if (isKept) expect(oldLineOf(change, line)).toBe(latest)
            else {
              expect(oldLineOf(change, line)).toBeGreaterThanOrEqual(next === 0 ? 1 : earliest)
              expect(oldLineOf(change, line)).toBeLessThanOrEqual(latest)
            }
          }
          for (let gap = 0; gap <= kept.length; gap++) {
            const deleted = (places[gap] ?? old.length) - (places[gap - 1] ?? -1) > 1
            const [from, to] = [kept[gap - 1]?.at ?? 0, (kept[gap]?.at ?? fresh.length + 1) - 1]
            expect(change.deletedAfter.some((each) => each >= from && each <= to)).toBe(deleted)
          }
        }
        expect(diff.size).toBeLessThanOrEqual(all.length)
      }),
      { numRuns: 25 },
    )
  })

  test.each(['x y', 'é', 'q"t', 't\tb', 'b/x'])('a renamed file %j keeps its old name', (name) => {
    const lines = ['one', 'two', 'three', 'four', 'five']
    const diff = git(
      'diff',
      '--find-renames',
      '--unified=0',
      treeOf(new Map([[name, lines]])),
      treeOf(new Map([['new', [...lines, 'six']]])),
    )
    expect([...readDiff(diff).values()]).toEqual([
      {
        path: 'work/new',
        oldPath: `work/${name}`,
        deleted: false,
        added: new Set([6]),
        deletedAfter: [],
        hunks: [{ from: 6, to: 6 }],
        shifts: [{ from: 7, by: -1 }],
        opaque: false,
      },
    ])
  })
})
