import { describe, expect, test } from '@jest/globals'
import { fitted } from '../../../src/core/fix/indentation.ts'

/** A file of which some lines, from 1, are replaced. */
function changed(file: string, from: number, to: number, replacement: string): string {
  const lines = file.split('\n')
  return fitted(replacement.split('\n'), lines.slice(from - 1, to), lines).join('\n')
}

const python = 'def f(a):\n    if a:\n        g(a)\n        h(a)\n    return a\n'
const go = 'func f() {\n\tif a {\n\t\tg(a)\n\t}\n}\n'

describe('indentation that a model left out', () => {
  test.each<[string, string, number, number, string, string]>([
    ['of one line', python, 3, 3, 'x(a)', '        x(a)'],
    ['of a block', python, 2, 4, 'if b:\n    x(a)\n\n    y(a)', '    if b:\n        x(a)\n\n        y(a)'],
    ['what the replaced lines have in common', python, 3, 5, 'if b:\n    x(a)', '    if b:\n        x(a)'],
    ['with tabs', go, 2, 4, 'if b {\n\tx(a)\n}', '\tif b {\n\t\tx(a)\n\t}'],
    ['with tabs that it wrote as spaces', go, 2, 4, 'if b {\n    x(a)\n}', '\tif b {\n\t\tx(a)\n\t}'],
    [
      'with a text that was there, and another end',
      'def f():\n    x = """\n    a\n    """ % b\n',
      2,
      4,
      'x = """\na\n""", b',
      '    x = """\n    a\n    """, b',
    ],
    [
      'with a text that was there, and other code around it',
      'def f():\n    q(x, """\n      SELECT a\n    """, b)\n',
      2,
      4,
      'q("""\n  SELECT a\n""", b)',
      '    q("""\n      SELECT a\n    """, b)',
    ],
    [
      'with a text over lines that stays whole',
      'def f():\n    q(x, """\n      SELECT a\n      """)\n    h()\n',
      2,
      5,
      'q("""\n  SELECT a\n  """)\nh(1)',
      '    q("""\n      SELECT a\n      """)\n    h(1)',
    ],
  ])('%s', (_, file, from, to, replacement, expected) => {
    expect(changed(file, from, to, replacement)).toBe(expected)
  })
})

describe('indentation that stays', () => {
  test.each<[string, string, number, number, string]>([
    ['as deep as it was', python, 3, 3, '        x(a)'],
    ['deeper', python, 3, 3, '            x(a)'],
    ['less deep, and not at the margin', python, 3, 3, '    x(a)'],
    ['where a replaced line is at the margin', python, 1, 2, 'def f(b):\n    if b:'],
    ['where nothing is replaced', python, 3, 2, 'x(a)'],
    ['where only empty lines are', 'def f():\n\n    a\n', 2, 2, 'x'],
    ['where a later line is at the margin', python, 3, 4, '        x(a)\ny()'],
    ['of a new text over lines', python, 3, 3, 'x("""\na\n""")'],
    [
      'of a text over lines that is another now',
      'def f():\n    q("""\n      a\n    """)\n',
      2,
      4,
      'q("""\n  b\n""")',
    ],
    ['of a new text in backticks', 'f(() => {\n  g(a)\n})\n', 2, 2, 'g(`\na\n`)'],
    ['of a new here-document', 'f() {\n  g a\n}\n', 2, 2, 'g <<EOF\na\nEOF'],
    ['of a text over lines, in a file with tabs', go, 3, 3, '\t\tg(`\n    a\n`)'],
    ['that lines up, in a file with tabs', 'f {\n\tg(a,\n\t  b)\n\th\n}\n', 2, 3, '\tg(b,\n\t  c)'],
    ['in a file with both', 'f {\n\ta\n    b\n}\n', 2, 2, '    x'],
    ['of a line that has the other kind already', `${'\ta\n'.repeat(20)}    x\n`, 21, 21, '        y'],
    ['where nobody knows how wide a tab is', go, 3, 3, '     x'],
    ['of the inside of a line', python, 3, 3, '        x(a)\t# \t b  '],
  ])('%s', (_, file, from, to, replacement) => {
    expect(changed(file, from, to, replacement)).toBe(replacement)
  })
})

describe('the file’s own unit', () => {
  test.each<[string, string, number, number, string, string]>([
    ['four spaces a tab', go, 3, 3, '        x(a)', '\t\tx(a)'],
    ['two spaces a tab', go, 3, 3, '    x(a)\n      y', '\t\tx(a)\n\t\t\ty'],
    ['eight spaces a tab', go, 3, 3, '                x(a)', '\t\tx(a)'],
    ['put in, four spaces a tab', go, 3, 2, '        x(a)\n            y', '\t\tx(a)\n\t\t\ty'],
    ['at the margin', go, 1, 1, 'func g() {\n  x\n}', 'func g() {\n\tx\n}'],
    ['what lines up stays lined up', go, 3, 3, '        x(a,\n          b)', '\t\tx(a,\n\t\t  b)'],
    ['tabs in a file with four spaces', python, 3, 3, '\t\tx(a)\n\t\t\ty', '        x(a)\n            y'],
    ['tabs in a file with two', 'a\n  b\n    c\n  d\n', 2, 2, '\tx\n\t\ty', '  x\n    y'],
    ['a tab inside of the line stays', python, 3, 3, '\t\tx\t(a)', '        x\t(a)'],
  ])('%s', (_, file, from, to, replacement, expected) => {
    expect(changed(file, from, to, replacement)).toBe(expected)
  })
})
