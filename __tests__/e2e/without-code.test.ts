import { describe, expect, test } from '@jest/globals'
import { answering, askedIn, promptsOf, reviewWith, sentTo, startModel } from './fake-model.ts'
import { type Files, type Repository, repository } from './harness.ts'
import { flags, manyFunctions, scan, scannedShop } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

const args = ['--allow-code-in-prompts', 'false']
const note = 'Code is not sent (allow-code-in-prompts: false)'
const openly = answering(() => ({ verdict: 'needs_review', reason: 'No code is shown.' }))

/** Everything about the code is planted, from the path to the comment that silences a rule. */
const code = `import planted_module

def planted_function(planted_argument):
    return planted_call(planted_argument, "planted text")
`

async function plantedReview(prepare: (made: Repository) => Promise<Files>, extra: string[] = []) {
  const made = await repository({ 'planted/folder/planted_file.test.js': code })
  const flag = {
    path: 'planted/folder/planted_file.test.js',
    code: 'planted_call(planted_argument, "planted text")',
    rule: 'planted.folder.sql-injection',
    message: 'planted message with planted_argument',
    fix: 'planted_fix(planted_argument)',
    metadata: { references: ['https://rules.example/sql'] },
  }
  const policy = await prepare(made)
  if (Object.keys(policy).length > 0) await made.commit(policy)
  await scan(made, [flag])
  const model = await startModel(openly)
  const run = await reviewWith(model.url, { cwd: made.root, args: [...args, ...extra] })
  return { run, model, report: soundReport(run), made }
}

describe('where code may not be sent', () => {
  test('no byte of it leaves: no path, no line, no message, no fix, no component', async () => {
    const { run, model, report } = await plantedReview(async () => ({
      '.semgrep-assistant.yml': 'version: 1\ncomponents: { planted-component: ["planted/**"] }\n',
    }))
    model.assertClean()
    expect(model.requests).toHaveLength(1)
    expect(sentTo(model)).not.toContain('planted')
    const [prompt = ''] = promptsOf(model)
    const tags = prompt.split('\n').filter((line) => line.startsWith('<finding-'))
    expect(tags).toEqual([
      expect.stringMatching(
        /^<finding-[0-9a-f]{16} id="F1" rule="sql-injection" weakness="SQL injection, CWE-89" severity="error" category="security" language="JavaScript" file="test">$/,
      ),
    ])
    expect(prompt).toContain('reference: https://rules.example/sql')
    expect(outcomeOf(findingOf(report, 'sql-injection'))).toBe('needs_review')
    // Where it stays, people see it.
    expect(run.stdout).toContain('planted_call')
    expect(run.receipt?.questions.map(({ sources, redactions }) => [sources, redactions])).toEqual([[[], 0]])
    expect(run.status).toBe(0)
  })

  test('the run says what that costs', async () => {
    const { run, report } = await plantedReview(async () => ({}))
    expect(report.notes).toEqual([expect.stringContaining(note)])
    expect(run.summary).toContain('nothing is hidden')
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(note)
  })

  test('nothing is hidden, whatever a model quotes', async () => {
    const made = await scannedShop({}, [flags.harmless])
    const model = await startModel(
      answering(() => ({
        verdict: 'false_positive',
        reason: 'Tests only.',
        citations: [{ path: 'app.py', line: 11, quote: 'return db.execute("select count(*) from orders")' }],
      })),
    )
    const report = soundReport(await reviewWith(model.url, { cwd: made.root, args }))
    expect(findingOf(report, 'harmless')).toMatchObject({
      action: 'annotate',
      because: expect.stringContaining('no citation of deciding code holds'),
      assessment: { citations: [] },
    })
    expect(model.qualifying).toHaveLength(0)
  })

  test('findings of which the same is sent share a question and an answer', async () => {
    const made = await manyFunctions(['one', 'one', 'one', 'two'])
    const model = await startModel(openly, {})
    const review = async () => soundReport(await reviewWith(model.url, { cwd: made.root, args }))
    const first = await review()
    expect(promptsOf(model).map((prompt) => askedIn({ prompt }).map(({ rule }) => rule))).toEqual([
      ['one', 'two'],
    ])
    expect(first.findings.map(outcomeOf)).toEqual(Array(4).fill('needs_review'))
    expect(new Set(first.findings.map(({ fingerprint }) => fingerprint)).size).toBe(4)
    const second = await review()
    expect(model.requests).toHaveLength(1)
    expect(second.provider.reused).toBe(4)
  })

  test('a policy whose privacy nobody can read keeps even that here', async () => {
    const { model, report } = await plantedReview(async () => ({
      '.semgrep-assistant.yml': 'version: 1\nprivacy: { redact: 7 }\n',
    }))
    expect(model.requests).toHaveLength(0)
    expect(report.findings.map(outcomeOf)).toEqual(['privacy'])
    expect(report.notes.join()).not.toContain(note)
  })

  test('offline rules see what they always see', async () => {
    const made = await scannedShop()
    const run = await reviewWith('http://127.0.0.1:9', {
      cwd: made.root,
      args: [...args, '--provider', 'offline'],
    })
    expect(soundReport(run).counts).toMatchObject({ truePositives: 1, falsePositives: 1 })
    expect(run.everything).not.toContain(note)
  })
})
