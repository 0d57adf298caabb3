import type { Evidence } from '../../core/evidence.ts'
import type { Expression, FunctionSyntax } from '../../core/syntax/syntax.ts'
import type { Family } from '../../core/weakness.ts'
import { Interpreter } from './interpreter.ts'
import { type Cut, TooMuch } from './machine.ts'
import { Program } from './program.ts'
import type { SourceFile } from './source-file.ts'
import { assignmentsTo, type Targets, targetsIn } from './targets.ts'
import { none, type Value } from './value.ts'

/** What became of the flagged code's values, by running the functions around it with all that they may be given. */
export interface Followed {
  file: SourceFile
  targets: Targets
  /** Of every expression that was asked for and reached. */
  values: ReadonlyMap<Expression, Value>
  /** Whether some run came to the flagged code. */
  reached: boolean
  cuts: Cut[]
  /** Why nothing can be said; null where all was run. */
  gaveUp: string | null
}

/** Follows the values of the flagged code; null where its file was not parsed or nothing in the range has a value. */
export function follow(evidence: Evidence, family: Family): Followed | null {
  const { flagged, files, finding } = evidence
  const program = new Program(files)
  const file = files[0] === undefined ? undefined : program.fileAt(files[0].path)
  if (flagged === null || file === undefined) return null
  const targets = targetsIn(file, flagged)
  if (targets === null) return null
  if (targets.emptied !== null) widen(targets, targets.emptied)
  const asked = [
    ...targets.values,
    ...targets.calls.flatMap((each) => [
      each.call,
      ...each.arguments,
      ...(each.receiver === null ? [] : [each.receiver]),
    ]),
  ]
  const values = new Map<Expression, Value>()
  const cuts: Cut[] = []
  const reached = new Set<Expression>()
  let gaveUp: string | null = null
  const entries = entriesFor(file, targets.within)
  for (const syntax of entries) {
    const machine = new Interpreter(program, { file, syntax }, family, finding.rule.cwes)
    for (const expression of asked) machine.watched.set(expression, values.get(expression) ?? none)
    try {
      machine.enter({ file, syntax })
    } catch (error) {
      if (!(error instanceof TooMuch || error instanceof RangeError)) throw error
      gaveUp = error instanceof TooMuch ? error.message : 'too many brackets'
    }
    for (const [expression, value] of machine.watched) values.set(expression, value)
    for (const expression of machine.reached) reached.add(expression)
    cuts.push(...machine.cuts)
  }
  const { errors } = file.syntax
  const { at } = targets.within
  if (errors.some((error) => error.start < at.end && error.end > at.start))
    gaveUp = 'code that the parser cannot read'
  const sinks = [...targets.values, ...targets.calls.map(({ call }) => call)]
  return { file, targets, values, reached: sinks.some((each) => reached.has(each)), cuts, gaveUp }
}

/** Where the flagged code only empties a variable, what it held is what counts. */
function widen(targets: Targets, name: string): void {
  const values = assignmentsTo(targets.within, name)
  targets.values = []
  for (const value of values) {
    if (value.kind === 'call') {
      const receiver = value.callee.kind === 'member' ? value.callee.object : null
      targets.calls.push({ call: value, arguments: value.arguments.map((each) => each.value), receiver })
    } else targets.values.push(value)
  }
}

const maxEntries = 8

/** The functions from which the flagged one is reached: itself, or where nobody else can call it, those that do. */
function entriesFor(file: SourceFile, syntax: FunctionSyntax, depth = 0): FunctionSyntax[] {
  if (depth > 3 || file.isTop(syntax) || syntax.name === null || !isHidden(file, syntax)) return [syntax]
  const calls = file.uses.calls.get(syntax.name) ?? []
  const same = file.syntax.functions.filter(({ name }) => name === syntax.name)
  if (calls.length === 0 || same.length > 1 || file.uses.passed.has(syntax.name)) return [syntax]
  const callers = new Set(calls.map(({ within }) => (within === null ? undefined : file.functionOf(within))))
  const all: FunctionSyntax[] = []
  for (const caller of callers) {
    if (caller === undefined || caller === syntax) return [syntax]
    all.push(...entriesFor(file, caller, depth + 1))
  }
  const entries = [...new Set(all)]
  return entries.length > maxEntries || entries.length === 0 ? [syntax] : entries
}

/** Whether only code of its own file can call a function. */
function isHidden(file: SourceFile, syntax: FunctionSyntax): boolean {
  const head = file.headOf(syntax)
  if (/^(?:java|csharp|c_sharp|kotlin|swift|scala|php)$/.test(file.language)) {
    return /\bprivate\b/.test(head.replace(/\([\s\S]*/, '')) && !/@(?!Override|SuppressWarnings)\w/.test(head)
  }
  const isLocal =
    syntax.parent !== null && file.functionOf(syntax.parent) !== file.top && syntax.owner === null
  return isLocal && !/^\s*@/.test(head)
}
