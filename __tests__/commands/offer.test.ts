import { expect, test } from '@jest/globals'
import { offerOf } from '../../src/commands/review/offer.ts'
import type { Fix } from '../../src/core/fix/fix.ts'

const path = 'src/app.py'

async function suggested(text: string, redact = (line: string) => Promise.resolve(line)) {
  const fix: Fix = {
    source: 'model',
    edits: [{ path, from: 2, to: 2, lines: ['x', 'y'] }],
    confidence: 'high',
    explanation: '',
    beyond: null,
    removes: null,
  }
  const bench = { linesOf: () => Promise.resolve(['a', 'b', 'c']), redact }
  const before = new Map([[path, Buffer.from(text)]])
  return (await offerOf(fix, { outcome: 'checked' }, before, bench)).suggestion
}

test('a suggestion says whether lines of its file end with CR LF, since GitLab puts line feeds between them', async () => {
  const edit = { path, from: 2, to: 2, lines: ['x', 'y'] }
  expect(await suggested('a\nb\nc\n')).toEqual(edit)
  expect(await suggested('a\r\nb\r\nc\r\n')).toEqual({ ...edit, crlf: true })
})

test('there is none whose text may not be shown as it is', async () => {
  expect(await suggested('a\nb\nc\n', (line) => Promise.resolve(line.replace('y', '[redacted]')))).toBeNull()
})
