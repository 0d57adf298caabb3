import { describe, expect, test } from '@jest/globals'
import { enclosingOf } from '../../src/context/enclosing.ts'
import { createRedactor } from '../../src/context/redact.ts'
import type { Finding } from '../../src/core/finding.ts'
import { finding, spanOf } from '../builders.ts'
import { filesOf, gather, gatherEvidence, on, sent, shown } from './in-memory.ts'

describe('no evidence', () => {
  test.each<[string, Partial<Finding>, object]>([
    ['of a file on the deny list', { path: '.env' }, { private: true }],
    [
      'of a file that is missing',
      { path: 'gone.py' },
      { unavailable: 'git does not track it', private: false },
    ],
    [
      'where the lines are not in the commit',
      { head: null, unavailable: 'moved away' },
      { unavailable: 'moved away', private: false },
    ],
    [
      'of a file whose name is a secret',
      { path: `src/${'ghp'}_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx` },
      { private: true },
    ],
  ])('%s', async (_, over, expected) => {
    const path = over.path ?? 'src/app.py'
    const files = filesOf({ [path]: 'x = 1\n' })
    const gathered = await gatherEvidence([finding(over)], path === 'gone.py' ? filesOf({}) : files)
    expect(gathered).toHaveLength(1)
    expect(gathered[0]).toMatchObject(expected)
    expect(gathered[0]).not.toHaveProperty('pieces')
  })

  test('one refused file costs the others nothing, and the order stays', async () => {
    const code = 'run(x)\n'
    const subjects = [
      on(code, 'run(x)', { path: 'a.py' }),
      finding({ path: '.env' }),
      on(code, 'run(x)', { path: 'b.py' }),
    ]
    const gathered = await gatherEvidence(subjects, filesOf({ 'a.py': code, 'b.py': code, '.env': 'x' }))
    expect(gathered.map((each) => ('pieces' in each ? each.finding.path : each.private))).toEqual([
      'a.py',
      true,
      'b.py',
    ])
  })
})

describe('the code around', () => {
  test('is the whole of a short file that nobody can parse', async () => {
    const code = 'import os\n\ndef f(x):\n    y = x\n    run(y)\n\ndef g():\n    pass\n'
    const { matched, pieces, fileKind } = await gather(code, 'run(y)', {}, 'app.txt')
    expect([matched, fileKind]).toEqual(['run(y)', null])
    expect(pieces).toEqual([
      { path: 'app.txt', role: 'whole file', from: 1, lines: code.trimEnd().split('\n') },
    ])
  })

  test('is ten lines either side at the top level', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `x${index + 1} = ${index + 1}`)
    const [piece] = (await gather(lines.join('\n'), 'x30 = 30', {}, 'src/app.txt')).pieces
    expect(piece).toMatchObject({ role: 'surrounding lines', from: 20 })
    expect(piece?.lines).toEqual(lines.slice(19, 40))
  })

  test('ends with the file', async () => {
    const [piece] = (await gather('a\ny = run(x)\n', 'run(x)')).pieces
    expect(piece).toMatchObject({ from: 1, lines: ['a', 'y = run(x)'] })
  })

  test.each<[string, string, string]>([
    ['CRLF', 'def f(x):\r\n    run(x)\r\n', 'run(x)'],
    ['tabs', 'def f(x):\n\trun(x)\n', 'run(x)'],
    ['a byte order mark', '\ufeffrun(x)\n', 'run(x)'],
    ['wide characters before it', 's = "é漢😀"; run(x)\n', 'run(x)'],
    ['no final line feed', 'run(x)', 'run(x)'],
    ['several lines', 'a = f(\n  x,\n  y)\nz\n', 'f(\n  x,\n  y)'],
  ])('with %s', async (_, code, needle) => {
    const { matched, pieces } = await gather(code, needle)
    expect(matched).toBe(needle)
    const lines = pieces.flatMap((piece) => piece.lines)
    expect(lines).toEqual(
      code
        .replace(/^\ufeff/, '')
        .replace(/\r?\n$/, '')
        .split(/\r?\n/),
    )
  })

  test('with bytes that are not UTF-8', async () => {
    const bytes = Buffer.from('name = "caf\xe9"\nx = run(name)\n', 'latin1')
    const subject = finding({
      span: { start: { line: 2, column: 5 }, end: { line: 2, column: 14 } },
      head: { from: 2, to: 2 },
    })
    const [gathered] = await gatherEvidence([subject], filesOf({ 'src/app.py': bytes }))
    expect(shown(gathered).matched).toBe('run(name)')
    expect(shown(gathered).pieces[0]?.lines).toEqual(['name = "caf\ufffd"', 'x = run(name)'])
  })

  test('of lines that the commit holds elsewhere', async () => {
    const head = 'new\nnew\nrun(x)\n'
    const subject = finding({ span: spanOf('run(x)\n', 'run(x)'), head: { from: 3, to: 3 } })
    const [gathered] = await gatherEvidence([subject], filesOf({ 'src/app.py': head }))
    expect(shown(gathered).matched).toBe('run(x)')
  })

  test('enclosingOf gives the lines of the function in plain bytes', () => {
    const code = 'def f(x):\n    run(x)\n'
    expect(enclosingOf(on(code, 'run(x)'), Buffer.from(code))).toEqual({ from: 1, to: 2 })
    expect(enclosingOf(finding({ head: null }), Buffer.from(code))).toBeNull()
  })
})

