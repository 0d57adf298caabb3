import { describe, expect, test } from '@jest/globals'
import { block, code, prose } from '../../../src/core/text/markdown.ts'
import { forBitbucket } from '../../../src/platforms/bitbucket/markdown.ts'

const z = '\u200b'

describe('a comment on Bitbucket', () => {
  test.each([
    ['shows what would be HTML as text', '<img src=x>', `<${z}img src=x>`],
    ['shows an ampersand', 'a && b', 'a && b'],
    ['shows what looks like an entity', '&lt;', '&lt;'],
    ['shows a dollar', 'costs $5', 'costs $5'],
    ['strikes nothing out', '~~a~~', `~${z}~${z}a~${z}~${z}`],
    ['gives a link no attributes', "`x`{: data-inline-card='' }", "`x`\\{: data-inline-card='' }"],
    ['mentions nobody', 'ask @{557058:1b2c}', `ask @${z}\\{557058:1b2c}`],
    ['keeps what both know', '*a* [b](c) d_e', '\\*a\\* \\[b\\](c) d\\_e'],
    ['keeps an escaped backtick', 'a ` b < c', `a \\\` b <${z} c`],
  ])('%s', (_, text, expected) => {
    expect(forBitbucket(prose(text))).toBe(expected)
  })

  test.each([
    ['a code span', code('a &lt; {b} \\~ $')],
    ['one with backticks inside', code('a ` &amp; b')],
    ['a block', block(['if (a &lt; b) {', '  \\~ ```', '}'], 'diff')],
    ['a mark', '[semgrep-assistant]: # (eyJ2ZXJzaW9uIjoxfQ)'],
  ])('leaves %s as it is', (_, markdown) => {
    expect(forBitbucket(markdown)).toBe(markdown)
  })

  test('goes on behind a block', () => {
    expect(forBitbucket('````\n```\n&lt;\n````\n&gt; {')).toBe('````\n```\n&lt;\n````\n> \\{')
  })

  test.each([
    ['ends lines', '**a** b\nc\n\nd', '**a** b  \nc\n\nd'],
    ['begins a list', 'a\n- b\n- c', 'a\n\n- b\n- c'],
    ['keeps a list behind a heading', '### a\n- b', '### a\n- b'],
    ['keeps a table', '| a |\n| --- |\n| b |', '| a |\n| --- |\n| b |'],
    ['keeps what comes before code', 'a\n```\nb\nc\n```', 'a\n```\nb\nc\n```'],
    ['keeps what comes before a mark', 'a\n[semgrep-assistant]: # (b)', 'a\n[semgrep-assistant]: # (b)'],
  ])('%s', (_, markdown, expected) => {
    expect(forBitbucket(markdown)).toBe(expected)
  })
})
