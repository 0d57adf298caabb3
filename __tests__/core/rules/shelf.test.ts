import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { Shelf } from '../../../src/core/rules/shelf.ts'
import { splitRules } from '../../../src/core/rules/split.ts'
import { rule } from '../../builders.ts'
import fc from '../../fast-check.ts'

/** A file with one rule for each id, which looks for `path id`. */
function file(path: string, ...ids: string[]) {
  const rules = ids.map((id) => `- id: ${id}\n  languages: [python]\n  pattern: "${path} ${id}"\n`)
  return { path, text: `rules:\n${rules.join('')}` }
}

function found(shelf: Shelf, id: string): string | null {
  const name = id.slice(id.lastIndexOf('.') + 1)
  return shelf.find(rule({ id, name }))?.patterns.replace(/^pattern: /, '') ?? null
}

describe('the rule that a scan means', () => {
  const shelf = new Shelf([
    file('cfg/sub/r.yml', 'sql', 'alone'),
    file('cfg/other/r.yml', 'sql'),
    file('/ci/rules/python.lang/r.yml', 'exec'),
    file('x/a.yml', 'twin', 'dotted.id'),
    file('x/b.yml', 'twin'),
  ])

  test.each([
    ['by its id', 'alone', 'cfg/sub/r.yml alone'],
    ['with the folders of its file', 'cfg.sub.sql', 'cfg/sub/r.yml sql'],
    ['with some of them', 'sub.sql', 'cfg/sub/r.yml sql'],
    ['with folders above', 'some.path.cfg.other.sql', 'cfg/other/r.yml sql'],
    ['with other folders, where only one rule has the id', 'somewhere.else.alone', 'cfg/sub/r.yml alone'],
    ['of a folder with a dot', 'rules.python.lang.exec', '/ci/rules/python.lang/r.yml exec'],
    ['whose own id has a dot', 'x.dotted.id', 'x/a.yml dotted.id'],
  ])('%s', (_, id, expected) => {
    expect(found(shelf, id)).toBe(expected)
  })

  test.each([
    ['none has the id', 'other'],
    ['several do, and nothing tells them apart', 'sql'],
    ['several of one folder do', 'x.twin'],
    ['only the end of its id is the same', 'other.id'],
    ['it is empty', ''],
  ])('is not known where %s', (_, id) => {
    expect(found(shelf, id)).toBeNull()
  })

  test('is known where several say the same', () => {
    const { text } = file('a/r.yml', 'sql')
    const copies = new Shelf([
      { path: 'a/r.yml', text },
      { path: 'a/s.yml', text },
    ])
    expect(found(copies, 'a.sql')).toBe('a/r.yml sql')
  })
})

describe('files', () => {
  test('that cannot be read are named, and the others are read', () => {
    const shelf = new Shelf([
      { path: 'bad.yml', text: 'rules: [{ id: sql, pattern: }}' },
      file('good.yml', 'sql', 'exec'),
    ])
    expect(found(shelf, 'sql')).toBe('good.yml sql')
    expect(shelf.faults).toEqual([{ path: 'bad.yml', fault: expect.any(String) }])
  })

  test('that nobody asks for are not parsed', () => {
    const shelf = new Shelf([
      { path: 'bad.yml', text: 'rules: [{ id: sql, pattern: }}' },
      file('a.yml', 'exec'),
    ])
    expect(found(shelf, 'exec')).toBe('a.yml exec')
    expect(shelf.faults).toEqual([])
  })

  test('whose rules share what one of them says are read as a whole', () => {
    const text = `rules:
- id: a
  pattern-either: &same
  - pattern: x
- id: b
  pattern-either: *same
`
    expect(found(new Shelf([{ path: 'r.yml', text }]), 'b')).toBe('pattern-either:\n  - pattern: x')
  })

  test('written as JSON', () => {
    const text = JSON.stringify({ rules: [{ id: 'a', pattern: 'x' }] })
    expect(found(new Shelf([{ path: 'r.yml', text }]), 'a')).toBe('x')
  })

  test('that are too large to be read as a whole give the entries that read on their own', () => {
    const { text } = file('r.yml', ...Array.from({ length: 60_000 }, (_, index) => `rule-${index}`))
    expect(text.length).toBeGreaterThan(2_000_000)
    expect(found(new Shelf([{ path: 'r.yml', text }]), 'rule-59999')).toBe('r.yml rule-59999')
    const flow = `rules: [${' '.repeat(2_000_001)}{ id: a, pattern: x }]`
    const shelf = new Shelf([{ path: 'r.yml', text: flow }])
    expect(found(shelf, 'a')).toBeNull()
    expect(shelf.faults).toEqual([{ path: 'r.yml', fault: 'it is too large' }])
  })
})

describe('a file in parts', () => {
  test('holds the same rules', () => {
    const line = fc.constantFrom(
      '- id: a',
      '- id: b',
      '  pattern: x',
      '  message: |',
      '    - id: c',
      '    text',
      '',
      '# - id: d',
      '  - id: e',
      'other: 1',
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('', '  '), (lines, indent) => {
        const text = `first: 1\nrules:\n${lines.map((each) => indent + each).join('\n')}`
        const whole = parsed(text)
        const parts = splitRules(text)?.map(parsed)
        fc.pre(whole !== null && parts !== undefined && !parts.includes(null))
        expect(parts.flat()).toEqual(whole)
      }),
    )
  })

  test.each([
    ['no list', 'rules: []'],
    ['a map', 'rules:\n  a: 1'],
    ['no rules', 'other:\n- id: a'],
  ])('is not taken apart: %s', (_, text) => {
    expect(splitRules(text)).toBeNull()
  })
})

function parsed(text: string): unknown[] | null {
  try {
    const tree: unknown = parse(text, { logLevel: 'silent' })
    const rules = typeof tree === 'object' && tree !== null && 'rules' in tree ? tree.rules : null
    return Array.isArray(rules) ? rules : null
  } catch {
    return null
  }
}
