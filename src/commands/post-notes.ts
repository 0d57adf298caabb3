import type { Plan } from '../core/plan/plan.ts'
import type { HostRights, Operation, Outcome } from '../core/platform.ts'
import { plural } from '../core/render/words.ts'
import type { Settings } from '../settings.ts'

/** What was posted and what was not, in sentences. */
export function outcomeNotes(outcomes: Outcome[], rights: HostRights): string[] {
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length
  const detail = (status: Outcome['status']) =>
    outcomes.flatMap((outcome) =>
      'detail' in outcome && outcome.status === status ? [outcome.detail] : [],
    )[0]
  const notes = [doneNote(outcomes)].filter((note) => note !== '')
  const overtaken = detail('overtaken')
  if (overtaken !== undefined) notes.push(`Overtaken, so nothing was posted: ${overtaken}.`)
  if (count('refused') > 0) {
    notes.push(
      `The host refused ${plural(count('refused'), 'write')} (${detail('refused')}): the findings are in this summary and in annotations. Comments need ${rights.comment}.`,
    )
  }
  if (count('failed') > 0) notes.push(`${plural(count('failed'), 'write')} failed: ${detail('failed')}.`)
  if (count('lowered') > 0) {
    notes.push(
      `${plural(count('lowered'), 'comment')} went to the file as a whole: the host refused the lines.`,
    )
  }
  if (count('edited only') > 0) {
    notes.push(
      `${plural(count('edited only'), 'thread')} could only be edited, not resolved or reopened: that needs ${rights.resolve}.`,
    )
  }
  return notes
}

function doneNote(outcomes: Outcome[]): string {
  const done = outcomes.filter(
    ({ status }) => status === 'done' || status === 'lowered' || status === 'edited only',
  )
  const count = (...kinds: Operation['kind'][]) =>
    done.filter(({ operation, status }) =>
      kinds.includes(operation.kind === 'resolve' && status === 'edited only' ? 'edit' : operation.kind),
    ).length
  const words = [
    [count('open'), 'opened'],
    [count('edit'), 'edited'],
    [count('resolve'), 'resolved'],
    [count('reopen'), 'reopened'],
  ] as const
  const said = words
    .filter(([number]) => number > 0)
    .map(([number, verb]) => `${plural(number, 'comment')} ${verb}`)
  if (count('summary') > 0) said.push('summary written')
  return said.length === 0 ? '' : `Posted: ${said.join(', ')}.`
}

export function overflowNotes({ overflow }: Plan, settings: Settings): string[] {
  return overflow.length === 0
    ? []
    : [
        `${plural(overflow.length, 'finding')} without a comment: max-comments is ${settings['max-comments']}.`,
      ]
}

export function trialNote(operations: Operation[]): string {
  const count = (kind: Operation['kind']) => operations.filter((operation) => operation.kind === kind).length
  const words = [
    [count('open'), 'open', 'comment'],
    [count('edit') + count('reopen'), 'edit', 'comment'],
    [count('resolve'), 'resolve', 'thread'],
    [count('summary'), 'write', 'summary'],
  ] as const
  const would = words
    .filter(([number]) => number > 0)
    .map(
      ([number, verb, noun]) =>
        `${verb} ${plural(number, noun, noun === 'summary' ? 'summaries' : `${noun}s`)}`,
    )
  return `A trial: nothing is posted. It would ${would.length === 0 ? 'post nothing' : would.join(', ')}.`
}
