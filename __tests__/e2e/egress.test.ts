import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { afterAll, describe, expect, test } from '@jest/globals'
import { optionsOf } from '../../src/settings.ts'
import { textOf } from '../project/root.ts'
import { apiKey } from './fake-model.ts'
import { type Child, guard } from './guard.ts'
import { runBundle, temporaryFolder } from './harness.ts'
import { Pull } from './pull-request.ts'
import { allFlags, scannedShop, shop } from './shop.ts'

const region = 'eu-central-1'
const endpoint = 'https://llm.corp.example:8443/v1'

/** Settings with which each provider is tried; the hosts are the page's to say. */
const providers: Record<string, { args: string[]; env?: Record<string, string> }> = {
  offline: { args: [] },
  openai: { args: ['--model', 'fake-1'] },
  'openai-compatible': { args: ['--model', 'fake-1', '--endpoint', endpoint] },
  'azure-openai': { args: ['--model', 'fake-1', '--endpoint', 'https://acme.openai.azure.com/openai/v1/'] },
  anthropic: { args: ['--model', 'fake-1'] },
  gemini: { args: ['--model', 'fake-1'] },
  bedrock: { args: ['--model', 'fake-1', '--region', region] },
}

/** `host:port` of the hosts that a row of the page names. */
function hostsOf(setting: string, args: string[] = []): string[] {
  const row = textOf('docs/egress.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${setting}\` |`))
  const cell = row?.split('|')[2]?.trim()
  if (cell === undefined) throw new Error(`docs/egress.md has no row for ${setting}`)
  if (cell === 'none') return []
  const given = args[args.indexOf('--endpoint') + 1] ?? ''
  const hosts = [...cell.matchAll(/`([^`]+)`/g)].map(([, host = '']) => host.replace('REGION', region))
  return hosts.map((host) => {
    const { hostname, port } = new URL(host === 'ENDPOINT' ? given : `https://${host}`)
    return `${hostname}:${port || '443'}`
  })
}

/** What git does with what is there; nothing else may run. */
const local =
  /^(?:grep|cat-file|config|diff|diff-index|for-each-ref|ls-files|ls-tree|merge-base|read-tree|remote|rev-parse|symbolic-ref|add|update-index|write-tree)$/

/** Programs that could reach the network, or were handed the means to. */
function suspicious(children: Child[]): Child[] {
  return children.filter(({ file, args, names }) => {
    const words = args.slice(1).filter((word, at, all) => word !== '-c' && all[at - 1] !== '-c')
    const means = names.filter((name) => /proxy|ssl|cert|key|token|NODE_|INPUT_|GITHUB_/i.test(name))
    return !isQuiet(file, args, words) || means.length > 0
  })
}

/** What runs on files of this machine alone, whatever it is set up to do. */
function isQuiet(file: string, args: string[], words: string[]): boolean {
  if (/\/git$/.test(file)) return local.test(words[0] ?? '')
  if (/\/python3$/.test(file)) return args.includes('-I') && args.includes('-S')
  if (file === process.execPath) return args.includes('-e')
  return /\/semgrep$/.test(file) && args.includes('--metrics=off') && args.includes('--disable-version-check')
}

const telling = {
  HTTP_PROXY: '',
  SSL_CERT_DIR: '/nowhere',
  GIT_SSL_NO_VERIFY: '1',
  GIT_SSL_CAINFO: '/nowhere',
  GITHUB_TOKEN: 'planted',
}

