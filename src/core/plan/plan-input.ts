import type { Decision } from '../decision.ts'
import type { FileChange } from '../diff/unified.ts'
import type { Evidence } from '../evidence.ts'
import type { Remedies } from '../fix/fix.ts'
import type { HostForms, HostLimits } from '../platform.ts'
import type { CommentContext } from '../render/shown.ts'
import type { GoneRuling } from './gone.ts'
import type { Heard } from './hear.ts'
import type { OwnThread, Topic } from './match.ts'

/** All that planning depends on. */
export interface PlanInput {
  /** The run's name. */
  name: string
  /** The commit that is reviewed. */
  head: string
  /** Scan files that were read. */
  scans: number
  /** The assessor's id. */
  assessor: string
  /** The account that we write as. */
  account: string
  own: OwnThread[]
  /** By fingerprint. */
  matches: ReadonlyMap<string, Topic>
  /** By `topicKey`, for topics that match nothing. */
  gone: ReadonlyMap<string, GoneRuling>
  /** By fingerprint. */
  heard: ReadonlyMap<string, Heard>
  /** By `topicKey`. */
  heardGone: ReadonlyMap<string, Heard>
  /** By `topicKey`: digest of the code that stands where a finding was. */
  digestsGone: ReadonlyMap<string, string>
  /** By fingerprint: digest of the code around a finding. */
  digests: ReadonlyMap<string, string>
  /** By fingerprint: digest of all code that the assessor was shown. */
  shownDigests: ReadonlyMap<string, string>
  /** Of all findings. */
  decisions: Decision[]
  /** Whether a finding may be shown at all. */
  mayShow(decision: Decision): boolean
  evidence: ReadonlyMap<string, Evidence>
  remedies: Remedies
  diff: ReadonlyMap<string, FileChange>
  limits: HostLimits
  forms: HostForms
  maxComments: number
  comment: CommentContext
}
