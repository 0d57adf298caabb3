import { atLeast, type Confidence } from '../assessment.ts'
import { type Finding, type Mode, modes, type Rule, type Severity } from '../finding.ts'
import { matchesPath, matchesWildcard } from '../text/glob.ts'
import type { AllowedEndpoints } from './allowed-endpoints.ts'

/** What to do with likely false positives, least hiding first. */
export const noiseActions = ['off', 'annotate', 'hide'] as const
export type NoiseAction = (typeof noiseActions)[number]

export interface NoiseFilter {
  action: NoiseAction
  minConfidence: Confidence
  /** CWEs whose findings are never hidden. */
  neverHide: string[]
}

export interface PolicyRule {
  rule: string | null
  severity: string | null
  cwe: string | null
  mode: Mode
  /** 1-based line in the policy file. */
  line: number
  /** Part of the entry could not be read: it may raise a mode, and the entries below it still count. */
  onlyRaises: boolean
}

/** Something in the policy file that could not be read. */
export interface PolicyFault {
  line: number
  message: string
}

export interface Policy {
  /** Where it was read, for people: `.semgrep-assistant.yml at origin/main`; null where there is none. */
  source: string | null
  /** SHA-256 of the file, in hex. */
  sha256: string | null
  rules: PolicyRule[]
  /** Null: security findings of WARNING or above are comments, the rest monitored. */
  defaultMode: Mode | null
  noiseFilter: Partial<NoiseFilter>
  components: Record<string, string[]>
  /** Customers' patterns for what must never be sent, in RE2 syntax. */
  redact: string[]
  /** Null: any. */
  allowedEndpoints: AllowedEndpoints | null
  /** What the file says about privacy or endpoints cannot be read: then nothing is sent. */
  privacyUnclear: boolean
  faults: PolicyFault[]
}

/** A finding's mode and the line of policy that made it so. */
export interface ModeRuling {
  mode: Mode
  because: string
}

export const noPolicy: Policy = {
  source: null,
  sha256: null,
  rules: [],
  defaultMode: null,
  noiseFilter: {},
  components: {},
  redact: [],
  allowedEndpoints: null,
  privacyUnclear: false,
  faults: [],
}

/** CWEs at which models were measured to call true findings false most often. */
export const neverHideByDefault = ['CWE-78', 'CWE-327', 'CWE-328', 'CWE-501', 'CWE-614']

const severityWords: Record<Severity, string[]> = {
  critical: ['CRITICAL'],
  error: ['ERROR', 'HIGH'],
  warning: ['WARNING', 'MEDIUM'],
  info: ['INFO', 'LOW'],
}
export const knownSeverityWords = Object.values(severityWords).flat()

/** The first entry that matches decides; a rule's own metadata may raise the mode; a broken file only tightens. */
export function modeOf({ rule }: Pick<Finding, 'rule'>, policy: Policy): ModeRuling {
  let ruling = fallback(rule, policy)
  let raise: ModeRuling | null = null
  for (const [index, entry] of policy.rules.entries()) {
    if (!matches(entry, rule)) continue
    const found = { mode: entry.mode, because: `entry ${index + 1} of the policy (line ${entry.line})` }
    if (!entry.onlyRaises) {
      ruling = found
      break
    }
    raise = raise === null ? found : raised(raise, found.mode, found.because)
  }
  if (raise !== null) ruling = raised(ruling, raise.mode, raise.because)
  if (policy.faults.length > 0) {
    const builtIn = fallback(rule, noPolicy)
    ruling = raised(
      ruling,
      builtIn.mode,
      `${builtIn.because}; the policy file is broken and may only tighten`,
    )
  }
  return rule.mode === null ? ruling : raised(ruling, rule.mode, "the rule's own metadata")
}

/** The policy's filter and the pipeline's: whichever hides less. A value that neither gives is the default. */
export function stricterNoiseFilter(policy: Policy, inputs: Partial<NoiseFilter>): NoiseFilter {
  const actions = [policy.noiseFilter.action, inputs.action].filter((action) => action !== undefined)
  const levels = [policy.noiseFilter.minConfidence, inputs.minConfidence].filter(
    (level) => level !== undefined,
  )
  const action = actions.reduce(
    (a, b) => (noiseActions.indexOf(b) < noiseActions.indexOf(a) ? b : a),
    actions[0] ?? 'hide',
  )
  return {
    action: policy.faults.length > 0 && action === 'hide' ? 'annotate' : action,
    minConfidence: levels.reduce((a, b) => (atLeast(b, a) ? b : a), levels[0] ?? 'high'),
    neverHide: policy.noiseFilter.neverHide ?? neverHideByDefault,
  }
}

/** The customer's own name for the part of the system that a file belongs to. */
export function componentOf(path: string, components: Policy['components']): string | null {
  const found = Object.entries(components).find(([, globs]) => globs.some((glob) => matchesPath(glob, path)))
  return found?.[0] ?? null
}

function matches(entry: PolicyRule, rule: Rule): boolean {
  const { rule: id, severity, cwe } = entry
  return (
    (id === null || matchesWildcard(id, rule.id) || matchesWildcard(id, rule.name)) &&
    (severity === null || severityWords[rule.severity].some((word) => matchesWildcard(severity, word))) &&
    (cwe === null || rule.cwes.some((number) => matchesWildcard(cwe, number)))
  )
}

function fallback(rule: Rule, policy: Policy): ModeRuling {
  if (policy.defaultMode !== null) return { mode: policy.defaultMode, because: 'default-mode of the policy' }
  if (rule.category !== null && rule.category !== 'security') {
    return { mode: 'monitor', because: `default: category ${rule.category} is not security` }
  }
  if (rule.severity === 'info') return { mode: 'monitor', because: 'default: severity below WARNING' }
  return { mode: 'comment', because: 'default: security, WARNING or above' }
}

function raised(ruling: ModeRuling, mode: Mode, because: string): ModeRuling {
  return modes.indexOf(mode) > modes.indexOf(ruling.mode) ? { mode, because } : ruling
}
