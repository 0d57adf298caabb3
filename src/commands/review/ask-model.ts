import type { Spending } from '../../assess/asking.ts'
import type { BatchRequest } from '../../assess/batch.ts'
import { modelAssessor } from '../../assess/model.ts'
import { nameModels } from '../../assess/name-models.ts'
import { patience, patient } from '../../assess/patient.ts'
import type { Examinee } from '../../assess/qualify.ts'
import { reuseAnswers } from '../../assess/reuse.ts'
import type { Requests } from '../../assess/rounds.ts'
import { shareAnswers } from '../../assess/share-answers.ts'
import type { Assessment } from '../../core/assessment.ts'
import { UserError } from '../../core/errors.ts'
import type { Evidence } from '../../core/evidence.ts'
import { promptVersion } from '../../core/prompt/instructions.ts'
import { withoutCode } from '../../core/prompt/without-code.ts'
import type { Assessor, Provider } from '../../core/provider.ts'
import type { Correspondence, ReceiptEntry } from '../../core/receipt.ts'
import { estimateWords } from '../../core/render/costs.ts'
import { plural } from '../../core/render/words.ts'
import { loadProvider } from '../../providers/index.ts'
import type { Settings } from '../../settings.ts'
import { withoutOwnSecrets } from '../own-secrets.ts'
import type { Runtime } from '../runtime.ts'
import type { AssessContext } from './assess.ts'
import { isBatch, openBatch } from './batch.ts'
import { type Cache, noCache } from './cache.ts'
import { refuseForeignEndpoint } from './endpoint.ts'

export interface ModelAnswers {
  answers: Assessment[]
  providerId: string
  /** Null where nothing may be sent. */
  spending: Spending | null
  correspondence: Correspondence | null
  /** The model, to be asked more; null where nothing may be sent. */
  examinee: Examinee | null
  /** Questions that are to be written down; null where they are asked. */
  batch: { readonly requests: readonly BatchRequest[] } | null
  /** How many answers come from earlier runs. */
  reused: number
  /** What earlier runs left, and what this one leaves; to be closed. */
  cache: Cache
  /** What a reader has to know about the asking. */
  notes: string[]
}

/** What is known about asking where nobody was asked. */
export const nothingAsked = {
  spending: null,
  correspondence: null,
  examinee: null,
  batch: null,
  reused: 0,
  cache: noCache,
  notes: [],
}

/** Asks the customer's provider, within the run's limits of tokens, time and rate. */
export async function askModel(
  evidence: Evidence[],
  settings: Settings,
  context: AssessContext,
): Promise<ModelAnswers> {
  const { runtime } = context
  const batch = isBatch(settings) ? await openBatch(settings, runtime.folder) : null
  const vendor = batch?.provider ?? (await vendorOf(settings, runtime))
  const withheld = withholding(context)
  if (withheld !== null) {
    if (batch !== null) throw new UserError(`No batch: ${withheld}`)
    const answers = evidence.map(({ finding }) => notSent(finding.fingerprint, withheld))
    return { answers, providerId: vendor.id, ...nothingAsked }
  }
  if (batch === null) refuseForeignEndpoint(vendor.endpoint, context.policy)
  const cache = evidence.length === 0 ? noCache : await context.openCache()
  const limitMs = settings['timeout-minutes'] * 60_000
  const questions: ReceiptEntry[] = []
  const named = nameModels(vendor, (text) => withoutOwnSecrets(settings, text))
  const provider = patient(named, {
    ...patience,
    budget: settings['token-budget'],
    concurrency: settings.concurrency,
    deadline: Date.now() + limitMs,
    questions,
  })
  const { redactReply } = context
  const withCode = settings['allow-code-in-prompts']
  const moreCode = withCode ? { moreCode: context.moreCode } : {}
  const progress = { done: 0, all: 0 }
  const model = modelAssessor({
    provider,
    redactReply,
    ...moreCode,
    onEstimate: (estimate) => runtime.output.note(estimateWords(estimate, progress.all, vendor.id, settings)),
    onProgress: (settled) => {
      progress.done += settled
      context.progress(progress.done, progress.all, vendor.id)
    },
  })
  const counted: Assessor = {
    assess(open, signal) {
      progress.all = open.length
      return model.assess(open, signal)
    },
  }
  const asked = { provider: vendor.id, endpoint: vendor.endpoint, promptVersion, memories: [] }
  const assessor = reuseAnswers(withCode ? counted : shareAnswers(counted), cache.store, {
    ...asked,
    ...moreCode,
    // Where a verdict opens the gate, one that anybody may have written must not.
    unprovedMayClear: settings['fail-on'] !== 'true-positive',
  })
  const signal = AbortSignal.any([AbortSignal.timeout(limitMs), runtime.cancelled])
  const answers = await assessor.assess(
    evidence.map((each) => shownTo(each, settings)),
    signal,
  )
  const { endpoint, region } = vendor
  return {
    answers,
    providerId: vendor.id,
    spending: model.spending,
    correspondence: { endpoint, region, questions },
    examinee: { provider, redactReply, signal, spending: model.spending },
    batch,
    reused: assessor.reused,
    cache,
    notes: [
      ...(withCode || evidence.length === 0 ? [] : [codeStaysNote]),
      ...refusedNotes(model.spending.requests),
    ],
  }
}

/** Evidence as a model may see it. */
export function shownTo(evidence: Evidence, settings: Pick<Settings, 'allow-code-in-prompts'>): Evidence {
  return settings['allow-code-in-prompts'] ? evidence : withoutCode(evidence)
}

const codeStaysNote =
  'Code is not sent (allow-code-in-prompts: false): the model sees rule and kind of file alone, so most answers will be ' +
  '“needs a look”, and nothing is hidden.'

function refusedNotes({ refused }: Requests): string[] {
  if (refused === 0) return []
  const words = plural(refused, 'request')
  return [
    `${words} of the model for more code ${refused === 1 ? 'was' : 'were'} not answered: only files that git tracks and that hold no credentials are shown, so many lines at a time.`,
  ]
}

async function vendorOf(settings: Settings, { env }: Runtime): Promise<Provider> {
  if (settings.provider === 'offline') throw new Error('the offline provider is not asked')
  const { model, endpoint, region, project, 'api-key': apiKey } = settings
  return loadProvider(settings.provider, { apiKey, model, endpoint, region, project, env })
}

/** Why nothing may be sent; null where something may. */
export function withholding({ privacyUnclear }: Pick<AssessContext, 'privacyUnclear'>): string | null {
  return privacyUnclear
    ? 'What the policy file says about privacy cannot be read, so nothing is sent until it is mended.'
    : null
}

function notSent(fingerprint: string, detail: string): Assessment {
  return { fingerprint, status: 'not_analyzed', kind: 'privacy', detail }
}
