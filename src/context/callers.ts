import type { LineRange } from '../core/platform.ts'
import { kinOf, nearest, stemOf } from '../core/select/path-index.ts'
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
  /** What it calls with. */
  given: Expression[]
}

const mostCalls = 3
const mostFiles = 3
/** A name that so many files hold is not this function's alone. */
const tooCommon = 15

/** A function so short says little of what its result is for: then its callers' callers do. */
const shortLines = 12

/** What callers are looked for with. */
interface Sources {
  library: Library
  mentions: Mentions
}

/** Calls of a function, and of short functions that call it. */
export async function callersUpwards(
  called: FunctionSyntax,
  file: OpenFile,
  sources: Sources,
): Promise<Call[]> {
  const calls = await callersOf(called, file, sources)
  if (called.at.to - called.at.from > shortLines) return calls
  const short = calls.filter(({ caller }) => caller !== null && caller.at.to - caller.at.from <= shortLines)
  const above = await Promise.all(
    short.map((call) => (call.caller === null ? [] : callersOf(call.caller, call.file, sources))),
  )
  const seen = (call: Call) => calls.some(({ line }) => line === call.line)
  return [...calls, ...above.flat().filter((call) => !seen(call))].slice(0, mostCalls + 1)
}

/** Calls of a function in its own file, then in others that name it, the closest first. */
async function callersOf(called: FunctionSyntax, file: OpenFile, sources: Sources): Promise<Call[]> {
  const { name, owner, at } = called
  if (name === null) return []
  const outside = (call: Call) => call.file !== file || call.line.from < at.from || call.line.from > at.to
  const everywhere = sources.mentions.isEverywhere(name)
  const module = stemOf(file.code.path.split('/').at(-1) ?? '')
  // What has a name that stands everywhere is called where its type is known, or by the name of its file.
  const known = everywhere ? (owner ?? module) : name
  const byModule = everywhere && owner === null
  const tells = (expression: Expression) => calls(expression, name) && (!byModule || isOf(expression, module))
  const found = await placesOf(known, name, tells, file, sources)
  return spread(found.filter(outside)).slice(0, mostCalls)
}

/** One of each function first: those who call differently tell more than those who call often. */
function spread(all: Call[]): Call[] {
  const seen = new Map<FunctionSyntax | OpenFile, number>()
  const turns = all.map((call) => {
    const from = call.caller ?? call.file
    const turn = seen.get(from) ?? 0
    seen.set(from, turn + 1)
    return { call, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ call }) => call)
}

/** Where values are read that a file sets outside of functions. */
export async function usersOf(names: string[], file: OpenFile, sources: Sources): Promise<Call[]> {
  const found = await Promise.all(
    names.map((name) => placesOf(name, name, (expression) => isNamed(expression, name), file, sources)),
  )
  return found
    .flat()
    .filter(({ caller, file: where }) => caller !== null || where !== file)
    .slice(0, mostCalls)
}

/** `searched`: what other files are found by; `name`: what stands in the code. */
async function placesOf(
  searched: string,
  name: string,
  tells: (expression: Expression) => boolean,
  file: OpenFile,
  { library, mentions }: Sources,
): Promise<Call[]> {
  const { path } = file.code
  const here = usedNames(file).has(name) ? placesIn(file, tells) : []
  if (here.length > mostCalls) return here
  const others = (await mentions.using(searched, kinOf(path))).filter((each) => each !== path)
  if (others.length > tooCommon) return here
  const files = await Promise.all(
    nearest(others, path)
      .slice(0, mostFiles)
      .map((each) => library.open(each)),
  )
  return [...here, ...files.flatMap((each) => ('code' in each ? placesIn(each, tells) : []))]
}

const used = new WeakMap<Syntax, ReadonlySet<string>>()

/** All names and texts of a file's code, so that most need no second look. */
function usedNames({ code: { syntax } }: OpenFile): ReadonlySet<string> {
  if (syntax === null) return new Set()
  const known = used.get(syntax)
  if (known !== undefined) return known
  const names = new Set<string>()
  for (const body of [
    ...syntax.functions.map((each) => each.body),
    ...syntax.types.map(({ fields }) => fields),
  ]) {
    for (const expression of expressionsIn(body)) {
      if (expression.kind === 'name' || expression.kind === 'member') names.add(expression.name)
      if (expression.kind === 'literal') names.add(String(expression.value))
    }
  }
  used.set(syntax, names)
  return names
}

function placesIn(file: OpenFile, tells: (expression: Expression) => boolean): Call[] {
  const { syntax } = file.code
  if (syntax === null) return []
  const inFunctions = syntax.functions.flatMap((caller) =>
    [...expressionsIn(caller.body)]
      .filter(tells)
      .map((expression) => callAt(expression, file, namedCaller(caller, syntax))),
  )
  const inTypes = syntax.types.flatMap(({ fields }) =>
    [...expressionsIn(fields)].filter(tells).map((expression) => callAt(expression, file, null)),
  )
  return [...inTypes, ...inFunctions]
}

function callAt(expression: Expression, file: OpenFile, caller: FunctionSyntax | null): Call {
  const { from, to } = expression.at
  const given = expression.kind === 'call' ? expression.arguments.map(({ value }) => value) : []
  return { file, line: { from, to }, caller, given }
}

/** A call by the name, or the function itself as an argument: `app.get('/orders', listOrders)`, `before_save :hash_password`. */
function calls(expression: Expression, name: string): boolean {
  if (expression.kind !== 'call') return false
  const given = expression.arguments.map(({ value }) => value)
  return (
    [expression.callee, ...given].some((each) => isNamed(each, name)) ||
    (expression.callee.kind === 'name' && given.some((each) => isText(each, name)))
  )
}

/** Whether what is called belongs to something with a name: `archive::read(…)`. */
function isOf(expression: Expression, name: string): boolean {
  return (
    expression.kind === 'call' &&
    expression.callee.kind === 'member' &&
    isNamed(expression.callee.object, name)
  )
}

/** Names of one word alone are as likely keys. */
function isText(expression: Expression, name: string): boolean {
  return expression.kind === 'literal' && expression.value === name && /[^a-z]/.test(name)
}

function isNamed(expression: Expression, name: string): boolean {
  return (expression.kind === 'name' || expression.kind === 'member') && expression.name === name
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
