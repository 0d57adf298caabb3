import { type ModelOptions, modelAssessor, type Spending } from '../../assess/model.ts'
import { offlineAssessor } from '../../assess/offline.ts'
import { limitConcurrency, retry, spendWithin } from '../../assess/wrappers.ts'
import type { Gathered } from '../../context/evidence.ts'
import type { Assessment } from '../../core/assessment.ts'
import { Budget } from '../../core/budget.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Finding } from '../../core/finding.ts'
import { loadProvider } from '../../providers/index.ts'
import type { Settings } from '../../settings.ts'

/** An answer may take this long before it counts as lost. */
const answerMs = 180_000
const attempts = 5

/** Who answered, what it cost, and an assessment for every finding that was asked about. */
export interface Assessed {
  assessments: Map<string, Assessment>
  providerId: string
  spending: Spending | null
}

export interface AssessContext {
  /** The event carries no secrets: offline rules answer what they can, the rest says so. */
  keyless: boolean
  /** The policy's section on privacy cannot be read. */
  privacyUnclear: boolean
  redactReply: ModelOptions['redactReply']
  progress(done: number, all: number, providerId: string): void
}

/** Assesses findings, the most severe first. Each gets an assessment, whatever fails. */
export async function assessFindings(
  findings: Finding[],
  gathered: Gathered[],
  settings: Settings,
  context: AssessContext,
): Promise<Assessed> {
  const offline = isOffline(settings, context.keyless)
  const assessments = new Map<string, Assessment>()
  const evidence: Evidence[] = []
  for (const [index, { fingerprint }] of findings.entries()) {
    const code = gathered[index]
    if (!settings['auto-triage'])
      assessments.set(fingerprint, missing(fingerprint, 'switched off', 'auto-triage is false.'))
    else if (!offline && index >= settings['max-findings']) {
      assessments.set(
        fingerprint,
        missing(fingerprint, 'budget', 'More findings than max-findings: raise it.'),
      )
    } else if (code && 'pieces' in code) evidence.push(code)
    else {
      const kind = code?.private ? 'privacy' : 'error'
      assessments.set(
        fingerprint,
        missing(fingerprint, kind, `There is no code to look at: ${code?.unavailable ?? 'it was not read'}.`),
      )
    }
  }
  const { answers, providerId, spending } = offline
    ? { answers: await askRules(evidence, settings, context), providerId: 'offline', spending: null }
    : await askModel(evidence, settings, context)
  for (const answer of answers) assessments.set(answer.fingerprint, answer)
  return { assessments, providerId, spending }
}

/** Rules cost nothing: no limit of cost binds them. */
export function isOffline(settings: Settings, keyless: boolean): boolean {
  return settings.provider === 'offline' || keyless
}

async function askRules(
  evidence: Evidence[],
  { provider }: Settings,
  { keyless }: AssessContext,
): Promise<Assessment[]> {
  const answers = await offlineAssessor.assess(evidence, new AbortController().signal)
  return answers.map((answer) => {
    const open = answer.status === 'analyzed' && answer.verdict === 'needs_review'
    // Where rules were asked for, nobody misses a key.
    return keyless && provider !== 'offline' && open
      ? missing(
          answer.fingerprint,
          'no key',
          'This event carries no secrets, so there is no key for a model.',
        )
      : answer
  })
}

async function askModel(evidence: Evidence[], settings: Settings, context: AssessContext) {
  if (settings.provider === 'offline') throw new Error('the offline provider is not asked')
  const vendor = await loadProvider(settings.provider, {
    apiKey: settings['api-key'],
    model: settings.model,
    endpoint: settings.endpoint,
    region: settings.region,
    project: settings.project,
    env: process.env,
  })
  const withheld = withholding(settings, context)
  if (withheld !== null) {
    const detail = withheld
    return {
      answers: evidence.map(({ finding }) => missing(finding.fingerprint, 'privacy', detail)),
      providerId: vendor.id,
      spending: null,
    }
  }
  const limitMs = settings['timeout-minutes'] * 60_000
  const deadline = Date.now() + limitMs
  const budgeted = spendWithin(vendor, new Budget(settings['token-budget']))
  const patient = retry(budgeted, { attempts, pauseMs: 1000, answerMs, deadline })
  let done = 0
  const assessor = modelAssessor({
    provider: limitConcurrency(patient, settings.concurrency),
    redactReply: context.redactReply,
    onProgress: (settled) => {
      done += settled
      context.progress(done, evidence.length, vendor.id)
    },
  })
  const answers = await assessor.assess(evidence, AbortSignal.timeout(limitMs))
  return { answers, providerId: vendor.id, spending: assessor.spending }
}

/** Why no code may be sent; null where it may. */
function withholding(settings: Settings, { privacyUnclear }: AssessContext): string | null {
  if (!settings['allow-code-in-prompts'])
    return 'allow-code-in-prompts is false, and without code a model cannot judge.'
  return privacyUnclear
    ? 'What the policy file says about privacy cannot be read, so nothing is sent until it is mended.'
    : null
}

function missing(
  fingerprint: string,
  kind: Extract<Assessment, { status: 'not_analyzed' }>['kind'],
  detail: string,
): Assessment {
  return { fingerprint, status: 'not_analyzed', kind, detail }
}
