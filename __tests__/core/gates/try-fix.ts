import { structuredPatch } from 'diff'
import { languageOf } from '../../../src/context/syntax/languages/index.ts'
import type { Edit, Fix } from '../../../src/core/fix/fix.ts'
import type { EditedFile, GateContext } from '../../../src/core/gates/edited-file.ts'
import { refusals } from '../../../src/core/gates/gates.ts'
import { parsed } from '../../context/syntax/parsed.ts'

export interface Circumstances {
  source?: Fix['source']
  beyond?: string | null
  removes?: string | null
  /** Names that other files define, modules that they import, modules that are files. */
  elsewhere?: string[]
  enclosing?: GateContext['enclosing']
  /** Of the finding; the whole file unless told otherwise. */
  lines?: GateContext['lines']
}

/** The edits between two versions of a file. */
export function editsBetween(path: string, before: string, after: string): Edit[] {
  const patch = structuredPatch('', '', before, after, '', '', { context: 0 })
  return patch.hunks.map(({ oldStart, oldLines, lines }) => ({
    path,
    from: oldStart,
    to: oldStart + oldLines - 1,
    lines: lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)),
  }))
}

export async function editedFile(path: string, before: string, after: string): Promise<EditedFile> {
  const parse = async (text: string) => (languageOf(path, text) === null ? null : parsed(text, path))
  return {
    path,
    before,
    after,
    syntaxBefore: await parse(before),
    syntaxAfter: await parse(after),
    edits: editsBetween(path, before, after),
  }
}

/** Why a change of a file is refused. */
export async function refused(
  path: string,
  before: string,
  after: string,
  about: Circumstances = {},
): Promise<string[]> {
  const file = await editedFile(path, before, after)
  const elsewhere = new Set(about.elsewhere)
  const all = { from: 1, to: before.split('\n').length }
  const fix: Fix = {
    source: about.source ?? 'model',
    edits: file.edits,
    confidence: 'high',
    explanation: '',
    beyond: about.beyond ?? null,
    removes: about.removes ?? null,
  }
  return refusals(fix, [file], {
    path,
    lines: about.lines ?? all,
    enclosing: about.enclosing === undefined ? all : about.enclosing,
    shownFiles: new Set([path]),
    policyPath: '.semgrep-assistant.yml',
    definedElsewhere: (name) => elsewhere.has(name),
    usedElsewhere: (module) => elsewhere.has(module),
    resolves: (module) => elsewhere.has(module),
  })
}
