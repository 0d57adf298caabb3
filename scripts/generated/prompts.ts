import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'

const folder = fileURLToPath(new URL('../../prompts/', import.meta.url))

/** What the head of an addendum says. */
const Head = z.strictObject({
  cwes: z.array(z.string().regex(/^CWE-\d+$/)).min(1),
  names: z.array(z.string().regex(/^[a-z0-9]+$/)),
})

/** `src/core/prompt/texts.ts`: the prompts as a module, since core reads no files. */
export function promptTexts(): string {
  const files = readdirSync(`${folder}weaknesses`).filter((name) => name.endsWith('.md'))
  return `// Generated from prompts/ by npm run generate.

/** What the model is told about every finding. */
export const triage = ${linesOf(readPrompt('triage.md'))}

/** What the model is told before it is asked for guidance and fixes. */
export const remedy = ${linesOf(readPrompt('remedy.md'))}

/** What it is told besides about weaknesses of one family, and whose findings are of it. */
export interface Addendum {
  name: string
  cwes: readonly string[]
  /** Words in a rule's name that say the same. */
  names: readonly string[]
  /** How to judge them. */
  text: string
  /** How to remove them. */
  cures: string
}

/** In the order in which they are shown. */
export const addenda: readonly Addendum[] = [
${files.sort().map(addendum).join('\n')}
]
`
}

function addendum(file: string): string {
  const [, head = '', text = '', cures = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readPrompt(`weaknesses/${file}`)) ?? []
  const { cwes, names } = Head.parse(parse(head))
  return `  {
    name: ${JSON.stringify(file.replace(/\.md$/, ''))},
    cwes: ${JSON.stringify(cwes)},
    names: ${JSON.stringify(names)},
    text: ${linesOf(text).replaceAll('\n', '\n    ')},
    cures: ${linesOf(cures).replaceAll('\n', '\n    ')},
  },`
}

function readPrompt(path: string): string {
  return readFileSync(folder + path, 'utf8').replaceAll('\r\n', '\n')
}

function linesOf(text: string): string {
  return `${JSON.stringify(text.trim().split('\n'), null, 2)}.join('\\n')`
}
