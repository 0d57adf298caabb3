import { describe, expect, test } from '@jest/globals'
import { type EvidenceOptions, openEvidence } from '../../src/context/evidence.ts'
import { createMoreCode } from '../../src/context/more-code.ts'
import { estimateTokens } from '../../src/core/budget.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import type { Finding } from '../../src/core/finding.ts'
import { fetchAgain, type Need } from '../../src/core/more-code.ts'
import { numbered } from '../../src/core/prompt/material.ts'
import { evidence, rule } from '../builders.ts'
import fc from '../fast-check.ts'
import { filesOf, on, parse, redactor, shown } from './in-memory.ts'

const signal = new AbortController().signal
const about = evidence('def f(q):\n    return run(q)', { from: 2, to: 2 })
const helper = Array.from({ length: 300 }, (_, index) => `step(${index + 1})`).join('\n')
const contents = {
  'src/app.py': 'def f(q):\n    return run(q)\n\nLIMIT = 3\n',
  'src/helper.py': `${helper}\n`,
  'src/short.py': 'one = 1\ntwo = 2\nthree = 3\n',
  '.env': 'PLANTED=1',
}

async function moreOf(
  files: Record<string, string>,
  findings: Finding[] = [],
  over: Partial<EvidenceOptions> = {},
) {
  const source = await openEvidence(filesOf(files), { redactor, parse, budget: 4000, ...over })
  await source.library.learnSecrets(findings, filesOf(files))
  return createMoreCode(source)
}

async function ask(
  needs: Need[],
  over: { evidence?: Evidence; files?: Record<string, string>; findings?: Finding[] } = {},
) {
  const moreCode = await moreOf(over.files ?? contents, over.findings)
  return moreCode(over.evidence ?? about, needs, signal)
}

describe('lines of a file', () => {
  test('are shown as they stand, on request', async () => {
    const { pieces, refused } = await ask([{ path: './src/short.py', from: 2, to: 3 }])
    expect(pieces).toEqual([
      { path: 'src/short.py', role: 'on request', from: 2, lines: ['two = 2', 'three = 3'] },
    ])
    expect(refused).toEqual([])
  })

  test('never again where they were shown', async () => {
    const { pieces } = await ask([
      { path: 'src/app.py', from: 1, to: 4 },
      { path: 'src/app.py', from: 2, to: 4 },
    ])
    expect(pieces.map(({ from, lines }) => [from, lines])).toEqual([[3, ['', 'LIMIT = 3']]])
  })

  test('that are too many are shown in part, and the rest can be asked for', async () => {
    const wide = { path: 'src/helper.py', from: 1, to: 1_000_000_000 }
    const { pieces, refused } = await ask([wide])
    expect(pieces.map(({ from, lines }) => [from, lines.length])).toEqual([[1, 120]])
    expect(refused).toEqual([
      { need: { path: 'src/helper.py', from: 121, to: 300 }, why: 'at most 120 lines are shown at once' },
    ])
    const knowing = { ...about, pieces: [...about.pieces, ...pieces] }
    expect((await ask([wide], { evidence: knowing })).pieces).toMatchObject([{ from: 121 }])
  })

  test('cost no more than about 2,000 tokens together', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `${index} ${'x'.repeat(200)}`).join('\n')
    const files = { ...contents, 'src/long.py': long }
    const { pieces, refused } = await ask(
      [
        { path: 'src/long.py', from: 1, to: 100 },
        { path: 'src/short.py', from: 1, to: 3 },
        { path: 'src/long.py', from: 150, to: 160 },
      ],
      { files },
    )
    const tokens = pieces.reduce((sum, piece) => sum + estimateTokens(numbered(piece)), 0)
    expect(tokens).toBeGreaterThan(1800)
    expect(tokens).toBeLessThanOrEqual(2000)
    expect(refused.map(({ why }) => why)).toContain('there was no more room')
  })

  test.each<[string, Need, RegExp]>([
    ['credentials', { path: '.env', from: 1, to: 9 }, /credentials/],
    ['outside', { path: '../outside.py', from: 1, to: 9 }, /does not track/],
    ['absolute', { path: '/etc/passwd', from: 1, to: 9 }, /does not track/],
    ['unknown', { path: 'src/none.py', from: 1, to: 9 }, /does not track/],
    ['beyond the end', { path: 'src/short.py', from: 4, to: 9 }, /no such lines: the file has 3/],
    ['backwards', { path: 'src/short.py', from: 3, to: 1 }, /no such lines/],
    ['shown already', { path: 'src/app.py', from: 1, to: 2 }, /shown already/],
    ['undefined', { symbol: 'nowhere' }, /no definition/],
    ['no name', { symbol: '()' }, /no definition/],
  ])('%s: refused', async (_, need, why) => {
    const { pieces, refused } = await ask([need])
    expect(pieces).toEqual([])
    expect(refused).toEqual([{ need, why: expect.stringMatching(why) }])
    expect(refused[0]?.need).toBe(need)
  })
})

