import { lineOf } from '../../src/core/evidence.ts'
import { decode } from '../../src/core/text/source-text.ts'

/** Lines either side, as tools show them that know nothing of code. */
const around = 10

/** The lines of some files by path, for what is compared with the evidence. */
export async function readLines(files, places) {
  const lines = new Map()
  for (const [path, read] of await files.read([...new Set(places.map(({ path }) => path))])) {
    if (!('bytes' in read)) continue
    const text = decode(read.bytes).split(/\r?\n/)
    if (text.length > 1 && text.at(-1) === '') text.pop()
    lines.set(path, text)
  }
  return lines
}

/** What is compared: whether a line of a file is shown, and the evidence as it would be sent. */
export const ways = {
  evidence: {
    name: 'evidence',
    shows: ({ evidence }, path, line) => evidence !== null && lineOf(evidence, path, line) !== null,
    evidence: (evidence) => evidence,
  },
  window: {
    name: `±${around} lines`,
    shows: ({ finding }, path, line) => {
      const { from, to } = rangeOf(finding)
      return path === finding.path && line >= from - around && line <= to + around
    },
    evidence: (evidence, lines) => {
      const { from, to } = rangeOf(evidence.finding)
      const first = Math.max(1, from - around)
      return only(evidence, 'surrounding lines', first, lines.slice(first - 1, to + around))
    },
  },
  file: {
    name: 'whole file',
    shows: ({ finding }, path) => path === finding.path,
    evidence: (evidence, lines) => only(evidence, 'whole file', 1, lines),
  },
}

function only(evidence, role, from, lines) {
  return { ...evidence, pieces: [{ path: evidence.finding.path, role, from, lines }] }
}

function rangeOf({ head, span }) {
  return head ?? { from: span.start.line, to: span.end.line }
}
