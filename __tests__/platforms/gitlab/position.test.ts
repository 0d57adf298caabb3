import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readDiff } from '../../../src/core/diff/unified.ts'
import { linesNow, positionOf } from '../../../src/platforms/gitlab/position.ts'

const refs = { base: 'b'.repeat(40), start: 's'.repeat(40), head: 'h'.repeat(40) }
const shas = { base_sha: refs.base, start_sha: refs.start, head_sha: refs.head }
const hash = (path: string) => createHash('sha1').update(path).digest('hex')

const diff = `diff --git a/app.py b/app.py
--- a/app.py
+++ b/app.py
@@ -1,4 +1,5 @@
 one
-two
+TWO
+and a half
 three
 four
@@ -20,3 +21,3 @@
 twenty
 x
-y
+z
diff --git a/old.py b/new.py
similarity index 90%
rename from old.py
rename to new.py
--- a/old.py
+++ b/new.py
@@ -5,3 +5,4 @@
 five
+and a half
 six
 seven
diff --git a/fresh.py b/fresh.py
new file mode 100644
--- /dev/null
+++ b/fresh.py
@@ -0,0 +1,3 @@
+a
+b
+c
diff --git a/empty.py b/empty.py
--- a/empty.py
+++ b/empty.py
@@ -0,0 +1,2 @@
+a
+b
diff --git a/moved.py b/moved-away.py
similarity index 100%
rename from moved.py
rename to moved-away.py
`
const changes = readDiff(diff)
const at = (path: string, from?: number, to = from) =>
  positionOf(
    { path, lines: from === undefined || to === undefined ? null : { from, to } },
    changes.get(path),
    refs,
  )

describe('where a comment goes', () => {
  test.each<[string, ReturnType<typeof at>, object]>([
    ['an added line, by its new number alone', at('app.py', 3), { new_line: 3 }],
    ['an unchanged line, by both', at('app.py', 5), { old_line: 4, new_line: 5 }],
    ['an unchanged line of a later hunk', at('app.py', 21), { old_line: 20, new_line: 21 }],
    ['the first line', at('app.py', 1), { old_line: 1, new_line: 1 }],
    ['an added line of a new file', at('fresh.py', 2), { new_line: 2 }],
  ])('%s', (_, position, line) => {
    const path = position.new_path
    expect(position).toEqual({ ...shas, position_type: 'text', old_path: path, new_path: path, ...line })
  })

  test('a renamed file has its old name too', () => {
    const names = { old_path: 'old.py', new_path: 'new.py' }
    expect(at('new.py', 7)).toEqual({ ...shas, ...names, position_type: 'text', old_line: 6, new_line: 7 })
    expect(at('new.py')).toEqual({ ...shas, ...names, position_type: 'file' })
    expect(at('moved-away.py')).toEqual({
      ...shas,
      old_path: 'moved.py',
      new_path: 'moved-away.py',
      position_type: 'file',
    })
  })

  test.each<[string, string, number, number, [string, string][]]>([
    [
      'added to unchanged',
      'app.py',
      3,
      5,
      [
        ['3_3', 'new'],
        ['4_5', 'old'],
      ],
    ],
    [
      'unchanged to added',
      'new.py',
      5,
      6,
      [
        ['5_5', 'old'],
        ['6_6', 'new'],
      ],
    ],
    [
      'of a new file',
      'fresh.py',
      1,
      3,
      [
        ['0_1', 'new'],
        ['0_3', 'new'],
      ],
    ],
    [
      'of a file that was empty',
      'empty.py',
      1,
      2,
      [
        ['0_1', 'new'],
        ['0_2', 'new'],
      ],
    ],
  ])('several lines, %s', (_, path, from, to, ends) => {
    const { line_range } = at(path, from, to)
    expect([line_range?.start, line_range?.end].map((end) => [end?.line_code, end?.type])).toEqual(
      ends.map(([code, type]) => [`${hash(path)}_${code}`, type]),
    )
    // The comment itself stands on the last line.
    expect(at(path, from, to)).toMatchObject(at(path, to))
  })
})

describe('where GitLab shows a comment', () => {
  const text = { head_sha: refs.head, position_type: 'text' }
  const range = (start: object, end: object) => ({ line_range: { start, end } })
  test.each<[string, Parameters<typeof linesNow>[0], ReturnType<typeof linesNow>]>([
    ['a line', { ...text, new_line: 7 }, { from: 7, to: 7 }],
    ['lines', { ...text, new_line: 7, ...range({ new_line: 5 }, { new_line: 7 }) }, { from: 5, to: 7 }],
    [
      'lines that moved, with the range of before',
      { ...text, new_line: 17, ...range({ new_line: 5 }, { new_line: 7 }) },
      { from: 15, to: 17 },
    ],
    [
      'lines by their codes',
      { ...text, new_line: 7, ...range({ line_code: 'ab_4_5' }, { line_code: 'ab_4_7' }) },
      { from: 5, to: 7 },
    ],
    ['a range that says nothing', { ...text, new_line: 7, ...range({}, {}) }, { from: 7, to: 7 }],
    [
      'a range that is upside down',
      { ...text, new_line: 7, ...range({ new_line: 9 }, { new_line: 7 }) },
      { from: 7, to: 7 },
    ],
    ['outdated', { ...text, head_sha: 'o'.repeat(40), new_line: 7 }, null],
    ['a deleted line', { ...text, new_line: null }, null],
    ['a file', { ...text, position_type: 'file' }, null],
    ['a picture', { ...text, position_type: 'image', new_line: 7 }, null],
    ['the merge request as a whole', null, null],
  ])('%s', (_, position, lines) => {
    expect(linesNow(position, refs.head)).toEqual(lines)
  })
})
