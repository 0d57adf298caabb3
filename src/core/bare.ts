import { type CodeFile, type Evidence, lastLine, type Piece } from './evidence.ts'
import { addressesReviewer, addressing } from './injection/addresses.ts'
import { cut } from './text/encode.ts'
import { type PlainCode, plainCode, type Span } from './text/plain-code.ts'
import { proseParts, wordsOf } from './text/prose.ts'

/** Texts that were taken out, and what stands for each; longer ones first. */
type Removed = Map<string, string>

const maxMatched = 2000

/**
 * The same evidence without what is said in it rather than done: comments are blank, prose in strings and names that address a
 * reviewer are neutral. Lines keep their numbers. Null where nothing changes.
 */
export function bare(evidence: Evidence): Evidence | null {
  const removed: Removed = new Map()
  const files = new Map(evidence.files.map((file) => [file.path, blankedFile(file, evidence, removed)]))
  const pieces = evidence.pieces.map((piece) => {
    const file = files.get(piece.path)
    return {
      ...piece,
      lines: file === undefined ? blankedAlone(piece, removed) : blankedLines(piece, file, removed),
    }
  })
  const said = { ...evidence, pieces, files: [], flagged: null, matched: matchedOf(evidence, files, removed) }
  const neutral = withNeutralNames({ ...said, message: without(evidence.message, removed) })
  return shows(neutral) === shows(evidence) ? null : neutral
}

function shows({ pieces, matched, message, finding }: Evidence): string {
  return JSON.stringify([pieces.map(({ path, lines }) => [path, lines]), matched, message, finding.path])
}

/** Lines of a file as they are and as they are without what is said. */
interface Blanked {
  text: string
  blank: string
  lines: string[]
  blankLines: string[]
}

function blankedFile({ path, text, syntax }: CodeFile, evidence: Evidence, removed: Removed): Blanked {
  const code = syntax ?? plainCode(text, path)
  const shown = shownIn(text, path, evidence)
  const near = ({ start, end }: Span) => shown.some((each) => start < each.end && end > each.start)
  const blank = blanked(
    text,
    { comments: code.comments.filter(near), strings: code.strings.filter(near) },
    removed,
  )
  return { text, blank, lines: text.split('\n'), blankLines: blank.split('\n') }
}

/** The parts of a file that are shown, and the flagged code: what else it says, nobody is told. */
function shownIn(text: string, path: string, { pieces, flagged, files }: Evidence): Span[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const spans = pieces
    .filter((piece) => piece.path === path)
    .map((piece) => ({
      start: starts[piece.from - 1] ?? text.length,
      end: starts[lastLine(piece)] ?? text.length,
    }))
  return flagged !== null && files[0]?.path === path ? [...spans, flagged] : spans
}

function blankedLines(piece: Piece, file: Blanked, removed: Removed): string[] {
  return piece.lines.map((line, index) => {
    const number = piece.from + index - 1
    const whole = file.lines[number] ?? ''
    const blank = file.blankLines[number] ?? ''
    if (line === whole) return tidied(line, blank)
    // Of a long line a part is shown.
    const part = line.replace(/^… /, '').replace(/ …$/, '')
    const at = whole.indexOf(part)
    if (at === -1) return blankedAlone({ ...piece, lines: [line] }, removed)[0] ?? ''
    return tidied(
      line,
      line.replace(part, () => blank.slice(at, at + part.length)),
    )
  })
}

function blankedAlone({ path, lines }: Piece, removed: Removed): string[] {
  const text = lines.join('\n')
  const blank = blanked(text, plainCode(text, path), removed).split('\n')
  return lines.map((line, index) => tidied(line, blank[index] ?? ''))
}

function tidied(line: string, blank: string): string {
  return blank === line ? line : blank.trimEnd()
}

/** Text of the same length and lines in which comments are blank and prose is replaced. */
function blanked(text: string, code: PlainCode, removed: Removed): string {
  const cuts = code.comments.map((span) => {
    removed.set(text.slice(span.start, span.end).trim(), '')
    return { ...span, filler: '' }
  })
  for (const run of runsOf(text, sorted(code.strings))) {
    const said = run.map(({ start, end }) => text.slice(start, end)).join('')
    const addresses = addressesReviewer(said.split('\n')).length > 0
    const prose = run.length > 1 && proseParts(said).length > 0 && !said.includes('<')
    for (const { start, end } of run) {
      const all = addresses || prose ? wordsOf(text.slice(start, end)) : proseParts(text.slice(start, end))
      for (const piece of all) {
        const span = { start: start + piece.start, end: start + piece.end }
        const words = text.slice(span.start, span.end).trim()
        if (words.length >= shortestWords) removed.set(words, neutralText)
        cuts.push({ ...span, filler: neutralText })
      }
    }
  }
  let out = ''
  let at = 0
  for (const { start, end, filler } of cuts.sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += text.slice(at, start) + filled(text.slice(start, end), filler)
    at = end
  }
  return out + text.slice(at)
}

