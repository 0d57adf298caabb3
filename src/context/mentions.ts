import type { Mention } from '../core/platform.ts'
import { definingLines, derivingLines } from '../core/select/defining-lines.ts'
import { batched } from './batched.ts'
import { type SourceFiles, wordsOf } from './files.ts'

/* Names that stand everywhere and so lead nowhere. */
const everywhere = new Set(
  `add all any append args array assert call catch class clear close code config context count data each end equals error event
  false filter find first format from get hash has id import include index info init is item items join json key keys last len
  length line list log main make map match max message min model name new next node none null object open options out params
  parse path pop post push put read reduce replace request require res response result return self set size slice sort source
  split start state status str string sub super test text then this to toString trim true type url use user value values void
  where with write`.split(/\s+/),
)
const shortest = 3
/** Of one word; more lead nowhere. */
const mostMentions = 300

/** Where names stand in a repository, asked for together and remembered. */
export class Mentions {
  readonly #byEndings = new Map<string, (word: string) => Promise<Mention[] | null>>()
  readonly #paths = new Map<string, Promise<string[]>>()
  readonly #files: SourceFiles

  constructor(files: SourceFiles) {
    this.#files = files
  }

  /** Lines with a word in files with one of some endings; none for a word that stands everywhere. */
  async of(word: string, endings: readonly string[]): Promise<Mention[]> {
    // Ruby's `valid?` and `save!` are searched for without their marks, PHP's `$x` is nobody's but its function's.
    const plain = word.replace(/[?!=]$/, '')
    if (this.isEverywhere(plain) || /[^\p{L}\p{N}_$]/u.test(plain)) return []
    if (plain.startsWith('$') && endings.includes('php')) return []
    return (await this.#lookUp(endings)(plain)) ?? []
  }

  /** Whether nobody searches for a name, for it would be found everywhere. */
  isEverywhere(name: string): boolean {
    return name.length < shortest || everywhere.has(name)
  }

  /** Files with lines that look as if they defined a name. */
  defining(name: string, endings: readonly string[]): Promise<string[]> {
    return this.#pathsWhere('defining', name, endings, definingLines)
  }

  /** Files with lines that look as if a type in them extended or implemented another. */
  deriving(type: string, endings: readonly string[]): Promise<string[]> {
    return this.#pathsWhere('deriving', type, endings, derivingLines)
  }

  /** Files in which a name stands on lines that do not define it. */
  async using(name: string, endings: readonly string[]): Promise<string[]> {
    return this.#pathsWhere('using', name, endings, (each) => {
      const defines = definingLines(each)
      return (line) => !defines(line)
    })
  }

  #pathsWhere(
    kind: string,
    word: string,
    endings: readonly string[],
    telling: (word: string) => (line: string) => boolean,
  ): Promise<string[]> {
    const key = JSON.stringify([kind, word, endings])
    const known = this.#paths.get(key)
    if (known !== undefined) return known
    const found = this.of(word, endings).then((mentions) => {
      const tells = mentions.length === 0 ? () => false : telling(word)
      return [...new Set(mentions.filter(({ text }) => tells(text)).map(({ path }) => path))]
    })
    this.#paths.set(key, found)
    return found
  }

  #lookUp(endings: readonly string[]): (word: string) => Promise<Mention[] | null> {
    const key = endings.join()
    const known = this.#byEndings.get(key)
    if (known) return known
    const lookUp = batched(async (words: string[]) => {
      const byWord = new Map<string, Mention[]>(words.map((word) => [word, []]))
      for (const mention of await this.#files.mentions(words, endings)) {
        if (mention.text.length > longestLine) continue
        for (const word of new Set(wordsOf(mention.text))) {
          const list = byWord.get(word)
          if (list !== undefined && list.length < mostMentions) list.push(mention)
        }
      }
      return byWord
    })
    this.#byEndings.set(key, lookUp)
    return lookUp
  }
}

/** Longer lines are minified: nobody reads them. */
const longestLine = 1000
