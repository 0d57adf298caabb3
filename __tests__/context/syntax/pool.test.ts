import { afterEach, describe, expect, test } from '@jest/globals'
import {
  openParsers,
  type ParserPool,
  type PoolOptions,
  parseLimits,
} from '../../../src/context/syntax/pool.ts'

const open: ParserPool[] = []

function pool(over: Partial<PoolOptions> = {}): ParserPool {
  const made = openParsers({
    ...parseLimits,
    program: new URL('./fixtures/hostile-worker.mjs', import.meta.url),
    grammars: new URL('./grammars/', import.meta.url),
    size: 1,
    limitMs: 500,
    limitMb: 64,
    ...over,
  })
  open.push(made)
  return made
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

describe('a file that is too much for its parser costs itself alone', () => {
  test.each([
    ['endless', 'parsing it takes more than 0.5 s'],
    ['greedy', 'parsing it takes more than 64 MB'],
    ['broken', 'its parser failed'],
    ['gone', 'its parser ended'],
  ])('%s', async (path, why) => {
    const parsers = pool({ limitMs: path === 'endless' ? 500 : 60_000 })
    const parsed = await Promise.all([
      parsers.parse('a', 'before'),
      parsers.parse('b', path),
      parsers.parse('c', 'after'),
    ])
    expect(parsed).toEqual([{ language: 'before', text: 'a' }, null, { language: 'after', text: 'c' }])
    expect(parsers.failures).toEqual([{ path, why }])
  })

  test('each that takes all its time leaves the next less', async () => {
    const parsers = pool({ limitMs: 400 })
    await parsers.parse('a', 'endless')
    await parsers.parse('b', 'endless')
    expect(parsers.failures.map(({ why }) => why)).toEqual([
      'parsing it takes more than 0.4 s',
      'parsing it takes more than 0.2 s',
    ])
  })

  test('one whose lines nobody wrote is not tried', async () => {
    const parsers = pool()
    expect(await parsers.parse('var a=1;'.repeat(20_000), 'minified')).toBeNull()
    expect(parsers.failures).toEqual([{ path: 'minified', why: 'its lines are too long' }])
  })

  test('one that is too long is not tried', async () => {
    const parsers = pool({ limitLength: 10 })
    expect(await parsers.parse('x'.repeat(11), 'long')).toBeNull()
    expect(parsers.failures).toHaveLength(1)
  })
})

test('files that wait when it is closed get no syntax, and nobody waits for ever', async () => {
  const parsers = pool({ limitMs: 60_000 })
  const waiting = [parsers.parse('a', 'endless'), parsers.parse('b', 'waits')]
  await parsers.close()
  expect(await Promise.all(waiting)).toEqual([null, null])
})

test('many files are parsed by few threads', async () => {
  const parsers = pool({ size: 2 })
  const paths = Array.from({ length: 30 }, (_, index) => `file-${index}`)
  const parsed = await Promise.all(paths.map((path) => parsers.parse('x', path)))
  expect(parsed.map((each) => each?.language)).toEqual(paths)
})