const neutralText = 'text'

/** Spaces in place of a text, with a word at its beginning where there is room; its line breaks stay. */
function filled(text: string, filler: string): string {
  const blank = text.replace(/[^\n]/g, ' ')
  return text.length > filler.length && !text.slice(0, filler.length).includes('\n')
    ? filler + blank.slice(filler.length)
    : blank
}

function sorted(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
}

/* What joins strings that are one text. */
const joint = /^[\s+.&\\()]*(?:[rbuf]{1,2}(?=$))?$/i
const mostJoint = 200

/** Contents of strings, those together that only an operator or white space keeps apart. */
function runsOf(text: string, strings: Span[]): Span[][] {
  const runs: Span[][] = []
  let before: Span | null = null
  for (const string of strings) {
    const gap =
      before === null ? null : text.slice(before.end, Math.min(string.start, before.end + mostJoint))
    const content = contentOf(text, string)
    if (gap !== null && joint.test(gap)) runs.at(-1)?.push(content)
    else runs.push([content])
    before = string
  }
  return runs
}

/** A string without its quotes and what stands before them. */
function contentOf(text: string, { start, end }: Span): Span {
  const [opening = ''] = /^[a-z@$#]{0,3}(?:"""|'''|["'`])/i.exec(text.slice(start, start + 6)) ?? []
  const quote = opening.replace(/^[a-z@$#]+/i, '')
  if (quote === '' || end - start < opening.length + quote.length || !text.slice(start, end).endsWith(quote))
    return { start, end }
  return { start: start + opening.length, end: end - quote.length }
}

function matchedOf(
  { matched, flagged, files: [file] }: Evidence,
  files: Map<string, Blanked>,
  removed: Removed,
): string {
  const blank = file === undefined ? undefined : files.get(file.path)
  if (blank !== undefined && flagged !== null) {
    const { start, end } = flagged
    if (cut(blank.text.slice(start, end), maxMatched) === matched) {
      const bared = cut(blank.blank.slice(start, end), maxMatched)
      return bared === matched ? matched : bared.replace(/[ \t]+$/gm, '')
    }
  }
  return without(matched, removed)
}

/** Shorter ones stand for much else: comments, with what begins them, and parts of strings. */
const shortestText = 4
const shortestWords = 12

function without(text: string, removed: Removed): string {
  const inText = [...removed].filter(([said]) => said.length >= shortestText && text.includes(said))
  if (inText.length === 0) return text
  let left = text
  for (const [said, filler] of inText.sort(([a], [b]) => b.length - a.length))
    left = left.replaceAll(said, filler)
  return left.replace(/[ \t]+$/gm, '')
}

const shortestName = 10

/** Names of things and files that address a reviewer become neutral ones, the same everywhere. */
function withNeutralNames(evidence: Evidence): Evidence {
  if (addressing(evidence.pieces).length === 0) return evidence
  const names = new Map<string, string>()
  const paths = new Map<string, string>()
  const inCode = evidence.pieces.flatMap(({ lines }) => lines).join('\n')
  for (const [name] of `${inCode}\n${evidence.matched}`.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) {
    if (name.length < shortestName || names.has(name)) continue
    if (addressesReviewer([name]).length > 0) names.set(name, `name${names.size + 1}`)
  }
  for (const path of new Set([...evidence.pieces.map((piece) => piece.path), evidence.finding.path])) {
    if (addressesReviewer([path]).length === 0) continue
    const extension = /\.[a-z0-9]{1,10}$/i.exec(path)?.[0] ?? ''
    paths.set(path, `file${paths.size + 1}${extension}`)
  }
  const renamed = (text: string) =>
    names.size === 0 ? text : text.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (name) => names.get(name) ?? name)
  const moved = (path: string) => paths.get(path) ?? path
  return {
    ...evidence,
    finding: { ...evidence.finding, path: moved(evidence.finding.path) },
    matched: renamed(evidence.matched),
    message: renamed(evidence.message),
    pieces: evidence.pieces.map((piece) => ({
      ...piece,
      path: moved(piece.path),
      lines: piece.lines.map(renamed),
    })),
  }
}