describe('a name', () => {
  const shop = {
    'src/Shop.java': 'class Shop {\n  void show(String q) {\n    run(Tables.pick(q));\n  }\n}\n',
    'src/Tables.java': 'class Tables {\n  static String pick(String q) {\n    return "orders";\n  }\n}\n',
    'src/Other.java': 'class Other {\n  static String choose(String q) {\n    return q;\n  }\n}\n',
  }
  const inShop = evidence(shop['src/Shop.java'], { from: 3, to: 3 }, { about: { path: 'src/Shop.java' } })
  const shownFor = async (symbol: string) =>
    (await ask([{ symbol }], { evidence: inShop, files: shop })).pieces.map(({ path, from, lines }) => [
      path,
      from,
      lines.length,
    ])

  test.each<[string, unknown[]]>([
    ['choose', [['src/Other.java', 2, 3]]],
    ['Tables.pick', [['src/Tables.java', 2, 3]]],
    ['Tables#pick', [['src/Tables.java', 2, 3]]],
    ['Other', [['src/Other.java', 1, 5]]],
    ['show', []],
    ['nowhere', []],
  ])('%s is shown where it is defined, unless it was', async (symbol, expected) => {
    expect(await shownFor(symbol)).toEqual(expected)
  })
})

describe('secrets', () => {
  const secret = 'hunter2-hunter2-hunter2'

  test('are redacted over the whole file before lines are cut', async () => {
    const key = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEplanted\n'.repeat(8)}-----END RSA PRIVATE KEY-----`
    const { pieces } = await ask([{ path: 'src/key.py', from: 4, to: 6 }], {
      files: { ...contents, 'src/key.py': `key = """${key}"""\n` },
    })
    expect(JSON.stringify(pieces)).not.toContain('planted')
    expect(pieces[0]?.lines).toHaveLength(3)
  })

  test('that a finding flags anywhere are none to show elsewhere', async () => {
    const flagged = `connect("${secret}")\n`
    const about = on(flagged, `"${secret}"`, { path: 'src/login.py', rule: rule({ cwes: ['CWE-798'] }) })
    const { pieces } = await ask([{ path: 'src/other.py', from: 1, to: 1 }], {
      files: { ...contents, 'src/login.py': flagged, 'src/other.py': `again(${secret})\n` },
      findings: [about],
    })
    expect(pieces[0]?.lines).toEqual([expect.stringMatching(/^again\(\[redacted \d+: flagged secret\]\)$/)])
  })

  test('keep the number under which they were shown', async () => {
    const [one, two] = ['one-secret-one-secret', 'two-secret-two-secret']
    const files = {
      'src/app.py': `password = "${one}"\nlogin(password)\n`,
      'src/other.py': `password = "${two}"\npassword = "${one}"\n`,
    }
    const source = await openEvidence(filesOf(files), { redactor, parse, budget: 4000 })
    // Opened first, its secrets have the lower numbers of the run.
    await source.library.open('src/other.py')
    const [gathered] = await source.gather([on(files['src/app.py'], 'login(password)')])
    const about = shown(gathered)
    expect(about.pieces[0]?.lines[0]).toContain('[redacted 1: ')
    const { pieces } = await createMoreCode(source)(about, [{ path: 'src/other.py', from: 1, to: 2 }], signal)
    expect(pieces[0]?.lines).toEqual([
      'password = "[redacted 2: assigned secret]"',
      'password = "[redacted 1: assigned secret]"',
    ])
  })

  test('that cannot be searched for keep the file away', async () => {
    const find = async () => {
      throw new Error('broken')
    }
    const moreCode = await moreOf(contents, [], { redactor: { find } })
    const { pieces, refused } = await moreCode(about, [{ path: 'src/short.py', from: 1, to: 2 }], signal)
    expect([pieces, refused.length]).toEqual([[], 1])
  })
})

test('what was answered, fetched again, is the same; whatever was asked', async () => {
  const need: fc.Arbitrary<Need> = fc.record({
    path: fc.constantFrom('src/helper.py', 'src/short.py', 'src/app.py', '.env'),
    from: fc.integer({ min: 1, max: 320 }),
    to: fc.integer({ min: 1, max: 400 }),
  })
  const moreCode = await moreOf(contents)
  await fc.assert(
    fc.asyncProperty(fc.array(need, { maxLength: 4 }), async (needs) => {
      const { pieces, refused } = await moreCode(about, needs, signal)
      const answered = needs.filter((each) => !refused.some((one) => one.need === each))
      const again = await fetchAgain(about, [answered], moreCode, signal)
      expect(again.pieces).toEqual(pieces)
      const lines = [...about.pieces, ...pieces].flatMap(({ path, from, lines: all }) =>
        all.map((_, index) => `${path}:${from + index}`),
      )
      expect(new Set(lines).size).toBe(lines.length)
    }),
    { numRuns: 50 },
  )
})
