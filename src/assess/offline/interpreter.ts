import type { Expression, FunctionSyntax, Statement } from '../../core/syntax/syntax.ts'
import type { Family } from '../../core/weakness.ts'
import { assignTo } from './assign.ts'
import { evaluateCall } from './calls.ts'
import { evaluateKind } from './expressions.ts'
import { type Cut, type Frame, type Given, type Machine, TooMuch } from './machine.ts'
import { fieldAtRest, lookUpName, parameterValue } from './names.ts'
import type { KnownFunction, Program } from './program.ts'
import { refineBy } from './refine.ts'
import type { SourceFile } from './source-file.ts'
import {
  contents,
  copyOf,
  emptyState,
  joinStates,
  joinThings,
  reachable,
  type State,
  type Thing,
} from './state.ts'
import { runStatements } from './statements.ts'
import {
  constant,
  decidedBy,
  join,
  joinAll,
  none,
  type Place,
  reference,
  unknown,
  type Value,
} from './value.ts'

const maxSteps = 20_000
const maxCalls = 8
const maxNesting = 300

/** Interprets code with values that say where they come from: every way that it may take, none that it cannot. */
export class Interpreter implements Machine {
  readonly program: Program
  readonly family: Family
  readonly cwes: string[]
  readonly stops: State[] = []
  readonly cuts: Cut[] = []
  readonly watched = new Map<Expression, Value>()
  readonly reached = new Set<Expression>()
  state: State | null = emptyState()
  frame: Frame
  recording = true
  weak = false
  knowsPaths = false
  deciding: Place[] = []
  resting = 0
  readonly #called = new Set<string>()
  #steps = 0
  #nesting = 0

  constructor(program: Program, first: KnownFunction, family: Family, cwes: string[]) {
    this.program = program
    this.family = family
    this.cwes = cwes
    this.frame = newFrame('', first, null, null, null, 0)
  }

