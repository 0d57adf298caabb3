import { gatherEvidence } from '../../src/context/evidence.ts'
import { createRedactor } from '../../src/context/redact.ts'
import { counted } from './open.mjs'

/** Evidence about all findings as a review gathers it, with what that took; null for a finding without. */
export async function gather(findings, sources, _rules) {
  const { files, paths } = counted(sources)
  const started = performance.now()
  const gathered = await gatherEvidence(findings, files, createRedactor([]))
  const milliseconds = performance.now() - started
  const evidence = gathered.map((each) => ('pieces' in each ? each : null))
  const parsed = new Set()
  for (const { path, syntax } of evidence.flatMap((each) => each?.files ?? [])) {
    if (syntax !== null) parsed.add(path)
  }
  return { evidence, milliseconds, read: paths.size, parsed: parsed.size }
}
