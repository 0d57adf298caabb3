/** Where the packages keep what `dist/grammars/` consists of: the parser's two files, and `NAME.wasm` for each grammar. */
const parser = 'web-tree-sitter'
const shared = '@repomix/tree-sitter-wasms'
const own = new Map([
  ['bash.wasm', 'tree-sitter-bash'],
  ['kotlin.wasm', '@tree-sitter-grammars/tree-sitter-kotlin'],
  ['scala.wasm', 'tree-sitter-scala'],
])

/** The package that a file comes from. */
export function grammarPackage(file) {
  return file.startsWith(`${parser}.`) ? parser : (own.get(file) ?? shared)
}

/** Where a file comes from, as seen from the project's folder. */
export function grammarSource(file) {
  const from = grammarPackage(file)
  if (from === parser) return `node_modules/${from}/${file}`
  return `node_modules/${from}/${from === shared ? 'out/' : ''}tree-sitter-${file}`
}

/** Whose the grammars are that one package brings together without saying so; each under the MIT License. */
export const grammarNotices = [
  'tree-sitter-c, -cpp, -go, -javascript: Copyright (c) 2014 Max Brunsfeld',
  'tree-sitter-c-sharp: Copyright (c) 2014-2023 Max Brunsfeld, Damien Guard, Amaan Qureshi, and contributors',
  'tree-sitter-java: Copyright (c) 2017 Ayman Nadeem',
  'tree-sitter-php: Copyright (c) 2017 Josh Vera, GitHub; 2019 Max Brunsfeld, Amaan Qureshi, Christian Frøystad, Caleb White',
  'tree-sitter-python: Copyright (c) 2016 Max Brunsfeld',
  'tree-sitter-ruby: Copyright (c) 2016 Rob Rix',
  'tree-sitter-rust: Copyright (c) 2017 Maxim Sokolov',
  'tree-sitter-swift: Copyright (c) 2021 alex-pinkus',
  'tree-sitter-typescript: Copyright (c) 2017 Max Brunsfeld',
]
