import { restOfFile } from '../core/evidence.ts'
import type { TraceStep } from '../core/finding.ts'
import type { LineRange } from '../core/platform.ts'
import type { Part } from '../core/select/choose.ts'
import { aroundFlagged, functionsOf, leavingLines, ofCall, ofFunction, ofType } from '../core/select/forms.ts'
import { checksNamed } from '../core/select/hooks.ts'
import { namesSetIn, type Use, usesIn } from '../core/select/items.ts'
import type { PathIndex } from '../core/select/path-index.ts'
import { type Slice, sliceOf } from '../core/select/slice.ts'
import { closestLines, scopeOf, type Unit } from '../core/select/unit.ts'
import type { Syntax } from '../core/syntax/syntax.ts'
import { type Call, callersUpwards, usersOf } from './callers.ts'
import type { Definitions, Place } from './definitions.ts'
import type { Library, OpenFile } from './library.ts'
import type { Mentions } from './mentions.ts'
import { namedFiles } from './named-files.ts'

/** Everything that is asked for the parts of a unit. */
export interface Sources {
  library: Library
  definitions: Definitions
  mentions: Mentions
  index: PathIndex
}

const mostUses = 40
const mostDefinitions = 12
/** A value that is longer, a list of allowed words perhaps, shows its beginning. */
const longestValue = 40
const shortType = 24
const longestTemplate = 80

/** What is worth showing about flagged lines of a unit, in the order of its worth, and the files that it comes from. */
export async function partsOf(
  unit: Unit,
  flagged: LineRange[],
  trace: TraceStep[],
  file: OpenFile,
  syntax: Syntax,
  sources: Sources,
): Promise<{ parts: Part[]; files: OpenFile[] }> {
  const { path } = file.code
  const slice = sliceOf(scopeOf(syntax, unit, flagged), flagged)
  const role = roleOf(unit, file)
  const first = {
    path,
    role,
    forms: aroundFlagged(unit.range, unit.function?.head ?? null, slice, flagged),
    until: 1,
  }
  const [near, calls] = await Promise.all([
    placesOf([...slice.uses, ...checksNamed(syntax, unit.range).map(asCheck)], file, sources, flagged.length),
    unit.function === null
      ? usersOf(namesSetIn(syntax, flagged), file, sources)
      : callersUpwards(unit.function, file, sources),
  ])
  const outside = near.filter(({ place }) => !isInside(place, unit, path))
  const far = (
    await Promise.all(
      outside.filter(({ use }) => use.bearing !== 'after').map(({ place }) => deeper(place, sources)),
    )
  ).flat()
  const guards = (
    await Promise.all(calls.slice(0, mostGuarded).map((call) => guardsOf(call, sources)))
  ).flat()
  const named = await Promise.all(
    namedFiles(syntax, closestLines(syntax, unit, flagged), path, sources.index).map((each) =>
      sources.library.open(each),
    ),
  )
  const templates = named.filter((each) => 'code' in each)
  const [close, loose] = halves(outside, ({ use }) => use.bearing === 'flagged' || use.bearing === 'sets')
  const traced = await Promise.all(
    trace.map(async (step) => ({ step, file: await sources.library.open(step.path) })),
  )
  const steps = traced.flatMap(({ step, file: of }) => ('code' in of ? [{ step, file: of }] : []))
  const parts = [
    first,
    ...steps.map(({ step }) => stepPart(step)),
    ...close.map(({ place }) => partOf(place, 'definition', worth.sets)),
    ...templates.map((each) => templatePart(each)),
    ...calls.map((call) => callPart(call)),
    ...[...far, ...guards].map(({ place }) => partOf(place, 'definition of what that uses', worth.far)),
    ...loose.map(({ place, use }) =>
      use.bearing === 'checks' ? partOf(place, 'definition', worth.checks) : afterPart(place),
    ),
    ...typesAround(unit, syntax, path),
  ]
  const places = [
    ...[...outside, ...far, ...guards].map(({ place }) => place.file),
    ...steps.map((step) => step.file),
  ]
  return { parts, files: [file, ...places, ...calls.map((call) => call.file), ...templates] }
}

function stepPart({ path, line, role }: TraceStep): Part {
  return { path, role: `taint ${role}`, forms: [[{ from: line - 1, to: line + 1 }]], until: worth.trace }
}

/** What is made of a result is told by the head of a function, unless the whole is short. */
function afterPart(place: Place): Part {
  const { range, function: own } = place
  const long = own !== null && range.to - range.from > shortAfter
  return { ...partOf(place, 'definition', worth.after), forms: [[long ? own.head : range]] }
}

const shortAfter = 12

/** Until what share of the budget is spent each kind of part is taken. */
const worth = {
  sets: 1,
  trace: 0.9,
  named: 0.8,
  calls: 0.6,
  checks: 0.6,
  far: 0.6,
  type: 0.6,
  rest: 0.35,
  after: 0.3,
}

function halves<T>(all: T[], test: (each: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((each) => !test(each))]
}

