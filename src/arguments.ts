import { UserError } from './core/errors.ts'
import { oneLine } from './core/text/encode.ts'
import { nearest } from './core/text/nearest.ts'
import { isSettingName, settingFacts, settingNames } from './settings.ts'

const verbs = ['review', 'demo', 'doctor', 'explain', 'fix'] as const
export type Verb = (typeof verbs)[number]

/* What a verb is about, where it is about one thing: for people, as help shows it. */
const argumentsOf: Partial<Record<Verb, string>> = { explain: 'FINGERPRINT', fix: 'FINGERPRINT' }

/** A command line, read: `VERB ARGUMENT --name value --name=value`. */
export interface CommandLine {
  verb: Verb
  /** Null for verbs that take none. */
  argument: string | null
  flags: Map<string, string>
  /** `doctor --model`, with or without a name: the model is examined. */
  examines: boolean
  /** `--apply` of review and fix: checked fixes are written into the work tree. */
  applies: boolean
  /** `--instruction` of fix: how it is to be done. */
  instruction: string | null
}

/** Throws `UserError` for a verb or flag that does not exist, naming the nearest that does. */
export function readCommandLine(words: string[]): CommandLine {
  const [first = '', ...rest] = words
  const verb = verbs.find((each) => each === first)
  if (verb === undefined) {
    const guess = nearest(first, [...verbs, 'help'])
    throw new UserError(
      `There is no command ${JSON.stringify(oneLine(first, 40))}.`,
      guess ? `Did you mean ${guess}?` : `Commands: ${verbs.join(', ')}, help.`,
    )
  }
  const flags = new Map<string, string>()
  const left = [...rest]
  const wanted = argumentsOf[verb] ?? null
  let argument: string | null = null
  let examines = false
  let applies = false
  let instruction: string | null = null
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (wanted !== null && argument === null && !word.startsWith('-')) {
      argument = word
      continue
    }
    const flag = /^--([a-z-]+)(?:=(.*))?$/s.exec(word)
    if (!flag)
      throw new UserError(
        `Unexpected argument ${JSON.stringify(oneLine(word, 40))}.`,
        'Settings are given as --name value.',
      )
    if (flag[1] === 'apply' && flag[2] === undefined && (verb === 'review' || verb === 'fix')) {
      applies = true
      continue
    }
    if (flag[1] === 'instruction' && verb === 'fix') {
      instruction = instructionIn(flag[2] ?? left.shift())
      continue
    }
    const name = checkedName(flag[1] ?? '')
    if (verb === 'doctor' && name === 'model') {
      examines = true
      // The name is for those who want another model than the one that is set.
      if (flag[2] === undefined && left[0]?.startsWith('--') !== false) continue
    }
    const value = flag[2] ?? left.shift()
    if (value === undefined) throw new UserError(`--${name} needs a value.`, settingFacts(name).description)
    // Several scans may be named by repeating the flag.
    const earlier = name === 'scan' ? flags.get(name) : undefined
    flags.set(name, earlier === undefined ? value : `${earlier},${value}`)
  }
  if (wanted !== null && argument === null) throw needsArgument(verb, wanted)
  return { verb, argument, flags, examines, applies, instruction }
}

function instructionIn(value: string | undefined): string {
  if (value?.trim()) return value.trim()
  throw new UserError('--instruction needs words.', 'As in --instruction "use the helper in db.py".')
}

function needsArgument(verb: Verb, wanted: string): UserError {
  return new UserError(
    `${verb} needs a ${wanted}.`,
    `semgrep-assistant ${verb} ${wanted}: report.json has one of each finding; its first digits do.`,
  )
}

function checkedName(name: string) {
  if (!isSettingName(name) || name === 'command') {
    const guess = nearest(
      name,
      settingNames.filter((each) => each !== 'command'),
    )
    throw new UserError(
      `There is no flag --${oneLine(name, 40)}.`,
      guess ? `Did you mean --${guess}?` : 'Run with --help for the list.',
    )
  }
  if (settingFacts(name).secret) {
    const variable = `SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`
    throw new UserError(
      `--${name} is a secret, and flags can be read by others.`,
      `Set the environment variable ${variable}.`,
    )
  }
  return name
}
