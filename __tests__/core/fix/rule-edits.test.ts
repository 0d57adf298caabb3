import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import { ruleEdits } from '../../../src/core/fix/rule-edits.ts'
import { finding, spanOf } from '../../builders.ts'

function made(text: string, code: string, fix: string | null, head = 0): string {
  const span = spanOf(text, code)
  const lines = { from: span.start.line + head, to: span.end.line + head }
  const bytes = Buffer.from('# moved\n'.repeat(head) + text)
  const found = ruleEdits(finding({ path: 'a.py', span, fix, head: lines }), bytes)
  if ('none' in found) return found.none
  const applied = applyEdits(bytes, found.edits)
  return 'refused' in applied ? applied.refused : Buffer.from(applied.bytes).toString('utf8')
}

describe('a rule’s own fix', () => {
  test.each([
    [
      'a part of a line',
      'x = yaml.load(y)\n',
      'yaml.load(y)',
      'yaml.safe_load(y)',
      'x = yaml.safe_load(y)\n',
    ],
    ['after characters of several bytes', 's = "é😀"; evl(x)\n', 'evl(x)', 'safe(x)', 's = "é😀"; safe(x)\n'],
    ['several lines', 'f(\n  a,\n  b\n)\n', 'f(\n  a,\n  b\n)', 'g(a, b)', 'g(a, b)\n'],
    ['by several lines', '  f(a)\r\nx\r\n', 'f(a)', 'g(a)\nh(a)', '  g(a)\r\nh(a)\r\nx\r\n'],
    ['a whole line by nothing', 'a\ndebug()\nb\n', 'debug()', '', 'a\nb\n'],
    ['a part of a line by nothing', 'f(a, verify=False)\n', ', verify=False', '', 'f(a)\n'],
    ['a variable that the file has', 'run($HOME)\n', 'run($HOME)', 'safe($HOME)', 'safe($HOME)\n'],
    ['without an ending', 'f(a)', 'f(a)', 'g(a)', 'g(a)'],
  ])('replaces %s', (_, text, code, fix, expected) => {
    expect(made(text, code, fix)).toBe(expected)
  })

  test('where the code stands at head', () => {
    expect(made('f(a)\n', 'f(a)', 'g(a)', 2)).toBe('# moved\n# moved\ng(a)\n')
  })

  test.each([
    ['there is none', 'f(a)\n', 'f(a)', null, 'the rule has none'],
    ['it changes nothing', 'f(a)\n', 'f(a)', 'f(a)', 'it changes nothing'],
    ['it has an open metavariable', 'f(a)\n', 'f(a)', 'g($X)', 'the rule left $X open in it'],
    ['it has open arguments', 'f(a)\n', 'f(a)', 'g($...ARGS)', 'the rule left $...ARGS open in it'],
    ['it was not read as text', 'f(a)\n', 'f(a)', 'g(\ufffd)', 'the flagged code is not in the file'],
  ])('is none where %s', (_, text, code, fix, expected) => {
    expect(made(text, code, fix)).toBe(expected)
  })

  test('is none for a file in another encoding, or where the lines are gone', () => {
    const span = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    const about = finding({ span, fix: 'x', head: { from: 1, to: 1 } })
    expect(ruleEdits(about, Buffer.from([0x66, 0xe9, 0x0a]))).toEqual({ none: 'the file is not UTF-8' })
    expect(ruleEdits({ ...about, head: { from: 7, to: 7 } }, Buffer.from('f\n'))).toHaveProperty('none')
    expect(ruleEdits({ ...about, head: null }, Buffer.from('f\n'))).toHaveProperty('none')
  })
})
