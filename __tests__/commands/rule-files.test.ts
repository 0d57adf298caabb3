import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Rules } from '../../src/commands/review/rule-files.ts'
import { rule } from '../builders.ts'
import { repository, temporaryFolder, writeFiles } from '../e2e/harness.ts'
import { opened } from './opened.ts'

/** A file with one rule that looks for `pattern`. */
function rules(id: string, pattern: string): string {
  return `rules:\n- id: ${id}\n  languages: [python]\n  message: $X of ${pattern}\n  pattern: ${pattern}\n`
}

/** What a rule of some name looks for. */
function sought(from: Rules, id: string): string | null {
  const name = id.slice(id.lastIndexOf('.') + 1)
  return from.patternsOf(rule({ id, name }))?.replace(/^pattern: /, '') ?? null
}

describe('what git tracks', () => {
  test('is what the trusted commit says, whatever the change makes of it', async () => {
    const made = await repository({
      'rules/a.yml': rules('edited', 'old()'),
      'rules/b.yml': rules('gone', 'b()'),
    })
    await made.git('checkout', '--quiet', '-b', 'change')
    await made.git('rm', '--quiet', 'rules/b.yml')
    await made.commit({ 'rules/a.yml': rules('edited', 'new()'), 'rules/c.yml': rules('added', 'c()') })
    await made.write({ 'rules/a.yml': rules('edited', 'newest()') })
    const { rules: found } = await opened(made.root, 'rules')
    expect(sought(found, 'rules.edited')).toBe('old()')
    expect(found.messageOf(rule({ id: 'rules.edited', name: 'edited' }))).toBe('$X of old()')
    expect(sought(found, 'rules.gone')).toBe('b()')
    expect(sought(found, 'rules.added')).toBeNull()
    expect(found.notes()).toEqual([
      'semgrep-config: the change says what is in rules/c.yml, so it is not read: main has no such file.',
    ])
  })

  test.each([
    ['a file', 'rules/a.yml'],
    ['its absolute path', '{root}/rules/a.yml'],
    ['a link outside of the repository that leads to it', '{outside}/link'],
    ['from the folder in which the command runs', '../rules', 'sub'],
    ['the whole repository', '.'],
  ])('is known by %s', async (_, config, folder = '.') => {
    const made = await repository({ 'rules/a.yml': rules('edited', 'old()'), 'sub/x.py': '' })
    await made.git('checkout', '--quiet', '-b', 'change')
    await made.commit({ 'rules/a.yml': rules('edited', 'new()') })
    const outside = await temporaryFolder()
    await symlink(join(made.root, 'rules'), join(outside, 'link'))
    const name = config.replace('{root}', made.root).replace('{outside}', outside)
    const { rules: found } = await opened(join(made.root, folder), name)
    expect(sought(found, 'edited')).toBe('old()')
    expect(found.notes()).toEqual([])
  })

  test('is what policy-ref says where that is set', async () => {
    const made = await repository({ 'rules/a.yml': rules('a', 'main()') })
    await made.git('checkout', '--quiet', '-b', 'trusted')
    await made.commit({ 'rules/a.yml': rules('a', 'trusted()') })
    await made.git('checkout', '--quiet', 'main')
    const { rules: found } = await opened(made.root, 'rules', { 'policy-ref': 'trusted' })
    expect(sought(found, 'a')).toBe('trusted()')
  })

  test('is not read from a link that the change puts in its place', async () => {
    const made = await repository({ 'rules/a.yml': rules('a', 'old()') })
    const outside = await temporaryFolder()
    await writeFiles(outside, { 'a.yml': rules('a', 'elsewhere()') })
    await made.git('checkout', '--quiet', '-b', 'change')
    await made.git('rm', '--quiet', '-r', 'rules')
    await symlink(outside, join(made.root, 'rules'))
    await symlink(outside, join(made.root, 'more'))
    await made.commit()
    expect(sought((await opened(made.root, 'rules')).rules, 'a')).toBe('old()')
    const more = (await opened(made.root, 'more')).rules
    expect(sought(more, 'a')).toBeNull()
    expect(more.notes()).toHaveLength(1)
  })
})

