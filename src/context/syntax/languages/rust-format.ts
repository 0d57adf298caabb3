import type { Argument, Expression, Extent } from '../../../core/syntax/syntax.ts'
import { unescaped } from '../literals.ts'
import type { Lowering } from '../lowering.ts'
import type { Node } from '../nodes.ts'

/** `{}`, `{0}`, `{name}`, with how it is written behind a colon; two brackets are one. */
const place = /\{\{|\}\}|\{([\p{L}_][\p{L}\p{N}_]*|\d{0,3})\s*(?::[^{}]*)?\}/gu

export function isText({ type }: Node): boolean {
  return type === 'string_literal' || type === 'raw_string_literal'
}

/** `format!("a {} {b}", c)`: text with values put in. */
export function formatted(text: Node, list: Argument[], lower: Lowering, at: Extent): Expression {
  const unused = new Set(list)
  let next = 0
  const parts = piecesOf(text, lower, (name, extent) => {
    const given = /^\d*$/.test(name)
      ? list[name === '' ? next++ : Number(name)]
      : list.find((each) => each.name === name)
    if (given !== undefined) unused.delete(given)
    if (given === undefined && /^\d*$/.test(name)) return { kind: 'unknown', parts: [], at: extent }
    return given?.value ?? { kind: 'name', name, at: extent }
  })
  const rest = [...unused].map(({ value }) => value)
  if (rest.length > 0) parts.push({ kind: 'unknown', parts: rest, at })
  const [only, more] = parts
  if (only === undefined) return { kind: 'literal', value: '', at }
  return only.kind === 'literal' && more === undefined ? { ...only, at } : { kind: 'template', parts, at }
}

/** Text in which `{name}` is a variable, unless an argument has the name. */
export function captured(text: Node, list: Argument[], lower: Lowering): Expression {
  const plain = lower.expression(text)
  const own = new Set(list.map(({ name }) => name))
  const parts = piecesOf(text, lower, (name, at) =>
    /^\d*$/.test(name) || own.has(name) ? null : { kind: 'name', name, at },
  )
  return parts.some(({ kind }) => kind === 'name') ? { kind: 'template', parts, at: plain.at } : plain
}

/** Text and what stands for its places; a place that nothing stands for stays text. */
function piecesOf(
  node: Node,
  lower: Lowering,
  put: (name: string, at: Extent) => Expression | null,
): Expression[] {
  const written = lower.written(node)
  const opening = /^[a-z]{0,2}#*"/.exec(written)?.[0] ?? ''
  const raw = /r#*"$/.test(opening)
  const closing = /"#*$/.exec(written.slice(opening.length))?.[0] ?? ''
  const end = written.length - closing.length
  const parts: Expression[] = []
  let text = ''
  let from = opening.length
  const flush = (to: number): void => {
    const extent = lower.at({ start: node.start + from, end: node.start + to })
    if (text !== '') parts.push({ kind: 'literal', value: raw ? text : unescaped(text, '"', {}), at: extent })
    text = ''
  }
  let last = opening.length
  for (const found of written.slice(0, end).matchAll(place)) {
    if (found.index < last) continue
    text += written.slice(last, found.index)
    last = found.index + found[0].length
    const name = found[1]
    const extent = lower.at({ start: node.start + found.index, end: node.start + last })
    const value = name === undefined ? null : put(name, extent)
    if (value === null) {
      text += name === undefined ? found[0].charAt(0) : found[0]
      continue
    }
    flush(found.index)
    parts.push(value)
    from = last
  }
  text += written.slice(last, end)
  flush(end)
  return parts
}
