import { type Gathered, gatherEvidence } from '../../src/context/evidence.ts'
import type { FileRead, SourceFiles } from '../../src/context/files.ts'
import { createRedactor } from '../../src/context/redact.ts'
import { isDenied } from '../../src/core/deny-list.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import type { Finding } from '../../src/core/finding.ts'
import { finding, spanOf } from '../builders.ts'

export const redactor = createRedactor([])

/** Files in memory under the deny list of the real ones. */
export function filesOf(contents: Record<string, string | Buffer>): SourceFiles {
  return {
    has: (path) => path in contents,
    read: async (paths) => new Map(paths.map((path) => [path, readOf(path, contents[path])])),
  }
}

function readOf(path: string, content: string | Buffer | undefined): FileRead {
  if (isDenied(path)) return { refused: 'holds credentials', private: true }
  if (content === undefined) return { refused: 'git does not track it', private: false }
  return { bytes: Buffer.from(content) }
}

/** A finding on the nth occurrence of some code, on the same lines at head. */
export function on(code: string, needle: string, over: Partial<Finding> = {}, occurrence = 1): Finding {
  const span = spanOf(code, needle, occurrence)
  return finding({ span, head: { from: span.start.line, to: span.end.line }, ...over })
}

export function shown(gathered: Gathered | undefined): Evidence {
  if (!gathered || !('pieces' in gathered)) throw new Error(`no evidence: ${gathered?.unavailable}`)
  return gathered
}

export async function gather(code: string, needle: string, over: Partial<Finding> = {}): Promise<Evidence> {
  const [gathered] = await gatherEvidence([on(code, needle, over)], filesOf({ 'src/app.py': code }), redactor)
  return shown(gathered)
}

export function sent({ message, matched, pieces }: Evidence): string {
  return [message, matched, ...pieces.flatMap(({ lines }) => lines)].join('\n')
}
