import { describe, expect, test } from '@jest/globals'
import type { Edit, OfferedFix, Remedy } from '../../../src/core/fix/fix.ts'
import { renderComment } from '../../../src/core/render/comment.ts'
import type { CommentContext, Live } from '../../../src/core/render/shown.ts'
import { analyzed, decision, finding, offeredFix, remedy, rule } from '../../builders.ts'

const path = 'src/app.py'
const context: CommentContext = {
  target: {
    forms: { line: '/blob/{path}#L{from}', range: '/blob/{path}#L{from}-L{to}', commit: '/commit/{commit}' },
    commit: 'c0ffee1234567890',
  },
  assessor: 'fake:model-1',
  html: true,
  suggestion: 'github',
  showFixes: true,
  mayName: null,
}
const bitbucket = { html: false, suggestion: null }
const badge =
  '**Fix** · checked: the rule no longer fires, nothing new fires, the file parses; behavior not tested · from the'
const held = '`fixes.patch` in the report holds it.'

function live(about: Partial<Remedy>, over: Partial<Live> = {}): Live {
  return {
    kind: 'live',
    decision: decision(),
    evidence: undefined,
    remedy: remedy(about),
    partner: null,
    objected: null,
    ...over,
  }
}

interface At {
  lines?: { from: number; to: number } | null
  over?: Partial<CommentContext>
}

function rendered(items: Live[], { lines = { from: 1, to: 1 }, over = {} }: At = {}): string {
  return renderComment(items, { path, lines }, { ...context, ...over }, 65_000)
}

/** Paragraphs between verdict and footer. */
function paragraphs(items: Live[], at: At = {}): string {
  return rendered(items, at).split('\n\n').slice(1, -1).join('\n\n')
}

function edit(from: number, over: Partial<Edit> = {}): Edit {
  return { path, from, to: from, lines: ['run("orders")'], ...over }
}

const diff = `\`${path}\`\n\n\`\`\`diff\n-run(table)\n+run("orders")\n\`\`\``
const advice = 'Pass the values as parameters of the query; never join them into its text.'

describe('a checked fix is', () => {
  test('a suggestion on the lines that it replaces, below what was checked', () => {
    expect(paragraphs([live({ fix: offeredFix() })])).toBe(
      `${badge} rule\n\n\`\`\`suggestion\nrun("orders")\n\`\`\`\n\n**In general** ${advice}`,
    )
  })

  test.each<[string, Partial<OfferedFix>, string]>([
    ['the rule’s', {}, `${badge} rule\n`],
    ['the model’s', { source: 'model', confidence: 'high' }, `${badge} model\n`],
    ['the model’s, not sure', { source: 'model', confidence: 'low' }, `${badge} model · confidence low\n`],
    [
      'one of several files',
      { edits: [edit(1), edit(2, { path: 'b.py' })], suggestion: null },
      'the files parse; behavior',
    ],
    [
      'explained',
      { explanation: 'It binds the value', removes: 'the old query', beyond: 'an import' },
      '\nIt binds the value. It takes away: the old query. It goes beyond the function: an import.\n\n```suggestion',
    ],
  ])('said to be %s', (_, over, words) => {
    expect(rendered([live({ fix: offeredFix(over) })])).toContain(words)
  })

  test.each<[string, Partial<OfferedFix>, At]>([
    ['the comment is on other lines', {}, { lines: { from: 1, to: 2 } }],
    ['the comment’s lines are gone', {}, { lines: null }],
    ['the host has no suggestions', {}, { over: { suggestion: null } }],
    ['it is not one range', { suggestion: null }, {}],
    ['it would be altered', { suggestion: edit(1, { lines: ['run("orders")\r'] }) }, {}],
  ])('a folded diff where %s', (_, over, at) => {
    expect(paragraphs([live({ fix: offeredFix(over) })], at)).toBe(
      `${badge} rule\n\n<details><summary>A checked change</summary>\n\n${diff}\n\n${held}\n\n</details>\n\n**In general** ${advice}`,
    )
  })

  test('a plain block on a host that does not fold', () => {
    expect(paragraphs([live({ fix: offeredFix() })], { over: bitbucket })).toBe(
      `${badge} rule\n\n**A checked change**\n\n${diff}\n\n${held}\n\n**In general** ${advice}`,
    )
  })

  test('shown by file, and by place where a file has several', () => {
    const edits = [edit(1), edit(9), edit(3, { path: 'lib/b.py', to: 2, lines: ['import x'] })]
    expect(paragraphs([live({ fix: offeredFix({ edits }) })])).toContain(
      `\`${path}\`\n\n\`\`\`diff\n@@ line 1 @@\n-run(table)\n+run("orders")\n@@ line 9 @@\n-run(table)\n+run("orders")\n\`\`\`\n\n\`lib/b.py\`\n\n\`\`\`diff\n+import x\n\`\`\``,
    )
  })

  test('only said to be in the report where it is longer than anybody reads', () => {
    const edits = [edit(1, { lines: Array.from({ length: 80 }, () => 'x') })]
    const text = paragraphs([live({ fix: offeredFix({ edits, suggestion: null }) })])
    expect(text).toContain(`${badge} rule\n${held}`)
    expect(text).not.toContain('```')
  })
})

