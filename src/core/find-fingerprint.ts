import { compare } from './finding.ts'

/** Digits of a fingerprint that name it where no other begins with them. */
export const fewestDigits = 4
const mostNearest = 5

/** The fingerprint that a person means, whole or by its first digits; else those that come nearest. */
export function findFingerprint(
  said: string,
  known: string[],
): { found: string } | { among: string[]; isAmbiguous: boolean } {
  const wanted = said.trim().toLowerCase()
  if (known.includes(wanted)) return { found: wanted }
  const matching = known.filter((each) => each.startsWith(wanted))
  const [only, ...others] = wanted.length < fewestDigits ? [] : matching
  if (only !== undefined && others.length === 0) return { found: only }
  const nearest = [...known].sort((a, b) => shared(b, wanted) - shared(a, wanted) || compare(a, b))
  const isAmbiguous = matching.length > 1
  return { among: (isAmbiguous ? matching : nearest).slice(0, mostNearest), isAmbiguous }
}

/** Digits at the beginning that two fingerprints share. */
function shared(a: string, b: string): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}
