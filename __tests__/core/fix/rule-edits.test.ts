import { describe, expect, test } from '@jest/globals'
import type { Finding, Span } from '../../../src/core/finding.ts'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import { ruleEdits } from '../../../src/core/fix/rule-edits.ts'
import { identify } from '../../../src/core/identity.ts'
import { locate } from '../../../src/core/locate.ts'
import { SourceText } from '../../../src/core/text/source-text.ts'
import { scanResult, spanOf } from '../../builders.ts'
import fc from '../../fast-check.ts'

const path = 'src/app.py'

/** A finding as a run has it, in a file that was scanned and one at head. */
function flagged(scanned: string | Buffer, span: Span, fix: string | null, head = scanned): Finding {
  const source = new SourceText(Buffer.from(scanned))
  const identified = identify([{ result: scanResult({ span, fix, path }), path, source }])
  const [found] = locate(identified, source, new SourceText(Buffer.from(head)))
  if (found === undefined) throw new Error('one finding goes in, one comes out')
  return found
}

function fixed(code: string, matched: string, fix: string | null, occurrence = 1, head = code) {
  return ruleEdits(flagged(code, spanOf(code, matched, occurrence), fix, head), Buffer.from(head))
}

function edit(from: number, to: number, lines: string[]) {
  return { edits: [{ path, from, to, lines }] }
}

