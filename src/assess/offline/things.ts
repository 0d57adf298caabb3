import type { Expression } from '../../core/syntax/syntax.ts'
import type { Machine } from './machine.ts'
import { contents, entryOf, lost, type Thing } from './state.ts'
import {
  allConstants,
  constant,
  derived,
  join,
  joinAll,
  none,
  nothing,
  type Scalar,
  sole,
  someText,
  unknown,
  type Value,
} from './value.ts'
import { pathTypes } from './words.ts'

/* Languages in which a list or a map that is assigned is another one. */
const copying = new Set(['php', 'swift', 'go', 'c', 'cpp', 'rust', 'csharp', 'c_sharp'])

/** Whether what is put into a thing may not be in the one that is asked: then it is there besides what was. */
export function isWeak(machine: Machine): boolean {
  return machine.weak || copying.has(machine.frame.file.language)
}

/** One of the things that a value holds, as a loop gets at them. */
export function elementsOf(machine: Machine, value: Value): Value {
  let all: Value = { ...none, origins: value.origins }
  if (value.constants.size > 0) all = join(all, unknown('what a loop goes through', null))
  for (const thing of thingsOf(machine, value))
    all = join(all, thing === null ? lost : elementOf(machine, thing))
  return all
}

function elementOf(machine: Machine, thing: Thing): Value {
  const whole = thing.escaped ? lost : none
  if (thing.kind === 'list') return joinAll([whole, thing.any, ...(thing.items ?? [])])
  if (thing.kind !== 'map') return lost
  // Keys are of the program where all of them are known.
  const keys = thing.complete ? derived([constant(someText(1), [])]) : unknown('a key of a map', null)
  return joinAll([
    whole,
    keys,
    contentsOf(machine, thing.any),
    ...[...thing.entries.values()].map((each) => contentsOf(machine, each)),
  ])
}

/** All constants and origins that can be reached from a value now. */
export function contentsOf(machine: Machine, value: Value): Value {
  return machine.state === null ? value : contents(value, machine.state)
}

/** The things of a value; null for one that is not known. */
function thingsOf(machine: Machine, value: Value): (Thing | null)[] {
  return [...value.refs].map((id) => machine.state?.heap.get(id) ?? null)
}

/** `value.name` where it is no call. */
export function memberOf(machine: Machine, value: Value, name: string, at: Expression): Value {
  let all: Value = { ...none, origins: value.origins }
  const isLength = /^(?:length|Length|size|count|Count)$/.test(name)
  if (value.constants.size > 0) {
    const texts = { ...none, constants: value.constants }
    all = join(all, isLength ? lengthOf(texts) : derived([texts]))
  }
  for (const id of value.refs) {
    const thing = machine.state?.heap.get(id)
    if (thing === undefined) all = join(all, lost)
    else if (isLength && thing.kind !== 'object') all = join(all, sizeOf(thing))
    else if (thing.kind === 'object') {
      const field = thing.fields.get(name)
      const file = machine.program.fileAt(thing.file)
      if (thing.escaped || file === undefined) all = join(all, lost)
      else all = join(all, field ?? machine.fieldOf(thing.type, name, file, machine.place(at)))
    } else if (thing.kind === 'map') all = joinAll([all, entryOf(thing, name), thing.escaped ? lost : none])
    else if (thing.kind === 'made' && pathTypes.test(thing.type))
      all = join(all, derived([contentsOf(machine, thing.data)]))
    else all = join(all, lost)
  }
  return all
}

export function lengthOf(value: Value): Value {
  const all = allConstants(value)
  if (all?.every(({ scalar }) => scalar.kind === 'text' && /^[ -~]*$/.test(scalar.value))) {
    return joinAll(
      all.map((each) =>
        constant(
          { kind: 'number', value: each.scalar.kind === 'text' ? each.scalar.value.length : 0 },
          each.at,
          each.custom,
        ),
      ),
    )
  }
  return constant({ kind: 'some number' }, [])
}

