import type { Expression } from '../../core/syntax/syntax.ts'
import { same } from './fold.ts'
import type { Machine } from './machine.ts'
import { contentsOf, lengthOf } from './things.ts'
import {
  allConstants,
  type Constant,
  constant,
  derived,
  joinAll,
  none,
  type Scalar,
  sole,
  someNumber,
  type Value,
} from './value.ts'
import { changesText, keeps } from './words.ts'

/** What a method of text returns where the text is known, or else of what it is made; null for methods that nobody knows. */
export function callConstant(
  machine: Machine,
  text: Value,
  name: string,
  args: Value[],
  at: Expression,
): Value | null {
  if (/^(?:length|size|len|count)$/.test(name) && args.length === 0) return lengthOf(text)
  const { language } = machine.frame.file
  if (language === 'ruby' && changesText(name)) return null
  if (/^(?:equals|eql\?|Equals|contentEquals)$/.test(name) && args.length === 1)
    return equal(text, args[0] ?? none, language)
  if (
    /^(?:contains|includes|startsWith|endsWith|isEmpty|matches|equalsIgnoreCase|indexOf|lastIndexOf|hashCode|compareTo|include\?|start_with\?|end_with\?|startswith|endswith|isBlank|empty\?|Contains|StartsWith|EndsWith|test|find|index|isdigit|isalnum|hasMoreElements|hasNext)$/.test(
      name,
    )
  ) {
    return someNumber
  }
  const exact = allConstants(text)
  if (exact !== null && exact.length <= 8) {
    const results = exact.map((each) => methodOf(each, name, args, language))
    if (results.every((each) => each !== null))
      return joinAll(results.flatMap((each) => (each === null ? [] : [each])))
  }
  if (!keeps.test(name)) return null
  void at
  return derived([text, ...args.map((each) => contentsOf(machine, each))])
}

function equal(a: Value, b: Value, language: string): Value {
  const one = sole(a)
  const two = sole(b)
  const answer = one !== null && two !== null ? same(one.scalar, two.scalar, language) : null
  if (answer === null || one === null || two === null) return someNumber
  return constant({ kind: 'truth', value: answer }, [...one.at, ...two.at], one.custom ?? two.custom)
}

function methodOf(
  { scalar, at, custom }: Constant,
  name: string,
  args: Value[],
  language: string,
): Value | null {
  if (scalar.kind !== 'text' || !/^[ -~]*$/.test(scalar.value)) return null
  const result = textMethod(
    scalar.value,
    name,
    args.map((each) => sole(each)?.scalar ?? null),
    language,
  )
  return result === null ? null : constant(result, at, custom)
}

function textMethod(text: string, name: string, args: (Scalar | null)[], language: string): Scalar | null {
  const [first, second] = args.map((each) => (each?.kind === 'number' ? each.value : null))
  if (args.length === 0) {
    if (/^(?:trim|strip|Trim)$/.test(name)) return { kind: 'text', value: text.trim() }
    if (/^(?:toLowerCase|lower|downcase|ToLower)$/.test(name))
      return { kind: 'text', value: text.toLowerCase() }
    if (/^(?:toUpperCase|upper|upcase|ToUpper)$/.test(name))
      return { kind: 'text', value: text.toUpperCase() }
    if (/^(?:toString|intern|to_s|ToString|clone|to_string|to_owned)$/.test(name))
      return { kind: 'text', value: text }
    return null
  }
  if (name === 'charAt' && args.length === 1 && first != null && first >= 0 && first < text.length) {
    const kind = /^(?:javascript|typescript|tsx)$/.test(language) ? 'text' : 'character'
    return { kind, value: text[first] ?? '' }
  }
  if (name === 'substring' && first != null && first >= 0 && first <= text.length) {
    if (args.length === 1) return { kind: 'text', value: text.slice(first) }
    if (second != null && second >= first && second <= text.length)
      return { kind: 'text', value: text.slice(first, second) }
  }
  const [other] = args
  if (name === 'concat' && args.length === 1 && other?.kind === 'text')
    return { kind: 'text', value: text + other.value }
  return null
}