  /** Runs a function of which no caller is known. */
  enter(called: KnownFunction): void {
    const { file, syntax } = called
    this.state = emptyState()
    this.frame = newFrame(`${file.path}:${syntax.id}`, called, null, null, null, 0)
    for (const [index, parameter] of syntax.parameters.entries()) {
      const value = parameterValue(file, syntax, index)
      for (const name of parameter.name === '' ? file.takenApart(parameter.at) : [parameter.name])
        this.#bind(name, value)
    }
    if (file.isTop(syntax) || file.language === 'php') {
      for (const name of file.namesOf(syntax).locals) {
        if (!this.state.vars.has(this.#key(name)))
          this.#bind(name, unknown(`what \`${name}\` holds before`, null))
      }
    }
    this.run(syntax.body)
  }

  step(cost = 1): void {
    this.#steps += cost
    if (this.#steps > maxSteps) throw new TooMuch('too many steps')
  }

  copy(state: State): State {
    this.step((state.vars.size + state.heap.size) / 20)
    return copyOf(state)
  }

  evaluate(expression: Expression): Value {
    if (this.state === null) return none
    this.step()
    if (++this.#nesting > maxNesting) throw new TooMuch('too many brackets')
    const value = expression.kind === 'call' ? evaluateCall(this, expression) : evaluateKind(this, expression)
    this.#nesting--
    const before = this.watched.get(expression)
    if (before !== undefined && this.recording && this.state !== null) {
      this.reached.add(expression)
      this.watched.set(expression, join(before, contents(value, this.state)))
    }
    return value
  }

  run(statements: Statement[]): void {
    runStatements(this, statements)
  }

  refine(test: Expression, holds: boolean): void {
    refineBy(this, test, holds)
  }

  assign(target: Expression, value: Value, declares: boolean, at: Expression): void {
    assignTo(this, target, value, declares, at)
  }

  lookUp(name: string, at: Expression): Value {
    return lookUpName(this, name, this.place(at))
  }

  place({ at }: { at: { from: number } }): Place {
    return { path: this.frame.file.path, line: at.from }
  }

  call(called: KnownFunction, given: Given, self: Value | null, at: Expression, outer: Frame | null): Value {
    if (this.state === null) return none
    const caller = this.frame
    const { syntax } = called
    if (caller.depth >= maxCalls) {
      for (const value of [...given.placed, ...given.named.values()]) this.escape(value)
      return unknown(`what \`${syntax.name ?? 'a function'}\` returns after many calls`, this.place(at))
    }
    const key = `${caller.key}>${at.at.start}.${syntax.id}`
    const frame = newFrame(key, called, self, caller, outer, caller.depth + 1)
    if (this.#called.has(key)) this.#forget(key)
    this.#called.add(key)
    this.frame = frame
    this.#bindAll(called, given, self)
    const { weak } = this
    this.weak = false
    this.run(syntax.body)
    this.weak = weak
    const fellThrough = this.state === null ? none : constant({ kind: 'nothing' }, [])
    const ended = this.state
    this.state = joinStates(frame.returned, ended)
    this.frame = caller
    return join(frame.result, fellThrough)
  }

  atRest(expression: Expression, file: SourceFile, syntax: FunctionSyntax): Value {
    const { state, frame, recording, weak, deciding } = this
    if (state === null) return none
    this.resting++
    this.state = emptyState()
    this.recording = false
    this.weak = false
    this.deciding = []
    this.frame = {
      ...newFrame(`rest ${file.path}:${syntax.id}`, { file, syntax }, null, frame, null, frame.depth + 1),
      still: true,
    }
    const value = frame.depth >= maxCalls ? unknown('what is set elsewhere', null) : this.evaluate(expression)
    const made: State | null = this.state
    this.state = state
    this.frame = frame
    this.recording = recording
    this.weak = weak
    this.deciding = deciding
    this.resting--
    if (made !== null) for (const [id, thing] of made.heap) if (!state.heap.has(id)) state.heap.set(id, thing)
    return value
  }

  fieldOf(type: string, name: string, file: SourceFile, at: Place): Value {
    return fieldAtRest(this, type, name, file, at)
  }

  write(key: string, value: Value): void {
    const { state } = this
    if (state === null) return
    const decided = decidedBy(value, this.deciding)
    state.vars.set(key, decided)
    for (const stop of this.stops) stop.vars.set(key, join(stop.vars.get(key) ?? none, decided))
  }

  update(id: string, thing: Thing): void {
    const { state } = this
    if (state === null) return
    state.heap.set(id, thing)
    for (const stop of this.stops) {
      const before = stop.heap.get(id)
      stop.heap.set(id, before === undefined ? thing : joinThings(before, thing))
    }
  }

  make({ at }: Expression, thing: Thing): Value {
    if (this.state === null) return none
    const id = `${this.frame.key}@${at.start}-${at.end}`
    const before = this.state.heap.get(id)
    this.update(id, before === undefined ? thing : { ...joinThings(before, thing), many: true })
    return reference(id)
  }

  escape(value: Value): void {
    const { state } = this
    if (state === null || value.refs.size === 0) return
    for (const id of reachable(value, state)) {
      const thing = state.heap.get(id)
      if (thing !== undefined && !thing.escaped) this.update(id, { ...thing, escaped: true })
    }
  }

  /** Variables of an earlier call from the same place. */
  #forget(key: string): void {
    const { state } = this
    if (state === null) return
    this.step(state.vars.size / 20)
    for (const name of [...state.vars.keys()]) if (name.startsWith(`${key}|`)) state.vars.delete(name)
  }

  #key(name: string): string {
    return `${this.frame.key}|${this.frame.scopes[0] ?? ''}|${name}`
  }

  #bind(name: string, value: Value): void {
    const { frame } = this
    frame.declared.get(frame.scopes[0] ?? '')?.add(name)
    if (frame.file.namesOf(frame.syntax).shared.has(name)) this.escape(value)
    this.write(this.#key(name), value)
  }

  #bindAll({ file, syntax }: KnownFunction, given: Given, self: Value | null): void {
    const [first] = syntax.parameters
    const takesSelf =
      syntax.owner !== null &&
      /^(?:python|rust)$/.test(file.language) &&
      /^&?(?:mut )?(?:self|cls)$/.test(first?.name ?? '')
    const parameters = takesSelf ? syntax.parameters.slice(1) : syntax.parameters
    if (takesSelf && first) this.#bind(first.name, self ?? unknown('the object of a method', null))
    const all = [...given.placed, ...given.named.values()]
    for (const [index, parameter] of parameters.entries()) {
      const written = file.slice(parameter.at)
      const open = given.open || /\.\.\.|^\s*\*|\bparams\b|^&?\s*\*|^&/.test(written)
      for (const name of parameter.name === '' ? file.takenApart(parameter.at) : [parameter.name]) {
        const value = given.named.get(name) ?? given.placed[index]
        if (open || parameter.name === '') {
          for (const each of all) this.escape(each)
          const part = join(
            { ...none, origins: joinAll(all).origins },
            unknown(`what \`${name}\` is given`, null),
          )
          this.#bind(name, part)
        } else this.#bind(name, value ?? constant({ kind: 'nothing' }, []))
      }
    }
  }
}

function newFrame(
  key: string,
  { file, syntax }: KnownFunction,
  self: Value | null,
  caller: Frame | null,
  outer: Frame | null,
  depth: number,
): Frame {
  const scope = `${syntax.at.start}`
  return {
    key,
    file,
    syntax,
    scopes: [scope],
    declared: new Map([[scope, new Set<string>()]]),
    self,
    depth,
    caller,
    outer,
    exits: [],
    result: none,
    returned: null,
    still: false,
  }
}
