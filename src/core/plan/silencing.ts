/** A comment that a change adds, by which Semgrep leaves findings out. */
export interface Silencing {
  path: string
  /** Line at head; null where only the file is known. */
  line: number | null
  /** Rules that it names; null for all of them. */
  rules: string[] | null
  /** It silences a finding on which the policy blocks, and nobody who may has agreed. */
  blocks: boolean
}

/* `nosemgrep`, `nosem`, with or without rule ids: https://semgrep.dev/docs/ignoring-files-folders-code */
const form = /\bnosem(?:grep)?\b(?::[ \t]?([\w.-]+(?:[ \t]*,[ \t]*[\w.-]+)*))?/i

/** Reads a line of code: the rules that it silences, null for all; undefined where it silences nothing. */
export function silencedRules(line: string): string[] | null | undefined {
  const match = form.exec(line)
  if (match === null) return undefined
  const [, ids] = match
  return ids === undefined ? null : ids.split(',').map((id) => id.trim())
}
