import { describe, expect, test } from '@jest/globals'
import { allReal, apiKey, startModel } from './fake-model.ts'
import { runBundle } from './harness.ts'
import { openOutside, proxyPassword, proxyUser, startProxy } from './outside.ts'
import { asked, Pull, token } from './pull-request.ts'
import { allFlags, scannedShop, shop } from './shop.ts'

/** Every switch by which something in the process could print what is sent. */
const loud = {
  DEBUG: '*',
  NODE_DEBUG: 'fetch,undici,tls,timer,child_process,module',
  NODE_DEBUG_NATIVE: 'tls',
  OPENAI_LOG: 'debug',
  ANTHROPIC_LOG: 'debug',
  GOOGLE_SDK_NODE_LOGGING: '*',
  AZURE_LOG_LEVEL: 'verbose',
  AWS_SDK_LOAD_CONFIG: '1',
  RUNNER_DEBUG: '1',
  ACTIONS_STEP_DEBUG: 'true',
  ACTIONS_RUNNER_DEBUG: 'true',
}
const code = 'count(*) from orders'
const base64 = (text: string) => Buffer.from(text).toString('base64').slice(0, -4)

describe('at every log level', () => {
  test('key, token, prompt and code stay out of the log', async () => {
    const model = await startModel(allReal)
    const pull = await Pull.open({ change: shop, github: { repository: { private: false } } })
    await pull.scan(allFlags)
    const outside = await openOutside({ 'api.github.com': pull.github.url, 'api.openai.com': model.url })
    const proxy = await startProxy(outside)
    const { endpoint: _, ...inputs } = asked(model)
    const run = await pull.run({
      inputs,
      env: {
        ...loud,
        GITHUB_API_URL: 'https://api.github.com',
        GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: outside.authority,
      },
    })
    // The log is as loud as it gets, and everything was sent.
    expect(/^FETCH \d+: sending request/m.test(run.stderr)).toBe(true)
    expect(JSON.stringify(model.requests)).toContain(code)
    const [question] = model.requests
    const instructions = JSON.stringify(question?.body).slice(100, 160)
    const secrets = [apiKey, token, proxyUser, proxyPassword, encodeURIComponent(proxyPassword), code]
    const hidden = [base64(`x-access-token:${token}`), base64(`${proxyUser}:${proxyPassword}`), instructions]
    const seen = (text: string, words: string[]) => words.filter((word) => text.includes(word))
    expect(seen(run.stderr, [...secrets, ...hidden])).toEqual([])
    expect(seen(run.stdout, [...secrets.slice(0, -1), ...hidden])).toEqual([])
    expect(run.status).toBe(0)
  })

  test.each(['http', 'fs,HTTPS', 'net', '*', 'ht*', 'stream'])(
    'NODE_DEBUG=%s would print headers, so nothing is sent',
    async (sections) => {
      const model = await startModel(allReal)
      const { root } = await scannedShop()
      const run = await runBundle({
        cwd: root,
        args: [
          'review',
          '--scope',
          'all',
          '--provider',
          'openai',
          '--model',
          'fake-1',
          '--endpoint',
          model.url,
        ],
        env: { SEMGREP_ASSISTANT_API_KEY: apiKey, NODE_DEBUG: sections },
      })
      expect(run.status).toBe(2)
      expect(run.stderr).toContain('NODE_DEBUG makes Node print the headers')
      expect(model.requests).toEqual([])
    },
  )
})
