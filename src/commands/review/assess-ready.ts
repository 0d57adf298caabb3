import { shownDigest } from '../../core/cache-key.ts'
import type { Evidence } from '../../core/evidence.ts'
import { addressing } from '../../core/injection/addresses.ts'
import { withBesides } from '../../core/more-code.ts'
import { redact } from '../../core/redaction.ts'
import type { Settings } from '../../settings.ts'
import { withoutOwnSecrets } from '../own-secrets.ts'
import type { Runtime } from '../runtime.ts'
import { type Assessed, assessFindings } from './assess.ts'
import { openCache } from './cache.ts'
import type { Shown } from './decide-one.ts'
import type { Ready } from './gather.ts'
import type { Subject } from './subject.ts'

/** Assesses findings whose evidence is gathered; what an assessor was shown besides is part of it afterwards. */
export async function assessReady(
  { reviewed, gathered, redactor, moreCode }: Pick<Ready, 'reviewed' | 'gathered' | 'redactor' | 'moreCode'>,
  subject: Subject,
  settings: Settings,
  runtime: Runtime,
): Promise<{ assessed: Assessed; shown: Shown }> {
  const assessed = await assessFindings(reviewed, gathered, settings, {
    runtime,
    keyless: runtime.event.keyless,
    policy: subject.policy,
    privacyUnclear: subject.policy.privacyUnclear,
    openCache: () => openCache(settings, subject, runtime),
    moreCode,
    redactReply: async (text) => {
      const words = withoutOwnSecrets(settings, text)
      return redact(words, await redactor.find(words))
    },
    progress: (done, all, id) => {
      if (done === all || Math.floor((done * 4) / all) > Math.floor(((done - 1) * 4) / all)) {
        runtime.output.note(`Asked ${id} about ${done} of ${all} findings.\n`)
      }
    },
  })
  const evidence = new Map<string, Evidence>()
  const digests = new Map<string, string>()
  for (const each of gathered) {
    if (!('pieces' in each)) continue
    const { fingerprint } = each.finding
    digests.set(fingerprint, shownDigest(each))
    const answer = assessed.assessments.get(fingerprint)
    evidence.set(fingerprint, withBesides(each, answer?.status === 'analyzed' ? answer.besides : undefined))
  }
  const addressed = new Map(
    [...evidence].map(([fingerprint, { pieces }]) => [fingerprint, addressing(pieces)] as const),
  )
  return { assessed, shown: { evidence, digests, addressed } }
}