describe('an unchecked fix is', () => {
  const check = { outcome: 'unchecked' as const, why: 'Semgrep is not on PATH' }

  test('a folded diff that says that nobody has checked it, and why', () => {
    expect(paragraphs([live({ fix: offeredFix({ check }) })])).toBe(
      `**Fix** ${advice}\n\n<details><summary>A change from the rule, not checked: Semgrep is not on PATH</summary>\n\n${diff}\n\n</details>`,
    )
  })

  test('a block on a host that does not fold', () => {
    const fix = offeredFix({ check, source: 'model', confidence: 'medium' })
    expect(paragraphs([live({ fix })], { over: bitbucket })).toBe(
      `**Fix** ${advice}\n\n**A change from the model, not checked: Semgrep is not on PATH · confidence medium**\n\n${diff}`,
    )
  })

  test('left out where it is longer than anybody reads', () => {
    const edits = [edit(1, { lines: Array.from({ length: 80 }, () => 'x') })]
    expect(paragraphs([live({ fix: offeredFix({ check, edits }) })])).toBe(`**Fix** ${advice}`)
  })
})

describe('no fix is shown', () => {
  const partner = finding({ fingerprint: 'f2', rule: rule({ name: 'other' }), head: { from: 9, to: 9 } })
  const all = { fix: offeredFix(), why: 'It leaks.' }
  test.each<[string, Live, Partial<CommentContext>, boolean]>([
    ['of a false positive', live(all, { decision: decision({ assessment: analyzed() }) }), {}, false],
    [
      'of what a person calls one',
      live(all, {
        decision: decision({ said: { word: 'fp', by: 'r', name: 'r', reason: 'It is a test.' } }),
      }),
      {},
      false,
    ],
    ['where fixes are not to be shown', live(all), { showFixes: false }, true],
    [
      'of another finding where fixes are not to be shown',
      live({}, { partner }),
      { showFixes: false },
      false,
    ],
    ['of another finding that may not be named', live({}, { partner }), { mayName: () => false }, false],
  ])('%s', (_, item, over, isGuided) => {
    const text = paragraphs([item], { over })
    expect(text).not.toMatch(/```|checked|removes this one/)
    expect(text.includes('It leaks.')).toBe(isGuided)
  })

  test('but that of another finding is pointed to', () => {
    expect(paragraphs([live({ fixedWith: 'f2' }, { partner })])).toBe(
      `**Fix** The fix of \`other\` at [\`${path}:9\`](/blob/${path}#L9) removes this one too.\n\n**In general** ${advice}`,
    )
  })
})

describe('guidance', () => {
  const said = { why: 'A *query* is read.', steps: ['Bind `customer`.', '- Run the tests.'] }

  test('is folded, its steps numbered, in the place of general advice', () => {
    expect(paragraphs([live(said)])).toBe(
      '<details><summary>Why it matters, what to do</summary>\n\nA \\*query\\* is read.\n\n1. Bind `customer`.\n2. \u200b- Run the tests.\n\n</details>',
    )
  })

  test('comes after the fix', () => {
    const text = paragraphs([live({ ...said, fix: offeredFix() })])
    expect(text.indexOf('```suggestion')).toBeLessThan(text.indexOf('Why it matters'))
    expect(text).not.toContain(advice)
  })

  test('may be steps alone, or reasons alone', () => {
    expect(paragraphs([live({ steps: ['Bind it.'] })])).toContain('</summary>\n\n1. Bind it.\n\n</details>')
    expect(paragraphs([live({ why: 'It leaks.' })])).toContain('</summary>\n\nIt leaks.\n\n</details>')
  })
})

test('findings of one place share one suggestion, the first that fits there', () => {
  const at = (line: number, text: string) =>
    live({ fix: offeredFix({ edits: [edit(line, { lines: [text] })] }) })
  const text = rendered([at(2, 'elsewhere'), at(1, 'first'), at(1, 'second')])
  expect(text.match(/```suggestion\n.*\n```/g)).toEqual(['```suggestion\nfirst\n```'])
  expect(text.match(/```diff\n-.*\n\+.*\n```/g)).toEqual([
    '```diff\n-run(table)\n+elsewhere\n```',
    '```diff\n-run(table)\n+second\n```',
  ])
})
