import { availableParallelism } from 'node:os'
import type { Config } from 'jest'

export default {
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {}, // Jest strips types itself on Node 22.13 and newer
  coverageProvider: 'v8',
  // Where machines are busy, starting the program takes its time.
  testTimeout: 20_000,
  // Most tests wait for processes that they started.
  maxWorkers: Math.max(2, availableParallelism() + 1),
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
} satisfies Config
