import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { newAddresses } from '../../../src/core/gates/addresses.ts'
import { hiddenThings } from '../../../src/core/gates/hidden.ts'
import { newDependencies } from '../../../src/core/gates/modules.ts'
import { undefinedNames } from '../../../src/core/gates/names.ts'
import { newRunning } from '../../../src/core/gates/running.ts'
import { parsed } from '../../context/syntax/parsed.ts'
import fc from '../../fast-check.ts'
import { editedFile } from './try-fix.ts'

const folder = new URL('../../context/syntax/fixtures/', import.meta.url)
const samples = readdirSync(folder).filter((name) => name.startsWith('sample.'))
const nobody = { definedElsewhere: () => false, usedElsewhere: () => false, resolves: () => false }

describe.each(samples)('%s', (path) => {
  const text = readFileSync(new URL(path, folder), 'utf8')
  const lines = text.split('\n')

  test('lines of a function are nothing new in it', async () => {
    const { functions, errors } = await parsed(text, path)
    const long = functions.slice(1).filter(({ at, head }) => at.to > head.to + 1)
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (which, one, other) => {
        const chosen = long[which % Math.max(1, long.length)]
        if (chosen === undefined) return
        const inside = chosen.at.to - chosen.head.to
        const [from, to] = [one, other].map((number) => chosen.head.to + (number % inside))
        if (from === undefined || to === undefined) return
        const after = [...lines.slice(0, to), lines[from] ?? '', ...lines.slice(to)].join('\n')
        const file = await editedFile(path, text, after)
        // Half a statement may make another program of it.
        if ((file.syntaxAfter?.errors.length ?? 0) > errors.length) return
        const context = {
          path,
          lines: chosen.at,
          enclosing: chosen.at,
          shownFiles: new Set([path]),
          policyPath: '',
          ...nobody,
        }
        expect([
          ...undefinedNames(file, context),
          ...newDependencies(file, context),
          ...newAddresses(file),
          ...hiddenThings(file),
        ]).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('taking lines away brings no call that starts anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 1), fc.nat(5), async (from, count) => {
        const after = [...lines.slice(0, from), ...lines.slice(from + count)].join('\n')
        const file = await editedFile(path, text, after)
        if ((file.syntaxAfter?.errors.length ?? 0) > (file.syntaxBefore?.errors.length ?? 0)) return
        expect(newRunning(file)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})
