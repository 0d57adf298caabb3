import type { LineRange } from '../platform.ts'
import type { FunctionSyntax } from '../syntax/syntax.ts'
import { type Item, itemsOf, type Use } from './items.ts'

/** The lines of a function that bear on flagged ones, and what they use from elsewhere. */
export interface Slice {
  /** How many steps away from the flagged code; 0 for itself. */
  lines: { range: LineRange; step: number }[]
  uses: (Use & { step: number })[]
}

/** What is further away seldom decides. */
const maxSteps = 5

/**
 * Goes back from flagged lines over what they read to what sets it, what checks it and what both hang on; and forward to what is
 * made of their result. By names alone, whatever the order: too much rather than too little.
 */
export function sliceOf(functions: FunctionSyntax[], flagged: LineRange[]): Slice {
  const items = itemsOf(functions)
  const steps: (number | undefined)[] = items.map(({ lines }) =>
    flagged.some((range) => overlap(range, lines)) ? 0 : undefined,
  )
  const setters = indexBy(items, ({ writes }) => writes)
  const readers = indexBy(items, ({ reads }) => reads)
  let front = items.flatMap((_, place) => (steps[place] === 0 ? [place] : []))
  for (const place of forward(front, items, readers)) steps[place] ??= 1
  for (let step = 0; step < maxSteps && front.length > 0; step++) {
    const next: number[] = []
    const reach = (place: number) => {
      if (steps[place] !== undefined) return
      steps[place] = step + 1
      next.push(place)
    }
    for (const item of front.flatMap((place) => items[place] ?? [])) {
      for (const around of item.around) reach(around)
      for (const name of item.reads) {
        for (const place of setters.get(name) ?? []) reach(place)
        for (const place of readers.get(name) ?? []) if (items[place]?.leaves) reach(place)
      }
    }
    front = next
  }
  return { lines: linesOf(items, steps), uses: usesOf(items, steps) }
}

/** What is made of the flagged code's result: where the variables that it sets are read. */
function forward(flagged: number[], items: Item[], readers: Map<string, number[]>): number[] {
  const set = flagged.flatMap((place) => [...(items[place]?.writes ?? [])])
  return set.flatMap((name) => readers.get(name) ?? [])
}

function linesOf(items: Item[], steps: (number | undefined)[]): Slice['lines'] {
  return items.flatMap(({ lines: range }, place) => {
    const step = steps[place]
    return step === undefined ? [] : [{ range, step }]
  })
}

function usesOf(items: Item[], steps: (number | undefined)[]): Slice['uses'] {
  return items
    .flatMap(({ uses }, place) => {
      const step = steps[place]
      return step === undefined ? [] : uses.map((use) => ({ ...use, step }))
    })
    .sort((a, b) => a.step - b.step)
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
