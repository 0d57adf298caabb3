import { type Anchor, type Iteration, invalid, type Position } from './azure-devops-model.ts'
import type { World } from './azure-devops-world.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'

/**
 * Where a new thread is to be, null for one about the pull request as a whole. Azure DevOps itself takes more than this and
 * then shows the thread nowhere: what nobody would see is refused here.
 */
export async function anchorOf(world: World, body: JsonObject): Promise<Anchor | null> {
  const context = objectAt(body, 'threadContext')
  const { filePath } = context
  if (!isObject(body.threadContext)) return null
  if (typeof filePath !== 'string' || !filePath.startsWith('/'))
    throw invalid('filePath must begin with a slash.')
  const path = filePath.slice(1)
  const [left, right] = [sideOf(context, 'left'), sideOf(context, 'right')]
  if (left && right) throw invalid('A thread is on one side of the file.')
  const side = left ? 'left' : 'right'
  const { start, end } = left ?? right ?? { start: null, end: null }
  const tracked = trackedIn(world, objectAt(body, 'pullRequestThreadContext'), path)
  const { first, second } = tracked
  const common = first === second ? second.common : first.head
  if (start && end) await checkLines(world, side === 'left' ? common : second.head, path, [start, end])
  return { path, side, start, end, changeTrackingId: tracked.id, first: first.id, second: second.id }
}

function sideOf(context: JsonObject, side: string): { start: Position; end: Position } | null {
  const [start, end] = ['Start', 'End'].map((which) => position(context[`${side}File${which}`]))
  if (!start && !end) return null
  if (!start || !end) throw invalid('A position needs its start and its end.')
  if (start.line > end.line || (start.line === end.line && start.offset > end.offset)) {
    throw invalid('A position must not end before it starts.')
  }
  return { start, end }
}

// "The character offset … Starts at 0", and the first column of both official examples is 1.
function position(value: unknown): Position | null {
  if (!isObject(value)) return null
  const { line, offset } = value
  if (typeof line !== 'number' || line < 1) throw invalid('line must be 1 or more.')
  if (typeof offset !== 'number' || offset < 1) throw invalid('offset must be 1 or more.')
  return { line, offset }
}

/**
 * "Must be set for pull requests with iteration support": without it the thread is made, and not found after a push
 * (https://github.com/tido64/suggestion-bot/pull/13). The id is of the file in that iteration
 * (https://github.com/tido64/suggestion-bot/pull/20).
 */
function trackedIn(
  world: World,
  given: JsonObject,
  path: string,
): { id: number | null; first: Iteration; second: Iteration } {
  const { firstComparingIteration, secondComparingIteration } = objectAt(given, 'iterationContext')
  const second = world.iteration(Number(secondComparingIteration ?? world.last.id))
  const first = world.iteration(Number(firstComparingIteration ?? second.id))
  if (first.id > second.id)
    throw invalid('firstComparingIteration must not be after secondComparingIteration.')
  const { changeTrackingId } = given
  if (typeof changeTrackingId !== 'number') return { id: null, first, second }
  const change = second.changes.find(({ trackingId }) => trackingId === changeTrackingId)
  const paths = change ? [change.file.path, change.file.previousPath] : []
  if (!paths.includes(path)) {
    throw invalid(
      `changeTrackingId ${changeTrackingId} is not the one of /${path} in iteration ${second.id}.`,
    )
  }
  return { id: changeTrackingId, first, second }
}

async function checkLines(world: World, commit: string, path: string, positions: Position[]): Promise<void> {
  const entry = await world.git.entry(commit, path)
  if (entry?.type !== 'blob') throw invalid(`There is no /${path} on this side.`)
  const text = (await world.git.blob(entry.sha)).toString('utf8')
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  if (positions.some(({ line }) => line > lines)) throw invalid(`/${path} has ${lines} lines on this side.`)
}
