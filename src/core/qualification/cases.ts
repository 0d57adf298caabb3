import type { QualificationCase } from './case.ts'
import { disguisedData } from './disguised-data.ts'
import { disguisedInputs } from './disguised-inputs.ts'
import { disguisedTrust } from './disguised-trust.ts'
import { harmless } from './harmless.ts'
import { injected } from './injected.ts'
import { undecidable } from './undecidable.ts'

/** Written for this purpose, so that no model has learnt them. */
export const qualificationCases: readonly QualificationCase[] = [
  ...disguisedInputs,
  ...disguisedData,
  ...disguisedTrust,
  ...injected,
  ...harmless,
  ...undecidable,
]
