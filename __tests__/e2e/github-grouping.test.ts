import { describe, expect, test } from '@jest/globals'
import { mayResolve, Pull, to } from './pull-request.ts'
import { findingOf } from './soundness.ts'

describe('two findings on one line', () => {
  const line = 'return requests.get(url, verify=False, headers={"X-Key": "k-81aa-55f0"}, timeout=9)'
  const source = `import requests\n\n\ndef fetch(url):\n    ${line}\n`
  const address = { path: 'fetch.py', code: 'requests.get(url', rule: 'rules.ssrf', cwe: 'CWE-918' }
  const tls = { path: 'fetch.py', code: 'verify=False', rule: 'rules.tls-off', cwe: 'CWE-295' }
  const key = { path: 'fetch.py', code: '"k-81aa-55f0"', rule: 'rules.key', cwe: 'CWE-798' }

  test('share a comment with two numbers; one goes, and the thread stays for the other', async () => {
    const pull = await Pull.open({ change: { 'fetch.py': source }, github: mayResolve })
    await pull.scan([address, tls])
    const first = await pull.soundRun()
    expect(first.report.counts).toMatchObject({ total: 2, commented: 2 })
    expect(first.writes).toEqual([to.review, to.summarize])
    expect(pull.ownThreads()).toHaveLength(1)
    const [thread] = pull.ownThreads()
    expect(thread?.mark.findings.map(({ rule }) => rule).sort()).toEqual(['ssrf', 'tls-off'])
    expect(thread?.body).toMatch(/^\*\*1\.\*\* [\s\S]*\n\*\*2\.\*\* /)
    await pull.idleRun()

    await pull.push({ 'fetch.py': source.replace('verify=False, ', '') })
    await pull.scan([address], { scanned: ['fetch.py'] })
    const second = await pull.soundRun()
    expect(second.report.counts).toMatchObject({ total: 1, commented: 1 })
    expect(second.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('tls-off')).toMatchObject({ id: thread?.id, isResolved: false })
    expect(pull.thread('tls-off').body).toContain('~~`tls-off`~~')
    expect(pull.thread('ssrf').body).toMatch(/\*\*[12]\.\*\* \*\*/)
    await pull.idleRun()

    await pull.push({ 'fetch.py': 'import requests\n\n\ndef fetch(url):\n    return known(url)\n' })
    await pull.scan([], { scanned: ['fetch.py'] })
    const third = await pull.soundRun()
    expect(third.writes).toEqual([to.resolve, to.edit, to.editSummary])
    expect(pull.ownThreads().map(({ isResolved }) => isResolved)).toEqual([true])
  })

  test('a later third one gets its own comment', async () => {
    const pull = await Pull.open({ change: { 'fetch.py': source }, github: mayResolve })
    await pull.scan([address, tls])
    await pull.soundRun()
    await pull.scan([address, tls, key])
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.review, to.editSummary])
    expect(pull.ownThreads().map(({ mark }) => mark.findings.length)).toEqual([2, 1])
    await pull.idleRun()
  })
})

describe('more findings than comments', () => {
  const calls = ['find', 'count', 'show', 'drop'].map((name) => `db.run("${name} " + ${name}_input)`)
  const source = (lines: string[]) =>
    lines.map((call, index) => `def step_${index}(**kwargs):\n    return ${call}\n`).join('\n\n')
  const flag = (index: number) => ({
    path: 'steps.py',
    code: calls[index] ?? '',
    rule: `rules.step-${index}`,
    severity: 'WARNING',
  })
  const inputs = { 'max-comments': '2' }

  test('stand in the summary; threads that exist take the places first', async () => {
    const pull = await Pull.open({ change: { 'steps.py': source(calls.slice(0, 3)) }, github: mayResolve })
    await pull.scan([flag(0), flag(1), flag(2)])
    const first = await pull.soundRun({ inputs })
    expect(first.report.counts).toMatchObject({ total: 3, commented: 3 })
    expect(first.writes).toEqual([to.review, to.summarize])
    expect(pull.ownThreads().map(({ mark }) => mark.findings[0]?.rule)).toEqual(['step-0', 'step-1'])
    expect(pull.summary()).toContain('steps.py:10')
    expect(first.step.summary()).toContain('1 finding without a comment: max-comments is 2')
    await pull.idleRun({ inputs })

    // More severe than all others, and still no reason to take a comment away.
    await pull.push({ 'steps.py': source(calls) })
    await pull.scan([flag(0), flag(1), flag(2), { ...flag(3), severity: 'CRITICAL' }])
    const second = await pull.soundRun({ inputs })
    expect(second.writes).toEqual([to.editSummary])
    expect(pull.ownThreads()).toHaveLength(2)
    expect(pull.summary()).toContain('steps.py:14')

    // One is fixed: its place goes to the most severe of the rest.
    await pull.push({ 'steps.py': source(calls).replace(calls[0] ?? '', 'db.find(find_input)') })
    await pull.scan([flag(1), flag(2), { ...flag(3), severity: 'CRITICAL' }])
    const third = await pull.soundRun({ inputs })
    expect(third.writes).toEqual([to.review, to.resolve, to.edit, to.editSummary])
    expect(pull.ownThreads().map(({ mark, isResolved }) => [mark.findings[0]?.rule, isResolved])).toEqual([
      ['step-0', true],
      ['step-1', false],
      ['step-3', false],
    ])
    expect(findingOf(third.report, 'step-2').action).toBe('comment')
    await pull.idleRun({ inputs })
  })

  test('with no comments at all, all of them stand in the summary', async () => {
    const pull = await Pull.open({ change: { 'steps.py': source(calls) } })
    await pull.scan([flag(0), flag(1)])
    const run = await pull.soundRun({ inputs: { 'max-comments': '0' } })
    expect(run.writes).toEqual([to.summarize])
    expect(pull.summary()).toMatch(/steps\.py:2[\s\S]*steps\.py:6/)
    expect(run.status).toBe(0)
  })
})
