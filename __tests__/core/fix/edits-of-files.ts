import type { Edit } from '../../../src/core/fix/fix.ts'
import fc from '../../fast-check.ts'

const content = fc.constantFrom('', 'a', '\tb', '  c ', 'd = "é😀"', '}', 'x\t', '```')
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n')

/** A file as lines with their endings, perhaps with a byte order mark, perhaps without an ending at its end. */
export const anyFile = fc
  .record({
    lines: fc.array(fc.tuple(content, ending), { maxLength: 12 }),
    mark: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ lines, mark, open }) => {
    const texts = lines.map(([text]) => text)
    const endings: string[] = lines.map(([, each]) => each)
    // A last line that is empty and not ended is no line.
    if (open && texts.length > 0 && texts.at(-1) !== '') endings[endings.length - 1] = ''
    const text = texts.map((line, index) => line + endings[index]).join('')
    return { texts, endings, bytes: Buffer.from((mark ? '\ufeff' : '') + text), mark }
  })

/** Edits of a file of so many lines, in order, none touching another. */
export function editsOf(count: number, path = 'a'): fc.Arbitrary<Edit[]> {
  const one = fc.record({
    skip: fc.nat(3),
    take: fc.nat(3),
    lines: fc.array(content, { maxLength: 3 }),
  })
  return fc.array(one, { minLength: 1, maxLength: 4 }).map((all) => {
    const edits: Edit[] = []
    let next = 1
    for (const { skip, take, lines } of all) {
      const from = next + skip
      if (from > count + 1) break
      const to = Math.min(count, from + take - 1)
      if (to < from && lines.length === 0) continue
      edits.push({ path, from, to, lines })
      next = Math.max(from, to + 1) + 1
    }
    return edits
  })
}

export const fileWithEdits = anyFile.chain((file) =>
  editsOf(file.texts.length).map((edits) => ({ ...file, edits })),
)

/** What stands in a file after edits, by its lines. */
export function spliced(texts: readonly string[], edits: readonly Edit[]): string[] {
  const made: string[] = []
  let at = 1
  for (const { from, to, lines } of edits) {
    made.push(...texts.slice(at - 1, from - 1), ...lines)
    at = to + 1
  }
  return [...made, ...texts.slice(at - 1)]
}
