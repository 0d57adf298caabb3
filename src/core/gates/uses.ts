import type { Expression, FunctionSyntax, Statement, Syntax } from '../syntax/syntax.ts'
import { bodiesOf, expressionsIn, headOf, partsOf, statementsIn } from '../syntax/walk.ts'
import { codeOf } from './code-of.ts'

/** A name that code takes for granted: the first word of what it stands in. */
export interface Use {
  name: string
  /** `type`: a class that is made, or a word where a type stands. */
  role: 'value' | 'call' | 'type'
  /** Offset into the file; -1 where it is not known. */
  start: number
}

const used = new WeakMap<Syntax, readonly Use[]>()

/** All names that a file uses, as its syntax and, for types that this does not hold, its text tells. */
export function usesIn(syntax: Syntax, text: string): readonly Use[] {
  const known = used.get(syntax)
  if (known !== undefined) return known
  const uses: Use[] = []
  const add = (name: string, role: Use['role'], start: number) =>
    uses.push({ name: first(name), role, start })
  for (const body of bodiesIn(syntax)) {
    for (const root of rootsIn(body)) visit(root, 'value', add)
  }
  for (const { parameters } of syntax.functions)
    for (const { type, at } of parameters) for (const each of typesIn(type)) add(each, 'type', at.start)
  for (const { name, start } of writtenTypes(syntax, text)) add(name, 'type', start)
  used.set(syntax, uses)
  return uses
}

function* rootsIn(body: Statement[]): Generator<Expression> {
  for (const statement of body) {
    yield* headOf(statement)
    for (const inner of bodiesOf(statement)) yield* rootsIn(inner)
  }
}

function visit(
  expression: Expression,
  role: Use['role'],
  add: (name: string, role: Use['role'], start: number) => void,
): void {
  const { start } = expression.at
  if (expression.kind === 'name') add(expression.name, role, start)
  // What is asked for its type may not be there.
  if (expression.kind === 'unary' && expression.operator === 'typeof' && expression.operand.kind === 'name')
    return
  if (expression.kind === 'assign' || expression.kind === 'cast')
    for (const type of typesIn(expression.type)) add(type, 'type', start)
  for (const part of partsOf(expression)) {
    const isCallee = expression.kind === 'call' && part === expression.callee && part.kind === 'name'
    const called = expression.kind === 'call' && expression.makes ? 'type' : 'call'
    visit(part, isCallee ? called : 'value', add)
  }
}

