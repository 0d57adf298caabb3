import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { readDescription } from './descriptions.ts'
import type { JsonObject } from './json.ts'
import { readableErrors } from './schema-errors.ts'

const validators = new Map<string, ValidateFunction>()

/**
 * What is wrong with a value by a JSON schema of the `schemas/` folder (`sarif-2.1.0.schema.json`), as lines
 * `<JSON pointer> <message>`; null when the folder is absent, an Error when the file is or its draft is unknown.
 */
export function validateAgainst(schemaFile: string, value: unknown): string[] | null {
  const known = validators.get(schemaFile)
  const schema = known ? null : readDescription('schemas', schemaFile)
  const validate = known ?? (schema && compile(schema))
  if (!validate) return null
  validators.set(schemaFile, validate)
  return validate(value) ? [] : readableErrors(validate.errors)
}

function compile(schema: JsonObject): ValidateFunction {
  const dialect = String(schema.$schema)
  // unicodeRegExp: azure-pipelines.schema.json holds a pattern that is no Unicode expression.
  const options = { strict: false, allErrors: true, logger: false, unicodeRegExp: false } as const
  if (!/draft-0[67]|2019-09/.test(dialect)) throw new Error(`no validator for ${dialect}`)
  const ajv = dialect.includes('2019-09') ? new Ajv2019(options) : new Ajv(options)
  formats.default(ajv)
  return ajv.compile(schema)
}
