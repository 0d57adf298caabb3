import type { LineRange, LinkForms } from '../platform.ts'
import { code } from '../text/markdown.ts'

/** A commit of a host, for links into it. */
export interface LinkTarget {
  forms: LinkForms
  commit: string
}

/** `path:line` as a link to just these lines of just this commit; as plain code where there is no host. */
export function placeLink(target: LinkTarget | null, path: string, lines: LineRange | null): string {
  const label = code(lines === null ? path : `${path}:${lines.from}`, 200)
  if (target === null || lines === null) return label
  const form = lines.from === lines.to ? target.forms.line : target.forms.range
  return `[${label}](${fill(form, { ...lines, path, commit: target.commit })})`
}

/** A commit's first digits, as a link where there is a host. */
export function commitLink(target: LinkTarget | null, commit: string): string {
  const label = code(commit.slice(0, 7))
  return target === null ? label : `[${label}](${fill(target.forms.commit, { commit })})`
}

/** What varies is percent-encoded, round brackets too: they would end a link in markdown. */
function fill(form: string, values: Record<string, string | number>): string {
  return form.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? '')
      .split('/')
      .map((part) => encodeURIComponent(Buffer.from(part).toString()).replace(/[()'*!]/g, escapeByte))
      .join('/'),
  )
}

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
