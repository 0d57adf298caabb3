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
