import { type EvidenceOptions, type Gathered, openEvidence } from '../../src/context/evidence.ts'
import { type FileRead, type SourceFiles, wordsOf } from '../../src/context/files.ts'
import type { Parse } from '../../src/context/library.ts'
import { createRedactor } from '../../src/context/redact.ts'
import { languageOf } from '../../src/context/syntax/languages/index.ts'
import { isDenied } from '../../src/core/deny-list.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import type { Finding } from '../../src/core/finding.ts'
import { extensionOf } from '../../src/core/select/path-index.ts'
import { finding, spanOf } from '../builders.ts'
import { parsed } from './syntax/parsed.ts'

export const redactor = createRedactor([])

/** In this thread: nothing here is hostile to the parser. */
export const parse: Parse = async (text, path) =>
  languageOf(path, text) === null ? null : parsed(text, path)

/** Evidence about findings in files, in their order. */
export async function gatherEvidence(
  findings: Finding[],
  files: SourceFiles,
  over: Partial<EvidenceOptions> = {},
): Promise<Gathered[]> {
  const source = await openEvidence(files, { redactor, parse, budget: 4000, ...over })
  return source.gather(findings)
}

/** Files in memory under the deny list of the real ones. */
export function filesOf(contents: Record<string, string | Buffer>): SourceFiles {
  return {
    has: (path) => path in contents,
    list: async () => Object.keys(contents).filter((path) => !isDenied(path)),
    mentions: async (words, endings) =>
      Object.entries(contents)
        .filter(([path]) => !isDenied(path) && endings.includes(extensionOf(path)))
        .flatMap(([path, content]) =>
          content
            .toString()
            .split('\n')
            .map((text, index) => ({ path, line: index + 1, text }))
            .filter(({ text }) => wordsOf(text).some((word) => words.includes(word))),
        ),
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

/** Evidence about a finding on some code of a file that stands alone. */
export async function gather(
  code: string,
  needle: string,
  over: Partial<Finding> = {},
  path = 'src/app.py',
): Promise<Evidence> {
  const [gathered] = await gatherEvidence([on(code, needle, { path, ...over })], filesOf({ [path]: code }))
  return shown(gathered)
}

export function sent({ message, matched, pieces }: Evidence): string {
  return [message, matched, ...pieces.flatMap(({ lines }) => lines)].join('\n')
}
