import type { Statement, SwitchCase } from '../../core/syntax/syntax.ts'
import { deciding, inBlock, leaveOut, surely } from './blocks.ts'
import { same } from './fold.ts'
import type { Exit, Machine } from './machine.ts'
import { joinStates, type State } from './state.ts'
import { allConstants, isNone, none, placesOf, unknown, type Value } from './value.ts'
import { namesOf } from './walk.ts'

const patterns = new Set(['scala', 'rust', 'swift', 'python', 'csharp', 'c_sharp', 'kotlin', 'ruby'])

export function runSwitch(machine: Machine, statement: Extract<Statement, { kind: 'switch' }>): void {
  const subject = statement.subject === null ? none : machine.evaluate(statement.subject)
  const { frame } = machine
  const tests = statement.cases.map((each) => each.tests.map((test) => machine.evaluate(test)))
  const entry = machine.state
  if (entry === null) return
  const chosen =
    statement.subject === null || isNone(subject) ? null : casesFor(machine, statement, subject, tests)
  const exit: Exit = { loop: false, broken: null, continued: null }
  frame.exits.push(exit)
  let falling: State | null = null
  let ended: State | null = null
  const at = machine.place(statement)
  inBlock(machine, statement, () => {
    for (const [index, each] of statement.cases.entries()) {
      const possible = chosen === null || chosen.cases.has(index)
      machine.state = joinStates(possible ? machine.copy(entry) : null, falling)
      if (machine.state === null) {
        const last = each.body.at(-1)
        const first = each.body[0]
        if (first && last)
          leaveOut(
            machine,
            { start: first.at.start, end: last.at.end },
            'condition',
            statement,
            placesOf(subject),
          )
        continue
      }
      if (patterns.has(frame.file.language))
        for (const test of each.tests) for (const name of namesOf(test)) bindPattern(machine, name)
      const why = chosen === null ? [] : [...placesOf(subject), at, { path: at.path, line: each.at.from }]
      const run = () => deciding(machine, why, () => machine.run(each.body))
      // A case that is a block has names of its own; the rest of the cases share theirs.
      if (labelOf(machine, each).includes('{')) inBlock(machine, each, run, 'case')
      else run()
      falling = each.falls ? machine.state : null
      if (!each.falls) ended = joinStates(ended, machine.state)
    }
  })
  frame.exits.pop()
  const skipped = chosen === null ? !statement.cases.some((each) => isDefault(machine, each)) : chosen.none
  machine.state = joinStates(joinStates(ended, falling), joinStates(exit.broken, skipped ? entry : null))
}

function bindPattern(machine: Machine, name: string): void {
  const target = { kind: 'name', name, at: { from: 0, to: 0, start: 0, end: 0 } } as const
  if (/^[a-z_]/.test(name))
    machine.assign(target, unknown(`what a pattern gives \`${name}\``, null), true, target)
}

/** A case without tests, or one whose label says so among others. */
function isDefault(machine: Machine, each: SwitchCase): boolean {
  if (each.tests.length === 0) return true
  return /\b(?:default|else|_)\b/.test(labelOf(machine, each))
}

/** What stands in front of a case's statements. */
function labelOf({ frame }: Machine, { at, body }: SwitchCase): string {
  return frame.file.text.slice(at.start, body[0]?.at.start ?? at.end)
}

/** The cases that a subject whose values are all known may take; null where that is not known. */
function casesFor(
  machine: Machine,
  { cases }: Extract<Statement, { kind: 'switch' }>,
  subject: Value,
  tests: Value[][],
): { cases: Set<number>; none: boolean } | null {
  const all = allConstants(subject)
  if (all === null || !surely(subject)) return null
  const chosen = new Set<number>()
  let skipped = false
  for (const { scalar } of all) {
    let found = false
    for (const [index] of cases.entries()) {
      for (const test of tests[index] ?? []) {
        const known = allConstants(test)
        const [only] = known?.length === 1 && surely(test) ? known : []
        const fits = only === undefined ? null : same(scalar, only.scalar, machine.frame.file.language)
        if (fits !== false) chosen.add(index)
        if (fits === true) found = true
      }
      if (found) break
    }
    if (found) continue
    const otherwise = cases.flatMap((each, index) => (isDefault(machine, each) ? [index] : []))
    for (const index of otherwise) chosen.add(index)
    if (otherwise.length === 0) skipped = true
  }
  return { cases: chosen, none: skipped }
}
