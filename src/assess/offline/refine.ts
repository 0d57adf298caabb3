import type { Expression } from '../../core/syntax/syntax.ts'
import type { Machine } from './machine.ts'
import { ownerOf } from './names.ts'
import { contents } from './state.ts'
import { elementsOf } from './things.ts'
import { allConstants, checkedAt, cleaned, cleanedBy, type Place, resting, type Value } from './value.ts'
import { pathOf, rootOf } from './walk.ts'
import { allowing, mayStop } from './words.ts'

/** What a condition that holds, or does not, says about the values it looks at. */
export function refineBy(machine: Machine, test: Expression, holds: boolean): void {
  if (machine.state === null) return
  if (test.kind === 'unary' && /^(?:!|not)$/.test(test.operator)) {
    refineBy(machine, test.operand, !holds)
    return
  }
  if (test.kind === 'cast') {
    refineBy(machine, test.value, holds)
    return
  }
  if (test.kind === 'binary' && /^(?:&&|and)$/.test(test.operator) && holds) {
    refineBy(machine, test.left, true)
    refineBy(machine, test.right, true)
    return
  }
  if (test.kind === 'binary' && /^(?:\|\||or)$/.test(test.operator) && !holds) {
    refineBy(machine, test.left, false)
    refineBy(machine, test.right, false)
    return
  }
  const listed = membership(test)
  if (listed !== null && listed.in === holds && isAllowing(machine, listed.list)) {
    const list = known(machine, listed.list)
    const php = machine.frame.file.language === 'php'
    const listedValue = (value: Value): Value => {
      if (list === null) return cleanedBy(value, listText(machine, listed.list), machine.place(test), true)
      return php ? resting(list, 'values are compared as they are') : list
    }
    set(machine, listed.value, listedValue, test)
    return
  }
  const same = equality(machine, test)
  if (same !== null && same.equal === holds) {
    set(machine, same.value, () => same.constant, test)
    return
  }
  if (isPresence(test)) return
  for (const value of lookedAt(test)) check(machine, value, test)
}

/** Whatever is looked at may not go on as it is; so may what it is a part of. */
function check(machine: Machine, value: Expression, at: Expression): void {
  const place = machine.place(at)
  set(machine, value, (before) => checkedAt(before, place), at)
  const root = rootOf(value)
  const own = root === null ? null : ownerOf(machine, root)
  const held = own === null ? undefined : machine.state?.vars.get(own.key)
  if (held !== undefined) checkThings(machine, held, place)
  if (root !== null && value.kind !== 'name') {
    set(machine, { kind: 'name', name: root, at: value.at }, (before) => checkedAt(before, place), at)
  }
}

/** What a thing that is looked at was made of was looked at too. */
function checkThings(machine: Machine, value: Value, place: Place): void {
  const { state } = machine
  if (state === null) return
  for (const id of value.refs) {
    const thing = state.heap.get(id)
    if (thing?.kind === 'made') state.heap.set(id, { ...thing, data: checkedAt(thing.data, place) })
    if (thing?.kind === 'text') state.heap.set(id, { ...thing, value: checkedAt(thing.value, place) })
  }
}

/** A call by whose name it stops where what it is given is not as it has to be. */
export function checkByCall(machine: Machine, expression: Expression): void {
  if (expression.kind === 'cast') checkByCall(machine, expression.value)
  if (expression.kind !== 'call') return
  const { callee } = expression
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : ''
  if (!mayStop.test(name)) return
  for (const { value } of expression.arguments)
    for (const each of lookedAt(value)) check(machine, each, expression)
}

function listText(machine: Machine, list: Expression): string {
  return machine.frame.file.slice(list.at).slice(0, 60)
}

/** `value in list`, `list.contains(value)`, `in_array(value, list)`. */
function membership(test: Expression): { value: Expression; list: Expression; in: boolean } | null {
  if (test.kind === 'binary' && /^(?:in|not in)$/.test(test.operator)) {
    return { value: test.left, list: test.right, in: test.operator === 'in' }
  }
  if (test.kind === 'index') return { value: test.index, list: test.object, in: true }
  if (test.kind !== 'call') return null
  const { callee } = test
  const [first, second] = test.arguments.map(({ value }) => value)
  const path = pathOf(callee) ?? ''
  if (
    /^(?:in_array|array_key_exists|slices\.Contains|hasOwnProperty|Object\.hasOwn|contains)$/.test(path) &&
    first &&
    second
  ) {
    const turned = /^(?:slices\.Contains|Object\.hasOwn|contains)$/.test(path)
    return { value: turned ? second : first, list: turned ? first : second, in: true }
  }
  if (callee.kind !== 'member' || first === undefined || second !== undefined) return null
  const asks =
    /^(?:includes|contains|has|containsKey|include\?|key\?|has_key\?|member\?|hasOwnProperty|Contains|ContainsKey|contains_key)$/
  return asks.test(callee.name) ? { value: first, list: callee.object, in: true } : null
}

/** All that a list may hold, where those are constants. */
function known(machine: Machine, list: Expression): Value | null {
  const recording = machine.recording
  machine.recording = false
  const value = machine.evaluate(list)
  machine.recording = recording
  if (machine.state === null || value.refs.size === 0) return null
  const [id] = value.refs
  const thing = id === undefined ? undefined : machine.state.heap.get(id)
  if (thing === undefined || value.origins.size > 0) return null
  if (thing.kind === 'map') return null
  const all = contents(elementsOf(machine, value), machine.state)
  return all.origins.size === 0 && all.constants.size > 0 ? all : null
}

