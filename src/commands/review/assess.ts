import type { Spending } from '../../assess/asking.ts'
import type { ModelOptions } from '../../assess/model.ts'
import { offlineAssessor } from '../../assess/offline.ts'
import type { Examinee } from '../../assess/qualify.ts'
import type { Gathered } from '../../context/evidence.ts'
import type { Assessment } from '../../core/assessment.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Finding } from '../../core/finding.ts'
import type { MoreCode } from '../../core/more-code.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Correspondence } from '../../core/receipt.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import { askModel, type ModelAnswers, nothingAsked } from './ask-model.ts'
import type { Cache } from './cache.ts'

/** Who answered, what it cost, and an assessment for every finding that was asked about. */
export interface Assessed {
  assessments: Map<string, Assessment>
  providerId: string
  spending: Spending | null
  /** Null where nobody was asked over a network. */
  correspondence: Correspondence | null
  /** The model, to be asked more; null where rules answered or nothing may be sent. */
  examinee: Examinee | null
  /** Questions that are to be written down; null where they are asked. */
  batch: ModelAnswers['batch']
  /** How many answers come from earlier runs. */
  reused: number
  /** What earlier runs left, and what this one leaves; to be closed. */
  cache: Cache
  /** What a reader has to know about the asking. */
  notes: string[]
}

export interface AssessContext {
  runtime: Runtime
  /** The event carries no secrets: offline rules answer what they can, the rest says so. */
  keyless: boolean
  policy: Pick<Policy, 'allowedEndpoints' | 'source'>
  /** The policy's section on privacy cannot be read. */
  privacyUnclear: boolean
  redactReply: ModelOptions['redactReply']
  openCache(): Promise<Cache>
  /** Fetches what a model asks for besides. */
  moreCode: MoreCode
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
  const { answers, ...about } = offline
    ? { ...byRules, answers: await askRules(evidence, settings, context) }
    : await askModel(evidence, settings, context)
  for (const answer of answers) assessments.set(answer.fingerprint, answer)
  return { assessments, ...about }
}

const byRules = { providerId: 'offline', ...nothingAsked }

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

function missing(
  fingerprint: string,
  kind: Extract<Assessment, { status: 'not_analyzed' }>['kind'],
  detail: string,
): Assessment {
  return { fingerprint, status: 'not_analyzed', kind, detail }
}
