/** Braces that open nothing cost a walk to the end each: so many characters are walked in all. */
const mostSteps = 20_000_000

/**
 * The longest JSON object that stands in prose: models without a JSON mode add a fence, a greeting, an example, or their
 * thoughts, which end with `</think>`. Undefined where there is none.
 */
export function embeddedObject(text: string): unknown {
  const thoughts = /<\/think>/.exec(text)
  const answer = thoughts === null ? undefined : longestObject(text.slice(thoughts.index))
  // No object after that tag: it was a word of the answer itself.
  return answer === undefined ? longestObject(text) : answer
}

function longestObject(text: string): unknown {
  let longest: { length: number; value: unknown } | null = null
  let steps = 0
  let at = text.indexOf('{')
  while (at !== -1 && steps < mostSteps) {
    const end = endOfObject(text, at)
    steps += (end ?? text.length) - at
    const value = end === null ? undefined : parsed(text.slice(at, end))
    if (end !== null && value !== undefined) {
      if (longest === null || end - at > longest.length) longest = { length: end - at, value }
      at = text.indexOf('{', end)
    } else at = text.indexOf('{', at + 1)
  }
  return longest?.value
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    // A brace in a sentence or in code.
    return undefined
  }
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
