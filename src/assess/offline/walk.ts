import type { Expression, Statement } from '../../core/syntax/syntax.ts'

/** The expressions right inside of one. */
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

/** The expressions right in a statement, and the lists of statements in it. */
export function insideOf(statement: Statement): { expressions: Expression[]; bodies: Statement[][] } {
  switch (statement.kind) {
    case 'expression':
      return { expressions: [statement.expression], bodies: [] }
    case 'if':
      return { expressions: [statement.test], bodies: [statement.then, statement.otherwise] }
    case 'loop':
      return { expressions: [...statement.binds, ...statement.head], bodies: [statement.body] }
    case 'switch': {
      const tests = statement.cases.flatMap((each) => each.tests)
      const subject = statement.subject === null ? [] : [statement.subject]
      return { expressions: [...subject, ...tests], bodies: statement.cases.map(({ body }) => body) }
    }
    case 'try': {
      const handlers = statement.handlers.map(({ body }) => body)
      return { expressions: [], bodies: [statement.body, ...handlers, statement.last] }
    }
    case 'block':
      return { expressions: [], bodies: [statement.body] }
    case 'return':
    case 'throw':
      return { expressions: statement.value === null ? [] : [statement.value], bodies: [] }
    case 'jump':
      return { expressions: [], bodies: [] }
    case 'unknown':
      return { expressions: statement.parts, bodies: [statement.body] }
  }
}

export interface Visitor {
  /** False: what is inside is not visited. */
  expression?(expression: Expression): boolean | undefined
  statement?(statement: Statement): boolean | undefined
}

/** Visits statements and expressions, the outer ones first; not the bodies of functions inside. */
export function visit(statements: Statement[], visitor: Visitor): void {
  const open: (Statement[] | Expression)[] = [statements]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!Array.isArray(next)) {
      if (visitor.expression?.(next) !== false) open.push(...partsOf(next).toReversed())
      continue
    }
    const inner: (Statement[] | Expression)[] = []
    for (const statement of next) {
      if (visitor.statement?.(statement) === false) continue
      const { expressions, bodies } = insideOf(statement)
      inner.push(...expressions, ...bodies)
    }
    open.push(...inner.toReversed())
  }
}

/** Visits an expression and all inside. */
export function visitExpression(expression: Expression, visitor: Visitor): void {
  const at = expression.at
  visit([{ kind: 'expression', expression, at }], visitor)
}

/** `a.b[]()` for what it is read from: names with dots, calls and places in brackets; null where it is more than that. */
export function pathOf(expression: Expression): string | null {
  switch (expression.kind) {
    case 'name':
      return expression.name
    case 'member': {
      const object = pathOf(expression.object)
      return object === null ? null : `${object}.${expression.name}`
    }
    case 'index': {
      const object = pathOf(expression.object)
      return object === null ? null : `${object}[]`
    }
    case 'call': {
      const callee = pathOf(expression.callee)
      return callee === null ? null : `${callee}()`
    }
    case 'cast':
      return pathOf(expression.value)
    default:
      return null
  }
}

/** All names in an expression, functions inside aside. */
export function namesOf(expression: Expression): Set<string> {
  const names = new Set<string>()
  visitExpression(expression, {
    expression: (each) => {
      if (each.kind === 'name') names.add(each.name)
      return undefined
    },
  })
  return names
}

/** The variable that a place starts from. */
export function rootOf(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.name
  if (expression.kind === 'member' || expression.kind === 'index') return rootOf(expression.object)
  return expression.kind === 'cast' ? rootOf(expression.value) : null
}
