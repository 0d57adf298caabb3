import type { Expression } from '../../core/syntax/syntax.ts'
import { evaluateAssignment, ofType } from './assign.ts'
import { doubt } from './blocks.ts'
import type { Machine } from './machine.ts'
import { conditional, evaluateBinary, unary } from './operators.ts'
import { checkedPath, fromOutside, host, isStatic } from './paths.ts'
import { contentsOf, itemOf, keyOf, memberOf } from './things.ts'
import {
  constant,
  derived,
  join,
  joinAll,
  none,
  placesOf,
  type Scalar,
  sole,
  someText,
  unknown,
  type Value,
} from './value.ts'
import { pathOf } from './walk.ts'
import { hostText } from './words.ts'

/* Languages in which single quotes make a character, not text. */
const characters = new Set([
  'java',
  'c',
  'cpp',
  'csharp',
  'c_sharp',
  'kotlin',
  'scala',
  'rust',
  'go',
  'swift',
])

/** The value of an expression; calls aside. */
export function evaluateKind(machine: Machine, expression: Exclude<Expression, { kind: 'call' }>): Value {
  switch (expression.kind) {
    case 'literal':
      return constant(scalarOf(machine, expression), [machine.place(expression)])
    case 'template':
      return template(
        machine,
        expression.parts.map((part) => machine.evaluate(part)),
        expression,
      )
    case 'name':
      if (hostText.test(expression.name)) return constant(someText(1), [machine.place(expression)], host)
      return (
        checkedPath(machine, expression) ??
        fromOutside(machine, expression) ??
        machine.lookUp(expression.name, expression)
      )
    case 'member':
      return member(machine, expression)
    case 'index':
      return index(machine, expression)
    case 'binary':
      return evaluateBinary(machine, expression)
    case 'unary':
      return unary(machine, expression)
    case 'conditional':
      return conditional(machine, expression)
    case 'collection':
      return collection(machine, expression)
    case 'function': {
      const { frame } = machine
      if (frame.self !== null) machine.escape(frame.self)
      return machine.make(expression, {
        kind: 'function',
        file: frame.file.path,
        id: expression.id,
        frame: frame.key,
        self: frame.self,
        many: false,
        escaped: false,
      })
    }
    case 'assign':
      return evaluateAssignment(machine, expression)
    case 'cast':
      return cast(machine, expression)
    case 'unknown': {
      const parts = expression.parts.map((part) => machine.evaluate(part))
      for (const part of expression.parts) if (part.kind === 'name') doubt(machine, part.name)
      for (const part of parts) machine.escape(part)
      const held = derived(parts.map((part) => contentsOf(machine, part)))
      return join(
        { ...none, origins: held.origins },
        unknown('what is written there', machine.place(expression)),
      )
    }
  }
}

function scalarOf({ frame }: Machine, expression: Extract<Expression, { kind: 'literal' }>): Scalar {
  const { value } = expression
  if (value === null) return { kind: 'nothing' }
  if (typeof value === 'boolean') return { kind: 'truth', value }
  const { file } = frame
  if (typeof value === 'number') {
    const written = file.slice(expression.at)
    const whole =
      /^(?:0x[0-9a-f_]+|[\d_]+)(?:[ulUL]{0,3}|[iu](?:32|64|size))$|^(?:\+\+|--)|(?:\+\+|--)$/i.test(written)
    return whole && Number.isSafeInteger(value) && Math.abs(value) < 2 ** 31
      ? { kind: 'number', value }
      : { kind: 'some number' }
  }
  const single = characters.has(file.language) && file.text[expression.at.start] === "'"
  return { kind: single ? 'character' : 'text', value }
}

function template(machine: Machine, parts: Value[], at: Expression): Value {
  const exact = parts.map((part) => sole(part)?.scalar ?? null)
  if (exact.every((each) => each?.kind === 'text')) {
    const value = exact.map((each) => (each?.kind === 'text' ? each.value : '')).join('')
    const custom = parts
      .flatMap((part) => [...part.constants.values()])
      .find((each) => each.custom !== null)?.custom
    const places = parts.flatMap(placesOf)
    return constant({ kind: 'text', value }, places.length > 0 ? places : [machine.place(at)], custom ?? null)
  }
  return derived(parts.map((part) => contentsOf(machine, part)))
}

