import type { LineRange } from '../platform.ts'
import type { FunctionSyntax } from '../syntax/syntax.ts'
import { type Item, itemsOf, type Use } from './items.ts'

/**
 * How a line bears on flagged ones: it is one of them; it sets what they read; it decides whether they run or checks what they read; it
 * uses what they make.
 */
export const bearings = ['flagged', 'sets', 'checks', 'after'] as const
export type Bearing = (typeof bearings)[number]

interface Reached {
  bearing: Bearing
  /** How many steps away. */
  step: number
}

/** The lines of a function that bear on flagged ones, and what they use from elsewhere. */
export interface Slice {
  lines: (Reached & { range: LineRange })[]
  /** What bears most on the flagged lines first. */
  uses: (Use & Reached)[]
}

/** What is further away seldom decides. */
const maxSteps = 6

/**
 * Goes back from flagged lines over what they read to what sets it, what checks it and what both hang on; and forward to what is
 * made of their result. By names alone, whatever the order: too much rather than too little.
 */
export function sliceOf(functions: FunctionSyntax[], flagged: LineRange[]): Slice {
  const items = itemsOf(functions)
  const touched = items.flatMap(({ lines }, place) =>
    flagged.some((range) => overlap(range, lines)) ? [place] : [],
  )
  // What holds the flagged code in a callback of its own is around it.
  const around = new Set(touched.flatMap((place) => items[place]?.around ?? []))
  const reached: (Reached | undefined)[] = items.map(() => undefined)
  for (const place of touched) if (!around.has(place)) reached[place] = { bearing: 'flagged', step: 0 }
  const setters = indexBy(items, ({ writes }) => writes)
  const readers = indexBy(items, ({ reads }) => reads)
  const first = items.flatMap((_, place) => (reached[place] === undefined ? [] : [place]))
  const comesAfter = lateness(first, items)
  let front = first
  for (let step = 1; step <= maxSteps && front.length > 0; step++) {
    const next: number[] = []
    const reach = (place: number, bearing: Bearing) => {
      if (reached[place] !== undefined || comesAfter(place)) return
      reached[place] = { bearing, step }
      next.push(place)
    }
    const [checks, others] = [new Set<string>(), new Set<string>()]
    for (const place of front) {
      const names = reached[place]?.bearing === 'checks' ? checks : others
      for (const name of items[place]?.reads ?? []) names.add(name)
    }
    for (const name of others) for (const setter of setters.get(name) ?? []) reach(setter, 'sets')
    for (const name of checks) for (const setter of setters.get(name) ?? []) reach(setter, 'checks')
    for (const place of front) for (const outer of items[place]?.around ?? []) reach(outer, 'checks')
    for (const name of new Set([...others, ...checks])) {
      for (const reader of readers.get(name) ?? []) {
        if (items[reader]?.decides && !items[reader]?.calls.has(name)) reach(reader, 'checks')
      }
    }
    front = next
  }
  for (const place of forward(first, items, readers)) reached[place] ??= { bearing: 'after', step: 1 }
  const all = items.flatMap((item, place) => {
    const about = reached[place]
    return about === undefined ? [] : [{ item, about }]
  })
  return {
    lines: all.map(({ item, about }) => ({ ...about, range: item.lines })),
    uses: all.flatMap(({ item, about }) => item.uses.map((use) => ({ ...use, ...about }))).sort(byBearing),
  }
}

function byBearing(a: Reached, b: Reached): number {
  return rank(a) - rank(b)
}

/** A check close by counts more than a value from far away. */
function rank({ bearing, step }: Reached): number {
  return step + 2 * Math.max(0, bearings.indexOf(bearing) - 1)
}

/** Whether an item runs only after the flagged ones: below them, and not around again with them. */
function lateness(flagged: number[], items: Item[]): (place: number) => boolean {
  const last = flagged.reduce((most, place) => Math.max(most, items[place]?.lines.to ?? 0), 0)
  const around = new Set(flagged.flatMap((place) => items[place]?.around ?? []))
  const again = (place: number) => items[place]?.repeats === true && around.has(place)
  return (place) => {
    const item = items[place]
    return item !== undefined && item.lines.from > last && !item.around.some(again)
  }
}

/** What is made of the flagged code's result: where the variables that it sets are read. */
function forward(flagged: number[], items: Item[], readers: Map<string, number[]>): Set<number> {
  const set = new Set(flagged.flatMap((place) => [...(items[place]?.writes ?? [])]))
  return new Set([...set].flatMap((name) => readers.get(name) ?? []))
}

function indexBy(items: Item[], names: (item: Item) => Iterable<string>): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, item] of items.entries()) {
    for (const name of names(item)) {
      const places = index.get(name)
      if (places) places.push(place)
      else index.set(name, [place])
    }
  }
  return index
}

function overlap(a: LineRange, b: LineRange): boolean {
  return a.from <= b.to && b.from <= a.to
}
