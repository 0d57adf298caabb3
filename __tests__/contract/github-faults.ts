import type { FakeCall, Fault } from './github-calls.ts'

/** An answer of this status, in place of what was asked for. */
export function status(status: number, headers: Record<string, string> = {}): Fault {
  return { before: { status, headers, json: { message: `Status ${status}` } } }
}

/** An error of the server after which a client need not wait. */
export const unavailable = status(502, { 'retry-after': '0' })

/** As if an answer had been lost on its way. */
export const lost: Fault = { after: { wire: (response) => response.destroy() } }

/** An answer that says 200, and of whose body only the beginning arrives. */
export function cutOff(type = 'application/json; charset=utf-8', beginning = '{"sha": "'): Fault {
  return {
    before: {
      wire(response) {
        response.writeHead(200, { 'content-type': type, 'content-length': '100000' })
        response.write(beginning, () => response.destroy())
      },
    },
  }
}

/** An answer that says 200, and whose body ends too early, as behind a proxy that gave up. */
export function endedEarly(type = 'application/json; charset=utf-8', beginning = ''): Fault {
  return {
    before: {
      wire(response) {
        response.writeHead(200, { 'content-type': type })
        response.end(beginning)
      },
    },
  }
}

/** GraphQL's answer where something broke inside of it. */
export const somethingWentWrong: Fault = {
  before: {
    status: 200,
    json: {
      data: null,
      errors: [{ message: 'Something went wrong while executing your query. Please include `0400:1` …' }],
    },
  },
}

/** `POST /repos/…/reviews`, `graphql resolveReviewThread`. */
export function nameOf({ method, template, fields }: FakeCall): string {
  return template === 'graphql' ? `graphql ${fields.join(' ')}` : `${method} ${template}`
}

/** What happens to the first calls of a kind, or to all of them. */
export function onCall(
  call: string | ((made: FakeCall) => boolean),
  fault: Fault | ((made: FakeCall) => Fault | null),
  times = Number.POSITIVE_INFINITY,
): (made: FakeCall) => Fault | null {
  let left = times
  return (made) => {
    const fits = typeof call === 'string' ? nameOf(made) === call : call(made)
    if (!fits || left <= 0) return null
    left -= 1
    return typeof fault === 'function' ? fault(made) : fault
  }
}

/** Lets something happen on the server right before a call is carried out, once. */
export function meanwhile(
  call: string | ((made: FakeCall) => boolean),
  happens: () => void,
): (made: FakeCall) => Fault | null {
  return onCall(
    call,
    () => {
      happens()
      return null
    },
    1,
  )
}
