import type {
  Argument,
  Expression,
  Extent,
  FunctionSyntax,
  ImportSyntax,
  Statement,
  Syntax,
  TypeSyntax,
} from '../../core/syntax/syntax.ts'
import { defineFunction, type FunctionParts } from './functions.ts'
import type { Tables } from './language.ts'
import { LineTable } from './lines.ts'
import { type Node, namedChildren, pick } from './nodes.ts'
import { stringExpression } from './strings.ts'
import { withoutTypeArguments } from './type-names.ts'
import { soleValue, takeValue } from './values.ts'

/** What is in the making while the nodes of one file become statements and expressions. Rules of a language are given it. */
export class Lowering {
  readonly text: string
  readonly tables: Tables
  readonly functions: FunctionSyntax[] = []
  readonly types: TypeSyntax[] = []
  readonly imports: ImportSyntax[] = []
  readonly #lines: LineTable
  #around: { id: number | null; owner: string | null } = { id: null, owner: null }
  /** Statements that an expression needs done before the statement that it is in. */
  #before: Statement[] = []
  /** What `yield` and the like give a value to. */
  #result: { name: string; used: boolean } | null = null
  #results = 0

  constructor(text: string, tables: Tables) {
    this.text = text
    this.tables = tables
    this.#lines = new LineTable(text)
  }

  /** The extent of a node, or from one node to another. */
  at(first: { start: number; end: number }, last: { end: number } = first): Extent {
    const { start } = first
    const end = Math.max(start, last.end)
    return { from: this.line(start), to: this.line(Math.max(start, end - 1)), start, end }
  }

  /** The line of an offset, from 1. */
  line(offset: number): number {
    return this.#lines.lineOf(offset)
  }

  written(node: { start: number; end: number }): string {
    return this.text.slice(node.start, node.end)
  }

  /** A type as written, without type arguments; null where there is none. */
  type(node: Node | null): string | null {
    return node === null
      ? null
      : withoutTypeArguments(this.written(node), this.tables.language.typeArguments) || null
  }

  /** A node where a value is wanted. */
  expression(node: Node): Expression {
    if (this.tables.strings.has(node.type)) return stringExpression(node, this)
    const rule = this.tables.expressions.get(node.type)
    if (rule !== undefined) return rule(node, this)
    if (this.tables.statements.has(node.type) || this.tables.blocks.has(node.type)) return this.#valueOf(node)
    return this.unknown(node)
  }

  optional(node: Node | null): Expression | null {
    return node === null ? null : this.expression(node)
  }

  /** What should be there and may be missing in broken code. */
  required(node: Node | null, around: Node): Expression {
    return node === null ? { kind: 'unknown', parts: [], at: this.at(around) } : this.expression(node)
  }

  expressions(nodes: Node[]): Expression[] {
    return nodes.map((node) => this.expression(node))
  }

  /** The arguments of a list of them. */
  arguments(list: Node | null): Argument[] {
    if (list === null) return []
    // A template or a block may stand for the arguments, without brackets.
    if (this.isExpression(list)) return [{ name: null, value: this.expression(list) }]
    return namedChildren(list).map((node) => this.argument(node))
  }

  argument(node: Node): Argument {
    const form = this.tables.arguments.get(node.type)
    if (form === undefined) return { name: null, value: this.expression(node) }
    const name = pick(node, form.name)
    return { name: name && this.written(name), value: this.required(pick(node, form.value), node) }
  }

