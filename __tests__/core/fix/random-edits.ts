import type { Edit } from '../../../src/core/fix/fix.ts'
import fc from '../../fast-check.ts'

/** A file as its parts: what each line holds, and how it ends. */
export interface RandomFile {
  mark: boolean
  lines: { content: string; ending: string }[]
}

const content = fc.oneof(
  fc.constantFrom('', 'a', 'b', '  indented', '\tx = 1;', 'größe = "ü"', '日本 = 😀', 'x\ry', '}'),
  fc.string({ unit: fc.constantFrom(' ', '\t', 'a', 'é', '😀', '"'), maxLength: 6 }),
)
export const newLine = fc.oneof(
  fc.constantFrom('', 'new', '    new()', '\tñ', '新しい', 'a', '}'),
  fc.string({ unit: fc.constantFrom(' ', 'n', 'é', '🙂'), maxLength: 5 }),
)

/** Files with any mixture of endings, with and without one at the end; never one that is CR alone. */
export function randomFile(ending = fc.constantFrom('\n', '\r\n')): fc.Arbitrary<RandomFile> {
  return fc
    .record({
      mark: fc.boolean(),
      lines: fc.array(fc.record({ content, ending }), { maxLength: 9 }),
      complete: fc.boolean(),
    })
    .map(({ mark, lines, complete }) => {
      const last = lines.at(-1)
      if (complete || last === undefined || last.content === '') return { mark, lines }
      return { mark, lines: [...lines.slice(0, -1), { ...last, ending: '' }] }
    })
    .filter(
      ({ lines }) =>
        lines.some(({ ending: each }) => each !== '') ||
        !lines.some(({ content: each }) => each.includes('\r')),
    )
}

export function bytesOf({ mark, lines }: RandomFile): Uint8Array {
  return Buffer.from(`${mark ? '\ufeff' : ''}${lines.map((line) => line.content + line.ending).join('')}`)
}

/** Edits of one file in order; at least `gap` lines stay between two. */
export function randomEdits(lineCount: number, { gap = 1, path = 'f.txt' } = {}): fc.Arbitrary<Edit[]> {
  const step = fc.record({
    skip: fc.integer({ min: 0, max: 3 }),
    replaced: fc.integer({ min: 0, max: 3 }),
    lines: fc.array(newLine, { maxLength: 3 }),
  })
  return fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => {
    const edits: Edit[] = []
    let at = 1
    for (const { skip, replaced, lines } of steps) {
      const from = at + skip
      const to = Math.min(lineCount, from + replaced - 1)
      if (from > lineCount + 1 || (to < from && lines.length === 0)) continue
      edits.push({ path, from, to: Math.max(to, from - 1), lines })
      at = Math.max(to, from - 1) + 1 + gap
    }
    return edits
  })
}

/** A file and edits of it. */
export function randomCase(options: { gap?: number } = {}, file = randomFile()) {
  return file.chain((each) =>
    randomEdits(Math.max(1, each.lines.length), options).map((edits) => ({ file: each, edits })),
  )
}

/** The lines after edits, by the plainest way there is: from the last edit to the first. */
export function spliced(lines: readonly string[], edits: readonly Edit[]): string[] {
  if (lines.length === 0) return edits.flatMap((edit) => edit.lines)
  const out = [...lines]
  for (const { from, to, lines: added } of [...edits].reverse()) out.splice(from - 1, to - from + 1, ...added)
  return out
}

/** Each line's text and ending, read without any code of ours. */
export function partsOf(bytes: Uint8Array): { mark: boolean; lines: { content: string; ending: string }[] } {
  const text = Buffer.from(bytes).toString('utf8')
  const mark = text.startsWith('\ufeff')
  const found = [...(mark ? text.slice(1) : text).matchAll(/([^\n]*?)(\r?\n|$)/g)].filter(
    ([all]) => all !== '',
  )
  return { mark, lines: found.map(([, each = '', ending = '']) => ({ content: each, ending })) }
}
