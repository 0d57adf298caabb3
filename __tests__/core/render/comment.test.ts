import { describe, expect, test } from '@jest/globals'
import type { CheckedAssessment, CheckedCitation } from '../../../src/core/assessment.ts'
import type { Decision, PersonsWord } from '../../../src/core/decision.ts'
import type { OfferedFix } from '../../../src/core/fix/fix.ts'
import type { MarkedFinding } from '../../../src/core/plan/mark.ts'
import type { Objection } from '../../../src/core/plan/word.ts'
import { renderComment, renderGone } from '../../../src/core/render/comment.ts'
import type { CommentContext, Live, Shown } from '../../../src/core/render/shown.ts'
import {
  analyzed,
  decision,
  evidence,
  finding,
  markedFinding,
  offeredFix,
  remedy,
  rule,
} from '../../builders.ts'
import { effectsOf, hostile } from './effects.ts'

const context: CommentContext = {
  target: {
    forms: {
      line: '/blob/{commit}/{path}#L{from}',
      range: '/blob/{path}#L{from}-L{to}',
      commit: '/commit/{commit}',
    },
    commit: 'c0ffee1234567890',
  },
  assessor: 'fake:model-1',
  html: true,
  suggestion: 'github',
  showFixes: true,
  mayName: null,
}

const place = { path: 'src/app.py', lines: { from: 1, to: 1 } }

function live(over: Partial<Decision> = {}, rest: Partial<Omit<Live, 'kind' | 'decision'>> = {}): Live {
  return {
    kind: 'live',
    decision: decision(over),
    evidence: undefined,
    remedy: undefined,
    partner: null,
    objected: null,
    ...rest,
  }
}

function rendered(item: Shown, over: Partial<CommentContext> = {}): string {
  return renderComment([item], place, { ...context, ...over }, 65_000)
}

test('a comment says what, whether and why, how to fix it, and folds the rest', () => {
  const about = finding({ rule: rule({ references: ['https://example.com/sqli'] }) })
  const shown = evidence('x', { from: 1, to: 1 }, { about })
  expect(rendered(live({ finding: about }, { evidence: shown }))).toBe(
    [
      '**SQL injection** · error · CWE-89 · `sql-injection`',
      '**Likely real.** The parameter reaches the query. ([`src/app.py:3`](/blob/c0ffee1234567890/src/app.py#L3))',
      '',
      '**Fix** Pass the values as parameters of the query; never join them into its text.',
      '',
      '<details><summary>What the rule says</summary>',
      '',
      'Text from outside reaches a query.',
      '- `https://example.com/sqli`',
      '',
      '</details>',
      '',
      '<sub>Semgrep Assistant · fake:model-1 · confidence high · reply `/fp REASON`, `/ar REASON` or `/open`</sub>',
    ].join('\n'),
  )
})

describe('the second line', () => {
  const notAnalyzed: CheckedAssessment = {
    fingerprint: 'f',
    status: 'not_analyzed',
    kind: 'no key',
    detail: 'This event carries no secrets.',
  }
  test.each<[string, Partial<Decision>, RegExp]>([
    [
      'of a finding that needs a look',
      { assessment: analyzed({ verdict: 'needs_review' }) },
      /^\*\*Needs a look\.\*\* The table/,
    ],
    [
      'of one that nobody analyzed',
      { assessment: notAnalyzed },
      /^\*\*Not analyzed: no key\.\*\* This event carries no secrets\.$/,
    ],
    ['of one that nobody was asked about', { assessment: null }, /^\*\*Not reviewed\.\*\*$/],
    [
      'of one that a person calls false',
      { said: { word: 'fp', by: 'reviewer', name: 'reviewer', reason: 'It is a test.' } },
      /^\*\*A false positive\*\*, says `reviewer`: It is a test\.$/,
    ],
    [
      'of one whose risk a person accepts',
      { said: { word: 'ar', by: 'reviewer', name: 'reviewer', reason: 'Until March.' } },
      /^\*\*The risk is accepted\*\*, says `reviewer`: Until March\.$/,
    ],
    [
      'of one that a person opened, which the reason tells',
      { said: { word: 'open', by: 'reviewer', name: 'reviewer', reason: '' } },
      /^\*\*Likely real\.\*\* The parameter/,
    ],
  ])('%s', (_, over, line) => {
    expect(rendered(live(over)).split('\n')[1]).toMatch(line)
  })

  test('of one that may be ignored says what would make it real, and why it is shown', () => {
    const lines = rendered(
      live({
        action: 'annotate',
        assessment: analyzed(),
        because: 'likely a false positive, shown because X',
      }),
    ).split('\n')
    expect(lines.slice(1, 3)).toEqual([
      '**Likely a false positive.** The table is one of two constants. It becomes real if what stands at [`src/app.py:3`](/blob/c0ffee1234567890/src/app.py#L3) changes.',
      '<sub>Likely a false positive, shown because X.</sub>',
    ])
  })

  test('of one that may be ignored names no place where none is known', () => {
    const assessment = analyzed({ citations: [] })
    expect(rendered(live({ action: 'annotate', assessment, because: 'shown' }))).not.toContain(
      'It becomes real',
    )
  })
})

