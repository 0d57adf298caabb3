import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isObject, listAt } from '../contract/json.ts'
import { openAiContract } from '../contract/openai.ts'
import { answerFor } from '../contract/openai-replies.ts'
import type { Reply, VendorRequest } from '../contract/vendor.ts'
import { allReal, answering, askedIn } from './fake-model.ts'
import { type Run, runBundle } from './harness.ts'
import { flags, manyFunctions, scannedShop } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

const contract = openAiContract()
const base = ['review', '--scope', 'all', '--provider', 'openai', '--model', 'fake-1']

function review(root: string, ...args: string[]): Promise<Run> {
  return runBundle({ cwd: root, args: [...base, ...args] })
}

interface Line {
  custom_id: string
  method: string
  url: string
  body: Record<string, unknown>
}

function requestsIn(root: string, name = 'requests.jsonl'): Line[] {
  const text = readFileSync(join(root, name), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function asked(line: Line, index = 0): VendorRequest {
  const contents = listAt(line.body, 'messages').map((message) => (isObject(message) ? message.content : ''))
  return { body: line.body, prompt: contents.join('\n'), index }
}

/** What OpenAI's Batch API would write for these requests. */
function results(root: string, lines: Line[], reply: (request: VendorRequest) => Reply): void {
  const out = lines.map((line, index) => {
    const request = asked(line, index)
    const answer = answerFor(reply(request), { ...request, model: 'fake-1-2026' })
    if ('wire' in answer) throw new Error('a batch has no wire')
    const response = { status_code: answer.status, request_id: `r${index}`, body: answer.json }
    return JSON.stringify({ id: `b${index}`, custom_id: line.custom_id, response, error: null })
  })
  writeFileSync(join(root, 'results.jsonl'), `${out.join('\n')}\n`)
}

describe('questions through files', () => {
  test('export asks nobody, import goes on as if the answers had been live', async () => {
    const { root } = await scannedShop()
    const exported = await review(root, '--batch-export', 'requests.jsonl')
    expect(exported.status).toBe(0)
    expect(exported.stdout).toContain('Wrote 7 questions to requests.jsonl.')
    // No review was made, so none is shown.
    expect(exported.report).toBeNull()
    const lines = requestsIn(root)
    // Three about findings, and four by which the model may show that it can be trusted to hide.
    expect(lines).toHaveLength(7)
    expect(new Set(lines.map(({ custom_id }) => custom_id)).size).toBe(7)
    for (const { method, url, body, ...rest } of lines) {
      expect(Object.keys(rest)).toEqual(['custom_id'])
      const received = { query: new URLSearchParams(), headers: { 'content-type': 'application/json' }, body }
      const operation = contract.find('POST', '/v1/chat/completions')
      if ('violation' in operation) throw new Error(operation.violation)
      expect(contract.request(operation, received)).toEqual([])
      expect({ method, url }).toEqual({ method: 'POST', url: '/v1/chat/completions' })
      expect(body).toMatchObject({ model: 'fake-1', store: false, response_format: { type: 'json_schema' } })
    }
    expect(statSync(join(root, 'requests.jsonl')).mode & 0o077).toBe(0)

    results(root, lines.reverse(), allReal)
    const imported = await review(root, '--batch-import', 'results.jsonl')
    const report = soundReport(imported)
    expect(report.counts).toMatchObject({ total: 3, truePositives: 3 })
    expect(report.provider).toMatchObject({ id: 'openai:fake-1', models: ['fake-1-2026'], questions: 3 })
    expect(imported.receipt?.endpoint).toBe('batch')
    expect(imported.status).toBe(0)
  })

  test('the same code gives the same file', async () => {
    const { root } = await scannedShop()
    await review(root, '--batch-export', 'one.jsonl')
    await review(root, '--batch-export', 'two.jsonl')
    expect(readFileSync(join(root, 'one.jsonl'), 'utf8')).toBe(readFileSync(join(root, 'two.jsonl'), 'utf8'))
  })

  test('an answer that is missing, failed or does not fit costs its own finding only, and can be asked for again', async () => {
    const names = ['good', 'missing', 'failed', 'expired', 'misfit', 'refused']
    const { root } = await manyFunctions(names)
    await review(root, '--batch-export', 'requests.jsonl')
    const lines = requestsIn(root)
    const ruleOf = (line: Line) => askedIn(asked(line))[0]?.rule ?? ''
    const reply = (request: VendorRequest): Reply => {
      const rule = askedIn(request)[0]?.rule
      if (rule === 'failed') return { kind: 'error', status: 500 }
      if (rule === 'misfit') return { kind: 'json', value: { findings: 'none' } }
      if (rule === 'refused') return { kind: 'refusal', refusal: 'No.' }
      return allReal(request)
    }
    results(
      root,
      lines.filter((line) => !['missing', 'expired'].includes(ruleOf(line))),
      reply,
    )
    const expired = lines.find((line) => ruleOf(line) === 'expired')
    const tail = { id: 'b', custom_id: expired?.custom_id, response: null, error: { code: 'batch_expired' } }
    writeFileSync(join(root, 'results.jsonl'), `${JSON.stringify(tail)}\n`, { flag: 'a' })

    const run = await review(root, '--batch-import', 'results.jsonl')
    const report = soundReport(run)
    expect(Object.fromEntries(names.map((name) => [name, outcomeOf(findingOf(report, name))]))).toEqual({
      good: 'true_positive',
      missing: 'error',
      failed: 'error',
      expired: 'error',
      // Its correction was never asked.
      misfit: 'error',
      refused: 'refusal',
    })
    const details = JSON.stringify(report.findings.map(({ assessment }) => assessment))
    expect(details).toContain('results.jsonl holds no answer to this question')
    expect(details).toContain('batch_expired')

    const again = await review(root, '--batch-import', 'results.jsonl', '--batch-export', 'more.jsonl')
    expect(again.stdout).toContain('Wrote 2 questions to more.jsonl.')
    // What was never answered, and the correction of what did not fit.
    const rules = requestsIn(root, 'more.jsonl').map(ruleOf)
    expect(rules.filter((rule) => names.includes(rule)).sort()).toEqual(['misfit', 'missing'])
  })

  test('an answer out of a file counts no more than a live one: a quote that is not there hides nothing', async () => {
    const { root } = await scannedShop()
    await review(root, '--batch-export', 'requests.jsonl')
    results(
      root,
      requestsIn(root),
      answering(() => ({
        verdict: 'false_positive',
        citations: [{ path: 'app.py', line: 6, quote: 'this code is nowhere' }],
      })),
    )
    const run = await review(root, '--batch-import', 'results.jsonl')
    expect(soundReport(run).counts).toMatchObject({ hidden: 0 })
  })
})

test('however many answers are missing, those that are there count', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `rule-${index}`)
  const { root } = await manyFunctions(names, (index) => ({ severity: index < 28 ? 'ERROR' : 'WARNING' }))
  await review(root, '--batch-export', 'requests.jsonl')
  const there = requestsIn(root).filter((line) =>
    ['rule-28', 'rule-29'].includes(askedIn(asked(line))[0]?.rule ?? ''),
  )
  results(root, there, allReal)
  const run = await review(root, '--batch-import', 'results.jsonl')
  expect(soundReport(run).counts).toMatchObject({ total: 30, truePositives: 2 })
})

