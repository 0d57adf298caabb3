import { describe, expect, test } from '@jest/globals'
import { commitLink, type LinkTarget, placeLink } from '../../../src/core/render/links.ts'
import fc from '../../fast-check.ts'

const target: LinkTarget = {
  forms: {
    line: 'https://host.example/o/r/blob/{commit}/{path}#L{from}',
    range: 'https://host.example/o/r/blob/{commit}/{path}#L{from}-L{to}',
    commit: 'https://host.example/o/r/commit/{commit}',
  },
  commit: '0123456789abcdef0123456789abcdef01234567',
}
const blob = `https://host.example/o/r/blob/${target.commit}`

describe('a place as a link', () => {
  test.each<[path: string, label: string, encoded: string]>([
    ['src/app.py', '`src/app.py:7`', 'src/app.py'],
    ['with space/a b.py', '`with space/a b.py:7`', 'with%20space/a%20b.py'],
    ['c#/issue #12.cs', '`c#/issue #12.cs:7`', 'c%23/issue%20%2312.cs'],
    ['what?.py', '`what?.py:7`', 'what%3F.py'],
    ['100%.py', '`100%.py:7`', '100%25.py'],
    ['a(b).py', '`a(b).py:7`', 'a%28b%29.py'],
    ['a)[x](y.py', '`a)[x](y.py:7`', 'a%29%5Bx%5D%28y.py'],
    ["it's*!.py", "`it's*!.py:7`", 'it%27s%2A%21.py'],
    ['a&b=c+d.py', '`a&b=c+d.py:7`', 'a%26b%3Dc%2Bd.py'],
    ['größe/日本.py', '`größe/日本.py:7`', 'gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC.py'],
    ['😀.py', '`😀.py:7`', '%F0%9F%98%80.py'],
    ['a`b.py', '``a`b.py:7``', 'a%60b.py'],
    ['{commit}/{path}.py', '`{commit}/{path}.py:7`', '%7Bcommit%7D/%7Bpath%7D.py'],
    ['a\\b.py', '`a\\b.py:7`', 'a%5Cb.py'],
    ['a"><b>.py', '`a"><b>.py:7`', 'a%22%3E%3Cb%3E.py'],
  ])('%s', (path, label, encoded) => {
    expect(placeLink(target, path, { from: 7, to: 7 })).toBe(`[${label}](${blob}/${encoded}#L7)`)
    expect(placeLink(target, path, { from: 7, to: 9 })).toBe(`[${label}](${blob}/${encoded}#L7-L9)`)
    expect(placeLink(null, path, { from: 7, to: 9 })).toBe(label)
  })

  test('is its path alone where there are no lines', () => {
    expect(placeLink(target, 'src/app.py', null)).toBe('`src/app.py`')
    expect(placeLink(null, 'src/app.py', null)).toBe('`src/app.py`')
  })

  test('shows what cannot be seen, and cuts what is endless', () => {
    expect(placeLink(null, 'a\u202eb\n.py', { from: 1, to: 1 })).toBe('`a\\u{202e}b .py:1`')
    expect(placeLink(null, 'p'.repeat(500), { from: 1, to: 1 })).toHaveLength(202)
  })

  test('holds nothing that ends a link, and leads back to its path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        const link = placeLink(target, path, { from: 1, to: 1 })
        const url = link.slice(link.indexOf(`](${blob}/`) + 2, -1)
        expect(url).toMatch(/^[\w.~%/:-]+#L1$/)
        const pathname = url.slice(blob.length + 1, -'#L1'.length)
        expect(pathname.split('/').map(decodeURIComponent).join('/')).toBe(path)
      }),
    )
  })
})

test('a commit is its first digits', () => {
  expect(commitLink(target, target.commit)).toBe(
    `[\`0123456\`](https://host.example/o/r/commit/${target.commit})`,
  )
  expect(commitLink(null, target.commit)).toBe('`0123456`')
})
