import { createHash } from 'node:crypto'
import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { confidences } from '../assessment.ts'
import { modes } from '../finding.ts'
import { oneLine } from '../text/encode.ts'
import { matchesWildcard } from '../text/glob.ts'
import { nearest } from '../text/nearest.ts'
import { decode } from '../text/source-text.ts'
import { knownSeverityWords, noiseActions, type Policy, type PolicyFault } from './policy.ts'

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
      .regex(/^CWE-[0-9*]+$/i, { error: 'expected a CWE such as CWE-89' })
      .describe('Glob over the CWEs of the rule, such as CWE-89.')
      .optional(),
  })
  .refine((match) => Object.keys(match).length > 0, { error: 'expected at least one of rule, severity, cwe' })

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
        .array(z.string().regex(/^CWE-\d+$/i, { error: 'expected a CWE such as CWE-78' }))
        .describe('Weaknesses whose findings are never hidden.')
        .optional(),
    })
    .optional(),
  components: z
    .record(z.string(), z.array(z.string().min(1)))
    .describe('Name of a part of the system, and globs of its files.')
    .optional(),
  privacy: z
    .strictObject({
      redact: z
        .array(z.string().min(1))
        .describe('Patterns (RE2 syntax) of what must never leave.')
        .optional(),
      'retention-days': z.int().min(1).max(3650).describe('How long stored records are kept.').optional(),
    })
    .optional(),
})
type PolicyFile = z.infer<typeof PolicyFile>
type Path = PropertyKey[]

/**
 * Reads a policy file. What cannot be read is a fault with its line and left out; everything else applies. Never throws:
 * a broken file must not stop a review.
 */
export function readPolicy(bytes: Uint8Array, source: string): Policy {
  const lines = new LineCounter()
  const document = parseDocument(decode(bytes).replace(/^\ufeff/, ''), {
    lineCounter: lines,
    uniqueKeys: false,
  })
  const faults: PolicyFault[] = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: oneLine(error.message.split('\n')[0] ?? 'not valid YAML', 200).replace(
      / at line \d+, column \d+:?$/,
      '',
    ),
  }))
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  if (!isMap(document.contents)) {
    return toPolicy(
      { version: 1 },
      [...faults, { line: 1, message: 'expected keys such as version and rules' }],
      () => 1,
    )
  }
  const kept: unknown = document.toJS({ maxAliasCount: 50 })
  const origins = new Map<unknown, number>()
  if (typeof kept === 'object' && kept !== null && 'rules' in kept && Array.isArray(kept.rules)) {
    for (const [index, entry] of kept.rules.entries()) origins.set(entry, lineOf(['rules', index]))
  }
  const pruned = new Set<unknown>()
  for (let rounds = 0; rounds < 200; rounds++) {
    const parsed = PolicyFile.safeParse(kept)
    if (parsed.success) {
      // Entries of `kept` and of the parsed copy are in the same order: the first know their lines.
      const originals = entriesOf(kept)
      return {
        ...toPolicy(
          parsed.data,
          faults,
          (index) => origins.get(originals[index]) ?? 1,
          (index) => pruned.has(originals[index]),
        ),
        source,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }
    }
    const issue = parsed.error.issues[0]
    if (!issue) break
    const before = entriesOf(kept)[typeof issue.path[1] === 'number' ? issue.path[1] : -1]
    faults.push({ line: faultLine(issue, before, origins, lineOf), message: faultMessage(issue) })
    if (issue.path[0] === 'rules' && issue.path[2] === 'match') pruned.add(before)
    prune(kept, issue)
  }
  return { ...toPolicy({ version: 1 }, faults, () => 1), source }
}

function faultLine(
  issue: z.core.$ZodIssue,
  entry: unknown,
  origins: Map<unknown, number>,
  lineOf: (path: Path) => number,
): number {
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = key === undefined ? issue.path : [...issue.path, key]
  return origins.get(entry) ?? lineOf(path)
}

function faultMessage(issue: z.core.$ZodIssue): string {
  const at = issue.path.map(String).join('.')
  if (issue.code !== 'unrecognized_keys') return oneLine(`${at || 'the file'}: ${issue.message}`, 200)
  const key = issue.keys[0] ?? ''
  const known = keysAt(issue.path)
  const guess = nearest(key, known)
  const where = at === '' ? '' : ` in ${at}`
  return oneLine(
    `unknown key ${JSON.stringify(key)}${where}${guess ? `: did you mean ${JSON.stringify(guess)}?` : `; known are ${known.join(', ')}`}`,
    200,
  )
}

function keysAt(path: Path): string[] {
  const last = path.at(-1)
  if (path.length === 0) return Object.keys(PolicyFile.shape)
  if (last === 'match') return ['rule', 'severity', 'cwe']
  if (last === 'noise-filter') return ['action', 'min-confidence', 'never-hide']
  if (last === 'privacy') return ['redact', 'retention-days']
  return ['match', 'mode']
}

/** Removes what an issue complains about: unknown keys, else the value; what a missing value belongs to goes whole. */
function prune(root: unknown, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys') {
    const holder = at(root, issue.path)
    for (const key of issue.keys) remove(holder, key)
    return
  }
  if (issue.path.length === 1 && issue.path[0] === 'version') {
    if (typeof root === 'object' && root !== null) Object.assign(root, { version: 1 })
    return
  }
  const holder = at(root, issue.path.slice(0, -1))
  const key = issue.path.at(-1) ?? ''
  const missing = typeof holder === 'object' && holder !== null && !(key in holder)
  if (missing) remove(at(root, issue.path.slice(0, -2)), issue.path.at(-2) ?? '')
  else remove(holder, key)
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  )
}

function remove(holder: unknown, key: PropertyKey): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key)
}

function entriesOf(kept: unknown): unknown[] {
  const rules = at(kept, ['rules'])
  return Array.isArray(rules) ? rules : []
}

function toPolicy(
  file: PolicyFile,
  faults: PolicyFault[],
  lineOfEntry: (index: number) => number,
  onlyRaises: (index: number) => boolean = () => false,
): Policy {
  const filter = file['noise-filter']
  return {
    source: null,
    sha256: null,
    rules: (file.rules ?? []).map(({ match, mode }, index) => ({
      rule: match.rule ?? null,
      severity: match.severity ?? null,
      cwe: match.cwe ?? null,
      mode,
      line: lineOfEntry(index),
      onlyRaises: onlyRaises(index),
    })),
    defaultMode: file['default-mode'] ?? null,
    noiseFilter: {
      ...(filter?.action && { action: filter.action }),
      ...(filter?.['min-confidence'] && { minConfidence: filter['min-confidence'] }),
      ...(filter?.['never-hide'] && { neverHide: filter['never-hide'].map((cwe) => cwe.toUpperCase()) }),
    },
    components: file.components ?? {},
    redact: file.privacy?.redact ?? [],
    faults,
  }
}
