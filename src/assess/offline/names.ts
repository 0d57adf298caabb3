import type { Assignment, FunctionSyntax } from '../../core/syntax/syntax.ts'
import type { Frame, Machine } from './machine.ts'
import type { SourceFile } from './source-file.ts'
import { reachable } from './state.ts'
import type { Write } from './uses.ts'
import { joinAll, none, originated, outside, type Place, resting, unknown, type Value } from './value.ts'
import { outsideParameter, routeDecorator } from './words.ts'

const maxResting = 8

/** Where a frame keeps a variable; null where the name is none of its own. */
function keyIn(frame: Frame, name: string): string | null {
  for (const scope of frame.scopes.toReversed()) {
    if (frame.declared.get(scope)?.has(name)) return `${frame.key}|${scope}|${name}`
  }
  const { file, syntax } = frame
  const isOwn = file.isUndeclared || file.isTop(syntax) || name.startsWith('#')
  if (isOwn && file.namesOf(syntax).locals.has(name)) return `${frame.key}|${frame.scopes[0] ?? ''}|${name}`
  return null
}

/** The frame whose variable a name is, and its key there; null where no function under way has it. */
export function ownerOf(machine: Machine, name: string): { frame: Frame; key: string } | null {
  for (let frame: Frame | null = machine.frame; frame !== null; frame = frame.outer) {
    const key = keyIn(frame, name)
    if (key !== null) return { frame, key }
  }
  return null
}

/** What a name means where code stands. */
export function lookUpName(machine: Machine, name: string, at: Place): Value {
  const { frame } = machine
  if (/^(?:this|self|\$this|super|parent)$/.test(name) && frame.self !== null) return frame.self
  const own = ownerOf(machine, name)
  if (own === null) return atRestName(machine, name, outermost(frame), at)
  const { file, syntax } = own.frame
  const { locals, unstable } = file.namesOf(syntax)
  if (unstable.has(name) && locals.has(name)) return unknown(`what else changes \`${name}\``, at)
  if (own.frame.still) return variableAtRest(machine, name, file, syntax, at)
  return machine.state?.vars.get(own.key) ?? unknown(`whether \`${name}\` has a value`, at)
}

/** The frame whose surroundings are not under way. */
function outermost(frame: Frame): Frame {
  let last = frame
  while (last.outer !== null) last = last.outer
  return last
}

/** A name of a function around, of a type, of the file or of another one. */
function atRestName(machine: Machine, name: string, frame: Frame, at: Place): Value {
  const { file } = frame
  if (frame.still && file.namesOf(frame.syntax).locals.has(name))
    return variableAtRest(machine, name, file, frame.syntax, at)
  const type = file.fieldOwner(name, frame.syntax)
  for (let outer = file.around(frame.syntax); outer !== null; outer = file.around(outer)) {
    if (file.isTop(outer) && type !== null) break
    if (file.namesOf(outer).locals.has(name)) return variableAtRest(machine, name, file, outer, at)
  }
  if (type !== null) return machine.fieldOf(type, name, file, at)
  const imported = machine.program.imported(name, file)
  if (imported?.file.top) {
    const { top } = imported.file
    if (imported.file.namesOf(top).locals.has(imported.name)) {
      return variableAtRest(machine, imported.name, imported.file, top, at)
    }
  }
  return unknown(`where \`${name}\` comes from`, at)
}

/** What a variable of a function that is not under way may be: all that is ever assigned to it. */
function variableAtRest(
  machine: Machine,
  name: string,
  file: SourceFile,
  syntax: FunctionSyntax,
  at: Place,
): Value {
  const here = unknown(`what else changes \`${name}\``, at)
  const parameter = syntax.parameters.findIndex((each) => each.name === name)
  if (parameter !== -1) return parameterValue(file, syntax, parameter)
  if (machine.resting >= maxResting) return here
  const inside = new Set([syntax.id, ...file.inside(syntax).map(({ id }) => id)])
  const all = (file.uses.writes.get(name) ?? []).filter(
    (write) => write.within !== null && inside.has(write.within),
  )
  const { unstable } = file.namesOf(syntax)
  const captured = all.some((write) => write.within !== syntax.id)
  // A reference to it, or a word that shares it, was found; other functions' plain assignments are all known.
  if (unstable.has(name) && !captured) return here
  return joinWrites(machine, name, file, all, file.isTop(syntax)) ?? here
}

