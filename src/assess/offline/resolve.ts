import { doubt } from './blocks.ts'
import type { Call, Frame, Given, Machine } from './machine.ts'
import type { KnownFunction, KnownType } from './program.ts'
import { joinStates, type State } from './state.ts'
import { join, none, type Value } from './value.ts'
import { rootOf } from './walk.ts'

export function overridden(name: string): string {
  return `no other code shown replaces \`${name}\``
}

/** Methods of the object whose method runs, called without naming it. */
export function ownMethods(machine: Machine, name: string): KnownFunction[] {
  for (let frame: Frame | null = machine.frame; frame !== null; frame = frame.outer) {
    const owner = ownerAround(frame)
    if (owner === null || /^(?:python|php|javascript|typescript|tsx|rust|go|bash)$/.test(frame.file.language))
      continue
    const type = machine.program.typeNamed(owner, frame.file)
    const found = type === null ? [] : methodsBelow(machine, type, name)
    if (found.length > 0) return found
  }
  // A method of a type around this one.
  const { file, syntax } = machine.frame
  if (!/^(?:java|kotlin|scala|csharp|c_sharp|swift|ruby)$/.test(file.language)) return []
  const around = file.typesAround(syntax)
  for (const type of around.toReversed()) {
    const found = methodsBelow(machine, { file, syntax: type }, name)
    if (found.length > 0) return found
  }
  return []
}

function ownerAround(frame: Frame): string | null {
  for (
    let syntax: Frame['syntax'] | null = frame.syntax;
    syntax !== null;
    syntax = frame.file.around(syntax)
  ) {
    if (syntax.owner !== null) return syntax.owner
  }
  return null
}

/** A type's method and those that types below it put in its place. */
export function methodsBelow(machine: Machine, type: KnownType, name: string): KnownFunction[] {
  const own = machine.program.methods(type, name)
  if (own.length === 0) return []
  const below = machine.program.below(type).flatMap((each) => machine.program.methods(each, name))
  return [...new Map([...own, ...below].map((each) => [each.syntax, each])).values()]
}

/** Whether a type that is not shown could put another method in a method's place. */
export function isOpen(_machine: Machine, found: KnownFunction[]): boolean {
  return found.some(
    ({ file, syntax }) => !/\b(?:private|static|final|fileprivate)\b/.test(file.headOf(syntax)),
  )
}

export function selfMethods(machine: Machine, name: string): KnownFunction[] {
  const owner = ownerAround(machine.frame)
  const type = owner === null ? null : machine.program.typeNamed(owner, machine.frame.file)
  return type === null ? [] : methodsBelow(machine, type, name)
}

/** Calls each of the functions that may be meant; null where none fits or one does more than what it says. */
export function callAll(
  machine: Machine,
  call: Call,
  found: KnownFunction[],
  given: Given,
  self: Value | null,
): Value | null {
  const before = machine.state
  if (before === null) return none
  const fitting = found.filter((each) => takes(each, given))
  if (fitting.length === 0 || fitting.length > 6) return null
  let all = none
  let after: State | null = null
  for (const each of fitting) {
    if (!isPlain(each)) {
      machine.state = before
      return null
    }
    machine.state = machine.copy(before)
    all = join(all, machine.call(each, given, self, call, outerOf(machine, each)))
    after = joinStates(after, machine.state)
  }
  machine.state = after
  for (const each of fitting) doubtReferences(machine, call, each)
  return all
}

/** What a function takes by reference it may have changed. */
function doubtReferences(machine: Machine, call: Call, { file, syntax }: KnownFunction): void {
  if (!/^(?:php|c|cpp)$/.test(file.language)) return
  for (const [index, { value }] of call.arguments.entries()) {
    const parameter = syntax.parameters[index]
    const root = rootOf(value)
    if (root !== null && parameter !== undefined && /[&*[]/.test(file.slice(parameter.at)))
      doubt(machine, root)
  }
}

/** The call under way of the function that a function is in. */
function outerOf(machine: Machine, { file, syntax }: KnownFunction): Frame | null {
  const around = file.around(syntax)
  for (let frame: Frame | null = machine.frame; frame !== null; frame = frame.caller) {
    if (frame.syntax === around && frame.file === file) return frame
  }
  return null
}

function takes({ file, syntax }: KnownFunction, given: Given): boolean {
  const count = given.placed.length + given.named.size
  const variadic = syntax.parameters.some(({ at }) => /\.\.\.|\*|\bparams\b/.test(file.slice(at)))
  const overloads = /^(?:java|csharp|c_sharp|kotlin|scala|cpp|swift)$/.test(file.language)
  return given.open || variadic || !overloads || syntax.parameters.length >= count
}

/** Whether a function does what its body says: no decorator in between, no generator, nothing that the parser did not read. */
function isPlain({ file, syntax }: KnownFunction): boolean {
  const { start, end } = syntax.at
  if (syntax.body.length === 0 || file.syntax.errors.some((error) => error.start < end && error.end > start))
    return false
  const before = file.text.slice(Math.max(0, start - 200), start)
  if (file.yields(syntax)) return false
  if (!/^(?:python|javascript|typescript|tsx)$/.test(file.language)) return true
  const decorators = [
    ...`${before.split('\n').slice(-3).join('\n')}${file.headOf(syntax)}`.matchAll(/^\s*@([\w.]+)/gm),
  ]
  return decorators.every((match) =>
    /^(?:staticmethod|classmethod|override|typing\.override|abstractmethod)$/.test(match[1] ?? ''),
  )
}
