import type { Rule } from './finding.ts'
import { type Family, familyOf } from './weakness.ts'

/* What to do about the weaknesses that are found most, one sentence each. */
const byWeakness: Record<string, string> = {
  'CWE-22': 'Resolve the path and refuse it unless it lies below the folder that is meant.',
  'CWE-23': 'Resolve the path and refuse it unless it lies below the folder that is meant.',
  'CWE-77': 'Start the program with a list of arguments, without a shell.',
  'CWE-78': 'Start the program with a list of arguments, without a shell.',
  'CWE-89': 'Pass the values as parameters of the query; never join them into its text.',
  'CWE-94': 'Do without evaluating text as code; choose among functions that are written down.',
  'CWE-95': 'Do without evaluating text as code; choose among functions that are written down.',
  'CWE-117': 'Remove line breaks from the value before it is logged, or log it as a field of its own.',
  'CWE-295': 'Leave certificate checks on; where the other side has a private authority, name that one.',
  'CWE-327': 'Use an algorithm that is current, by the standard library’s own recommendation.',
  'CWE-328': 'For passwords use a slow hash made for them; for anything else SHA-256 or newer.',
  'CWE-330': 'Take random values that must not be guessed from the system’s secure generator.',
  'CWE-338': 'Take random values that must not be guessed from the system’s secure generator.',
  'CWE-352': 'Require a token that another site cannot know for every request that changes something.',
  'CWE-611': 'Switch external entities and document types off in the parser.',
  'CWE-614': 'Set Secure on the cookie, and HttpOnly and SameSite unless something speaks against them.',
  'CWE-1004': 'Set HttpOnly on the cookie: scripts have no need to read it.',
  'CWE-1333':
    'Rewrite the expression without nested repetition, limit the input, or use a linear-time engine.',
}

const byFamily: Record<Family, string | null> = {
  injection:
    'Keep what comes from outside apart from what is interpreted: pass it as data, or allow a fixed list.',
  'cross-site scripting': 'Let the template escape the value for the place where it is put.',
  'path traversal': 'Resolve the path and refuse it unless it lies below the folder that is meant.',
  'request forgery': 'Allow a fixed list of hosts, and check the address after it is resolved.',
  deserialisation: 'Read a format that can only hold data, such as JSON.',
  redirect: 'Redirect to paths of this site or to a fixed list only.',
  cryptography: 'Use an algorithm that is current, by the standard library’s own recommendation.',
  secret: 'Revoke it, and read its successor from the environment or a secret store.',
  'access control': 'Check who asks and whether they may, on the server, before anything is done.',
  configuration: null,
  'xml entities': 'Switch external entities and document types off in the parser.',
  other: null,
}

/** How a weakness is fixed, in one sentence of ours; null where nothing general is true. */
export function adviceOf(rule: Pick<Rule, 'cwes'>): string | null {
  for (const cwe of rule.cwes) {
    const advice = byWeakness[cwe]
    if (advice !== undefined) return advice
  }
  return byFamily[familyOf(rule)]
}
