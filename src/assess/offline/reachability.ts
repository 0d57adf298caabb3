import { type Case, falsePositive, type Opinion } from './case.ts'
import type { CodeLine } from './code-flow.ts'
import { isBalanced } from './expressions.ts'

/** A condition that is always false, or an unconditional exit right before the flagged line in the same block. */
export function unreachable({ lines, first, flagged }: Case): Opinion | null {
  let indent = flagged[0]?.indent ?? 0
  const above = lines.filter(({ line }) => line < first)
  const previous = above.at(-1)
  if (
    previous &&
    previous.indent === indent &&
    indent > 0 &&
    isExit(previous.text) &&
    !continues(above.at(-2))
  ) {
    return falsePositive('high', 'This line can never run: the line before it always leaves the block.', [
      previous,
    ])
  }
  for (const line of above.toReversed()) {
    if (line.indent >= indent) continue
    indent = line.indent
    if (/^\s*(?:if|elif|else if|while)\s*\(?\s*(?:false|0)\s*\)?\s*(?:[:{]|then)?\s*$/i.test(line.text)) {
      return falsePositive('high', 'This code never runs: the condition around it is always false.', [line])
    }
  }
  return null
}

function isExit(code: string): boolean {
  return (
    !/\b(?:if|unless)\b/.test(code) &&
    /^\s*(?:return|raise|throw)\b.*(?:;|[^,({[+\-*/&|.=:?])\s*$/.test(code) &&
    isBalanced(code)
  )
}

/** A line that the next one goes on with: a condition without braces, an open bracket, an operator. */
function continues(line: CodeLine | undefined): boolean {
  return (
    line !== undefined &&
    (/^\s*(?:if|else|elif|for|while|unless|case|default)\b[^{]*$/.test(line.text) || !isBalanced(line.text))
  )
}
