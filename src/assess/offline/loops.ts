import type { Statement } from '../../core/syntax/syntax.ts'
import { doubt, inBlock } from './blocks.ts'
import { type Exit, type Machine, TooMuch } from './machine.ts'
import { joinStates, news, type State } from './state.ts'
import { elementsOf } from './things.ts'
import { derived, join, none, unknown, type Value } from './value.ts'
import { rootOf } from './walk.ts'

const maxRounds = 4

export function runLoop(machine: Machine, statement: Extract<Statement, { kind: 'loop' }>): void {
  const { frame } = machine
  inBlock(machine, statement, () => {
    const heads = statement.head.map((head) => machine.evaluate(head))
    if (machine.state === null) return
    const exit: Exit = { loop: true, broken: null, continued: null }
    const { main, update } = partsOfLoop(statement)
    let start: State = machine.copy(machine.state)
    let ended: State | null = machine.state
    // Each thing in it may be changed by what the loop binds.
    if (frame.file.language === 'php' && /&/.test(headOf(machine, statement))) {
      for (const [index, value] of heads.entries()) {
        machine.escape(value)
        const head = statement.head[index]
        const root = head === undefined ? null : rootOf(head)
        if (root !== null) doubt(machine, root)
      }
    }
    frame.exits.push(exit)
    for (let round = 0; ; round++) {
      machine.state = machine.copy(start)
      bindAll(machine, statement, heads)
      inBlock(machine, statement, () => machine.run(main), 'body')
      machine.state = joinStates(machine.state, exit.continued)
      exit.continued = null
      inBlock(machine, statement, () => machine.run(update), 'update')
      if (machine.state === null) break
      const outerWeak = machine.weak
      machine.weak = true
      for (const head of statement.head) machine.evaluate(head)
      machine.weak = outerWeak
      const end = machine.state
      if (end === null) break
      ended = joinStates(ended, end)
      const fresh = news(start, end)
      if (fresh.vars.length + fresh.heap.length === 0) break
      const joined = joinStates(start, end) ?? start
      start = round >= maxRounds - 2 ? widened(joined, fresh) : joined
      if (round > maxRounds + 4) throw new TooMuch('a loop')
    }
    frame.exits.pop()
    machine.state = joinStates(joinStates(start, ended), exit.broken)
  })
}

/** What stands in front of a loop's body. */
function headOf({ frame }: Machine, { at, body }: Extract<Statement, { kind: 'loop' }>): string {
  return frame.file.text.slice(at.start, body[0]?.at.start ?? at.end)
}

/** What a counting loop goes on with stands at the end of its body, but in front of it in the text. */
function partsOfLoop({ body }: Extract<Statement, { kind: 'loop' }>): {
  main: Statement[]
  update: Statement[]
} {
  const first = body[0]
  if (first === undefined) return { main: [], update: [] }
  let at = body.length
  while (at > 1 && (body[at - 1]?.at.start ?? 0) < first.at.start) at--
  return { main: body.slice(0, at), update: body.slice(at) }
}

function bindAll(machine: Machine, statement: Extract<Statement, { kind: 'loop' }>, heads: Value[]): void {
  const [only] = heads
  const plain = statement.binds.length === 1 && heads.length === 1 && only !== undefined
  for (const bind of statement.binds) {
    const value = plain ? elementsOf(machine, only) : derivedOrUnknown(machine, heads)
    machine.assign(bind, value, machine.frame.file.bindsOwn(statement), bind)
  }
}

/** One of several things that a loop takes from what it goes through. */
function derivedOrUnknown(machine: Machine, heads: Value[]): Value {
  const all = heads.map((head) => elementsOf(machine, head))
  return all.length === 0 ? unknown('what a loop goes through', null) : derived(all)
}

const endless = unknown('what a loop puts together', null)
const endlessKey = [...endless.origins.keys()][0] ?? ''

/** Values that change from round to round without an end: numbers are some number, the rest nobody can tell. */
function widened(state: State, fresh: { vars: string[]; heap: string[] }): State {
  const widen = (value: Value): Value => {
    const all = [...value.constants.values()]
    const numbers = all.every(
      ({ scalar }) =>
        scalar.kind === 'number' ||
        scalar.kind === 'some number' ||
        scalar.kind === 'truth' ||
        scalar.kind === 'nothing',
    )
    if (numbers && value.refs.size === 0) {
      return all.length === 0
        ? value
        : join(derived([value], { kind: 'some number' }), constantsOnly(value, 'nothing'))
    }
    // What it was before is dropped once, so that what grows from it stops growing.
    return value.origins.has(endlessKey) ? value : join({ ...value, constants: new Map() }, endless)
  }
  for (const name of fresh.vars) {
    const value = state.vars.get(name)
    if (value !== undefined && (value.constants.size > 0 || value.refs.size > 0))
      state.vars.set(name, widen(value))
  }
  for (const id of fresh.heap) {
    const thing = state.heap.get(id)
    if (thing === undefined) continue
    if (thing.kind === 'list') {
      const any = join(thing.any, [...(thing.items ?? [])].reduce(join, none))
      state.heap.set(id, { ...thing, items: null, any })
    } else if (thing.kind === 'text') state.heap.set(id, { ...thing, value: widen(thing.value) })
    else if (thing.kind === 'map') {
      const any = [...thing.entries.values()].reduce(join, thing.any)
      state.heap.set(id, { ...thing, entries: new Map(), any, complete: false })
    } else state.heap.set(id, { ...thing, escaped: true })
  }
  return state
}

function constantsOnly(value: Value, kind: string): Value {
  const kept = [...value.constants].filter(([, { scalar }]) => scalar.kind === kind)
  return { ...none, constants: new Map(kept) }
}
