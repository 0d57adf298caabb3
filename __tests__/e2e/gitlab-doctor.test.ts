import { expect, test } from '@jest/globals'
import { fakeGitLab } from '../contract/gitlab.ts'
import { runBundle, started } from './harness.ts'
import { gitLab } from './hosts/gitlab.ts'
import { scannedShop } from './shop.ts'

const { token, account } = gitLab

/** What doctor says of the host and of the token. */
async function examined(rights: 'read' | 'write', given: string, role: 'read' | 'write' = 'write') {
  const made = await scannedShop()
  const head = await made.git('rev-parse', 'HEAD')
  const change = { base: head, head }
  const fake = await started(
    fakeGitLab({ root: made.root, token, account, rights, change, collaborators: { [account]: role } }),
  )
  const about = { fake, base: head, head, checkedOut: head, author: 'author', fork: false, draft: false }
  const variables = gitLab.variables({ ...about, isPublic: false, folder: made.root })
  const env = { CI: 'true', ...variables, CI_JOB_TOKEN: 'glcbt-planted', SEMGREP_ASSISTANT_TOKEN: given }
  const { status, stdout, everything } = await runBundle({ cwd: made.root, args: ['doctor'], env })
  expect(fake.writes()).toEqual([])
  expect(everything).not.toContain(given)
  const [host = '', ...rest] = stdout.split('\n').filter((line) => /Code host|Permissions/.test(line))
  return { status, host, permissions: rest.join('\n'), fake, stdout: stdout.replace(/\s+/g, ' ') }
}

test('a token with all that it needs', async () => {
  const { status, host, permissions, fake } = await examined('write', token)
  expect(host).toMatch(/✓.*The token reads shop\/shop, pull request 7/)
  expect(permissions).toMatch(/✓.*A token with the scope api, of a developer or more/)
  expect(status).toBe(0)
  fake.assertClean()
})

test('a token that only reads', async () => {
  const { status, permissions, stdout } = await examined('read', token)
  expect(permissions).toMatch(/✗.*without the scope api/)
  expect(stdout).toContain('Make a project access token with the role Developer and the scope api')
  expect(status).toBe(2)
})

test('a token of nobody who may resolve', async () => {
  const { status, permissions } = await examined('write', token, 'read')
  expect(permissions).toMatch(/✗.*no developer/)
  expect(status).toBe(2)
})

test('a wrong token', async () => {
  const { status, host } = await examined('write', 'glpat-another')
  expect(host).toMatch(/✗.*GitLab refuses the token/)
  expect(status).toBe(2)
})

test('the token of the job', async () => {
  const { status, stdout } = await examined('write', 'glcbt-planted')
  expect(stdout).toContain('The job token (CI_JOB_TOKEN) cannot comment.')
  expect(status).toBe(2)
})
