import { describe, expect, test } from '@jest/globals'
import { type ListedFile, unifiedOf } from '../../../src/core/diff/listed.ts'
import { patchOf } from '../../../src/core/diff/patch.ts'
import { readDiff } from '../../../src/core/diff/unified.ts'
import { repository } from '../../e2e/harness.ts'

const many = Array.from({ length: 60 }, (_, index) => `line ${index}`).join('\n')

/** Pairs of versions; null where there is none. */
const pairs: [string, string | null, string | null][] = [
  ['edits far apart', many, many.replace('line 3\n', 'other\n').replace('line 50', 'line 50\nnew')],
  ['an addition', null, 'a\nb\n'],
  ['a deletion', 'a\nb\n', null],
  ['an end without a line feed', 'a\nb', 'a\nc'],
  ['a line feed at the end that is new', 'a\nb', 'a\nb\n'],
  ['a deletion at the beginning', 'a\nb\nc\nd\ne\n', 'c\nd\ne\n'],
  ['all of it', 'a\nb\n', 'x\ny\nz\n'],
  ['an empty file that is filled', '', 'a\n'],
  ['carriage returns', 'a\r\nb\r\n', 'a\r\nc\r\n'],
  ['lines that look like a diff', '--- a\n+++ b\n', '--- a\n+++ c\n@@ -1 +1 @@\n'],
]

describe('hunks are read as git’s own', () => {
  test.each(pairs)('%s', async (_, before, after) => {
    const made = await repository({ 'other.txt': 'x', ...(before !== null && { 'f.txt': before }) })
    if (after === null) await made.git('rm', '--quiet', 'f.txt')
    else await made.commit({ 'f.txt': after })
    const shown = await made.git('diff', '--no-color', 'HEAD~1', 'HEAD').catch(() => '')
    const own = after === null ? await made.git('diff', '--no-color', 'HEAD') : shown
    const status = before === null ? 'added' : 'modified'
    const file: ListedFile = {
      filename: 'f.txt',
      status: after === null ? 'removed' : status,
      patch: patchOf(bytes(before), bytes(after)),
    }
    expect(readDiff(unifiedOf([file], () => false))).toEqual(readDiff(`${own}\n`))
  })
})

test.each([
  ['binary', Buffer.from([1, 0, 2]), Buffer.from('a')],
  ['large', Buffer.alloc(2_000_001, 97), Buffer.from('a')],
])('what is %s is not compared', (_, before, after) => {
  expect(patchOf(before, after)).toBeUndefined()
  expect(patchOf(after, before)).toBeUndefined()
})

function bytes(text: string | null): Buffer | null {
  return text === null ? null : Buffer.from(text)
}
