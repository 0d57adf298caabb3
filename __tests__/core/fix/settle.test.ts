import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import { type ProposedEdit, settleEdits } from '../../../src/core/fix/settle.ts'
import fc from '../../fast-check.ts'
import { bytesOf, newLine, partsOf, randomCase, spliced } from './random-edits.ts'

type Short = [startLine: number, endLine: number, replacement: string, path?: string]

function settled(text: string | null, ...edits: Short[]) {
  const proposed: ProposedEdit[] = edits.map(([startLine, endLine, replacement, path = 'src/a.py']) => ({
    path,
    startLine,
    endLine,
    replacement,
  }))
  return settleEdits(proposed, (path) => (path === 'src/a.py' || path === 'b.go' ? text : null))
}

/** Those of the first file, as from, to, lines. */
function edits(text: string, ...proposed: Short[]) {
  const result = settled(text, ...proposed)
  if ('fault' in result) throw new Error(result.fault)
  return result.edits.map(({ from, to, lines }) => [from, to, lines])
}

const plain = 'a\nb\nc\nd\ne\n'

describe('what a model wrote becomes exact', () => {
  test.each<[string, Short[], unknown[]]>([
    ['a line', [[2, 2, 'x']], [[2, 2, ['x']]]],
    ['one line break at the end', [[2, 2, 'x\n']], [[2, 2, ['x']]]],
    ['two of them', [[2, 2, 'x\n\n']], [[2, 2, ['x', '']]]],
    ['carriage returns', [[2, 3, 'x\r\ny\r\n']], [[2, 3, ['x', 'y']]]],
    ['one at the end alone', [[2, 2, 'x\r']], [[2, 2, ['x']]]],
    ['nothing', [[2, 3, '']], [[2, 3, []]]],
    ['an empty line', [[2, 2, '\n']], [[2, 2, ['']]]],
    ['put in', [[2, 1, 'x\n']], [[2, 1, ['x']]]],
    ['put in at the end', [[6, 5, 'x']], [[6, 5, ['x']]]],
    ['equal lines before', [[1, 3, 'a\nb\nx']], [[3, 3, ['x']]]],
    ['equal lines after', [[1, 3, 'x\nb\nc']], [[1, 1, ['x']]]],
    ['only put in between', [[1, 2, 'a\nx\nb']], [[2, 1, ['x']]]],
    ['only taken away', [[1, 3, 'a\nc']], [[2, 2, []]]],
    [
      'one of two changes nothing',
      [
        [1, 1, 'a'],
        [3, 3, 'x'],
      ],
      [[3, 3, ['x']]],
    ],
    [
      'put in is nothing',
      [
        [1, 0, ''],
        [3, 3, 'x'],
      ],
      [[3, 3, ['x']]],
    ],
    [
      'not in order',
      [
        [4, 4, 'y'],
        [2, 2, 'x'],
      ],
      [
        [2, 2, ['x']],
        [4, 4, ['y']],
      ],
    ],
    [
      'next to each other',
      [
        [3, 3, 'y'],
        [2, 2, 'x'],
      ],
      [[2, 3, ['x', 'y']]],
    ],
    [
      'put in before a replaced line',
      [
        [3, 3, 'y'],
        [3, 2, 'x'],
      ],
      [[3, 3, ['x', 'y']]],
    ],
    [
      'put in after a replaced line',
      [
        [3, 2, 'y'],
        [2, 2, 'x'],
      ],
      [[2, 2, ['x', 'y']]],
    ],
    [
      'put in at one place',
      [
        [3, 2, 'x'],
        [3, 2, 'y'],
      ],
      [[3, 2, ['x', 'y']]],
    ],
    [
      'the same twice',
      [
        [3, 2, 'x'],
        [3, 2, 'x\n'],
      ],
      [[3, 2, ['x']]],
    ],
    [
      'lines in common that stay',
      [
        [1, 3, 'x\nb\nc'],
        [3, 4, 'c\ny'],
      ],
      [
        [1, 1, ['x']],
        [4, 4, ['y']],
      ],
    ],
    ['line numbers', [[2, 3, '   2| x\n   3|   y\n   4|\n']], [[2, 3, ['x', '  y', '']]]],
    ['line numbers on some lines', [[2, 3, '   2| x\ny']], [[2, 3, ['   2| x', 'y']]]],
    ['a byte order mark', [[1, 1, '\ufeffx']], [[1, 1, ['x']]]],
  ])('%s', (_, proposed, expected) => {
    expect(edits(plain, ...proposed)).toEqual(expected)
  })

  test('tables whose lines begin with a number keep it', () => {
    expect(edits('1| a\n2| b\n', [2, 2, '2| c'])).toEqual([[2, 2, ['2| c']]])
  })

  test('a file with a byte order mark and CRLF', () => {
    expect(edits('\ufeffa\r\nb\r\n', [1, 2, 'a\nx\n'])).toEqual([[2, 2, ['x']]])
  })

  test('several files, paths as git writes them', () => {
    const result = settled(plain, [1, 1, 'x', './src//a.py'], [1, 1, 'x', 'b.go'])
    expect('edits' in result && result.edits.map(({ path }) => path)).toEqual(['b.go', 'src/a.py'])
  })

  test.each<Short>([
    [1, 1, 'x'],
    [1, 0, 'x\n'],
    [2, 1, 'x\n'],
  ])('an empty file, from line %d to %d', (...proposed) => {
    expect(edits('', proposed)).toEqual([[1, 0, ['x']]])
    expect(edits('', [1, 0, '\n'], [1, 1, '\n'])).toEqual([[1, 0, ['', '']]])
    expect(settled('', [1, 1, ''])).toHaveProperty('fault')
  })

  test('code fences of a file that has them', () => {
    expect(edits('```\na\n```\n', [1, 3, '```js\nb\n```'])).toEqual([[1, 2, ['```js', 'b']]])
  })
})

