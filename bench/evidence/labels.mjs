import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod'

const Place = z.strictObject({ path: z.string().min(1), line: z.int().positive() })

/** What a person says about one finding. The format is described in bench/README.md. */
const Label = z.strictObject({
  rule: z.string().min(1),
  path: z.string().min(1),
  line: z.int().positive(),
  label: z.enum(['true_positive', 'false_positive']),
  kind: z.string().nullish(),
  reason: z.string().nullish(),
  deciding: z.array(Place),
  alternatives: z.array(z.array(Place).min(1)).optional(),
})
const Labels = z.object({ labels: z.array(Label) })

/** A file, unpacked where its name says that it is packed. */
export function readPacked(path) {
  const bytes = readFileSync(path)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** Throws with the place in the file where it is not in the documented format. */
export function readLabels(path) {
  const parsed = Labels.safeParse(JSON.parse(readPacked(path).toString('utf8')))
  if (parsed.success) return parsed.data.labels
  const { path: at, message } = parsed.error.issues[0]
  throw new Error(`${path}: ${at.join('.')}: ${message}`)
}

/**
 * Findings with their labels, in the findings' order: by path, line and the last segment of the rule's id. A label counts
 * for each finding of that place; `lost` are labels of which there is no finding.
 */
export function joinLabels(labels, findings) {
  const byKey = new Map()
  for (const label of labels) {
    const key = keyOf(label.path, label.line, label.rule)
    if (byKey.has(key)) throw new Error(`two labels for ${label.path}:${label.line} ${label.rule}`)
    byKey.set(key, label)
  }
  const used = new Set()
  const joined = findings.flatMap((finding) => {
    const label = byKey.get(keyOf(finding.path, finding.span.start.line, finding.rule.name))
    if (label === undefined) return []
    used.add(label)
    return [{ finding, label }]
  })
  return { joined, lost: labels.filter((label) => !used.has(label)) }
}

function keyOf(path, line, rule) {
  return JSON.stringify([path, line, rule.split('.').at(-1)])
}

/** Every place that some label names as deciding. */
export function placesOf({ deciding, alternatives = [] }) {
  return [...deciding, ...alternatives.flat()]
}
