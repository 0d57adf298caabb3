import { describe, expect, test } from '@jest/globals'
import {
  cut,
  oneLine,
  pipelineCommand,
  printable,
  visible,
  withoutCommands,
} from '../../../src/core/text/encode.ts'
import fc from '../../fast-check.ts'

describe('characters that nobody sees are shown', () => {
  test.each([
    ['an escape', '\u001b[2J', '\\u{1b}[2J'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['NUL', '\0', '\\u{0}'],
    ['right-to-left override', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', '\u2066', '\\u{2066}'],
    ['zero width space', 'a\u200bb', 'a\\u{200b}b'],
    ['zero width joiner', '\u200d', '\\u{200d}'],
    ['soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['byte order mark', '\ufeff', '\\u{feff}'],
    ['line separator', '\u2028', '\\u{2028}'],
    ['C1 control', '\u009b31m', '\\u{9b}31m'],
    ['tag characters', '\u{e0041}', '\\u{e0041}'],
    ['variation selectors, which can carry hidden text', 'a\ufe01b', 'a\\u{fe01}b'],
    ['variation selectors of the supplement', '\u{e0101}', '\\u{e0101}'],
    ['tab and line feed stay', 'a\tb\nc', 'a\tb\nc'],
    ['letters of any script stay', 'é漢😀ש', 'é漢😀ש'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  test('shown text needs no more showing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text))
      }),
    )
  })
})

describe('commands of CI systems are broken up', () => {
  test.each([
    '::error::x',
    '  ::add-mask::x',
    '::set-output name=a::b',
    '##[group]x',
    'text ##[error]x',
    '##vso[task.setvariable variable=a]b',
    '##VSO[task.complete]',
    '###[group]',
    'section_start:1:a',
    'section_end:1:a',
    '::stop-commands::abc',
    '::::error::x',
  ])('%s', (text) => {
    const safe = withoutCommands(text)
    expect(safe).not.toMatch(/^\s*::/)
    expect(safe).not.toMatch(/##\[|##vso\[|section_(?:start|end):/i)
    expect(safe.replaceAll('\u200b', '')).toBe(text)
  })

  test.each([
    'std::move(x)',
    'Foo::Bar::baz',
    'vector<int>::iterator',
    'f()::g',
    'a: b',
    'crosssection',
    '## heading',
  ])('%s is none', (text) => {
    expect(withoutCommands(text)).toBe(text)
  })
})

describe('printing', () => {
  test.each([
    ['our colours stay', '\u001b[31mred\u001b[0m', '\u001b[31mred\u001b[0m'],
    ['other sequences are shown', '\u001b[2Ja\u001b]0;title\u0007', '\\u{1b}[2Ja\\u{1b}]0;title\\u{7}'],
    ['a command behind a colour', '\u001b[2m::error::x', '\u001b[2m:\u200b:error::x'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test('nothing printed is a command, whatever it is made of', () => {
    const pieces = [
      '::',
      ':',
      'error',
      '##',
      '#',
      '[',
      'vso[',
      'section_',
      'start:',
      '\n',
      ' ',
      '\u001b[0m',
      'a',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (words) => {
        const text = printable(words.join(''))
        expect(text).not.toMatch(/##\[|##vso\[|section_(?:start|end):/i)
        for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::/)
      }),
    )
  })
})

test.each([
  ['  a\r\n\tb  c ', 'a b c'],
  ['a\u001bb', 'a\\u{1b}b'],
  ['', ''],
])('oneLine of %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected)
})

test.each([
  ['short enough', 'abc', 3, 'abc'],
  ['too long', 'abcd', 3, 'ab…'],
  ['never through a surrogate pair', 'a😀bc', 3, 'a…'],
  ['behind a surrogate pair', 'a😀bc', 4, 'a😀…'],
  ['one character', 'abc', 1, '…'],
])('cut: %s', (_, text, limit, expected) => {
  expect(cut(text, limit)).toBe(expected)
})

test('what is cut fits and holds no half character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
      expect(cut(text, limit).length).toBeLessThanOrEqual(limit)
      expect(cut(text, limit)).not.toMatch(/\p{Surrogate}/u)
    }),
  )
})

describe('a command of Azure Pipelines', () => {
  test.each([
    [
      'a path of its own',
      pipelineCommand('task.uploadsummary', {}, '/a b/s.md'),
      '##vso[task.uploadsummary]/a b/s.md',
    ],
    [
      'properties that would end early',
      pipelineCommand('task.logissue', { sourcepath: 'a;b]c%', linenumber: 3 }, 'x ] ; %'),
      '##vso[task.logissue sourcepath=a%3Bb%5Dc%AZP25;linenumber=3;]x ] ; %AZP25',
    ],
    [
      'another line',
      pipelineCommand('a.b', { c: '1\n2' }, 'x\r\n##vso[y]z'),
      '##vso[a.b c=1 2;]x #\u200b#vso[y]z',
    ],
  ])('%s', (_, line, expected) => {
    expect(line).toBe(expected)
  })

  test('is one line and one command, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('##vso[a]', '\n##vso[', '\u2028', '#', ']', ';', '%0A'),
    )
    const texts = fc.array(text).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, texts, (value, message) => {
        const line = pipelineCommand('task.logissue', { sourcepath: value }, message)
        expect(line).not.toMatch(/[\n\r\u2028\u2029]|%(?!AZP25|3B|5D)/)
        expect(line.match(/##\w*\[/g)).toEqual(['##vso['])
        expect(line).toMatch(/^##vso\[task\.logissue sourcepath=[^;\]]*;\]/)
      }),
    )
  })
})