const types: Record<string, RegExp> = {
  ...Object.fromEntries(
    ['java', 'kotlin', 'scala', 'swift', 'rust'].map((language) => [
      language,
      /(?<![\p{L}\p{N}_$.@:'`#]|\bcase\s)\p{Lu}[\p{L}\p{N}_]*(?!\s*(?::(?!:)|=(?![=>]))|[\p{L}\p{N}_$]|!|\.\.)/gu,
    ]),
  ),
  // A colon ends the head of a statement there.
  python: /(?<![\p{L}\p{N}_.@])\p{Lu}[\p{L}\p{N}_]*(?!\s*=(?!=)|[\p{L}\p{N}_])/gu,
  // Text between the tags of TSX is no code.
  typescript:
    /(?<=\b[\p{L}\p{N}_$]+\??\s*:\s*|\)\s*:\s*|[\p{L}\p{N}]<|\bas\s+|\bextends\s+)\p{Lu}[\p{L}\p{N}_]*(?![\p{L}\p{N}_$])/gu,
  go: /(?<![\p{L}\p{N}_.$])[\p{Ll}_][\p{L}\p{N}_]*(?=\.\p{Lu})/gu,
}

/** Types where no expression has them: what is returned, thrown, caught, and type arguments. */
function writtenTypes(syntax: Syntax, text: string): { name: string; start: number }[] {
  const pattern = types[syntax.language]
  if (pattern === undefined) return []
  const code = codeOf(text, syntax)
  const imports = syntax.imports.map(({ at }) => at)
  return [...code.matchAll(pattern)]
    .map(({ 0: name, index }) => ({ name, start: index }))
    .filter(({ start }) => !imports.some((at) => start >= at.start && start < at.end))
}

const defines = new WeakMap<Syntax, ReadonlySet<string>>()

/** All that a file gives a meaning to, wherever that holds: names are seldom used where they do not. */
export function definedIn(syntax: Syntax, text: string): ReadonlySet<string> {
  const known = defines.get(syntax)
  if (known !== undefined) return known
  const names = new Set<string>()
  const add = (name: string | null) => {
    if (name !== null && name !== '') names.add(first(name))
  }
  for (const { name, parameters } of syntax.functions) {
    add(name)
    for (const parameter of parameters) add(parameter.name)
  }
  for (const { name } of syntax.types) add(name)
  for (const body of bodiesIn(syntax)) addStatements(body, syntax.language, add)
  for (const { module, names: imported } of syntax.imports) {
    for (const { local } of imported) {
      add(local)
      // Go's packages are seldom called otherwise than the last part of their path, without what says that it is Go.
      if (syntax.language === 'go')
        add(
          local
            .replace(/^go[-.]|[-.]go$/g, '')
            .split(/[-.]/)
            .at(-1) ?? null,
        )
    }
    if (imported.length === 0) add(module.split(/[/.\\:]+/).at(-1) ?? null)
  }
  const code = codeOf(text, syntax)
  for (const pattern of written[syntax.language] ?? written.other ?? [])
    for (const [, list = ''] of code.matchAll(pattern)) for (const name of list.match(word) ?? []) add(name)
  defines.set(syntax, names)
  return names
}

const word = /\$?[\p{L}_][\p{L}\p{N}_]*/gu
/* Definitions that syntax does not hold, in the first group. */
const written: Record<string, RegExp[]> = {
  other: [
    /\b(?:type|interface|enum|class|struct|trait|protocol|typealias|typedef|namespace|module|object|record|associatedtype)\s+([\p{L}\p{N}_]+)/gu,
    // Type parameters.
    /\b(?:class|interface|struct|enum|trait|type|impl|function|func|fun|fn|def)\b[^\n(){}=<[]{0,80}[<[]([^\n(){}]{1,120})[>\]]/gu,
    /(?:[(,]|^\s*(?:(?:public|private|protected|static|final|async)\s+)*)<([^\n(){}<>]{1,120})>\s*[\p{L}(]/gmu,
  ],
  bash: [
    /\b(?:printf\s+-v|getopts\s+\S+|mapfile|readarray|declare|typeset|export|readonly|local|unset)((?:\s+[\w-]+)+)/g,
  ],
  c: [/\btypedef\b[^;{]*?(\w+)\s*;/g, /\}\s*(\w+)\s*;/g],
}

function addStatements(body: Statement[], language: string, add: (name: string | null) => void): void {
  for (const statement of statementsIn(body)) {
    if (statement.kind === 'try') for (const handler of statement.handlers) add(handler.name)
    if (statement.kind === 'loop') for (const bound of statement.binds) addTargets(bound, add)
    // A pattern gives names to what fits it; constants of an enumeration need no other name there.
    if (statement.kind === 'switch')
      for (const { tests } of statement.cases) for (const test of tests) addNames(test, add)
  }
  for (const expression of expressionsIn(body)) {
    if (expression.kind === 'assign') addTargets(expression.target, add)
    if (language === 'php' && expression.kind === 'call') addResults(expression, add)
  }
}

/* Functions of PHP that give their arguments values. */
const setting =
  /^(?:preg_match(?:_all)?|sscanf|openssl_\w+|exec|parse_str|similar_text|stream_select|getmxrr|bind_\w+|settype|mb_parse_str|curl_multi_exec|headers_sent|is_callable|str_replace|preg_replace(?:_callback)?)$/

function addResults(
  { callee, arguments: list }: Extract<Expression, { kind: 'call' }>,
  add: (name: string) => void,
): void {
  if ((callee.kind !== 'name' && callee.kind !== 'member') || !setting.test(callee.name)) return
  for (const { value } of list) if (value.kind === 'name') add(value.name)
}

function addNames(expression: Expression, add: (name: string) => void): void {
  if (expression.kind === 'name') add(expression.name)
  // A class that a pattern asks for is not defined by that, nor is what a guard calls.
  if (expression.kind !== 'call' && expression.kind !== 'member')
    for (const part of partsOf(expression)) if (!isClass(part)) addNames(part, add)
}

function isClass(expression: Expression): boolean {
  return expression.kind === 'name' && /^\p{Lu}.*\p{Ll}/u.test(expression.name)
}

function addTargets(target: Expression, add: (name: string) => void): void {
  if (target.kind === 'name') add(target.name)
  if (target.kind === 'collection') for (const { value } of target.entries) addTargets(value, add)
  if (target.kind === 'unary') addTargets(target.operand, add)
  if (target.kind === 'cast') addTargets(target.value, add)
  if (target.kind === 'assign') addTargets(target.target, add)
  if (target.kind === 'unknown') for (const part of target.parts) addTargets(part, add)
}

function bodiesIn({ functions, types: found }: Syntax): Statement[][] {
  return [...functions.map(({ body }: FunctionSyntax) => body), ...found.map(({ fields }) => fields)]
}

/** Without what makes a list or a pointer of it. */
function first(name: string): string {
  return name.replace(/^[*&[\]]+/, '').split(/\.|::|[[<]/)[0] ?? name
}

/** `Map.Entry[]` names `Map`; words in small letters are the language's own, or packages. */
function typesIn(type: string | null): string[] {
  return (type ?? '').match(/(?<![\w.:$])\p{Lu}[\p{L}\p{N}_$]*/gu) ?? []
}

/** `nix` of `nix::unistd::gethostname()`: a crate of Rust, or a module; the primitive types have paths as well. */
export function isPathOfCrate({ name, start }: Use, text: string): boolean {
  return (
    text.startsWith(`${name}::`, start) &&
    !/^(?:[ui](?:8|16|32|64|128|size)|f32|f64|str|char|bool|std|core|alloc|crate|self|super)$/.test(name) &&
    /^[a-z_][a-z\d_]*$/.test(name)
  )
}
