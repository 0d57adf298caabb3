/* Words of a language, not of a format: letters, with the marks of a sentence around them. */
const word =
  /^["“‘«(*_]{0,3}(?:[\p{L}\p{M}]{2,}(?:['’-][\p{L}\p{M}]+)*|[aiаиояàéèùyeo])["'”’»)*_]{0,3}[.,:;!?…]{0,3}$/iu
/* A letter again and again, as in the formats of dates. */
const pattern = /^(.)\1*[.,:;]?$/iu
/* Letters of languages that put no spaces between words. */
const unspaced =
  /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f][\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f、。，！？\s]{4,}/

/* Statements and clauses of query languages, in any case, with what only these have next to it. */
const queries = [
  /^[\s(]*(?:with\b[\s\S]{1,200}?)?\bselect\b[\s\S]{1,400}?\bfrom\b\s+[\w"'`[$({:.%?]/i,
  /^[\s(]*(?:insert|merge|replace)\s+into\s+[\w"'`[$({:.%?]/i,
  /^[\s(]*update\s+\S{1,100}\s+set\s+\S{1,100}\s*=/i,
  /^[\s(]*delete\s+from\s+[\w"'`[$({:.%?]/i,
  /^[\s(]*(?:create|alter|drop|truncate)\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|unique\s+)?(?:table|view|index|database|schema|procedure|function|trigger|user|role)\b/i,
  /\b(?:where|and|or|on|having|set|when|not)\s+[\w.`"[\]()]{1,80}\s*(?:=|<|>|!=|~|\blike\b|\bilike\b|\bin\s*\(|\bin\b\s*$|\bis\s+(?:not\s+)?null\b|\bbetween\b)/i,
  /^\s*(?:order|group)\s+by\s+[\w.`"[\]?%:$,\s()]{0,120}$/i,
  /^\s*(?:limit|offset|values|returning|from|join|inner\s+join|left\s+join|union(?:\s+all)?\s+select)\b\s*[\w.`"[\]?%:$({*,\s)=']{0,120}$/i,
  /^\s*(?:grant|revoke|exec(?:ute)?|call|begin|commit|rollback|use|show|set|pragma|declare|explain)\s+[\w.@=`"$?:,()*'\s-]{1,120};?\s*$/i,
  /^\s*(?:optional\s+)?match\s*\([^)]{0,100}\)/i,
  /^\s*(?:query|mutation|subscription|fragment)\b[^{]{0,200}\{/,
  /\bfrom\s+\w{1,60}(?:\s+(?:as\s+)?\w{1,30})?\s+(?:where|join|order\s+by|group\s+by)\b/i,
]

/* Programs that command lines begin with. */
const command =
  /^\s*(?:sudo\s+)?(?:\.{0,2}\/[\w./-]+|sh|bash|zsh|cmd(?:\.exe)?|powershell|git|docker|kubectl|helm|terraform|aws|gcloud|az|npm|npx|yarn|pip3?|python3?|node|ruby|perl|php|java|go|make|cargo|mvn|gradle|systemctl|service|ls|cat|cp|mv|rm|mkdir|rmdir|touch|chmod|chown|chgrp|ln|find|grep|sed|awk|tar|zip|unzip|gzip|curl|wget|ping6?|nslookup|dig|host|traceroute|ssh|scp|rsync|ftp|nc|netstat|ifconfig|ip|ps|kill|echo|env|whoami|useradd|usermod|passwd|mount|umount|dd|openssl|gpg|convert|ffmpeg|ffprobe|mysql|psql|mysqldump|pg_dump|sqlite3|redis-cli|nmap|whois)\s+[^.!?]{0,300}$/

/**
 * Whether a string is said to people rather than used by the program: three words or more, or a sentence without spaces. Not
 * queries, command lines and formats: what such a string says decides.
 */
export function readsAsProse(text: string): boolean {
  if (unspaced.test(text)) return true
  const parts = text.split(/\s+/).filter((part) => part !== '')
  const words = parts.filter((part) => word.test(part) && !pattern.test(part))
  if (words.length < 3 || words.length * 2 < parts.length) return false
  return !isQuery(text) && !isCommand(text, parts)
}

/* What the words of command lines are beside words: options, assignments, pipes and paths. */
const argument =
  /^(?:-{1,2}[a-z][\w=:,./-]*|[A-Z_][A-Z0-9_]*=\S*|\|{1,2}|&&|2?>{1,2}|\$\(.*|\.{0,2}\/[\w./*-]+)$/i

function isCommand(text: string, parts: string[]): boolean {
  if (command.test(text) && parts.length <= 8) return true
  return /^\s*[a-z][\w./-]*\s/.test(text) && parts.some((part) => argument.test(part))
}

function isQuery(text: string): boolean {
  return queries.some((query) => query.test(text))
}

/* Values that are put into a text, in the ways of all languages; they are code. */
const values =
  /[#$]\{(?:[^{}]|\{[^{}]{0,200}\}){0,300}\}|\$[a-z_]\w{0,60}(?:->\w{1,60}|\[[^\]\n]{0,60}\])?|\{\{[^{}]{0,200}\}\}|\{[^{}\s]{0,100}\}|\\\([^()]{0,200}\)|%(?:\(\w{1,60}\))?[-+0#]?\d{0,3}(?:\.\d{1,3})?[a-z]\b|%\{\w{1,60}\}|<\?(?:=|php)[\s\S]{0,300}?\?>|<%[=-]?[\s\S]{0,300}?%>/gi
/* What stands between the parts of a text that may be prose: tags, and in a query all but its comments. */
const tags = /<(?:[a-z/?]|!(?!--))[^<>]{0,500}>/gi
const queryComments = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** Part of a text, as offsets; the end is exclusive. */
interface Part {
  start: number
  end: number
}

/**
 * The parts of a text that are prose: in markup what stands between its tags, in queries their comments; never the values that
 * are put into it.
 */
export function proseParts(text: string): Part[] {
  const parts = isQuery(text) ? partsOf(text, queryComments) : between(text, tags)
  return parts
    .filter(({ start, end }) => readsAsProse(text.slice(start, end).replace(values, ' ')))
    .flatMap((part) => wordsOf(text, part))
}

/** All of a text but the values that are put into it. */
export function wordsOf(text: string, { start, end }: Part = { start: 0, end: text.length }): Part[] {
  return between(text.slice(start, end), values)
    .map((part) => ({ start: part.start + start, end: part.end + start }))
    .filter((part) => text.slice(part.start, part.end).trim() !== '')
}

function partsOf(text: string, pattern: RegExp): Part[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function between(text: string, pattern: RegExp): Part[] {
  const marks = partsOf(text, pattern)
  return [...marks, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: marks[index - 1]?.end ?? 0,
    end: start,
  }))
}
