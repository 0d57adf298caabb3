import { allGiven, type Call, type Given, type Machine } from './machine.ts'
import { host } from './paths.ts'
import { lastSegment } from './program.ts'
import { contentsOf } from './things.ts'
import { cleanedBy, constant, derived, join, none, sole, someText, type Value } from './value.ts'
import { cleans, ends, hostProperties, hostProperty, hostText, passes, prepares } from './words.ts'

/** Functions of languages and libraries that are known by their names; null for others. */
export function callKnown(
  machine: Machine,
  call: Call,
  path: string,
  given: Given,
  receiver: Value | null,
): Value | null {
  const place = machine.place(call)
  const plain = path
    .replace(/^(?:this|self|\$this)\./, '')
    .replaceAll('()', '')
    .replaceAll('::', '.')
  const [first] = given.placed
  if (ends(plain, machine.frame.file.language)) {
    machine.state = null
    return none
  }
  if (hostText.test(`${plain}()`)) return constant(someText(1), [place], host)
  if (hostProperty.test(plain) && first !== undefined) {
    const name = sole(first)?.scalar
    if (name?.kind === 'text' && hostProperties.test(name.value)) return constant(someText(1), [place], host)
  }
  // A file that belongs to the program itself.
  if (
    /(?:^|\.)getResource$/.test(plain) &&
    given.placed.length === 1 &&
    first !== undefined &&
    first.origins.size + first.refs.size === 0
  ) {
    const data = constant(someText(1), [place], host)
    return machine.make(call, { kind: 'made', type: 'URL', data, many: false, escaped: false })
  }
  if (cleans(plain, machine.family, machine.cwes)) {
    const values = [...(receiver === null ? [] : [receiver]), ...allGiven(given)].map((each) =>
      contentsOf(machine, each),
    )
    const [only] = values
    const value = values.length === 1 && only !== undefined ? only : derived(values)
    return cleanedBy(
      value.constants.size > 0 ? join(value, derived([{ ...none, constants: value.constants }])) : value,
      plain,
      place,
    )
  }
  if (passes.test(plain)) {
    const values = allGiven(given)
    const isList =
      /^(?:list|tuple|sorted|reversed|set|frozenset|dict|(?:java\.util\.)?(?:Arrays\.asList|List\.of|Set\.of|Collections\.\w+)|Array\.(?:of|from)|vec!|Object\.freeze)$/.test(
        plain,
      )
    if (isList) return makeList(machine, call, plain, values)
    const numbers = /^(?:len|strlen|count|ord|abs|min|max)$/.test(plain)
    return derived(
      values.map((each) => contentsOf(machine, each)),
      numbers ? { kind: 'some number' } : someText(1),
    )
  }
  const last = lastSegment(plain)
  if (prepares.test(last) && (receiver === null || receiver.constants.size === 0) && plain !== last) {
    const data = given.placed[0] ?? none
    if (/^query!?$/.test(last)) return null
    return machine.make(call, {
      kind: 'made',
      type: 'query',
      data: contentsOf(machine, data),
      many: false,
      escaped: false,
    })
  }
  return null
}

function makeList(machine: Machine, call: Call, callee: string, values: Value[]): Value {
  const [only] = values
  if (/freeze|unmodifiable/.test(callee) && only !== undefined) return only
  const places = /asList|\.of$|vec!|singleton/.test(callee)
  if (places)
    return machine.make(call, { kind: 'list', items: values, any: none, many: false, escaped: false })
  const any = values.map((each) => contentsOf(machine, each)).reduce(join, none)
  return machine.make(call, { kind: 'list', items: null, any, many: false, escaped: false })
}
