import { randomUUID } from 'node:crypto'

const LIFETIME = 1000 * 60 * 60 * 24 * 14
const sessions = new Map()

export async function openSession(customer = null) {
  const session = { id: randomUUID(), basket: [], customer, until: Date.now() + LIFETIME }
  sessions.set(session.id, session)
  return session
}

export async function readSession(id) {
  const session = sessions.get(id)
  if (!session || session.until < Date.now()) {
    sessions.delete(id)
    return null
  }
  session.until = Date.now() + LIFETIME
  return session
}

// A new id on sign-in: an id that was handed out before must not become a customer's.
export async function signIn(session, customer) {
  sessions.delete(session.id)
  const next = { ...session, id: randomUUID(), customer: customer.id }
  sessions.set(next.id, next)
  return next
}

export function sweep(now = Date.now()) {
  for (const [id, session] of sessions) {
    if (session.until < now) {
      sessions.delete(id)
    }
  }
  return sessions.size
}
