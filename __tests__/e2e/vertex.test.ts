import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fakeVertex } from '../contract/gemini.ts'
import * as errors from '../contract/gemini-errors.ts'
import { expired, granted, pipelineToken, type TokenReply, tokenServer } from '../contract/google-token.ts'
import type { FakeOptions } from '../contract/vendor.ts'
import { allReal, reviewWith } from './fake-model.ts'
import { started, temporaryFolder } from './harness.ts'
import { scannedShop } from './shop.ts'
import { outcomeOf, soundReport } from './soundness.ts'

const accessToken = 'ya29.planted-access-token'

/** A review through Vertex AI, with the credentials that a pipeline's login leaves; `null` for none. */
async function review(
  login: TokenReply | 'never' | null,
  reply: FakeOptions['reply'] = allReal,
  env: Record<string, string> = {},
) {
  const vertex = await started(fakeVertex({ reply, apiKey: accessToken }))
  // Nothing outside of this machine is asked whether it is one of Google's.
  const found: Record<string, string> = { METADATA_SERVER_DETECTION: 'none' }
  let exchanges: Record<string, string>[] = []
  if (login !== null) {
    const tokens = await started(tokenServer(login))
    exchanges = tokens.requests
    const folder = join(await temporaryFolder(), 'google')
    found.GOOGLE_APPLICATION_CREDENTIALS = await tokens.credentials(folder)
  }
  const { root } = await scannedShop()
  const args = ['--provider', 'gemini', '--project', 'shop-1', '--region', 'europe-west4']
  const run = await reviewWith(vertex.url, { cwd: root, args, env: { ...found, ...env } })
  vertex.assertClean()
  expect(run.everything).not.toContain(accessToken)
  expect(run.everything).not.toContain(pipelineToken)
  return { run, report: soundReport(run), vertex, exchanges }
}

test('a login of the pipeline is exchanged for a token, and that one is sent', async () => {
  const { run, report, vertex, exchanges } = await review(granted(accessToken))
  expect(report.counts).toMatchObject({ total: 3, analyzed: 3 })
  expect(report.provider?.id).toBe('gemini:fake-1')
  expect(exchanges[0]).toMatchObject({ subject_token: pipelineToken })
  expect(vertex.requests).toHaveLength(3)
  for (const { target, authenticated, headers } of vertex.requests) {
    const path = '/v1/projects/shop-1/locations/europe-west4/publishers/google/models/fake-1:generateContent'
    expect({ target, authenticated }).toEqual({ target: path, authenticated: true })
    expect(headers).not.toHaveProperty('x-goog-api-key')
  }
  expect(run.status).toBe(0)
})

describe('without a login that holds', () => {
  test.each<[string, TokenReply | null]>([
    ['none', null],
    ['one that has expired', expired],
  ])('%s: the run says how to log in', async (_, login) => {
    const { run, report, vertex } = await review(login)
    expect(vertex.requests).toHaveLength(0)
    expect(report.findings.map(outcomeOf)).toEqual(['error', 'error', 'error'])
    expect(run.summary).toContain('gcloud auth application-default login')
    expect(run.summary).toContain('google-github-actions/auth')
    expect(run.status).toBe(3)
  })

  test.each([
    ['its token is refused', errors.unauthenticated(), /gcloud auth application-default login/],
    ['it lacks the role', errors.noAccess(), /in project shop-1: check project, region and the role/],
  ] as const)('%s', async (_, reply, words) => {
    const { run, report } = await review(granted(accessToken), () => reply)
    expect(JSON.stringify(report.findings[0]?.assessment)).toMatch(words)
    expect(run.status).toBe(3)
  })
})

test('a login that never answers: the report comes in time, and the process does not wait for it', async () => {
  const env = { SEMGREP_ASSISTANT_TIMEOUT_MINUTES: '0.03' }
  const { run, report, vertex, exchanges } = await review('never', allReal, env)
  expect(exchanges).not.toEqual([])
  expect(vertex.requests).toHaveLength(0)
  expect(report.findings.map(outcomeOf)).toEqual(['timeout', 'timeout', 'timeout'])
  // One that waited for the login’s own limit would have been killed.
  expect(run.status).toBe(3)
})

test('a log of the SDK that a variable asks for stays silent: it would hold tokens', async () => {
  const env = { GOOGLE_SDK_NODE_LOGGING: 'all' }
  const { run } = await review(granted(accessToken), allReal, env)
  expect(run.stderr).toMatch(/^Asking .+\n(?:Asked .+ about \d of 3 findings\.\n)+$/)
  expect(run.status).toBe(0)
})
