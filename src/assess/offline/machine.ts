import type { Expression, FunctionSyntax, Statement } from '../../core/syntax/syntax.ts'
import type { Family } from '../../core/weakness.ts'
import type { KnownFunction, Program } from './program.ts'
import type { SourceFile } from './source-file.ts'
import type { State, Thing } from './state.ts'
import type { Place, Value } from './value.ts'

/** Where `break` and `continue` of a loop or a `switch` lead. */
export interface Exit {
  loop: boolean
  broken: State | null
  continued: State | null
}

/** One call of a function under way. */
export interface Frame {
  /** The calls that led here: the same for the same calls. */
  key: string
  file: SourceFile
  syntax: FunctionSyntax
  /** Keys of the blocks around, the innermost last. */
  scopes: string[]
  /** Names that a block declares, by the block's key. */
  declared: Map<string, Set<string>>
  self: Value | null
  depth: number
  /** The call of the function around it that is under way; null where none is. */
  outer: Frame | null
  exits: Exit[]
  result: Value
  returned: State | null
  /** The call that this one is made in; null at the beginning. */
  caller: Frame | null
  /** Nothing has run before: names mean what they may mean at any time. */
  still: boolean
}

/** What is known about a condition that left code out. */
export interface Cut {
  at: Place
  why: 'condition' | 'exit'
  /** What is left out. */
  start: number
  end: number
  path: string
  decided: Place[]
}

/** What interprets code; its parts call each other through it. */
export interface Machine {
  readonly program: Program
  readonly family: Family
  readonly cwes: string[]
  /** Null where nothing runs any more. */
  state: State | null
  frame: Frame
  /** States in which a `try` under way may stop. */
  readonly stops: State[]
  readonly cuts: Cut[]
  /** Expressions whose values are asked for; a function's values only while it is recording. */
  readonly watched: Map<Expression, Value>
  recording: boolean
  /** In later rounds of a loop its head gives values besides those that are there. */
  weak: boolean
  /** Something is known about a path of names, and may have to be forgotten. */
  knowsPaths: boolean
  /** Lines of conditions that are known, around what runs. */
  deciding: Place[]
  /** How deep values at rest are being looked for. */
  resting: number

  /** Counts what was done; ends what takes too much. */
  step(cost?: number): void
  /** Another state to go on with; copying costs steps. */
  copy(state: State): State
  evaluate(expression: Expression): Value
  run(statements: Statement[]): void
  call(called: KnownFunction, given: Given, self: Value | null, at: Expression, outer: Frame | null): Value
  assign(target: Expression, value: Value, declares: boolean, at: Expression): void
  lookUp(name: string, at: Expression): Value
  /** What an expression may be at any time, in the body of a function or a type. */
  atRest(expression: Expression, file: SourceFile, syntax: FunctionSyntax): Value
  fieldOf(type: string, name: string, file: SourceFile, at: Place): Value
  refine(test: Expression, holds: boolean): void
  write(key: string, value: Value): void
  update(id: string, thing: Thing): void
  make(at: Expression, thing: Thing): Value
  escape(value: Value): void
  place(at: { at: { from: number } }): Place
}

export type Call = Extract<Expression, { kind: 'call' }>

/** Arguments of a call: by place and by name; `open`: more may come, as from a list. */
export interface Given {
  placed: Value[]
  named: Map<string, Value>
  open: boolean
}

export function allGiven(given: Given): Value[] {
  return [...given.placed, ...given.named.values()]
}

/** Thrown where a finding took too many steps. */
export class TooMuch extends Error {}
