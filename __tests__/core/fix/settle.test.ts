import { describe, expect, test } from '@jest/globals'
import type { Edit } from '../../../src/core/fix/fix.ts'
import { type ProposedEdit, settleEdits } from '../../../src/core/fix/settle.ts'

const files: Record<string, string[]> = {
  'a.py': ['import os', '', 'def run(name):', '    os.system("ls " + name)', '    return 1', '', 'X = 1'],
  'tabs.go': ['package main', '', 'func run() {', '\tif true {', '\t\tfirst()', '\t}', '}'],
  'doc.md': ['```', 'x', '```'],
}

function propose(startLine: number, endLine: number, replacement: string, path = 'a.py'): ProposedEdit {
  return { path, startLine, endLine, replacement }
}

function settled(...proposed: ProposedEdit[]) {
  return settleEdits(proposed, (path) => files[path] ?? null)
}

function edit(from: number, to: number, ...lines: string[]): Edit {
  return { path: 'a.py', from, to, lines }
}

describe('what a model proposes', () => {
  test.each<[string, ProposedEdit[], Edit[]]>([
    ['as it is', [propose(4, 4, '    run(["ls", name])')], [edit(4, 4, '    run(["ls", name])')]],
    ['with a line break at its end', [propose(4, 4, '    run()\n')], [edit(4, 4, '    run()')]],
    ['with CRLF', [propose(4, 4, '    a()\r\n    b()\r\n')], [edit(4, 4, '    a()', '    b()')]],
    [
      'without indentation',
      [propose(4, 5, 'if x:\n    a()\nreturn 2')],
      [edit(4, 5, '    if x:', '        a()', '    return 2')],
    ],
    [
      'with the numbers of our lines',
      [propose(4, 5, '   4|     a()\n   5|     return 2')],
      [edit(4, 5, '    a()', '    return 2')],
    ],
    [
      'with lines that stay',
      [propose(3, 5, 'def run(name):\n    a()\n    return 1')],
      [edit(4, 4, '    a()')],
    ],
    ['taking lines away', [propose(4, 4, '')], [edit(4, 4)]],
    ['an empty line', [propose(4, 4, '\n')], [edit(4, 4, '')]],
    ['putting lines in', [propose(2, 1, 'import shlex')], [edit(2, 1, 'import shlex')]],
    ['at the end', [propose(8, 7, 'Y = 2')], [edit(8, 7, 'Y = 2')]],
    [
      'in any order',
      [propose(4, 4, '    run()'), propose(2, 1, 'import shlex')],
      [edit(2, 1, 'import shlex'), edit(4, 4, '    run()')],
    ],
    [
      'neighbours as one',
      [propose(4, 4, '    run()'), propose(5, 5, '    return 2')],
      [edit(4, 5, '    run()', '    return 2')],
    ],
    ['by a roundabout path', [propose(7, 7, 'X = 2', './a.py')], [edit(7, 7, 'X = 2')]],
  ])('%s', (_, proposed, edits) => {
    expect(settled(...proposed)).toEqual({ edits })
  })

  test('with spaces, in a file of tabs', () => {
    expect(
      settled(propose(5, 5, '        second()\n        if x {\n            y()\n        }', 'tabs.go')),
    ).toEqual({
      edits: [
        { path: 'tabs.go', from: 5, to: 5, lines: ['\t\tsecond()', '\t\tif x {', '\t\t\ty()', '\t\t}'] },
      ],
    })
  })

  test('with tabs, in a file of spaces', () => {
    expect(settled(propose(4, 4, '\tif x:\n\t\trun()'))).toEqual({
      edits: [edit(4, 4, '    if x:', '        run()')],
    })
  })

  test('a fence where the file has one', () => {
    expect(settled(propose(1, 1, '```js', 'doc.md'))).toEqual({
      edits: [{ path: 'doc.md', from: 1, to: 1, lines: ['```js'] }],
    })
  })

  test.each<[string, ProposedEdit[], RegExp]>([
    ['an unknown file', [propose(1, 1, 'x', 'b.py')], /b\.py is no file that was shown/],
    ['a way out', [propose(1, 1, 'x', '../a.py')], /no file/],
    ['an absolute path', [propose(1, 1, 'x', '/a.py')], /no file/],
    ['beyond the end', [propose(8, 8, 'x')], /the file has 7 lines/],
    ['far beyond', [propose(9, 8, 'x')], /the file has 7 lines/],
    ['turned around', [propose(4, 2, 'x')], /lines 4-2/],
    ['a fence', [propose(4, 4, '```python\nrun()\n```')], /Markdown fence/],
    ['twice', [propose(4, 5, 'x'), propose(5, 5, 'y')], /line 5 is edited twice/],
    ['nothing', [propose(4, 4, '    os.system("ls " + name)')], /changes nothing/],
    ['no edits', [], /changes nothing/],
  ])('is refused: %s', (_, proposed, fault) => {
    expect(settled(...proposed)).toEqual({ fault: expect.stringMatching(fault) })
  })
})
