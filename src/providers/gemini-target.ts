import { UserError } from '../core/errors.ts'
import { keyOf, modelOf, type ProviderSettings } from './settings.ts'

/** Where a model of Gemini is reached. */
export interface GeminiTarget {
  model: string
  /** What stands before `/v1beta/models/…`, or before `/v1/projects/…`. */
  endpoint: string
  /** Null for AI Studio. */
  vertex: { project: string; location: string } | null
  /** Of AI Studio. */
  apiKey: string
}

/** With a project it is Vertex AI, else AI Studio. Throws `UserError` for what is missing or no name. */
export function geminiTarget(settings: ProviderSettings): GeminiTarget {
  const { endpoint, project } = settings
  const model = modelOf(settings, 'gemini')
  if (!/^[\w.@:/-]+$/.test(model) || model.includes('..'))
    throw new UserError('model is no name of a model.', 'Set model to a name such as gemini-2.5-pro.')
  if (project === null) {
    const apiKey = endpoint === null ? keyOf(settings, 'gemini') : (settings.apiKey ?? 'none')
    return {
      model,
      endpoint: endpoint ?? 'https://generativelanguage.googleapis.com',
      vertex: null,
      apiKey,
    }
  }
  const location = settings.region ?? 'global'
  // The project may be `example.com:shop`.
  if (!/^[\w.:-]+$/.test(project))
    throw new UserError(
      'project is no name that Google Cloud gives.',
      'Set project to its id, such as shop-1.',
    )
  if (!/^[\w-]+$/.test(location))
    throw new UserError(
      'region is no name that Google Cloud gives.',
      'Set region to one such as europe-west4.',
    )
  return { model, endpoint: endpoint ?? vertexHost(location), vertex: { project, location }, apiKey: '' }
}

/** https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations */
function vertexHost(location: string): string {
  if (location === 'global') return 'https://aiplatform.googleapis.com'
  if (location === 'us' || location === 'eu') return `https://aiplatform.${location}.rep.googleapis.com`
  return `https://${location}-aiplatform.googleapis.com`
}
