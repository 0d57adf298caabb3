import { doubt, doubtAll } from './blocks.ts'
import { allGiven, type Call, type Given, type Machine } from './machine.ts'
import { unknown, type Value } from './value.ts'
import { pathOf, rootOf } from './walk.ts'
import { changesAll, changesText, isLook, keeps, looksOnly } from './words.ts'

export function unknownResult(machine: Machine, call: Call, name: string): Value {
  return unknown(`what \`${name}\` returns`, machine.place(call))
}

/** A call of code that is not shown. */
export function callUnknown(
  machine: Machine,
  call: Call,
  name: string,
  given: Given,
  receiver: Value | null = null,
): Value {
  const { language } = machine.frame.file
  const written = machine.frame.file.slice(call.callee.at).replace(/\s+/g, '')
  const callee = pathOf(call.callee) ?? written
  const looks = isLook(callee) || isLook(written)
  if (!looks) for (const value of allGiven(given)) machine.escape(value)
  if (receiver !== null && !looksOnly.test(name)) machine.escape(receiver)
  if (changesAll(callee, language)) doubtAll(machine)
  if (language === 'php' && !looks && !textual.test(name)) doubtArguments(machine, call)
  if (language === 'ruby' && !looks && !textual.test(name)) {
    doubtArguments(machine, call)
    const root = rootOf(call.callee)
    if (root !== null && call.callee.kind === 'member' && !keeps.test(name)) doubt(machine, root)
    if (changesText(name)) doubtAll(machine)
  }
  if (
    /^(?:c|cpp)$/.test(language) &&
    !/^(?:printf|puts|fprintf|strlen|strcmp|strncmp|free|perror)$/.test(name)
  ) {
    if (call.arguments.some(({ value }) => value.kind !== 'literal')) doubtAll(machine)
    const root = rootOf(call.callee)
    if (root !== null) doubt(machine, root)
  }
  return unknownResult(machine, call, name)
}

/* Functions of databases, shells and pages that leave the text that they are handed as it is. */
const textual =
  /^(?:echo|print|p|puts|printf|query|mysqli?_query|pg_query|execute|exec_query|select_all|find_by_sql|where|prepare|shell_exec|system|passthru|header|setcookie|isset|empty|render|redirect_to|raw|html_safe|eval|`)$/

/** In PHP a function may take any variable by reference, and in Ruby it may change any text in place. */
function doubtArguments(machine: Machine, call: Call): void {
  for (const { value } of call.arguments) {
    const root = rootOf(value)
    if (root !== null) doubt(machine, root)
  }
}