describe('what is large is cut around what counts', () => {
  test.each([0, 1000, 500_000, 999_000])('a line of 1 MB, flagged at %d', async (at) => {
    const filler = 'var a=1;'.repeat(125_000)
    const code = `${filler.slice(0, at)}evil(x);${filler.slice(at)}`
    const about = await gather(code, 'evil(x);', {}, 'app.txt')
    expect(sent(about).length).toBeLessThan(3000)
    expect(about.pieces.flatMap(({ lines }) => lines).join('\n')).toContain('evil(x);')
  })

  test('secrets before the flagged code on a long line do not move it out of sight', async () => {
    const key = `"ACME-${'7'.repeat(300)}",`
    const code = `f(${key.repeat(20)}evil(x),${'b,'.repeat(3000)})\n`
    const custom = createRedactor(['ACME-7+'])
    const [gathered] = await gatherEvidence([on(code, 'evil(x)')], filesOf({ 'src/app.py': code }), {
      redactor: custom,
    })
    expect(
      shown(gathered)
        .pieces.flatMap(({ lines }) => lines)
        .join('\n'),
    ).toContain('evil(x)')
  })

  test('a finding of 600 lines shows its beginning and its end', async () => {
    const lines = Array.from({ length: 600 }, (_, index) => `  step(${index})`)
    const code = ['before()', 'call(', ...lines, ')', 'after()', ''].join('\n')
    const about = await gather(code, ['call(', ...lines, ')'].join('\n'))
    const all = about.pieces.flatMap((piece) => piece.lines)
    expect(all).toEqual(expect.arrayContaining(['call(', '  step(0)', '  step(599)', ')']))
    expect(all.length).toBeLessThan(200)
    expect(about.matched.length).toBeLessThanOrEqual(2000)
    for (const { from, lines: part } of about.pieces) {
      expect(part).toEqual(code.split('\n').slice(from - 1, from - 1 + part.length))
    }
  })

  test('a long function shows its header and the lines around', async () => {
    const body = Array.from({ length: 500 }, (_, index) => `    step(${index})`)
    const code = ['def f(x):', ...body.slice(0, 300), '    evil(x)', ...body.slice(300), ''].join('\n')
    const all = (await gather(code, 'evil(x)')).pieces.flatMap((piece) => piece.lines)
    expect(all).toEqual(
      expect.arrayContaining(['def f(x):', '    evil(x)', '    step(299)', '    step(300)']),
    )
    expect(all.length).toBeLessThan(100)
  })
})
