import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/core/errors.ts'
import { proxyOf } from '../../src/core/proxy.ts'

const own = 'localhost,127.0.0.1,[::1],169.254.169.254,169.254.170.2,169.254.170.23,metadata.google.internal'
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`

describe('a proxy', () => {
  test.each<[Record<string, string>, string | null]>([
    [{}, null],
    [{ HTTPS_PROXY: 'http://a.example:3128' }, 'http://a.example:3128'],
    [{ HTTPS_PROXY: ' https://a.example ' }, 'https://a.example'],
    [{ HTTPS_PROXY: 'a.example:3128' }, 'http://a.example:3128'],
    [{ HTTPS_PROXY: 'http://a.example', https_proxy: 'http://b.example' }, 'http://b.example'],
    [{ HTTPS_PROXY: 'http://a.example', https_proxy: '' }, 'http://a.example'],
    [{ ALL_PROXY: 'http://c.example', HTTPS_PROXY: 'http://a.example' }, 'http://a.example'],
    [{ all_proxy: 'http://c.example' }, 'http://c.example'],
    [{ HTTP_PROXY: 'http://d.example' }, null],
    [{ HTTPS_PROXY: 'http://a.example', NO_PROXY: '*' }, null],
    [{ HTTPS_PROXY: 'http://a.example', no_proxy: 'b.example, *' }, null],
  ])('of %j is %s', (env, address) => {
    expect(proxyOf(env)?.address ?? null).toBe(address)
  })

  test.each<[string, string | null]>([
    ['http://a.example', null],
    ['http://user:pass@a.example', basic('user:pass')],
    ['http://DOMAIN%5Cuser:p%40ss%23@a.example', basic('DOMAIN\\user:p@ss#')],
    ['user@a.example', basic('user:')],
    ['http://:token@a.example', basic(':token')],
  ])('%s is shown who asks', (HTTPS_PROXY, authorization) => {
    expect(proxyOf({ HTTPS_PROXY })).toMatchObject({ address: 'http://a.example', authorization })
  })

  test.each<[Record<string, string>, string]>([
    [{}, own],
    [{ NO_PROXY: '.corp.example' }, `.corp.example,${own}`],
    [{ NO_PROXY: ' a.example b.example , ' }, `a.example,b.example,${own}`],
    [{ NO_PROXY: 'a.example', no_proxy: 'b.example' }, `b.example,${own}`],
  ])('with %j spares these', (env, except) => {
    expect(proxyOf({ HTTPS_PROXY: 'http://a.example', ...env })?.except).toBe(except)
  })
})

test.each([
  'socks5://user:hunter2@a.example:1080',
  'http://user:hunter2#@a.example',
  'http://user:hunter2/@a.example',
  'http://user:12#hunter2@a.example',
  'http://user:12/hunter2@a.example',
  'http://user:hunter2%zz@a.example',
  'http://user:hunter2@a.example:port',
  'http://user:hunter2@a.example/proxy.pac',
  'http://',
])('%s is none, and the message names the variable alone', (value) => {
  const said = (name: string) => {
    try {
      return proxyOf({ [name]: value })
    } catch (error) {
      return error instanceof UserError ? `${error.message} ${error.cure} ${String(error.cause)}` : error
    }
  }
  expect(said('https_proxy')).toMatch(/^https_proxy is not the address of a proxy\./)
  expect(said('HTTPS_PROXY')).toMatch(/^HTTPS_PROXY is not the address/)
  expect(said('ALL_PROXY')).not.toMatch(/hunter2|a\.example/)
})
