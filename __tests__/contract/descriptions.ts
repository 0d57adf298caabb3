import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isObject, type JsonObject, parseJson } from './json.ts'

const besideTheProject = fileURLToPath(new URL('../../../shared', import.meta.url))

let announced = false

/** The folder with the official API descriptions (`specs/`, `schemas/`); null, and one line on stderr, when absent. */
export function descriptionsFolder(): string | null {
  const folder = process.env.API_DESCRIPTIONS ?? besideTheProject
  if (existsSync(join(folder, 'specs')) && existsSync(join(folder, 'schemas'))) return folder
  if (!announced) {
    announced = true
    process.stderr.write(
      `CONTRACTS UNCHECKED: no specs/ and schemas/ in ${folder} (set API_DESCRIPTIONS): the fakes accept anything.\n`,
    )
  }
  return null
}

/** Reads a JSON object from the folder, for example `specs`, `openai.json`; null when the folder is absent, else throws. */
export function readDescription(kind: 'specs' | 'schemas', file: string): JsonObject | null {
  const folder = descriptionsFolder()
  if (folder === null) return null
  const content = parseJson(readFileSync(join(folder, kind, file), 'utf8'))
  if (!isObject(content)) throw new Error(`${kind}/${file} is not a JSON object`)
  return content
}