  /** A node where a statement is wanted. */
  statements(node: Node): Statement[] {
    return this.withBefore(() => this.#statements(node))
  }

  /** Statements that a rule makes, after those that their expressions need done before them. */
  withBefore(make: () => Statement[]): Statement[] {
    const { made, before } = this.apart(make)
    return before.length === 0 ? made : [...before, ...made]
  }

  /** What a body does: the statements of a block, or a single one. */
  body(node: Node | null): Statement[] {
    if (node === null) return []
    if (!this.tables.blocks.has(node.type)) return this.statements(node)
    const inner = namedChildren(node)
    const [only] = inner
    if (inner.length === 1 && only && this.tables.blocks.has(only.type)) return this.body(only)
    return inner.flatMap((child) => this.statements(child))
  }

  /** Puts statements before the one that is being made. */
  before(statements: Statement[]): void {
    this.#before.push(...statements)
  }

  /** A value that may never be wanted, such as what stands behind `||`: so may be what has to be done before. */
  maybe(node: Node | null, around: Node): Expression {
    const { made, before } = this.apart(() => this.required(node, around))
    if (before.length === 0) return made
    const at = this.at(node ?? around)
    this.before([{ kind: 'if', test: { kind: 'unknown', parts: [], at }, then: before, otherwise: [], at }])
    return made
  }

  /** A value that is used more than once: what is more than a name is put before, under a name of its own. */
  held(value: Expression): Expression {
    if (value.kind === 'name' || value.kind === 'literal') return value
    const { at } = value
    const name = this.ownName()
    this.before([{ kind: 'expression', expression: resultIs(name, value, at), at }])
    return { kind: 'name', name, at }
  }

  /** What is made, and what has to be done before it. */
  apart<T>(make: () => T): { made: T; before: Statement[] } {
    const outer = this.#before
    const before: Statement[] = []
    this.#before = before
    const made = make()
    this.#before = outer
    return { made, before }
  }

  /** What nobody translated, with all that stands in it. */
  unknown(node: Node): Expression {
    const { parts, body } = this.inside(node)
    this.before(body)
    return { kind: 'unknown', parts, at: this.at(node) }
  }

  /** The nearest expressions and statements inside of a node. */
  inside(node: Node): { parts: Expression[]; body: Statement[] } {
    const parts: Expression[] = []
    const body: Statement[] = []
    for (const child of namedChildren(node)) {
      const { type } = child
      if (this.isExpression(child)) parts.push(this.expression(child))
      else if (this.tables.statements.has(type) || this.tables.blocks.has(type))
        body.push(...this.statements(child))
      else if (child.children.length > 0) {
        const inner = this.inside(child)
        parts.push(...inner.parts)
        body.push(...inner.body)
      }
    }
    return { parts, body }
  }

  /** Gives a value to the expression that the statements around stand for; null where they stand for none. */
  yielded(value: Expression, at: Extent): Statement | null {
    if (this.#result === null) return null
    this.#result.used = true
    return { kind: 'expression', expression: resultIs(this.#result.name, value, at), at }
  }

  /** A name that no code has, for a value that is needed more than once. */
  ownName(): string {
    return `#${++this.#results}`
  }

  /** Adds a function and what is in it; returns its id. */
  define(parts: FunctionParts): number {
    return defineFunction(this, parts)
  }

  /** Lowers what is inside of a function, or of a type where `owner` is its name. */
  within<T>(around: { id?: number; owner: string | null }, make: () => T): T {
    const outer = { around: this.#around, before: this.#before, result: this.#result }
    this.#around = { id: around.id ?? this.#around.id, owner: around.owner }
    this.#before = []
    this.#result = null
    const made = make()
    this.#around = outer.around
    this.#before = outer.before
    this.#result = outer.result
    return made
  }

  get parent(): number | null {
    return this.#around.id
  }

  get owner(): string | null {
    return this.#around.owner
  }

  /** The annotations of a declaration, also those among its modifiers, as one statement; none where it has none. */
  decorators(node: Node): Statement[] {
    const found = node.children.flatMap((child) => {
      if (this.tables.decorators.has(child.type)) return [child]
      if (!child.type.endsWith('modifiers')) return []
      return child.children.filter((inner) => this.tables.decorators.has(inner.type))
    })
    const [first] = found
    if (first === undefined) return []
    const at = this.at(first, found.at(-1))
    return [{ kind: 'expression', expression: { kind: 'unknown', parts: this.expressions(found), at }, at }]
  }

  /** Whether a node stands for a value by its type. */
  isExpression({ type }: Node): boolean {
    return this.tables.strings.has(type) || this.tables.expressions.has(type)
  }

  finished(root: Node, found: Pick<Syntax, 'comments' | 'strings' | 'errors'>): Syntax {
    const whole = { ...root, start: 0, end: this.text.length }
    this.define({ node: whole, name: null, parameters: null, body: whole })
    const { functions, types, imports } = this
    return { language: this.tables.language.name, functions, types, imports, ...found }
  }

  #statements(node: Node): Statement[] {
    const rule = this.tables.statements.get(node.type)
    if (rule !== undefined) return rule(node, this)
    const at = this.at(node)
    if (this.tables.blocks.has(node.type)) return [{ kind: 'block', body: this.body(node), at }]
    if (this.isExpression(node)) {
      return [{ kind: 'expression', expression: this.expression(node), at }]
    }
    const { parts, body } = this.inside(node)
    return [{ kind: 'unknown', parts, body, at }]
  }

  /** Statements where a value is wanted: they come first, and the value has a name of its own. */
  #valueOf(node: Node): Expression {
    const outer = this.#result
    const name = this.ownName()
    const result = { name, used: false }
    this.#result = result
    const statements = this.statements(node)
    this.#result = outer
    const at = this.at(node)
    const sole = result.used ? null : soleValue(statements, at)
    if (sole !== null) return sole
    const { taken, statements: done } = takeValue(statements, (value) => resultIs(name, value, value.at))
    this.before(done)
    return taken || result.used ? { kind: 'name', name, at } : { kind: 'unknown', parts: [], at }
  }
}

function resultIs(name: string, value: Expression, at: Extent): Expression {
  const target: Expression = { kind: 'name', name, at }
  return { kind: 'assign', target, operator: '=', value, declares: false, type: null, at }
}
