import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { checkRules, probeId } from '../../../src/core/rules/check-rules.ts'

const python = `rules:
  - id: shell
    languages: [python]
    severity: ERROR
    message: "id: not-this"
    pattern: os.system($X)
  - id: "sql"
    languages:
      - python
      - javascript
    message: |
      id: nor-this
    severity: ERROR
    pattern: execute($X)
# between
  - languages: [java]
    id: javas
    pattern: x
    message: m
    severity: ERROR
`
const anchored = `rules:
  - id: one
    languages: &some [python]
    message: m
    severity: ERROR
    pattern: a()
  - id: two
    languages: *some
    message: m
    severity: ERROR
    pattern: b()
`

function idsIn(configs: string[]): string[][] {
  return configs.map((text) => {
    const { rules } = parse(text) as { rules: { id: string }[] }
    return rules.map(({ id }) => id)
  })
}

describe('rules for a check', () => {
  test('get ids of their own, those that read none of the files are left out, and a probe is among them', () => {
    const made = checkRules([{ path: 'rules/python.yml', text: python }], ['src/a.py'])
    expect(idsIn(made.configs)).toEqual([[probeId], ['r0', 'r1']])
    expect(made.configs[1]).toContain('message: "id: not-this"')
    expect(made.configs[1]).toContain('id: nor-this')
    expect(made.nameOf('r1')).toBe('sql')
    expect(made.nameOf('unheard-of')).toBe('unheard-of')
  })

  test.each([
    ['a file without an ending may be anything', ['bin/tool'], 3],
    ['javascript', ['a.js'], 1],
    ['java', ['x/A.java'], 1],
    ['two languages', ['A.java', 'b.py'], 3],
  ])('are those of the files: %s', (_, paths, count) => {
    const made = checkRules([{ path: 'r.yml', text: python }], paths)
    expect(idsIn(made.configs)[1]).toHaveLength(count)
  })

  test('none that is at hand: nothing to run', () => {
    expect(checkRules([], ['a.py']).configs).toEqual([])
    expect(checkRules([{ path: 'r.yml', text: python }], ['a.rb']).configs).toEqual([])
    expect(checkRules([{ path: 'r.yml', text: ': [' }], ['a.py']).configs).toEqual([])
  })

  test('anchors and flow style are read by a parser', () => {
    const flow = JSON.stringify({ rules: [{ id: 'three', languages: ['python'], pattern: 'c()' }] })
    const files = [
      { path: 'a.yml', text: anchored },
      { path: 'b.yml', text: flow },
    ]
    const made = checkRules(files, ['a.py'])
    expect(idsIn(made.configs)).toEqual([[probeId], ['r0', 'r1'], ['r2']])
    expect(['r0', 'r1', 'r2'].map(made.nameOf)).toEqual(['one', 'two', 'three'])
  })

  test('a scan means the one whose folders and id have the longest end in common with its id', () => {
    const files = ['rules/web/x.yml', 'rules/db/x.yml', 'other/x.yml'].map((path) => ({ path, text: python }))
    const { idsOf, nameOf } = checkRules(files, ['a.py'])
    const meant = (id: string) => idsOf({ id, name: id.slice(id.lastIndexOf('.') + 1) })
    expect(meant('rules.db.shell')).toEqual(['r2'])
    expect(meant('db.shell')).toEqual(['r2'])
    // Nothing tells them apart: any of them may be meant.
    expect(meant('shell')).toEqual(['r0', 'r2', 'r4'])
    expect(meant('rules.db.javas')).toEqual([])
    expect(nameOf('r2')).toBe('shell')
  })
})
