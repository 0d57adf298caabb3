import { expect, test } from '@jest/globals'
import { excerptUpTo, filesOfDiff, hunkAt, mappedLine } from './github-diff.ts'

const zeros = '0'.repeat(40)
const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
const raw = [
  `:100644 100644 ${one} ${two} M\0a.txt\0`,
  `:000000 100644 ${zeros} ${two} A\0empty\0`,
  `:100644 100644 ${one} ${two} R090\0old name\0new name\0`,
].join('')
const text = `diff --git a/a.txt b/a.txt
index 1..2 100644
--- a/a.txt
+++ b/a.txt
@@ -1,2 +1,3 @@ heading
 same
-gone
+new
+newer
@@ -10 +11 @@
-x
\\ No newline at end of file
+--- y
diff --git a/empty b/empty
new file mode 100644
index 0..2
diff --git a/old name b/new name
similarity index 90%
rename from old name
rename to new name
--- a/old name
+++ b/new name
@@ -1 +0,0 @@
-diff --git a/b c/d
`

test('files, hunks and places in the patch', () => {
  const [first, second, third] = filesOfDiff(raw, text)
  expect(first).toMatchObject({ path: 'a.txt', status: 'modified', sha: two, additions: 3, deletions: 2 })
  expect(
    first?.hunks.map(({ lines }) => lines.map(({ left, right, position }) => [left, right, position])),
  ).toEqual([
    [
      [1, 1, 1],
      [2, null, 2],
      [null, 2, 3],
      [null, 3, 4],
    ],
    [
      [10, null, 6],
      [null, null, 7],
      [null, 11, 8],
    ],
  ])
  expect(second).toMatchObject({ path: 'empty', status: 'added', patch: null, hunks: [] })
  expect(third).toMatchObject({ path: 'new name', previousPath: 'old name', status: 'renamed', deletions: 1 })
  const found = first && hunkAt(first, 'RIGHT', 2)
  expect(found && excerptUpTo(found)).toBe('@@ -1,2 +1,3 @@ heading\n same\n-gone\n+new')
  expect(first && hunkAt(first, 'RIGHT', 4)).toBeNull()
})

test.each([
  [1, 1],
  [2, null],
  [3, 4],
  [5, 6],
  [6, 9],
  [9, 12],
  [10, null],
  [11, null],
  [12, 13],
])('line %d is now %p', (line, mapped) => {
  const diff = '@@ -2 +2,2 @@\n-a\n+b\n+c\n@@ -5,0 +7,2 @@\n+x\n+y\n@@ -10,2 +13,0 @@\n-d\n-e\n'
  expect(mappedLine(diff, line)).toBe(mapped)
})