describe('places that a reason cites', () => {
  const cited = (path: string, line: number, holds = true): CheckedCitation => ({
    path,
    line,
    quote: 'q',
    holds,
    decides: holds,
  })
  const shown = (citations: CheckedCitation[], over: Partial<CommentContext> = {}) =>
    [
      ...rendered(live({ assessment: analyzed({ citations, verdict: 'needs_review' }) }), over).matchAll(
        /\[`([^`]+)`\]/g,
      ),
    ].map(([, label]) => label)

  test('are named if they hold, each once, and no more than four', () => {
    expect(shown([cited('a.py', 1), cited('a.py', 2, false), cited('a.py', 1)])).toEqual(['a.py:1'])
    expect(shown([1, 2, 3, 4, 5].map((line) => cited('a.py', line)))).toEqual([
      'a.py:1',
      'a.py:2',
      'a.py:3',
      'a.py:4',
    ])
  })

  test('are named only where everybody may read them', () => {
    const mayName = (path: string, line: number) => path === 'a.py' && line === 2
    expect(shown([cited('a.py', 1), cited('a.py', 2), cited('b.py', 2)], { mayName })).toEqual(['a.py:2'])
  })
})

describe('code that addresses the reviewer', () => {
  const addressesReviewer = [
    { path: 'src/app.py', from: 4, to: 5 },
    { path: 'lib/b.py', from: 9, to: 9 },
  ]

  test('is named with its places', () => {
    const text = rendered(live({ addressesReviewer }))
    expect(text).toContain(
      'The code addresses an AI reviewer at [`src/app.py:4`](/blob/src/app.py#L4-L5), [`lib/b.py:9`](/blob/c0ffee1234567890/lib/b.py#L9), which proves nothing.',
    )
  })

  test('is named without places where they may not be read', () => {
    const text = rendered(live({ addressesReviewer }), { mayName: () => false })
    expect(text).toContain('The code addresses an AI reviewer, which proves nothing.')
  })

  test('a verdict that changed without comments and prose is said to have changed', () => {
    const assessment = analyzed({ verdict: 'needs_review', secondLook: 'changed' })
    expect(rendered(live({ assessment }))).toContain(
      'The model changed its verdict when comments and prose were taken out',
    )
    expect(rendered(live())).not.toMatch(/changed its verdict|addresses an AI reviewer/)
  })
})

describe('a finding that blocks', () => {
  const blocking = rendered(
    live({ blocks: true, mode: { mode: 'block', because: 'entry 1 of the policy (line 3)' } }),
  )

  test('names the line of policy and the ways out', () => {
    expect(blocking).toContain(
      '**Blocks** by entry 1 of the policy (line 3). Ways out: fix it; or somebody with write access who did not propose this change replies `/fp REASON` (it is none) or `/ar REASON` (the risk is accepted).',
    )
  })

  test('says so before its footer, unfolded', () => {
    const sections = blocking.split('\n\n')
    expect(sections.at(-2)).toMatch(/^\*\*Blocks\*\*/)
  })

  test('is the only one that says so', () => {
    expect(rendered(live())).not.toContain('Blocks')
  })
})

describe('a word that does not count', () => {
  test.each<[Exclude<Objection, null> | 'other code', string]>([
    ['edited', 'the comment was edited'],
    ['no reason', 'it needs a reason, as in `/fp REASON`'],
    ['author', 'whoever proposed the change cannot clear a finding that blocks'],
    ['other code', 'the code around it has changed since; say it again if it still holds'],
  ])('is answered: %s', (objection, words) => {
    const said = { id: 'r', word: 'fp' as const, by: 'octocat', name: 'octocat', reason: '' }
    expect(rendered(live({}, { objected: { said, objection } }))).toContain(
      `\n\n\`/fp\` of \`octocat\` does not count: ${words}.\n`,
    )
  })

  test('is named as it was said', () => {
    const said = { id: 'r', word: 'agree' as const, by: 'octocat', name: 'octocat', reason: '' }
    expect(rendered(live({}, { objected: { said, objection: 'edited' } }))).toContain(
      '`/semgrep assistant agree` of',
    )
  })
})

