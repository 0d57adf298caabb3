import { describe, expect, test } from '@jest/globals'
import { brokenRows, effectsOf } from './github-markdown.ts'

const allowed = { tags: ['details', 'sub'], link: /^https:\/\/here\.example\/[\w/]+$/ }
const effects = (markdown: string) => effectsOf(markdown, allowed)

test.each([
  'Plain words, a\\[b\\](c), 1 &lt; 2 &amp; 3.',
  '`@octocat` and ``a`@octocat`` and [`x`](https://here.example/a/b)',
  '```diff\n-@octocat\n+<img>\n```\nafter',
  '````\n```\n@octocat\n````',
  '<details>\n\n<sub>x</sub>\n\n</details>',
  '@\u200boctocat',
])('%s has no effect', (markdown) => {
  expect(effects(markdown)).toEqual([])
})

describe('what has', () => {
  test.each<[string, string]>([
    ['@octocat', 'mention'],
    ['\\@octocat', 'mention'],
    ['`a` @octocat `b`', 'mention'],
    ['a ` b @octocat', 'mention'],
    ['\\`@octocat`', 'mention'],
    ['`a\n\n@octocat`', 'mention'],
    ['see #12', 'reference'],
    ['GH-12', 'reference'],
    ['[a](javascript:1)', 'link'],
    ['[a](https://there.example)', 'link'],
    ['![a](https://here.example/a)', 'image'],
    ['[a]: https://here.example/a', 'definition'],
    ['https://here.example/a', 'address'],
    ['www.here.example', 'address'],
    ['<img src=x>', 'tag'],
    ['<sub onclick=x>a</sub>', 'tag'],
    ['<!-- a -->', 'tag'],
    ['</details>', 'closes nothing'],
    ['<details>', 'not closed'],
    ['&#64;octocat', 'entity'],
    ['a\u202eb', 'unseen'],
    ['a\u001bb', 'unseen'],
    ['- [ ] a', 'task'],
    ['/fp a', 'command'],
    ['$x$', 'formula'],
  ])('%s: %s', (markdown, what) => {
    expect(effects(markdown).join('\n')).toContain(what)
  })
})

test('rows of a table that do not fit it', () => {
  expect(brokenRows('| a | b |\n| --- | --- |\n| 1 | `2\\|3` |\n\n| c |')).toEqual([])
  expect(brokenRows('| a | b |\n| --- | --- |\n| 1 | 2 | 3 |')).toEqual(['| 1 | 2 | 3 |'])
})
