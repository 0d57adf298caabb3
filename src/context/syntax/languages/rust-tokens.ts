import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import type { Node } from '../nodes.ts'

/** A macro that is called among the tokens of another. */
export type MacroReader = (name: Expression, tree: Node, lower: Lowering) => Expression

const prefixes = new Set(['&', '*', '-', '!'])
const binary = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '&&',
  '||',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '..',
  '..=',
])
const words = new Set(['identifier', 'self', 'super', 'crate', 'metavariable', 'primitive_type'])

/** What stands between the brackets of a tree of tokens. */
export function inside(tree: Node): Node[] {
  return tree.children.slice(1, -1)
}

/** Tokens between commas and the like. */
export function split(tokens: Node[], separators: string): Node[][] {
  const all: Node[][] = [[]]
  for (const token of tokens) {
    if (!token.named && separators.includes(token.type)) all.push([])
    else all.at(-1)?.push(token)
  }
  return all.filter((each) => each.length > 0)
}

/** `name = value`, or a value. */
export function argumentOf(tokens: Node[], lower: Lowering, macro: MacroReader): Argument {
  const [name, equals] = tokens
  if (name?.type === 'identifier' && equals?.type === '=' && tokens.length > 2)
    return { name: lower.written(name), value: expressionOf(tokens.slice(2), lower, macro) }
  return { name: null, value: expressionOf(tokens, lower, macro) }
}

/**
 * The tokens of a macro as an expression, as far as they are one: paths, calls, members, operators without their order. What
 * else stands there is unknown, with what can be read of it.
 */
export function expressionOf(tokens: Node[], lower: Lowering, macro: MacroReader): Expression {
  return new Tokens(tokens, lower, macro).all()
}

class Tokens {
  readonly #tokens: Node[]
  readonly #lower: Lowering
  readonly #macro: MacroReader
  #place = 0

  constructor(tokens: Node[], lower: Lowering, macro: MacroReader) {
    this.#tokens = tokens
    this.#lower = lower
    this.#macro = macro
  }

  all(): Expression {
    const [first] = this.#tokens
    const at = this.#lower.at(first ?? { start: 0, end: 0 }, this.#tokens.at(-1))
    const parts: Expression[] = []
    while (this.#place < this.#tokens.length) {
      const before = this.#place
      const made = this.#chain()
      if (made !== null) parts.push(made)
      if (made === null || this.#place === before) this.#place = Math.max(this.#place, before + 1)
    }
    const [only] = parts
    return parts.length === 1 && only ? only : { kind: 'unknown', parts, at }
  }

  get #next(): Node | undefined {
    return this.#tokens[this.#place]
  }

