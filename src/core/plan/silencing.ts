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

/** The rule of a stand-in for whatever a comment silences that names none. */
export const anyRule = 'silenced-line'

/*
 * As Semgrep 1.182 reads it: `nosem`, `nosemgrep`, whatever follows; rule ids only right after a colon or equals sign and at
 * most one space. https://semgrep.dev/docs/ignoring-files-folders-code
 */
const form = /\bnosem(?:grep)?(?:[:=]\s?([^,\s].*))?/i

/** Reads a line of code: the rules that it silences, null for all; undefined where it silences nothing. */
export function silencedRules(line: string): string[] | null | undefined {
  const match = form.exec(line)
  if (match === null) return undefined
  const ids = (match[1] ?? '').split(/[,\s]+/).filter((id) => /^[\w.-]+$/.test(id) && !/^-+>?$/.test(id))
  return ids.length === 0 ? null : ids
}

const comments = [
  /\s*(?:#|\/\/)\s*nosem.*$/i,
  /\s*\/\*\s*nosem.*?\*\//i,
  /\s*<!--\s*nosem.*?-->/i,
  /\s*\{#\s*nosem.*?#\}/i,
]

/** A line of code without the comment that silences it; as it is where the comment may be part of a text. */
export function withoutSilencing(line: string): string {
  for (const comment of comments) {
    const match = comment.exec(line)
    if (match !== null && isCode(line.slice(0, match.index)))
      return line.slice(0, match.index) + line.slice(match.index + match[0].length)
  }
  return line
}

function isCode(before: string): boolean {
  return ['"', "'", '`'].every((quote) => (before.split(quote).length - 1) % 2 === 0)
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
