import { describe, expect, test } from '@jest/globals'
import { block, cell, code, prose } from '../../../src/core/text/markdown.ts'
import fc from '../../fast-check.ts'

/** Reads code spans as CommonMark does and gives the text outside them. */
function outsideCode(markdown: string): string {
  let out = ''
  for (let at = 0; at < markdown.length; ) {
    if (markdown[at] === '\\') {
      out += markdown.slice(at, at + 2)
      at += 2
      continue
    }
    const run = /^`+/.exec(markdown.slice(at))?.[0]
    if (run === undefined) {
      out += markdown[at++]
      continue
    }
    const rest = markdown.slice(at + run.length)
    const close = [...rest.matchAll(/`+/g)].find((match) => match[0] === run)
    out += close === undefined ? run : ' '
    at += run.length + (close === undefined ? 0 : close.index + run.length)
  }
  return out
}

/** What would do more than be read, of which nothing may be left outside code. */
const effects: [name: string, pattern: RegExp][] = [
  ['a mention', /@[A-Za-z0-9]/],
  ['an issue', /#\d|\bGH-\d/i],
  ['a link or image', /(?<!\\)\]\(|(?<!\\)\]\[|(?<!\\)!\[/],
  ['HTML', /</],
  ['a bare link', /(?:https?:\/\/|www\.|mailto:)\w/i],
  ['another line', /[\n\r]/],
  ['a quick action, heading, list, quotation or rule', /^\s*(?:\/|#|[-+*] |\d+[.)]|>|&gt;|[-=*_]{3})/],
  ['an emoji name', /:[a-z]+:/],
  ['emphasis', /(?<!\\)[*_~]/],
  ['the end of a table cell', /(?<!\\)\|/],
  ['an open code span', /(?<!\\)`/],
  [
    'a reference of GitLab',
    /!\d|\\\$\d|\\~["\w]|%["\w]|&amp;\d|\\\[[a-z_]+:|\\\*iteration:|\\\[\\\[|\w\/\w+&gt;|\b(?:GL|ABC)-\d|0123abcd|[[{][-+]|\[TOC/,
  ],
]

describe('prose has no effect but being read', () => {
  test.each([
    ['a mention', 'ask @octocat'],
    ['a team', '@org/team'],
    ['an address', 'a@b.example'],
    ['an issue', 'see #12'],
    ['an issue elsewhere', 'org/repo#12'],
    ['GitHub’s other form', 'GH-12'],
    ['a link', '[x](https://evil.example)'],
    ['a link by reference', '[x][1]'],
    ['an image', '![x](y.png)'],
    ['HTML', '<img src=x>'],
    ['a comment', '<!-- mark -->'],
    ['an autolink', '<https://evil.example>'],
    ['a bare link', 'go to https://evil.example now'],
    ['a bare host', 'WWW.evil.example'],
    ['a mail link', 'mailto:a@b.example'],
    ['an open backtick', 'a ` b'],
    ['emphasis', '*a* _b_ ~~c~~'],
    ['a heading', '# a'],
    ['a quick action at the start', '/close'],
    ['a quick action on a later line', 'x\n/close'],
    ['a quotation', '> a'],
    ['a list', '- a'],
    ['a numbered list', '1. a'],
    ['a rule', '---'],
    ['an emoji name', ':rocket:'],
    ['lines', 'a\n\n# b'],
    ['a table cell', 'a|b'],
    ['a fence', '```\n</details>\n'],
    [
      'GitLab’s references',
      'group/a!12 $12 ~bug ~"a b" %v1 &12 ^alert#12 [vulnerability:1] *iteration:9 GL-1',
    ],
    ['a key of Jira', 'ABC-12'],
    ['a commit', 'see 0123abcd'],
    ['math and other drawings of GitLab', '$`x`$ {+a+} [-b-] [[Home]] [TOC]'],
    ['a project of GitLab', 'group/project>'],
  ])('%s', (_, text) => {
    const left = effects.filter(([, pattern]) => pattern.test(outsideCode(prose(text))))
    expect(left).toEqual([])
  })

  test.each([
    ['a code span stays one', 'calls `f(x)` here', 'calls `f(x)` here'],
    ['a longer code span', 'calls ``f(x)`` here', 'calls `f(x)` here'],
    [
      'plain words stay as they are',
      'It is safe: every value is checked.',
      'It is safe: every value is checked.',
    ],
    ['an entity is what it looks like', '&lt;', '&amp;lt;'],
    ['a link is shown as code', 'go to https://a.example/x_y now', 'go to `https://a.example/x_y` now'],
    ['a bidirectional control is shown', 'a\u202eb', 'a\\\\u{202e}b'],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  test('a limit is kept before encoding', () => {
    expect(prose('abcdef', 4)).toBe('abc…')
  })

  const hostile = fc.array(
    fc.constantFrom(
      ...[
        '@',
        'x',
        '#',
        '1',
        '[',
        ']',
        '(',
        ')',
        '!',
        '<',
        '>',
        '`',
        '``',
        '\\',
        ' ',
        '\n',
        '*',
        '_',
        '&',
        '|',
      ],
      ...[
        'http://e.example',
        'https://',
        'www.',
        'mailto:',
        '/close',
        '<b>',
        ']( ',
        '![',
        'GH-',
        '-',
        ':',
        '\u202e',
      ],
    ),
    { maxLength: 30 },
  )

  test('no mention, link, image or tag survives, whatever it is made of', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const text = outsideCode(prose(words.join('')))
        expect(effects.filter(([, pattern]) => pattern.test(text))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  ['plain', 'a', '`a`'],
  ['with a backtick', 'a`b', '``a`b``'],
  ['with two', 'a``b', '```a``b```'],
  ['beginning with one', '`a', '`` `a ``'],
  ['nothing', '', '` `'],
  ['over lines', 'a\nb', '`a b`'],
])('code %s', (_, text, expected) => {
  expect(code(text)).toBe(expected)
})

test('a cell holds no pipe that would end it', () => {
  expect(cell('`a|b`')).toBe('`a\\|b`')
})

describe('a block cannot be closed from inside', () => {
  test.each([
    ['plain', ['a'], '```ts\na\n```'],
    ['with a fence', ['```', 'x'], '````ts\n```\nx\n````'],
    ['with control characters', ['\u001b'], '```ts\n\\u{1b}\n```'],
    ['empty', [], '```ts\n\n```'],
  ])('%s', (_, lines, expected) => {
    expect(block(lines, 'ts')).toBe(expected)
  })

  test('the fence is longer than any run inside', () => {
    const line = fc.array(fc.constantFrom('`', '``', 'a', '~', ' ')).map((each) => each.join(''))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const whole = block(lines)
        const fence = /^`+/.exec(whole)?.[0] ?? ''
        expect(whole.split(fence)).toHaveLength(3)
      }),
    )
  })
})

describe('what Azure DevOps acts on', () => {
  const guid = '01234567-89ab-cdef-0123-456789abcdef'
  test.each([
    ['words', prose(`ask @<${guid}>`)],
    ['code', code(`@<${guid}>`)],
    ['code among words', prose(`see \`@<${guid.toUpperCase()}>\``)],
    ['a block', block([`x = "@<${guid}>"`])],
  ])('a mention in %s is none', (_, text) => {
    expect(text).not.toMatch(/@<[\da-f]/i)
    expect(text).toContain(`@\u200b`)
  })

  test('a fence of colons is none', () => {
    expect(prose('::: mermaid')).not.toMatch(/^:::/)
  })

  test('code that looks a little like a mention stays as it is', () => {
    expect(code('@<Override>')).toBe('`@<Override>`')
  })
})
