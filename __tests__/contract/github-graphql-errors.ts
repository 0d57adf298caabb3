import { Refusal } from './github-model.ts'

/** The error of an id that nothing has, or nothing of the kind that was asked for. */
export function unknownNode(id: unknown): Refusal {
  return new Refusal(404, `Could not resolve to a node with the global id of '${id}'`)
}

/** The fake was asked for something that it does not know, which is a fault of the test. */
export class Gap extends Error {}