describe('several findings of one place', () => {
  const text = renderComment(
    [live(), live({ assessment: analyzed({ confidence: 'low', verdict: 'needs_review' }) })],
    place,
    context,
    65_000,
  )

  test('are numbered, and replies name a number', () => {
    expect(text).toMatch(/^\*\*1\.\*\* \*\*SQL injection\*\*/)
    expect(text).toContain('\n\n**2.** **SQL injection**')
    expect(text).toContain('reply `/fp #1 REASON`, `/ar #1 REASON` or `/open #1`')
  })

  test('name no confidence unless it is the same', () => {
    expect(text).not.toContain('confidence')
    expect(renderComment([live(), live()], place, context, 65_000)).toContain('confidence high')
  })
})

describe('a finding that is gone', () => {
  const commit = 'c0ffee1234567890'
  const link = '[`c0ffee1`](/commit/c0ffee1234567890)'
  const gone = (over: Partial<MarkedFinding>) => ({
    kind: 'gone' as const,
    marked: markedFinding(over),
    commit,
  })

  test.each<[string, string, string]>([
    [
      'fixed',
      rendered(gone({ state: 'fixed' })),
      `~~\`sql-injection\`~~ · No longer reported since ${link}.`,
    ],
    [
      'of which nobody can tell',
      rendered(gone({ state: 'open' })),
      `\`sql-injection\` · Not reported at ${link}, and nothing shows why. This stays open.`,
    ],
    [
      'not reported, with its code the same',
      rendered(gone({ state: 'unreported' })),
      `~~\`sql-injection\`~~ · No longer reported since ${link}, though its code is the same. This stays open until a person resolves it.`,
    ],
  ])('%s, says so first', (_, text, line) => {
    expect(text.split('\n')[0]).toBe(line)
    expect(text).not.toContain('reply')
  })

  test('beside another one keeps its number', () => {
    expect(renderComment([live(), gone({ state: 'fixed' })], place, context, 65_000)).toContain(
      '\n\n**2.** ~~`sql-injection`~~',
    )
  })

  test('folds what was said', () => {
    expect(renderGone('**Old words**', [gone({ state: 'fixed' })], context, 65_000)).toBe(
      `~~\`sql-injection\`~~ · No longer reported since ${link}.\n\n<details><summary>What was said</summary>\n\n**Old words**\n\n</details>`,
    )
  })

  test('leaves out what was said where that is too long', () => {
    const all = renderGone(
      'x'.repeat(500),
      [gone({ state: 'fixed' }), gone({ state: 'unreported' })],
      context,
      400,
    )
    expect(all).toMatch(/^~~.*\.\n\n~~.*\.$/)
    expect(all.length).toBeLessThanOrEqual(400)
  })
})

