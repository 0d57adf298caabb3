import { expect, test } from '@jest/globals'
import fc from '../fast-check.ts'
import { judge } from './judge.ts'
import { program, shared, values } from './random-program.ts'

const runs = Number(process.env.RUNS ?? 150)

test.each([
  ['variables of its own', program, 30],
  ['variables of the file', shared, 2000],
])(
  'what is surely a constant is one, whatever way the code takes: %s',
  async (_what, programs, least) => {
    const seen = { sure: 0, false: 0 }
    await fc.assert(
      fc.asyncProperty(programs, async (code) => {
        const { verdict, sure, reason } = await judge(code, 'db.query(a)', { path: 'a.js' })
        if (verdict !== 'false_positive') return
        seen.false += 1
        if (!sure) return
        seen.sure += 1
        for (let seed = 0; seed < 12; seed++) {
          const got = values(code, seed)
          if (/never run/.test(reason)) expect(got).toEqual([])
          expect(got.filter((each) => String(each).includes('evil'))).toEqual([])
        }
      }),
      { numRuns: runs },
    )
    // It says so about some: else this test would show nothing.
    expect(seen.sure).toBeGreaterThanOrEqual(Math.floor(runs / least))
  },
  600_000,
)
