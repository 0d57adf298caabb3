import * as z from 'zod'

const count = z.int().min(0)

/** One question as it left, without a word of it. */
export const ReceiptEntry = z.strictObject({
  at: z.iso.datetime().describe('When it was sent.'),
  sources: z
    .array(z.strictObject({ path: z.string(), from: z.int().min(1), to: z.int().min(0), sha256: z.string() }))
    .nullable()
    .describe(
      'Lines of files that it showed, and SHA-256 of their text as sent. Null on a public repository.',
    ),
  sha256: z.string().describe('Of instructions, material and correction together.'),
  bytes: count.describe('UTF-8 bytes of the same, and of the schema.'),
  redactions: count.describe('Placeholders that stand for secrets in what was sent.'),
  outcome: z.string().describe('answered, or the kind of failure.'),
  model: z.string().nullable().describe('The model that answered, as the vendor names it.'),
  usage: z.strictObject({ input: count, cachedInput: count, output: count }).nullable().describe('Tokens.'),
  durationMs: count.describe('Milliseconds until the answer or the failure.'),
})
export type ReceiptEntry = z.infer<typeof ReceiptEntry>

/** `receipt.json`, as published in `schemas/receipt.schema.json`: what left, where to, and what it cost. No code. */
export const Receipt = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('semgrep-assistant'), version: z.string() }),
  head: z.string().nullable().describe('Commit or tree that was reviewed.'),
  provider: z.string(),
  endpoint: z.string().nullable().describe('Base URL that was asked; null where nobody was.'),
  region: z.string().nullable(),
  promptVersion: z.string().nullable(),
  questions: z.array(ReceiptEntry).describe('Every try, those that failed included.'),
})
export type Receipt = z.infer<typeof Receipt>

/** Where questions went, and what became of each. */
export interface Correspondence {
  endpoint: string
  region: string | null
  questions: ReceiptEntry[]
}
