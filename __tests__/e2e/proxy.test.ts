import { beforeAll, describe, expect, test } from '@jest/globals'
import type { FakeVendor } from '../contract/vendor.ts'
import { allReal, apiKey, startModel } from './fake-model.ts'
import { type Guard, guard } from './guard.ts'
import { type Repository, type Run, runBundle } from './harness.ts'
import { type Outside, openOutside, proxyPassword, proxyUser, startProxy, type TestProxy } from './outside.ts'
import { Pull, to } from './pull-request.ts'
import { allFlags, scannedShop, shop } from './shop.ts'
import { soundReport } from './soundness.ts'

const openai = 'api.openai.com'
const github = 'api.github.com'

let model: FakeVendor
let outside: Outside
let made: Repository

beforeAll(async () => {
  model = await startModel(allReal)
  outside = await openOutside({ [openai]: model.url })
  made = await scannedShop()
})

interface Reviewed {
  run: Run
  proxy: TestProxy
  guarded: Guard
  /** Questions that the model was asked. */
  asked: number
}

/** Reviews with the vendor's own address, in an environment that may lead through the proxy. */
async function review(
  envOf: (proxy: TestProxy) => Record<string, string>,
  args: string[] = [],
): Promise<Reviewed> {
  const proxy = await startProxy(outside)
  const guarded = await guard()
  const before = model.requests.length
  const run = await runBundle({
    cwd: made.root,
    args: [
      'review',
      '--scope',
      'all',
      '--cache',
      'false',
      '--provider',
      'openai',
      '--model',
      'fake-1',
      ...args,
    ],
    env: { SEMGREP_ASSISTANT_API_KEY: apiKey, ...guarded.env, ...envOf(proxy) },
  })
  model.assertClean()
  for (const secret of [apiKey, proxyUser, proxyPassword, encodeURIComponent(proxyPassword)])
    expect(run.everything).not.toContain(secret)
  return { run, proxy, guarded, asked: model.requests.length - before }
}

/** The run went through the proxy and nowhere else. */
function expectThrough({ run, proxy, guarded, asked }: Reviewed): void {
  expect(soundReport(run).counts).toMatchObject({ total: 3, analyzed: 3 })
  expect(asked).toBeGreaterThan(0)
  expect(new Set(proxy.tunnels)).toEqual(new Set([`${openai}:443`]))
  expect(proxy.refusals).toEqual([])
  expect(guarded.tried()).toEqual([])
  expect(run.status).toBe(0)
}

/** Nothing was analyzed, for a reason that the report and the terminal name. */
function expectFailure({ run, asked }: Reviewed, words: RegExp): void {
  const { counts, findings } = soundReport(run)
  expect(counts).toMatchObject({ total: 3, analyzed: 0 })
  for (const { assessment } of findings) expect(JSON.stringify(assessment)).toMatch(words)
  expect(run.stdout.replace(/\s+/g, ' ')).toMatch(words)
  expect(asked).toBe(0)
  expect(run.status).toBe(3)
}

