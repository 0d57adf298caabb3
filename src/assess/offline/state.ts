import { covers, join, joinAll, none, unknown, type Value } from './value.ts'

/** What values refer to. `many`: one name for several things; `escaped`: code that is not shown may have changed it. */
export type Thing = { many: boolean; escaped: boolean } & (
  | { kind: 'list'; items: Value[] | null; any: Value }
  /** `complete`: it has no keys but those. */
  | { kind: 'map'; entries: ReadonlyMap<string, Value>; any: Value; complete: boolean }
  /** Text that is put together. */
  | { kind: 'text'; value: Value }
  | { kind: 'object'; file: string; type: string; fields: ReadonlyMap<string, Value> }
  | { kind: 'function'; file: string; id: number; frame: string; self: Value | null }
  /** Something whose code is not shown, made of `data`. */
  | { kind: 'made'; type: string; data: Value }
)

/** Values of variables and things at some point of a run. */
export interface State {
  vars: Map<string, Value>
  heap: Map<string, Thing>
}

export function emptyState(): State {
  return { vars: new Map(), heap: new Map() }
}

export function copyOf(state: State): State {
  return { vars: new Map(state.vars), heap: new Map(state.heap) }
}

export function joinStates(a: State | null, b: State | null): State | null {
  if (a === null) return b
  if (b === null || a === b) return a
  const joined = copyOf(a)
  for (const [name, value] of b.vars) joined.vars.set(name, join(joined.vars.get(name) ?? none, value))
  for (const [id, thing] of b.heap) {
    const own = joined.heap.get(id)
    joined.heap.set(id, own === undefined || own === thing ? thing : joinThings(own, thing))
  }
  return joined
}

export const lost: Value = unknown('what other code does to it', null)

export function joinThings(a: Thing, b: Thing): Thing {
  const common = { many: a.many || b.many, escaped: a.escaped || b.escaped }
  if (a.kind === 'list' && b.kind === 'list') {
    const [items, others] = [a.items, b.items]
    const any = join(a.any, b.any)
    if (items !== null && others !== null && items.length === others.length) {
      return {
        ...common,
        kind: 'list',
        items: items.map((item, index) => join(item, others[index] ?? none)),
        any,
      }
    }
    // Where the places differ, anything may be anywhere.
    return { ...common, kind: 'list', items: null, any: joinAll([any, ...(items ?? []), ...(others ?? [])]) }
  }
  if (a.kind === 'map' && b.kind === 'map') {
    const keys = new Set([...a.entries.keys(), ...b.entries.keys()])
    const entries = new Map([...keys].map((key) => [key, join(entryOf(a, key), entryOf(b, key))]))
    return { ...common, kind: 'map', entries, any: join(a.any, b.any), complete: a.complete && b.complete }
  }
  if (a.kind === 'text' && b.kind === 'text')
    return { ...common, kind: 'text', value: join(a.value, b.value) }
  if (a.kind === 'object' && b.kind === 'object' && a.type === b.type && a.file === b.file) {
    const keys = new Set([...a.fields.keys(), ...b.fields.keys()])
    const fields = new Map(
      [...keys].map((key) => [key, join(a.fields.get(key) ?? lost, b.fields.get(key) ?? lost)]),
    )
    return { ...common, kind: 'object', file: a.file, type: a.type, fields }
  }
  if (
    a.kind === 'function' &&
    b.kind === 'function' &&
    a.id === b.id &&
    a.file === b.file &&
    a.frame === b.frame
  ) {
    return { ...a, ...common }
  }
  if (a.kind === 'made' && b.kind === 'made' && a.type === b.type) {
    return { ...common, kind: 'made', type: a.type, data: join(a.data, b.data) }
  }
  return { many: true, escaped: true, kind: 'made', type: '', data: lost }
}

/** What a map has under a key: nothing, where it has no such key. */
export function entryOf(map: Extract<Thing, { kind: 'map' }>, key: string): Value {
  return map.entries.get(key) ?? (map.complete ? absent : join(map.any, absent))
}

const absent: Value = {
  ...none,
  constants: new Map([['nothing|', { scalar: { kind: 'nothing' }, at: [], custom: null }]]),
}

/** Names and things of `b` that `a` does not cover. */
export function news(a: State, b: State): { vars: string[]; heap: string[] } {
  return {
    vars: [...b.vars]
      .filter(([name, value]) => !covers(a.vars.get(name) ?? none, value))
      .map(([name]) => name),
    heap: [...b.heap].filter(([id, thing]) => !coversThing(a.heap.get(id), thing)).map(([id]) => id),
  }
}

function coversThing(a: Thing | undefined, b: Thing): boolean {
  if (a === b) return true
  if (a === undefined || a.kind !== b.kind) return false
  if ((b.many && !a.many) || (b.escaped && !a.escaped)) return false
  if (a.kind === 'list' && b.kind === 'list') {
    const { items } = a
    if (!covers(a.any, b.any)) return false
    if (items === null) return (b.items ?? []).every((item) => covers(a.any, item))
    return (
      b.items !== null &&
      b.items.length === items.length &&
      b.items.every((item, i) => covers(items[i] ?? none, item))
    )
  }
  if (a.kind === 'map' && b.kind === 'map') {
    if (!covers(a.any, b.any) || (a.complete && !b.complete)) return false
    return [...b.entries].every(([key, value]) =>
      covers(a.entries.get(key) ?? (a.complete ? none : a.any), value),
    )
  }
  if (a.kind === 'text' && b.kind === 'text') return covers(a.value, b.value)
  if (a.kind === 'object' && b.kind === 'object') {
    return [...b.fields].every(([key, value]) => covers(a.fields.get(key) ?? none, value))
  }
  if (a.kind === 'made' && b.kind === 'made') return covers(a.data, b.data)
  return true
}

/** All constants and origins that can be reached from a value, those of things inside of things too. */
export function contents(
  value: Value,
  state: State,
  left = { things: 200 },
  seen = new Set<string>(),
): Value {
  let all: Value = { ...value, refs: new Set() }
  for (const id of value.refs) {
    if (seen.has(id)) continue
    seen.add(id)
    const thing = state.heap.get(id)
    if (thing === undefined || left.things-- <= 0) {
      all = join(all, lost)
      continue
    }
    if (thing.escaped) all = join(all, lost)
    for (const inner of heldBy(thing)) all = join(all, contents(inner, state, left, seen))
  }
  return all
}

function heldBy(thing: Thing): Value[] {
  switch (thing.kind) {
    case 'list':
      return [thing.any, ...(thing.items ?? [])]
    case 'map':
      return [thing.any, ...thing.entries.values()]
    case 'text':
      return [thing.value]
    case 'object':
      return [...thing.fields.values()]
    case 'made':
      return [thing.data]
    case 'function':
      return [unknown('what a function returns', null)]
  }
}

/** All ids that can be reached from a value. */
export function reachable(value: Value, state: State): Set<string> {
  const seen = new Set<string>()
  const open = [...value.refs]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const thing = state.heap.get(id)
    if (thing === undefined || thing.kind === 'function') continue
    for (const inner of heldBy(thing)) open.push(...inner.refs)
  }
  return seen
}
