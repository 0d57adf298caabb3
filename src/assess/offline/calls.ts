import type { Expression } from '../../core/syntax/syntax.ts'
import { construct } from './constructors.ts'
import { callKnown } from './known-calls.ts'
import { allGiven, type Call, type Frame, type Given, type Machine } from './machine.ts'
import { callThing } from './methods.ts'
import { ownerOf } from './names.ts'
import { fromOutside, isStatic } from './paths.ts'
import { callAll, isOpen, methodsBelow, overridden, ownMethods, selfMethods } from './resolve.ts'
import { joinStates, type State } from './state.ts'
import { callConstant } from './text-methods.ts'
import { contentsOf } from './things.ts'
import { targetTypes } from './types.ts'
import { callUnknown, unknownResult } from './unknown-calls.ts'
import { checkedAt, constant, derived, join, none, outside, resting, type Value } from './value.ts'
import { pathOf } from './walk.ts'
import { keeps, looksOnly, mayClean, outsideMethods, requestTypes } from './words.ts'

/** The value of a call. */
export function evaluateCall(machine: Machine, call: Call): Value {
  const { callee } = call
  const value = evaluateCallee(machine, call)
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : ''
  return mayClean.test(name) ? checkedAt(value, machine.place(call)) : value
}

function evaluateCallee(machine: Machine, call: Call): Value {
  const { callee } = call
  if (call.makes) return construct(machine, call, argumentsOf(machine, call))
  const outsider = fromOutside(machine, call)
  if (outsider !== null) {
    argumentsOf(machine, call)
    return outsider
  }
  if (callee.kind === 'name') return callName(machine, call, callee.name)
  if (callee.kind === 'member') return callMember(machine, call, callee)
  const called = machine.evaluate(callee)
  // A method by a name that is worked out may do anything to its object.
  if (callee.kind === 'index') machine.escape(machine.evaluate(callee.object))
  return (
    callValue(machine, call, called, argumentsOf(machine, call)) ??
    callUnknown(machine, call, 'a function', argumentsOf(machine, call))
  )
}

/** Arguments, evaluated in order. */
function argumentsOf(machine: Machine, call: Call): Given {
  const given: Given = { placed: [], named: new Map(), open: false }
  for (const { name, value } of call.arguments) {
    const each = machine.evaluate(value)
    const spread = (value.kind === 'unary' && /^[*.&]/.test(value.operator)) || value.kind === 'unknown'
    if (spread) given.open = true
    if (name === null) given.placed.push(each)
    else given.named.set(name, each)
  }
  return given
}

function callName(machine: Machine, call: Call, name: string): Value {
  const own = ownerOf(machine, name)
  if (own !== null) {
    const called = machine.evaluate(call.callee)
    const given = argumentsOf(machine, call)
    return callValue(machine, call, called, given) ?? callUnknown(machine, call, name, given)
  }
  const given = argumentsOf(machine, call)
  const { file } = machine.frame
  const type = machine.program.typeNamed(name, file)
  // In Python and others a type is called to make something.
  if (type !== null && machine.program.functionsNamed(name, file).length === 0)
    return construct(machine, call, given)
  const method = ownMethods(machine, name)
  const found =
    method.length > 0
      ? method
      : machine.program.functionsNamed(name, file).filter(({ syntax }) => syntax.owner === null)
  const reassigned = (file.uses.writes.get(name) ?? []).some(
    ({ assignment }) => assignment?.value?.kind !== 'function',
  )
  if (found.length > 0 && !reassigned) {
    const value = callAll(machine, call, found, given, method.length > 0 ? machine.frame.self : null)
    if (value !== null)
      return method.length > 0 && isOpen(machine, found) ? resting(value, overridden(name)) : value
  }
  if (found.length > 0 || reassigned) return callUnknown(machine, call, name, given)
  return callKnown(machine, call, name, given, null) ?? callUnknown(machine, call, name, given)
}

function callMember(machine: Machine, call: Call, callee: Extract<Expression, { kind: 'member' }>): Value {
  const { object, name } = callee
  const { file } = machine.frame
  const path = pathOf(callee) ?? name
  if (isStatic(machine, object)) {
    const type = machine.program.typeNamed(pathOf(object) ?? '', file)
    const module = machine.program.moduleNamed(pathOf(object) ?? '', file)
    const found =
      type === null
        ? (module?.syntax.functions ?? []).flatMap((syntax) =>
            module !== null && syntax.name === name && syntax.owner === null
              ? [{ file: module, syntax }]
              : [],
          )
        : machine.program.methods(type, name)
    const given = argumentsOf(machine, call)
    if (found.length > 0) {
      const value = callAll(machine, call, found, given, null)
      if (value !== null) return value
      return callUnknown(machine, call, name, given)
    }
    if (type !== null) return callUnknown(machine, call, name, given)
    const known = callKnown(machine, call, path, given, null)
    if (known !== null) return known
    const receiver = machine.evaluate(object)
    return callOn(machine, call, callee, receiver, given)
  }
  const receiver = machine.evaluate(object)
  const given = argumentsOf(machine, call)
  return callOn(machine, call, callee, receiver, given)
}

