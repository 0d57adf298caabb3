import {
  allConstants,
  type Constant,
  constant,
  derived,
  isExact,
  join,
  none,
  placesOf,
  type Scalar,
  someText,
  type Value,
} from './value.ts'

/* Languages whose division of integers is one. */
const wholeDivision = new Set([
  'java',
  'go',
  'c',
  'cpp',
  'csharp',
  'c_sharp',
  'ruby',
  'rust',
  'scala',
  'kotlin',
  'swift',
  'bash',
])
/* Languages in which `+` joins text and numbers. */
const joinsNumbers = new Set([
  'java',
  'javascript',
  'typescript',
  'tsx',
  'csharp',
  'c_sharp',
  'kotlin',
  'scala',
])
/* Languages in which equal text may be unequal under `==`, or the other way round. */
const strangeEquality = new Set(['java', 'c', 'cpp', 'php', 'bash'])

const largest = 2 ** 31 - 1

/** The value of an operator whose both sides are known. */
export function binary(operator: string, left: Value, right: Value, language: string): Value {
  const plus = isJoining(operator, language)
  const lefts = allConstants(left)
  const rights = allConstants(right)
  if (lefts !== null && rights !== null && lefts.length * rights.length <= 12) {
    let all = none
    for (const a of lefts) {
      for (const b of rights) {
        const scalar = combine(operator, a.scalar, b.scalar, language)
        const custom = a.custom ?? b.custom
        all = join(all, constant(scalar, [...a.at, ...b.at], custom))
      }
    }
    return all
  }
  if (isTruth(operator)) return constant({ kind: 'some number' }, [...placesOf(left), ...placesOf(right)])
  const numbers = [...left.constants.values(), ...right.constants.values()].every(({ scalar }) =>
    isNumber(scalar),
  )
  if (numbers) return derived([left, right], { kind: 'some number' })
  return derived([left, right], someText(plus ? 1 : 2))
}

function isJoining(operator: string, language: string): boolean {
  return operator === '+' || (language === 'php' && operator === '.')
}

/** Whether an operator's result is true or false. */
export function isTruth(operator: string): boolean {
  return /^(?:[=!]==?|[<>]=?|=~|!~|in|not in|is|is not|instanceof|eq|ne)$/.test(operator)
}

function isNumber(scalar: Scalar): boolean {
  return scalar.kind === 'number' || scalar.kind === 'some number'
}

function combine(operator: string, a: Scalar, b: Scalar, language: string): Scalar {
  if (isTruth(operator)) {
    const holds = compare(operator, a, b, language)
    // Either: whoever asks takes it for a condition that nobody knows.
    return holds === null ? { kind: 'some number' } : { kind: 'truth', value: holds }
  }
  if (a.kind === 'number' && b.kind === 'number') return arithmetic(operator, a.value, b.value, language)
  if (isJoining(operator, language)) {
    const texts = [a, b].map((each) => textOf(each, language))
    const [first, second] = texts
    const isText = a.kind === 'text' || b.kind === 'text'
    if (isText && first !== undefined && second !== undefined && first !== null && second !== null) {
      return { kind: 'text', value: first + second }
    }
  }
  const grown = Math.max(...[a, b].map((each) => (each.kind === 'some text' ? each.steps : 0)))
  return isNumber(a) && isNumber(b) ? { kind: 'some number' } : someText(grown + 1)
}

function textOf(scalar: Scalar, language: string): string | null {
  if (scalar.kind === 'text' || scalar.kind === 'character') return scalar.value
  return scalar.kind === 'number' && joinsNumbers.has(language) ? String(scalar.value) : null
}

function arithmetic(operator: string, a: number, b: number, language: string): Scalar {
  const result = calculate(operator, a, b, language)
  const plain = result !== null && Number.isInteger(result) && Math.abs(result) <= largest
  return plain ? { kind: 'number', value: result } : { kind: 'some number' }
}

function calculate(operator: string, a: number, b: number, language: string): number | null {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '%':
      return a >= 0 && b > 0 ? a % b : null
    case '/':
      if (b <= 0 || a < 0) return null
      return wholeDivision.has(language) ? Math.floor(a / b) : a / b
    case '//':
      return b > 0 && a >= 0 ? Math.floor(a / b) : null
    default:
      return null
  }
}

/** Whether a comparison of constants holds; null where languages differ or nobody worked them out. */
function compare(operator: string, a: Scalar, b: Scalar, language: string): boolean | null {
  if (!isExact(a) || !isExact(b)) return null
  if (a.kind === 'number' && b.kind === 'number') {
    if (/^[<>]=?$/.test(operator)) return ordered(operator, a.value, b.value)
  }
  const equal = equality(operator, a, b, language)
  if (equal === null) return null
  if (/^===?$/.test(operator)) return equal
  return /^!==?$/.test(operator) ? !equal : null
}

function ordered(operator: string, a: number, b: number): boolean {
  if (operator === '<') return a < b
  if (operator === '>') return a > b
  return operator === '<=' ? a <= b : a >= b
}

function equality(operator: string, a: Scalar, b: Scalar, language: string): boolean | null {
  const strict = operator.length === 3
  if (a.kind !== b.kind) return null
  // There are two kinds of nothing in JavaScript.
  if (a.kind === 'nothing') return strict ? null : true
  if (a.kind === 'text' && !strict && strangeEquality.has(language)) return null
  return 'value' in a && 'value' in b ? a.value === b.value : null
}

/** Whether two constants are one for a `switch` or a method that compares them. */
export function same(a: Scalar, b: Scalar, language: string): boolean | null {
  if (!isExact(a) || !isExact(b)) return null
  if (a.kind !== b.kind) return null
  if (a.kind === 'nothing') return null
  // PHP takes text that looks like a number for one.
  if (
    language === 'php' &&
    a.kind === 'text' &&
    b.kind === 'text' &&
    isNumeric(a.value) &&
    isNumeric(b.value)
  ) {
    return a.value === b.value ? true : null
  }
  return 'value' in a && 'value' in b ? a.value === b.value : null
}

function isNumeric(text: string): boolean {
  return /^\s*[-+.\d]/.test(text)
}

/** Whether a value counts as true where a condition stands; null where that is not known. */
export function holds(value: Value, language: string): boolean | null {
  const all = allConstants(value)
  if (all === null) return null
  const each = new Set(all.map(({ scalar }) => truthOf(scalar, language)))
  const [only] = each
  return each.size === 1 && only !== undefined ? only : null
}

const falsyZero = new Set(['javascript', 'typescript', 'tsx', 'python', 'php', 'c', 'cpp'])

function truthOf(scalar: Scalar, language: string): boolean | null {
  if (scalar.kind === 'truth') return scalar.value
  if (scalar.kind === 'nothing') return false
  if (scalar.kind === 'number') {
    if (falsyZero.has(language)) return scalar.value !== 0
    return language === 'ruby' ? true : null
  }
  return null
}

export function negated(value: Value, language: string): Value {
  const known = holds(value, language)
  const custom = [...value.constants.values()].find((each: Constant) => each.custom !== null)?.custom ?? null
  if (known !== null) return constant({ kind: 'truth', value: !known }, placesOf(value), custom)
  return derived([value], { kind: 'some number' })
}
