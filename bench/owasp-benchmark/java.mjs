/** Java without its comments, line for line. */
export function withoutComments(text) {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
    found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found,
  )
}

/**
 * A file as a flat list of statements, headers of blocks among them: `from` and `to` are lines, `blocks` the headers around
 * it by index, `end` the index behind the last statement of a header's block.
 */
export function statementsOf(source) {
  const text = withoutComments(source)
  const statements = []
  const open = []
  let start = 0
  let depth = 0
  const lineAt = lineCounter(text)
  const push = (end) => {
    const raw = text.slice(start, end)
    const first = start + raw.search(/\S/)
    if (raw.trim() !== '') {
      statements.push({
        text: raw.trim().replace(/\s+/g, ' '),
        from: lineAt(first),
        to: lineAt(end - 1),
        blocks: [...open],
        end: null,
      })
    }
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"' || char === "'") at = endOfLiteral(text, at)
    else if (char === '(') depth++
    else if (char === ')') depth--
    else if (depth > 0) continue
    else if (char === ';') {
      push(at)
      start = at + 1
    } else if (char === ':' && /^\s*(?:case\b|default\s*$)/.test(text.slice(start, at))) {
      push(at)
      start = at + 1
    } else if (char === '{' && /[=\]]\s*$/.test(text.slice(start, at))) {
      at = text.indexOf('}', at)
    } else if (char === '{') {
      push(at)
      open.push(statements.length - 1)
      start = at + 1
    } else if (char === '}') {
      push(at)
      const header = open.pop()
      if (header !== undefined) statements[header].end = statements.length
      start = at + 1
    }
  }
  return statements
}

function endOfLiteral(text, from) {
  let at = from + 1
  while (text[at] !== text[from]) at += text[at] === '\\' ? 2 : 1
  return at
}

function lineCounter(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

const assignment =
  /^(?:(else )?(if) (\(.*?\)) |(else) )?(?:try \()?((?:final )?[\w.]+(?:<[^=]*>)?(?:\[\])* )?(\w+) (\+?=)(?!=) ?(.+)$/

/** What a statement assigns: to which name, under which condition, of which declared type; null where it does not. */
export function assignmentOf(text) {
  const balanced = /^(?:else )?if \(/.test(text) ? splitCondition(text) : { condition: null, rest: text }
  const found = assignment.exec(balanced.rest)
  if (found === null) return null
  const [, , , , otherwise, type, name, operator, value] = found
  return {
    condition: balanced.condition,
    otherwise: otherwise !== undefined,
    type: type?.trim() ?? null,
    name,
    operator,
    value: value.trim(),
  }
}

function splitCondition(text) {
  const start = text.indexOf('(')
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"' || text[at] === "'") at = endOfLiteral(text, at)
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0)
      return { condition: text.slice(start + 1, at), rest: text.slice(at + 1).trim() }
  }
  return { condition: null, rest: text }
}

/** Names of variables in an expression, as far as it can be told from their form; a length carries no text. */
export function namesIn(expression) {
  const code = expression
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
    .replace(/\b\w+\.length\b/g, '')
  return new Set(
    [...code.matchAll(/(?<![\w.])([a-z]\w*)(?!\w*\s*\()/g)]
      .map(([, name]) => name)
      .filter((name) => !['new', 'null', 'true', 'false', 'this', 'instanceof'].includes(name)),
  )
}
