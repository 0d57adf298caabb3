import { describe, expect, test } from '@jest/globals'
import { accountOf, isOurs } from '../../../src/platforms/gitlab/accounts.ts'
import { addressOf, homeOf } from '../../../src/platforms/gitlab/address.ts'
import type { HostAddress } from '../../../src/system/host-connection.ts'

const address = (over: Partial<HostAddress> = {}): HostAddress => ({
  repository: 'group/shop',
  token: 'planted',
  secrets: ['planted'],
  apiUrl: null,
  formerAccounts: [],
  userAgent: 'semgrep-assistant/1',
  env: {},
  ...over,
})

describe('the address', () => {
  test.each<[string, Partial<HostAddress>, string]>([
    ['gitlab.com', {}, 'https://gitlab.com'],
    ['of the job', { env: { CI_API_V4_URL: 'https://git.example/api/v4' } }, 'https://git.example'],
    [
      'below a path',
      { env: { CI_API_V4_URL: 'https://a.example/gitlab/api/v4' } },
      'https://a.example/gitlab',
    ],
    ['of an old server', { env: { CI_SERVER_URL: 'https://git.example/' } }, 'https://git.example'],
    [
      'of the setting',
      { apiUrl: 'https://b.example/x/api/v4/', env: { CI_API_V4_URL: 'https://a.example/api/v4' } },
      'https://b.example/x',
    ],
    ['of the setting, without the API', { apiUrl: 'https://b.example/x' }, 'https://b.example/x'],
  ])('%s', (_, over, server) => {
    expect(addressOf(address(over), 7)).toMatchObject({ server, project: 'group/shop', number: 7 })
  })

  test.each(['shop', '', 'a b/c', 'group//shop', '/group/shop', 'group/shop?x', 'group/..', './shop'])(
    'no project: %j',
    (repository) => {
      expect(() => addressOf(address({ repository }), 7)).toThrow('is no project of GitLab')
    },
  )

  test('never plain HTTP to another machine', () => {
    expect(() => addressOf(address({ env: { CI_API_V4_URL: 'http://git.example/api/v4' } }), 7)).toThrow(
      'plain HTTP',
    )
  })

  test('for people', () => {
    expect(homeOf(address())).toBe('https://gitlab.com/group/shop')
    const env = { CI_SERVER_URL: 'https://a.example/gitlab' }
    expect(homeOf(address({ env }))).toBe('https://a.example/gitlab/group/shop')
    const url = 'https://a.example/gitlab/other/name'
    expect(homeOf(address({ env: { ...env, CI_MERGE_REQUEST_PROJECT_URL: url } }))).toBe(url)
  })
})

describe('accounts', () => {
  test.each([
    ['ada', 'person'],
    ['project_1_bot_2f8a91', 'program'],
    ['project_12_bot', 'program'],
    ['project_12_bot3', 'program'],
    ['group_12_bot_ab12', 'program'],
    ['service_account_0123', 'program'],
    ['service_account_group_7_0123', 'program'],
    ['support-bot', 'program'],
    ['GitLab-Security-Bot', 'program'],
    ['GitLabDuo', 'program'],
    ['my_project_1_bot', 'person'],
    ['projects_1_bot_x', 'person'],
    ['robot', 'person'],
  ])('%s is a %s', (username, kind) => {
    expect(accountOf({ username })).toEqual({ login: username, kind })
  })

  test.each([null, undefined, { username: 'ghost' }, { username: 'ghost1' }])('%j is gone', (user) => {
    expect(accountOf(user)).toBeNull()
  })

  test('ours is the token’s, and those that were', () => {
    const self = { account: 'project_1_bot_2', formerAccounts: ['project_1_bot_1'] }
    const own = ['project_1_bot_2', 'PROJECT_1_BOT_2', 'project_1_bot_1', 'project_1_bot_3', 'ada']
    expect(own.map((username) => isOurs({ username }, self))).toEqual([true, true, true, false, false])
    expect(isOurs(null, self)).toBe(false)
  })
})
