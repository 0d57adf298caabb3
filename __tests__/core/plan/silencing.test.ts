import { describe, expect, test } from '@jest/globals'
import { covers, silencedRules, withoutSilencing } from '../../../src/core/plan/silencing.ts'
import { silencing } from '../../builders.ts'

/* https://semgrep.dev/docs/ignoring-files-folders-code#ignore-code-through-nosemgrep */
describe('a comment silences all rules', () => {
  test.each([
    'run(a)  # nosemgrep',
    'run(a)  // nosemgrep',
    '// nosemgrep',
    '#nosemgrep',
    '/* nosemgrep */',
    '<!-- nosemgrep -->',
    'run(a)  # nosem',
    'run(a)  # NOSEMGREP',
    'run(a)  # NoSem',
    'run(a)  # nosemgrep:',
    'run(a)  # nosemgrep because it is a test',
    'run(a)  # noqa nosemgrep',
  ])('%s', (line) => {
    expect(silencedRules(line)).toBeNull()
  })
})

describe('a comment silences the rules that it names', () => {
  test.each<[string, string[]]>([
    ['run(a)  # nosemgrep: sql-injection', ['sql-injection']],
    ['run(a)  # nosemgrep:sql-injection', ['sql-injection']],
    ['run(a)  # nosem: sql-injection', ['sql-injection']],
    ['// NOSEMGREP: sql-injection', ['sql-injection']],
    ['run(a)  # nosemgrep: rules.python.sql-injection', ['rules.python.sql-injection']],
    ['run(a)  # nosemgrep: a_b.c-d', ['a_b.c-d']],
    ['run(a)  # nosemgrep: first,second', ['first', 'second']],
    ['run(a)  # nosemgrep: first, second', ['first', 'second']],
    ['run(a)  # nosemgrep: first , second', ['first', 'second']],
    ['run(a)  # nosemgrep: first, second, third', ['first', 'second', 'third']],
    ['run(a)  # nosemgrep=sql-injection', ['sql-injection']],
    ['run(a)  # nosemgrep:\tsql-injection', ['sql-injection']],
    ['run(a)  # nosemgrep: first,,second', ['first', 'second']],
    ['<!-- nosemgrep: sql-injection -->', ['sql-injection']],
    ['/* nosemgrep: sql-injection */', ['sql-injection']],
  ])('%s', (line, rules) => {
    expect(silencedRules(line)).toEqual(rules)
  })
})

test('words behind a rule are taken for rules: more is silenced then than is, never less', () => {
  expect(silencedRules('run(a)  # nosemgrep: sql-injection it is a test')).toContain('sql-injection')
})

describe('nothing is silenced by', () => {
  test.each(['', 'run(a)', '# no semgrep', '# semgrep', '# nose', 'isnosemgrep = 1', '# noqa: S608'])(
    '%j',
    (line) => {
      expect(silencedRules(line)).toBeUndefined()
    },
  )
})

test.each([
  ['run(a)  # nosemgrep', 'run(a)'],
  ['run(a) // nosemgrep: sql-injection', 'run(a)'],
  ['run(a) /* nosem */', 'run(a)'],
  ['<b>x</b> <!-- nosemgrep -->', '<b>x</b>'],
  ['# nosemgrep', ''],
  ['  run(a)  # why', '  run(a)  # why'],
  ['run(a)', 'run(a)'],
])('%j without what silences it is %j', (line, code) => {
  expect(withoutSilencing(line)).toBe(code)
})

describe('a comment that silences a rule', () => {
  const comment = silencing({ line: 7, rules: ['sql-injection', 'rules.python.xss'] })
  test.each<[string, Parameters<typeof covers>, boolean]>([
    ['covers its own line', [comment, 'sql-injection', { from: 7, to: 7 }], true],
    ['covers the line below', [comment, 'sql-injection', { from: 8, to: 9 }], true],
    ['covers code around it', [comment, 'sql-injection', { from: 5, to: 9 }], true],
    ['covers code that ends with it', [comment, 'sql-injection', { from: 5, to: 7 }], true],
    ['does not cover two lines below', [comment, 'sql-injection', { from: 9, to: 9 }], false],
    ['does not cover the line above', [comment, 'sql-injection', { from: 6, to: 6 }], false],
    ['covers code whose place nobody knows', [comment, 'sql-injection', null], true],
    [
      'covers any code where its own place is not known',
      [silencing({ line: null }), 'sql-injection', { from: 1, to: 1 }],
      true,
    ],
    ['does not cover another rule', [comment, 'other', { from: 7, to: 7 }], false],
    ['does not cover another rule, wherever it is', [comment, 'other', null], false],
    ['covers any rule where it names none', [silencing({ rules: null }), 'other', { from: 7, to: 7 }], true],
    ['covers a rule by the end of its id', [comment, 'xss', { from: 7, to: 7 }], true],
    [
      'covers a rule by its id, whatever comes before it',
      [comment, 'other.prefix.sql-injection', { from: 7, to: 7 }],
      true,
    ],
    [
      'does not cover a rule whose name ends like it',
      [comment, 'no-sql-injection', { from: 7, to: 7 }],
      false,
    ],
  ])('%s', (_, about, expected) => {
    expect(covers(...about)).toBe(expected)
  })
})
