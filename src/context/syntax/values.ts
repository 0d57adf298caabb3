import type { Expression, Extent, Statement } from '../../core/syntax/syntax.ts'

/** The value that statements stand for, where they are no more than one: `if (a) { b } else { c }` is `a ? b : c`. */
export function soleValue(statements: Statement[], at: Extent): Expression | null {
  const [only] = statements
  if (statements.length !== 1 || only === undefined) return null
  if (only.kind === 'expression') return only.expression
  if (only.kind === 'block') return soleValue(only.body, at)
  if (only.kind !== 'if') return null
  const then = soleValue(only.then, at)
  const otherwise = soleValue(only.otherwise, at)
  if (then === null || otherwise === null) return null
  return { kind: 'conditional', test: only.test, then, otherwise, at }
}

/** Statements whose last expression, on every branch, is handed on; and whether there was any. */
export function takeValue(
  statements: Statement[],
  make: (value: Expression) => Expression,
): { taken: boolean; statements: Statement[] } {
  return withLast(statements, ({ expression, at }) => ({
    kind: 'expression',
    expression: make(expression),
    at,
  }))
}

/** Statements whose last expression, on every branch, is returned. */
export function returnLast(statements: Statement[]): Statement[] {
  return withLast(statements, ({ expression, at }) => ({ kind: 'return', value: expression, at })).statements
}

function withLast(
  statements: Statement[],
  make: (last: Extract<Statement, { kind: 'expression' }>) => Statement,
): { taken: boolean; statements: Statement[] } {
  const last = statements.at(-1)
  if (last === undefined) return { taken: false, statements }
  let taken = false
  const inside = (body: Statement[]) => {
    const made = withLast(body, make)
    taken ||= made.taken
    return made.statements
  }
  const replaced = ((): Statement => {
    switch (last.kind) {
      case 'expression':
        // A declaration has no value.
        if (last.expression.kind === 'assign' && last.expression.declares) return last
        taken = true
        return make(last)
      case 'block':
        return { ...last, body: inside(last.body) }
      case 'if':
        return { ...last, then: inside(last.then), otherwise: inside(last.otherwise) }
      case 'switch':
        return { ...last, cases: last.cases.map((one) => ({ ...one, body: inside(one.body) })) }
      case 'try':
        return {
          ...last,
          body: inside(last.body),
          handlers: last.handlers.map((handler) => ({ ...handler, body: inside(handler.body) })),
        }
      default:
        return last
    }
  })()
  return { taken, statements: [...statements.slice(0, -1), replaced] }
}
