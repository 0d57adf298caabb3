import { type DiffFile, excerptUpTo, hunkAt, type Side } from './github-diff.ts'
import { type Anchor, type Problem, Refusal } from './github-model.ts'

/** Where a comment wants to be, as the client said it. */
export interface Wanted {
  path: string
  subjectType?: 'line' | 'file'
  line?: number | undefined
  side?: string | undefined
  startLine?: number | undefined
  startSide?: string | undefined
}

/**
 * The most that bodies hold. Nothing official: review comments say "is too long (maximum is 65536 characters)", and
 * https://github.com/dead-claudia/github-limits/issues/13 measured 262144 bytes for comments of the conversation.
 */
export const bodyLimits = { characters: 65_536, bytes: 262_144 } as const

/**
 * The anchor of a comment in the diff of its commit, or why it cannot be there. That a line must be "part of the
 * diff": https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request. The words are
 * those of https://github.com/parkerbxyz/suggest-changes/issues/28 and https://github.com/ubuntu/WSL/pull/244.
 */
export function anchorIn(files: readonly DiffFile[], wanted: Wanted): Anchor | Problem[] {
  const file = files.find(({ path }) => path === wanted.path)
  if (file === undefined)
    return [problem('path', 'invalid', 'Path could not be resolved'), { ...noHunk, words: '' }]
  if (wanted.subjectType === 'file') return fileAnchor(file)
  const { line, startLine } = wanted
  if (line === undefined) return [problem('line', 'missing_field', "line can't be blank"), noHunk]
  const side = sideOf(wanted.side ?? 'RIGHT')
  const startSide = sideOf(wanted.startSide ?? wanted.side ?? 'RIGHT')
  const end = hunkAt(file, side, line)
  const start = startLine === undefined ? null : hunkAt(file, startSide, startLine)

  if (startLine !== undefined && (side === startSide ? startLine >= line : isAfter(start, end))) {
    return [problem('start_line', 'custom', 'start line must precede the end line.')]
  }
  const problems: Problem[] = []
  if (end === null) problems.push(problem('line', 'custom', 'line must be part of the diff'))
  if (startLine !== undefined && (start === null || start.hunk !== end?.hunk)) {
    problems.push(problem('start_line', 'custom', 'start line must be part of the same hunk as the line.'))
  }
  if (end === null) problems.push(noHunk)
  if (end === null || problems.length > 0) return problems
  return {
    path: wanted.path,
    subjectType: 'line',
    side,
    line,
    startSide: startLine === undefined ? null : startSide,
    startLine: startLine ?? null,
    diffHunk: excerptUpTo(end),
    position: end.at.position,
  }
}

/** What is wrong with a body of a review comment. */
export function bodyProblems(resource: string, body: string): Problem[] {
  const say = (code: string, message: string): Problem => ({
    words: `Body ${message}`,
    object: { resource, code, field: 'body', message: `body ${message}` },
  })
  if (body.trim() === '') return [say('missing_field', "can't be blank")]
  const tooLong = [...body].length > bodyLimits.characters
  return tooLong ? [say('custom', `is too long (maximum is ${bodyLimits.characters} characters)`)] : []
}

/** What is wrong with a body of a comment of the conversation. */
export function issueBodyProblems(body: string): Problem[] {
  const resource = 'IssueComment'
  if (body.trim() === '') {
    const message = 'Body cannot be blank'
    return [{ words: message, object: { resource, code: 'unprocessable', field: 'data', message } }]
  }
  if (Buffer.byteLength(body) <= bodyLimits.bytes) return []
  const message = `body is too long (maximum is ${bodyLimits.characters} characters)`
  return [{ words: message, object: { resource, code: 'custom', field: 'body', message } }]
}

/** One, two and three as GitHub lists them: `one, two, and three`. */
export function sentence(problems: readonly Problem[]): string {
  const words = problems.map((each) => each.words).filter(Boolean)
  const last = words.pop() ?? ''
  if (words.length === 0) return last
  return words.length === 1 ? `${words[0]} and ${last}` : `${words.join(', ')}, and ${last}`
}

const noHunk: Problem = {
  words: "Pull request review thread diff hunk can't be blank",
  object: {
    resource: 'PullRequestReviewComment',
    code: 'missing_field',
    field: 'pull_request_review_thread.diff_hunk',
  },
}

function problem(field: string, code: string, message: string): Problem {
  const name = `pull_request_review_thread.${field}`
  const rest = message.replace(/^(start )?line /, '')
  return {
    words: field === 'path' ? message : `Pull request review thread ${message}`,
    object: { resource: 'PullRequestReviewComment', code, field: name, message: `${name} ${rest}` },
  }
}

function fileAnchor(file: DiffFile): Anchor {
  const diffHunk = file.hunks[0]?.header ?? ''
  const nowhere = { line: null, startSide: null, startLine: null }
  return { path: file.path, subjectType: 'file', side: 'RIGHT', ...nowhere, diffHunk, position: 1 }
}

function isAfter(start: ReturnType<typeof hunkAt>, end: ReturnType<typeof hunkAt>): boolean {
  return start !== null && end !== null && start.at.position >= end.at.position
}

// A review's comments may have any text here by the description; GitHub knows the two alone.
function sideOf(side: string): Side {
  if (side === 'LEFT' || side === 'RIGHT') return side
  throw new Refusal(422, 'Unprocessable Entity', { errors: [`Expected "${side}" to be one of: LEFT, RIGHT`] })
}
