import { lintSource } from '@secretlint/core'
import { secretLintProfiler } from '@secretlint/profiler'
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend'
import { RE2JS } from 're2js'
import { UserError } from '../core/errors.ts'
import type { Secret } from '../core/redaction.ts'
import { secretForms, settingsForms } from './secret-forms.ts'

/** Finds what must never leave: keys, tokens, passwords, connection strings, private keys, e-mail addresses, and the customer's patterns. */
export interface Redactor {
  /** `path` tells a file of settings, where values need no quotes. */
  find(text: string, path?: string): Promise<Secret[]>
}

/* What no vendor's format gives away: a literal given to a name that says what it is. */
const assignment =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key)[\w-]{0,30}["'\])]{0,3}(?:[ \t]{0,5}:[ \t]{0,5}[\w.<>[\]|]{1,40})?[ \t]{0,20}(?:[:!=]?={1,2}|=>|:|,)[ \t]{0,20}("""|'''|["'`])((?:(?!\1)[^\n]){6,400})\1/gi
/* From one literal to the next: `where password = '" + name + "'` holds code, which decides, and no secret. */
const joined = /^["'`]?\s*[+.&|,)].*[+.&|,([]\s*["'`]?$/

/*
 * Code that is dressed as a value: from the end of one literal or comment to the beginning of another. Who may write code could
 * have what decides taken for a secret, and so out of sight.
 */
function isCode(value: string): boolean {
  return (
    joined.test(value) ||
    (/["'`]/.test(value) && /[\s;+,()=]/.test(value)) ||
    /\*\/|\/\*|<!--|-->/.test(value)
  )
}

const longestLine = 1000

/** Whether the quote before `start` ends a literal of its line, as in `"token:" + …`, so that what follows is code. */
function followsLiteral(text: string, start: number, value: string): boolean {
  const quote = text.charAt(start - 1)
  if (!/["'`]/.test(quote) || !/[\s;+,(){}=]/.test(value)) return false
  const before = text.slice(Math.max(0, start - 1 - longestLine), start - 1)
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/\\./g, '')
  return line.split(quote).length % 2 === 0
}

/* A reference to a variable or a placeholder is no secret, and often what decides. */
const placeholder = /^(?:\$\{|\$\w+$|#?\{[\w{]|%|<)/
const word = `(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_.-]?key|access[_.-]?key|private[_.-]?key)`
/* Headers, addresses, elements, options: forms in which a secret stands without quotes in any file. */
const elsewhere = [
  /\bBearer[ \t]{1,5}([\w.~+/-]{16,500})/g,
  new RegExp(String.raw`[?&;][\w.-]{0,30}${word}[\w.-]{0,30}=([^&\s"'\`;<>]{6,200})`, 'gi'),
  new RegExp(String.raw`<[\w:.-]{0,30}${word}[\w:.-]{0,30}>([^<\n]{4,200})</`, 'gi'),
  /(?<![\w-])-u[ \t]{1,5}["']?[\w.@-]{1,60}:([^\s"']{6,200})/g,
]
/* Settings: a name that says what it is, and a value up to the end of the line. */
const settingsFile =
  /(?:\.(?:ya?ml|properties|ini|cfg|conf|toml|sh|bash|zsh|env|service|tf|hcl)|(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*)$/i
const unquoted = new RegExp(
  String.raw`^[ \t]{0,40}(?:-[ \t]{1,5})?(?:export |ENV |ARG )?[\w.-]{0,60}${word}[\w.-]{0,30}[ \t]{0,5}[:= ][ \t]{0,5}(?!["'$<{]|(?:true|false|null|none)\b)([^\s#"']{6,200})[ \t]*(?:#.*)?\r?$`,
  'gim',
)
const webToken = /(?<![\w-])eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{10,2000}/g

/*
 * Addresses by domains that there are: `weights@self.scale` multiplies, and `this@Page.title` is Kotlin.
 */
const mailAddress =
  /(?<![\w.+-])(?!(?:this|super|return|break|continue)@)(?=[._+%-]{0,10}[a-z0-9])[\w.+%-]{1,64}@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:(?!py|rs|sh|pl|md|cc|ml|so|ps)[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|dev|app|cloud|shop|online|store|tech|site|email|agency|company|example|test|local|internal|corp|invalid)(?![\w-])/gi

/*
 * The profiler keeps every mark of every file and searches them all for each: minutes for a thousand files.
 */
secretLintProfiler.mark = () => undefined

/*
 * Without the rule that lets a comment in the scanned file switch the others off, and the one that takes whatever stands between two
 * marks for a private key.
 */
const leftOut = new Set(
  ['filter-comments', 'privatekey'].map((name) => `@secretlint/secretlint-rule-${name}`),
)
const detectors = recommended
  .filter(({ meta }) => !leftOut.has(meta.id))
  .map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true } }))

const keyBegin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const keyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
const longestKey = 20_000

/* A line of a key, in whatever literal or comment it stands: nothing but its letters, and what holds it. */
const keyLine =
  /^[ \t"'`+*#/;,.\\nr]{0,20}(?:[A-Za-z0-9+/=]{16,}|[A-Za-z0-9+/]{1,64}={0,2}|[A-Z][\w-]{1,40}: [^"'`;()]{1,120})?[ \t"'`+*\\nr;,]{0,20}$/

/** What stands between the marks of a key as far as it can be one, also where it never ends. */
function privateKeys(text: string): Secret[] {
  const keys: Secret[] = []
  for (const { index, 0: mark } of text.matchAll(keyBegin)) {
    if (index < (keys.at(-1)?.end ?? 0)) continue
    const from = index + mark.length
    const rest = text.slice(from, from + longestKey)
    const close = keyEnd.exec(rest)
    const body = close === null ? rest : rest.slice(0, close.index)
    const length = keyLength(body)
    const whole = close !== null && length === body.length
    const end = from + length + (whole ? (close?.[0].length ?? 0) : 0)
    if (length > 0) keys.push({ start: index, end, kind: 'PrivateKey' })
  }
  return keys
}

/** A key on one line has its line breaks written out, or none. */
function keyLength(body: string): number {
  const [first = ''] = body.split('\n')
  if (!body.includes('\n') || /[A-Za-z0-9+/]{40}/.test(first))
    return /^[\s\w+/=\\:-]{0,20000}/.exec(first)?.[0].length ?? 0
  let length = 0
  for (const line of body.split('\n')) {
    if (!keyLine.test(line.replace(/\r$/, ''))) break
    length += line.length + 1
  }
  return Math.min(length, body.length)
}

/** Throws `UserError` naming a customer's pattern that is not RE2 syntax. */
export function createRedactor(customPatterns: string[]): Redactor {
  const custom = customPatterns.map((pattern) => {
    try {
      return RE2JS.compile(pattern)
    } catch {
      throw new UserError(`privacy.redact: ${JSON.stringify(pattern)} is not a pattern in RE2 syntax.`)
    }
  })
  return {
    async find(text, path) {
      const source = { filePath: '/file.txt', content: text, contentType: 'text' as const, ext: '.txt' }
      const { messages } = await lintSource({
        source,
        options: { config: { rules: detectors }, maskSecrets: true, noPhysicFilePath: true },
      })
      const secrets = messages.map(({ range: [start, end], messageId }) => {
        // Some detectors take the closing quote along; the code around it should stay code.
        const quoted = /["'`]$/.test(text.slice(start, end)) && !/^["'`]/.test(text.slice(start, end))
        return { start, end: quoted ? end - 1 : end, kind: messageId }
      })
      secrets.push(...privateKeys(text))
      for (const match of text.matchAll(assignment)) {
        const value = match[2] ?? ''
        const start = match.index + match[0].length - value.length - (match[1]?.length ?? 1)
        if (!placeholder.test(value) && !isCode(value) && !followsLiteral(text, start, value))
          secrets.push({ start, end: start + value.length, kind: 'assigned secret' })
      }
      for (const match of text.matchAll(mailAddress)) {
        secrets.push({ start: match.index, end: match.index + match[0].length, kind: 'e-mail address' })
      }
      for (const match of text.matchAll(webToken)) {
        secrets.push({ start: match.index, end: match.index + match[0].length, kind: 'web token' })
      }
      const ofSettings = path !== undefined && settingsFile.test(path)
      for (const { pattern, kind } of [...secretForms, ...(ofSettings ? settingsForms : [])]) {
        for (const match of text.matchAll(pattern)) {
          const [start, end] = match.indices?.findLast((place) => place !== undefined) ?? [0, 0]
          const value = text.slice(start, end)
          if (value !== '' && !isCode(value) && !followsLiteral(text, start, value))
            secrets.push({ start, end, kind })
        }
      }
      for (const pattern of [...elsewhere, ...(ofSettings ? [unquoted] : [])]) {
        for (const match of text.matchAll(pattern)) {
          const value = match[1] ?? ''
          const start = match.index + match[0].lastIndexOf(value)
          if (!isCode(value)) secrets.push({ start, end: start + value.length, kind: 'assigned secret' })
        }
      }
      for (const pattern of custom) {
        const matcher = pattern.matcher(text)
        while (matcher.find()) {
          if (matcher.end() > matcher.start()) {
            secrets.push({ start: matcher.start(), end: matcher.end(), kind: 'private' })
          }
        }
      }
      return secrets
    },
  }
}