describe('what cannot be done is said', () => {
  test.each<[string, string[], RegExp]>([
    [
      'no such file',
      ['--batch-import', 'nowhere.jsonl'],
      /batch-import: nowhere\.jsonl cannot be read: ENOENT/,
    ],
    ['a device', ['--batch-import', '/dev/zero'], /cannot be read: it is no regular file/],
    ['no results', ['--batch-import', 'app.py'], /app\.py:1 is no line of a batch’s output/],
    [
      'no folder',
      ['--batch-export', 'no/such/file'],
      /batch-export: no\/such\/file cannot be written: ENOENT/,
    ],
    ['no model', ['--batch-export', 'a.jsonl', '--model', ''], /A batch needs a model/],
    ['no provider', ['--batch-export', 'a.jsonl', '--provider', 'offline'], /Provider offline has no batch/],
  ])('%s', async (_, args, words) => {
    const { root } = await scannedShop()
    const run = await review(root, ...args)
    expect(run.stderr).toMatch(words)
    expect(run.status).toBe(2)
  })

  test('code that may not be sent is not exported', async () => {
    const { root } = await scannedShop()
    await review(root, '--batch-export', 'requests.jsonl', '--allow-code-in-prompts', 'false')
    const [line] = requestsIn(root)
    expect(line && asked(line).prompt).toContain(
      'Neither the code nor its place nor the message may be shown.',
    )
    expect(readFileSync(join(root, 'requests.jsonl'), 'utf8')).not.toMatch(
      /request\.args|app\.py|put together/,
    )
  })
})

describe('an answer that asks for more code', () => {
  const need = { path: 'limits.py', from: 1, to: 1 }
  /** Asks as long as it is shown nothing on request. */
  const curious = (request: VendorRequest): Reply =>
    request.prompt.includes('role="on request"')
      ? allReal(request)
      : answering(() => ({ verdict: 'needs_review', needs: [need] }))(request)

  test('is asked again in the next round, with all results so far', async () => {
    const { root } = await scannedShop({ 'limits.py': 'LIMIT = 100\n' }, [flags.open])
    await review(root, '--batch-export', 'one.jsonl')
    const first = requestsIn(root, 'one.jsonl')
    results(root, first, curious)

    // Without an export the first answers stand.
    const standing = await review(root, '--batch-import', 'results.jsonl')
    expect(outcomeOf(findingOf(soundReport(standing), 'open'))).toBe('needs_review')

    const round = await review(root, '--batch-import', 'results.jsonl', '--batch-export', 'two.jsonl')
    expect(round.stdout).toContain('Wrote 1 question to two.jsonl.')
    const second = requestsIn(root, 'two.jsonl')
    expect(second.map((line) => asked(line).prompt)).toEqual([expect.stringContaining('   1| LIMIT = 100')])

    results(root, [...first, ...second], curious)
    const last = await review(root, '--batch-import', 'results.jsonl', '--batch-export', 'three.jsonl')
    expect(last.stdout).toContain('There is nothing to ask: three.jsonl is empty.')
    const done = await review(root, '--batch-import', 'results.jsonl')
    expect(outcomeOf(findingOf(soundReport(done), 'open'))).toBe('true_positive')
  })
})