describe('what git does not track', () => {
  test('is the pipeline’s own and comes from disk, beside what is tracked', async () => {
    const made = await repository({ 'rules/a.yml': rules('a', 'a()'), '.gitignore': '/rules/ignored\n' })
    await made.write({ 'rules/ignored/b.yml': rules('b', 'b()'), 'rules/c.yml': rules('c', 'c()') })
    const { rules: found } = await opened(made.root, 'rules')
    expect(['rules.a', 'rules.ignored.b', 'rules.c'].map((id) => sought(found, id))).toEqual([
      'a()',
      'b()',
      'c()',
    ])
  })

  test('outside of the repository: files of rules, no hidden ones, no tests, no links', async () => {
    const made = await repository({ 'x.py': '' })
    const outside = await temporaryFolder()
    const elsewhere = await temporaryFolder()
    await writeFiles(elsewhere, { 'linked.yml': rules('linked', 'linked()') })
    await writeFiles(outside, {
      'deep/er/a.yaml': rules('a', 'a()'),
      'b.test.yml': rules('b', 'b()'),
      '.git/c.yml': rules('c', 'c()'),
      'd.json': rules('d', 'd()'),
    })
    await symlink(elsewhere, join(outside, 'folder'))
    await symlink(join(elsewhere, 'linked.yml'), join(outside, 'linked.yml'))
    const { rules: found } = await opened(made.root, outside)
    expect(sought(found, 'deep.er.a')).toBe('a()')
    for (const id of ['b', 'c', 'd', 'linked']) expect(sought(found, id)).toBeNull()
    expect(sought((await opened(made.root, join(outside, 'd.json'))).rules, 'd')).toBe('d()')
  })

  test('is all there is where there is no git', async () => {
    const folder = await temporaryFolder()
    await writeFiles(folder, { 'rules/a.yml': rules('a', 'a()') })
    expect(sought((await opened(folder, 'rules')).rules, 'a')).toBe('a()')
  })
})

describe('what is not at hand', () => {
  test('rules that Semgrep fetches are named once', async () => {
    const made = await repository({ 'a.yml': rules('a', 'a()') })
    const { rules: found } = await opened(made.root, 'p/default, a.yml,https://rules.example/x')
    expect(sought(found, 'a')).toBe('a()')
    expect(found.notes()).toEqual([
      'semgrep-config: the rules of p/default, https://rules.example/x are not at hand, so what they look for is not shown, and no fix is checked with them.',
    ])
  })

  test.each([
    ['nothing is there', 'nowhere', 'semgrep-config: there are no rules at nowhere.'],
    ['a folder holds none', 'empty', 'semgrep-config: there are no rules at empty.'],
    ['a device', '/dev/zero', 'semgrep-config: there are no rules at /dev/zero.'],
    ['a name that nobody can see', 'a\u202eb', 'semgrep-config: there are no rules at a\\u{202e}b.'],
  ])('%s', async (_, config, note) => {
    const made = await repository({ 'x.py': '' })
    await mkdir(join(made.root, 'empty'))
    const { rules: found } = await opened(made.root, config)
    expect(sought(found, 'a')).toBeNull()
    expect(found.notes()).toEqual([note])
  })

  test('a file that is none of rules', async () => {
    const made = await repository({ 'bad.yml': 'rules: [{ id: a, pattern: }}', 'a.yml': rules('b', 'b()') })
    const { rules: found } = await opened(made.root, 'bad.yml,a.yml')
    expect(sought(found, 'a')).toBeNull()
    expect(sought(found, 'b')).toBe('b()')
    expect(found.notes()).toEqual([expect.stringMatching(/^semgrep-config: bad\.yml cannot be read: .+\.$/)])
  })

  test('a file larger than any of rules', async () => {
    const outside = await temporaryFolder()
    await writeFile(join(outside, 'a.yml'), `${rules('a', 'a()')}${' '.repeat(10_000_001)}`)
    const made = await repository({ 'x.py': '' })
    expect(sought((await opened(made.root, outside)).rules, 'a')).toBeNull()
  })

  test('many faults are few notes', async () => {
    const made = await repository({ 'x.py': '' })
    const names = Array.from({ length: 30 }, (_, index) => `none-${index}`)
    expect((await opened(made.root, names.join(','))).rules.notes()).toHaveLength(6)
  })

  test('without the setting nothing is read and nothing said', async () => {
    const made = await repository({ 'a.yml': rules('a', 'a()') })
    const { rules: found } = await opened(made.root, '')
    expect(sought(found, 'a')).toBeNull()
    expect(found.notes()).toEqual([])
  })
})
