import type { Assignment, Expression, Extent, Syntax } from '../../core/syntax/syntax.ts'
import { insideOf, partsOf } from './walk.ts'
import { isLook, looksOnly } from './words.ts'

/** One assignment to a name or a field, and the function that it stands in; `assignment` null: it is taken apart, bound, changed. */
export interface Write {
  assignment: Assignment | null
  /** `FunctionSyntax.id`; null in the body of a type. */
  within: number | null
  type: string | null
  line: number
}

/** What the names of a file are used for, whatever they belong to: a field and a variable of one name count together. */
export interface Uses {
  writes: ReadonlyMap<string, Write[]>
  /** Names whose things something may change or hand on. */
  changed: ReadonlySet<string>
  calls: ReadonlyMap<string, { call: Extract<Expression, { kind: 'call' }>; within: number | null }[]>
  /** Names of functions that are used as values. */
  passed: ReadonlySet<string>
}

/** Goes through a file once. */
export function scanFile(syntax: Syntax, written: (at: Extent) => string): Uses {
  const writes = new Map<string, Write[]>()
  const changed = new Set<string>()
  const passed = new Set<string>()
  const calls: Map<string, { call: Extract<Expression, { kind: 'call' }>; within: number | null }[]> =
    new Map()
  let within: number | null = null
  let type: string | null = null
  const write = (name: string, assignment: Assignment | null, line: number) => {
    const all = writes.get(name) ?? []
    all.push({ assignment, within, type, line })
    writes.set(name, all)
  }
  const bind = (target: Expression, assignment: Assignment | null) => {
    if (target.kind === 'name' || target.kind === 'member') {
      write(target.name, assignment, target.at.from)
      if (target.kind === 'member') touch(target.object)
      return
    }
    if (target.kind === 'index') {
      touch(target.object)
      look(target.index)
      return
    }
    for (const part of partsOf(target)) bind(part, null)
  }
  /** Something that is only looked at. */
  const look = (expression: Expression) => {
    if (expression.kind === 'name') return
    if (expression.kind === 'member') look(expression.object)
    else scan(expression)
  }
  /** Something that may be changed or handed on. */
  const touch = (expression: Expression) => {
    if (expression.kind === 'name') {
      changed.add(expression.name)
      passed.add(expression.name)
    } else if (expression.kind === 'member') {
      changed.add(expression.name)
      passed.add(expression.name)
      touch(expression.object)
    } else if (expression.kind === 'index') {
      touch(expression.object)
      scan(expression.index)
    } else scan(expression)
  }
  const scan = (expression: Expression): void => {
    switch (expression.kind) {
      case 'name':
        touch(expression)
        return
      case 'member':
        look(expression.object)
        return
      case 'index':
        look(expression.object)
        look(expression.index)
        return
      case 'assign':
        bind(expression.target, expression)
        if (expression.value !== null) scan(expression.value)
        return
      case 'call': {
        const { callee } = expression
        const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : null
        if (name !== null) {
          const all = calls.get(name) ?? []
          all.push({ call: expression, within })
          calls.set(name, all)
        }
        if (callee.kind === 'member') {
          if (looksOnly.test(callee.name)) look(callee.object)
          else touch(callee.object)
        } else if (callee.kind === 'index') {
          touch(callee.object)
          scan(callee.index)
        } else if (callee.kind !== 'name') scan(callee)
        const looks = isLook(written(callee.at))
        for (const { value } of expression.arguments) {
          if (looks) look(value)
          else scan(value)
        }
        return
      }
      case 'binary': {
        const compares = /^(?:in|not in|[=!]==?|[<>]=?|&&|\|\||and|or|instanceof|is|is not|\+|\.)$/.test(
          expression.operator,
        )
        for (const part of [expression.left, expression.right]) compares ? look(part) : scan(part)
        return
      }
      case 'conditional':
        look(expression.test)
        scan(expression.then)
        scan(expression.otherwise)
        return
      default:
        for (const part of partsOf(expression)) scan(part)
    }
  }
  const statements = (list: Parameters<typeof insideOf>[0][]): void => {
    for (const statement of list) {
      const { expressions, bodies } = insideOf(statement)
      if (statement.kind === 'loop') {
        for (const target of statement.binds) bind(target, null)
        for (const head of statement.head) look(head)
      } else if (statement.kind === 'if') look(statement.test)
      else for (const expression of expressions) scan(expression)
      if (statement.kind === 'try') {
        for (const { name } of statement.handlers) if (name !== null) write(name, null, statement.at.from)
      }
      for (const body of bodies) statements(body)
    }
  }
  for (const each of syntax.functions) {
    within = each.id
    type = each.owner
    for (const parameter of each.parameters)
      if (parameter.name !== '') write(parameter.name, null, parameter.at.from)
    statements(each.body)
  }
  within = null
  for (const each of syntax.types) {
    type = each.name
    statements(each.fields)
  }
  return { writes, changed, calls, passed }
}
