import { parseDocument } from 'yaml'
import type { Rule } from '../finding.ts'
import { record, ruleName } from '../scan/rule.ts'
import { mayRead } from './rule-languages.ts'
import { commonEnd, type RulesText } from './shelf.ts'
import { splitRules } from './split.ts'

/** Files of rules to run over some files, in which no two rules share an id. */
export interface CheckRules {
  /** Texts of YAML files; empty where no rule is at hand. */
  configs: string[]
  /** Ids in them that stand for the rule that a scan means; empty where its file is not at hand. */
  idsOf(rule: Pick<Rule, 'id' | 'name'>): string[]
  /** What a rule is called in its own file; the id itself for one that is not from there. */
  nameOf(id: string): string
}

/** A rule that matches nothing, for which Semgrep has to parse a file all the same. */
export const probeId = 'probe'

const maxWhole = 2_000_000

/**
 * The rules of some files that may read `paths`, with ids of our own: Semgrep's newer command line runs only one of several
 * rules that share an id, and what it prints before an id depends on where a file lies. A file that says nothing clear is left out.
 */
export function checkRules(files: RulesText[], paths: readonly string[]): CheckRules {
  const entries: { id: string; own: string; folder: string[] }[] = []
  const rename = (id: string, path: string): string => {
    const own = `r${entries.length}`
    entries.push({ id, own, folder: path.split('/').slice(0, -1) })
    return own
  }
  const configs = files.flatMap((file) => {
    const text = splitText(file, paths, rename) ?? wholeText(file, paths, rename)
    return text === null || text === '' ? [] : [text]
  })
  const names = new Map(entries.map(({ own, id }) => [own, id]))
  return {
    configs: configs.length === 0 ? [] : [probe, ...configs],
    idsOf({ id, name }) {
      const wanted = id.split('.')
      let longest = 0
      let best: string[] = []
      for (const entry of entries) {
        if (ruleName(entry.id) !== name) continue
        const common = commonEnd([...entry.folder, entry.id].join('.').split('.'), wanted)
        if (common < entry.id.split('.').length || common < longest) continue
        if (common > longest) best = []
        best.push(entry.own)
        longest = common
      }
      return best
    },
    nameOf: (id) => names.get(id) ?? id,
  }
}

/* Every language whose parser Semgrep brings along, and an expression that is looked for everywhere and found nowhere. */
const probe = JSON.stringify({
  rules: [
    {
      id: probeId,
      languages: [
        ...[
          'bash',
          'c',
          'cpp',
          'csharp',
          'dart',
          'go',
          'html',
          'java',
          'javascript',
          'json',
          'kotlin',
          'lua',
        ],
        ...['php', 'python', 'ruby', 'rust', 'scala', 'solidity', 'swift', 'terraform', 'typescript', 'yaml'],
      ],
      severity: 'INFO',
      message: probeId,
      patterns: [{ pattern: '$X' }, { 'metavariable-regex': { metavariable: '$X', regex: '(?!)' } }],
    },
  ],
})

type Rename = (id: string, path: string) => string

/** Entry by entry without parsing, which takes seconds for thousands of rules; null where the file is not plain enough. */
function splitText({ path, text }: RulesText, paths: readonly string[], rename: Rename): string | null {
  const entries = splitRules(text)
  // What has a name may be used in another entry.
  if (entries === null || /(?:^|[\s:,[{-])[&*][\w-]+(?:\s|$)/m.test(text)) return null
  const found = entries.map((entry) => placesIn(entry))
  if (found.includes(null)) return null
  const kept = found.flatMap((each) => {
    if (each === null || (each.languages !== null && !mayRead(each.languages, paths))) return []
    return [`${each.before}${rename(each.id, path)}${each.after.replace(/\n*$/, '\n')}`]
  })
  return kept.length === 0 ? '' : `rules:\n${kept.join('')}`
}

interface EntryPlaces {
  before: string
  id: string
  after: string
  languages: string[] | null
}

/** Where an entry says its id and languages; null where it does not say the first on a line of its own. */
function placesIn(text: string): EntryPlaces | null {
  const entry = text.slice('rules:\n'.length)
  const indent = /^ *- /m.exec(entry)?.[0].length ?? 0
  const keys = new RegExp(`^(?: {${indent}}| *- )(id|languages)[ \\t]*:[ \\t]*(.*)$`, 'gm')
  const found = new Map([...entry.matchAll(keys)].map((match) => [match[1], match]))
  const line = found.get('id')
  const id = /^["']?([\w.-]{1,300})["']?[ \t]*(?:#.*)?\r?$/.exec(line?.[2] ?? '')?.[1]
  if (line === undefined || id === undefined) return null
  const end = line.index + line[0].length
  return {
    before: entry.slice(0, end - (line[2] ?? '').length),
    id,
    after: entry.slice(end),
    languages: languagesIn(entry, found.get('languages')),
  }
}

/** `[python, js]`, or a list on lines of their own; null for another form. */
function languagesIn(entry: string, line: RegExpExecArray | undefined): string[] | null {
  if (line === undefined) return null
  const rest = entry.slice(line.index + line[0].length - (line[2] ?? '').length)
  const listed =
    /^\[([\w+#.,"' \t\r\n-]*)\]/.exec(rest)?.[1] ??
    /^\r?\n((?:[ \t]*- *["']?[\w+#.-]+["']?[ \t]*\r?\n)+)/.exec(rest)?.[1]
  return listed === undefined ? null : (listed.match(/[\w+#.]+[\w+#.-]*/g) ?? [])
}

/** Through a parser, which knows anchors and every other form. */
function wholeText({ path, text }: RulesText, paths: readonly string[], rename: Rename): string | null {
  if (text.length > maxWhole) return null
  try {
    const document = parseDocument(text, { logLevel: 'error', uniqueKeys: false, merge: true })
    const tree: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10_000 })
    const { rules } = record(tree)
    if (!Array.isArray(rules)) return null
    const kept = rules.flatMap((each) => {
      const rule = record(each)
      const languages: unknown[] = Array.isArray(rule.languages) ? rule.languages : []
      const named = languages.filter((language) => typeof language === 'string')
      if (typeof rule.id !== 'string' || (named.length > 0 && !mayRead(named, paths))) return []
      return [{ ...rule, id: rename(rule.id, path) }]
    })
    const made = JSON.stringify({ rules: kept })
    // Aliases can make a small file an endless one.
    return made.length > 4 * maxWhole || kept.length === 0 ? null : made
  } catch {
    return null
  }
}
