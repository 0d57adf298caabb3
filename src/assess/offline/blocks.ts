import type { Statement } from '../../core/syntax/syntax.ts'
import type { Machine } from './machine.ts'
import { joinStates } from './state.ts'
import { join, none, type Place, unknown, type Value } from './value.ts'

/** What is done about a name of which nobody knows what became of it. */
export function doubt(machine: Machine, name: string): void {
  const frame = machine.frame
  if (machine.state === null) return
  machine.step(machine.state.vars.size / 20)
  for (const key of [...machine.state.vars.keys()]) {
    if (key.endsWith(`|${name}`) && key.startsWith(`${frame.key}|`)) {
      machine.write(
        key,
        join(machine.state.vars.get(key) ?? none, unknown(`what becomes of \`${name}\``, null)),
      )
    }
  }
}

/** Runs something that may not run, or only in part. */
export function maybe(machine: Machine, run: () => void): void {
  const { state } = machine
  if (state === null) return
  const stop = machine.copy(state)
  machine.stops.push(stop)
  run()
  machine.stops.pop()
  machine.state = joinStates(machine.state, stop)
}

/** Runs something in a block with names of its own. */
export function inBlock(
  machine: Machine,
  around: { at: { start: number } },
  run: () => void,
  part = '',
): void {
  const { frame } = machine
  const scope = `${around.at.start}${part}`
  frame.scopes.push(scope)
  frame.declared.set(scope, new Set())
  run()
  frame.scopes.pop()
}

export function leave(machine: Machine, value: Value): void {
  const { frame } = machine
  if (machine.state === null) return
  frame.result = join(frame.result, value)
  frame.returned = joinStates(frame.returned, machine.state)
  machine.state = null
}

/** What is written meanwhile rests on those lines too. */
export function deciding(machine: Machine, at: Place[], run: () => void): void {
  const before = machine.deciding
  machine.deciding = [...before, ...at].slice(-6)
  run()
  machine.deciding = before
}

/** Whether a constant rests on code alone: a condition on anything else may turn out otherwise. */
export function surely(value: Value): boolean {
  return [...value.constants.values()].every(({ custom }) => custom === null)
}

export function leaveOut(
  machine: Machine,
  left: { start: number; end: number },
  why: 'condition' | 'exit',
  at: Statement,
  decided: Place[],
): void {
  if (machine.cuts.length >= 200) return
  const ends = why === 'exit' ? lastLine(machine, at) : machine.place(at)
  machine.cuts.push({ at: ends, why, ...left, path: machine.frame.file.path, decided })
}

function lastLine(machine: Machine, statement: Statement): Place {
  const plain = statement.kind === 'return' || statement.kind === 'throw' || statement.kind === 'jump'
  return plain ? machine.place(statement) : { path: machine.frame.file.path, line: statement.at.to }
}

/** Any variable may have got another value. */
export function doubtAll(machine: Machine): void {
  const { state, frame } = machine
  if (state === null) return
  machine.step(state.vars.size / 20)
  for (const [key, value] of [...state.vars]) {
    // What is changed in place is changed for callers too.
    if (key.startsWith(`${frame.key}|`) || frame.file.language === 'ruby')
      machine.write(key, join(value, unknown('what other code gives variables', null)))
  }
}
