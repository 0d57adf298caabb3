import { describe, expect, test } from '@jest/globals'
import { embeddedObject } from '../../../src/core/text/embedded-json.ts'
import fc from '../../fast-check.ts'

const answer = { a: 1, b: 'two }{ " \\ braces' }
const json = JSON.stringify(answer, null, 2)

describe('is found', () => {
  test.each([
    ['alone', json],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['after a greeting, before a question', `Sure! "Here" it is:\n${json}\nAnything else?`],
    ['after thoughts', `<think>Maybe {"a": 2, "b": "${'long '.repeat(20)}"}?</think>${json}`],
    ['after thoughts whose beginning the template wrote', `Maybe {"a": 2}?</think>\n${json}`],
    ['after an empty object', `It gets {} and then {"a": 0}. ${json}`],
    ['after code', `if (x) { return "}" } else { y }\n${json}`],
    ['after many braces', `${'{ '.repeat(200)}${json}`],
    ['after a quote that does not close', `It isn"t: ${json}`],
  ])('%s', (_, text) => {
    expect(embeddedObject(text)).toEqual(answer)
  })

  test.each(['</think>', '<think>never</think>'])('%s in the answer is its own', (words) => {
    const quoting = { reason: `It says ${words} in the code.` }
    expect(embeddedObject(`So: ${JSON.stringify(quoting)}`)).toEqual(quoting)
    expect(embeddedObject(`<think>Hm.</think>${JSON.stringify(quoting)}`)).toEqual(quoting)
  })
})

test.each(['', 'It is real.', '{', '}{', '{"a": ', '[1, 2]', '{a: 1}', '"{"', '<think>{"a": 1'.slice(0, 12)])(
  '%j holds none',
  (text) => {
    expect(embeddedObject(text)).toBeUndefined()
  },
)

const prose = fc.string().map((text) => text.replace(/[{}]|<\/think>/g, ''))

test('any object in prose without braces is found', () => {
  fc.assert(
    fc.property(prose, fc.dictionary(fc.string(), fc.jsonValue()), prose, (before, value, after) => {
      const text = JSON.stringify(value)
      expect(JSON.stringify(embeddedObject(before + text + after))).toBe(JSON.stringify(JSON.parse(text)))
    }),
  )
})

test('nothing makes it throw, and what it finds is an object', () => {
  const scraps = fc.array(fc.constantFrom('{', '}', '"', '\\', '<think>', '</think>', ':', 'a', ' ', '1'))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        scraps.map((parts) => parts.join('')),
      ),
      (text) => {
        const found = embeddedObject(text)
        expect(found === undefined || (typeof found === 'object' && !Array.isArray(found))).toBe(true)
      },
    ),
  )
})

test('braces that open nothing end the search in the end', () => {
  expect(embeddedObject('{'.repeat(100_000))).toBeUndefined()
})