describe('faults', () => {
  test.each<[string, Short[], string]>([
    ['none', [], 'There is no edit in it.'],
    [
      'nothing changes',
      [[2, 3, 'b\nc']],
      'Nothing changes: what is to stand at src/a.py, lines 2 to 3 stands there already.',
    ],
    ['another file', [[1, 1, 'x', 'c.py']], 'c.py is not among the files that may be edited.'],
    [
      'absolute',
      [[1, 1, 'x', '/src/a.py']],
      '/src/a.py is not a path inside the repository, written from its root.',
    ],
    [
      'absolute on Windows',
      [[1, 1, 'x', 'C:\\a']],
      'C:\\a is not a path inside the repository, written from its root.',
    ],
    [
      'out of it',
      [[1, 1, 'x', 'x/../src/a.py']],
      'x/../src/a.py is not a path inside the repository, written from its root.',
    ],
    ['empty', [[1, 1, 'x', '']], 'An empty path is not a path inside the repository, written from its root.'],
    ['beyond the end', [[5, 6, 'x']], 'src/a.py has 5 lines, and an edit is from line 5 to 6.'],
    ['far beyond the end', [[7, 6, 'x']], 'src/a.py has 5 lines, and an edit is from line 7 to 6.'],
    ['backwards', [[4, 2, 'x']], 'src/a.py has 5 lines, and an edit is from line 4 to 2.'],
    ['line 0', [[0, 0, 'x']], 'src/a.py has 5 lines, and an edit is from line 0 to 0.'],
    ['half a line', [[1, 1.5, 'x']], 'src/a.py has 5 lines, and an edit is from line 1 to 1.5.'],
    [
      'overlapping',
      [
        [1, 2, 'x'],
        [2, 3, 'y'],
      ],
      'Two edits of src/a.py overlap at line 2.',
    ],
    [
      'put in where lines are replaced',
      [
        [1, 2, 'x'],
        [2, 1, 'y'],
      ],
      'Two edits of src/a.py overlap at line 2.',
    ],
    [
      'a fence',
      [[2, 2, '```python\nx\n```']],
      'The replacement at src/a.py, line 2 holds a Markdown fence; only the lines of code belong in it.',
    ],
    [
      'a fence at the end',
      [[2, 1, 'x\n```\n']],
      'The replacement at src/a.py, before line 2 holds a Markdown fence; only the lines of code belong in it.',
    ],
    [
      'a lone carriage return',
      [[2, 2, 'x\ry']],
      'The replacement at src/a.py, line 2 holds a carriage return or a NUL.',
    ],
    ['a NUL', [[2, 2, 'x\0']], 'The replacement at src/a.py, line 2 holds a carriage return or a NUL.'],
  ])('%s', (_, proposed, fault) => {
    expect(settled(plain, ...proposed)).toEqual({ fault })
  })
})

