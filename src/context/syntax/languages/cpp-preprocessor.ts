import type { Expression, Extent, Statement } from '../../../core/syntax/syntax.ts'
import { nameOf } from '../expression-forms.ts'
import { numberOf, unescaped } from '../literals.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'

export const preprocessor = /^preproc_(?:if|ifdef|elif|elifdef|else)$/

/** `#include <a/b.h>`, `#include "c.h"`. */
export function included(node: Node, lower: Lowering): Statement[] {
  const path = field(node, 'path')
  if (path === null) return []
  const module = lower.written(path).replaceAll(/^["<]|[">]$/g, '')
  lower.imports.push({ at: lower.at(node), module, names: [] })
  return []
}

/** `#if`: what stands in it may be compiled, and so may what stands in its `#else`. */
export function conditionalCode(node: Node, lower: Lowering): Statement[] {
  return codeIn(node).flatMap((child) => lower.statements(child))
}

/** What stands in an `#if` or `#else`, without its condition. */
export function codeIn(node: Node): Node[] {
  return namedChildren(node).filter(({ field: name }) => name !== 'condition' && name !== 'name')
}

/** `#define NAME value` sets a constant. */
export function defined(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const expression: Expression = {
    kind: 'assign',
    target: lower.required(field(node, 'name'), node),
    operator: '=',
    value: textOf(field(node, 'value'), lower),
    declares: true,
    type: null,
    at,
  }
  return [{ kind: 'expression', expression, at }]
}

/** `#define NAME(a) text` is a function, of whose text only the names are known. */
export function macro(node: Node, lower: Lowering): Statement[] {
  const id = lower.define({
    node,
    name: nameOf(field(node, 'name'), lower),
    parameters: field(node, 'parameters'),
    body: null,
  })
  const at = lower.at(node)
  const value = textOf(field(node, 'value'), lower)
  if (value !== null) lower.functions[id]?.body.push({ kind: 'return', value, at: value.at })
  return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }]
}

const mostNames = 50

function textOf(node: Node | null, lower: Lowering): Expression | null {
  if (node === null) return null
  const at = lower.at(node)
  const text = lower.written(node).trim()
  const plain = /^\((.*)\)$/.exec(text)?.[1]?.trim() ?? text
  const number = numberOf(plain)
  if (number !== null) return { kind: 'literal', value: number, at }
  const string = /^[A-Za-z]{0,2}8?"((?:[^"\\]|\\[\s\S])*)"$/.exec(plain)?.[1]
  if (string !== undefined) return { kind: 'literal', value: unescaped(string, '"', {}), at }
  return named(text, node, lower, at)
}

/** Strings and comments in it are no names. */
function named(text: string, node: Node, lower: Lowering, at: Extent): Expression {
  const offset = lower.written(node).indexOf(text)
  const parts: Expression[] = []
  const words = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\/\/[^\n]*|\b\d[\w.]*|[A-Za-z_]\w*/g
  for (const found of text.matchAll(words)) {
    const [word] = found
    if (!/^[A-Za-z_]/.test(word) || parts.length >= mostNames) continue
    const start = node.start + offset + found.index
    parts.push({ kind: 'name', name: word, at: lower.at({ start, end: start + word.length }) })
  }
  const [only] = parts
  return only !== undefined && parts.length === 1 && only.kind === 'name' && only.name === text
    ? only
    : { kind: 'unknown', parts, at }
}
