import type { Assignment, Expression } from '../../core/syntax/syntax.ts'
import { doubtAll } from './blocks.ts'
import { binary } from './fold.ts'
import type { Frame, Machine } from './machine.ts'
import { callThing } from './methods.ts'
import { ownerOf } from './names.ts'
import { joinStates } from './state.ts'
import { elementsOf, isWeak, keyOf, withEntry } from './things.ts'
import {
  constant,
  covers,
  derived,
  join,
  none,
  nothing,
  sole,
  someText,
  unknown,
  type Value,
} from './value.ts'
import { namesOf, pathOf, rootOf } from './walk.ts'

/** An assignment as an expression: what it assigns. */
export function evaluateAssignment(machine: Machine, assignment: Assignment): Value {
  const { target, operator, declares } = assignment
  if (assignment.value === null) {
    if (declares) machine.assign(target, unset(machine), true, assignment)
    return none
  }
  const plain = operator === '=' || operator === ':='
  const before = plain ? none : machine.evaluate(target)
  const value = plain ? machine.evaluate(assignment.value) : compound(machine, before, assignment)
  if (machine.state === null) return none
  const typed = ofType(value, assignment.type)
  machine.assign(target, typed, declares, assignment)
  return typed
}

/** A variable that is declared without a value. */
function unset({ frame }: Machine): Value {
  return /^(?:c|cpp)$/.test(frame.file.language) ? unknown('what is in it before it is set', null) : nothing
}

/** What a number becomes in a variable of some type that does not hold all of it. */
export function ofType(value: Value, type: string | null): Value {
  if (type === null || [...value.constants.values()].every(({ scalar }) => scalar.kind !== 'number'))
    return value
  if (
    /^(?:final\s+)?(?:int|long|Integer|Long|Int|Int32|Int64|i32|i64|isize|usize|u32|u64|number|Number|var|let|val|auto|const|Object|object|any)$/.test(
      type,
    )
  ) {
    return value
  }
  const rest = [...value.constants].filter(([, { scalar }]) => scalar.kind !== 'number')
  return join({ ...value, constants: new Map(rest) }, constant({ kind: 'some number' }, []))
}

function compound(machine: Machine, before: Value, assignment: Assignment): Value {
  const { operator, target } = assignment
  const { language } = machine.frame.file
  if (assignment.value === null) return unknown('what is assigned', null)
  if (/^(?:\|\||&&|\?\?|or|and)=$/.test(operator)) {
    const state = machine.state
    if (state === null) return none
    const skipped = machine.copy(state)
    const value = machine.evaluate(assignment.value)
    machine.state = joinStates(machine.state, skipped)
    return join(before, value)
  }
  const value = machine.evaluate(assignment.value)
  if (operator === '++' || operator === '--') return binary(operator[0] ?? '+', before, value, language)
  for (const id of before.refs) {
    const added =
      operator === '<<'
        ? callThing(machine, id, '<<', { placed: [value], named: new Map(), open: false }, assignment)
        : null
    if (added !== null) continue
    const thing = machine.state?.heap.get(id)
    if (thing !== undefined)
      machine.update(id, withEntry(thing, null, join(value, elementsOf(machine, value)), true))
  }
  if (before.refs.size > 0) return before
  if (operator === '<<' || operator === '<<=') {
    changeAliases(machine, before, target)
    return derived([before, value], someText(1))
  }
  return binary(operator.slice(0, -1), before, value, language)
}

/** Text that is changed in place is changed for all who hold it. */
function changeAliases(machine: Machine, before: Value, target: Expression): void {
  const { state } = machine
  if (state === null || machine.frame.file.language !== 'ruby') return
  const own = target.kind === 'name' ? ownerOf(machine, target.name)?.key : undefined
  for (const [key, value] of [...state.vars]) {
    const shares = [...before.constants.keys()].some((each) => value.constants.has(each))
    if (key !== own && (shares || (covers(value, before) && before.origins.size > 0))) {
      machine.write(key, join(value, unknown('text that is changed in place', null)))
    }
  }
  for (const [id, thing] of [...state.heap]) machine.update(id, { ...thing, escaped: true })
}

/** Gives a value to whatever is assigned to. */
export function assignTo(
  machine: Machine,
  target: Expression,
  value: Value,
  declares: boolean,
  at: Expression,
): void {
  if (machine.state === null) return
  switch (target.kind) {
    case 'name':
      assignName(machine, target.name, value, declares, at)
      return
    case 'cast':
      assignTo(machine, target.value, value, declares, at)
      return
    case 'member':
      assignMember(machine, target, value)
      return
    case 'index':
      assignIndex(machine, target, value)
      return
    case 'collection':
      takeApart(machine, target, value, declares, at)
      return
    default: {
      const part = join(elementsOf(machine, value), unknown('a part of something taken apart', null))
      for (const name of namesOf(target)) assignName(machine, name, part, declares, at)
      // `$$name`: any variable.
      if (/^(?:php|bash)$/.test(machine.frame.file.language)) doubtAll(machine)
    }
  }
}

