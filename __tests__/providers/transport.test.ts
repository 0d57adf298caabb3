import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { vendorFetch } from '../../src/providers/transport.ts'
import { fakeOpenAi } from '../contract/openai.ts'
import { hello } from '../contract/openai-client.ts'
import { started } from './asking.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Asks as SDKs do that make a `Request` of their own and forget it. */
function asking(url: string, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return vendorFetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(hello), signal }))
}

test('a body that trickles ends with the signal, whoever was forgotten meanwhile', async () => {
  const fake = await started(fakeOpenAi({ reply: () => ({ kind: 'trickle' }) }))
  const run = new AbortController()
  const { body } = await asking(`${fake.url}/chat/completions`, AbortSignal.any([run.signal]))
  const reader = body?.getReader()
  for (let round = 0; round < 5; round++) {
    await reader?.read()
    collectGarbage()
    await turn()
  }
  run.abort(new Error('time is up'))
  const rest = async () => {
    while (!(await reader?.read())?.done);
  }
  await expect(rest()).rejects.toThrow('time is up')
})
