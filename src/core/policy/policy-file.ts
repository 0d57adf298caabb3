import { RE2JS } from 're2js'
import * as z from 'zod'
import { confidences } from '../assessment.ts'
import { modes } from '../finding.ts'
import { matchesWildcard } from '../text/glob.ts'
import { isEndpointPattern } from './allowed-endpoints.ts'
import { knownSeverityWords, noiseActions } from './policy.ts'

const Match = z
  .strictObject({
    rule: z
      .string()
      .min(1)
      .describe('Glob over the rule id as Semgrep prints it, or its last segment.')
      .optional(),
    severity: z
      .string()
      .refine((glob) => knownSeverityWords.some((word) => matchesWildcard(glob, word)), {
        error: `expected one of ${knownSeverityWords.join(', ')}`,
      })
      .describe(`Glob over the severity: ${knownSeverityWords.join(', ')}.`)
      .optional(),
    cwe: z
      .string()
      .regex(/^[Cc][Ww][Ee]-[0-9*]+$/, { error: 'expected a CWE such as CWE-89' })
      .describe('Glob over the CWEs of the rule, such as CWE-89.')
      .optional(),
  })
  .refine((match) => Object.keys(match).length > 0, { error: 'expected at least one of rule, severity, cwe' })
  // A refinement does not reach the published schema by itself.
  .meta({ minProperties: 1 })

/** `.semgrep-assistant.yml`, as published for editors in `schemas/policy.schema.json`. */
export const PolicyFile = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  rules: z
    .array(
      z.strictObject({ match: Match, mode: z.enum(modes).describe('What a finding of such a rule does.') }),
    )
    .describe('The first entry that matches decides.')
    .optional(),
  'default-mode': z.enum(modes).describe('For rules that no entry matches.').optional(),
  'noise-filter': z
    .strictObject({
      action: z.enum(noiseActions).describe('What happens to likely false positives.').optional(),
      'min-confidence': z
        .enum(confidences)
        .describe('How sure the answer must be before it hides.')
        .optional(),
      'never-hide': z
        .array(z.string().regex(/^[Cc][Ww][Ee]-\d+$/, { error: 'expected a CWE such as CWE-78' }))
        .describe('Weaknesses whose findings are never hidden.')
        .optional(),
    })
    .optional(),
  components: z
    .record(z.string(), z.array(z.string().min(1)))
    .describe('Name of a part of the system, and globs of its files.')
    .optional(),
  'allowed-endpoints': z
    .array(
      z.string().refine(isEndpointPattern, {
        error: ({ input }) =>
          `${JSON.stringify(input)} is no endpoint such as https://api.openai.com or https://*.openai.azure.com`,
      }),
    )
    .describe(
      'Where code may be sent: origins; * stands for part of a label of the host. Without it, anywhere.',
    )
    .optional(),
  privacy: z
    .strictObject({
      redact: z
        .array(
          z
            .string()
            .min(1)
            .refine(isPattern, {
              error: ({ input }) => `${JSON.stringify(input)} is no pattern in RE2 syntax`,
            }),
        )
        .describe('Patterns (RE2 syntax) of what must never leave.')
        .optional(),
      'retention-days': z.int().min(1).max(3650).describe('How long stored records are kept.').optional(),
    })
    .optional(),
})
export type PolicyFile = z.infer<typeof PolicyFile>

function isPattern(text: string): boolean {
  try {
    RE2JS.compile(text)
    return true
  } catch {
    return false
  }
}

/** The keys that are known at a place in the file. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  switch (path.at(-1)) {
    case undefined:
      return Object.keys(PolicyFile.shape)
    case 'match':
      return ['rule', 'severity', 'cwe']
    case 'noise-filter':
      return ['action', 'min-confidence', 'never-hide']
    case 'privacy':
      return ['redact', 'retention-days']
    default:
      return ['match', 'mode']
  }
}