  #is(type: string, ahead = 0): boolean {
    return this.#tokens[this.#place + ahead]?.type === type
  }

  #at(start: number) {
    const { start: from } = this.#tokens[start] ?? { start: 0 }
    return this.#lower.at({ start: from, end: this.#tokens[this.#place - 1]?.end ?? from })
  }

  #chain(): Expression | null {
    const start = this.#place
    let left = this.#term()
    while (left !== null && this.#next !== undefined && !this.#next.named) {
      const operator = this.#next.type
      const before = this.#place
      this.#place += 1
      if (operator === 'as') {
        const type = this.#path()
        left = { kind: 'cast', type: type === null ? null : lastOf(type), value: left, at: this.#at(start) }
        continue
      }
      const right = binary.has(operator) || operator === '=' ? this.#term() : null
      if (right === null) {
        this.#place = before
        break
      }
      const at = this.#at(start)
      left =
        operator === '='
          ? { kind: 'assign', target: left, operator, value: right, declares: false, type: null, at }
          : { kind: 'binary', operator, left, right, at }
    }
    return left
  }

  #term(): Expression | null {
    const start = this.#place
    const operator = this.#next?.type ?? ''
    if (prefixes.has(operator)) {
      this.#place += 1
      const written = this.#is('mutable_specifier')
      if (written) this.#place += 1
      const operand = this.#term()
      if (operand === null) return null
      const at = this.#at(start)
      // What is lent to be read is what it was.
      if (operator === '&' && !written) return { kind: 'cast', type: null, value: operand, at }
      return { kind: 'unary', operator: written ? '&mut' : operator, operand, at }
    }
    const closure = this.#closure()
    if (closure !== null) return closure
    let made = this.#first()
    while (made !== null && this.#next !== undefined) {
      const more = this.#after(made, start)
      if (more === null) break
      made = more
    }
    return made
  }

  /** `|a, b| c`: what it makes of its parameters, which nobody knows. */
  #closure(): Expression | null {
    const start = this.#place
    const next = this.#next
    const moves = next?.type === 'identifier' && this.#lower.written(next) === 'move' ? 1 : 0
    if (this.#is('||', moves)) this.#place += moves + 1
    else if (this.#is('|', moves)) {
      const closing = this.#tokens.findIndex(({ type }, place) => type === '|' && place > start + moves)
      if (closing === -1) return null
      this.#place = closing + 1
    } else return null
    const body = this.#chain()
    return { kind: 'unknown', parts: body === null ? [] : [body], at: this.#at(start) }
  }

  #first(): Expression | null {
    const token = this.#next
    if (token === undefined) return null
    const opening = token.type === 'token_tree' ? token.children[0]?.type : undefined
    if (opening !== undefined) {
      this.#place += 1
      return treeOf(token, opening, this.#lower, this.#macro)
    }
    if (!words.has(token.type)) {
      if (!this.#lower.isExpression(token)) return null
      this.#place += 1
      return this.#lower.expression(token)
    }
    const path = this.#path()
    const tree = this.#tokens[this.#place + 1]
    if (path === null || !this.#is('!') || tree?.type !== 'token_tree') return path
    this.#place += 2
    return this.#macro(path, tree, this.#lower)
  }

  /** `a::b::<T>::c`. */
  #path(): Expression | null {
    const start = this.#place
    let made: Expression | null = null
    while (this.#next !== undefined && words.has(this.#next.type)) {
      const name = this.#lower.written(this.#next)
      this.#place += 1
      const at = this.#at(start)
      made = made === null ? { kind: 'name', name, at } : { kind: 'member', object: made, name, at }
      if (!this.#is('::')) break
      this.#place += 1
      if (this.#skipTypes() && this.#is('::')) this.#place += 1
    }
    return made
  }

  /** `<T, U>`, of which nothing is kept. */
  #skipTypes(): boolean {
    if (!this.#is('<')) return false
    let depth = 0
    for (; this.#next !== undefined; this.#place += 1) {
      if (this.#is('<')) depth += 1
      else if (this.#is('>')) depth -= 1
      else if (this.#is('>>')) depth -= 2
      if (depth <= 0) break
    }
    this.#place += 1
    return true
  }

  #after(made: Expression, start: number): Expression | null {
    const token = this.#next
    if (token === undefined) return null
    const opening = token.type === 'token_tree' ? token.children[0]?.type : token.type
    if (opening === '.') return this.#member(made, start)
    if (opening === '?') {
      this.#place += 1
      return { kind: 'cast', type: null, value: made, at: this.#at(start) }
    }
    if (token.type !== 'token_tree') return null
    if (opening === '(' || (opening === '{' && isType(made))) {
      this.#place += 1
      return this.#called(made, token, opening === '{', start)
    }
    if (opening !== '[') return null
    this.#place += 1
    return {
      kind: 'index',
      object: made,
      index: expressionOf(inside(token), this.#lower, this.#macro),
      at: this.#at(start),
    }
  }

  #member(made: Expression, start: number): Expression | null {
    const name = this.#tokens[this.#place + 1]
    if (
      name === undefined ||
      !(words.has(name.type) || name.type === 'integer_literal' || name.type === 'await')
    )
      return null
    this.#place += 2
    const written = this.#lower.written(name)
    const at = this.#at(start)
    if (written === 'await') return { kind: 'cast', type: null, value: made, at }
    if (this.#is('::') && this.#is('<', 1)) {
      this.#place += 1
      this.#skipTypes()
    }
    return { kind: 'member', object: made, name: written, at }
  }

  #called(callee: Expression, tree: Node, makes: boolean, start: number): Expression {
    const all = split(inside(tree), ',').map((tokens): Argument => {
      const [name, colon] = tokens
      if (makes && name?.type === 'identifier' && colon?.type === ':')
        return {
          name: this.#lower.written(name),
          value: expressionOf(tokens.slice(2), this.#lower, this.#macro),
        }
      const value = expressionOf(tokens, this.#lower, this.#macro)
      return { name: makes && value.kind === 'name' ? value.name : null, value }
    })
    return { kind: 'call', callee, arguments: all, makes, at: this.#at(start) }
  }
}

function isType(made: Expression): boolean {
  return (made.kind === 'name' || made.kind === 'member') && /^\p{Lu}/u.test(made.name)
}

function lastOf(made: Expression): string | null {
  return made.kind === 'name' || made.kind === 'member' ? made.name : null
}

/** `(a)`, `(a, b)`, `[a, b]`, `{"a": b}`. */
function treeOf(tree: Node, opening: string, lower: Lowering, macro: MacroReader): Expression {
  const at = lower.at(tree)
  const all = split(inside(tree), ',;')
  const [only] = all
  if (opening === '(' && all.length === 1 && only) return expressionOf(only, lower, macro)
  const entries = all.map((tokens) => {
    const colon = tokens.findIndex(({ type }) => type === ':')
    if (opening !== '{' || colon <= 0) return { key: null, value: expressionOf(tokens, lower, macro) }
    const key = expressionOf(tokens.slice(0, colon), lower, macro)
    return { key, value: expressionOf(tokens.slice(colon + 1), lower, macro) }
  })
  const keyed = entries.length > 0 && entries.every(({ key }) => key !== null)
  if (opening === '{' && !keyed) return { kind: 'unknown', parts: entries.map(({ value }) => value), at }
  return { kind: 'collection', entries, at }
}
