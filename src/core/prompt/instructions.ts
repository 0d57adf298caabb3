import { createHash } from 'node:crypto'
import type { Rule } from '../finding.ts'
import { noticeText } from './material.ts'
import { guidanceSchema, remedySchema } from './remedy-reply.ts'
import { triageSchema } from './reply.ts'
import { type Addendum, addenda, remedy, triage } from './texts.ts'

/**
 * What the model is told before it sees anything: what holds for every finding, and what these rules' weaknesses ask for. Put
 * together of our own texts in one order, so that vendors' prompt caches hit; nothing from the change, the repository or its
 * people ever stands here.
 */
export function instructionsFor(rules: Pick<Rule, 'name' | 'cwes'>[]): string {
  return [triage, ...addendaOf(rules).map(({ text }) => text)].join('\n\n')
}

/** What the model is told before it is asked for guidance and fixes, put together in the same way. */
export function remedyInstructionsFor(rules: Pick<Rule, 'name' | 'cwes'>[]): string {
  return [remedy, ...addendaOf(rules).map(({ cures }) => cures)].join('\n\n')
}

function addendaOf(rules: Pick<Rule, 'name' | 'cwes'>[]): Addendum[] {
  const wanted = new Set(rules.flatMap(addendaFor))
  return addenda.filter((each) => wanted.has(each))
}

/** Those of the first CWE that one is for, and of what the rule calls itself: CWEs of rules are wrong at times. */
export function addendaFor({ name, cwes }: Pick<Rule, 'name' | 'cwes'>): Addendum[] {
  const byCwe = cwes.flatMap((cwe) => addenda.filter((each) => each.cwes.includes(cwe))).slice(0, 1)
  const words = new Set(name.toLowerCase().split(/[^a-z0-9]+/))
  const byName = addenda.filter(({ names }) => names.some((word) => words.has(word))).slice(0, 1)
  return [...new Set([...byCwe, ...byName])]
}

/** Changes whenever any of the texts or the form of the answer to whether findings are real change. */
export const promptVersion = versionOf([
  triage,
  addenda.map(({ cures: _, ...judging }) => judging),
  noticeText,
  triageSchema,
])

/** The same of the question what to do about them. */
export const remedyVersion = versionOf([
  remedy,
  addenda.map(({ cwes, names, cures }) => [cwes, names, cures]),
  noticeText,
  remedySchema,
  guidanceSchema,
])

function versionOf(told: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 12)
}
