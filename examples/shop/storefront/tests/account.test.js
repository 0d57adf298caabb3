import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createApp } from '../server.js'

const email = 'mina@customers.example'
const password = 'korrekt-pferd-é-batterie'

const customers = {
  verify: async (name, given) => (name === email && given === password ? { id: 'c-1' } : null),
  saveResetCode: async () => {},
  mail: async () => {},
}

let server
let origin

before(async () => {
  const app = createApp({ customers, products: {}, vouchers: {}, log: console })
  server = app.listen(0)
  origin = `http://127.0.0.1:${server.address().port}`
})

after(() => server.close())

function login(given) {
  return fetch(`${origin}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: given }),
  })
}

test('a customer signs in and lands on the front page', async () => {
  const reply = await login(password)
  assert.equal(reply.status, 302)
  assert.equal(reply.headers.get('location'), '/')
})

test('another password is refused', async () => {
  const reply = await login('falsch')
  assert.equal(reply.status, 401)
})
