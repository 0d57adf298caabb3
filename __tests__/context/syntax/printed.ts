import type { Expression, FunctionSyntax, Statement, Syntax } from '../../../src/core/syntax/syntax.ts'

/** Statements in one line each, functions where they stand, so that a table of cases can be read. */
export function printed(syntax: Syntax, statements: Statement[] = syntax.functions[0]?.body ?? []): string {
  return statements.map((one) => statement(syntax, one)).join('; ')
}

/** A function's name, parameters and body. */
export function printedFunction(syntax: Syntax, made: FunctionSyntax): string {
  const name = [made.owner, made.name].filter((one) => one !== null).join('.')
  const parameters = made.parameters.map(({ name, type }) => (type === null ? name : `${type} ${name}`))
  return `${name}(${parameters.join(', ')}) {${printed(syntax, made.body)}}`
}

/** All functions but the top level. */
export function printedFunctions(syntax: Syntax): string[] {
  return syntax.functions.slice(1).map((made) => printedFunction(syntax, made))
}

function statement(syntax: Syntax, one: Statement): string {
  const value = (made: Expression | null): string => (made === null ? '' : ` ${expression(syntax, made)}`)
  const body = (made: Statement[]): string => `{${printed(syntax, made)}}`
  const all = (made: Expression[]): string => made.map((each) => expression(syntax, each)).join(', ')
  switch (one.kind) {
    case 'expression':
      return expression(syntax, one.expression)
    case 'if': {
      const otherwise = one.otherwise.length === 0 ? '' : ` else ${body(one.otherwise)}`
      return `if (${expression(syntax, one.test)}) ${body(one.then)}${otherwise}`
    }
    case 'loop':
      return `loop (${one.binds.length === 0 ? '' : `${all(one.binds)} in `}${all(one.head)}) ${body(one.body)}`
    case 'switch': {
      const cases = one.cases.map(
        (each) =>
          `${each.tests.length === 0 ? 'default' : all(each.tests)}${each.falls ? ' falls' : ''} ${body(each.body)}`,
      )
      return `switch (${one.subject === null ? '' : expression(syntax, one.subject)}) {${cases.join(', ')}}`
    }
    case 'try': {
      const handlers = one.handlers.map((each) => ` catch (${each.name ?? ''}) ${body(each.body)}`)
      const last = one.last.length === 0 ? '' : ` finally ${body(one.last)}`
      return `try ${body(one.body)}${handlers.join('')}${last}`
    }
    case 'block':
      return body(one.body)
    case 'return':
      return `return${value(one.value)}`
    case 'throw':
      return `throw${value(one.value)}`
    case 'jump':
      return one.word
    case 'unknown':
      return `?(${all(one.parts)})${body(one.body)}`
  }
}

function expression(syntax: Syntax, one: Expression): string {
  const print = (made: Expression): string => expression(syntax, made)
  switch (one.kind) {
    case 'literal':
      return JSON.stringify(one.value)
    case 'template':
      return `template(${one.parts.map(print).join(', ')})`
    case 'name':
      return one.name
    case 'member':
      return `${print(one.object)}.${one.name}`
    case 'index':
      return `${print(one.object)}[${print(one.index)}]`
    case 'call': {
      const list = one.arguments.map(({ name, value }) =>
        name === null ? print(value) : `${name}: ${print(value)}`,
      )
      return `${one.makes ? 'new ' : ''}${print(one.callee)}(${list.join(', ')})`
    }
    case 'binary':
      return `(${print(one.left)} ${one.operator} ${print(one.right)})`
    case 'unary':
      return `(${one.operator} ${print(one.operand)})`
    case 'conditional':
      return `(${print(one.test)} ? ${print(one.then)} : ${print(one.otherwise)})`
    case 'collection':
      return `[${one.entries.map(({ key, value }) => (key === null ? print(value) : `${print(key)}: ${print(value)}`)).join(', ')}]`
    case 'function': {
      const made = syntax.functions[one.id]
      return made === undefined ? 'no function' : printedFunction(syntax, made)
    }
    case 'assign': {
      const declared = one.declares ? `${one.type ?? 'let'} ` : ''
      return `${declared}${print(one.target)}${one.value === null ? '' : ` ${one.operator} ${print(one.value)}`}`
    }
    case 'cast':
      return one.type === null ? `cast(${print(one.value)})` : `cast<${one.type}>(${print(one.value)})`
    case 'unknown':
      return `?(${one.parts.map(print).join(', ')})`
  }
}
