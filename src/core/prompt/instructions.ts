import { createHash } from 'node:crypto'
import type { Rule } from '../finding.ts'
import { noticeText } from './material.ts'
import { remedySchema } from './remedy-reply.ts'
import { triageSchema } from './reply.ts'
import { type Addendum, addenda, remedy, triage } from './texts.ts'

/**
 * What the model is told before it sees anything: what holds for every finding, and what these rules' weaknesses ask for. Put
 * together of our own texts in one order, so that vendors' prompt caches hit; nothing from the change, the repository or its
 * people ever stands here.
 */
export function instructionsFor(rules: Pick<Rule, 'name' | 'cwes'>[]): string {
  return withAddenda(triage, rules)
}

/** The same where the model is asked how to mend findings. */
export function remedyInstructionsFor(rules: Pick<Rule, 'name' | 'cwes'>[]): string {
  return withAddenda(remedy, rules)
}

function withAddenda(first: string, rules: Pick<Rule, 'name' | 'cwes'>[]): string {
  const wanted = new Set(rules.flatMap(addendaFor))
  return [first, ...addenda.filter((each) => wanted.has(each)).map(({ text }) => text)].join('\n\n')
}

/** Those of the first CWE that one is for, and of what the rule calls itself: CWEs of rules are wrong at times. */
export function addendaFor({ name, cwes }: Pick<Rule, 'name' | 'cwes'>): Addendum[] {
  const byCwe = cwes.flatMap((cwe) => addenda.filter((each) => each.cwes.includes(cwe))).slice(0, 1)
  const words = new Set(name.toLowerCase().split(/[^a-z0-9]+/))
  const byName = addenda.filter(({ names }) => names.some((word) => words.has(word))).slice(0, 1)
  return [...new Set([...byCwe, ...byName])]
}

/** Changes whenever any of the texts or the form of the answer change. */
export const promptVersion = createHash('sha256')
  .update(JSON.stringify([triage, addenda, noticeText, triageSchema]))
  .digest('hex')
  .slice(0, 12)

/** The same for how to mend findings. */
export const remedyVersion = createHash('sha256')
  .update(JSON.stringify([remedy, addenda, noticeText, remedySchema]))
  .digest('hex')
  .slice(0, 12)
