import { describe, expect, test } from '@jest/globals'
import { mapPaths, normalise } from '../../../src/core/scan/map-paths.ts'
import fc from '../../fast-check.ts'
import { apart } from '../apart.ts'

const tree = new Set(['src/app.py', 'src/db.py', 'web/main.ts', 'app.py'])
const exists = (path: string) => tree.has(path)

function mapped(paths: string[], over: { scanRoot?: string | null; workingFolder?: string } = {}) {
  const { map, existing } = mapPaths(
    paths,
    { scanRoot: null, repositoryRoot: '/srv/repo', workingFolder: '', ...over },
    exists,
  )
  return { paths: paths.map(map), existing }
}

describe('how a scan names files', () => {
  test.each<[string, string[], { scanRoot?: string; workingFolder?: string }, (string | null)[]]>([
    ['relative', ['src/app.py'], {}, ['src/app.py']],
    ['with a dot', ['./src/app.py'], {}, ['src/app.py']],
    ['with detours', ['src/../web/./main.ts'], {}, ['web/main.ts']],
    ['absolute', ['/srv/repo/src/app.py'], {}, ['src/app.py']],
    ['on Windows', ['src\\app.py'], {}, ['src/app.py']],
    [
      'from the folder that the command runs in',
      ['app.py', 'db.py'],
      { workingFolder: 'src' },
      ['src/app.py', 'src/db.py'],
    ],
    ['from a given root', ['app.py'], { scanRoot: 'src' }, ['src/app.py']],
    ['absolute below a given root', ['/ci/build/src/app.py'], { scanRoot: '/ci/build' }, ['src/app.py']],
    ['of a checkout elsewhere', ['/ci/1/src/app.py', '/ci/1/web/main.ts'], {}, ['src/app.py', 'web/main.ts']],
    [
      'of a checkout on Windows',
      ['D:\\a\\src\\app.py', 'D:\\a\\web\\main.ts'],
      {},
      ['src/app.py', 'web/main.ts'],
    ],
    ['outside the repository', ['../other/app.py', 'src/app.py'], {}, [null, 'src/app.py']],
  ])('%s', (_, paths, options, expected) => {
    expect(mapped(paths, options).paths).toEqual(expected)
  })

  test('counts what exists, so that a scan of something else is told', () => {
    expect(mapped(['src/app.py', 'src/gone.py']).existing).toBe(1)
    expect(mapped(['lib/x.rb']).existing).toBe(0)
  })
})

test('a scan without findings is mapped, too', () => {
  const module = new URL('../../../src/core/scan/map-paths.ts', import.meta.url)
  const options = "{ scanRoot: null, repositoryRoot: '/srv/repo', workingFolder: '' }"
  expect(apart(module, 'mapPaths', `mapPaths([], ${options}, () => true).existing`)).toBe('0')
}, 10_000)

test('what is normalised never leaves the repository', () => {
  const segment = fc.constantFrom('..', '.', '', 'a', 'b c', '...', '\0')
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 12 }), (segments) => {
      const path = normalise(segments.join('/'))
      if (path === null) return
      expect(path.split('/').every((each) => !['..', '.', ''].includes(each))).toBe(true)
      expect(path).not.toContain('\0')
      expect(normalise(path)).toBe(path)
    }),
  )
})