describe('a review of code contacts what the page says for', () => {
  test.each(optionsOf('provider') ?? [])('provider: %s', async (provider) => {
    const tried = providers[provider]
    if (tried === undefined) throw new Error(`${provider}: say here with what settings it is tried`)
    const { root } = await scannedShop()
    const watch = await guard()
    const run = await runBundle({
      cwd: root,
      args: ['review', '--scope', 'all', '--provider', provider, ...tried.args],
      env: { SEMGREP_ASSISTANT_API_KEY: apiKey, ...telling, ...tried.env, ...watch.env },
    })
    expect(run.report?.counts.total).toBe(3)
    expect(watch.tried()).toEqual(hostsOf(`provider: ${provider}`, tried.args))
    expect(watch.here()).toEqual([])
    expect(watch.children().length).toBeGreaterThan(0)
    expect(suspicious(watch.children())).toEqual([])
  })

  test.each((optionsOf('provider') ?? []).filter((name) => !/offline|azure/.test(name)))(
    'provider: %s with an endpoint',
    async (provider) => {
      const { root } = await scannedShop()
      const watch = await guard()
      const args = [...(providers[provider]?.args ?? []), '--endpoint', endpoint]
      await runBundle({
        cwd: root,
        args: ['review', '--scope', 'all', '--provider', provider, ...args],
        env: { SEMGREP_ASSISTANT_API_KEY: apiKey, ...watch.env },
      })
      expect(watch.tried()).toEqual([new URL(endpoint).host])
    },
  )

  test('command: demo', async () => {
    const watch = await guard()
    const run = await runBundle({ cwd: await temporaryFolder(), args: ['demo'], env: watch.env })
    expect(run.status).toBe(0)
    expect(watch.tried()).toEqual(hostsOf('command: demo'))
    expect(watch.here()).toEqual([])
    expect(suspicious(watch.children())).toEqual([])
  })
})

describe('a pull request', () => {
  async function reviewed(env: Record<string, string>) {
    const pull = await Pull.open({ change: shop })
    await pull.scan(allFlags)
    const watch = await guard()
    const run = await pull.run({ env: { ...watch.env, ...env } })
    return { run, watch, pull }
  }

  test('contacts the code host that the page names', async () => {
    const { watch } = await reviewed({ GITHUB_API_URL: 'https://api.github.com' })
    expect(watch.tried()).toEqual(hostsOf('platform: github'))
    expect(watch.here()).toEqual([])
    expect(suspicious(watch.children())).toEqual([])
  })

  test('contacts the host of an Enterprise Server instead', async () => {
    const { watch } = await reviewed({ GITHUB_API_URL: 'https://github.corp.example/api/v3' })
    expect(watch.tried()).toEqual(['github.corp.example:443'])
  })

  test('contacts nothing but that where it answers', async () => {
    const { run, watch, pull } = await reviewed({})
    expect(run.status).toBe(0)
    expect(watch.tried()).toEqual([])
    expect(watch.here()).toEqual([new URL(pull.github.url).host])
    expect(suspicious(watch.children())).toEqual([])
  })

  test('contacts no code host without a token', async () => {
    const { watch } = await reviewed({ INPUT_TOKEN: '', GITHUB_API_URL: 'https://api.github.com' })
    expect(watch.tried()).toEqual([])
  })
})

describe('git', () => {
  const asked: string[] = []
  const remote = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(404).end()
  })
  afterAll(() => {
    remote.closeAllConnections()
    remote.close()
  })

  test('fetches nothing, not even what a partial clone lacks', async () => {
    await new Promise<void>((resolve) => remote.listen(0, '127.0.0.1', resolve))
    const address = remote.address()
    const port = typeof address === 'object' ? address?.port : 0
    const made = await scannedShop()
    await made.git('remote', 'set-url', 'origin', `http://127.0.0.1:${port}/shop.git`)
    await made.git('config', 'remote.origin.promisor', 'true')
    await made.git('config', 'core.repositoryformatversion', '1')
    await made.git('config', 'extensions.partialClone', 'origin')
    const oid = await made.git('rev-parse', 'HEAD:app.py')
    await rm(`${made.root}/.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`)
    const before = await made.git('cat-file', '-e', oid).then(
      () => 'there',
      () => 'missing',
    )
    // As git does it by itself.
    expect(before).toBe('missing')
    expect(asked.length).toBeGreaterThan(0)
    asked.length = 0
    const watch = await guard()
    await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'], env: watch.env })
    expect(asked).toEqual([])
    expect(watch.tried()).toEqual([])
  })
})
