import type { Expression, FunctionSyntax } from '../../core/syntax/syntax.ts'
import type { Call } from './machine.ts'
import type { SourceFile } from './source-file.ts'
import { partsOf, visit } from './walk.ts'

/** What the flagged code passes on: expressions whose values decide, and what is called on what. */
export interface Targets {
  within: FunctionSyntax
  /** What is looked at, in order; of one call each. */
  calls: { call: Call; arguments: Expression[]; receiver: Expression | null }[]
  /** Expressions that are flagged themselves. */
  values: Expression[]
  /** A variable that the flagged code only empties. */
  emptied: string | null
}

const maxTargets = 12

/** The expressions in a range of a file that are in no other one there, and the function that they stand in. */
export function targetsIn(file: SourceFile, range: { start: number; end: number }): Targets | null {
  const within = innermost(file, range)
  if (within === null) return null
  const found = outermost(within, range)
  const expressions = found.length > 0 ? found : around(within, range)
  const targets: Targets = { within, calls: [], values: [], emptied: null }
  const several = expressions.length > 1
  for (const expression of expressions) take(expression, targets, several, file)
  if (targets.calls.length + targets.values.length > maxTargets) return null
  return targets.calls.length + targets.values.length === 0 ? null : targets
}

function innermost(file: SourceFile, { start, end }: { start: number; end: number }): FunctionSyntax | null {
  const around = file.syntax.functions.filter(({ at }) => at.start <= start && at.end >= end)
  const smallest = around.reduce<FunctionSyntax | null>(
    (best, each) =>
      best === null || each.at.end - each.at.start <= best.at.end - best.at.start ? each : best,
    null,
  )
  return smallest ?? file.top ?? null
}

function outermost(within: FunctionSyntax, { start, end }: { start: number; end: number }): Expression[] {
  const found: Expression[] = []
  visit(within.body, {
    expression: (expression) => {
      const { at } = expression
      if (at.end <= start || at.start >= end) return false
      if (at.start < start || at.end > end) return undefined
      found.push(expression)
      return false
    },
  })
  return found
}

/** The smallest expression that holds the range. */
function around(within: FunctionSyntax, { start, end }: { start: number; end: number }): Expression[] {
  let best: Expression | null = null
  visit(within.body, {
    expression: (expression) => {
      const { at } = expression
      if (at.start > start || at.end < end) return false
      if (best === null || at.end - at.start <= best.at.end - best.at.start) best = expression
      return undefined
    },
  })
  return best === null ? [] : [best]
}

/** Where several statements are flagged, what is called in them counts; else the flagged expression itself. */
function take(expression: Expression, targets: Targets, several: boolean, file: SourceFile): void {
  switch (expression.kind) {
    case 'assign': {
      const { value, target } = expression
      if (value === null) return
      const empties = value.kind === 'literal' && value.value === null && target.kind === 'name'
      if (empties && !several) targets.emptied = target.name
      // Under which name something is put may be what others choose.
      if (target.kind === 'index') targets.values.push(target.index)
      if (!(several && (value.kind === 'literal' || value.kind === 'name')))
        take(value, targets, several, file)
      return
    }
    case 'cast':
      take(expression.value, targets, several, file)
      return
    case 'call':
      takeCall(expression, targets, file)
      return
    case 'function':
      takeBody(expression.id, targets, file)
      return
    default:
      if (several) for (const part of partsOf(expression)) takeCalls(part, targets, file)
      else targets.values.push(expression)
  }
}

function takeCalls(expression: Expression, targets: Targets, file: SourceFile): void {
  if (expression.kind === 'call') takeCall(expression, targets, file)
  else for (const part of partsOf(expression)) takeCalls(part, targets, file)
}

function takeBody(id: number, targets: Targets, file: SourceFile): void {
  const syntax = file.functionOf(id)
  if (syntax === undefined) return
  visit(syntax.body, {
    expression: (each) => {
      if (each.kind !== 'call') return undefined
      takeCall(each, targets, file)
      return false
    },
  })
}

/** A call, and those that it is chained to. */
function takeCall(call: Call, targets: Targets, file: SourceFile): void {
  const { callee } = call
  const receiver = callee.kind === 'member' ? callee.object : callee
  // A function that is handed over is called back; it carries no text.
  const values = call.arguments.map(({ value }) => value).filter(({ kind }) => kind !== 'function')
  targets.calls.push({ call, arguments: values, receiver: call.makes ? null : receiver })
  if (receiver?.kind === 'call' && receiver.arguments.length > 0) takeCall(receiver, targets, file)
}

/** Every assignment of something to a variable of a function. */
export function assignmentsTo(within: FunctionSyntax, name: string): Expression[] {
  const values: Expression[] = []
  visit(within.body, {
    expression: (each) => {
      if (
        each.kind !== 'assign' ||
        each.target.kind !== 'name' ||
        each.target.name !== name ||
        each.value === null
      )
        return undefined
      if (!(each.value.kind === 'literal' && each.value.value === null)) values.push(each.value)
      return undefined
    },
  })
  return values
}
