import type { BatchRequest } from '../../assess/batch.ts'
import { modelAssessor, type Spending } from '../../assess/model.ts'
import { nameModels } from '../../assess/name-models.ts'
import { patience, patient } from '../../assess/patient.ts'
import type { Examinee } from '../../assess/qualify.ts'
import { reuseAnswers } from '../../assess/reuse.ts'
import type { Assessment } from '../../core/assessment.ts'
import { UserError } from '../../core/errors.ts'
import type { Evidence } from '../../core/evidence.ts'
import { promptVersion } from '../../core/prompt/instructions.ts'
import type { Provider } from '../../core/provider.ts'
import type { Correspondence, ReceiptEntry } from '../../core/receipt.ts'
import { estimateWords } from '../../core/render/costs.ts'
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
}

/** What is known about asking where nobody was asked. */
export const nothingAsked = {
  spending: null,
  correspondence: null,
  examinee: null,
  batch: null,
  reused: 0,
  cache: noCache,
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
  const withheld = withholding(settings, context)
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
  let done = 0
  const model = modelAssessor({
    provider,
    redactReply,
    onEstimate: (estimate) =>
      runtime.output.note(estimateWords(estimate, evidence.length - assessor.reused, vendor.id, settings)),
    onProgress: (settled) => {
      done += settled
      context.progress(done, evidence.length - assessor.reused, vendor.id)
    },
  })
  const assessor = reuseAnswers(model, cache.store, {
    provider: vendor.id,
    endpoint: vendor.endpoint,
    promptVersion,
    memories: [],
    // Where a verdict opens the gate, one that anybody may have written must not.
    unprovedMayClear: settings['fail-on'] !== 'true-positive',
  })
  const signal = AbortSignal.any([AbortSignal.timeout(limitMs), runtime.cancelled])
  const answers = await assessor.assess(evidence, signal)
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
  }
}

async function vendorOf(settings: Settings, { env }: Runtime): Promise<Provider> {
  if (settings.provider === 'offline') throw new Error('the offline provider is not asked')
  const { model, endpoint, region, project, 'api-key': apiKey } = settings
  return loadProvider(settings.provider, { apiKey, model, endpoint, region, project, env })
}

/** Why no code may be sent; null where it may. */
function withholding(settings: Settings, { privacyUnclear }: AssessContext): string | null {
  if (!settings['allow-code-in-prompts'])
    return 'allow-code-in-prompts is false, and without code a model cannot judge.'
  return privacyUnclear
    ? 'What the policy file says about privacy cannot be read, so nothing is sent until it is mended.'
    : null
}

function notSent(fingerprint: string, detail: string): Assessment {
  return { fingerprint, status: 'not_analyzed', kind: 'privacy', detail }
}
