import type { Expression } from '../../core/syntax/syntax.ts'
import type { Given, Machine } from './machine.ts'
import { callMap } from './map-methods.ts'
import { lost, type Thing } from './state.ts'
import { callConstant } from './text-methods.ts'
import { contentsOf, elementsOf, isWeak, itemOf, lengthOf, sizeOf, withEntry, withMore } from './things.ts'
import {
  constant,
  derived,
  join,
  joinAll,
  none,
  nothing,
  reference,
  sole,
  someNumber,
  someText,
  unknown,
  type Value,
} from './value.ts'
import { fluentTypes, keeps, pathTypes } from './words.ts'

/** What a method of a list, a map, a builder or a made thing returns, and does to it; null where nobody knows. */
export function callThing(
  machine: Machine,
  id: string,
  name: string,
  given: Given,
  at: Expression,
): Value | null {
  const thing = machine.state?.heap.get(id)
  if (thing === undefined || given.named.size > 0 || given.open) return null
  if (thing.escaped && thing.kind !== 'object')
    return join(lost, callKnown(machine, id, thing, name, given.placed, at) ?? lost)
  return callKnown(machine, id, thing, name, given.placed, at)
}

function callKnown(
  machine: Machine,
  id: string,
  thing: Thing,
  name: string,
  args: Value[],
  at: Expression,
): Value | null {
  switch (thing.kind) {
    case 'list':
      return callList(machine, id, thing, name, args, at)
    case 'map':
      return callMap(machine, id, thing, name, args)
    case 'text':
      return callText(machine, id, thing, name, args, at)
    case 'made':
      return callMade(machine, id, thing, name, args, at)
    case 'object':
    case 'function':
      return null
  }
}

function callList(
  machine: Machine,
  id: string,
  thing: Extract<Thing, { kind: 'list' }>,
  name: string,
  args: Value[],
  at: Expression,
): Value | null {
  const [first = none, second] = args
  const { items } = thing
  const all = joinAll([thing.any, ...(items ?? [])])
  const loose: Thing = { ...thing, items: null, any: all }
  const change = (changed: Thing) => machine.update(id, changed)
  switch (name) {
    case 'add':
    case 'append':
    case 'push':
    case 'push_back':
    case 'Add':
    case 'addLast':
    case 'offer':
    case 'addElement':
    case '<<':
      if (second !== undefined && name === 'add') change({ ...loose, any: join(all, second) } as Thing)
      else change(withMore(thing, args, isWeak(machine)))
      return someNumber
    case 'remove':
    case 'pop':
    case 'removeAt':
    case 'RemoveAt':
    case 'delete_at':
    case 'removeFirst':
    case 'removeLast':
    case 'shift': {
      const index = removed(name, args)
      if (
        items === null ||
        index === null ||
        thing.many ||
        isWeak(machine) ||
        index >= items.length ||
        items.length === 0
      ) {
        change(loose)
        return join(all, nothing)
      }
      const place = index < 0 ? items.length - 1 : index
      change({ ...thing, items: items.toSpliced(place, 1) })
      return items[place] ?? none
    }
    case 'get':
    case 'at':
    case 'elementAt':
    case 'ElementAt':
    case 'getFirst':
    case 'first':
    case 'First':
      return itemOf(
        machine,
        reference(id),
        name === 'get' || /at$/i.test(name) ? first : constant({ kind: 'number', value: 0 }, []),
      )
    case 'set':
      if (second !== undefined) change(withEntry(thing, sole(first)?.scalar ?? null, second, isWeak(machine)))
      return all
    case 'clear':
      change(thing.many || isWeak(machine) ? loose : { ...thing, items: [], any: none })
      return nothing
    case 'addAll':
    case 'extend':
    case 'insert':
    case 'unshift':
    case 'addFirst':
      change({
        ...loose,
        any: joinAll([all, ...args, ...args.map((each) => elementsOf(machine, each))]),
      } as Thing)
      return someNumber
    case 'size':
    case 'length':
    case 'count':
    case 'len':
      return sizeOf(thing)
    case 'contains':
    case 'includes':
    case 'Contains':
    case 'include?':
    case 'isEmpty':
    case 'indexOf':
    case 'index':
    case 'equals':
    case 'has':
      return someNumber
    case 'join':
    case 'toString':
    case 'toArray':
    case 'slice':
    case 'iterator':
    case 'stream':
      if (name === 'join' || name === 'toString') return derived([contentsOf(machine, all), ...args])
      // A list of its own: what is done to it is not done to this one.
      return machine.make(at, { kind: 'list', items: null, any: all, many: false, escaped: thing.escaped })
    default:
      return null
  }
}

function removed(name: string, args: Value[]): number | null {
  if (/^(?:shift|removeFirst)$/.test(name)) return 0
  if (args.length === 0) return name === 'remove' ? 0 : -1
  const index = sole(args[0] ?? none)?.scalar
  return index?.kind === 'number' && index.value >= 0 ? index.value : null
}

function callText(
  machine: Machine,
  id: string,
  thing: Extract<Thing, { kind: 'text' }>,
  name: string,
  args: Value[],
  at: Expression,
): Value | null {
  const self = reference(id)
  const weak = thing.many || isWeak(machine)
  const change = (value: Value): Value => {
    machine.update(id, { ...thing, value: weak ? join(thing.value, value) : value })
    return self
  }
  switch (name) {
    case 'append':
    case 'Append':
    case 'write':
    case 'add': {
      if (args.length !== 1)
        return change(derived([thing.value, ...args.map((each) => contentsOf(machine, each))]))
      return change(concat(thing.value, contentsOf(machine, args[0] ?? none), machine))
    }
    case 'insert':
    case 'replace':
    case 'Insert':
    case 'Replace':
    case 'AppendLine':
    case 'AppendFormat':
    case 'appendCodePoint':
      return change(derived([thing.value, ...args.map((each) => contentsOf(machine, each))], someText(2)))
    case 'reverse':
    case 'deleteCharAt':
    case 'delete':
    case 'setLength':
    case 'Remove':
    case 'trimToSize':
      change(derived([thing.value], someText(2)))
      return self
    case 'toString':
    case 'ToString':
    case 'getBuffer':
      return thing.value
    case 'length':
      return lengthOf(thing.value)
    default: {
      const kept = keeps.test(name) ? callConstant(machine, thing.value, name, args, at) : null
      return kept
    }
  }
}

export function concat(a: Value, b: Value, machine: Machine): Value {
  const one = sole(a)
  const two = sole(b)
  if (one?.scalar.kind === 'text' && (two?.scalar.kind === 'text' || two?.scalar.kind === 'character')) {
    return constant(
      { kind: 'text', value: one.scalar.value + two.scalar.value },
      [...one.at, ...two.at],
      one.custom ?? two.custom,
    )
  }
  return derived([a, contentsOf(machine, b)], someText(1))
}

function callMade(
  machine: Machine,
  id: string,
  thing: Extract<Thing, { kind: 'made' }>,
  name: string,
  args: Value[],
  at: Expression,
): Value | null {
  const isBinding = thing.type === 'query' && /^(?:set|bind|Bind|register|close|clear)/.test(name)
  if (isBinding) return nothing
  const held = contentsOf(machine, thing.data)
  if (args.length > 0) {
    // It may keep what it is told.
    machine.update(id, { ...thing, data: joinAll([thing.data, ...args]) })
  }
  if (fluentTypes.test(thing.type)) return reference(id)
  if (pathTypes.test(thing.type)) return derived([held, ...args.map((each) => contentsOf(machine, each))])
  return unknown(`what \`${name}\` returns`, machine.place(at))
}
