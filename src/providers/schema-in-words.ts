import type { Question } from '../core/provider.ts'

/** For servers and models that take no schema in a field of its own. */
export function schemaInWords({ schema }: Pick<Question, 'schema'>): string {
  return `Answer with one JSON object and nothing else, by this JSON schema:\n${JSON.stringify(schema)}`
}
