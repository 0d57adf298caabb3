/** `Map<String, List<X>>` is `Map`; the arrow of a function's type closes nothing. */
export function withoutTypeArguments(written: string, brackets: '<>' | '[]' = '<>'): string {
  let depth = 0
  let kept = ''
  for (const character of written.replaceAll('=>', '⇒')) {
    if (character === brackets[0]) depth += 1
    else if (character === brackets[1] && depth > 0) depth -= 1
    else if (depth === 0) kept += character
  }
  return kept.replaceAll('⇒', '=>').replaceAll(/\s+/g, ' ').trim()
}

/** `a.b.C` and `a::b::C` are `C`. */
export function lastSegment(name: string): string {
  return name.split(/::|[.\\/]/).at(-1) ?? name
}