function member(machine: Machine, expression: Extract<Expression, { kind: 'member' }>): Value {
  const checked = checkedPath(machine, expression)
  if (checked !== null) return checked
  const given = fromOutside(machine, expression)
  if (given !== null) return given
  const path = pathOf(expression) ?? ''
  const { object, name } = expression
  if (hostText.test(path)) return constant(someText(1), [machine.place(expression)], host)
  if (isStatic(machine, object)) {
    const { file } = machine.frame
    const type = machine.program.typeNamed(pathOf(object) ?? '', file)
    if (type !== null) return machine.fieldOf(type.syntax.name, name, type.file, machine.place(expression))
    const module = machine.program.moduleNamed(pathOf(object) ?? '', file)
    if (module?.top) return machine.atRest({ kind: 'name', name, at: expression.at }, module, module.top)
    const isConstant = /^[A-Z][A-Z0-9_]*$/.test(name) && /(?:^|\.)[A-Z]\w*$/.test(pathOf(object) ?? '')
    if (isConstant)
      return constant(someText(1), [machine.place(expression)], `\`${name}\` is a constant by its name`)
  }
  const self = object.kind === 'name' && /^(?:this|self|\$this)$/.test(object.name)
  const { owner } = machine.frame.syntax
  const value = machine.evaluate(object)
  if (self && owner !== null && value.refs.size === 0)
    return machine.fieldOf(owner, name, machine.frame.file, machine.place(expression))
  return memberOf(machine, value, name, expression)
}

function index(machine: Machine, expression: Extract<Expression, { kind: 'index' }>): Value {
  const checked = checkedPath(machine, expression)
  if (checked !== null) return checked
  const given = fromOutside(machine, expression)
  if (given !== null) return given
  const object = machine.evaluate(expression.object)
  const at = machine.evaluate(expression.index)
  // A part of a list may go on sharing its places.
  if (expression.index.kind === 'unknown') machine.escape(object)
  return itemOf(machine, object, at)
}

function collection(machine: Machine, expression: Extract<Expression, { kind: 'collection' }>): Value {
  const { entries } = expression
  const common = { many: false, escaped: false }
  const opening = machine.frame.file.text[expression.at.start]
  const isMap =
    entries.some(({ key }) => key !== null) ||
    (entries.length === 0 && opening === '{' && machine.frame.file.language !== 'java')
  if (!isMap) {
    const values = entries.map(({ value }) => machine.evaluate(value))
    const spread = entries.some(
      ({ value }) => value.kind === 'unknown' || (value.kind === 'unary' && /^[*.]/.test(value.operator)),
    )
    if (spread) {
      const any = joinAll(values.flatMap((each) => [each, contentsOf(machine, each)]))
      return machine.make(expression, {
        kind: 'list',
        items: null,
        any: join(any, unknown('what is spread out', null)),
        ...common,
      })
    }
    return machine.make(expression, { kind: 'list', items: values, any: none, ...common })
  }
  const known = new Map<string, Value>()
  let any = none
  let complete = true
  for (const { key, value } of entries) {
    const name = key === null ? null : keyOf(sole(machine.evaluate(key))?.scalar ?? null)
    const made = machine.evaluate(value)
    if (name === null) {
      complete = false
      any = joinAll([any, made, key === null ? contentsOf(machine, made) : none])
      for (const [each, before] of known) known.set(each, join(before, made))
    } else known.set(name, made)
  }
  return machine.make(expression, { kind: 'map', entries: known, any, complete, ...common })
}

function cast(machine: Machine, expression: Extract<Expression, { kind: 'cast' }>): Value {
  const { type } = expression
  const value = machine.evaluate(expression.value)
  const written = machine.frame.file.text[expression.at.start]
  if (type === null) {
    if (written !== '*' && written !== '&') return value
    return join(
      { ...none, origins: value.origins },
      unknown('what a reference leads to', machine.place(expression)),
    )
  }
  const isNumber = [...value.constants.values()].some(
    ({ scalar }) => scalar.kind === 'number' || scalar.kind === 'some number',
  )
  if (isNumber && /^(?:char|Character|string)$/.test(type))
    return join(value, unknown('a character by its number', null))
  return ofType(value, type)
}
