import { extensionOf } from '../select/path-index.ts'

/*
 * Endings of the files that rules of a language are run over, by the names that rules give the language. Those that are not here
 * are taken to read any file. https://semgrep.dev/docs/writing-rules/rule-syntax#language-extensions-and-languages-key-values
 */
const endings: Record<string, readonly string[]> = {}
const known: [names: string[], files: string[]][] = [
  [
    ['bash', 'sh'],
    ['bash', 'sh'],
  ],
  [['c'], ['c', 'h']],
  [
    ['cpp', 'c++'],
    ['c', 'h', 'cc', 'cpp', 'cxx', 'c++', 'hh', 'hpp', 'hxx', 'h++'],
  ],
  [
    ['csharp', 'c#', 'C#'],
    ['cs', 'csx'],
  ],
  [['dart'], ['dart']],
  [
    ['elixir', 'ex'],
    ['ex', 'exs'],
  ],
  [['go', 'golang'], ['go']],
  [['html'], ['html', 'htm']],
  [['java'], ['java']],
  [
    ['javascript', 'js'],
    ['js', 'jsx', 'mjs', 'cjs', 'vue'],
  ],
  [['json'], ['json']],
  [
    ['kotlin', 'kt'],
    ['kt', 'kts', 'ktm'],
  ],
  [['lua'], ['lua']],
  [['ocaml'], ['ml', 'mli']],
  [['php'], ['php', 'tpl', 'phtml']],
  [
    ['python', 'py', 'python2', 'python3'],
    ['py', 'pyi', 'py2', 'py3'],
  ],
  [['ruby', 'rb'], ['rb']],
  [['rust', 'rs'], ['rs']],
  [['scala'], ['scala', 'sbt']],
  [['solidity', 'sol'], ['sol']],
  [['swift'], ['swift']],
  [
    ['terraform', 'hcl', 'tf'],
    ['tf', 'hcl', 'tfvars'],
  ],
  [
    ['typescript', 'ts'],
    ['ts', 'tsx', 'mts', 'cts', 'vue'],
  ],
  [['xml'], ['xml', 'plist']],
  [['yaml'], ['yml', 'yaml']],
]
for (const [names, files] of known) for (const name of names) endings[name] = files

/** Whether rules of these languages may be run over one of these files; a file without an ending may be anything. */
export function mayRead(languages: readonly string[], paths: readonly string[]): boolean {
  const found = paths.map(extensionOf)
  return languages.some((language) => {
    const files = endings[language]
    return files === undefined || found.some((ending) => ending === '' || files.includes(ending))
  })
}
