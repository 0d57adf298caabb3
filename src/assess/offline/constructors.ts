import type { Call, Given, Machine } from './machine.ts'
import { lastSegment } from './program.ts'
import { contents, type Thing } from './state.ts'
import { elementsOf } from './things.ts'
import { constant, derived, join, joinAll, none, unknown, type Value } from './value.ts'
import { pathOf } from './walk.ts'
import { listTypes, mapTypes, plainTypes, textTypes } from './words.ts'

const common = { many: false, escaped: false }

/** `new T(…)`. */
export function construct(machine: Machine, call: Call, given: Given): Value {
  if (machine.state === null) return none
  const written = pathOf(call.callee) ?? ''
  const all = [...given.placed, ...given.named.values()]
  const known = machine.program.typeNamed(written, machine.frame.file)
  if (known !== null) {
    const thing: Thing = {
      kind: 'object',
      file: known.file.path,
      type: known.syntax.name,
      fields: new Map(),
      ...common,
    }
    const self = machine.make(call, thing)
    const constructors = constructorsOf(machine, known.syntax.name, written, call)
    const [only] = constructors
    if (constructors.length === 1 && only !== undefined) machine.call(only, given, self, call, null)
    else if (constructors.length > 1 || (all.length > 0 && constructors.length === 0)) {
      machine.escape(self)
      for (const value of all) machine.escape(value)
    }
    return self
  }
  const held = all.map((each) => (machine.state === null ? each : contents(each, machine.state)))
  if (isArray(machine, call))
    return machine.make(call, {
      kind: 'list',
      items: null,
      any: constant({ kind: 'nothing' }, []),
      ...common,
    })
  if (/(?:^|\.)String$/.test(written))
    return held.length === 0 ? constant({ kind: 'text', value: '' }, [machine.place(call)]) : derived(held)
  if (textTypes.test(written))
    return machine.make(call, { kind: 'text', value: textOf(machine, given, call), ...common })
  if (listTypes.test(written)) {
    const any = joinAll(
      given.placed
        .filter((each) => each.refs.size > 0 || each.origins.size > 0)
        .map((each) => elementsOf(machine, each)),
    )
    const empty = given.placed.every((each) => each.refs.size === 0 && each.origins.size === 0)
    return machine.make(call, { kind: 'list', items: empty ? [] : null, any, ...common })
  }
  if (mapTypes.test(written)) {
    const empty = given.placed.every((each) => each.refs.size === 0 && each.origins.size === 0)
    if (empty)
      return machine.make(call, { kind: 'map', entries: new Map(), any: none, complete: true, ...common })
  }
  if (plainTypes.test(written) && !given.open) {
    return machine.make(call, { kind: 'made', type: lastSegment(written), data: joinAll(all), ...common })
  }
  for (const value of all) machine.escape(value)
  const made = `what \`${lastSegment(written) || 'it'}\` makes`
  return join({ ...none, origins: joinAll(held).origins }, unknown(made, machine.place(call)))
}

/** `new T[n]`: empty places. */
function isArray(machine: Machine, call: Call): boolean {
  return /^new\s+[\w.]+\s*(?:<[^>]*>)?\s*\[/.test(machine.frame.file.slice(call.at).slice(0, 200))
}

function textOf(machine: Machine, given: Given, call: Call): Value {
  const [first] = given.placed
  const empty = constant({ kind: 'text', value: '' }, [machine.place(call)])
  if (first === undefined) return empty
  const numbers = [...first.constants.values()].every(
    ({ scalar }) => scalar.kind === 'number' || scalar.kind === 'some number',
  )
  if (numbers && first.origins.size + first.refs.size === 0) return empty
  return machine.state === null ? first : contents(first, machine.state)
}

function constructorsOf(machine: Machine, type: string, written: string, call: Call) {
  const from = machine.program.typeNamed(written, machine.frame.file)?.file
  const names = [type, '__init__', 'constructor', 'initialize', '__construct', 'init', 'new']
  return (from?.syntax.functions ?? [])
    .filter((each) => each.owner === type && each.name !== null && names.includes(each.name))
    .filter((each) => each.parameters.length >= call.arguments.length)
    .flatMap((syntax) => (from === undefined ? [] : [{ file: from, syntax }]))
}
