import type { Language } from '../language.ts'
import { bash } from './bash.ts'
import { c, cpp } from './cpp.ts'
import { csharp } from './csharp.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import { kotlin } from './kotlin.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { ruby } from './ruby.ts'
import { rust } from './rust.ts'
import { scala } from './scala.ts'
import { swift } from './swift.ts'
import { tsx, typescript } from './typescript.ts'

/** All languages that are parsed. A new one is a file beside this one, and its name here. */
export const languages: readonly Language[] = [
  java,
  javascript,
  typescript,
  tsx,
  python,
  go,
  php,
  ruby,
  csharp,
  c,
  cpp,
  rust,
  kotlin,
  scala,
  swift,
  bash,
]

const byFile = new Map(
  languages.flatMap((language) => language.files.map((file) => [file, language] as const)),
)

const byInterpreter = new Map(
  languages.flatMap((language) => (language.interpreters ?? []).map((name) => [name, language] as const)),
)

/** The language of a file by its name, or else by the program that its first line asks for; null where it is none of ours. */
export function languageOf(path: string, text = ''): Language | null {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const dot = file.lastIndexOf('.')
  const extension = dot === -1 ? '' : file.slice(dot).toLowerCase()
  const known = byFile.get(file) ?? byFile.get(extension)
  if (known !== undefined || dot !== -1) return known ?? null
  return byInterpreter.get(interpreterOf(text)) ?? null
}

/** `sh` of `#!/bin/sh -e` and of `#!/usr/bin/env sh`; empty where a text begins otherwise. */
function interpreterOf(text: string): string {
  const [line = ''] = text.slice(0, 200).split(/\r?\n/)
  const [first = '', ...words] = line.startsWith('#!') ? line.slice(2).trim().split(/\s+/) : []
  const program = first.endsWith('/env') ? (words.find((word) => !word.startsWith('-')) ?? '') : first
  return program.slice(program.lastIndexOf('/') + 1).replace(/[\d.]+$/, '')
}
