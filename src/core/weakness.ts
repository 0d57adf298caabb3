import type { Rule } from './finding.ts'
import { oneLine } from './text/encode.ts'

/** Families of weaknesses that are judged alike: an injection by where data comes from, a cipher by what it protects. */
export type Family =
  | 'injection'
  | 'cross-site scripting'
  | 'path traversal'
  | 'request forgery'
  | 'deserialisation'
  | 'redirect'
  | 'cryptography'
  | 'secret'
  | 'access control'
  | 'configuration'
  | 'xml entities'
  | 'other'

/* Short names for the weaknesses that Semgrep's rules name most. https://cwe.mitre.org/data/index.html */
const weaknesses: Record<string, [title: string, family: Family]> = {
  'CWE-16': ['Unsafe setting', 'configuration'],
  'CWE-20': ['Input not validated', 'other'],
  'CWE-22': ['Path traversal', 'path traversal'],
  'CWE-23': ['Path traversal', 'path traversal'],
  'CWE-35': ['Path traversal', 'path traversal'],
  'CWE-36': ['Path traversal', 'path traversal'],
  'CWE-59': ['Link followed', 'path traversal'],
  'CWE-73': ['File name from outside', 'path traversal'],
  'CWE-74': ['Injection', 'injection'],
  'CWE-77': ['Command injection', 'injection'],
  'CWE-78': ['Command injection', 'injection'],
  'CWE-79': ['Cross-site scripting', 'cross-site scripting'],
  'CWE-80': ['Cross-site scripting', 'cross-site scripting'],
  'CWE-83': ['Cross-site scripting', 'cross-site scripting'],
  'CWE-87': ['Cross-site scripting', 'cross-site scripting'],
  'CWE-88': ['Argument injection', 'injection'],
  'CWE-89': ['SQL injection', 'injection'],
  'CWE-90': ['LDAP injection', 'injection'],
  'CWE-91': ['XML injection', 'injection'],
  'CWE-93': ['Line break injection', 'injection'],
  'CWE-94': ['Code injection', 'injection'],
  'CWE-95': ['Code injection', 'injection'],
  'CWE-96': ['Code injection', 'injection'],
  'CWE-98': ['File inclusion from outside', 'path traversal'],
  'CWE-113': ['Header injection', 'injection'],
  'CWE-116': ['Output not escaped', 'cross-site scripting'],
  'CWE-117': ['Log injection', 'injection'],
  'CWE-120': ['Buffer overflow', 'other'],
  'CWE-134': ['Format string from outside', 'injection'],
  'CWE-190': ['Integer overflow', 'other'],
  'CWE-200': ['Information exposed', 'other'],
  'CWE-208': ['Timing reveals a secret', 'cryptography'],
  'CWE-209': ['Error details exposed', 'other'],
  'CWE-215': ['Secrets in debug output', 'configuration'],
  'CWE-250': ['More privileges than needed', 'configuration'],
  'CWE-252': ['Result not checked', 'other'],
  'CWE-256': ['Password stored in the clear', 'other'],
  'CWE-257': ['Password stored to be read', 'other'],
  'CWE-259': ['Hard-coded password', 'secret'],
  'CWE-260': ['Password in a settings file', 'secret'],
  'CWE-261': ['Password only encoded', 'cryptography'],
  'CWE-269': ['Privileges handled wrongly', 'access control'],
  'CWE-276': ['Wrong default permissions', 'configuration'],
  'CWE-284': ['Access control missing', 'access control'],
  'CWE-285': ['Authorisation flawed', 'access control'],
  'CWE-287': ['Authentication flawed', 'access control'],
  'CWE-295': ['Certificate not checked', 'configuration'],
  'CWE-297': ['Host of a certificate not checked', 'configuration'],
  'CWE-300': ['Channel not authenticated', 'configuration'],
  'CWE-306': ['Authentication missing', 'access control'],
  'CWE-311': ['Data not encrypted', 'cryptography'],
  'CWE-312': ['Secret stored in the clear', 'other'],
  'CWE-315': ['Secret in a cookie', 'configuration'],
  'CWE-319': ['Data sent in the clear', 'configuration'],
  'CWE-321': ['Hard-coded key', 'secret'],
  'CWE-323': ['Nonce used twice', 'cryptography'],
  'CWE-325': ['Cryptographic step missing', 'cryptography'],
  'CWE-326': ['Encryption too weak', 'cryptography'],
  'CWE-327': ['Broken cryptography', 'cryptography'],
  'CWE-328': ['Weak hash', 'cryptography'],
  'CWE-329': ['Predictable initialisation vector', 'cryptography'],
  'CWE-330': ['Random values too weak', 'cryptography'],
  'CWE-331': ['Random values too weak', 'cryptography'],
  'CWE-335': ['Random seed predictable', 'cryptography'],
  'CWE-338': ['Random values too weak', 'cryptography'],
  'CWE-340': ['Predictable identifier', 'cryptography'],
  'CWE-345': ['Authenticity not checked', 'cryptography'],
  'CWE-346': ['Origin not checked', 'access control'],
  'CWE-347': ['Signature not checked', 'cryptography'],
  'CWE-352': ['Cross-site request forgery', 'configuration'],
  'CWE-353': ['Integrity not checked', 'cryptography'],
  'CWE-354': ['Integrity check flawed', 'cryptography'],
  'CWE-362': ['Race condition', 'other'],
  'CWE-369': ['Division by zero', 'other'],
  'CWE-377': ['Temporary file not safe', 'other'],
  'CWE-384': ['Session fixation', 'access control'],
  'CWE-400': ['Resources not limited', 'other'],
  'CWE-425': ['Page reachable directly', 'access control'],
  'CWE-434': ['Upload not restricted', 'path traversal'],
  'CWE-441': ['Request forwarded unchecked', 'request forgery'],
  'CWE-470': ['Class chosen from outside', 'injection'],
  'CWE-476': ['Null dereference', 'other'],
  'CWE-489': ['Debug code left active', 'configuration'],
  'CWE-494': ['Download not verified', 'other'],
  'CWE-501': ['Trust boundary crossed', 'other'],
  'CWE-502': ['Unsafe deserialisation', 'deserialisation'],
  'CWE-521': ['Weak password rules', 'configuration'],
  'CWE-522': ['Credentials not protected', 'configuration'],
  'CWE-532': ['Secret in a log', 'other'],
  'CWE-538': ['Secret in a readable file', 'other'],
  'CWE-540': ['Secret in source code', 'secret'],
  'CWE-547': ['Hard-coded security constant', 'secret'],
  'CWE-548': ['Folder listing exposed', 'configuration'],
  'CWE-564': ['SQL injection', 'injection'],
  'CWE-598': ['Secret in a URL', 'configuration'],
  'CWE-601': ['Open redirect', 'redirect'],
  'CWE-611': ['XML external entities', 'xml entities'],
  'CWE-613': ['Session never expires', 'configuration'],
  'CWE-614': ['Cookie without Secure', 'configuration'],
  'CWE-639': ['Access to others’ records', 'access control'],
  'CWE-640': ['Password recovery flawed', 'access control'],
  'CWE-643': ['XPath injection', 'injection'],
  'CWE-644': ['Header not encoded', 'injection'],
  'CWE-652': ['XQuery injection', 'injection'],
  'CWE-668': ['Resource exposed', 'configuration'],
  'CWE-676': ['Dangerous function', 'other'],
  'CWE-693': ['Protection missing', 'other'],
  'CWE-704': ['Wrong type conversion', 'other'],
  'CWE-706': ['Name resolved wrongly', 'path traversal'],
  'CWE-732': ['Wrong permissions', 'configuration'],
  'CWE-749': ['Dangerous method exposed', 'other'],
  'CWE-757': ['Weaker algorithm accepted', 'cryptography'],
  'CWE-759': ['Hash without salt', 'cryptography'],
  'CWE-760': ['Predictable salt', 'cryptography'],
  'CWE-770': ['Resources not limited', 'other'],
  'CWE-776': ['XML entity expansion', 'xml entities'],
  'CWE-778': ['Logging missing', 'configuration'],
  'CWE-780': ['RSA without OAEP', 'cryptography'],
  'CWE-798': ['Hard-coded credentials', 'secret'],
  'CWE-807': ['Decision by untrusted input', 'access control'],
  'CWE-827': ['XML document type from outside', 'xml entities'],
  'CWE-829': ['Code from an untrusted source', 'other'],
  'CWE-862': ['Authorisation missing', 'access control'],
  'CWE-863': ['Authorisation wrong', 'access control'],
  'CWE-915': ['Mass assignment', 'injection'],
  'CWE-916': ['Password hash too fast', 'cryptography'],
  'CWE-917': ['Expression injection', 'injection'],
  'CWE-918': ['Server-side request forgery', 'request forgery'],
  'CWE-922': ['Sensitive data stored unprotected', 'other'],
  'CWE-939': ['URL handler not authorised', 'access control'],
  'CWE-942': ['Cross-origin rules too open', 'configuration'],
  'CWE-943': ['Query injection', 'injection'],
  'CWE-1004': ['Cookie without HttpOnly', 'configuration'],
  'CWE-1021': ['Page can be framed', 'configuration'],
  'CWE-1104': ['Unmaintained component', 'configuration'],
  'CWE-1188': ['Unsafe default', 'configuration'],
  'CWE-1204': ['Weak initialisation vector', 'cryptography'],
  'CWE-1236': ['Formula injection', 'injection'],
  'CWE-1275': ['Cookie without SameSite', 'configuration'],
  'CWE-1321': ['Prototype pollution', 'injection'],
  'CWE-1327': ['Listens on all addresses', 'configuration'],
  'CWE-1333': ['Slow regular expression', 'other'],
  'CWE-1336': ['Template injection', 'injection'],
  'CWE-1390': ['Authentication weak', 'access control'],
}

