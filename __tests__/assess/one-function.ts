import type { Evidence } from '../../src/core/evidence.ts'
import { evidence } from '../builders.ts'

export const code = Array.from({ length: 20 }, (_, index) => `    step(${index})`).join('\n')

/** Findings on lines of one function, named by their fingerprints. */
export function inOneFunction(count: number, from = 0, path = 'src/app.py'): Evidence[] {
  return Array.from({ length: count }, (_, index) =>
    evidence(
      code,
      { from: (index % 20) + 1, to: (index % 20) + 1 },
      { about: { path, fingerprint: `${path}#${index + from}` } },
    ),
  )
}
