import type { Statement } from '../../core/syntax/syntax.ts'
import { deciding, doubt, inBlock, leave, leaveOut, maybe, surely } from './blocks.ts'
import { holds } from './fold.ts'
import { runLoop } from './loops.ts'
import { type Machine, TooMuch } from './machine.ts'
import { checkByCall } from './refine.ts'
import { joinStates, type State } from './state.ts'
import { runSwitch } from './switches.ts'
import { constant, placesOf, unknown } from './value.ts'
import { namesOf } from './walk.ts'

/** Runs statements one after the other, as far as they are reached. */
export function runStatements(machine: Machine, statements: Statement[]): void {
  for (const [index, statement] of statements.entries()) {
    if (machine.state === null) {
      const before = statements[index - 1]
      const last = statements.at(-1)
      if (before && last)
        leaveOut(machine, { start: statement.at.start, end: last.at.end }, 'exit', before, [])
      return
    }
    runStatement(machine, statement)
  }
}

function runStatement(machine: Machine, statement: Statement): void {
  machine.step()
  switch (statement.kind) {
    case 'expression':
      machine.evaluate(statement.expression)
      if (machine.state !== null) checkByCall(machine, statement.expression)
      return
    case 'if':
      runIf(machine, statement)
      return
    case 'loop':
      runLoop(machine, statement)
      return
    case 'switch':
      runSwitch(machine, statement)
      return
    case 'try':
      runTry(machine, statement)
      return
    case 'block':
      runBlock(machine, statement)
      return
    case 'return': {
      const value =
        statement.value === null ? constant({ kind: 'nothing' }, []) : machine.evaluate(statement.value)
      leave(machine, value)
      return
    }
    case 'throw':
      if (statement.value !== null) machine.evaluate(statement.value)
      machine.state = null
      return
    case 'jump':
      jump(machine, statement)
      return
    case 'unknown': {
      for (const part of statement.parts) {
        machine.evaluate(part)
        for (const name of namesOf(part)) doubt(machine, name)
      }
      inBlock(machine, statement, () => maybe(machine, () => machine.run(statement.body)))
    }
  }
}

function runBlock(machine: Machine, statement: Extract<Statement, { kind: 'block' }>): void {
  const opening = machine.frame.file.text.slice(statement.at.start, statement.at.start + 12)
  // What a context manager does with an error is its own affair: it may go on behind its block.
  const swallows = /^(?:async\s+)?with\b/.test(opening)
  inBlock(machine, statement, () => {
    if (swallows) maybe(machine, () => machine.run(statement.body))
    else machine.run(statement.body)
  })
}

export function jump(machine: Machine, statement: Extract<Statement, { kind: 'jump' }>): void {
  const { frame } = machine
  const word = statement.word.toLowerCase()
  if (/^(?:pass|fallthrough)\b/.test(word)) return
  if (!/^(?:break|continue|next|last|leave)\b/.test(word)) throw new TooMuch(`a ${word}`)
  const continues = /^(?:continue|next)/.test(word)
  const labelled = /\w\s+\S*\w/.test(frame.file.slice(statement.at).replace(/\b(?:if|unless)\b.*/s, ''))
  const fitting = frame.exits.filter(({ loop }) => loop || !continues)
  const targets = labelled ? fitting : fitting.slice(-1)
  // Out of a block of code that was passed on.
  if (targets.length === 0) {
    leave(machine, unknown('what is left early', null))
    return
  }
  for (const target of targets) {
    if (continues || labelled) target.continued = joinStates(target.continued, machine.state)
    if (!continues || labelled) target.broken = joinStates(target.broken, machine.state)
  }
  machine.state = null
}

function runIf(machine: Machine, statement: Extract<Statement, { kind: 'if' }>): void {
  const test = machine.evaluate(statement.test)
  if (machine.state === null) return
  const known = surely(test) ? holds(test, machine.frame.file.language) : null
  const { then, otherwise } = statement
  if (known !== null) {
    const [taken, left] = known ? [then, otherwise] : [otherwise, then]
    const first = left[0]
    const last = left.at(-1)
    const at = machine.place(statement)
    if (first && last)
      leaveOut(machine, { start: first.at.start, end: last.at.end }, 'condition', statement, placesOf(test))
    deciding(machine, [at, ...placesOf(test)], () =>
      inBlock(machine, statement, () => machine.run(taken), 'b'),
    )
    return
  }
  const before = machine.copy(machine.state)
  machine.refine(statement.test, true)
  inBlock(machine, statement, () => machine.run(then), 'a')
  const after = machine.state
  machine.state = before
  machine.refine(statement.test, false)
  inBlock(machine, statement, () => machine.run(otherwise), 'b')
  machine.state = joinStates(after, machine.state)
}

function runTry(machine: Machine, statement: Extract<Statement, { kind: 'try' }>): void {
  if (machine.state === null) return
  const stop = machine.copy(machine.state)
  machine.stops.push(stop)
  inBlock(machine, statement, () => machine.run(statement.body), 'body')
  machine.stops.pop()
  let after: State | null = machine.state
  const late = machine.copy(stop)
  if (statement.last.length > 0) machine.stops.push(late)
  for (const [index, handler] of statement.handlers.entries()) {
    machine.state = machine.copy(stop)
    inBlock(
      machine,
      statement,
      () => {
        if (handler.name !== null) {
          const target = { kind: 'name', name: handler.name, at: statement.at } as const
          machine.assign(
            target,
            unknown(`what the error \`${handler.name}\` says`, machine.place(statement)),
            true,
            target,
          )
        }
        machine.run(handler.body)
      },
      `handler${index}`,
    )
    after = joinStates(after, machine.state)
  }
  if (statement.last.length === 0) {
    machine.state = after
    return
  }
  machine.stops.pop()
  const goesOn = after !== null
  machine.state = joinStates(joinStates(after, late), machine.frame.returned)
  inBlock(machine, statement, () => machine.run(statement.last), 'last')
  if (!goesOn) machine.state = null
}