function joinWrites(
  machine: Machine,
  name: string,
  file: SourceFile,
  all: Write[],
  isOpen: boolean,
): Value | null {
  if (all.length === 0 || all.length > 6) return null
  const values: Value[] = []
  for (const { assignment, within, type } of all) {
    if (assignment === null || assignment.target.kind === 'index') return null
    if (assignment.operator !== '=' && assignment.operator !== ':=') return null
    if (assignment.value === null) continue
    const around = within === null ? file.bodyOf(type) : file.functionOf(within)
    if (around === undefined) return null
    const value = machine.atRest(assignment.value, file, around)
    values.push(
      isOpen ? custom(machine, value, name, declarationOf(file, assignment), all.length === 1) : value,
    )
  }
  if (values.length === 0) return null
  const value = joinAll(values)
  // Whatever holds a thing may change it, at any time.
  if (value.refs.size > 0 && file.uses.changed.has(name)) machine.escape(value)
  return value
}

/** What stands between the end of the statement before and what is assigned: words that say who may assign. */
function declarationOf(file: SourceFile, { at, target }: Assignment): string {
  const before = file.text.slice(Math.max(0, at.start - 120), at.start)
  return (before.split(/[;{}\n]/).at(-1) ?? '') + file.text.slice(at.start, target.at.end)
}

/** A name that other files may assign to is a constant by what it is called, or by a word. */
function custom(machine: Machine, value: Value, name: string, declaration: string, once: boolean): Value {
  const fixed = /\b(?:const|final|readonly|val|constexpr|private|let)\b/.test(declaration)
  const unshared = /\b(?:private|const|let)\b/.test(declaration) && !/\bexport\b/.test(declaration)
  const why = `nothing but the code shown gives \`${name}\` a value`
  const rested = unshared ? value : restThings(machine, value, why)
  if (fixed && once) return rested
  const switched = [...value.constants.values()].some(
    ({ scalar }) => scalar.kind === 'truth' || scalar.kind === 'number',
  )
  const named = /^[A-Z][A-Z0-9_]+$/.test(name) && !machine.frame.file.hasBareFields
  if (once && !switched && named) return rested
  return resting(rested, why)
}

/** What is in a thing that other files may reach rests on their leaving it as it is. */
function restThings(machine: Machine, value: Value, why: string): Value {
  const { state } = machine
  if (state === null) return value
  for (const id of reachable(value, state)) {
    const thing = state.heap.get(id)
    if (thing?.kind === 'list') {
      const items = thing.items?.map((item) => resting(item, why)) ?? null
      machine.update(id, { ...thing, items, any: resting(thing.any, why) })
    } else if (thing?.kind === 'map') {
      const entries = new Map([...thing.entries].map(([key, each]) => [key, resting(each, why)]))
      machine.update(id, { ...thing, entries, any: resting(thing.any, why) })
    } else if (thing !== undefined && thing.kind !== 'function')
      machine.update(id, { ...thing, escaped: true })
  }
  return value
}

/** What a field of a type may be: all that is ever assigned to it in its file. */
export function fieldAtRest(
  machine: Machine,
  type: string,
  name: string,
  file: SourceFile,
  at: Place,
): Value {
  const here = unknown(`what else changes \`${name}\``, at)
  if (machine.resting >= maxResting) return here
  const all = (file.uses.writes.get(name) ?? []).filter((write) => isFieldWrite(file, write, type, name))
  return joinWrites(machine, name, file, all, true) ?? here
}

function isFieldWrite(
  file: SourceFile,
  { assignment, within, type }: Write,
  owner: string,
  name: string,
): boolean {
  if (within === null) return type === owner
  if (assignment?.target.kind === 'member') return true
  if (!file.hasBareFields && !name.startsWith('@')) return false
  // One block may declare a variable of that name, and another one assign to the field.
  return assignment === null ? !isLocalOf(file, within, name) : !assignment.declares
}

function isLocalOf(file: SourceFile, within: number, name: string): boolean {
  for (
    let syntax = file.functionOf(within) ?? null;
    syntax !== null && !file.isTop(syntax);
    syntax = file.around(syntax)
  ) {
    if (file.namesOf(syntax).locals.has(name)) return true
  }
  return false
}

/** What callers that are not shown hand in. */
export function parameterValue(file: SourceFile, syntax: FunctionSyntax, index: number): Value {
  const parameter = syntax.parameters[index]
  if (parameter === undefined) return none
  const at: Place = { path: file.path, line: parameter.at.from }
  const written = file.slice(parameter.at)
  if (outsideParameter.test(written)) return outside(parameter.name, at)
  const routed =
    routeDecorator.test(file.slice(syntax.at)) && !/\b(?:Depends|Request|Session)\b/.test(written)
  if (routed && !/^(?:self|cls|request|req|ctx|db|session)$/.test(parameter.name))
    return outside(parameter.name, at)
  const why = `what callers that are not shown hand in as \`${parameter.name || 'a parameter'}\``
  return originated({ kind: 'unknown', why, at })
}
