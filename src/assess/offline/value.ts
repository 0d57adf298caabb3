/** A line that decided. */
export interface Place {
  path: string
  line: number
}

/** What a constant is, as far as it was worked out. */
export type Scalar =
  | { kind: 'text'; value: string }
  /** A single character where the language tells it from text. */
  | { kind: 'character'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'truth'; value: boolean }
  | { kind: 'nothing' }
  /** Digits that nobody worked out, and text put together from constants; `steps` counts how often. */
  | { kind: 'some number' }
  | { kind: 'some text'; steps: number }

export interface Constant {
  scalar: Scalar
  at: Place[]
  /** What it rests on besides the code: a name, a custom; null where nothing. */
  custom: string | null
}

/** Where a value comes from if it is no constant. */
export type Origin =
  | { kind: 'outside'; what: string; at: Place; checked: Place | null }
  /** `listed`: it is one of a list's entries. */
  | { kind: 'cleaned'; by: string; at: Place; listed: boolean }
  | { kind: 'unknown'; why: string; at: Place | null }

/** All that a value may be: constants, other origins, things by their ids. Nothing at all: the code does not get here. */
export interface Value {
  constants: ReadonlyMap<string, Constant>
  origins: ReadonlyMap<string, Origin>
  refs: ReadonlySet<string>
}

const maxConstants = 12
const maxOrigins = 24
const maxPlaces = 6
const maxText = 4_000
const maxSteps = 40

export const none: Value = { constants: new Map(), origins: new Map(), refs: new Set() }

export function isNone(value: Value): boolean {
  return value.constants.size === 0 && value.origins.size === 0 && value.refs.size === 0
}

export function constant(scalar: Scalar, at: Place[], custom: string | null = null): Value {
  if (scalar.kind === 'text' && scalar.value.length > maxText) return constant(someText(1), at, custom)
  if (scalar.kind === 'some text' && scalar.steps > maxSteps)
    return unknown('text that is put together many times', null)
  const own: Constant = { scalar, at: at.slice(0, maxPlaces), custom }
  return { ...none, constants: new Map([[keyOf(own), own]]) }
}

export function someText(steps: number): Scalar {
  return { kind: 'some text', steps }
}

export function outside(what: string, at: Place): Value {
  return originated({ kind: 'outside', what, at, checked: null })
}

export function cleaned(by: string, at: Place, listed = false): Value {
  return originated({ kind: 'cleaned', by, at, listed })
}

const maxWhy = 160

export function unknown(why: string, at: Place | null): Value {
  return originated({ kind: 'unknown', why: why.slice(0, maxWhy), at })
}

export function originated(...origins: Origin[]): Value {
  return { ...none, origins: new Map(origins.map((origin) => [originKey(origin), origin])) }
}

export function reference(id: string): Value {
  return { ...none, refs: new Set([id]) }
}

export function join(a: Value, b: Value): Value {
  if (a === b || isNone(b)) return a
  if (isNone(a)) return b
  const constants = new Map(a.constants)
  for (const [key, other] of b.constants) {
    const own = constants.get(key)
    constants.set(key, own === undefined || own === other ? other : { ...own, at: places(own.at, other.at) })
  }
  const origins = new Map([...a.origins, ...b.origins])
  const joined: Value = {
    constants: constants.size > maxConstants ? fewer(constants) : constants,
    origins: origins.size > maxOrigins ? new Map([['many', tooMany]]) : origins,
    refs: new Set([...a.refs, ...b.refs]),
  }
  return joined
}

const tooMany: Origin = { kind: 'unknown', why: 'what comes from many places', at: null }

export function joinAll(values: Iterable<Value>): Value {
  let all = none
  for (const value of values) all = join(all, value)
  return all
}

export function places(...lists: Place[][]): Place[] {
  const all = new Map(lists.flat().map((place) => [`${place.path}:${place.line}`, place]))
  return [...all.values()].slice(0, maxPlaces)
}

/** Whether `b` says nothing that `a` does not. */
export function covers(a: Value, b: Value): boolean {
  if (a === b) return true
  return (
    [...b.constants.keys()].every((key) => a.constants.has(key)) &&
    [...b.origins.keys()].every((key) => a.origins.has(key)) &&
    [...b.refs].every((id) => a.refs.has(id))
  )
}

/** The one constant that a value is; null where it may be something else. */
export function sole(value: Value): Constant | null {
  if (value.constants.size !== 1 || value.origins.size > 0 || value.refs.size > 0) return null
  return [...value.constants.values()][0] ?? null
}

