import type { Syntax } from '../syntax/syntax.ts'
import { oneLine } from '../text/encode.ts'
import { blanked } from './code-of.ts'
import type { EditedFile, GateContext } from './edited-file.ts'
import { isStandard } from './standard-modules.ts'
import { definedIn, isPathOfCrate, usesIn } from './uses.ts'

type Texts = Pick<EditedFile, 'syntaxBefore' | 'syntaxAfter' | 'before' | 'after'>

/** Modules that a fix brings into a file and that are not of the language's own library: imported, or named in full where they are used. */
export function newModules({ syntaxBefore, syntaxAfter, before, after }: Texts): string[] {
  if (syntaxBefore === null || syntaxAfter === null) return []
  const known = new Set(modulesIn(syntaxBefore, before))
  const fresh = modulesIn(syntaxAfter, after).filter((module) => !known.has(module))
  return [...new Set(fresh)].filter((module) => !isStandard(syntaxAfter.language, module))
}

/* Names in full where no import is. */
const packages = /(?<![\w.])(?:org|com|io|net|edu|dev|jakarta)(?:\.[a-z_]\w*)+(?=\.[A-Z])/g
const inFull: Record<string, RegExp> = {
  java: packages,
  kotlin: packages,
  scala: packages,
  php: /(?<![\w\\])\\\w+(?:\\\w+)+/g,
}

function modulesIn(syntax: Syntax, text: string): string[] {
  const imports = syntax.imports.map(({ module }) => module)
  const pattern = inFull[syntax.language]
  if (syntax.language === 'rust') return [...imports, ...cratesIn(syntax, text)]
  if (pattern === undefined) return imports
  const code = blanked(text, [...syntax.comments, ...syntax.strings, ...syntax.imports.map(({ at }) => at)])
  return [...imports, ...(code.match(pattern) ?? []).map((each) => each.replace(/^\\/, ''))]
}

/** Crates that paths begin with, without a `use`. */
function cratesIn(syntax: Syntax, text: string): string[] {
  const defined = definedIn(syntax, text)
  const modules = new Set([...text.matchAll(/\bmod\s+(\w+)/g)].map((match) => match[1]))
  return usesIn(syntax, text)
    .filter((use) => isPathOfCrate(use, text) && !defined.has(use.name) && !modules.has(use.name))
    .map(({ name }) => name)
}

/** Imports of what the program does not have yet: a package that nobody installs, a file that is not there. */
export function newDependencies(file: EditedFile, context: GateContext): string[] {
  const syntax = file.syntaxAfter
  if (syntax === null) return []
  return newModules(file)
    .filter((module) => !isKnown(module, file, syntax, context))
    .map((module) => `it imports ${oneLine(module, 120)}, which this program does not use yet`)
}

function isKnown(module: string, file: EditedFile, syntax: Syntax, context: GateContext): boolean {
  if (context.resolves(module, file.path)) return true
  if (/^\.{1,2}(?:\/|$)/.test(module)) return false
  const before = file.syntaxBefore?.imports.map((each) => each.module) ?? []
  // Another part of a package that the file imports already.
  const root = packageOf(syntax.language, module)
  return before.some((each) => packageOf(syntax.language, each) === root) || context.usedElsewhere(root)
}

/** The part of a module's name that says who makes it. */
export function packageOf(language: string, module: string): string {
  switch (language) {
    case 'javascript':
    case 'typescript':
    case 'tsx':
      return module
        .split('/')
        .slice(0, module.startsWith('@') ? 2 : 1)
        .join('/')
    case 'go':
      return module.split('/').slice(0, 3).join('/')
    case 'java':
    case 'kotlin':
    case 'scala':
      // Whose parts are packages of their own.
      return module
        .split('.')
        .slice(
          0,
          /^(?:org\.apache\.(?:commons|logging|httpcomponents)|com\.google\.(?:cloud|api)|(?:io|com)\.github)\./.test(
            module,
          )
            ? 4
            : 3,
        )
        .join('.')
    case 'csharp':
      return module.split('.').slice(0, 2).join('.')
    case 'php':
      return module
        .split('\\')
        .slice(0, /^(?:Symfony|League|Laminas)\\/.test(module) ? 3 : 1)
        .join('\\')
    case 'c':
    case 'cpp':
      return module
    default:
      return module.split(/[./\\]|::/)[0] ?? module
  }
}
