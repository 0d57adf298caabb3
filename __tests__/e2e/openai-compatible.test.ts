import { describe, expect, test } from '@jest/globals'
import { objectAt } from '../contract/json.ts'
import {
  type CompatibleOptions,
  type complaints,
  failure,
  fakeCompatible,
} from '../contract/openai-compatible.ts'
import type { Reply, VendorRequest } from '../contract/vendor.ts'
import { allReal, apiKey } from './fake-model.ts'
import { type Repository, started } from './harness.ts'
import { manyFunctions, scannedShop } from './shop.ts'
import { outcomes, review } from './vendor-run.ts'

const answered = ['true_positive', 'true_positive', 'true_positive']
const one = ['--concurrency', '1']

async function reviewWith(options: Partial<CompatibleOptions>, made?: Repository, args = one, key?: string) {
  const fake = await started(fakeCompatible({ reply: allReal, ...options }))
  const { root } = made ?? (await scannedShop())
  const provider = ['--provider', 'openai-compatible', '--model', 'local-1', '--endpoint', fake.url]
  const env = key === undefined ? {} : { SEMGREP_ASSISTANT_API_KEY: key }
  const run = await review({ cwd: root, args: [...provider, ...args], env })
  const forms = fake.requests.map(({ body }) => objectAt(objectAt({ body }, 'body'), 'response_format').type)
  return { fake, run, forms, ...outcomes(run, fake) }
}

/** The answer in the words of a model that has no JSON mode. */
function inProse(request: VendorRequest): Reply {
  const reply = allReal(request)
  if (reply.kind !== 'json') return reply
  const json = JSON.stringify(reply.value, null, 2)
  return {
    kind: 'text',
    text: `<think>Is {"findings": []} right? No.</think>\nSure! Here:\n\`\`\`json\n${json}\n\`\`\`\nMore?`,
  }
}

describe('a server that refuses a form of answer is asked for a simpler one, once', () => {
  test.each(['vendor', 'string', 'message', 'list'] satisfies (keyof typeof complaints)[])(
    'down to plain text; it complains as %s',
    async (complaint) => {
      const { kinds, forms, run } = await reviewWith({ takes: [], complaint, reply: inProse })
      expect(kinds).toEqual(answered)
      expect(forms).toEqual(['json_schema', 'json_object', undefined, undefined, undefined])
      expect(run.status).toBe(0)
    },
  )

  test('JSON mode', async () => {
    const { kinds, forms } = await reviewWith({ takes: ['json_object'] })
    expect(kinds).toEqual(answered)
    expect(forms).toEqual(['json_schema', 'json_object', 'json_object', 'json_object'])
  })
})

test('a server that ignores the form is read all the same', async () => {
  const { kinds, forms } = await reviewWith({ reply: inProse })
  expect(kinds).toEqual(answered)
  expect(forms).toEqual(['json_schema', 'json_schema', 'json_schema'])
})

test('no key is needed, and one that is given is sent', async () => {
  const keyless = await reviewWith({})
  expect(keyless.fake.requests[0]?.headers).not.toHaveProperty('authorization')
  const keyed = await reviewWith({ apiKey }, undefined, one, apiKey)
  expect(keyed.kinds).toEqual(answered)
  expect(keyed.run.everything).not.toContain(apiKey)
})

test('a server that does not say what it cost is not free', async () => {
  const made = await manyFunctions(Array.from({ length: 12 }, (_, index) => `many-${index}`))
  const { kinds, fake } = await reviewWith({}, made, [...one, '--token-budget', '9000'])
  expect(kinds.filter((kind) => kind === 'true_positive')).toHaveLength(fake.requests.length)
  expect(fake.requests.length).toBeGreaterThan(1)
  expect(fake.requests.length).toBeLessThan(6)
  expect(kinds.filter((kind) => kind === 'budget')).toHaveLength(12 - fake.requests.length)
})

test.each<[string, Reply, RegExp]>([
  ['a string', failure(403, 'This team may not.', 'string'), /It says: This team may not\./],
  ['a list', failure(400, 'Odd.', 'list'), /It says: .*Odd\./],
  ['a page', { kind: 'error', status: 404, body: '<html>Not found</html>' }, /no model local-1/],
  ['text', { kind: 'error', status: 400, body: 'Odd.' }, /It says: Odd\./],
])('an error as %s', async (_, reply, words) => {
  const { kinds, said, run } = await reviewWith({ reply: () => reply })
  expect(kinds).toEqual(['error', 'error', 'error'])
  expect(said).toMatch(words)
  expect(run.status).toBe(3)
})
