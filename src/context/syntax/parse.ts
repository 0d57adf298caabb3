import { readFile } from 'node:fs/promises'
import type * as TreeSitter from 'web-tree-sitter'
import type { Syntax } from '../../core/syntax/syntax.ts'
import { type Language, type Tables, tablesOf } from './language.ts'
import { Lowering } from './lowering.ts'
import { plainTree } from './nodes.ts'
import { stringsIn } from './strings.ts'

/** Turns text into `Syntax`. */
export interface SyntaxParser {
  parse(text: string, language: Language): Promise<Syntax>
}

/** Of 64 KiB: what limits a thread's own memory does not see this. Trees of the longest files take a tenth of the most. */
const memoryPages = { least: 512, most: 8192 }

interface Ready {
  parser: TreeSitter.Parser
  tables: Tables
}

/** A parser whose grammars, and the program that reads them, are files of a folder. */
export function createParser(grammars: URL): SyntaxParser {
  return createParserFrom((file) => new URL(file, grammars))
}

/** A parser that is told where each file is. */
export function createParserFrom(fileOf: (name: string) => URL): SyntaxParser {
  let started: Promise<typeof TreeSitter> | null = null
  const loaded = new Map<Language, Promise<Ready>>()

  /** It is a file beside the grammars because a bundler breaks how it finds its own parts. */
  async function start(): Promise<typeof TreeSitter> {
    const program: typeof TreeSitter = await import(
      /* webpackIgnore: true */ fileOf('web-tree-sitter.js').href
    )
    const wasmBinary = await readFile(fileOf('web-tree-sitter.wasm'))
    const wasmMemory = new WebAssembly.Memory({ initial: memoryPages.least, maximum: memoryPages.most })
    await program.Parser.init({ wasmBinary, wasmMemory, locateFile: (name: string) => name })
    return program
  }

  async function load(language: Language): Promise<Ready> {
    started ??= start()
    const program = await started
    const bytes = await readFile(fileOf(`${language.grammar}.wasm`))
    if (language.mend !== undefined) mend(bytes, language.mend)
    const grammar = await program.Language.load(bytes)
    return { parser: new program.Parser().setLanguage(grammar), tables: tablesOf(language) }
  }

  return {
    async parse(text, language) {
      let ready = loaded.get(language)
      if (ready === undefined) {
        ready = load(language)
        loaded.set(language, ready)
      }
      const { parser, tables } = await ready
      // Grammars end at what languages pass over.
      return syntaxOf(parser, tables, text.replaceAll('\0', ' '))
    },
  }
}

/** Another build of the grammar may need no mending. */
function mend(bytes: Buffer, { from, to }: { from: number[]; to: number[] }): void {
  const wrong = Buffer.from(from)
  const at = bytes.indexOf(wrong)
  if (at !== -1 && bytes.indexOf(wrong, at + 1) === -1) bytes.set(to, at)
}

function syntaxOf(parser: TreeSitter.Parser, tables: Tables, text: string): Syntax {
  const { respell } = tables.language
  const tree = parser.parse(respell === undefined ? text : respell(text))
  if (tree === null) throw new Error(`The parser for ${tables.language.name} gave up.`)
  try {
    const { root, comments, errors } = plainTree(tree, tables)
    tables.language.tidy?.(root, text)
    const lower = new Lowering(text, tables)
    return lower.finished(root, {
      comments: comments.map((node) => lower.at(node)),
      strings: stringsIn(root, lower),
      errors: errors.map((node) => lower.at(node)),
    })
  } finally {
    tree.delete()
  }
}
