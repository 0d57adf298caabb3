import * as z from 'zod'
import { PolicyFile } from '../../src/core/policy/policy-file.ts'
import { Receipt } from '../../src/core/receipt.ts'
import { Report } from '../../src/core/render/report.ts'

/** The text of `schemas/report.schema.json`: what the program writes. */
export function reportSchema(): string {
  return schemaFile(z.toJSONSchema(Report, { target: 'draft-7', io: 'output' }), {
    $id: 'urn:semgrep-assistant:report:1',
    title: 'Report of Semgrep Assistant for CI',
    description: 'report.json, one for each run. A change of meaning gets a new version.',
  })
}

/** The text of `schemas/receipt.schema.json`: what left, for who answers for it. */
export function receiptSchema(): string {
  return schemaFile(z.toJSONSchema(Receipt, { target: 'draft-7', io: 'output' }), {
    $id: 'urn:semgrep-assistant:receipt:1',
    title: 'Receipt of Semgrep Assistant for CI',
    description: 'receipt.json: where each question went, what it showed by line and hash, what it cost.',
  })
}

/** The text of `schemas/policy.schema.json`: what people write. */
export function policySchema(): string {
  return schemaFile(z.toJSONSchema(PolicyFile, { target: 'draft-7', io: 'input' }), {
    $id: 'urn:semgrep-assistant:policy:1',
    title: 'Policy of Semgrep Assistant for CI',
    description:
      '.semgrep-assistant.yml: which findings block, which are commented on, which are only monitored.',
  })
}

function schemaFile(
  { $schema, ...rest }: z.core.JSONSchema.BaseSchema,
  about: { $id: string; title: string; description: string },
): string {
  return `${JSON.stringify({ $schema, ...about, ...rest }, null, 2)}\n`
}
