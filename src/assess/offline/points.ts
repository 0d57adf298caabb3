import type { Expression } from '../../core/syntax/syntax.ts'
import type { Case } from './case.ts'
import type { Followed } from './follow.ts'
import type { Constant } from './value.ts'
import { visitExpression } from './walk.ts'

/* Which attributes may be set is what these are about, not who sets them. */
const aboutNames = ['CWE-915', 'CWE-1321']
/* Functions whose argument names where the data is: that it is always the same file says nothing about what is in it. */
const unpacks = /extract|unpack|unzip|untar|inflate|load|open|readObject|restore/i
/* Named switches of functions that start programs, which change nothing about what is started. */
const harmlessSwitches = /^(?:shell|check|text|capture_output|universal_newlines|close_fds|encoding)$/
const placeholders = /\{\{|<%|\{%|#\{|<\?/
const headers = /^(?:X-|Content-Security|Access-Control|Strict-Transport|Referrer-Policy|Set-Cookie)/i

/**
 * Why constants prove nothing here; null where they do. Some rules flag code for what it sets or reads, and then it does not
 * matter that nobody else chooses it.
 */
export function pointItself(
  { evidence, family }: Case,
  flow: Followed,
  constants: Constant[],
): string | null {
  const { cwes } = evidence.finding.rule
  if (cwes.some((cwe) => aboutNames.includes(cwe)))
    return 'Which attributes may be set is for somebody to say who knows them.'
  const texts = constants.flatMap(({ scalar }) => (scalar.kind === 'text' ? [scalar.value] : []))
  if (!constants.some(({ scalar }) => /text|character|some number/.test(scalar.kind))) {
    return 'What is set here decides, not where data comes from.'
  }
  if (sinksOf(flow).some((each) => setsSwitch(each)))
    return 'What is switched here decides, not where data comes from.'
  const called = flow.targets.calls.map(({ call }) => flow.file.slice(call.callee.at))
  if (
    (family === 'deserialisation' || family === 'path traversal') &&
    called.some((each) => /extract|unpack|unzip|untar/i.test(each))
  ) {
    return 'What is unpacked decides, and it does not show.'
  }
  if (
    family === 'deserialisation' &&
    (called.some((each) => unpacks.test(each) && !/loads\b/.test(each)) ||
      flow.targets.calls.some(({ call }) => call.makes))
  ) {
    return 'What is read decides, and it does not show.'
  }
  if (family === 'cross-site scripting' || cwes.includes('CWE-1336')) {
    if (texts.some((each) => placeholders.test(each)))
      return 'What the template puts in decides, and it does not show.'
    if (texts.some((each) => headers.test(each))) return 'What the header is set to decides.'
  }
  return null
}

function sinksOf({ targets }: Followed): Expression[] {
  return [...targets.values, ...targets.calls.map(({ call }) => call)]
}

/** Whether something is switched on or off by its name. */
function setsSwitch(expression: Expression): boolean {
  if (expression.kind === 'literal') return typeof expression.value === 'boolean'
  let found = false
  visitExpression(expression, {
    expression: (each) => {
      if (each.kind === 'call') {
        found ||= each.arguments.some(
          ({ name, value }) => name !== null && !harmlessSwitches.test(name) && isTruth(value),
        )
      }
      if (each.kind === 'collection') {
        found ||= each.entries.some(({ key, value }) => key !== null && !isHarmless(key) && isTruth(value))
      }
      return undefined
    },
  })
  return found
}

function isHarmless(key: Expression): boolean {
  const name = key.kind === 'literal' ? String(key.value) : ''
  return harmlessSwitches.test(key.kind === 'name' ? key.name : name)
}

function isTruth(value: Expression): boolean {
  return value.kind === 'literal' && typeof value.value === 'boolean'
}
