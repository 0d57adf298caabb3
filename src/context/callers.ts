import type { LineRange } from '../core/platform.ts'
import { kinOf, nearest } from '../core/select/path-index.ts'
import type { Expression, FunctionSyntax, Syntax } from '../core/syntax/syntax.ts'
import { expressionsIn } from '../core/syntax/walk.ts'
import type { Library, OpenFile } from './library.ts'
import type { Mentions } from './mentions.ts'

/** Where a function is called, or handed to somebody who calls it. */
export interface Call {
  file: OpenFile
  line: LineRange
  /** The function that calls; null at the top level. */
  caller: FunctionSyntax | null
}

const mostCalls = 3
const mostFiles = 3
/** A name that so many files hold is not this function's alone. */
const tooCommon = 15

/** Calls of a function in its own file, then in others that name it, the closest first. */
export async function callersOf(
  called: FunctionSyntax,
  file: OpenFile,
  library: Library,
  mentions: Mentions,
): Promise<Call[]> {
  const { name } = called
  const { syntax, path } = file.code
  if (name === null || syntax === null) return []
  const here = callsIn(file, name).filter(
    ({ line }) => line.from < called.at.from || line.from > called.at.to,
  )
  if (here.length >= mostCalls) return here.slice(0, mostCalls)
  const others = (await mentions.using(name, kinOf(path))).filter((each) => each !== path)
  const paths = nearest(others, path)
  if (paths.length > tooCommon) return here
  const files = await Promise.all(paths.slice(0, mostFiles).map((each) => library.open(each)))
  const there = files.flatMap((each) => ('code' in each ? callsIn(each, name) : []))
  return [...here, ...there].slice(0, mostCalls)
}

function callsIn(file: OpenFile, name: string): Call[] {
  const { syntax } = file.code
  if (syntax === null) return []
  return syntax.functions.flatMap((caller) =>
    [...expressionsIn(caller.body)]
      .filter((expression) => names(expression, name))
      .map(({ at }) => ({ file, line: { from: at.from, to: at.to }, caller: namedCaller(caller, syntax) })),
  )
}

/** A call by the name, or the function itself as an argument: `app.get('/orders', listOrders)`. */
function names(expression: Expression, name: string): boolean {
  if (expression.kind !== 'call') return false
  return [expression.callee, ...expression.arguments.map(({ value }) => value)].some(
    (each) => (each.kind === 'name' || each.kind === 'member') && each.name === name,
  )
}

/** A callback is shown with what is around it. */
function namedCaller(caller: FunctionSyntax, syntax: Syntax): FunctionSyntax | null {
  let at: FunctionSyntax | undefined = caller
  while (at !== undefined && at.id !== 0 && at.name === null) {
    const parent: FunctionSyntax | undefined = at.parent === null ? undefined : syntax.functions[at.parent]
    if (parent === undefined || parent.id === 0) break
    at = parent
  }
  return at === undefined || at.id === 0 ? null : at
}