describe('a finding that the change silences', () => {
  const silenced = (over: Partial<MarkedFinding>): string =>
    rendered({ kind: 'silenced', marked: markedFinding(over), commit: 'c0ffee1', said: null, objected: null })

  test('is not struck through, and says that it is not fixed', () => {
    expect(silenced({})).toMatch(/^`sql-injection` · \*\*Silenced by this change\*\*, not fixed: /)
    expect(silenced({})).toContain('This stays open until a person resolves it.')
  })

  test('blocks still where the policy does, and says who can let go of it', () => {
    expect(silenced({ blocks: true })).toContain(
      'It still blocks until somebody with write access who did not propose this change replies `/fp REASON`, `/ar REASON` or `/semgrep assistant agree`.',
    )
  })

  test.each<[PersonsWord, string]>([
    [
      { word: 'fp', by: 'reviewer', name: 'reviewer', reason: 'It is a test.' },
      '`reviewer` agrees: It is a test.',
    ],
    [{ word: 'agree', by: 'reviewer', name: 'reviewer', reason: '' }, '`reviewer` agrees.'],
  ])('names the person who let go of it: %j', (said, words) => {
    const marked = markedFinding({ blocks: true })
    const text = rendered({ kind: 'silenced', marked, commit: 'c0ffee1', said, objected: null })
    expect(text).toContain(words)
    expect(text).not.toContain('still blocks')
  })

  test('still blocks after a word that opens it, and answers one that does not count', () => {
    const marked = markedFinding({ blocks: true })
    const said = { id: 'r', word: 'open' as const, by: 'octocat', name: 'octocat', reason: '' }
    const shown = { kind: 'silenced' as const, marked, commit: 'c0ffee1', said, objected: null }
    expect(rendered(shown)).toContain('It still blocks')
    const objected = { said: { ...said, word: 'fp' as const }, objection: 'author' as const }
    expect(rendered({ ...shown, said: null, objected })).toContain(
      '`/fp` of `octocat` does not count: whoever',
    )
  })
})

/** A remedy of which all is the same text. */
function hostileRemedy(text: string) {
  return (outcome: 'checked' | 'unchecked', suggests: boolean) => {
    const edits = [{ path: 'src/app.py', from: 1, to: 1, lines: text.split('\n') }]
    const fix = offeredFix({
      source: 'model',
      confidence: 'low',
      edits,
      explanation: text,
      beyond: text,
      removes: text,
      check: outcome === 'checked' ? { outcome } : { outcome, why: text },
      changes: [{ path: text, from: 1, before: text.split('\n'), after: text.split('\n') }],
      suggestion: suggests ? (edits[0] ?? null) : null,
    })
    return remedy({ why: text, steps: [text, text], fix })
  }
}

describe('text from outside has no effect', () => {
  /** Everything in a comment that others wrote, each with the same text. */
  function places(text: string): [string, string][] {
    const said = { id: 'r', word: 'fp' as const, by: text, name: text, reason: text }
    const assessment = analyzed({
      verdict: 'needs_review',
      reason: text,
      citations: [{ path: text, line: 1, quote: text, holds: true, decides: true }],
    })
    const named = finding({ rule: rule({ name: text, cwes: [], references: [text] }), message: text })
    const shown = evidence(`run(a)\n${text}`, { from: 1, to: 1 }, { message: text })
    const spoken = hostileRemedy(text)
    const detail: CheckedAssessment = {
      fingerprint: 'f',
      status: 'not_analyzed',
      kind: 'error',
      detail: text,
    }
    return [
      ['rule', rendered(live({ finding: named }))],
      ['reason and citation', rendered(live({ assessment }))],
      [
        'what addresses the reviewer',
        rendered(live({ addressesReviewer: [{ path: text, from: 1, to: 2 }] })),
      ],
      ['annotation', rendered(live({ assessment, action: 'annotate', because: text }))],
      ['error of a provider', rendered(live({ assessment: detail }))],
      ['message', rendered(live({}, { evidence: shown }))],
      [
        'guidance and a suggestion',
        rendered(live({}, { remedy: spoken('checked', true) }), { suggestion: 'gitlab' }),
      ],
      ['a checked fix that is shown as a diff', rendered(live({}, { remedy: spoken('checked', false) }))],
      ['an unchecked fix', rendered(live({}, { remedy: spoken('unchecked', false) }))],
      ['the finding whose fix removes it too', rendered(live({}, { remedy: remedy(), partner: named }))],
      ['policy', rendered(live({ blocks: true, mode: { mode: 'block', because: text } }))],
      ['person’s word', rendered(live({ said: { word: 'fp', by: text, name: text, reason: text } }))],
      ['word that does not count', rendered(live({}, { objected: { said, objection: 'edited' } }))],
      ['assessor', rendered(live(), { assessor: text })],
      [
        'mark',
        rendered({ kind: 'gone', marked: markedFinding({ rule: text, state: 'fixed' }), commit: text }),
      ],
      [
        'silenced',
        rendered({
          kind: 'silenced',
          marked: markedFinding({ rule: text }),
          commit: text,
          said: { word: 'fp', by: text, name: text, reason: text },
          objected: { said, objection: 'author' },
        }),
      ],
      [
        'what was said before',
        renderGone(
          rendered(live({ finding: named, assessment })),
          [{ kind: 'gone', marked: markedFinding({ rule: text }), commit: text }],
          context,
          65_000,
        ),
      ],
    ]
  }

  test.each(hostile)('%s', (_, text) => {
    expect(places(text).map(([place, markdown]) => [place, effectsOf(markdown)])).toEqual(
      places(text).map(([place]) => [place, []]),
    )
  })

  test.each([
    'a mention',
    'an issue',
    'a link',
    'an image',
    'a script',
    'the end of what is folded',
    'a quick action',
  ])('and the check would see %s that has one', (name) => {
    const text = hostile.find(([each]) => each === name)?.[1] ?? ''
    expect(effectsOf(`**Ours**\n\n${text}`)).not.toEqual([])
  })
})

