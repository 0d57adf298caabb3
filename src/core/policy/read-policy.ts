import { createHash } from 'node:crypto'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type * as z from 'zod'
import { oneLine } from '../text/encode.ts'
import { nearest } from '../text/nearest.ts'
import { decode } from '../text/source-text.ts'
import type { Policy, PolicyFault } from './policy.ts'
import { knownKeys, PolicyFile } from './policy-file.ts'

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

/** More faults than anybody mends at once; the rest is pruned without a word. */
const maxFaults = 200
/** Each round removes something, so a file of a megabyte ends long before. */
const maxRounds = 20_000

/**
 * Reads a policy file. What cannot be read is a fault with its line and left out; everything else applies. Never throws:
 * a broken file must not stop a review.
 */
export function readPolicy(bytes: Uint8Array, source: string): Policy {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { tree, faults, lineOf } = parseYaml(decode(bytes).replace(/^\ufeff/, ''))
  // Entries that go leave the others at other indexes: each remembers where it stood.
  const original = new Map(entriesOf(tree).map((entry, index) => [entry, index]))
  const unclear = new Set<unknown>()
  // Where the file as a whole cannot be read, nobody knows what it says about privacy.
  let privacyUnclear = faults.length > 0
  for (let round = 0; round < maxRounds; round++) {
    const parsed = PolicyFile.safeParse(tree)
    if (parsed.success) {
      const entries = entriesOf(tree)
      const facts = entries.map((entry) => ({
        line: lineOf(['rules', original.get(entry) ?? 0]),
        onlyRaises: unclear.has(entry),
      }))
      const lines = { rules: facts, allowedEndpoints: lineOf(['allowed-endpoints']) }
      return { ...toPolicy(parsed.data, lines), privacyUnclear, faults, source, sha256 }
    }
    const issue = parsed.error.issues[0]
    if (!issue) break
    const entry = issue.path[0] === 'rules' ? entriesOf(tree)[Number(issue.path[1])] : undefined
    const path =
      entry === undefined ? issue.path : ['rules', original.get(entry) ?? 0, ...issue.path.slice(2)]
    if (faults.length < maxFaults) {
      faults.push({ line: lineOf(faultyPath(issue, path)), message: faultMessage(issue, path) })
    }
    if (issue.path[2] === 'match') unclear.add(entry)
    if (concernsPrivacy(issue)) privacyUnclear = true
    prune(tree, issue)
  }
  return {
    ...toPolicy({ version: 1 }, { rules: [], allowedEndpoints: 1 }),
    privacyUnclear: true,
    faults,
    source,
    sha256,
  }
}

interface ParsedYaml {
  tree: unknown
  faults: PolicyFault[]
  lineOf(path: Path): number
}

function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const faults = document.errors.map(({ pos, message }) => ({
    line: lines.linePos(pos[0]).line,
    message: oneLine((message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''), 200),
  }))
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = keyNode(document, path.slice(0, length)) ?? document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  if (!isMap(document.contents)) {
    return {
      tree: { version: 1 },
      faults: [...faults, { line: 1, message: 'expected keys such as version and rules' }],
      lineOf,
    }
  }
  try {
    const tree: unknown = document.toJS({ maxAliasCount: 50 })
    return { tree, faults, lineOf }
  } catch {
    const fault = aliasFault(document, lines)
    return { tree: { version: 1 }, faults: [...faults, fault], lineOf }
  }
}

/** A fault in what the file says about where code may go and which, or in a key that may have been meant to. */
function concernsPrivacy(issue: Issue): boolean {
  if (isPrivacy(issue.path[0])) return true
  if (issue.path.length > 0 || issue.code !== 'unrecognized_keys') return false
  return issue.keys.some((key) => isPrivacy(nearest(key, knownKeys([]))))
}

function isPrivacy(key: unknown): boolean {
  return key === 'privacy' || key === 'allowed-endpoints'
}

/** The key itself: its value may begin on a later line. */
function keyNode(document: Document, path: Path): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  return isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key
    : undefined
}

function aliasFault(document: Document, lines: LineCounter): PolicyFault {
  let fault: PolicyFault = { line: 1, message: 'it holds more aliases than a policy can need' }
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) !== undefined) return undefined
      fault = {
        line: lines.linePos(node.range?.[0] ?? 0).line,
        message: `there is nothing for the alias *${node.source}`,
      }
      return visit.BREAK
    },
  })
  return fault
}

function faultyPath(issue: Issue, path: Path): Path {
  return issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path
}

function faultMessage(issue: Issue, path: Path): string {
  const place = path.map(String).join('.')
  if (issue.code !== 'unrecognized_keys') return oneLine(`${place || 'the file'}: ${issue.message}`, 200)
  const key = issue.keys[0] ?? ''
  const known = knownKeys(issue.path)
  const guess = nearest(key, known)
  const cure = guess === null ? `; known are ${known.join(', ')}` : `: did you mean ${JSON.stringify(guess)}?`
  return oneLine(`unknown key ${JSON.stringify(key)}${place === '' ? '' : ` in ${place}`}${cure}`, 200)
}

/** Removes what an issue complains about: unknown keys, else the value; what a missing value belongs to goes whole. */
function prune(root: unknown, issue: Issue): void {
  if (issue.code === 'unrecognized_keys') {
    const holder = at(root, issue.path)
    for (const key of issue.keys) remove(holder, key)
    return
  }
  if (issue.path.length <= 1 && (issue.path[0] ?? 'version') === 'version') {
    if (typeof root === 'object' && root !== null) Object.assign(root, { version: 1 })
    return
  }
  const [top, index, part] = issue.path
  if (top === 'rules' && index !== undefined && issue.path.length <= 3 && part !== undefined) {
    // An entry without a mode or without anything to match says nothing.
    remove(at(root, ['rules']), index)
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

function entriesOf(tree: unknown): unknown[] {
  const rules = at(tree, ['rules'])
  return Array.isArray(rules) ? rules : []
}

function toPolicy(
  file: PolicyFile,
  facts: { rules: { line: number; onlyRaises: boolean }[]; allowedEndpoints: number },
): Omit<Policy, 'faults' | 'source' | 'sha256' | 'privacyUnclear'> {
  const filter = file['noise-filter']
  const patterns = file['allowed-endpoints']
  return {
    rules: (file.rules ?? []).map(({ match, mode }, index) => ({
      rule: match.rule ?? null,
      severity: match.severity ?? null,
      cwe: match.cwe ?? null,
      mode,
      line: facts.rules[index]?.line ?? 1,
      onlyRaises: facts.rules[index]?.onlyRaises ?? false,
    })),
    defaultMode: file['default-mode'] ?? null,
    noiseFilter: {
      ...(filter?.action && { action: filter.action }),
      ...(filter?.['min-confidence'] && { minConfidence: filter['min-confidence'] }),
      ...(filter?.['never-hide'] && {
        neverHide: filter['never-hide'].map((cwe) => cwe.toUpperCase().replace(/^CWE-0+(?=\d)/, 'CWE-')),
      }),
    },
    components: file.components ?? {},
    redact: file.privacy?.redact ?? [],
    allowedEndpoints: patterns === undefined ? null : { patterns, line: facts.allowedEndpoints },
  }
}
