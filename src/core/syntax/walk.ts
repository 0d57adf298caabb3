import type { Expression, Statement } from './syntax.ts'

/** The expressions right inside an expression, in the order in which they are written. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
    case 'function':
      return []
    case 'template':
    case 'unknown':
      return expression.parts
    case 'member':
      return [expression.object]
    case 'index':
      return [expression.object, expression.index]
    case 'call':
      return [expression.callee, ...expression.arguments.map(({ value }) => value)]
    case 'binary':
      return [expression.left, expression.right]
    case 'unary':
      return [expression.operand]
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise]
    case 'collection':
      return expression.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]))
    case 'assign':
      return expression.value === null ? [expression.target] : [expression.target, expression.value]
    case 'cast':
      return [expression.value]
  }
}

/** What a statement evaluates itself, apart from the statements in it. */
export function headOf(statement: Statement): Expression[] {
  switch (statement.kind) {
    case 'expression':
      return [statement.expression]
    case 'if':
      return [statement.test]
    case 'loop':
      return [...statement.binds, ...statement.head]
    case 'switch':
      return [
        ...(statement.subject === null ? [] : [statement.subject]),
        ...statement.cases.flatMap(({ tests }) => tests),
      ]
    case 'return':
    case 'throw':
      return statement.value === null ? [] : [statement.value]
    case 'unknown':
      return statement.parts
    case 'try':
    case 'block':
    case 'jump':
      return []
  }
}

/** The blocks of statements in a statement. */
export function bodiesOf(statement: Statement): Statement[][] {
  switch (statement.kind) {
    case 'if':
      return [statement.then, statement.otherwise]
    case 'loop':
    case 'block':
    case 'unknown':
      return [statement.body]
    case 'switch':
      return statement.cases.map(({ body }) => body)
    case 'try':
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.last]
    case 'expression':
    case 'return':
    case 'throw':
    case 'jump':
      return []
  }
}

/** An expression and all in it, outside in. Not what stands in functions that it makes. */
export function* within(expression: Expression): Generator<Expression> {
  const open = [expression]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    open.push(...partsOf(next).toReversed())
  }
}

/** Statements and all in them, in the order in which they are written. */
export function* statementsIn(statements: Statement[]): Generator<Statement> {
  const open = [...statements].reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    open.push(...bodiesOf(next).flat().reverse())
  }
}

/** All expressions of some statements and of what stands in them. */
export function* expressionsIn(statements: Statement[]): Generator<Expression> {
  for (const statement of statementsIn(statements)) {
    for (const expression of headOf(statement)) yield* within(expression)
  }
}

/**
 * The variable that an expression is about: `a` of `a.b[1].c`, `this.b` of `this.b.c`; null where there is none, as for a
 * literal or the result of a call.
 */
export function rootOf(expression: Expression): string | null {
  let at = expression
  for (;;) {
    if (at.kind === 'name') return at.name
    if (at.kind === 'member') {
      if (at.object.kind === 'name' && ownWords.has(at.object.name)) return `this.${at.name}`
      at = at.object
    } else if (at.kind === 'index') at = at.object
    else if (at.kind === 'cast') at = at.value
    else return null
  }
}

/** What languages call the object that a method belongs to. */
export const ownWords: ReadonlySet<string> = new Set(['this', 'self', '$this', '@', 'Self', 'cls'])