/** A list that is written out, or whose name says that it lists what is allowed; not text, in which a part would be found. */
function isAllowing(machine: Machine, list: Expression): boolean {
  const recording = machine.recording
  machine.recording = false
  const value = machine.evaluate(list)
  machine.recording = recording
  if (value.constants.size > 0 || machine.state === null) return false
  const all = contents(value, machine.state)
  if ([...all.origins.values()].some(({ kind }) => kind === 'outside')) return false
  if (known(machine, list) !== null) return true
  const isMap = [...value.refs].some((id) => machine.state?.heap.get(id)?.kind === 'map')
  if (isMap && value.origins.size === 0) return true
  const name = list.kind === 'name' || list.kind === 'member' ? list.name : ''
  return allowing.test(name)
}

/** `value == constant`, where that makes it the constant. */
function equality(
  machine: Machine,
  test: Expression,
): { value: Expression; constant: Value; equal: boolean } | null {
  const sides = compared(machine, test)
  if (sides === null) return null
  for (const [value, other] of [sides.sides, sides.sides.toReversed()]) {
    if (value === undefined || other?.kind !== 'literal') continue
    const constant = machine.evaluate(other)
    const all = allConstants(constant)
    if (
      all?.every(
        ({ scalar }) => scalar.kind === 'text' || scalar.kind === 'number' || scalar.kind === 'character',
      )
    ) {
      return { value, constant, equal: sides.equal }
    }
  }
  return null
}

function compared(machine: Machine, test: Expression): { sides: Expression[]; equal: boolean } | null {
  const { language } = machine.frame.file
  const loose = /^(?:php|javascript|typescript|tsx)$/.test(language)
  if (test.kind === 'binary') {
    const { operator } = test
    const fits = operator === '===' || operator === '!==' || (!loose && /^[=!]=$/.test(operator))
    return fits ? { sides: [test.left, test.right], equal: operator.startsWith('=') } : null
  }
  if (
    test.kind !== 'call' ||
    test.callee.kind !== 'member' ||
    !/^(?:equals|Equals|eql\?)$/.test(test.callee.name)
  )
    return null
  const [first] = test.arguments
  return first && test.arguments.length === 1
    ? { sides: [test.callee.object, first.value], equal: true }
    : null
}

/** Whether a condition asks only whether there is something: that makes nothing harmless. */
function isPresence(test: Expression): boolean {
  if (test.kind === 'name' || test.kind === 'member' || test.kind === 'index') return true
  if (test.kind === 'call') {
    const name = test.callee.kind === 'member' || test.callee.kind === 'name' ? test.callee.name : ''
    return /^(?:isEmpty|isset|empty|empty\?|nil\?|present\?|blank\?|isPresent|length|size|len|strlen|hasMoreElements|hasNext|isBlank|is_null|IsNullOrEmpty|strings?\.IsNullOrEmpty|is_some|is_none|array_key_exists)$/.test(
      name,
    )
  }
  if (test.kind !== 'binary') return test.kind === 'literal'
  return [test.left, test.right].some(
    (side) =>
      side.kind === 'literal' &&
      (side.value === null ||
        side.value === '' ||
        typeof side.value === 'number' ||
        typeof side.value === 'boolean'),
  )
}

/** The values that a condition looks at. */
function lookedAt(test: Expression): Expression[] {
  if (test.kind === 'name' || test.kind === 'member' || test.kind === 'index') return [test]
  if (test.kind === 'binary') return [...lookedAt(test.left), ...lookedAt(test.right)]
  if (test.kind === 'unary') return lookedAt(test.operand)
  if (test.kind !== 'call') return []
  const object = test.callee.kind === 'member' ? lookedAt(test.callee.object) : []
  return [...object, ...test.arguments.flatMap(({ value }) => lookedAt(value))]
}

function set(machine: Machine, value: Expression, change: (before: Value) => Value, at: Expression): void {
  if (machine.state === null) return
  if (value.kind === 'cast') {
    set(machine, value.value, change, at)
    return
  }
  if (value.kind === 'name') {
    const own = ownerOf(machine, value.name)
    const before = own === null ? undefined : machine.state.vars.get(own.key)
    if (own !== null && before !== undefined) machine.state.vars.set(own.key, change(before))
    if (own !== null) return
  }
  const path = pathKey(machine, value)
  if (path === null) return
  const recording = machine.recording
  machine.recording = false
  const before = machine.evaluate(value)
  machine.recording = recording
  const after = change(before)
  // Whoever else holds the object may change it meanwhile: a custom, no proof.
  const trusted =
    after.constants.size > 0 ? cleaned('a comparison with constants', machine.place(at), true) : after
  machine.knowsPaths = true
  machine.state?.vars.set(path, trusted)
}

/** Where it is kept what a condition says about `a.b.c`; null where it is more than a path. */
export function pathKey(machine: Machine, expression: Expression): string | null {
  if (expression.kind !== 'member' && expression.kind !== 'index' && expression.kind !== 'name') return null
  if (expression.kind === 'name' && ownerOf(machine, expression.name) !== null) return null
  const path = pathOf(expression)
  if (path === null || path.includes('()')) return null
  const written =
    expression.kind === 'index' ? machine.frame.file.slice(expression.at).replace(/\s+/g, '') : path
  return `${machine.frame.key}|path ${written}`
}
