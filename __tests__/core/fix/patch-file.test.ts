import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type FixedFile, fixesPatch } from '../../../src/core/fix/patch-file.ts'
import { repository, writeFiles } from '../../e2e/harness.ts'

const many = Array.from({ length: 60 }, (_, index) => `line ${index}`).join('\n')
const bytes = (text: string) => Buffer.from(text)

const cases: [string, string | Buffer, string | Buffer][] = [
  ['plain.txt', many, many.replace('line 3\n', 'other\n').replace('line 50', 'line 50\nnew')],
  ['with space.txt', 'a\nb\n', 'a\nc\n'],
  ['folder with space/b and c.txt', 'a\nb\n', 'a\nc\n'],
  [' b/odd.txt', 'a\nb\n', 'a\nc\n'],
  ['größe/日本.txt', 'a\nb\n', 'a\nc\n'],
  ['tab\tquote"back\\slash and space.txt', 'a\nb\n', 'a\nc\n'],
  ['line\nfeed.txt', 'a\nb\n', 'a\nc\n'],
  ['no-end.txt', 'a\nb', 'a\nc'],
  ['no-end-before.txt', 'a\nb\nc\nd\ne\nf\ng', 'x\nb\nc\nd\ne\nf\ng'],
  ['end-gained.txt', 'a\nb', 'a\n\n'],
  ['last-deleted.txt', 'a\nb', 'a'],
  ['crlf.txt', 'a\r\nb\r\nc\r\n', 'a\r\nx\r\ny\r\nc\r\n'],
  ['crlf-no-end.txt', 'a\r\nb', 'a\r\nx\r\nb'],
  ['mixed.txt', 'a\r\nb\nc\r\nd\n', 'a\r\nx\nc\r\nd\n'],
  ['lone-cr.txt', 'a\rb\nc\n', 'a\rb\nd\n'],
  ['mark.txt', '\ufeffa\nb\n', '\ufeffx\nb\n'],
  ['mark-beside.txt', '\ufeffa\nb\n', '\ufeffa\nx\n'],
  ['multibyte.txt', 'größe 日本 😀\nb\n', 'größe 日本 😀\nü\n'],
  ['separators.txt', 'a\u2028b\u0085c\fd\u000be\nb\n', 'a\u2028b\u0085c\fd\u000be\nc\n'],
  ['replacement.txt', '\ufffd\nb\n', '\ufffd\nc\n'],
  ['empty-before.txt', '', 'a\n'],
  ['emptied.txt', 'a\nb\n', ''],
  ['first.txt', 'a\nb\n', 'x\na\nb\n'],
  ['last.txt', 'a\nb\n', 'a\nb\nx\n'],
  ['like-a-patch.txt', '--- a\n+++ b\n-- \n', '--- a\n+++ c\n@@ -1 +1 @@\n'],
  ['blank-lines.txt', '\n\n \n\t\n', '\n\nx\n \n\t\n'],
  ['latin-far.txt', Buffer.from(`\xe9\n${many}\n`, 'latin1'), Buffer.from(`\xe9\n${many}\nx\n`, 'latin1')],
]

test('git applies it, and has the same bytes', async () => {
  const files: FixedFile[] = cases.map(([path, before, after]) => ({
    path,
    before: Buffer.from(before),
    after: Buffer.from(after),
  }))
  const made = await repository(Object.fromEntries(cases.map(([path, before]) => [path, before])))
  const { text, left } = fixesPatch(files)
  expect(left).toEqual([])
  await writeFiles(join(made.root, '.git'), { 'fixes.patch': text })
  await made.git('apply', '--check', '.git/fixes.patch')
  await made.git('apply', '.git/fixes.patch')
  for (const { path, after } of files) {
    const now = await readFile(join(made.root, path))
    expect([path, now.toString('latin1')]).toEqual([path, Buffer.from(after).toString('latin1')])
  }
})

test('headers are git’s own', async () => {
  const names = ['plain.txt', 'with space.txt', 'größe.txt', 'quote"and space.txt']
  const made = await repository(Object.fromEntries(names.map((path) => [path, 'a\n'])))
  await made.write(Object.fromEntries(names.map((path) => [path, 'b\n'])))
  const own = await made.git('-c', 'core.quotePath=false', 'diff', '--no-color')
  const { text } = fixesPatch(names.map((path) => ({ path, before: bytes('a\n'), after: bytes('b\n') })))
  const headers = (patch: string) => patch.split('\n').filter((line) => /^(?:diff|---|\+\+\+) /.test(line))
  expect(headers(text).sort()).toEqual(
    headers(own)
      .map((line) => line.replaceAll('\\"', '\\042'))
      .sort(),
  )
})

test('bytes that text cannot hold are not put into it', () => {
  const latin = {
    path: 'latin.txt',
    before: Buffer.from('\xe9\nb\n', 'latin1'),
    after: Buffer.from('\xe9\nc\n', 'latin1'),
  }
  const other = { path: 'other.txt', before: bytes('a\n'), after: bytes('b\n') }
  expect(fixesPatch([latin, other])).toEqual({
    text: fixesPatch([other]).text,
    left: [{ path: 'latin.txt', why: 'it is not UTF-8 where it changes' }],
  })
})

test('different bytes that are not UTF-8 are a change', () => {
  const file = { path: 'f', before: Buffer.from([0xe9, 10]), after: Buffer.from([0xe8, 10]) }
  expect(fixesPatch([file])).toEqual({
    text: '',
    left: [{ path: 'f', why: 'it is not UTF-8 where it changes' }],
  })
})

test('what is binary is not in it', () => {
  const file = { path: 'f', before: Buffer.from([0, 10]), after: Buffer.from([0, 11]) }
  expect(fixesPatch([file])).toEqual({
    text: '',
    left: [{ path: 'f', why: 'it is binary, too large or too different' }],
  })
})

test('files that stay the same are not in it', () => {
  expect(fixesPatch([{ path: 'f', before: bytes('a\n'), after: bytes('a\n') }])).toEqual({
    text: '',
    left: [],
  })
})
