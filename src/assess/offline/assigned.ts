import type { Assignment, Expression, FunctionSyntax, Statement } from '../../core/syntax/syntax.ts'
import { namesOf, visit } from './walk.ts'

/** What a file knows about its language. */
interface Binding {
  readonly isUndeclared: boolean
  bindsOwn(loop: Extract<Statement, { kind: 'loop' }>): boolean
}

const references = /(?<!&)&\s*(?:mut\s+)?([$\w]+)/g
const byReference: Record<string, RegExp> = {
  c: references,
  cpp: references,
  go: references,
  rust: references,
  swift: references,
  php: /(?<!&)&\s*([$\w]+)|\b(?:global|static)\s+(\$\w+(?:\s*,\s*\$\w+)*)/g,
  csharp: /\b(?:ref|out)\s+(?:\w+\s+)?(\w+)|(?<!&)&\s*(\w+)/g,
  python: /\b(?:global|nonlocal)\s+(\w+(?:\s*,\s*\w+)*)/g,
}

/** Variables of which a reference may be held somewhere, or that a word makes shared. */
export function addressed(text: string, language: string): string[] {
  const pattern = byReference[language.replace('_sharp', 'sharp')]
  if (pattern === undefined) return []
  return [...text.matchAll(pattern)].flatMap((match) => (match[1] ?? match[2] ?? '').split(/\s*,\s*/))
}

/** What a function does with names. */
export interface Assigned {
  declared: Set<string>
  written: Set<string>
  /** Assigned without being declared there. */
  plain: Set<string>
  /** Used other than to look at them. */
  touched: Set<string>
}

const found = new WeakMap<FunctionSyntax, Assigned>()

export function assignedIn(file: Binding, syntax: FunctionSyntax): Assigned {
  const known = found.get(syntax)
  if (known !== undefined) return known
  const declared = new Set<string>()
  const written = new Set<string>()
  const plain = new Set<string>()
  const touched = new Set<string>()
  visit(syntax.body, {
    statement: (statement) => {
      const declares = statement.kind !== 'loop' || file.bindsOwn(statement)
      for (const name of boundBy(statement)) {
        if (declares) declared.add(name)
        if (!declares || file.isUndeclared) plain.add(name)
        written.add(name)
      }
      return undefined
    },
    expression: (expression) => {
      if (expression.kind === 'assign') {
        for (const name of targetsOf(expression)) {
          written.add(name)
          if (expression.declares) declared.add(name)
          if (!expression.declares || file.isUndeclared) plain.add(name)
        }
      }
      if (expression.kind === 'name') touched.add(expression.name)
      return undefined
    },
  })
  const all = { declared, written, plain, touched }
  found.set(syntax, all)
  return all
}

/** What a loop or a handler gives a new value. */
function boundBy(statement: Statement): string[] {
  if (statement.kind === 'loop') return statement.binds.flatMap((bind) => [...namesOf(bind)])
  if (statement.kind === 'try') return statement.handlers.flatMap(({ name }) => (name === null ? [] : [name]))
  return []
}

/** The variables that an assignment gives a value, those inside of what it takes apart too. */
function targetsOf({ target }: Assignment): string[] {
  return namesIn(target)
}

function namesIn(target: Expression): string[] {
  switch (target.kind) {
    case 'name':
      return [target.name]
    case 'member':
    case 'index':
      return []
    default:
      return [...namesOf(target)]
  }
}
