import type { LineRange } from '../platform.ts'
import type { Expression, FunctionSyntax, Statement, Syntax } from '../syntax/syntax.ts'
import { bodiesOf, expressionsIn, headOf, ownWords, rootOf, within } from '../syntax/walk.ts'

/** A call, or a name that is read, as a step of some code. */
export interface Use {
  kind: 'call' | 'make' | 'read'
  name: string
  /** What it is called on or read from; null where it stands alone. */
  on: Expression | null
  /** With how many arguments it is called; null where it is not. */
  count: number | null
  within: FunctionSyntax
}

/** One statement without those inside it: what it reads, what it may change, what it hangs on. */
export interface Item {
  lines: LineRange
  /** Variables by `rootOf`. */
  reads: ReadonlySet<string>
  writes: ReadonlySet<string>
  /** Functions that it calls by their names alone: what else calls them has nothing to do with it. */
  calls: ReadonlySet<string>
  uses: Use[]
  /** The conditions and callbacks around it, by their place in the list. */
  around: number[]
  /** A condition whose branch leaves the function, or a call for nothing but what it does: what comes after may depend on it. */
  decides: boolean
  /** A loop, or what makes a function that others may call again. */
  repeats: boolean
}

/** The statements of some functions as a flat list. Functions inside others hang on the statement that makes them. */
export function itemsOf(functions: FunctionSyntax[]): Item[] {
  const [first] = functions
  if (first === undefined) return []
  const key = functions.map(({ id }) => id).join()
  const known = made.get(first) ?? new Map<string, Item[]>()
  made.set(first, known)
  const items = known.get(key) ?? listed(functions)
  known.set(key, items)
  return items
}

/** Asked for again and again where a function has many findings. */
const made = new WeakMap<FunctionSyntax, Map<string, Item[]>>()

function listed(functions: FunctionSyntax[]): Item[] {
  const items: Item[] = []
  const makers = new Map<number, number>()
  const open: { statement: Statement; owner: FunctionSyntax; around: number[] }[] = []
  const add = (statements: Statement[], owner: FunctionSyntax, around: number[]) => {
    for (const statement of statements.toReversed()) open.push({ statement, owner, around })
  }
  for (const each of [...functions].sort((a, b) => a.at.start - b.at.start)) {
    const maker = makers.get(each.id)
    add(each.body, each, maker === undefined ? [] : [maker, ...(items[maker]?.around ?? [])])
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { statement, owner, around } = next
      const place = items.length
      const own = itemOf(statement, owner, around)
      items.push(own.item)
      for (const id of own.functions) makers.set(id, place)
      const bodies = bodiesOf(statement)
      const hangs = statement.kind === 'if' || statement.kind === 'loop' || statement.kind === 'switch'
      for (const body of bodies.toReversed()) add(body, owner, hangs ? [place, ...around] : around)
    }
  }
  return items
}

/** The names that statements outside of functions set on some lines: constants, settings, fields. */
export function namesSetIn({ functions, types }: Syntax, lines: LineRange[]): string[] {
  const names = new Set<string>()
  const statements = [...(functions[0]?.body ?? []), ...types.flatMap(({ fields }) => fields)]
  for (const expression of expressionsIn(statements)) {
    if (expression.kind !== 'assign') continue
    if (!lines.some(({ from, to }) => expression.at.from <= to && expression.at.to >= from)) continue
    for (const target of within(expression.target)) if (target.kind === 'name') names.add(target.name)
  }
  return [...names]
}

function itemOf(
  statement: Statement,
  owner: FunctionSyntax,
  around: number[],
): { item: Item; functions: number[] } {
  const reads = new Set<string>()
  const writes = new Set<string>()
  const uses: Use[] = []
  const functions: number[] = []
  const head = headOf(statement)
  for (const expression of head.flatMap((each) => [...within(each)])) {
    if (expression.kind === 'function') functions.push(expression.id)
    read(expression, reads, writes, uses, owner)
  }
  const done = statement.kind === 'expression' ? withoutCasts(statement.expression) : null
  // A method called for nothing but what it does changes what it is called on; where the last value is returned, nobody can tell.
  const last = statement.kind === 'return' && statement.value !== null ? withoutCasts(statement.value) : done
  if (last?.kind === 'call' && last.callee.kind === 'member') addRoot(last.callee.object, writes)
  if (statement.kind === 'loop') for (const each of statement.binds) addRoot(each, writes)
  const lines = linesOf(statement, head)
  const repeats = statement.kind === 'loop' || functions.length > 0
  return {
    item: {
      lines,
      reads,
      writes,
      calls: new Set(uses.flatMap(({ kind, name, on }) => (kind === 'call' && on === null ? [name] : []))),
      uses,
      around,
      decides: done?.kind === 'call' || leaves(statement),
      repeats,
    },
    functions,
  }
}

/** What some expressions of a function call and read. */
export function usesIn(expressions: Expression[], owner: FunctionSyntax): Use[] {
  const uses: Use[] = []
  for (const expression of expressions.flatMap((each) => [...within(each)]))
    read(expression, new Set(), new Set(), uses, owner)
  return uses
}

function withoutCasts(expression: Expression): Expression {
  return expression.kind === 'cast' ? withoutCasts(expression.value) : expression
}

function read(
  expression: Expression,
  reads: Set<string>,
  writes: Set<string>,
  uses: Use[],
  owner: FunctionSyntax,
): void {
  switch (expression.kind) {
    case 'name':
      reads.add(expression.name)
      uses.push({ kind: 'read', name: expression.name, on: null, count: null, within: owner })
      return
    case 'member':
      addRoot(expression, reads)
      uses.push({ kind: 'read', name: expression.name, on: expression.object, count: null, within: owner })
      return
    case 'assign':
      for (const target of within(expression.target)) addRoot(target, writes)
      return
    case 'unary':
      // Who is handed a variable itself may write it.
      if (handing.has(expression.operator)) addRoot(expression.operand, writes)
      return
    case 'call': {
      const { callee, makes } = expression
      const called = {
        kind: makes ? 'make' : 'call',
        count: expression.arguments.length,
        within: owner,
      } as const
      if (callee.kind === 'name') uses.push({ ...called, name: callee.name, on: null })
      if (callee.kind === 'member') uses.push({ ...called, name: callee.name, on: callee.object })
      return
    }
    default:
  }
}

const handing = new Set(['out', 'ref', '&', '&mut'])

function addRoot(expression: Expression, names: Set<string>): void {
  const root = rootOf(expression)
  if (root !== null && !ownWords.has(root)) names.add(root)
}

/** Of a statement that holds others only its head. */
function linesOf(statement: Statement, head: Expression[]): LineRange {
  const { from, to } = statement.at
  if (bodiesOf(statement).length === 0) return { from, to }
  return { from, to: Math.max(from, ...head.map(({ at }) => at.to)) }
}

function leaves(statement: Statement): boolean {
  if (statement.kind !== 'if' && statement.kind !== 'switch') return false
  return bodiesOf(statement).some((body) => {
    const last = body.at(-1)
    // Whether a call comes back, nobody can tell: `redirect`, `notFound`.
    const calls = last?.kind === 'expression' && last.expression.kind === 'call'
    return calls || last?.kind === 'return' || last?.kind === 'throw' || last?.kind === 'jump'
  })
}
