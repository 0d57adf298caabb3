import type { Expression, Statement } from '../../core/syntax/syntax.ts'
import type { StringForm } from './literals.ts'
import type { Lowering } from './lowering.ts'
import type { Node, Place } from './nodes.ts'

/** What an expression of a grammar's node type is. */
export type ExpressionRule = (node: Node, lower: Lowering) => Expression

/** What a statement or declaration of a grammar's node type is: none, one or several statements. */
export type StatementRule = (node: Node, lower: Lowering) => Statement[]

/** Where a parameter has its name, its type and its default. */
export interface ParameterForm {
  name: Place
  type?: Place
  value?: Place
  /** A field that also holds the names of further parameters like it. */
  alike?: string
}

/** Where an argument has its name and its value. */
export interface ArgumentForm {
  name: Place
  value: Place
}

/**
 * All that is known about a language. Tables are keyed by the grammar's node types, and one walk consults them. A type that is
 * in none of them is `unknown`, with what stands in it: a table that forgets something makes the result vaguer, never wrong.
 */
export interface Language {
  name: string
  /** The grammar's file, without `.wasm`. */
  grammar: string
  /** Extensions with their dot, and names of files without one. */
  files: string[]
  /** Programs that run it, as files without an extension name them in their first line; without a version. */
  interpreters?: string[]
  comments: string[]
  /** Nodes that are one word, whatever the grammar sees in them. */
  words?: string[]
  /** Nodes that are string or character literals, with or without values put in. */
  strings: Record<string, StringForm>
  /** Nodes that are nothing but a sequence of statements, the root of a file included. */
  blocks: string[]
  expressions: Record<string, ExpressionRule>
  /** A type of this table where a value is wanted (`x = if …`) is put before the statement that wants it. */
  statements: Record<string, StatementRule>
  parameters: Record<string, ParameterForm>
  /** Arguments that are more than an expression, such as those with a name. */
  arguments?: Record<string, ArgumentForm>
  /** Annotations, decorators, attributes. */
  decorators?: string[]
  /** Keywords that are values, where the grammar has no nodes for them. */
  keywords?: string[]
  /** What type arguments stand in where it is not `<…>`. */
  typeArguments?: '[]'
  /** The last expression of a function is what it returns. */
  returnsLast?: boolean
  /** Gives text that the grammar does not know another spelling that it does, of the same length: all else reads what stands there. */
  respell?: (text: string) => string
  /** Bytes of the grammar's program that stand in it once, and others in their place: what is wrong with it. */
  mend?: { from: number[]; to: number[] }
  /** Changes the tree before anything is read from it, where what a node is depends on what stands elsewhere. */
  tidy?: (root: Node, text: string) => void
}

/** A language's tables, ready to be asked. A grammar may call a node `constructor`, which every object has. */
export interface Tables {
  language: Language
  comments: ReadonlySet<string>
  words: ReadonlySet<string>
  strings: ReadonlyMap<string, StringForm>
  blocks: ReadonlySet<string>
  expressions: ReadonlyMap<string, ExpressionRule>
  statements: ReadonlyMap<string, StatementRule>
  parameters: ReadonlyMap<string, ParameterForm>
  arguments: ReadonlyMap<string, ArgumentForm>
  decorators: ReadonlySet<string>
  keywords: ReadonlySet<string>
}

export function tablesOf(language: Language): Tables {
  return {
    language,
    comments: new Set(language.comments),
    words: new Set(language.words ?? []),
    strings: new Map(Object.entries(language.strings)),
    blocks: new Set(language.blocks),
    expressions: new Map(Object.entries(language.expressions)),
    statements: new Map(Object.entries(language.statements)),
    parameters: new Map(Object.entries(language.parameters)),
    arguments: new Map(Object.entries(language.arguments ?? {})),
    decorators: new Set(language.decorators ?? []),
    keywords: new Set(language.keywords ?? []),
  }
}