/** A method of something that was evaluated. */
function callOn(
  machine: Machine,
  call: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  receiver: Value,
  given: Given,
): Value {
  const { object, name } = callee
  if (machine.state === null) return none
  const types = targetTypes(machine.frame.file, machine.frame.syntax, object)
  if (
    outsideMethods.test(name) &&
    receiver.constants.size === 0 &&
    types.some((type) => requestTypes.test(type))
  ) {
    return outside(machine.frame.file.slice(call.at).slice(0, 80), machine.place(call))
  }
  let all = none
  const before = machine.state
  let after: State | null = null
  const each = (run: () => Value | null): boolean => {
    machine.state = machine.copy(before)
    const value = run()
    if (value === null) return false
    all = join(all, value)
    after = joinStates(after, machine.state)
    return true
  }
  const open = receiver.origins.size > 0
  for (const id of receiver.refs) {
    const done = each(
      () => callThing(machine, id, name, given, call) ?? callObject(machine, call, id, name, given),
    )
    if (!done) {
      machine.state = before
      return callUnknown(machine, call, name, given, receiver)
    }
  }
  if (receiver.constants.size > 0) {
    const text: Value = { ...none, constants: receiver.constants }
    const isNothing = [...text.constants.values()].every(({ scalar }) => scalar.kind === 'nothing')
    if (
      !isNothing &&
      !each(
        () =>
          callConstant(machine, text, name, given.placed, call) ??
          callKnown(machine, call, name, given, text),
      )
    ) {
      machine.state = before
      return callUnknown(machine, call, name, given, receiver)
    }
  }
  if (open) {
    const done = each(() => callOrigins(machine, call, callee, { ...none, origins: receiver.origins }, given))
    if (!done) {
      machine.state = before
      return callUnknown(machine, call, name, given, receiver)
    }
  }
  machine.state = after ?? before
  return all
}

/** A method of something from outside, cleaned or unknown. */
function callOrigins(
  machine: Machine,
  call: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  receiver: Value,
  given: Given,
): Value | null {
  const { object, name } = callee
  const declared = targetTypes(machine.frame.file, machine.frame.syntax, object)
    .map((type) => machine.program.typeNamed(type, machine.frame.file))
    .find((type) => type !== null)
  if (declared) {
    const found = methodsBelow(machine, declared, name).concat(
      machine.program.methods(declared, name).length > 0
        ? []
        : machine.program.below(declared).flatMap((each) => machine.program.methods(each, name)),
    )
    const real = found.filter(({ syntax }) => syntax.body.length > 0)
    const value = real.length === 0 ? null : callAll(machine, call, real, given, receiver)
    return value === null ? null : resting(value, overridden(name))
  }
  const isSelf = object.kind === 'name' && /^(?:this|self|\$this|super|cls)$/.test(object.name)
  if (isSelf) {
    const methods = selfMethods(machine, name)
    if (methods.length > 0) {
      const value = callAll(machine, call, methods, given, null)
      if (value !== null) return isOpen(machine, methods) ? resting(value, overridden(name)) : value
    }
    return null
  }
  const known = callKnown(machine, call, pathOf(callee) ?? name, given, receiver)
  if (known !== null) return known
  const isText = [...receiver.origins.values()].every(({ kind }) => kind !== 'unknown')
  if (
    isText &&
    /^(?:length|size|indexOf|lastIndexOf|hashCode|equals|isEmpty|contains|startsWith|endsWith)$/.test(name)
  ) {
    return constant({ kind: 'some number' }, [])
  }
  if (isText && keeps.test(name)) return derivedFrom(machine, receiver, given)
  if (looksOnly.test(name) || keeps.test(name))
    return join(derivedFrom(machine, receiver, given), unknownResult(machine, call, name))
  return null
}

function derivedFrom(machine: Machine, receiver: Value, given: Given): Value {
  return derived([receiver, ...allGiven(given)].map((each) => contentsOf(machine, each)))
}

function callObject(machine: Machine, call: Call, id: string, name: string, given: Given): Value | null {
  const thing = machine.state?.heap.get(id)
  if (thing?.kind === 'map') {
    const value = thing.entries.get(name)
    return value === undefined || thing.escaped ? null : callValue(machine, call, value, given)
  }
  if (thing?.kind !== 'object' || thing.escaped) return null
  const file = machine.program.fileAt(thing.file)
  const type = file === undefined ? null : machine.program.typeNamed(thing.type, file)
  if (type === null) return null
  const found = machine.program.methods(type, name)
  const self: Value = { ...none, refs: new Set([id]) }
  return found.length === 0 ? null : callAll(machine, call, found, given, self)
}

/** A call of a function that is a value. */
function callValue(machine: Machine, call: Call, called: Value, given: Given): Value | null {
  if (called.refs.size !== 1 || called.origins.size > 0 || called.constants.size > 0) return null
  const [id] = called.refs
  const thing = id === undefined ? undefined : machine.state?.heap.get(id)
  if (thing?.kind !== 'function' || thing.many) return null
  const file = machine.program.fileAt(thing.file)
  const syntax = file?.functionOf(thing.id)
  if (file === undefined || syntax === undefined) return null
  for (let frame: Frame | null = machine.frame; frame !== null; frame = frame.caller) {
    if (frame.key === thing.frame) return machine.call({ file, syntax }, given, thing.self, call, frame)
  }
  return machine.call({ file, syntax }, given, thing.self, call, null)
}
