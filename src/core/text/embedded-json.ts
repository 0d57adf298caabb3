/**
 * The first JSON object that stands in prose: models without a JSON mode add a fence, a greeting, or their thoughts.
 * Undefined where there is none.
 */
export function embeddedObject(text: string): unknown {
  const said = text.replace(/<think>[\s\S]*?<\/think>/g, '')
  for (
    let at = said.indexOf('{'), tries = 0;
    at !== -1 && tries < 50;
    at = said.indexOf('{', at + 1), tries++
  ) {
    const end = endOfObject(said, at)
    if (end === null) continue
    try {
      const value: unknown = JSON.parse(said.slice(at, end))
      return value
    } catch {
      // Not the object: a brace in a sentence or in code.
    }
  }
  return undefined
}

/** The place after the brace that closes the one at `start`; null where none does. Braces in strings do not count. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return null
}
