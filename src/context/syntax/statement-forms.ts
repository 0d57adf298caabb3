import type { Handler, Statement, SwitchCase } from '../../core/syntax/syntax.ts'
import { takenApart } from './declaration-forms.ts'
import type { StatementRule } from './language.ts'
import type { Lowering } from './lowering.ts'
import { fields, type Node, namedChildren, nth, type Place, pick } from './nodes.ts'

/** Nothing but the expression in it. */
export function expressionStatement(node: Node, lower: Lowering): Statement[] {
  const [only, more] = namedChildren(node)
  if (only === undefined) return []
  if (more !== undefined) return [unknownStatement(node, lower)]
  if (lower.tables.statements.has(only.type)) return lower.statements(only)
  return [{ kind: 'expression', expression: lower.expression(only), at: lower.at(node) }]
}

export function unknownStatement(node: Node, lower: Lowering): Statement {
  return { kind: 'unknown', ...lower.inside(node), at: lower.at(node) }
}

/** Nothing that a program does: packages, empty statements. */
export function nothing(): Statement[] {
  return []
}

/** Statements that stand for themselves, whatever is around them. */
export function inlined(node: Node, lower: Lowering): Statement[] {
  return namedChildren(node).flatMap((child) => lower.statements(child))
}

/** Statements around which something is that has no meaning here, such as a label. */
export function block(...bodies: Place[]): StatementRule {
  return (node, lower) => [
    { kind: 'block', body: bodies.flatMap((place) => lower.body(pick(node, place))), at: lower.at(node) },
  ]
}

/** `if`, with any number of alternatives of which the earlier ones may have conditions of their own. */
export function branch(
  test = 'condition',
  then: Place = 'consequence',
  otherwise = 'alternative',
): StatementRule {
  return (node, lower) => {
    const made: Statement = {
      kind: 'if',
      test: lower.required(pick(node, test), node),
      then: lower.body(pick(node, then)),
      otherwise: [],
      at: lower.at(node),
    }
    let last = made
    for (const alternative of fields(node, otherwise)) {
      const condition = pick(alternative, test)
      if (condition === null || lower.tables.statements.has(alternative.type)) {
        last.otherwise = lower.body(alternative)
        continue
      }
      const next: typeof made = {
        kind: 'if',
        test: lower.expression(condition),
        then: lower.body(pick(alternative, then)),
        otherwise: [],
        at: lower.at(alternative, node),
      }
      last.otherwise = [next]
      last = next
    }
    return [made]
  }
}

/** `while` and `do`. */
export function loop(test: Place = 'condition', body: Place = 'body'): StatementRule {
  return (node, lower) => {
    const condition = pick(node, test)
    const { made: head, before } = lower.apart(() =>
      condition === null ? [] : [lower.expression(condition)],
    )
    // What the condition needs done is done each time.
    return [
      ...before,
      {
        kind: 'loop',
        binds: [],
        head,
        body: [...lower.body(pick(node, body)), ...before],
        at: lower.at(node),
      },
    ]
  }
}

/** `for (x of xs)`. */
export function forEach(item: Place, items: Place, body: Place = 'body'): StatementRule {
  return (node, lower) => [
    {
      kind: 'loop',
      binds: [lower.required(pick(node, item), node)],
      head: [lower.required(pick(node, items), node)],
      body: lower.body(pick(node, body)),
      at: lower.at(node),
    },
  ]
}

/** `for (init; test; update)`: what it begins with stands before it, what it goes on with at the end of its body. */
export function countingLoop(
  init = 'init',
  test = 'condition',
  update = 'update',
  body = 'body',
): StatementRule {
  return (node, lower) => [
    ...fields(node, init).flatMap((child) => lower.statements(child)),
    {
      kind: 'loop',
      binds: [],
      head: lower.expressions(fields(node, test)),
      body: [
        ...lower.body(pick(node, body)),
        ...fields(node, update).flatMap((child) => lower.statements(child)),
      ],
      at: lower.at(node),
    },
  ]
}

/** What stands in a `return`. */
export function returns(value: Place = nth(0)): StatementRule {
  return (node, lower) => [{ kind: 'return', value: lower.optional(pick(node, value)), at: lower.at(node) }]
}

/** What stands in a `throw`. */
export function throws(value: Place = nth(0)): StatementRule {
  return (node, lower) => [{ kind: 'throw', value: lower.optional(pick(node, value)), at: lower.at(node) }]
}

/** `break`, `continue` and the like. */
export function jump(word: string): StatementRule {
  return (node, lower) => [{ kind: 'jump', word, at: lower.at(node) }]
}

/** `yield value` out of a construct that stands for a value. */
export function yields(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const value = lower.required(nth(0)(node), node)
  const given = lower.yielded(value, at)
  return [given ?? { kind: 'expression', expression: value, at }, { kind: 'jump', word: 'break', at }]
}

/** `switch`, `match`, `when`; `cases` finds its cases, and `one` says what a case is. */
export function switchOf(
  subject: Place,
  cases: (node: Node) => Node[],
  one: (node: Node, lower: Lowering) => SwitchCase,
): StatementRule {
  return (node, lower) => [
    {
      kind: 'switch',
      subject: lower.optional(pick(node, subject)),
      cases: cases(node).map((child) => one(child, lower)),
      at: lower.at(node),
    },
  ]
}

/** Cases of which each has its values, if any, in one field and its statements in another. */
export function caseOf(
  tests: string,
  body: string,
  falls: boolean,
): (node: Node, lower: Lowering) => SwitchCase {
  return (node, lower) => ({
    tests: lower.expressions(fields(node, tests)),
    body: fields(node, body).flatMap((child) => lower.body(child)),
    falls,
    at: lower.at(node),
  })
}

/** Where a statement that handles errors has what. */
export interface TryForm {
  body: Place
  handlers: string[]
  name: Place
  /** Of a handler. */
  handlerBody: Place
  last: Place
  /** What is assigned before the body and closed after it. */
  resources?: (node: Node, lower: Lowering) => Statement[]
}

export function tries(form: TryForm): StatementRule {
  return (node, lower) => {
    const handlers: Handler[] = []
    for (const child of node.children) {
      if (!form.handlers.includes(child.type)) continue
      const name = pick(child, form.name)
      const plain = name === null || name.children.length === 0
      handlers.push({
        name: name !== null && plain ? lower.written(name) : null,
        body: [...(plain ? [] : [takenApart(name, lower)]), ...lower.body(pick(child, form.handlerBody))],
      })
    }
    const resources = form.resources?.(node, lower) ?? []
    const body = [...resources, ...lower.body(pick(node, form.body))]
    return [{ kind: 'try', body, handlers, last: lower.body(pick(node, form.last)), at: lower.at(node) }]
  }
}
