import type { Evidence } from '../evidence.ts'
import type { Finding } from '../finding.ts'

/*
 * Of a finding that a comment in the code silences, the rule's name may be the comment's own words.
 */
const silencedRule = 'a-rule-that-the-change-silences'

/**
 * What a model may know of a finding whose code stays at home: the rule's metadata, the kind of file and its language. No path,
 * no line, no message (Semgrep puts the matched code into it), no code, nothing of the policy. Such findings are often equal.
 */
export function withoutCode({ finding, fileKind }: Evidence): Evidence {
  const { rule, fingerprint, path, liveSecret, silenced } = finding
  const unknown: Finding = {
    rule: { ...rule, id: rule.name, ...(silenced && { id: silencedRule, name: silencedRule }) },
    path: '',
    span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    offset: null,
    message: '',
    fix: null,
    liveSecret,
    trace: [],
    fingerprint,
    head: null,
    unavailable: null,
    silenced,
  }
  return {
    finding: unknown,
    message: '',
    matched: '',
    fix: null,
    fileKind,
    patterns: null,
    pieces: [],
    files: [],
    flagged: null,
    withheld: { language: languageOf(path) },
  }
}

/* By the endings that Semgrep's own targets have; an ending of somebody's own is told to nobody. */
const languages: Record<string, string> = {
  apex: 'Apex',
  bash: 'Bash',
  c: 'C',
  cc: 'C++',
  cjs: 'JavaScript',
  clj: 'Clojure',
  cls: 'Apex',
  cpp: 'C++',
  cs: 'C#',
  cts: 'TypeScript',
  cxx: 'C++',
  dart: 'Dart',
  ex: 'Elixir',
  exs: 'Elixir',
  go: 'Go',
  h: 'C or C++',
  hpp: 'C++',
  hs: 'Haskell',
  html: 'HTML',
  java: 'Java',
  jl: 'Julia',
  js: 'JavaScript',
  json: 'JSON',
  jsx: 'JavaScript',
  kt: 'Kotlin',
  kts: 'Kotlin',
  lua: 'Lua',
  mjs: 'JavaScript',
  ml: 'OCaml',
  mts: 'TypeScript',
  php: 'PHP',
  properties: 'settings',
  py: 'Python',
  r: 'R',
  rb: 'Ruby',
  rs: 'Rust',
  scala: 'Scala',
  sh: 'Bash',
  sol: 'Solidity',
  sql: 'SQL',
  swift: 'Swift',
  tf: 'Terraform',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TypeScript',
  vue: 'Vue',
  xml: 'XML',
  yaml: 'YAML',
  yml: 'YAML',
}

function languageOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^(?:Dockerfile|Containerfile)\b/.test(name)) return 'Dockerfile'
  const ending = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(languages, ending) ? (languages[ending] ?? null) : null
}
