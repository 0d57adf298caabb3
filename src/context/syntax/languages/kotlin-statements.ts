import type { Expression, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { after, field, fields, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'

/** `if (a) b else c`: only its condition has a name in the grammar. */
export function branched(node: Node, lower: Lowering): Statement[] {
  return [
    {
      kind: 'if',
      test: lower.required(field(node, 'condition'), node),
      then: lower.body(after(')')(node)),
      otherwise: lower.body(after('else')(node)),
      at: lower.at(node),
    },
  ]
}

export function whenEntry(node: Node, lower: Lowering): SwitchCase {
  return {
    tests: lower.expressions(fields(node, 'condition')),
    body: lower.body(after('->')(node)),
    falls: false,
    at: lower.at(node),
  }
}

/** `continue@outer`, `outer@ …`. */
export function labeled(node: Node, lower: Lowering): Statement[] {
  const label = ofType('label')(node)
  const word = label === null ? '' : lower.written(label).replace('@', '')
  if (word === 'break' || word === 'continue') return [{ kind: 'jump', word, at: lower.at(node) }]
  return namedChildren(node)
    .filter((child) => child !== label)
    .flatMap((child) => lower.statements(child))
}

/**
 * `import a.b.C`, `import a.b.*`, `import a.b.c as d`. A name in small letters is a function or a value of its package; so is one
 * that gets another name, because the module is not known by it.
 */
export function imported(node: Node, lower: Lowering): Statement[] {
  const path = ofType('qualified_identifier')(node)
  if (path === null) return []
  const written = lower.written(path).replaceAll(/\s+/g, '')
  const last = lastSegment(written)
  const alias = after('as')(node)
  const at = lower.at(node)
  const from = written.slice(0, Math.max(0, written.length - last.length - 1))
  if (node.children.some((child) => child.type === '*'))
    lower.imports.push({ at, module: written, names: [{ imported: '*', local: '*' }] })
  else if (alias !== null || (/^\p{Ll}/u.test(last) && from !== '')) {
    const local = alias === null ? last : lower.written(alias)
    lower.imports.push({ at, module: from, names: [{ imported: last, local }] })
  } else lower.imports.push({ at, module: written, names: [{ imported: null, local: last }] })
  return []
}

/** An expression as a statement. */
export function statement(expression: Expression): Statement {
  return { kind: 'expression', expression, at: expression.at }
}

/** What a function does: a block, or an expression behind `=`. */
export function bodyOf(node: Node): Node | null {
  const body = ofType('function_body')(node)
  return body && nth(0)(body)
}
