import { describe, expect, test } from '@jest/globals'
import { codeDigest } from '../../../src/core/plan/code-digest.ts'
import { source } from '../../builders.ts'
import fc from '../../fast-check.ts'

const lines = [
  'import os',
  '',
  'def run(name):',
  '    path = join(name)',
  '    os.system(path)',
  '',
  'def other():',
  '    pass',
]

/** Digest for the first line that holds `needle`, in the function that begins and ends with these lines if any. */
function digest(
  code: string[],
  needle: string,
  enclosing: [first: string, last: string] | null = null,
): string {
  const lineOf = (text: string) => code.findIndex((line) => line.includes(text)) + 1
  const range = enclosing && { from: lineOf(enclosing[0]), to: lineOf(enclosing[1]) }
  return codeDigest(source(`${code.join('\n')}\n`), { from: lineOf(needle), to: lineOf(needle) }, range)
}

const inRun: [string, string] = ['def run', 'os.system']

/** The lines with one replaced. */
function edited(code: string[], needle: string, ...replacement: string[]): string[] {
  return code.flatMap((line) => (line.includes(needle) ? replacement : [line]))
}

describe('within a function the digest is the same', () => {
  const original = digest(lines, 'os.system', inRun)
  test.each<[string, string[]]>([
    ['below inserted lines', ['# new', '', ...lines]],
    ['above inserted lines', [...lines, 'def third():', '    pass']],
    ['with another function edited', edited(lines, 'pass', '    return 1')],
    ['with the function moved', [...lines.slice(5), ...lines.slice(0, 5)]],
    ['indented otherwise', lines.map((line) => `\t${line.replaceAll('    ', '\t\t')}`)],
    ['with CRLF', lines.map((line) => `${line}\r`)],
    ['with blank lines in it', lines.flatMap((line) => [line, '', '   '])],
    [
      'with a comment that silences a line',
      edited(lines, 'os.system', '    os.system(path)  # nosemgrep: x'),
    ],
    [
      'with such a comment on a line of its own',
      edited(lines, 'join', '    # nosemgrep', '    path = join(name)'),
    ],
    ['with white space in a line', edited(lines, 'join', '    path  =  join(name)')],
  ])('%s', (_, code) => {
    expect(digest(code, 'os.system', inRun)).toBe(original)
  })

  test('whichever of its lines is flagged', () => {
    expect(digest(lines, 'join(name)', inRun)).toBe(original)
  })
})

describe('within a function the digest is another', () => {
  test.each<[string, string[]]>([
    ['with the flagged line edited', edited(lines, 'os.system', '    os.system(path + "/")')],
    ['with another line edited', edited(lines, 'join', '    path = name')],
    ['with a line inserted', edited(lines, 'join', '    path = join(name)', '    path = clean(path)')],
    ['with a line deleted', edited(lines, 'join')],
    ['with its parameters edited', edited(lines, 'def run', 'def run(name, safe):')],
    ['with a line split', edited(lines, 'join', '    path = join(', '    name)')],
  ])('%s', (_, code) => {
    expect(digest(code, 'os.system', inRun)).not.toBe(digest(lines, 'os.system', inRun))
  })
})

test('an endless function is compared around the flagged lines', () => {
  const calls = Array.from({ length: 30_000 }, (_, index) => `    call(${index})`)
  const long = ['def run(name):', ...calls, '    end(name)']
  const of = (code: string[]) => digest(code, 'call(20000)', ['def run', 'end(name)'])
  const original = of(long)
  expect(of(edited(long, 'call(5000)', '    call(x)'))).toBe(original)
  expect(of(edited(long, 'call(12000)', '    call(x)'))).not.toBe(original)
  expect(of(edited(long, 'call(29000)', '    call(x)'))).not.toBe(original)
})