/** Every weakness that has a title of ours. */
export const knownWeaknesses: readonly string[] = Object.keys(weaknesses)

/** A weakness in two or three words: from the CWE, else the rule's name read aloud. */
export function titleOf(rule: Pick<Rule, 'name' | 'cwes'>): string {
  for (const cwe of rule.cwes) {
    const title = weaknesses[cwe]?.[0]
    if (title !== undefined) return title
  }
  const words = oneLine(rule.name.replace(/[-_]+/g, ' '), 80)
  return words === '' ? 'Finding' : words.charAt(0).toUpperCase() + words.slice(1)
}

export function familyOf(rule: Pick<Rule, 'cwes'>): Family {
  for (const cwe of rule.cwes) {
    const family = weaknesses[cwe]?.[1]
    if (family !== undefined) return family
  }
  return 'other'
}

/* The name of a rule that looks for secrets, whatever CWE it gives, if any. */
const secretName = /secret|passw(?:or)?d|api[-_]?key|token|credential|private[-_]?key/i
const literalName = /hard[-_]?coded|generic|detected/i

/** Whether what the rule flags is itself a secret, by its weakness or by its name. */
export function flagsSecret(rule: Pick<Rule, 'name' | 'cwes'>): boolean {
  return familyOf(rule) === 'secret' || (secretName.test(rule.name) && literalName.test(rule.name))
}