test('settled edits are in order, do not adjoin, are minimal, and do what was proposed', () => {
  // No line of these is indented, so that none is indented anew.
  const cases = randomCase({ gap: 0 }).filter(({ file: { lines }, edits: each }) => {
    const all = [...lines.map(({ content }) => content), ...each.flatMap((edit) => edit.lines)]
    const apart = each.every(({ from, to }, index) => to >= from || each[index - 1]?.from !== from)
    return apart && !all.some((line) => /^\s|\r/.test(line))
  })
  fc.assert(
    fc.property(cases, ({ file, edits: random }) => {
      const text = Buffer.from(bytesOf(file)).toString('utf8')
      const proposed = random.map(({ path, from, to, lines }) => ({
        path,
        startLine: from,
        endLine: to,
        replacement: lines.map((line) => `${line}\n`).join(''),
      }))
      const result = settleEdits(proposed, () => text)
      const before = file.lines.map(({ content }) => content)
      const after = spliced(before, random)
      if ('fault' in result) return expect(after.join('\n')).toEqual(before.join('\n'))
      for (const [index, { from, to, lines }] of result.edits.entries()) {
        const next = result.edits[index + 1]
        if (next !== undefined) expect(next.from).toBeGreaterThan(to + 1)
        const replaced = before.slice(from - 1, to)
        expect(replaced.length + lines.length).toBeGreaterThan(0)
        if (replaced.length > 0 && lines.length > 0) {
          expect(lines[0]).not.toBe(replaced[0])
          expect(lines.at(-1)).not.toBe(replaced.at(-1))
        }
      }
      const applied = applyEdits(bytesOf(file), result.edits)
      expect(
        'refused' in applied ? applied.refused : partsOf(applied.bytes).lines.map(({ content }) => content),
      ).toEqual(after)
    }),
    { numRuns: 1000 },
  )
})

test('indentation that was left out is that of the lines that change', () => {
  const code = 'def f():\n    a = 1\n    b = 2\n    return a\n'
  expect(edits(code, [2, 3, 'a = 1\nb = 3\n'])).toEqual([[3, 3, ['    b = 3']]])
  expect(edits(code, [2, 3, '    a = 1\nb = 3\n'])).toEqual([[3, 3, ['    b = 3']]])
  expect(edits(code, [2, 4, 'b = 2\nreturn b\n'])).toEqual([[2, 4, ['    b = 2', '    return b']]])
})

test('whatever a model writes is an edit that applies or a fault', () => {
  const number = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.double())
  const replacement = fc.oneof(
    fc.array(newLine).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary' }),
  )
  const proposal = fc.record({
    path: fc.constantFrom('f', './f', '../f', ''),
    startLine: number,
    endLine: number,
    replacement,
  })
  fc.assert(
    fc.property(randomCase(), fc.array(proposal, { maxLength: 3 }), ({ file }, proposed) => {
      const bytes = Buffer.from(bytesOf(file))
      const result = settleEdits(proposed, () => bytes.toString('utf8'))
      if ('fault' in result) return expect(result.fault).toMatch(/^[^\n]+\.$/)
      const applied = applyEdits(bytes, result.edits)
      if ('refused' in applied) expect(applied.refused).toMatch(/half of a character$|byte order mark$/)
    }),
    { numRuns: 2000 },
  )
})
