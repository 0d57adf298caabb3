import { expect, test } from '@jest/globals'
import { prepareNetwork } from '../../src/system/network.ts'

async function prepared(env: Record<string, string>) {
  const notes: string[] = []
  const left = { ...env }
  await prepareNetwork(left, (text) => notes.push(text))
  return { left, notes: notes.join('') }
}

test.each<[Record<string, string>, RegExp]>([
  [{}, /^$/],
  [{ NO_PROXY: 'a.example', no_proxy: 'b.example' }, /^$/],
  // Some libraries would take these for HTTPS.
  [{ HTTP_PROXY: 'http://a.example', http_proxy: 'http://b.example' }, /^HTTP_PROXY has no effect/],
  [{ HTTPS_PROXY: 'http://a.example', ALL_PROXY: 'http://a.example', NO_PROXY: '*' }, /^$/],
  [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /^NODE_TLS_REJECT_UNAUTHORIZED has no effect/],
  [{ NODE_TLS_REJECT_UNAUTHORIZED: '1' }, /^$/],
  [{ DEBUG: '*', OPENAI_LOG: 'debug', ANTHROPIC_LOG: 'debug', GOOGLE_SDK_NODE_LOGGING: '*' }, /^$/],
  [{ NODE_DEBUG: 'tls,fetch' }, /^$/],
])('%j leaves nothing that changes the way, or prints it', async (env, words) => {
  const { left, notes } = await prepared({ ...env, OTHER: 'kept' })
  const { NODE_DEBUG: _, ...rest } = left
  expect(rest).toEqual({ OTHER: 'kept' })
  expect(notes).toMatch(words)
})

test.each(['/no/such/file.pem', 'package.json'])(
  'SSL_CERT_FILE=%s is no bundle of certificates',
  async (file) => {
    const { notes } = await prepared({ SSL_CERT_FILE: file })
    expect(notes).toContain(`SSL_CERT_FILE has no effect: ${file} cannot be used`)
  },
)
