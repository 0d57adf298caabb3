import * as z from 'zod'
import { confidences, verdicts } from '../assessment.ts'
import type { HostForms } from '../platform.ts'
import { isRelease, words } from './word.ts'

/** More words of people who may triage are not heard about one finding. */
export const maxHeard = 40
const text = z.string().max(300)
const line = z.int().min(1)

/** What happened to a finding since its comment was opened. */
export const markStates = ['open', 'unreported', 'fixed', 'silenced', 'duplicate'] as const

const MarkedFinding = z.strictObject({
  fingerprint: text,
  rule: text,
  /** Digest of the code around it; a decision of a person holds while it is the same. Empty where the code is not there. */
  code: text,
  /** Digest of all code that the assessor was shown; empty in marks from before there was one, and where there is no code. */
  evidence: text.default(''),
  verdict: z.enum([...verdicts, 'not_analyzed']),
  confidence: z.enum(confidences).nullable(),
  action: z.enum(['comment', 'annotate']),
  /** The policy blocks on it, whatever people said since. */
  blocks: z.boolean(),
  /** Digest of the fix that is shown. */
  fix: text.nullable(),
  state: z.enum(markStates),
  /** Where it stood when this was written; path null where it is the thread's own. */
  at: z
    .strictObject({ commit: text, path: z.string().max(4096).nullable(), from: line, to: line })
    .nullable(),
  /** The assessor: `offline`, `vendor:model`. */
  by: text,
  /** Words of people that were heard so far, each with the digest of the code of which it was said; empty where nobody knows. */
  heard: z.array(z.strictObject({ id: text, code: text })).max(maxHeard),
  /** What is shown of them: the word that counts, and the last one if it does not. */
  said: z.strictObject({ word: z.enum(words), by: text }).nullable(),
  objected: z.strictObject({ id: text, objection: text }).nullable(),
})
export type MarkedFinding = z.infer<typeof MarkedFinding>

const Mark = z.strictObject({
  version: z.literal(1),
  /** The run's name: several runs that review one change leave each other alone. */
  name: text,
  /** How many scan files were read. */
  scans: z.int().min(0),
  /** It stands on a file as a whole. */
  onFile: z.boolean(),
  findings: z.array(MarkedFinding).max(100),
  /** Of a summary: digest of what it says, and whether the host shows a check that is neither good nor bad. */
  says: text.nullable(),
  neutral: z.boolean(),
})
export type Mark = z.infer<typeof Mark>

const comment = { opening: '<!-- semgrep-assistant ', closing: ' -->' }
const reference = { opening: '[semgrep-assistant]: # (', closing: ')' }

/**
 * A comment with its mark as the last line, so that nothing that is quoted above can pass for it. As an HTML comment, dashes and
 * angle brackets are escaped, since `--` and `>` may end one (https://spec.commonmark.org/0.31.2/#html-comment); where HTML would
 * show, as a definition of a link (https://spec.commonmark.org/0.31.2/#link-reference-definitions).
 */
export function withMark(body: string, mark: Mark, forms: Pick<HostForms, 'mark'>): string {
  return `${body.trimEnd()}\n\n${markLine(mark, forms)}\n`
}

/** The mark at the end of a comment; null where there is none that we could have written. */
export function readMark(body: string): Mark | null {
  const last = body.trimEnd().split('\n').at(-1) ?? ''
  try {
    return Mark.safeParse(JSON.parse(jsonIn(last) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

function jsonIn(line: string): string | null {
  const form = [comment, reference].find(
    (each) => line.startsWith(each.opening) && line.endsWith(each.closing),
  )
  if (form === undefined) return null
  const held = line.slice(form.opening.length, -form.closing.length)
  return form === comment ? held : Buffer.from(held, 'base64url').toString('utf8')
}

/** The text of a comment without its mark. */
export function withoutMark(body: string): string {
  const kept = body.trimEnd().split('\n')
  const last = kept.at(-1) ?? ''
  if (last.startsWith(comment.opening) || last.startsWith(reference.opening)) kept.pop()
  return kept.join('\n').trimEnd()
}

/** Whether a finding of it keeps the check from passing, as far as the mark tells. */
export function markBlocks({ findings }: Mark): boolean {
  return findings.some(
    ({ blocks, state, said }) =>
      blocks && (state === 'open' || state === 'silenced') && !(said !== null && isRelease(said)),
  )
}

/** Characters that a mark takes of a comment. */
export function markLength(mark: Mark, forms: Pick<HostForms, 'mark'>): number {
  return markLine(mark, forms).length + 3
}

function markLine(mark: Mark, forms: Pick<HostForms, 'mark'>): string {
  const json = JSON.stringify(mark)
  if (forms.mark === 'reference')
    return `${reference.opening}${Buffer.from(json).toString('base64url')}${reference.closing}`
  const safe = json.replace(
    /-(?=[->])|(?<=-)-|[<>]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${comment.opening}${safe}${comment.closing}`
}
