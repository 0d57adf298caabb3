import { type Examinee, qualify, storedQualification } from '../../assess/qualify.ts'
import type { Decision } from '../../core/decision.ts'
import { mayHide, qualificationNote } from '../../core/qualification/qualification.ts'
import type { Store } from '../../core/store.ts'
import type { Output } from '../../system/output.ts'

/** Whether the model may hide, or why not; and what the run says about it. */
export interface Permit {
  mayHide: true | string
  notes: string[]
}

/**
 * Has the model qualified where it matters: `decisions` were made as if it might hide, and one of them hides. Asks within
 * the run's own budget and time unless an earlier run did. Without `examinee` rules decided, which need no proof.
 */
export async function permitToHide(
  decisions: Decision[],
  examinee: Examinee | null,
  store: Store,
  output: Output,
): Promise<Permit> {
  if (examinee === null || !decisions.some(({ action }) => action === 'hide')) return free
  const { provider } = examinee
  const known = storedQualification(provider, store)
  if (known === null)
    output.note(`Asking ${provider.id} about cases whose answer is known, before it may hide.\n`)
  const qualification = known ?? (await qualify(examinee, store))
  const note = qualificationNote(provider.id, qualification)
  return { mayHide: mayHide(qualification), notes: note === null ? [] : [note] }
}

const free: Permit = { mayHide: true, notes: [] }
