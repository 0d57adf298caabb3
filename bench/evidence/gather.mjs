import { availableParallelism } from 'node:os'
import { openEvidence } from '../../src/context/evidence.ts'
import { createRedactor } from '../../src/context/redact.ts'
import { openParsers, parseLimits } from '../../src/context/syntax/pool.ts'
import { readSettings } from '../../src/read-settings.ts'
import { counted } from './open.mjs'

/** Evidence about all findings as a review gathers it, with what that took; null for a finding without. */
export async function gather(findings, sources, _rules) {
  const { files, paths } = counted(sources)
  const started = performance.now()
  const parsers = openParsers({
    ...parseLimits,
    program: new URL('../../dist/index.js', import.meta.url),
    grammars: new URL('../../dist/grammars/', import.meta.url),
    size: Math.min(4, availableParallelism()),
  })
  const source = await openEvidence(files, {
    redactor: createRedactor([]),
    parse: parsers.parse,
    budget: readSettings({ action: false, flags: new Map(), env: {} })['evidence-budget'],
  })
  const gathered = await source.gather(findings)
  await parsers.close()
  const milliseconds = performance.now() - started
  const evidence = gathered.map((each) => ('pieces' in each ? each : null))
  const parsed = new Set()
  for (const { path, syntax } of evidence.flatMap((each) => each?.files ?? [])) {
    if (syntax !== null) parsed.add(path)
  }
  return { evidence, milliseconds, read: paths.size, parsed: parsed.size }
}
