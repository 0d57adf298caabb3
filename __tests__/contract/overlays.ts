import { isObject, type JsonObject, locate, objectAt } from './json.ts'

/** Where an official description lags behind, or leaves out, what the vendor takes and gives. */
export interface Overlay {
  /** JSON pointer of what is changed. */
  at: string
  evidence: string
  change(node: JsonObject): void
}

const described = (type: string) => ({
  type: 'object',
  required: ['message', 'type'],
  properties: { message: { type: 'string' }, type: { const: type } },
})

export const anthropicOverlays: Overlay[] = [
  {
    at: '/components/schemas/StopReason',
    evidence: '@anthropic-ai/sdk 1.12.0, type StopReason',
    change: (node) => push(node, 'enum', 'model_context_window_exceeded'),
  },
  {
    at: '/components/schemas/ErrorResponse/properties/error',
    evidence: '@anthropic-ai/sdk 1.12.0, type ErrorType',
    change: (node) => push(node, 'oneOf', described('conflict_error')),
  },
  {
    at: '/components/schemas/ErrorResponse/properties/error',
    evidence: 'https://docs.claude.com/en/api/errors, status 413',
    change: (node) => push(node, 'oneOf', described('request_too_large')),
  },
]

const studio = '/v1beta/models/{model}:generateContent'
export const vertexPath =
  '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:generateContent'

export const geminiOverlays: Overlay[] = [
  {
    at: '/components/schemas/GenerateContentRequest',
    evidence: 'model is part of the path; no client, Google’s own neither, repeats it in the body',
    change: (node) => {
      node.required = ['contents']
    },
  },
  {
    at: '/paths',
    evidence:
      'https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference: Vertex AI has the same messages below another path',
    change: (paths) => {
      paths[vertexPath] = structuredClone(objectAt(paths, studio))
    },
  },
]

/** A copy of a description with its overlays. Throws where one no longer applies. */
export function overlaid(description: JsonObject, overlays: readonly Overlay[]): JsonObject {
  const document = structuredClone(description)
  for (const { at, change } of overlays) {
    const found = locate(document, at)?.node
    if (!isObject(found)) throw new Error(`the description has no ${at}`)
    change(found)
  }
  return document
}

function push(node: JsonObject, list: string, value: unknown): void {
  const values = node[list]
  if (!Array.isArray(values) || values.includes(value)) throw new Error(`the description has ${list} at last`)
  values.push(value)
}
