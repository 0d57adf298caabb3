import { expect, test } from '@jest/globals'
import { isDenied } from '../../src/core/deny-list.ts'
import { fileKindOf } from '../../src/core/file-kind.ts'

test.each([
  '.env',
  '.env.production',
  'api/.env.local',
  '.env-production',
  '.env_backup',
  'api/.envrc',
  'prod.env',
  'deploy/server.pem',
  'id_rsa',
  '.ssh/config',
  'home/.aws/credentials',
  '.npmrc',
  'web/.NPMRC',
  '.git/config',
  'infra/prod.tfvars',
  'service-account-prod.json',
  '.kube/config',
  '.netrc',
])('%s is never shown', (path) => {
  expect(isDenied(path)).toBe(true)
})

test.each([
  'src/env.py',
  'src/environment.ts',
  'docs/pem.md',
  'src/key.ts',
  'src/credentials.py',
  'package.json',
  'my.git/x',
])('%s may be shown', (path) => {
  expect(isDenied(path)).toBe(false)
})

test.each([
  ['src/app.py', null],
  ['tests/app.py', 'test'],
  ['src/test_app.py', 'test'],
  ['src/app_test.go', 'test'],
  ['web/app.spec.ts', 'test'],
  ['src/UserServiceTest.java', 'test'],
  ['src/contest.py', null],
  ['src/latest/app.py', null],
  ['vendor/x/y.go', 'vendored'],
  ['db/migrate/1_x.rb', 'migration'],
  ['examples/a.py', 'example'],
  ['api/user.pb.go', 'generated'],
  ['web/jquery.min.js', 'generated'],
])('%s is of kind %p', (path, kind) => {
  expect(fileKindOf(path)).toBe(kind)
})