describe('a comment of a length', () => {
  const fix = offeredFix({
    edits: [{ path: 'src/app.py', from: 1, to: 1, lines: [`run(${'b'.repeat(300)})`] }],
  })
  const said = { why: 'w'.repeat(900), steps: ['s'.repeat(300)] }
  const long = (over: Partial<OfferedFix> = {}) =>
    live(
      { blocks: true, assessment: analyzed({ verdict: 'needs_review', reason: 'r'.repeat(5000) }) },
      {
        evidence: evidence('run(a)\n', { from: 1, to: 1 }, { message: 'm'.repeat(5000) }),
        remedy: remedy({ ...said, fix: { ...fix, ...over } }),
      },
    )
  const at = (limit: number, items: Shown[] = [long()]) => renderComment(items, place, context, limit)
  const full = at(65_000)

  test('within its limit says all', () => {
    expect(at(full.length)).toBe(full)
    expect(full).toContain('```suggestion')
    expect(full).toContain('www')
  })

  test('beyond it leaves out guidance, what the rule says, the suggestion, then all but its title', () => {
    const noGuidance = at(full.length - 1)
    expect(noGuidance).not.toContain('www')
    expect(noGuidance).toContain('mmm')
    expect(noGuidance).toContain('```suggestion')
    const noMessage = at(noGuidance.length - 1)
    expect(noMessage).not.toContain('mmm')
    expect(noMessage).toContain('```suggestion')
    const noSuggestion = at(noMessage.length - 1)
    expect(noSuggestion).not.toContain('```suggestion')
    expect(noSuggestion).toContain(
      'behavior not tested · from the rule\n`fixes.patch` in the report holds it.',
    )
    expect(noSuggestion).toContain('**Blocks**')
    expect(at(noSuggestion.length - 1)).toMatch(/^\*\*SQL injection\*\* .*\n\n<sub>.*<\/sub>$/)
  })

  test('beyond it leaves out a diff before what the rule says', () => {
    const items = [long({ suggestion: null })]
    const noGuidance = at(at(65_000, items).length - 1, items)
    expect(noGuidance).toContain('```diff')
    const noDiff = at(noGuidance.length - 1, items)
    expect(noDiff).not.toContain('```diff')
    expect(noDiff).toContain('mmm')
  })

  test.each([300, 1000, 3000, 10_000, 65_000])('keeps within %i characters, be it ten findings', (limit) => {
    expect(at(limit).length).toBeLessThanOrEqual(limit)
    const ten = Array.from({ length: 10 }, () => long())
    if (limit >= 1000) expect(at(limit, ten).length).toBeLessThanOrEqual(limit)
  })
})
