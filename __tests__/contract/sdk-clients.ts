import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'

export const key = 'sk-test'

/** The vendor's own client, as it comes but for what it is told of the fake. */
export function anthropicClient({ url }: { url: string }): Anthropic {
  return new Anthropic({ apiKey: key, baseURL: url, maxRetries: 0 })
}

export function geminiClient({ url }: { url: string }): GoogleGenAI {
  // Its own way to fetch needs Node's globals, of which jest hides some.
  const httpOptions = { baseUrl: url, fetch }
  return new GoogleGenAI({ vertexai: false, apiKey: key, apiVersion: 'v1beta', httpOptions })
}

/** Posts JSON with headers; redirects are not followed. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  })
}