describe('a rule’s fix as an edit', () => {
  test.each<[string, string, string, string, ReturnType<typeof edit>]>([
    ['part of a line', 'a\n  x = load(y)\nb', 'load(y)', 'safe(y)', edit(2, 2, ['  x = safe(y)'])],
    ['indented as Semgrep did', '  f(a)\n', 'f(a)', 'g(\n    a\n  )', edit(1, 1, ['  g(', '    a', '  )'])],
    ['several lines', 'x\nf(\n  a,\n  b)\ny', 'f(\n  a,\n  b)', 'f(a)', edit(2, 4, ['f(a)'])],
    ['equal lines are left out', 'f(\n  a,\n  b)', 'f(\n  a,\n  b)', 'f(\n  c,\n  b)', edit(2, 2, ['  c,'])],
    ['only put in', 'f(\n  b)', 'f(\n  b)', 'f(\n  a,\n  b)', edit(2, 1, ['  a,'])],
    ['CRLF in file and fix', 'f(a)\r\nb\r\n', 'f(a)', 'f(\r\na)', edit(1, 1, ['f(', 'a)'])],
    ['CRLF in the match', 'f(\r\na)\r\nb\r\n', 'f(\r\na)', 'g(\na)', edit(1, 1, ['g('])],
    ['part is taken away', 'x = f(a, b)', ', b', '', edit(1, 1, ['x = f(a)'])],
    ['all of a line is taken away', 'a\n  f(a)  \nb\n', 'f(a)', '', edit(2, 2, [])],
    ['a line break at the end of the fix', 'a\n\tf(a)\nb\n', 'f(a)', 'g(a)\n', edit(2, 2, ['\tg(a)'])],
    ['a match with its line break', 'a\nf(a)\nb\n', 'f(a)\n', 'g(a)', edit(2, 2, ['g(a)'])],
    ['the second on its line', 'f(x) + f(x)', 'f(x)', 'g', edit(1, 1, ['f(x) + g'])],
    ['columns are bytes', 's = "éé日😀"; f(x)', 'f(x)', 'g', edit(1, 1, ['s = "éé日😀"; g'])],
    ['after a byte order mark', '\ufefff(x); y', 'f(x)', 'g', edit(1, 1, ['g; y'])],
    ['in the first line with a mark', '\ufeffa\nf(x)\n', 'a', 'b', edit(1, 1, ['b'])],
  ])('%s', (name, code, matched, fix, expected) => {
    expect(fixed(code, matched, fix, name.startsWith('the second') ? 2 : 1)).toEqual(expected)
  })

  test('it is where the code is at head', () => {
    expect(fixed('f(a)\n', 'f(a)', 'g(a)', 1, 'new\r\nnew\r\nf(a)\r\n')).toEqual(edit(3, 3, ['g(a)']))
  })

  test('applied, it is the file with the flagged bytes replaced', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\t', ';'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, word, word, (before, matched, after, fix) => {
        fc.pre(matched.trim() !== '' && !matched.endsWith('\n') && !fix.endsWith('\n') && fix.trim() !== '')
        const code = `${before}${matched}${after}`
        const span = spanOf(`${before}\0${matched}\0${after}`, `\0${matched}\0`)
        const lines = matched.split('\n').length
        const end = { ...span.end, column: span.end.column - (lines === 1 ? 2 : 1) }
        const bytes = Buffer.from(code)
        const result = ruleEdits(flagged(code, { start: span.start, end }, fix), bytes)
        if ('none' in result) return expect([result.none, fix]).toEqual(['it changes nothing', matched])
        const applied = applyEdits(bytes, result.edits)
        expect('refused' in applied ? applied.refused : `${Buffer.from(applied.bytes)}`).toBe(
          `${before}${fix}${after}`,
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('there is none', () => {
  test.each<[string, string, string, string | null, string]>([
    ['without a fix', 'f(a)', 'f(a)', null, 'the rule has none'],
    ['that changes anything', 'yaml.load(x)', 'yaml.load(x)', 'yaml.load(x)', 'it changes nothing'],
    ['with bytes that were lost', 'f(a)', 'f(a)', 'g("\ufffd")', 'it holds bytes that are not UTF-8'],
    ['with a lone carriage return', 'f(a)', 'f(a)', 'g(\ra)', 'it holds a control character'],
    ['with a metavariable', 'f(a)', 'f(a)', 'g($X)', 'nothing is known to stand for $X in it'],
    ['with several values', 'f(a)', 'f(a)', 'g($...ARGS)', 'nothing is known to stand for $...ARGS in it'],
    [
      'with a metavariable beside a longer name',
      'f($XY)',
      'f($XY)',
      'g($X)',
      'nothing is known to stand for $X in it',
    ],
  ])('%s', (_, code, matched, fix, none) => {
    expect(fixed(code, matched, fix)).toEqual({ none })
  })

  test.each([
    ['in the flagged text', 'echo $HOME', 'echo $HOME', 'echo "$HOME"'],
    ['elsewhere in the file', 'f $DIR\nrm x', 'rm x', 'rm "$DIR/x"'],
    ['in braces elsewhere', `f $\{DIR}\nrm x`, 'rm x', 'rm "$DIR/x"'],
    ['in lower case', '<?php f($a);', 'f($a)', 'g($name, $camelCase)'],
    ['with a capital', '<?php f($a);', 'f($a)', 'g($Name)'],
    ['of a template', 'f(a)', 'f(a)', 'g(`$' + '{X}`)'],
  ])('but a variable of the code is no metavariable: %s', (_, code, matched, fix) => {
    expect(fixed(code, matched, fix)).toHaveProperty('edits')
  })

  test('where the commit does not hold the lines', () => {
    const none = 'its lines are not in the reviewed commit'
    expect(fixed('f(a)\n', 'f(a)', 'g(a)', 1, 'other\n')).toEqual({ none })
  })

  test('where other text stands there', () => {
    const found = flagged('x = f(a)\n', spanOf('x = f(a)', 'f(a)'), 'g(a)')
    const none = 'the flagged text is not where the scan found it'
    expect(ruleEdits(found, Buffer.from('x = h(a)\n'))).toEqual({ none })
    expect(ruleEdits(found, Buffer.from('x\n'))).toEqual({ none })
    expect(ruleEdits(found, Buffer.from(''))).toEqual({ none })
  })

  test('in a file that is not UTF-8', () => {
    const code = Buffer.from('f(a) # \xe9\n', 'latin1')
    expect(ruleEdits(flagged(code, spanOf('f(a)', 'f(a)'), 'g(a)'), code)).toEqual({
      none: 'its file cannot be edited: it is not UTF-8',
    })
  })

  test('the second of equal findings has a fix too', () => {
    const code = 'f(x)\nf(x)\n'
    const source = new SourceText(Buffer.from(code))
    const results = [1, 2].map((each) => scanResult({ span: spanOf(code, 'f(x)', each), fix: 'g', path }))
    const found = locate(identify(results.map((result) => ({ result, path, source }))), source, source)
    expect(found.map((each) => ruleEdits(each, source.bytes))).toEqual([edit(1, 1, ['g']), edit(2, 2, ['g'])])
  })
})
