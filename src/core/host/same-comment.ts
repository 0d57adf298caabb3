import { readMark } from '../plan/mark.ts'
import type { Remark } from '../platform.ts'

/** A summary of ours of the same name; null where there is none. */
export function summaryLike(body: string, remarks: Remark[]): Remark | null {
  const name = readMark(body)?.name
  return (
    remarks.find((remark) => {
      const mark = remark.ours ? readMark(remark.body) : null
      return mark !== null && mark.says !== null && mark.name === name
    }) ?? null
  )
}

/** What tells one comment of ours from another. */
export function keyOf(body: string): string {
  const mark = readMark(body)
  return JSON.stringify([mark?.name, mark?.says, mark?.findings.map(({ fingerprint }) => fingerprint)])
}
