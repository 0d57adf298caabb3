import { describe, expect, test } from '@jest/globals'
import { plainCode } from '../../../src/core/text/plain-code.ts'
import fc from '../../fast-check.ts'

function read(text: string, path: string) {
  const { comments, strings } = plainCode(text, path)
  const of = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))
  return { comments: of(comments), strings: of(strings) }
}

test.each<[string, string, string[], string[]]>([
  ['a.py', 'x = 1  # one\ny = "# none"', ['# one'], ['"# none"']],
  [
    'a.py',
    'def f():\n    """Says # much.\n\n    More."""\n    return 7 // 2',
    [],
    ['"""Says # much.\n\n    More."""'],
  ],
  ['a.rb', 'puts "#{x} it\'s" # said', ['# said'], ['"#{x} it\'s"']],
  ['a.rb', 'x\n=begin\nsaid\n=end\ny', ['\n=begin\nsaid\n=end'], []],
  [
    'a.js',
    'f("http://x") // said\n/* more\nof it */ g(`a\n// b`)',
    ['// said', '/* more\nof it */'],
    ['"http://x"', '`a\n// b`'],
  ],
  ['a.js', 'x = y // http://a\nz', ['// http://a'], []],
  ['A.java', ' * said before\n */\nint x = 1; // one', [' * said before\n */', '// one'], []],
  ['a.c', '#include <x.h>\n#define Y 1 // one', ['// one'], []],
  ['a.rs', "fn f<'a>(x: &str) { // one\n let c = 'c'; }", ['// one'], ["'c'"]],
  ['a.php', "<?php # one\n// two\n#[Attribute]\n$x = 'a # b';", ['# one', '// two'], ["'a # b'"]],
  ['a.sql', "select 'a -- b' -- said\n/* more */", ['-- said', '/* more */'], ["'a -- b'"]],
  ['a.html', "<p>it's</p><!-- said\nmore --><a href='//x'>", ['<!-- said\nmore -->'], []],
  ['a.erb', '<%# said %><%= x %>', ['<%# said %>'], []],
  ['a.sh', 'echo $# # said', ['# said'], []],
  ['deploy/Dockerfile', 'RUN x # said\nCOPY ./a/* /b/\nRUN curl http://a//b', ['# said'], []],
  ['.bashrc', 'x # said', ['# said'], []],
  [
    'notes.unknown',
    'a # one\nb // two\nc /* three */ d http://x a/* b',
    ['# one', '// two', '/* three */'],
    [],
  ],
  ['a.py', 'x = "never ends', [], []],
  ['a.js', '/* never ends', ['/* never ends'], []],
  ['a.toString', 'x', [], []],
])('%s: %j', (path, text, comments, strings) => {
  expect(read(text, path)).toEqual({ comments, strings })
})

describe('whatever text there is', () => {
  test('spans are in order and apart', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '`',
      '"""',
      '//',
      '/*',
      '*/',
      '#',
      '\n',
      '\\',
      'x',
      ' ',
      '<!--',
      '-->',
      '--',
    )
    const text = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''))
    const path = fc.constantFrom('a.py', 'a.js', 'a.php', 'a.html', 'a.sql', 'a')
    fc.assert(
      fc.property(text, path, (code, name) => {
        const { comments, strings } = plainCode(code, name)
        let before = 0
        for (const { start, end } of [...comments, ...strings].sort((a, b) => a.start - b.start)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(code.length)
      }),
    )
  })
})
