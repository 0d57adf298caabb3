import { expect, test } from '@jest/globals'
import wrapAnsi from 'wrap-ansi'
import { wrapNarrow } from '../../../src/core/render/wrap.ts'
import fc from '../../fast-check.ts'

const characters = fc.constantFrom(...'aaaaaaabcdefghij0:/.`   \n·–—‘’“”…│✖✔○')

test('text of one column a character is wrapped as by the library', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: characters, maxLength: 300 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (text, width, hard) => {
        expect(wrapNarrow(text, width, { hard })).toBe(wrapAnsi(text, width, { hard }))
      },
    ),
    { numRuns: 1000 },
  )
})

test.each(['漢', '🤖', 'e\u0301', '\u001b[31mred', 'a\tb', '\u200b', '✔\ufe0f'])(
  '%j is for the library',
  (text) => {
    expect(wrapNarrow(`narrow ${text}`, 40)).toBeNull()
  },
)
