import type { Rule } from '../finding.ts'
import { ruleName } from '../scan/rule.ts'
import { type FileRule, readRulesFile } from './rules-file.ts'
import { splitRules } from './split.ts'

/** A file that may hold rules. */
export interface RulesText {
  /** With `/`; its folders are part of the ids that Semgrep prints. */
  path: string
  text: string
}

/** What is read at once: an entry of a file, or a file. */
interface Part {
  file: RulesText
  text: string
}

/** Characters that are parsed at once; what is hostile takes seconds for a megabyte. */
const maxEntry = 300_000
const maxFile = 2_000_000

/** The rules of some files. An entry is parsed when its rule is asked for: there may be thousands, and few rules fire. */
export class Shelf {
  /** Where ids seem to stand, by their last segments. */
  readonly #mentioned = new Map<string, Set<Part>>()
  readonly #read = new Map<Part, FileRule[]>()
  readonly #whole = new Map<RulesText, FileRule[]>()
  readonly #found = new Map<string, FileRule | null>()
  /** Files that could not be read, and why. */
  readonly faults: { path: string; fault: string }[] = []

  constructor(files: RulesText[]) {
    for (const file of files) {
      for (const text of splitRules(file.text) ?? [file.text]) this.#register({ file, text })
    }
  }

  #register(part: Part): void {
    for (const [, id = ''] of part.text.matchAll(/\bid["']?[ \t]*:[ \t]*["']?([\w.-]{1,300})/g)) {
      const name = ruleName(id)
      const known = this.#mentioned.get(name)
      if (known) known.add(part)
      else this.#mentioned.set(name, new Set([part]))
    }
  }

  /**
   * The rule that a scan means by an id: the one whose folders and id have the longest end in common with it. Null where none
   * has that id, or several have as much in common and say different things.
   */
  find({ id, name }: Pick<Rule, 'id' | 'name'>): FileRule | null {
    const known = this.#found.get(id)
    if (known !== undefined) return known
    const wanted = id.split('.')
    let best: FileRule[] = []
    let longest = 0
    for (const part of this.#mentioned.get(name) ?? []) {
      const folder = part.file.path.split('/').slice(0, -1)
      for (const rule of this.#open(part)) {
        const common = commonEnd([...folder, rule.id].join('.').split('.'), wanted)
        if (common < rule.id.split('.').length || common < longest) continue
        if (common > longest) best = []
        best.push(rule)
        longest = common
      }
    }
    const [first, ...others] = best
    const alike = others.every((rule) => JSON.stringify(rule) === JSON.stringify(first))
    const found = first !== undefined && alike ? first : null
    this.#found.set(id, found)
    return found
  }

  #open(part: Part): FileRule[] {
    const known = this.#read.get(part)
    if (known) return known
    const alone = part.text.length <= maxEntry ? readRulesFile(part.text) : null
    const isWhole = part.text === part.file.text
    const rules =
      alone !== null && (alone.fault === null || isWhole) ? alone.rules : this.#openWhole(part.file)
    if (isWhole && alone?.fault) this.faults.push({ path: part.file.path, fault: alone.fault })
    this.#read.set(part, rules)
    return rules
  }

  /** For entries that do not read on their own. */
  #openWhole(file: RulesText): FileRule[] {
    const known = this.#whole.get(file)
    if (known) return known
    const { rules, fault } =
      file.text.length <= maxFile ? readRulesFile(file.text) : { rules: [], fault: 'it is too large' }
    if (fault !== null) this.faults.push({ path: file.path, fault })
    this.#whole.set(file, rules)
    return rules
  }
}

/** How many of their last parts two names have in common. */
export function commonEnd(a: string[], b: string[]): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
