/** A place where the scan leaves something out because of the change, or cannot tell whether it is gone. */
export interface Silencing {
  kind: 'silenced' | 'unread'
  path: string
  /** Line at head; null where only the file is known. */
  line: number | null
  /** Rules that are left out; null for all of them. */
  rules: string[] | null
  /** It hides a finding on which the policy blocks, and nobody who may has agreed. */
  blocks: boolean
}

/* https://semgrep.dev/docs/ignoring-files-folders-code: `nosemgrep`, `nosem`, then rule ids after a colon or equals sign */
const form = /\bnosem(?:grep)?\b(?:[ \t]*[:=][ \t]*(\S.*))?/i

/** Reads a line of code: the rules that it silences, null for all; undefined where it silences nothing. */
export function silencedRules(line: string): string[] | null | undefined {
  const match = form.exec(line)
  if (match === null) return undefined
  const ids = (match[1] ?? '').split(/[,\s]+/).filter((id) => /^[\w.-]+$/.test(id) && !/^-+>?$/.test(id))
  return ids.length === 0 ? null : ids
}

/** A line of code without the comment that silences it. */
export function withoutSilencing(line: string): string {
  return line.replace(/\s*(?:#|\/\/|--|;|%|<!--|\/\*|\{#)?\s*\bnosem(?:grep)?\b.*$/i, '')
}

/** Whether a silencing comment covers a line: its own, or the one below it. */
export function covers(
  { rules, line }: Silencing,
  rule: string,
  lines: { from: number; to: number } | null,
): boolean {
  if (rules !== null && !rules.some((id) => tail(id) === tail(rule))) return false
  return lines === null || line === null || (line >= lines.from - 1 && line <= lines.to)
}

function tail(id: string): string {
  return id.split('.').at(-1) ?? id
}