/** The constants that a value is one of, each worked out; null where it may be something else. */
export function allConstants(value: Value): Constant[] | null {
  if (value.constants.size === 0 || value.origins.size > 0 || value.refs.size > 0) return null
  const all = [...value.constants.values()]
  return all.every(({ scalar }) => isExact(scalar)) ? all : null
}

export function isExact(scalar: Scalar): boolean {
  return scalar.kind !== 'some number' && scalar.kind !== 'some text'
}

export function placesOf(value: Value): Place[] {
  return places(...[...value.constants.values()].map(({ at }) => at))
}

/** A value that was made of others by something that keeps their origins; a constant only where each of them may be one. */
export function derived(values: Value[], scalar: Scalar = someText(1)): Value {
  const given = values.filter((value) => !isNone(value))
  const all = joinAll(given)
  const origins: Value = { ...none, origins: all.origins }
  const kept = all.refs.size > 0 ? join(origins, unknown('what a thing holds', null)) : origins
  if (given.length === 0 || given.some(({ constants }) => constants.size === 0)) return kept
  const constants = [...all.constants.values()]
  const steps = Math.max(
    0,
    ...constants.map((each) => (each.scalar.kind === 'some text' ? each.scalar.steps : 0)),
  )
  const grown = scalar.kind === 'some text' ? someText(steps + scalar.steps) : scalar
  const custom = constants.find((each) => each.custom !== null)?.custom ?? null
  return join(kept, constant(grown, placesOf(all), custom))
}

/** The same value, resting on something besides the code. */
export function resting(value: Value, custom: string): Value {
  const constants = [...value.constants.values()].map((each) => ({ ...each, custom: each.custom ?? custom }))
  return { ...value, constants: new Map(constants.map((each) => [keyOf(each), each])) }
}

/** The same value, with places that decided that it is this one. */
export function decidedBy(value: Value, at: Place[]): Value {
  if (at.length === 0 || value.constants.size === 0) return value
  const constants = [...value.constants].map(([key, each]): [string, Constant] => [
    key,
    { ...each, at: places(each.at, at) },
  ])
  return { ...value, constants: new Map(constants) }
}

/** What is from outside or unknown becomes cleaned. */
export function cleanedBy(value: Value, by: string, at: Place, listed = false): Value {
  const rest: Value = { ...value, origins: new Map() }
  return value.origins.size === 0 && value.refs.size === 0
    ? value
    : join({ ...rest, refs: new Set() }, cleaned(by, at, listed))
}

/** Data from outside was looked at on some line. */
export function checkedAt(value: Value, at: Place): Value {
  const origins = [...value.origins.values()].map(
    (origin): Origin => (origin.kind === 'outside' ? { ...origin, checked: at } : origin),
  )
  return { ...value, origins: new Map(origins.map((origin) => [originKey(origin), origin])) }
}

function fewer(constants: Map<string, Constant>): Map<string, Constant> {
  const all = [...constants.values()]
  const numbers = all.every(({ scalar }) => scalar.kind === 'number' || scalar.kind === 'some number')
  const steps = Math.max(0, ...all.map(({ scalar }) => (scalar.kind === 'some text' ? scalar.steps : 0)))
  const own: Constant = {
    scalar: numbers ? { kind: 'some number' } : someText(steps + 1),
    at: places(...all.map(({ at }) => at)),
    custom: all.find(({ custom }) => custom !== null)?.custom ?? null,
  }
  return new Map([[keyOf(own), own]])
}

function scalarKey(scalar: Scalar): string {
  switch (scalar.kind) {
    case 'nothing':
    case 'some number':
      return scalar.kind
    case 'some text':
      return `${scalar.kind} ${scalar.steps}`
    default:
      return `${scalar.kind} ${String(scalar.value)}`
  }
}

function keyOf({ scalar, custom }: Constant): string {
  return `${scalarKey(scalar)}|${custom === null ? '' : '?'}`
}

function originKey(origin: Origin): string {
  switch (origin.kind) {
    case 'outside':
      return `outside ${origin.at.path}:${origin.at.line} ${origin.what} ${origin.checked === null ? '' : 'checked'}`
    case 'cleaned':
      return `cleaned ${origin.at.path}:${origin.at.line} ${origin.by}`
    case 'unknown':
      return `unknown ${origin.why}`
  }
}

/** No value, as languages call it `null`, `nil` or `None`. */
export const nothing: Value = constant({ kind: 'nothing' }, [])

/** A number, or something true or false, that nobody worked out: nothing that text could hide in. */
export const someNumber: Value = constant({ kind: 'some number' }, [])
