import { literally } from '../text/pattern.ts'

const before = String.raw`(?:^|[^\p{L}\p{N}_$.])`
const keywords =
  'def|func|function|fn|fun|sub|class|interface|trait|struct|enum|object|module|type|record|protocol|extension|const|let|var|val|static|define|constexpr|macro_rules!'
const keyword = `(?:${keywords.replace('function', 'function\\*?')})`
const statements =
  'return|if|elif|elsif|else|unless|while|until|for|await|yield|throw|raise|assert|new|case|when|not|and|or|echo|puts|print|defer|go|do|try'
const statement = `(?:${statements})(?![\\p{L}\\p{N}_$])`

/** Tells lines that look as if they defined a name, in any language; a parser has to say whether they do. */
export function definingLines(name: string): (line: string) => boolean {
  const plain = isWord.test(name) && !meaning.has(name)
  const patterns = plain ? ofStandIn : defining(literally(name))
  return (line) => {
    const text = line.slice(0, 400)
    const shown = plain ? text.replace(words, (word) => (word === name ? standIn : word)) : text
    return patterns.some((pattern) => pattern.test(shown))
  }
}

const isWord = /^[\p{L}\p{N}_$]+$/u
const words = /[\p{L}\p{N}_$]+/gu
/** Words that the patterns themselves speak of. */
const meaning = new Set([...keywords.split('|'), ...statements.split('|'), 'async', 'macro_rules'])
/** A letter of no language that anybody programs in. Patterns for each of thousands of names would take seconds to make. */
const standIn = '\u0298'
const ofStandIn = defining(standIn)

function defining(own: string): RegExp[] {
  return [
    // Go's functions have what they belong to before their name.
    `${before}${keyword}\\s+(?:\\([^()]{0,80}\\)\\s*)?(?:[^=;(]{0,80}[^\\p{L}\\p{N}_$])?${own}(?![\\p{L}\\p{N}_$])`,
    `${before}${own}["']?\\s*(?::|=|:=|<-)(?!=)`,
    `^\\s*(?!${statement})[^\\s()=;"']{1,60}(?:\\s+[^\\s()=;"']{1,60}){0,6}\\s+[*&]?(?:[\\p{L}\\p{N}_]+::)?${own}\\s*\\([^;]*$`,
    `^\\s*(?:async\\s+|static\\s+|\\*\\s*)?${own}\\s*\\([^;]*\\{\\s*$`,
  ].map((pattern) => new RegExp(pattern, 'u'))
}

/** Tells lines that look as if a type in them extended or implemented another. */
export function derivingLines(type: string): (line: string) => boolean {
  const pattern = new RegExp(
    `(?:\\bimplements\\b|\\bextends\\b|\\bimpl\\b|\\bwith\\b|\\binclude\\b|\\b(?:class|struct|record|object|interface)\\b[^{]{0,200}[:<(])(?:[^{]{0,200}${before}|\\s*)${literally(type)}(?![\\p{L}\\p{N}_$])`,
    'u',
  )
  return (line) => pattern.test(line.slice(0, 500))
}
