/*
 * What a parser makes of a file, the same for every language: functions, types, imports, and code as statements and
 * expressions. Plain data, so that whoever reads it needs no parser. What a language has and this has not is `unknown`, with
 * the expressions inside it; nothing is left out, so that nobody takes code for harmless that was only not understood.
 */

/** Lines from 1, both included; `start` and `end` are UTF-16 offsets into the parsed text, end exclusive. */
export interface Extent {
  from: number
  to: number
  start: number
  end: number
}

/** A parsed file. */
export interface Syntax {
  /** As the table of languages names it: `java`, `tsx`. */
  language: string
  /** By `FunctionSyntax.id`; the first is the file's own top level, which has no name. */
  functions: FunctionSyntax[]
  types: TypeSyntax[]
  imports: ImportSyntax[]
  comments: Extent[]
  /** String literals with their quotes; of a template the parts that are text. */
  strings: Extent[]
  /** The parser met text that does not belong to the language: what it says there is a guess. */
  errors: Extent[]
}

export interface Parameter {
  /** Empty where it takes something apart. */
  name: string
  /** As written, without type arguments; null where none is. */
  type: string | null
  at: Extent
}

/** A function, method, constructor, lambda or block of code that is passed on; or a file's top level. */
export interface FunctionSyntax {
  id: number
  name: string | null
  /** The type, module or receiver that it belongs to; null for a function of its own. */
  owner: string | null
  /** The function around it; null at the top level. */
  parent: number | null
  /** With its decorators, annotations and attributes. */
  at: Extent
  /** From its first line to the end of its head. */
  head: { from: number; to: number }
  parameters: Parameter[]
  body: Statement[]
}

export interface TypeSyntax {
  name: string
  /** What it extends, implements or mixes in: last segments of names. */
  supertypes: string[]
  at: Extent
  /** From its first line to the end of its head. */
  head: { from: number; to: number }
  /** What is assigned or declared in its body outside of functions. */
  fields: Statement[]
}

export interface ImportSyntax {
  at: Extent
  /** As written, without quotes: `./db`, `java.util.List`, `django.db`, `github.com/x/y`. */
  module: string
  /**
   * What it makes known here. `imported` null: the module itself; `*`: all of it. Empty where only a name of the module's last
   * segment is known, or none.
   */
  names: { imported: string | null; local: string }[]
}

export type Expression =
  | { kind: 'literal'; value: string | number | boolean | null; at: Extent }
  /** Text with values put in; literal parts are literals. */
  | { kind: 'template'; parts: Expression[]; at: Extent }
  /** `#1` is the value of statements that stand before it: `x = switch …` assigns `#1` on every branch, then `x = #1`. */
  | { kind: 'name'; name: string; at: Extent }
  | { kind: 'member'; object: Expression; name: string; at: Extent }
  | { kind: 'index'; object: Expression; index: Expression; at: Extent }
  /** `makes`: creates an object; then `callee` is the type. */
  | { kind: 'call'; callee: Expression; arguments: Argument[]; makes: boolean; at: Extent }
  /** Arithmetic, comparison, `&&`, `||`, `and`, `or`, `.` for joining text: the operator as written. */
  | { kind: 'binary'; operator: string; left: Expression; right: Expression; at: Extent }
  | { kind: 'unary'; operator: string; operand: Expression; at: Extent }
  | { kind: 'conditional'; test: Expression; then: Expression; otherwise: Expression; at: Extent }
  /** A list, array, tuple, set; or a map, object, dictionary, keyed by what `key` says. */
  | { kind: 'collection'; entries: { key: Expression | null; value: Expression }[]; at: Extent }
  | { kind: 'function'; id: number; at: Extent }
  | Assignment
  /** `(T) value`, `value as T`, `value!`, `await value`, `*value`: the value, whatever is done to its type. */
  | { kind: 'cast'; type: string | null; value: Expression; at: Extent }
  | { kind: 'unknown'; parts: Expression[]; at: Extent }

export interface Argument {
  /** Of a named argument; null where its place counts. */
  name: string | null
  value: Expression
}

export interface Assignment {
  kind: 'assign'
  target: Expression
  /** `=` for plain ones and declarations; `+=`, `??=`, `<<`, `++` and so on as written. */
  operator: string
  /** Null where a variable is declared without a value. */
  value: Expression | null
  declares: boolean
  /** The declared type as written, without type arguments; null where none is. */
  type: string | null
  at: Extent
}

export type Statement =
  | { kind: 'expression'; expression: Expression; at: Extent }
  /** `elsif` and `else if` are an `if` in `otherwise`. A block without any branch is `block`. */
  | { kind: 'if'; test: Expression; then: Statement[]; otherwise: Statement[]; at: Extent }
  /** `binds`: what takes a new value each time; `head`: what is looked at for it, conditions included. */
  | { kind: 'loop'; binds: Expression[]; head: Expression[]; body: Statement[]; at: Extent }
  | { kind: 'switch'; subject: Expression | null; cases: SwitchCase[]; at: Extent }
  | { kind: 'try'; body: Statement[]; handlers: Handler[]; last: Statement[]; at: Extent }
  | { kind: 'block'; body: Statement[]; at: Extent }
  | { kind: 'return'; value: Expression | null; at: Extent }
  | { kind: 'throw'; value: Expression | null; at: Extent }
  /** `break`, `continue`, `goto` and the like. */
  | { kind: 'jump'; word: string; at: Extent }
  /** Statements that nobody translated, with what stands in them. */
  | { kind: 'unknown'; parts: Expression[]; body: Statement[]; at: Extent }

export interface SwitchCase {
  /** Empty for the default. */
  tests: Expression[]
  body: Statement[]
  /** Goes on with the next case where nothing leaves it before. */
  falls: boolean
  at: Extent
}

export interface Handler {
  /** The caught error's name; null where it has none. */
  name: string | null
  body: Statement[]
}