/** How many things there are in one: a number either way. */
export function sizeOf(thing: Thing): Value {
  const known = thing.kind === 'list' && thing.items !== null && !thing.escaped && !thing.many
  return constant(known ? { kind: 'number', value: thing.items?.length ?? 0 } : { kind: 'some number' }, [])
}

/** `value[index]`. */
export function itemOf(machine: Machine, value: Value, index: Value): Value {
  const at = sole(index)?.scalar ?? null
  let all: Value = { ...none, origins: value.origins }
  if (value.constants.size > 0)
    all = join(all, characterOf({ ...none, constants: value.constants }, at, machine.frame.file.language))
  for (const thing of thingsOf(machine, value))
    all = join(all, thing === null ? lost : entry(machine, thing, at))
  return all
}

function entry(machine: Machine, thing: Thing, at: Scalar | null): Value {
  const whole = thing.escaped ? lost : none
  if (thing.kind === 'list') {
    const { items } = thing
    const exact =
      at?.kind === 'number' && items !== null
        ? items[at.value < 0 ? items.length + at.value : at.value]
        : undefined
    if (exact !== undefined) return join(whole, exact)
    return joinAll([whole, nothing, thing.any, ...(items ?? [])])
  }
  if (thing.kind === 'map') {
    const key = keyOf(at)
    if (key !== null) return join(whole, entryOf(thing, key))
    return joinAll([whole, nothing, thing.any, ...thing.entries.values()])
  }
  if (thing.kind === 'text') return join(whole, derived([contentsOf(machine, thing.value)]))
  return lost
}

/** Whatever a map is asked with, as the text that is its key. */
export function keyOf(scalar: Scalar | null): string | null {
  if (scalar === null) return null
  if (scalar.kind === 'text' || scalar.kind === 'character') return scalar.value
  return scalar.kind === 'number' ? String(scalar.value) : null
}

function characterOf(value: Value, at: Scalar | null, language: string): Value {
  const text = sole(value)
  if (text?.scalar.kind !== 'text' || at?.kind !== 'number') return derived([value])
  const found = text.scalar.value[at.value]
  if (found === undefined || !/[ -~]/.test(found)) return derived([value])
  const kind = /^(?:javascript|typescript|tsx|python|ruby|php)$/.test(language) ? 'text' : 'character'
  return constant({ kind, value: found }, text.at, text.custom)
}

/** A thing after something was put under a key, where that is known. */
export function withEntry(thing: Thing, index: Scalar | null, value: Value, weak: boolean): Thing {
  if (thing.kind === 'map') {
    const key = keyOf(index)
    if (key === null)
      return {
        ...thing,
        any: join(thing.any, value),
        complete: false,
        entries: blurred(thing.entries, value),
      }
    const before = weak || thing.many ? entryOf(thing, key) : none
    return { ...thing, entries: new Map([...thing.entries, [key, join(before, value)]]) }
  }
  if (thing.kind === 'list') {
    const { items } = thing
    if (index?.kind === 'number' && items !== null && index.value >= 0 && index.value < items.length) {
      const before = weak || thing.many ? (items[index.value] ?? none) : none
      return { ...thing, items: items.with(index.value, join(before, value)) }
    }
    return { ...thing, items: null, any: joinAll([thing.any, value, ...(items ?? [])]) }
  }
  if (thing.kind === 'made') return { ...thing, data: join(thing.data, value) }
  if (thing.kind === 'text') return { ...thing, value: join(thing.value, value) }
  return { ...thing, escaped: true }
}

/** Any of the entries may be the one that was set. */
function blurred(entries: ReadonlyMap<string, Value>, value: Value): ReadonlyMap<string, Value> {
  return new Map([...entries].map(([key, each]) => [key, join(each, value)]))
}

/** A list with one more at its end. */
export function withMore(thing: Extract<Thing, { kind: 'list' }>, values: Value[], weak: boolean): Thing {
  const added = joinAll(values)
  if (thing.items === null || thing.many || weak || thing.items.length + values.length > 200) {
    return { ...thing, items: null, any: joinAll([thing.any, added, ...(thing.items ?? [])]) }
  }
  return { ...thing, items: [...thing.items, ...values] }
}