function callPart({ file: { code }, line, caller }: Call): Part {
  const forms = code.syntax === null ? [] : ofCall(line, caller, code.syntax)
  return { path: code.path, role: 'caller', forms, until: worth.calls }
}

function roleOf({ function: own, range }: Unit, { lines }: OpenFile): string {
  if (own !== null) return 'enclosing function'
  return range.from === 1 && range.to >= lines.length ? 'whole file' : 'surrounding lines'
}

interface Found {
  place: Place
  use: Slice['uses'][number]
}

/** Definitions of what some code uses, what bears most on it first; each place once. */
async function placesOf(
  uses: Slice['uses'],
  file: OpenFile,
  { definitions }: Sources,
  flagged = 1,
): Promise<Found[]> {
  const wanted = distinct(uses).slice(0, mostUses * flagged)
  const found = await Promise.all(
    wanted.map(async (use) => (await definitions.of(use, file)).map((place) => ({ place, use }))),
  )
  return distinctPlaces(found.flat()).slice(0, mostDefinitions * flagged)
}

const mostGuarded = 2

/** What a caller's checks before its call use, and what it calls with. */
async function guardsOf({ file, line, caller, given }: Call, sources: Sources): Promise<Found[]> {
  const { syntax } = file.code
  if (syntax === null || caller === null) return []
  const { uses } = sliceOf(functionsOf(caller, syntax), [line])
  const handed = usesIn(given, caller).map((use): Slice['uses'][number] => ({
    ...use,
    bearing: 'sets',
    step: 1,
  }))
  return placesOf(
    [...handed, ...uses.filter(({ bearing }) => bearing === 'checks' || bearing === 'sets')],
    file,
    sources,
  )
}

/** What a definition itself uses. */
async function deeper(place: Place, sources: Sources): Promise<Found[]> {
  const { syntax } = place.file.code
  if (syntax === null || place.function === null) return []
  const slice = sliceOf([place.function], leavingLines(place.function.body))
  const found = await placesOf(slice.uses, place.file, sources)
  return found.filter(
    ({ place: { file, range } }) =>
      file !== place.file || range.from < place.range.from || range.to > place.range.to,
  )
}

function asCheck(use: Use): Slice['uses'][number] {
  return { ...use, bearing: 'checks', step: 1 }
}

function partOf(place: Place, role: string, until: number): Part {
  const { code, lines } = place.file
  return { path: code.path, role, forms: formsOf(place, code.syntax, lines.length), until }
}

function formsOf(place: Place, syntax: Syntax | null, lineCount: number): LineRange[][] {
  const owner = syntax?.types.find(
    ({ name, at }) => name === place.function?.owner && at.to - at.from <= shortType,
  )
  // A short type says what its functions choose from: the cases of an enumeration, the fields.
  if (owner !== undefined) return ofType(owner)
  if (place.function !== null && syntax !== null) return ofFunction(place.function, syntax)
  if (place.type !== null) return ofType(place.type)
  const { from, to } = place.range
  return [[{ from, to: Math.min(to, from + longestValue, lineCount) }]]
}

function templatePart({ code, lines }: OpenFile): Part {
  return {
    path: code.path,
    role: 'named file',
    forms: [[{ from: 1, to: Math.min(lines.length, longestTemplate) }]],
    until: worth.named,
  }
}

/** The heads of the types around a function say who may call it, and so does what they call themselves: filters, hooks. */
function typesAround({ function: own, range }: Unit, { types }: Syntax, path: string): Part[] {
  if (own === null) return []
  const around = types.filter(({ at }) => at.from <= range.from && at.to >= range.to)
  return around.map(({ head, fields }) => {
    const calls = fields.filter((field) => field.kind !== 'expression' || field.expression.kind !== 'assign')
    const form = [head, ...calls.slice(0, mostHooks).map(({ at }) => at)]
    return {
      path,
      role: 'enclosing type',
      forms: [form.map(({ from, to }) => ({ from, to: Math.min(to, from + longestHook) }))],
      until: worth.type,
    }
  })
}

const mostHooks = 8
const longestHook = 10

/** What is left of a short file costs little. */
export function restPart({ code, lines }: OpenFile): Part {
  return {
    path: code.path,
    role: restOfFile,
    forms: [[{ from: 1, to: lines.length }]],
    until: worth.rest,
  }
}

function isInside({ file, range }: Place, unit: Unit, path: string): boolean {
  return file.code.path === path && range.from >= unit.range.from && range.to <= unit.range.to
}

function distinct(uses: Slice['uses']): Slice['uses'] {
  const seen = new Map<string, Slice['uses'][number]>()
  for (const use of uses) {
    const on = use.on?.kind === 'name' ? use.on.name : (use.on?.at.start ?? null)
    const key = JSON.stringify([use.kind, use.name, use.count, on])
    if (!seen.has(key)) seen.set(key, use)
  }
  return [...seen.values()]
}

function distinctPlaces(found: Found[]): Found[] {
  const seen = new Map<string, Found>()
  for (const each of found) {
    const { file, range } = each.place
    const key = `${file.code.path}:${range.from}-${range.to}`
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}