describe('the way leads through a proxy', () => {
  const trusting = () => ({ NODE_EXTRA_CA_CERTS: outside.authority })

  test.each<[string, (proxy: TestProxy) => Record<string, string>]>([
    ['HTTPS_PROXY', ({ url }) => ({ HTTPS_PROXY: url })],
    ['https_proxy', ({ url }) => ({ https_proxy: url })],
    ['ALL_PROXY', ({ url }) => ({ ALL_PROXY: url })],
    ['lower case before upper', ({ url }) => ({ https_proxy: url, HTTPS_PROXY: 'http://127.0.0.1:9' })],
    [
      'other hosts in NO_PROXY',
      ({ url }) => ({ HTTPS_PROXY: url, NO_PROXY: 'openai.example,.corp.example' }),
    ],
    ['without a scheme', ({ url }) => ({ HTTPS_PROXY: url.replace('http://', '') })],
  ])('%s', async (_, envOf) => {
    expectThrough(await review((proxy) => ({ ...trusting(), ...envOf(proxy) })))
  })

  test('but not to what NO_PROXY names', async () => {
    const seen = await review(({ url }) => ({ ...trusting(), HTTPS_PROXY: url, NO_PROXY: openai }))
    expect(seen.proxy.tunnels).toEqual([])
    expect(seen.guarded.tried()).toEqual([`${openai}:443`])
  })

  test.each(['NO_PROXY=*', 'HTTP_PROXY alone'])('but not with %s', async (form) => {
    const seen = await review(({ url }) =>
      form === 'NO_PROXY=*' ? { HTTPS_PROXY: url, NO_PROXY: '*' } : { HTTP_PROXY: url },
    )
    expect([...seen.proxy.tunnels, ...seen.proxy.refusals]).toEqual([])
    expect(seen.guarded.tried()).toEqual([`${openai}:443`])
    expect(seen.run.stderr.includes('set HTTPS_PROXY')).toBe(form !== 'NO_PROXY=*')
  })

  test.each(['127.0.0.1', 'localhost'])('but not to %s', async (host) => {
    const endpoint = model.url.replace('127.0.0.1', host)
    const seen = await review(
      ({ url }) => ({ HTTPS_PROXY: url, HTTP_PROXY: url, ALL_PROXY: url }),
      ['--endpoint', endpoint],
    )
    expect(soundReport(seen.run).counts).toMatchObject({ analyzed: 3 })
    expect([...seen.proxy.tunnels, ...seen.proxy.refusals]).toEqual([])
  })

  test('a wrong password names the variable', async () => {
    const seen = await review(({ url }) => ({
      ...trusting(),
      HTTPS_PROXY: url.replace(encodeURIComponent(proxyPassword), 'planted-wrong'),
    }))
    expectFailure(seen, /The proxy refuses its user name or password \(407\).*check HTTPS_PROXY/)
    expect(seen.run.everything).not.toContain('planted-wrong')
    expect(new Set(seen.proxy.refusals)).toEqual(new Set([407]))
  })

  test('a host that it does not allow', async () => {
    const seen = await review(({ url }) => ({ HTTPS_PROXY: url }), ['--endpoint', 'https://llm.example/v1'])
    expectFailure(seen, /The proxy does not connect to the provider \(403\)/)
    expect(seen.guarded.tried()).toEqual([])
  })

  test('that is none', async () => {
    const { run, asked } = await review(() => ({
      HTTPS_PROXY: `http://${proxyUser}:planted#wrong@127.0.0.1:1`,
    }))
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('HTTPS_PROXY is not the address of a proxy.')
    expect(run.everything).not.toMatch(/planted#|wrong/)
    expect(asked).toBe(0)
  })
})

describe('certificates', () => {
  const unverified = /Unable to verify the certificate of the provider.*NODE_EXTRA_CA_CERTS/

  test('of a private authority are refused', async () => {
    expectFailure(await review(({ url }) => ({ HTTPS_PROXY: url })), unverified)
  })

  test('are checked whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    const seen = await review(({ url }) => ({ HTTPS_PROXY: url, NODE_TLS_REJECT_UNAUTHORIZED: '0' }))
    expectFailure(seen, unverified)
    expect(seen.run.stderr).toContain('NODE_TLS_REJECT_UNAUTHORIZED has no effect')
  })

  test('of an authority that SSL_CERT_FILE names are accepted', async () => {
    expectThrough(await review(({ url }) => ({ HTTPS_PROXY: url, SSL_CERT_FILE: outside.authority })))
  })

  test('SSL_CERT_FILE without a file is said, and changes nothing', async () => {
    const seen = await review(({ url }) => ({
      HTTPS_PROXY: url,
      NODE_EXTRA_CA_CERTS: outside.authority,
      SSL_CERT_FILE: '/no/such/file.pem',
    }))
    expectThrough(seen)
    expect(seen.run.stderr).toContain('SSL_CERT_FILE has no effect')
  })

  test('for another name are refused', async () => {
    const { authority } = outside
    const front = await openOutside({ [github]: model.url })
    const wrong = await startProxy({ ...front, names: [openai] })
    const seen = await review(() => ({ HTTPS_PROXY: wrong.url, NODE_EXTRA_CA_CERTS: front.authority }))
    expect(authority).not.toBe(front.authority)
    expectFailure(seen, /certificate of the provider is not valid \(ERR_TLS_CERT_ALTNAME_INVALID\)/)
  })
})

describe('GitHub', () => {
  async function reviewPull(envOf: (proxy: TestProxy, front: Outside) => Record<string, string>) {
    const pull = await Pull.open({ change: shop })
    await pull.scan(allFlags)
    const front = await openOutside({ [github]: pull.github.url, [openai]: model.url })
    const proxy = await startProxy(front)
    const guarded = await guard()
    const run = await pull.run({
      inputs: { provider: 'openai', model: 'fake-1', 'api-key': apiKey },
      env: {
        ...guarded.env,
        GITHUB_API_URL: `https://${github}`,
        GITHUB_GRAPHQL_URL: `https://${github}/graphql`,
        ...envOf(proxy, front),
      },
    })
    for (const secret of [proxyUser, proxyPassword, encodeURIComponent(proxyPassword)])
      expect(run.everything + pull.said()).not.toContain(secret)
    pull.github.assertClean()
    return { pull, run, proxy, guarded }
  }

  test('a change is reviewed through the proxy', async () => {
    const { run, proxy, guarded } = await reviewPull(({ url }, { authority }) => ({
      HTTPS_PROXY: url,
      NODE_EXTRA_CA_CERTS: authority,
    }))
    expect(soundReport({ ...run, stdout: run.stdout.replace(/^::.*\n/gm, '') }).counts.analyzed).toBe(3)
    expect(run.writes).toContain(to.review)
    expect(new Set(proxy.tunnels)).toEqual(new Set([`${github}:443`, `${openai}:443`]))
    expect(proxy.refusals).toEqual([])
    expect(guarded.tried()).toEqual([])
  })

  test.each<[string, (proxy: TestProxy, front: Outside) => Record<string, string>, RegExp]>([
    [
      'a private authority',
      ({ url }) => ({ HTTPS_PROXY: url }),
      /Unable to verify the certificate of GitHub.*NODE_EXTRA_CA_CERTS/,
    ],
    [
      'a private authority, checks switched off',
      ({ url }) => ({ HTTPS_PROXY: url, NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
      /Unable to verify the certificate of GitHub/,
    ],
    [
      'a wrong password',
      ({ origin }, { authority }) => ({
        HTTPS_PROXY: origin.replace('http://', `http://${proxyUser}:x@`),
        NODE_EXTRA_CA_CERTS: authority,
      }),
      /refuses its user name or password \(407\), so GitHub.*HTTPS_PROXY/,
    ],
  ])('%s: nothing is posted, and the run says why', async (_, envOf, words) => {
    const { run } = await reviewPull(envOf)
    expect(run.requests).toEqual([])
    expect(run.everything).toMatch(words)
    expect(run.status).not.toBe(0)
    expect(run.status).not.toBe(70)
  })
})
