import type { Machine } from './machine.ts'
import { entryOf, type Thing } from './state.ts'
import { contentsOf, isWeak, keyOf, withEntry } from './things.ts'
import { join, joinAll, none, nothing, sole, someNumber, type Value } from './value.ts'

export function callMap(
  machine: Machine,
  id: string,
  thing: Extract<Thing, { kind: 'map' }>,
  name: string,
  args: Value[],
): Value | null {
  const [first = none, second = none] = args
  const key = keyOf(sole(first)?.scalar ?? null)
  switch (name) {
    case 'put':
    case 'set':
    case 'Add':
    case 'store':
    case 'setProperty':
    case 'insert':
      if (args.length !== 2) return null
      machine.update(id, withEntry(thing, sole(first)?.scalar ?? null, second, isWeak(machine)))
      return join(nothing, allOf(thing))
    case 'get':
    case 'fetch':
    case 'getOrDefault':
    case 'getProperty': {
      const found = key === null ? join(allOf(thing), nothing) : entryOf(thing, key)
      return args.length > 1 ? join(found, second) : found
    }
    case 'remove':
    case 'delete':
      machine.update(id, { ...thing, entries: new Map(), any: allOf(thing), complete: false })
      return join(allOf(thing), nothing)
    case 'containsKey':
    case 'has':
    case 'size':
    case 'isEmpty':
    case 'key?':
    case 'has_key?':
    case 'include?':
    case 'ContainsKey':
    case 'containsValue':
      return someNumber
    case 'values':
    case 'Values':
      return join(contentsOf(machine, allOf(thing)), nothing)
    default:
      return null
  }
}

function allOf(thing: Extract<Thing, { kind: 'map' }>): Value {
  return joinAll([thing.any, ...thing.entries.values()])
}
