import { grammarSource } from '../../../scripts/grammars.mjs'
import { languageOf } from '../../../src/context/syntax/languages/index.ts'
import { createParserFrom } from '../../../src/context/syntax/parse.ts'
import type { Syntax } from '../../../src/core/syntax/syntax.ts'

const root = new URL('../../../', import.meta.url)
const parser = createParserFrom((file) => new URL(grammarSource(file), root))

/** Code as the parser sees it, with the grammars that the build copies. */
export function parsed(code: string, path: string): Promise<Syntax> {
  const language = languageOf(path, code)
  if (language === null) throw new Error(`${path} is in no language that is parsed.`)
  return parser.parse(code, language)
}
