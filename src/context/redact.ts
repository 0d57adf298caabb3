import { lintSource } from '@secretlint/core'
import { secretLintProfiler } from '@secretlint/profiler'
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend'
import { RE2JS } from 're2js'
import { UserError } from '../core/errors.ts'
import type { Secret } from '../core/redaction.ts'

/** Finds what must never leave: keys, tokens, passwords, connection strings, private keys, e-mail addresses, and the customer's patterns. */
export interface Redactor {
  /** `path` tells a file of settings, where values need no quotes. */
  find(text: string, path?: string): Promise<Secret[]>
}

/* What no vendor's format gives away: a literal given to a name that says what it is. */
const assignment =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key)[\w-]{0,30}["'\])]{0,3}(?:[ \t]{0,5}:[ \t]{0,5}[\w.<>[\]|]{1,40})?[ \t]{0,20}(?:[:!=]?={1,2}|=>|:|,)[ \t]{0,20}("""|'''|["'`])((?:(?!\1)[^\n]){6,200})\1/gi
/* From one literal to the next: `where password = '" + name + "'` holds code, which decides, and no secret. */
const joined = /^["'`]\s*[+.&|,)].*[+.&|,(]\s*["'`]$/
const word = String.raw`(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_.-]?key|access[_.-]?key|private[_.-]?key)`
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
  /(?<![\w.+-])(?!(?:this|super|return|break|continue)@)[\w.+%-]{1,64}@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|dev|app|cloud|shop|online|store|tech|site|email|agency|company|example|test|local|internal|corp|invalid)(?![\w-])/gi

/*
 * The profiler keeps every mark of every file and searches them all for each: minutes for a thousand files.
 */
secretLintProfiler.mark = () => undefined

/* Without the rule that lets a comment in the scanned file switch the others off. */
const detectors = recommended
  .filter(({ meta }) => meta.id !== '@secretlint/secretlint-rule-filter-comments')
  .map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true } }))

const keyBegin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const keyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
const longestKey = 20_000

/** Whole blocks, and what is left of one that never ends. */
function privateKeys(text: string): Secret[] {
  const keys: Secret[] = []
  for (const { index } of text.matchAll(keyBegin)) {
    if (index < (keys.at(-1)?.end ?? 0)) continue
    const rest = text.slice(index, index + longestKey)
    const close = keyEnd.exec(rest)
    keys.push({
      start: index,
      end: index + (close ? close.index + close[0].length : rest.length),
      kind: 'PrivateKey',
    })
  }
  return keys
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
        // A reference to a variable or a placeholder is no secret, and often what decides.
        if (!/^(?:\$\{|\{\{|%|<)/.test(value) && !joined.test(value))
          secrets.push({ start, end: start + value.length, kind: 'assigned secret' })
      }
      for (const match of text.matchAll(mailAddress)) {
        secrets.push({ start: match.index, end: match.index + match[0].length, kind: 'e-mail address' })
      }
      for (const match of text.matchAll(webToken)) {
        secrets.push({ start: match.index, end: match.index + match[0].length, kind: 'web token' })
      }
      for (const pattern of [
        ...elsewhere,
        ...(path !== undefined && settingsFile.test(path) ? [unquoted] : []),
      ]) {
        for (const match of text.matchAll(pattern)) {
          const value = match[1] ?? ''
          const start = match.index + match[0].lastIndexOf(value)
          secrets.push({ start, end: start + value.length, kind: 'assigned secret' })
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
