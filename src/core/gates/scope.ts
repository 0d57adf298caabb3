import { lineAfter } from '../fix/places.ts'
import type { Expression, FunctionSyntax, Syntax } from '../syntax/syntax.ts'
import { expressionsIn, statementsIn } from '../syntax/walk.ts'
import { oneLine } from '../text/encode.ts'
import type { EditedFile } from './edited-file.ts'

/* Elsewhere a name may be inherited, or be a call without brackets. */
const scoped = new Set(['python', 'javascript', 'typescript', 'tsx', 'java', 'go', 'php'])

/** Names that a fix uses in one function and that only another one gives a meaning to: its parameters and variables. */
export function foreignLocals({ syntaxBefore, syntaxAfter, edits, path }: EditedFile): string[] {
  if (syntaxBefore === null || syntaxAfter === null || !scoped.has(syntaxAfter.language)) return []
  const locals = syntaxAfter.functions.map((each) => (each.id === 0 ? new Set<string>() : localsOf(each)))
  const shared = sharedNames(syntaxAfter)
  const usedBefore = new Set(
    syntaxBefore.functions.flatMap((each) => namesIn(each).map((name) => `${each.name} ${name}`)),
  )
  const stays = new Set<number>()
  for (let line = 1; line <= (syntaxBefore.functions[0]?.at.to ?? 0); line++) {
    const now = lineAfter(edits, path, line)
    if (now !== null) stays.add(now)
  }
  const found = new Set<string>()
  for (const each of syntaxAfter.functions) {
    const visible = chainOf(each, syntaxAfter).map(({ id }) => locals[id] ?? new Set<string>())
    for (const expression of expressionsIn(each.body)) {
      if (expression.kind !== 'name' || stays.has(expression.at.from)) continue
      const { name } = expression
      if (shared.has(name) || visible.some((names) => names.has(name))) continue
      if (usedBefore.has(`${each.name} ${name}`)) continue
      if (locals.some((names) => names.has(name))) found.add(name)
    }
  }
  return [...found].map(
    (name) => `it uses ${oneLine(name, 80)}, which only another function of ${oneLine(path, 200)} has`,
  )
}

/** A function, and those that it stands in. */
function chainOf(start: FunctionSyntax, { functions }: Syntax): FunctionSyntax[] {
  const chain: FunctionSyntax[] = []
  for (
    let at: FunctionSyntax | undefined = start;
    at !== undefined;
    at = at.parent === null ? undefined : functions[at.parent]
  )
    chain.push(at)
  return chain
}

function localsOf({ parameters, body, name }: FunctionSyntax): Set<string> {
  const names = new Set(parameters.map((each) => each.name))
  for (const statement of statementsIn(body)) {
    if (statement.kind === 'try')
      for (const handler of statement.handlers) if (handler.name !== null) names.add(handler.name)
    if (statement.kind === 'loop') for (const bound of statement.binds) addTargets(bound, names)
  }
  for (const expression of expressionsIn(body))
    if (expression.kind === 'assign') addTargets(expression.target, names)
  if (name !== null) names.delete(name)
  return names
}

/** What the file's top level, its types, functions and imports make known everywhere in it. */
function sharedNames({ functions, types, imports }: Syntax): Set<string> {
  const names = new Set<string>()
  for (const { name } of [...functions, ...types]) if (name !== null) names.add(name)
  for (const { names: imported, module } of imports) {
    names.add(module.split(/[/.\\:]+/).at(-1) ?? '')
    for (const { local } of imported) names.add(local.split('.')[0] ?? local)
  }
  for (const body of [functions[0]?.body ?? [], ...types.map(({ fields }) => fields)]) {
    for (const statement of statementsIn(body))
      if (statement.kind === 'loop') for (const bound of statement.binds) addTargets(bound, names)
    for (const expression of expressionsIn(body))
      if (expression.kind === 'assign') addTargets(expression.target, names)
  }
  return names
}

function namesIn({ body }: FunctionSyntax): string[] {
  return [...expressionsIn(body)].flatMap((each) => (each.kind === 'name' ? [each.name] : []))
}

function addTargets(target: Expression, names: Set<string>): void {
  if (target.kind === 'name') names.add(target.name)
  if (target.kind === 'collection') for (const { value } of target.entries) addTargets(value, names)
  if (target.kind === 'unary') addTargets(target.operand, names)
  if (target.kind === 'cast') addTargets(target.value, names)
  if (target.kind === 'assign') addTargets(target.target, names)
  if (target.kind === 'unknown') for (const part of target.parts) addTargets(part, names)
}
