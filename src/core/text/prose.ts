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
  return !isQuery(text) && !(command.test(text) && parts.length <= 8)
}

function isQuery(text: string): boolean {
  return queries.some((query) => query.test(text))
}

/* What stands between the parts of a text that may be prose: tags, and in a query all but its comments. */
const tags = /<[a-z!/?][^<>]{0,500}>/gi
const queryComments = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** The parts of a text that are prose, as offsets; in markup between its tags, in queries in their comments. */
export function proseParts(text: string): { start: number; end: number }[] {
  const parts = isQuery(text) ? partsOf(text, queryComments) : between(text, tags)
  return parts.filter(({ start, end }) => readsAsProse(text.slice(start, end)))
}

function partsOf(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function between(text: string, pattern: RegExp): { start: number; end: number }[] {
  const marks = partsOf(text, pattern)
  return [...marks, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: marks[index - 1]?.end ?? 0,
    end: start,
  }))
}
