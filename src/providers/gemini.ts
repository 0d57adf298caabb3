import { GoogleGenAI } from '@google/genai'
import type { Provider } from '../core/provider.ts'
import { readContent } from './gemini-answer.ts'
import { rejectionOf, translate } from './gemini-errors.ts'
import { Exchange } from './gemini-exchange.ts'
import { optional, requestOf } from './gemini-request.ts'
import { type GeminiTarget, geminiTarget } from './gemini-target.ts'
import { OptionalParameters } from './optional-parameters.ts'
import type { ProviderSettings } from './settings.ts'
import { vendorFetch } from './transport.ts'

/** How long Google's credentials are waited for, in milliseconds. */
const credentialsMs = 30_000

/**
 * Google's Gemini, with a key of AI Studio, or through Vertex AI with the credentials that this machine has.
 * https://ai.google.dev/api/generate-content, https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
 */
export function gemini(settings: ProviderSettings): Provider {
  const target = geminiTarget(settings)
  const { model } = target
  const client = clientFor(target)
  const parameters = new OptionalParameters(optional)

  return {
    id: `gemini:${model}`,
    endpoint: target.endpoint,
    region: target.vertex?.location ?? null,
    async ask(question, signal) {
      const exchange = new Exchange()
      try {
        const answer = await parameters.send(
          (has) => client.models.generateContent(requestOf(question, { model, has, exchange, signal })),
          rejectionOf,
        )
        return readContent(answer, model)
      } catch (error) {
        signal.throwIfAborted()
        throw translate(error, { question, target, exchange })
      }
    },
  }
}

/** Without options for retries the SDK tries once, and without a time limit it has none. Credentials come the same safe way. */
function clientFor({ endpoint, vertex, apiKey }: GeminiTarget): GoogleGenAI {
  const httpOptions = { baseUrl: endpoint }
  if (vertex === null) return new GoogleGenAI({ vertexai: false, apiKey, apiVersion: 'v1beta', httpOptions })
  return new GoogleGenAI({
    vertexai: true,
    ...vertex,
    apiVersion: 'v1',
    httpOptions,
    googleAuthOptions: {
      // Else it is looked for, with requests to other services of Google.
      projectId: vertex.project,
      clientOptions: { transporterOptions: { timeout: credentialsMs, fetchImplementation: vendorFetch } },
    },
  })
}
