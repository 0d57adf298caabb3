/*
 * What can be told of an expression in any language by its characters: literals, names, comments. Where languages differ,
 * the reading is the one that claims less.
 */

const literal = /([A-Za-z$]{0,2})("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/g
const plain =
  /\b(?:\d[\w.]*|true|false|null|nil|none|undefined|new|await|return|const|let|var|final|static|this|self|not|and|or|in|is|if|else|typeof|instanceof|as|include|include_once|require|require_once|echo|print|throw|yield|go|defer|case|delete)\b/gi

/** Names whose values an expression uses: not what it calls, not members, not names of arguments. */
export function namesIn(expression: string): string[] {
  const bare = withoutLiterals(expression)
    .replace(/[A-Za-z_]\w*\s*=(?![=>])/g, ' ')
    .replace(plain, ' ')
  const names = [
    ...bare.matchAll(
      /(?<![\p{L}\w.>:@])[$@]?[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\w])(?!\s*\(|::|\s*:(?!:))(?:(?:\.|->|\?\.)\w+(?!\w)(?!\s*\())*/gu,
    ),
  ].map((match) => match[0])
  const called =
    /^[A-Z][A-Z0-9_]+$|^(?:os|re|json|fmt|path|http|exec|sql|strings|subprocess|console|process|Math|JSON)(?:\.|$)/
  return [...new Set(names)].filter((name) => !called.test(name))
}

/** Whether an expression is made of literals alone. */
export function isLiteral(expression: string): boolean {
  const rest = withoutLiterals(expression)
    .replace(/[A-Za-z_]\w*\s*=(?![=>])/g, ' ')
    .replace(plain, '')
  return /["'`\d]|true|false|null|none|nil/i.test(expression) && !/[\p{L}_$@`']/u.test(rest)
}

/** An expression with its string literals emptied; what is interpolated into one stands beside it. */
export function withoutLiterals(expression: string): string {
  return expression.replace(literal, (_, prefix: string, quoted: string) => {
    const formatted = /[fF$]/.test(prefix)
    // A template's own marks: what stands between them is code.
    if (/<%|<\?|\{\{|\{%/.test(quoted)) return '"" + (template)'
    if (quoted.startsWith("'") && !formatted) return '""'
    const inserted = [
      ...quoted.matchAll(formatted ? /\{([^{}]*)\}/g : /[$#]\{([^{}]*)\}|\{(\$[^{}]*)\}|(\$[A-Za-z_]\w*)/g),
    ]
    return [
      '""',
      ...inserted.map(
        (match) => `(${(match[1] ?? match[2] ?? match[3] ?? '').replace(/[:!][\w.<>]*$/, '')})`,
      ),
    ].join(' + ')
  })
}

/** Whether an expression ends where its line does: no open bracket, no operator left over. */
export function isWhole(value: string): boolean {
  return !/(?:[-+*/.|&,=?:([{]|\b(?:and|or|not))$/.test(withoutLiterals(value).trim()) && isBalanced(value)
}

/** Whether every bracket that a line opens is closed on it. */
export function isBalanced(code: string): boolean {
  const bare = withoutLiterals(code)
  const pairs: [string, string][] = [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ]
  return pairs.every(([open, close]) => bare.split(open).length === bare.split(close).length)
}

/** A name as a pattern that matches just that name. */
export function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