function takeApart(
  machine: Machine,
  target: Extract<Expression, { kind: 'collection' }>,
  value: Value,
  declares: boolean,
  at: Expression,
): void {
  const [id] = value.refs
  const thing = value.refs.size === 1 && id !== undefined ? machine.state?.heap.get(id) : undefined
  const fits =
    value.origins.size + value.constants.size === 0 && thing?.kind === 'list' && !thing.escaped && !thing.many
  const items =
    fits && thing?.kind === 'list' && thing.items?.length === target.entries.length ? thing.items : null
  for (const [index, entry] of target.entries.entries()) {
    const spread = entry.value.kind === 'unknown' || entry.value.kind === 'unary'
    const exact = items !== null && entry.key === null && !spread ? items[index] : undefined
    // A part of data from outside is from outside; what a part of something else is, nobody knows.
    const outside = [...value.origins.values()].every((origin) => origin.kind === 'outside')
    const part =
      outside && value.origins.size > 0 && value.refs.size === 0
        ? elementsOf(machine, value)
        : unknown('a part of something taken apart', null)
    assignTo(machine, entry.value, exact ?? part, declares, at)
    if (entry.key !== null && entry.value.kind === 'literal')
      for (const name of namesOf(entry.key)) assignName(machine, name, part, declares, at)
  }
}

function assignName(machine: Machine, name: string, value: Value, declares: boolean, at: Expression): void {
  const { frame } = machine
  if (declares) declare(frame, name, at)
  const own = ownerOf(machine, name)
  if (own === null) {
    forgetPath(machine, { kind: 'name', name, at: at.at })
    assignOwnField(machine, name, value)
    return
  }
  if (own.frame.file.namesOf(own.frame.syntax).shared.has(name)) machine.escape(value)
  const before = machine.state?.vars.get(own.key) ?? none
  machine.write(own.key, machine.weak ? join(before, value) : value)
}

/** Where a declaration makes its name known: in its block, or in the whole function. */
function declare(frame: Frame, name: string, at: Expression): void {
  if (frame.file.isUndeclared) return
  const written = frame.file.text.slice(Math.max(0, at.at.start - 8), at.at.start + 4)
  const isVar = /^(?:javascript|typescript|tsx|jsx)$/.test(frame.file.language) && /\bvar\b/.test(written)
  const scope = (isVar ? frame.scopes[0] : frame.scopes.at(-1)) ?? ''
  const names = frame.declared.get(scope) ?? new Set()
  names.add(name)
  frame.declared.set(scope, names)
}

/** A name that no function declares may be a field of the object whose method runs. */
function assignOwnField(machine: Machine, name: string, value: Value): void {
  const { self } = machine.frame
  if (self === null) {
    machine.escape(value)
    return
  }
  setField(machine, self, name, value)
}

function assignMember(machine: Machine, target: Extract<Expression, { kind: 'member' }>, value: Value): void {
  const object = machine.evaluate(target.object)
  setField(machine, object, target.name, value)
  forgetPath(machine, target)
}

function setField(machine: Machine, object: Value, name: string, value: Value): void {
  const certain = object.refs.size === 1 && object.origins.size === 0 && !isWeak(machine)
  let kept = false
  for (const id of object.refs) {
    const thing = machine.state?.heap.get(id)
    if (thing === undefined) continue
    if (thing.kind === 'object') {
      const before = certain && !thing.many ? none : (thing.fields.get(name) ?? none)
      machine.update(id, { ...thing, fields: new Map([...thing.fields, [name, join(before, value)]]) })
      kept = true
    } else if (thing.kind === 'map' || thing.kind === 'made') {
      machine.update(id, withEntry(thing, { kind: 'text', value: name }, value, !certain))
      kept = true
    } else machine.update(id, { ...thing, escaped: true })
  }
  if (!kept || object.origins.size > 0) machine.escape(value)
}

function assignIndex(machine: Machine, target: Extract<Expression, { kind: 'index' }>, value: Value): void {
  const object = machine.evaluate(target.object)
  const index = machine.evaluate(target.index)
  const certain = object.refs.size === 1 && object.origins.size === 0 && !isWeak(machine)
  const key = sole(index)?.scalar ?? null
  for (const id of object.refs) {
    const thing = machine.state?.heap.get(id)
    if (thing !== undefined)
      machine.update(id, withEntry(thing, keyOf(key) === null ? null : key, value, !certain))
  }
  if (object.refs.size === 0 || object.origins.size > 0) machine.escape(value)
  // A place in something of which only the name is known.
  const root = rootOf(target.object)
  if (object.refs.size === 0 && root !== null) {
    const own = ownerOf(machine, root)
    const before = own === null ? undefined : machine.state?.vars.get(own.key)
    if (own !== null && before !== undefined) {
      const whole = join(value.refs.size > 0 ? unknown('what is put into it', null) : value, before)
      machine.write(
        own.key,
        value.constants.size > 0 && value.origins.size === 0
          ? join(before, unknown(`what is in \`${root}\``, null))
          : whole,
      )
    }
  }
  forgetPath(machine, target)
}

/** What was known about a path of names no longer holds. */
function forgetPath(machine: Machine, target: Expression): void {
  const path = pathOf(target)
  if (path === null || machine.state === null || !machine.knowsPaths) return
  machine.step(machine.state.vars.size / 20)
  for (const key of [...machine.state.vars.keys()])
    if (key.includes(`|path ${path.split('.')[0] ?? ''}`)) machine.state.vars.delete(key)
}
