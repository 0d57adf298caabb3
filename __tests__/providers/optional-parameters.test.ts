import { describe, expect, test } from '@jest/globals'
import { OptionalParameters } from '../../src/providers/optional-parameters.ts'

type Name = 'first' | 'second'

/** A model that takes none of `refused`, and what it was sent. */
function model(refused: Name[]) {
  const parameters = new OptionalParameters<Name>(['first', 'second'])
  const sent: Name[][] = []
  const attempt = async (has: (name: Name) => boolean) => {
    const names = (['first', 'second'] as const).filter(has)
    sent.push(names)
    const [complained] = names.filter((name) => refused.includes(name))
    if (complained !== undefined) throw new Error(`no ${complained} here`)
    return names
  }
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : null)
  return { sent, parameters, attempt, ask: () => parameters.send(attempt, messageOf) }
}

describe('what is refused stays out for the run', () => {
  test.each<[Name[], Name[][]]>([
    [
      [],
      [
        ['first', 'second'],
        ['first', 'second'],
      ],
    ],
    [['first'], [['first', 'second'], ['second'], ['second']]],
    [['second'], [['first', 'second'], ['first'], ['first']]],
    [
      ['first', 'second'],
      [['first', 'second'], ['second'], [], []],
    ],
  ])('%j', async (refused, attempts) => {
    const { sent, ask } = model(refused)
    await ask()
    await ask()
    expect(sent).toEqual(attempts)
  })

  test('questions at one time each pay once', async () => {
    const { sent, ask } = model(['first', 'second'])
    await Promise.all([ask(), ask(), ask()])
    expect(sent.length).toBeLessThanOrEqual(9)
    await ask()
    expect(sent.at(-1)).toEqual([])
  })
})

describe('another error', () => {
  test.each<[string, (error: unknown) => string | null]>([
    ['that names no parameter', () => 'no luck'],
    ['that is about something else', () => null],
  ])('%s is passed on', async (_, complaintOf) => {
    const { sent, parameters, attempt } = model(['first'])
    await expect(parameters.send(attempt, complaintOf)).rejects.toThrow('no first here')
    expect(sent).toHaveLength(1)
  })

  test('a complaint about what was not sent ends it', async () => {
    const parameters = new OptionalParameters<Name>(['first'])
    let attempts = 0
    const attempt = () => Promise.reject(new Error(`first, ${++attempts}`))
    await expect(parameters.send(attempt, () => 'first')).rejects.toThrow('first, 2')
  })
})
