import type { Expression, Statement, Syntax } from '../syntax/syntax.ts'
import { expressionsIn, statementsIn } from '../syntax/walk.ts'
import { oneLine } from '../text/encode.ts'
import { builtins, needsImport, strictLanguages, strictTypes } from './builtins.ts'
import type { EditedFile, GateContext } from './edited-file.ts'

/** Names that a fix brings into a file, where neither the file nor the language itself knows them. */
export function openNames({
  syntaxBefore,
  syntaxAfter,
}: Pick<EditedFile, 'syntaxBefore' | 'syntaxAfter'>): string[] {
  if (syntaxBefore === null || syntaxAfter === null) return []
  const known = new Set([...usedIn(syntaxBefore), ...definedIn(syntaxBefore)])
  const lost = [...definedIn(syntaxBefore)].filter((name) => !definedIn(syntaxAfter).has(name))
  for (const name of lost) known.delete(name)
  const defined = definedIn(syntaxAfter)
  const own = builtins[syntaxAfter.language]
  return [...usedIn(syntaxAfter)].filter(
    (name) => !known.has(name) && !defined.has(name) && own?.has(name) !== true && !/^[#@]|^\d/.test(name),
  )
}

/** Names that nothing defines: a forgotten import, a variable of another function, a helper that exists nowhere. */
export function undefinedNames(file: EditedFile, context: GateContext): string[] {
  const syntax = file.syntaxAfter
  if (syntax === null) return []
  const { language, imports } = syntax
  const brings = (modules: string[]) =>
    imports.some(({ module }) => modules.some((each) => module === each || module.endsWith(`/${each}`)))
  const wild = imports.some(({ names }) => names.some(({ imported }) => imported === '*'))
  const missing = openNames(file).filter((name) => {
    const needed = needsImport[language]?.[name]
    if (needed !== undefined)
      return !brings(needed) && !(language === 'ruby' && context.definedElsewhere(name, file.path))
    if (language === 'php') return /^\$/.test(name) && !superglobals.has(name)
    if (!strictLanguages.has(language) && !(strictTypes.has(language) && /^\p{Lu}/u.test(name))) return false
    return !wild && !(isShared(language) && context.definedElsewhere(name, file.path))
  })
  return missing.map(
    (name) => `it uses ${oneLine(name, 80)}, which nothing defines or imports in ${oneLine(file.path, 200)}`,
  )
}

const superglobals = new Set(
  '$this $_GET $_POST $_REQUEST $_COOKIE $_FILES $_SERVER $_ENV $_SESSION $GLOBALS $argv $argc $php_errormsg'.split(
    ' ',
  ),
)

/** Files of one package know each other's names. */
function isShared(language: string): boolean {
  return ['java', 'go', 'kotlin', 'scala', 'swift', 'rust'].includes(language)
}

const used = new WeakMap<Syntax, ReadonlySet<string>>()

/** First words of all that a file's code names. */
function usedIn(syntax: Syntax): ReadonlySet<string> {
  const known = used.get(syntax)
  if (known !== undefined) return known
  const names = new Set<string>()
  for (const expression of allExpressions(syntax)) {
    if (expression.kind === 'name') names.add(first(expression.name))
    if (expression.kind === 'assign') for (const type of typesIn(expression.type)) names.add(type)
    if (expression.kind === 'cast') for (const type of typesIn(expression.type)) names.add(type)
  }
  for (const { parameters } of syntax.functions)
    for (const { type } of parameters) for (const each of typesIn(type)) names.add(each)
  used.set(syntax, names)
  return names
}

const defines = new WeakMap<Syntax, ReadonlySet<string>>()

/** All that a file gives a meaning to, wherever that holds: names are seldom used where they do not. */
function definedIn(syntax: Syntax): ReadonlySet<string> {
  const known = defines.get(syntax)
  if (known !== undefined) return known
  const names = new Set<string>()
  const add = (name: string | null) => {
    if (name !== null && name !== '') names.add(first(name))
  }
  for (const { name, parameters, body } of syntax.functions) {
    add(name)
    for (const parameter of parameters) add(parameter.name)
    for (const statement of statementsIn(body)) {
      if (statement.kind === 'try') for (const handler of statement.handlers) add(handler.name)
      if (statement.kind === 'loop') for (const bound of statement.binds) addTargets(bound, add)
    }
  }
  for (const { name } of syntax.types) add(name)
  for (const expression of allExpressions(syntax)) {
    if (expression.kind === 'assign') addTargets(expression.target, add)
  }
  for (const { module, names: imported } of syntax.imports) {
    for (const { local } of imported) {
      add(local)
      // Go's packages are seldom called otherwise than the last part of their path, without version and prefix.
      add(local.replace(/^go-/, ''))
    }
    if (imported.length === 0) add(module.split(/[/.\\:]+/).at(-1) ?? null)
  }
  defines.set(syntax, names)
  return names
}

function addTargets(target: Expression, add: (name: string) => void): void {
  if (target.kind === 'name') add(target.name)
  if (target.kind === 'collection') for (const { value } of target.entries) addTargets(value, add)
  if (target.kind === 'unary') addTargets(target.operand, add)
  if (target.kind === 'cast') addTargets(target.value, add)
  if (target.kind === 'assign') addTargets(target.target, add)
  if (target.kind === 'unknown') for (const part of target.parts) addTargets(part, add)
}

function* allExpressions({ functions, types }: Syntax): Generator<Expression> {
  const bodies: Statement[][] = [...functions.map(({ body }) => body), ...types.map(({ fields }) => fields)]
  for (const body of bodies) yield* expressionsIn(body)
}

function first(name: string): string {
  return name.split(/\.|::/)[0] ?? name
}

/** `Map.Entry[]` names `Map`; words in small letters are the language's own, or packages. */
function typesIn(type: string | null): string[] {
  return (type ?? '').match(/(?<![\w.:$])\p{Lu}[\p{L}\p{N}_$]*/gu) ?? []
}
