import { describe, expect, test } from '@jest/globals'
import { allReal, apiKey, reviewWith, startModel } from './fake-model.ts'
import { guard } from './guard.ts'
import { runBundle } from './harness.ts'
import { asked, Pull } from './pull-request.ts'
import { allFlags, scannedShop, shop } from './shop.ts'
import { outcomeOf, soundReport } from './soundness.ts'

const file = '.semgrep-assistant.yml'
const allowing = (...endpoints: string[]) =>
  `version: 1\ndefault-mode: comment\nallowed-endpoints:\n${endpoints.map((each) => `  - ${each}\n`).join('')}`

async function reviewUnder(policy: string, args: string[] = []) {
  const model = await startModel(allReal)
  const made = await scannedShop({ [file]: policy.replace('MODEL', new URL(model.url).origin) })
  const run = await reviewWith(model.url, { cwd: made.root, args })
  return { run, model }
}

describe('an endpoint that the policy', () => {
  test.each<[string, string]>([
    ['names', allowing('https://api.openai.com', 'MODEL')],
    ['names with its path', allowing('MODEL/v1')],
    ['says nothing of', 'version: 1\n'],
  ])('%s is asked', async (_, policy) => {
    const { run, model } = await reviewUnder(policy)
    expect(soundReport(run).counts.analyzed).toBe(3)
    expect(model.requests.length).toBeGreaterThan(0)
  })

  test.each<[string, string]>([
    ['does not name', allowing('https://api.openai.com')],
    ['names with another path', allowing('MODEL/v2')],
    ['names nothing beside', 'version: 1\ndefault-mode: comment\nallowed-endpoints: []\n'],
  ])('%s ends the run before anything is sent', async (_, policy) => {
    const { run, model } = await reviewUnder(policy)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(`does not allow the endpoint ${model.url}: ${file} at main, line 3.`)
    expect(run.stderr).toContain('allowed-endpoints')
    expect(run.report).toBeNull()
    expect(model.requests).toEqual([])
  })

  test('does not name, and that is the vendor’s own', async () => {
    const made = await scannedShop({ [file]: allowing('https://*.openai.azure.com') })
    const watch = await guard()
    const run = await runBundle({
      cwd: made.root,
      args: ['review', '--scope', 'all', '--provider', 'openai', '--model', 'fake-1'],
      env: { SEMGREP_ASSISTANT_API_KEY: apiKey, ...watch.env },
    })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('https://api.openai.com/v1')
    expect(watch.tried()).toEqual([])
  })

  test.each<[string, string]>([
    ['a pattern that is none', allowing('MODEL', 'https://*')],
    ['no list', 'version: 1\nallowed-endpoints: MODEL\n'],
    ['a misspelt key', 'version: 1\nallowed-endpoint: [MODEL]\n'],
  ])('names in a way that cannot be read is not asked: %s', async (_, policy) => {
    const { run, model } = await reviewUnder(policy)
    const { findings, policy: read } = soundReport(run)
    expect(findings.map(outcomeOf)).toEqual(['privacy', 'privacy', 'privacy'])
    expect(read.faults).toHaveLength(1)
    expect(model.requests).toEqual([])
    expect(run.status).toBe(3)
  })

  test('does not name has no say over rules that ask nobody', async () => {
    const { run } = await reviewUnder(allowing('https://api.openai.com'), ['--provider', 'offline'])
    expect(soundReport(run).counts.total).toBe(3)
    expect(run.status).not.toBe(2)
  })
})

test('a change cannot widen what its base allows', async () => {
  const model = await startModel(allReal)
  const pull = await Pull.open({
    base: { [file]: allowing('https://api.openai.com') },
    change: { ...shop, [file]: allowing(new URL(model.url).origin) },
  })
  await pull.scan(allFlags)
  const run = await pull.run({ inputs: asked(model) })
  expect(run.status).toBe(2)
  expect(run.everything).toContain(`does not allow the endpoint ${model.url}`)
  expect(model.requests).toEqual([])
  expect(run.writes).toEqual([])
})
