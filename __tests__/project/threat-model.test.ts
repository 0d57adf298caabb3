import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root, textOf } from './root.ts'

const page = textOf('docs/threat-model.md')
const assets = cellsUnder('What is protected').map(([asset]) => asset)
const tables = cellsUnder('Who may attack').map(([actor = '']) => ({ actor, rows: rowsOf(actor) }))
const allRows = tables.flatMap(({ rows }) => rows)

test('six may attack five things', () => {
  expect(tables).toHaveLength(6)
  expect(assets).toHaveLength(5)
})

describe.each(tables)('$actor', ({ rows }) => {
  test('stands against everything that is protected, in order', () => {
    expect([...new Set(rows.map(({ asset }) => asset))]).toEqual(assets)
  })

  test.each(rows)('$asset: $attempt', ({ attempt, control, left, proof }) => {
    const nothing = /^(nothing of ours|cannot reach it)/.exec(control)?.[1]
    // What something stops has a file and a proof; what nothing stops has a cure.
    if (proof === '') expect(nothing).toBeDefined()
    else expect(filesIn(control)).not.toEqual([])
    if (nothing === 'nothing of ours') expect(left).not.toBe('')
    if (nothing !== 'cannot reach it') expect(attempt).not.toBe('')
  })
})

test('files that are named are there', () => {
  const named = allRows.flatMap(({ control }) => filesIn(control))
  expect(named.filter((path) => !existsSync(join(root, 'src', path)))).toEqual([])
})

test.each([...new Set(allRows.map(({ proof }) => proof))].filter((proof) => proof !== ''))(
  '%s is a test',
  (proof) => {
    const [file = '', ...titles] = proof.split(' › ').map((part) => part.replace(/^`(.*)`$/, '$1'))
    const places = placesOf(titles, textOf(`__tests__/${file}.test.ts`))
    expect(places).toHaveLength(titles.length)
    expect(places).not.toContain(-1)
  },
)

/** Where titles stand, each within the one before; -1 for one that does not. A case in a table of values is no title. */
function placesOf(titles: string[], text: string): number[] {
  let from = 0
  let end = text.length
  return titles.map((title) => {
    const literal = title.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')
    const titled = new RegExp(String.raw`\(\s*(['"\`])${literal}\1,\s*(?:async\s*)?\(`)
    const at = text.slice(from, end).search(titled)
    if (at === -1) return -1
    from += at
    // What begins at the margin is no part of it any more.
    const next = text.slice(from).search(/\n(?:describe|test)\b/)
    end = next === -1 ? text.length : from + next
    return from
  })
}

function filesIn(cell: string): string[] {
  return [...cell.matchAll(/`([\w/-]+\.ts)`/g)].map(([, path = '']) => path)
}

function rowsOf(actor: string) {
  return cellsUnder(actor).map(([asset = '', attempt = '', control = '', left = '', proof = '']) => ({
    asset,
    attempt,
    control,
    left,
    proof,
  }))
}

/** The cells of the table under a heading, without its own head. */
function cellsUnder(heading: string): string[][] {
  const section = page
    .split(/^## /m)
    .find((part) => part.toLowerCase().startsWith(`${heading.toLowerCase()}\n`))
  const lines = (section ?? '').split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
