import type { Finding } from '../../core/finding.ts'
import { applyEdits } from '../../core/fix/apply.ts'
import type { Edit, OfferedFix, Remedies } from '../../core/fix/fix.ts'
import { type FixedFile, fixesPatch } from '../../core/fix/patch-file.ts'
import { joined } from '../../core/fix/places.ts'
import { oneLine } from '../../core/text/encode.ts'
import { decode } from '../../core/text/source-text.ts'
import { type Bench, tryFixes } from './fix-bench.ts'

/** All checked fixes that go together. */
export interface AllFixes {
  files: FixedFile[]
  /** What `git apply` takes; empty where there is none. */
  patch: string
  /** What a reader has to know, in whole sentences. */
  notes: string[]
}

/**
 * Makes all checked fixes of a run at once. Each was tried alone: where a file gets several, they are tried together, and only the first
 * is made if they do not pass so.
 */
export async function allFixes(
  remedies: Remedies,
  findings: readonly Finding[],
  bench: Bench,
): Promise<AllFixes> {
  const checked = [...remedies.values()].flatMap(({ fingerprint, fix }) =>
    fix?.check.outcome === 'checked' ? [{ fingerprint, fix }] : [],
  )
  if (checked.length === 0) return { files: [], patch: '', notes: [] }
  const groups = connected(checked)
  const several = groups.filter((group) => group.length > 1)
  const outcomes = await tryFixes(
    several.flatMap((group) => {
      const finding = findings.find(({ fingerprint }) => fingerprint === group[0]?.fingerprint)
      const edits = joined(group.map(({ fix }) => fix.edits))
      const together = {
        source: 'rule' as const,
        edits,
        confidence: null,
        explanation: '',
        beyond: 'They go together.',
        removes: 'As each says.',
      }
      return finding === undefined
        ? []
        : [{ finding, fix: together, shownFiles: new Set(edits.map(({ path }) => path)) }]
    }),
    bench,
  )
  const notes: string[] = []
  const made = groups.flatMap((group) => {
    const at = several.indexOf(group)
    const check = at === -1 ? null : outcomes[at]?.check
    if (check === null || check?.outcome === 'checked') return group
    const path = group[0]?.fix.edits[0]?.path ?? ''
    const why = check !== undefined && 'why' in check ? check.why : 'nobody tried them'
    notes.push(
      `fixes.patch has the first of ${group.length} fixes in ${oneLine(path, 200)} alone, since together they do not pass: ${why}.`,
    )
    return group.slice(0, 1)
  })
  return written(
    made.map(({ fix }) => fix),
    notes,
    bench,
  )
}

/** Lines of context that a patch shows. */
const context = 3

/** Whether the lines that a patch shows of a file may be seen as they are: what kind of file it is tells what is a secret there. */
async function showsAll(
  { path, before }: FixedFile,
  edits: readonly Edit[],
  { linesOf }: Bench,
): Promise<boolean> {
  const shown = await linesOf(path)
  const lines = decode(before)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  return edits.every((edit) => {
    if (edit.path !== path) return true
    const first = Math.max(1, edit.from - context)
    const last = Math.min(lines.length, edit.to + context)
    for (let line = first; line <= last; line++)
      if ((shown?.[line - 1] ?? '') !== (lines[line - 1] ?? '')) return false
    return true
  })
}

type Checked = { fingerprint: string; fix: OfferedFix }

/** Fixes that have a file in common, directly or through others. */
function connected(checked: readonly Checked[]): Checked[][] {
  const groups: { paths: Set<string>; members: Checked[] }[] = []
  for (const each of checked) {
    const paths = new Set(each.fix.edits.map(({ path }) => path))
    const touched = groups.filter((group) => [...paths].some((path) => group.paths.has(path)))
    const merged = {
      paths: new Set([...touched.flatMap((group) => [...group.paths]), ...paths]),
      members: [...touched.flatMap(({ members }) => members), each],
    }
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.map(({ members }) => members)
}

async function written(fixes: readonly OfferedFix[], notes: string[], bench: Bench): Promise<AllFixes> {
  const edits = joined(fixes.map((fix) => fix.edits))
  const paths = [...new Set(edits.map(({ path }) => path))]
  const reads = await bench.files.read(paths)
  const files: FixedFile[] = []
  for (const path of paths) {
    const read = reads.get(path)
    if (read === undefined || 'refused' in read) continue
    const applied = applyEdits(
      read.bytes,
      edits.filter((edit) => edit.path === path),
    )
    if ('bytes' in applied) files.push({ path, before: read.bytes, after: applied.bytes })
  }
  const open: FixedFile[] = []
  for (const file of files) {
    const { text } = fixesPatch([file])
    // A patch shows lines as they are, those around it too.
    if ((await bench.redact(text)) === text && (await showsAll(file, edits, bench))) open.push(file)
    else
      notes.push(
        `fixes.patch leaves ${oneLine(file.path, 200)} out: a secret stands in or near what changes.`,
      )
  }
  const { text, left } = fixesPatch(open)
  for (const { path, why } of left) notes.push(`fixes.patch leaves ${oneLine(path, 200)} out: ${why}.`)
  return { files, patch: text, notes }
}
