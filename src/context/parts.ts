import type { LineRange } from '../core/platform.ts'
import type { Part } from '../core/select/choose.ts'
import { aroundFlagged, ofCall, ofFunction, ofType } from '../core/select/forms.ts'
import type { Use } from '../core/select/items.ts'
import type { PathIndex } from '../core/select/path-index.ts'
import { type Slice, sliceOf } from '../core/select/slice.ts'
import type { Unit } from '../core/select/unit.ts'
import type { Syntax } from '../core/syntax/syntax.ts'
import { callersOf } from './callers.ts'
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
const longestTemplate = 80

/** What is worth showing about flagged lines of a unit, in the order of its worth, and the files that it comes from. */
export async function partsOf(
  unit: Unit,
  flagged: LineRange[],
  file: OpenFile,
  syntax: Syntax,
  sources: Sources,
): Promise<{ parts: Part[]; files: OpenFile[] }> {
  const { path } = file.code
  const slice = sliceOf(unit.functions, flagged)
  const role = roleOf(unit, file)
  const first = {
    path,
    role,
    forms: aroundFlagged(unit.range, unit.function?.head ?? null, slice, flagged),
  }
  const [near, calls] = await Promise.all([
    placesOf(slice.uses, file, sources),
    unit.function === null ? [] : callersOf(unit.function, file, sources.library, sources.mentions),
  ])
  const outside = near.filter((place) => !isInside(place, unit, path))
  const far = (await Promise.all(outside.map((place) => deeper(place, sources)))).flat()
  const named = await Promise.all(
    namedFiles(syntax, unit.range, path, sources.index).map((each) => sources.library.open(each)),
  )
  const templates = named.filter((each) => 'code' in each)
  const parts = [
    first,
    ...outside.map((place) => partOf(place, 'definition')),
    ...templates.map((each) => templatePart(each)),
    ...calls.map(({ file: { code }, line, caller }) => ({
      path: code.path,
      role: 'caller',
      forms: code.syntax === null ? [] : ofCall(line, caller, code.syntax),
    })),
    ...far.map((place) => partOf(place, 'definition of what that uses')),
    ...typesAround(unit, syntax, path),
  ]
  return { parts, files: [file, ...[...outside, ...calls, ...far].map((each) => each.file), ...templates] }
}

function roleOf({ function: own, range }: Unit, { lines }: OpenFile): string {
  if (own !== null) return 'enclosing function'
  return range.from === 1 && range.to >= lines.length ? 'whole file' : 'surrounding lines'
}

/** Definitions of what some code uses, the nearest first; each place once. */
async function placesOf(uses: Slice['uses'], file: OpenFile, { definitions }: Sources): Promise<Place[]> {
  const wanted = distinct(uses).slice(0, mostUses)
  const found = await Promise.all(wanted.map((use) => definitions.of(use, file)))
  return distinctPlaces(found.flat()).slice(0, mostDefinitions)
}

/** What a definition itself uses. */
async function deeper(place: Place, sources: Sources): Promise<Place[]> {
  const { syntax } = place.file.code
  if (syntax === null || place.function === null) return []
  const slice = sliceOf([place.function], [place.range])
  const found = await placesOf(slice.uses, place.file, sources)
  return found.filter(
    (each) =>
      each.file !== place.file || each.range.from < place.range.from || each.range.to > place.range.to,
  )
}

function partOf(place: Place, role: string): Part {
  const { code, lines } = place.file
  return { path: code.path, role, forms: formsOf(place, code.syntax, lines.length) }
}

function formsOf(place: Place, syntax: Syntax | null, lineCount: number): LineRange[][] {
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
  }
}

/** The heads of the types around a function say who may call it. */
function typesAround({ function: own, range }: Unit, { types }: Syntax, path: string): Part[] {
  if (own === null) return []
  const around = types.filter(({ at }) => at.from <= range.from && at.to >= range.to)
  return around.map(({ head }) => ({
    path,
    role: 'enclosing type',
    forms: [[{ from: head.from, to: Math.min(head.to, head.from + 10) }]],
  }))
}

function isInside({ file, range }: Place, unit: Unit, path: string): boolean {
  return file.code.path === path && range.from >= unit.range.from && range.to <= unit.range.to
}

function distinct(uses: Slice['uses']): Use[] {
  const seen = new Map<string, Use>()
  for (const use of uses) {
    const on = use.on?.kind === 'name' ? use.on.name : (use.on?.at.start ?? null)
    const key = JSON.stringify([use.kind, use.name, on])
    if (!seen.has(key)) seen.set(key, use)
  }
  return [...seen.values()]
}

function distinctPlaces(places: Place[]): Place[] {
  const seen = new Map<string, Place>()
  for (const place of places) {
    const key = `${place.file.code.path}:${place.range.from}-${place.range.to}`
    if (!seen.has(key)) seen.set(key, place)
  }
  return [...seen.values()]
}