describe('outside of functions', () => {
  const top = [
    'import os',
    'base = "/srv"',
    'print(folder)',
    'os.system(f"ls {folder}")',
    'check(total == limit)',
    'send(secret)',
  ]
  const original = digest(top, 'os.system')

  test.each<[string, string[]]>([
    ['below inserted lines', ['# new', '', ...top]],
    ['above inserted lines', [...top, 'x = 1']],
    [
      'with an unrelated line inserted beside it',
      edited(top, 'os.system', 'print(total)', 'os.system(f"ls {folder}")'),
    ],
    ['with an unrelated line edited', edited(top, 'base', 'base = "/opt"')],
    ['with an unrelated line deleted', edited(top, 'base')],
    ['with another finding’s line edited', edited(top, 'send', 'send(other)')],
    ['with another finding’s line on the same module', edited(top, 'send', 'os.remove(other)')],
    ['indented otherwise', top.map((line) => `  ${line}`)],
    ['with a line that names it in a text alone', [...top, 'print("the folder is")']],
    ['with a line that calls a function of its name', [...top, 'folder(1)']],
    ['with a line that takes a member of its name’s package', [...top, 'folder.sep']],
    ['with a line that shares a constant', [...top, 'call(True, None)']],
  ])('the digest is the same %s', (_, code) => {
    expect(digest(code, 'os.system')).toBe(original)
  })

  test.each<[string, string[]]>([
    ['with the flagged line edited', edited(top, 'os.system', 'os.system(f"rm {folder}")')],
    ['with a line that uses its variable edited', edited(top, 'print(folder)', 'log(folder)')],
    ['with a line that uses its variable deleted', edited(top, 'print(folder)')],
    ['with a line that uses its variable inserted', [...top, 'open(f"{folder}/x")']],
    ['with a check of its variable inserted', ['if folder in allowed:', ...top]],
    ['with a comparison of its variable inserted', ['if folder == base: quit()', ...top]],
  ])('the digest is another %s', (_, code) => {
    expect(digest(code, 'os.system')).not.toBe(original)
  })

  describe('the digest is another when what a value is made of changes', () => {
    const chain = ['raw = read()', 'cmd = clean(raw)', 'other = 1', 'os.system(cmd)']
    const of = (code: string[]) => digest(code, 'os.system')

    test.each<[string, string[]]>([
      ['its assignment is edited', edited(chain, 'cmd =', 'cmd = raw')],
      ['its assignment is deleted', edited(chain, 'cmd =')],
      ['another assignment of it is inserted', edited(chain, 'other', 'other = 1', 'cmd += read()')],
      ['the assignment of what it is made of is edited', edited(chain, 'raw =', 'raw = input()')],
      ['the assignment of what it is made of is deleted', edited(chain, 'raw =')],
    ])('%s', (_, code) => {
      expect(of(code)).not.toBe(of(chain))
    })

    test('however many steps away', () => {
      const long = ['a = read()', 'b = a', 'c = b', 'd = c', 'os.system(d)']
      expect(of(edited(long, 'a =', 'a = 1'))).not.toBe(of(long))
    })

    test('and not when another value does', () => {
      expect(of(edited(chain, 'other', 'other = read()'))).toBe(of(chain))
      expect(of(edited(chain, 'other'))).toBe(of(chain))
    })

    test.each([
      ['cmd = {}', 'Python'],
      ['cmd: str = {}', 'Python with a type'],
      ['const cmd = {};', 'JavaScript'],
      ['export let cmd: string = {}', 'TypeScript'],
      ['$cmd = {};', 'PHP'],
      ['$cmd .= {};', 'PHP, appended'],
      ['cmd := {}', 'Go'],
      ['var cmd string = {}', 'Go with a type'],
      ['my $cmd = {};', 'Perl'],
      ['@cmd = {}', 'Ruby'],
      ['cmd ||= {}', 'Ruby, where there is none'],
      ['x = 1 if cmd else {}', 'a condition'],
      ['const {cmd} = {}', 'taken apart'],
    ])('%s (%s)', (line) => {
      const using = (value: string) => [line.replace('{}', value), 'run(cmd)']
      expect(digest(using('read()'), 'run(')).not.toBe(digest(using('"ls"'), 'run('))
    })

    test('values that are made of each other are followed once', () => {
      const round = ['a = b', 'b = a', 'run(a)']
      expect(digest(edited(round, 'b = a', 'b = read()'), 'run')).not.toBe(digest(round, 'run'))
    })
  })
})

describe('there is no digest', () => {
  test.each([
    ['without the file', codeDigest(null, { from: 1, to: 1 }, null)],
    ['without the lines', codeDigest(source('a\n'), null, null)],
    ['without the lines, though the function is there', codeDigest(source('a\n'), null, { from: 1, to: 1 })],
  ])('%s', (_, found) => {
    expect(found).toBe('')
  })
})

test('a digest is 16 hex digits', () => {
  expect(digest(lines, 'os.system', inRun)).toMatch(/^[0-9a-f]{16}$/)
  expect(digest(lines, 'import os')).toMatch(/^[0-9a-f]{16}$/)
})

test('whatever stands around a function, its digest is the same; whatever changes in it, another', () => {
  const line = fc.constantFrom('a(b)', 'b = c', 'x', '  y', 'if d:', '}')
  const block = fc.array(line, { minLength: 1, maxLength: 5 })
  const of = (above: string[], body: string[], below: string[]) =>
    codeDigest(
      source([...above, ...body, ...below, ''].join('\n')),
      { from: above.length + 1, to: above.length + 1 },
      { from: above.length + 1, to: above.length + body.length },
    )
  fc.assert(
    fc.property(block, block, block, block, (above, body, below, other) => {
      expect(of(above, body, below)).toBe(of([], body, []))
      const same = body.map((text) => text.trim()).join('\n') === other.map((text) => text.trim()).join('\n')
      expect(of(above, other, below) === of(above, body, below)).toBe(same)
    }),
  )
})
