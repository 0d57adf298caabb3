import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import type { Check } from '../check.ts'
import { oneLine } from '../text/encode.ts'
import { plural } from './words.ts'

/** How a text for a terminal is laid out. */
export interface Layout {
  colours: boolean
  /** Columns. */
  width: number
}

const symbols = { ok: '✓', warning: '!', failed: '✗', skipped: '–' } as const

/** Checks line by line, each cure below its check. */
export function renderChecks(checks: Check[], { colours, width }: Layout): string {
  const paint = pc.createColors(colours)
  const paints = { ok: paint.green, warning: paint.yellow, failed: paint.red, skipped: paint.dim }
  const column = Math.max(...checks.map(({ name }) => name.length))
  const margin = ' '.repeat(column + 5)
  const lines = checks.flatMap(({ name, state, detail, cure }) => {
    const [first = '', ...more] = wrap(detail, width - margin.length)
    const head = `${paints[state](symbols[state])} ${name.padEnd(column)}   `
    return [
      head + first,
      ...more.map((line) => margin + line),
      ...(cure === null ? [] : wrap(cure, width - margin.length - 2)).map((line, index) =>
        paint.bold(`${margin}${index === 0 ? '→ ' : '  '}${line}`),
      ),
    ]
  })
  return `${lines.join('\n')}\n`
}

/** One sentence for all of them. */
export function checksInAll(checks: Check[]): string {
  const count = (state: Check['state']) => checks.filter((each) => each.state === state).length
  const [broken, doubtful] = [count('failed'), count('warning')]
  const doubts = doubtful === 0 ? '' : `, ${plural(doubtful, 'thing')} to look at`
  if (broken > 0) return `${plural(broken, 'check')} failed${doubts}: a review would not work as it should.`
  return doubtful === 0 ? 'All is well.' : `Nothing failed${doubts}.`
}

function wrap(text: string, width: number): string[] {
  return wrapAnsi(oneLine(text, 600), Math.max(30, width)).split('\n')
}
